"""Common words that are one slip away from a word of an empty phrase, and mean another thing."""

from salesbook.domain.loop.phrases.language import words

LOOKALIKES = {
    "en": words(
        """
        promise promises
        abort abound adler admit ads afterlife ahmad alain ali allen alley allies alone
        alter alves ams ana andre andres ann anthem anymore anywhere appeals apple apples
        aspen ass assure asu aswell atl avoid aws becoming bee behave bein belle beset bets
        bing bling boeing bone bonn boon boone brave bree brie bring btc calming cara carat
        carla cart carts casing cats causal cause cease cells changer chanting chants chaos
        chaps charting charts chas chaser chatting cheating cheats chechen checkout
        checkpoint checkpoints cheek chick chicken choose chooses chuck clientele clint
        clone closer coating coats coding combing comeback comes comet comey comin conn
        coping costs courier coursework cover dai daring daytime dealing deals decor
        dee deem deer dei diem dine diner dinners ditto doo downer downtime dre dudes dutch
        eachother ect edm eds eel ellen ellis elves emil enterprise err ester everytime
        everywhere exchanges exits facing fading fairer fairs fairy faking farage
        fare feelin fellow forage forgetting forgive forgiving forthcoming frame
        fro furthermore gan garde gardner garner genre gentile gluten god goin gong goo
        grader greeting greta hacker hai har hara hate hater hee hell hella hells hereafter
        herring hippy hiring hiss holden hone hopping horn horne hye ida ide ill ills income
        incoming inks inn insure intake ismail isn iss itt julie justin karate kart kate
        keane laden lago lags laguna lal lands larsen laser lateral latex latin latter
        launch lavender layer lee lees less lessen lester levers lifetime lis locking lok
        longs loo lookout looming loops loosing loot looting lopez loren loss lunchtime
        lungs lynch maiden maids mains makeover makes makeup makin mali mall malls marking
        mart masking mass massage massages masters mater mating meats medial meetup melts
        messaging metre mets midsummer mla mma moaning moon moore moot moreno moreover mott
        mourning nay ned nerve nets nevermind newcomer ngo niche nightlife nights nighttime
        nitro nodes noone noses noted noting nowhere nude older oncoming oneplus ong ongoing
        oof oop opt ordeal others otter outback outcome outgoing outlook overall overcome
        overcoming overlook overlooking oversee overseeing overtake overtime parker parlor
        parton pass past paste pause peking perverse phony pinning pints poker pollen
        ponder pont poor posing posse potion pours power premieres premiers print prints pro
        prone protect putt quack quarterback quirk rae ranging rapid rapper rappers read
        reads reddy relates relatives reliance remainder remake remove rendezvous reopen
        retake retire reverse revisiting rewind rewrite rewriting rigging riggs rigs ringo
        rode routing sabre safer sage sale saleh salem salt salts sand satan saver saves
        saving savior sayin scales seater seeding seeking seeming sees semen sensing
        seven sewing sheen shen shirt shite shore showtime sill simmer sinn site
        sites situations skater skill slater slaying smell sneak sneaking sneaks snort
        snuff sober solder soles somehow somewhat somewhere soo sore sort spear speck
        spending spill spite sport spree springtime spying sse staff stain stall stan
        standby standoff standout standpoint standstill stat stats steak steaks steven stiff
        strand string strings suit suits summers summertime sumner surplus swaying tab
        takeoff takeover tales tall tango tasks tears teas tec tee tenor tents tess
        texas thee theme ther thereafter thereby therein thereof theyre thin thine thong
        thorough threesome throughout throughput timeout ting tired tomas topping torch toro
        torque tough trade trams trimester trough tryin tying upcoming upkeep uptake uss
        value veer vendor veneer verde verge versa verses viola visitor vista voss vote
        voter waist wander wandering warmer watt wee wei wellbeing whale whatnot whereas
        whereby wherein whine white whiting whole wider wiener wilder wonders woo
        workout writ writer wrote wwe zee
        """
    ),
    "nl": words(
        """
        hall halls halle hello halo tell ten vel
        aandoen aangaande aangaat aangezicht aanhoren aanhouden aanhoudende
        aankijken aankomen aankomende aankunnen aanleggen aanlopen aanmaken aanmelden
        aanrijden aanspraken aanstaande aanstaat aansturen aantreffen aanvraag aanvragen
        aanzien aapje aas abou afdoen afgaan afgaat afkomen afleggen afloopt aflopen afmaken
        afschrijven afspraakje afstaan afstand afvraag afvragen afweten afzeggen
        afzien allee alleenstaande aller allerlaatste alpen alwaar alweer apel apen appel
        appie asbest ballen bandje beelen beest begaan begroeten behoor behouden
        beilen bekijken bekomen belast belden beleggen beleven belevenis belgen bell beller
        bene bereiden bereikten bereken berekenen beschrijven bespraken bespreek
        bestaan bestaat bestand bestreden betreffen bevers beving bewaar bewonder
        bewondering bezien bezoeker bezweken bijhorende bijhouden bijkomen bijkomende
        bijstaan bijstand bijzijn billen bollen bolletje bonen bonte brede briesje daag
        daarnaar daaronder daaropvolgende daarvoor daling deen dga dienaar dier dieven dik
        dode doende donder donker dozijn dreven duidelijker dunner eer eersten eerstvolgende
        eigenwaarde eiken eindstand eisen els ene erdoor ernaar eronder estelle ets eveneens
        evengoed fel gaande gaatje gat gaten gebed genen genua gerben getreden goedmaken
        goten grassen groeien groenen groenten groepen groeven groten grotten gulen haatte
        halen hallen halte hamer haren harten haten haver heeren heet heft helle hera heren
        herschrijven herzien hiernaar hieronder hierop hiervoor hoeden hoeken hoeren hoeven
        holten honden hoorde hopen horden horende houdende houder houten hoven huren ietsje
        ineens ingaan ingaat inhouden inkomen innen inschrijven instaan inzien jee
        justsaying kaarsje kammen keien kennen kicken kijker klara kleiner klonken kloten
        koe koen koken kolen komende kommen kopen koren korter koste kozen kronen kwartje
        kwetsen laagste lagen lager laken lange langste lans laren lasse lasten laster
        latten lazen lazer legden legen leugen leuks liggen liter loggen lonen loont loos
        loper lossen loten lozen maa machten malden malen maling mals mand manden
        manen marken meedoen meegaan meegaat meeging meekijken meelopen meemaken meepraten
        meerwaarde mees meiden meldden melken meloen mest middenstand minder minste mischien
        moer mondial mss naa naad nacht nachten nachts nader nadere nadoen nagaan nakijken
        nakomen nalaten nar navraag netwerk neven niels nieto nietwaar nieuwsbericht
        nieuwsbrief nieuwste noot norte nos noten notering notie okee omgaan omgaat omkijken
        omschrijven onderaan ondergaan ondergaat ondergoed onderin onderkomen ondernemende
        onderschrijven onderstaande onderuit ondervragen onderwater onderzijde ontmoetten
        opdoen opeens opeenvolgende opgaan opgaat ophouden opkijken opkomen opleggen oploopt
        oplopen opmaken oppikken opschrijven opstaan opstaat opstand optellen opvolgende
        opvolger opzeggen opzien ouder overbelast overdoen overdreven overduidelijk
        overeenkomen overgaan overgaat overhouden overkomen overlast overlaten overlopen
        overmaken overreden overschrijven overtreffen overweg overzien parallelle passen
        passeren pervers piraten plaatje platen poging polen poot porien poule pratende
        raden rebellen redden rede ree regen reken renden repen resten rheden rinus roden
        sagan samengaan samenkomen samenzijn sander schijven schort schrijver seh slaan
        slaat slagen smal sneller snot sobere sonde soort spaan spek sprak spraken sprekende
        spreker spreuken staaf staande staar stad stamt standje stang stank stapt stijl stil
        stond stort straat streden streek streken taal talkshow tante tarwe tegoed teleur
        tere teruggaan teruggaat terugkeerde terugkijken terugzien thuishoren thuiskomen
        toebehoren toedoen toekijken toekomen toelaten toestaan toestaat toestand toezien
        treffer troffen tussenstand uitchecken uitdoen uitgaan uitgaande uitgaat uitkijken
        uitkomen uitlaten uitleggen uitloopt uitlopen uitmaken uitpraten uitproberen
        uitschrijven uitspreken uitstaan uitzien uitziende vaag vanachter vanalles vanbinnen
        vanwaar veen veere verdergaan verdreven verkoper verkozen verlopen vermelden
        versleten verst verste verte visie vlaag vlagen voer vooraan vooralsnog voorbehouden
        voorbij voorbijgaan voordoen voorgaande voorgoed voorhoede voorin voorkomen
        voorkomende voorlaatste voorleggen voorop voorschrijven vooruit voorzien voorzijde
        vor vvd waaraan waarbij waarde waarin waarmaken waarna waarnaar waaronder waarop
        waaruit waarvan waarvoor waas wachtten war warmte wassen waterstaat waterstand
        weduwnaar weeen weeral weerbericht weerhouden weerleggen weerstaan weerstand
        weerzien wegdoen wegen weggaan weggaat wegkomen weglaten weglopen weleens
        weliswaar welzijn wenen wenste wer weren werkend westen wetende wetten wevers wezen
        wisten wonde woorden wta xxxx zaden zagen zake zakendoen zalen zaten zegen zegge
        zijnde zijner zoiets zowaar
        """
    ),
    "de": words(
        """
        halle hallen hall halls halo teil tell seil
        aal abruf abrufen abschreiben absprechen afx alder alleine allem allerbesten alten
        altes ampel amter andernach anfrage anfragen angeben angehen angehenden angeht
        angibt anhalten anhaltenden anhoren ankommen ankommenden anlassen anmachen anmelden
        anordnung anpasst anrufer ansagen anschauen anschreien ansehen ansprachen anspruchen
        anstand ansteht antreffen apfel asche aufgeben aufgehen aufgeht aufgibt aufhalten
        aufhoren aufkommen aufkommenden auflage aufpasst aufschreiben aufsehen aufstand
        aufsteht aufzugeben aufzuhalten aufzuhoren aufzumachen ausgeben ausgehen ausgehenden
        ausgeht ausgibt aushalten auskommen auslage auslassen auslauft ausreden aussagen
        ausschreiben aussehen aussehenden aussicht aussprechen auszugeben auszugehen
        auszuhalten auszumachen auszusehen auszusprechen befragen begeben begehen begeht
        begibt beging begrusse begrussen behalten beibehalten beibringen beidem beilage
        beine beistand beitreten belassen belauft bereiten berief besagen beschreiben
        bestelle besucher besuchten betreffenden bischen bohne bonner bricht
        briefes bullen charta dadurch danach dasteht demnach dennoch desinteresse diener
        dinger dings diskussion doner doring drohne duelle durchaus durchgehen durchgehenden
        durchhalten durchkommen durchlauft durchmachen durchschauen edles ehr eigen eignen
        eilen einbeziehung einfaches eingeben eingehen eingehenden eingehender eingeht
        einhalten einhergehen einhergeht einkommen einlage einlassen einordnung einreden
        einschreiben einsehen einstand eintreffen einzugehen einzuhalten einzulassen
        einzusehen endstand erden ergeben ergebenden ergehen ergeht ergibt erhalten erinner
        erklar erlassen erneutes erreichten ertragen ess esst fahre favre frag fragt fragten
        frauen gaben garnicht garnichts gebe geber gebet gehenden gehn gelben gerat goring
        grosse grossen guben gutem guter hafer haften hager halben halfen halften
        halter hatten hauer havelland heben herankommen herausgeben herauskommen
        herbeifuhren hergeben hergibt herhalten hering herkommen heuer hierdurch hiernach
        hiessen hoben hoden hofen hohen hoheren holen hoppe hor horensagen horer horten
        hosen immernoch infrage inhalten instand interaktion intime inventar ionen iren isch
        isst justus kaffe kalte kamen kante karre keime keins kenne kerne kerze klarkommen
        klarmachen komet komme kommenden kontaktanzeigen kontrakt korbe krote kuhnen kunze
        kurie kurier kurse kurve laber laien langt lasen lasst lauer lauf laufe lauten
        lauter leckerer legten leiters luft macher macken madchen maden magen mahen
        mahlen mailand mailander makel manchen marchen maren marien maschen masken mayen
        meilen menden milden mische momentan nachdem nachgeben nachgehen nachholen
        nachkommen nachlass nachlassen nachmachen nachschauen nachsehen nachsicht
        nachstehenden nachte nachzugehen nciht neuauflage neuem neuordnung
        neuss nich nichtmal nickt niederlage niederlassen nonne notlage notstand novelle
        nurnoch obb ohren pabst papst partout passe paten pauls perlen personelle perversen
        pfeilen pilsen pisser pisst polten poren posen pott pragen pragten prater praxen
        premieren pssst psst quetschen reben redet reelle reste ringe ringt sabel saen sager
        sagten sahen saite salat samen sammer sangen sauber sauer saugen schatzchen schatzen
        schauer schauten scheiben schelle schen scheuen schlauen schneller schreiber
        schreien schreiten schrieben schwanzen schwarzen schwelle schwitzen segen sehenden
        seher sehn sehne sehnen seien seite serbien serien soder soetwas sonn
        sonstiger sparten spate spateres sperren sprachen sprechenden sprecher spruchen
        standhalten starren startklar staus steh stehn steine steinen stell stelle stiel
        stile stillstand stils stoff stoll stufe stuft summe sunder tagesordnung texte theil
        theke themas thier tiere tora treffende treffender tuch umgeben umgebenden umgehen
        umgeht umgibt umlage umschauen umschreiben umsehen umstand unna unsre untergehen
        untergeht unterkommen unterlassen unterordnung unterschreiben unterstand untersteht
        verbuchen verkaufer verkauften verlaufen versen versenden verstellen versuchten
        vieleicht vorfuhren waere warmes weben weder weggehen wegkommen weglassen wegschauen
        wehen wehre weile weissen weite weiten weitergeben weitergehen weitergeht
        weiterkommen weitermachen weiterzugeben weiterzumachen welten werten wesen wessen
        widder wiedergeben wiedergibt wiederkommen wiedermal wiedersehen wiederzugeben
        wiederzusehen wiesen wieser willkommen wirte wisse wodurch wohlbehalten wohlergehen
        wohlstand wonach wunder zeugen zugeben zugehen zugeht zugibt zuhoren zumachen
        zuordnung zurechtkommen zuruckgeben zuruckgehen zuruckgeht zuruckhalten zurucklassen
        zuruckzugeben zurueck zusammenhalten zusammenkommen zusammentreffen zuschreiben
        zusehen zustand zusteht zutreffen
        """
    ),
    "fr": words(
        """
        aboutit adn ailes ailles ajout alle allers alles allier alpes amand andree anvers
        appart appelees appelles arles atout avises baril benne bieres ble bonde bordel
        breme brive calle canot casser cata cavale cee chars chaton citadelle clope clore
        clos cloue coder coiffee contenue continuer courriers courtier crient debre defaire
        dejeuners demandeur demoiselle demoiselles depasse depasser derriere desir detenir
        devenir dialoguer digne dinde dingo donneur dumas duras echangeur elfes elues emet
        encor encre engager engendre enrage ens entreprendre entrevoir envers essuyer
        etendre eventuelle eventuelles faite faure foire frange freine garer gode grasse
        guen hivers inonder insister interesser iut jesuite jesuites kine kurde lasser laver
        lavoir leurre lutter mademoiselle maillage maille mailles malien marabout medias
        mener messager messagers mesure mette monta muets nees neufs neuves nevers noce
        noces noe noire notee noter notez noyes nuage nue officielle officielles onde ondes
        ons oter parametre pardonner parer parfaire parier parle parleur
        parleurs parvenir passa passees passerelle passerelles passeur passy peint pendre
        pepite percevoir perir permettre pisse poils poing pointes poney poser poursuite
        poursuites poursuivi poursuivies poursuivre pourvoir pue quoique raide rangs
        rappeller rappelles redire redonner reecrire reelles reguler rein rejoindre
        relie relier reliure rencontrees renouveau renouvelle reparer repasse repasser
        reunions revendre rever revers revet sall salles salue saper satisfaire saut
        scelle sejour selle sombre somme songer sonner souder statu subite suer suive
        suivies surpasse surpasser surprendre survenir talus tant tarder tare taree tarte
        termines tique toutou tse valeur valeurs veine vende vendeur venere venin ventre
        verbe verdier verger verne verra verser verso verve visait visiteur vitre voire
        votee
        """
    ),
    "es": words(
        """
        retocar retoma retornar tela
        ambiental ambientes anual arre asimismo avisen baena belen besame bienal
        bienes bienestar borre calla callan callo cancela canta capta careta carga carita
        carpa casas casta chale chata chato checa checo clase clientela cocer coger cojer
        colas comas comedias comen comerlo comerse condenada conocerlos consumismo contarte
        contaste copas corre correr corro corta coser costas cotas cuarta cunado dadas dais
        deci decia decirnos decis denota dependiente dependientes deudas discusion dra dudan
        dudar dunas ele enhorabuena ensamble entendere escucharla escucharlo escucharlos
        estad estadia estandar estando estanque estarlo estatal esten estrado eter fraga
        frase gana gata gusten habla hablarle hablarles hablarlo hablarnos hablarse habre
        haced hacen hacerlas hacerlos hacernos haces hallar helio hieren idas interaccion
        interesen justas lali lamer lanus lastre latente latir laton lla llama llamarnos
        llover luchen marcela mestre mete metes metodo mimo misma morena
        naciste nad nara nasales nenes nicho nieta nochebuena noo notas nueve nutre
        ocasional ordena orto parque parten pedi pedia pedirle pedirles pedirlo pedis peones
        podre pone ponen ponerla ponerlas ponerles ponerlo pones posible preguntale
        preguntarle preguntarles preguntarnos preguntarse prender presunta presuntas queda
        quedarnos quedarse quehacer quejar quemar recitales reclamar recordarnos recortar
        redes reencuentro reescribir rehacer rehen reponer retener reuniones sabe saben
        saberlo saberse sabes sabor salado salados saldar saldo saldos salido salidos salud
        saludable saludables siesta sii sobra sobretodo sonriente subte suponer surena
        sureno suscita tacto tanta tarda tardo tato tello telmo tenia tenis tinto
        toman tomarnos tonto toros tovar tte ugt vease vencer venderlas venderlos veni venia
        venid venis veranos verbos vere verle verlos verme veros versalles versos verter
        visitarnos vistas viste vistes votare
        """
    ),
}
"""The words of each language that are never taken for a typo."""
