"""How the words of empty phrases are spelled, and the words that are not to be taken for one.

A test takes the phrases apart and says which words are missing here or stand here for nothing.
"""

from salesbook.domain.loop.phrases.language import words

SPELLED = {
    "en": words(
        """
        about account after again agenda ahead all along an and another any anything
        appointment appointments appreciated are around as asap ask asking back backs base
        bases be because been beer before being bell best bite bond bonds boost booste
        boosting brain break breeze build building bump bumping business buy buzz by call
        callback callbacks calling calls care catch catching catchup cell changed channel
        channels chase chasing chat chating chats check checked checkin checking checks
        checkup chew chit chitchat circle circleback circling client close coffee cold come
        coming communication company conf conference connect connected connecting connection
        connections contact contacting contacts continue continued conversation
        conversations converse converseing converses courtesy cross cultivate cultivateing
        customer deal dear deepen deepening develop developing development developments dial
        dialing dialogue dialogues dials dinner discuss discussing discussion discussions dm
        do door doors double drink drive drop droping dropping during each email emailing
        emails engage engaged engaging ensure etc everybody everyone everything explore face
        facetime fat fax faxing faxs feedback feel find float floate floating follow
        followed following follows followup followups for forward foster fostering friendly
        from front fu fup further gather gauge general gentle get getting give giving go
        going good grab greet greetings grow growing happening happy have havent he health
        hear heard hello her hey hi him his holiday holidays hop hope how idk if important
        improve improveing in inbox interaction interactions interest interested introduce
        introducing is it jump just keep keeping kind know last later learn leave leaving
        left letter lettering letters life line lines linkedin list long look looking loop
        looping love luck lunch mail mailing mails maintain maintaining maintenance make
        making management matters me meet meeting meetings meets message messageing messages
        mgmt mind minute misc mobile moment more morning move movement my myself na need
        network networking new news next no none not note noteing notes nothing nudge
        nudging number nurture nurtureing nurturing of off on once one open opportunities
        options other our ourselves out over phone phonecall phonecalls phoneing phones pick
        picking picture pile ping pinging place point points poke poking pop pope poping
        popping possibilities posted potential present progress project pulse push put
        question questions quick radar rapport re reach reached reaching ready reason
        reconnect reconnecting regards regular relation relations relationship relationships
        remain remind reminder reminders reminding report restart resume resurfac resurface
        resurfacing return revert review reviews revisit ring ringing rings round routine
        said sales same sanity say saying season seasons see seeing sell send sending she
        shoot shooting short shout show showing skype small sms smsing smss soft some
        something speak speaking speaks special stand status stay staying step steps still
        stop stopping strengthen strengthening stuff summer support sure surfac surface
        surfacing swing sync synergies synergy take talk talking talks tba tbc tbd teams
        telephone telephoneing telephones temperature test text texting texts thank thanking
        thanks that the their them there they thing things this thoughts through ties time
        to todo together top touch touchbase touche touched touches touching touchpoint
        touchpoints trust try trying understand up update updated updates uping ups us
        vacation vacations valued video visible visit visiting visits vm voice voicemail
        want warm warming wats we weekend well what whatever whats whatsapp whatsapping
        whatsapps where whether while wish wishes wishing wonder wondering word work write
        writeing writing xx xxx yet you your zoom
        """
    ),
    "nl": words(
        """
        aan aanbellen aandacht aanspreken aanwippen achter afspraak afstemmen aftasten al
        alles appen appje babbelen babbeltje bakkie band bands beeld beheer beheren bel
        beleefdheidsbezoek beleefdheidsbezoekje bellen belletje belmoment benaderen bepalen
        bereiken bericht berichtje bespreken bespreking betekenen bezoek bezoeken bezoekje
        bij bijkletsen bijpraatcall bijpraatje bijpraatmoment bijpraatmomentje
        bijpraatsessie bijpraten binnen binnenlopen binnenwippen blijven borrel borrelen
        brief briefje broek check checken checkje contact contacteren contactmoment
        contactmomenten contactonderhoud dag de doen doorbellen drinken duidelijk een eens
        email er erop ervoor eten even follow gaan gaat gedag gesprek gesprekje gezicht goed
        goedendag groeten haar hallo hapje herinneren herinnering het hij hoe hoi hoogte
        hoor horen houden hun idem ie iets in inchecken informeren interesse is ist je
        jullie kaartje kijk kijken klantband klantbands klantbezoek klantbezoeken
        klantbezoekje klantcontact klantenzorg klantrelatie klantrelaties kleine kletsen
        koffie koffietje komen kop kopje koppelen kort korte kunnen kwartaal laatste langs
        langsgaan langskomen langslopen langsrijden laten later leggen loopt lopen lunchen
        maals mail mailen mailtje maken management me melden mij mind na naar nabellen
        nabeltje navragen netwerken neus niets nieuws nieuwtjes niks nog nogmaals ntb nvt of
        ok oke onder onderhoud onderhouden ons ontmoeten ontmoeting op opbellen opbouwen
        opnemen opnieuw oppakken opvolgafspraak opvolgcall opvolgen opvolggesprek opvolging
        opvolgmail opvolgtelefoontje opvragen orde overleg overleggen peilen picture pols
        polsen porren praatje praten proberen radar relatie relatiebeheer relaties reminder
        rijden rondbellen routine schrijven sms smsje snelle sparren spreek spreken staan
        staat stand stap stappen status sturen svz te telefoneren telefonisch telefonische
        telefoontje terug terugbel terugbellen terugbelverzoek terugkomen terugkoppelen
        terugkoppeling top treffen uit up update uppen van vast vasthouden vd ver verbeteren
        verder verkopen versterken verstevigen versturen vinger vizier volg volgen volgende
        voor vraag vraagje vragen waar warm warmhouden wat weer wens weten whats whatsappen
        wippen zaken ze zeggen zich zichtbaar zien zij zijn zitten zoeken
        """
    ),
    "de": words(
        """
        abfragen abklopfen abreissen abstimmen abwarten ahnung alles am an anklingeln
        anklopfen anruf anrufen anschreiben ansprechen anstupsen antrittsbesuch anzurufen
        auf aufbauen auffrischen aufnehmen aufrechterhalten aus ausbauen ausmachen aussieht
        austausch austauschen auszutauschen ball bei beruhrung bescheid besprechen
        besprechung bestandskundenpflege besuch besuchen beziehung beziehungen
        beziehungsaufbau beziehungspflege bier bindung bleiben brief bringen checken das dem
        den der die dinge dir dito draht dran dranbleiben drauf durch durchklingeln
        durchrufen ein einchecken eine einen einfach einfangen einholen email erfahren
        erfahrungsaustausch erfragen erinnern erinnerung erkunden erkundigen erneuern erneut
        erreichen es essen etwas euch fassen feedback festigen flagge follow followup frage
        fragen fuhren geben gedachtnis gegenseitiger gehen geht gehts gesicht gesprach
        gesprachstermin gibt gibts gott gruezi grund gruss grusse grussen gut guten hallo
        halten herstellen hi hoeren hoflichkeitsbesuch hore horen ihm ihnen ihr im in
        intensivieren interesse ist ists kaffee karte keine klar klaren kleine klingeln
        klonen kommen kontakt kontaktaufnahme kontakte kontaktieren kontaktpflege
        kundenbesuch kundenbeziehung kundenbeziehungen kundenbindung kundenfeedback
        kundengesprach kundenpflege kundentermin kurz kurze kurzer laeuft laeufts lage
        lassen laufenden lauft laufts laune lockerer machen mail mailen mal meeting melden
        mittagessen moin nach nachfass nachfassanruf nachfassen nachfassgesprach
        nachfasstermin nachfrage nachfragen nachhaken nachhoren nachricht nachste nachsten
        nachzuhaken nen nerven netzwerken netzwerkpflege neues neuigkeiten nicht nichts noch
        nochmal ob oben offene ohne ok okay ordnung passt peilen pflegen plaudern plausch
        prasent prasenz probieren prufen punkte quatschen rechten reden rein reinschauen
        routinebesuch routinegesprach routinetermin ruckfrage ruckmeldung ruckruf ruf rufen
        rund sachstand sagen schau schauen schicken schnelle schreiben schritt schritte
        schwatzchen schwatzen sehen senden servus setzen sich sichtbar siehe sieht siehts
        sms so sondieren sonstiges spater sprechen stand starken status statusabfrage
        statuscall statusgesprach statusupdate steht stehts stimmung suchen tag telefonat
        telefonieren telefontermin telko termin thema treffen treten trinken unterhalten
        unterhaltung up update verbindung vereinbaren verkaufen verlieren verschicken
        versuchen vertiefen vorbei vorbeifahren vorbeigehen vorbeikommen vorbeischauen
        vorbeizufahren vorbeizugehen vorbeizukommen vorfuhlen vorgehen warm warmhalten was
        weitere weiteren weiteres whatsapp wie wieder wiedervorlage wissen wo wunsche wv
        zeigen zu zufassen zufragen zuklingeln zukommen zuruck zuruckkommen zuruckrufen
        zurufen zuschauen zwischenstand
        """
    ),
    "fr": words(
        """
        aller allez appel appele appeler appels assurer attendre au aux avancement avez avis
        avoir bavarder beau besoin bete bien boire bon bonjour bonne bonnes ca cafe caler
        causer cava ce cela chaud client clients comment comprendre connaissance conserver
        contact contacte contacter contacts conversation cordialement coucou coup courant
        courriel courrier courtoisie creer cultiver de definir dejeuner demander dernier
        derniere derniers des determiner developper dire discussion discuter donner du
        echange echanger echanges ecrire effectuer elle elles email en encore ensemble
        entendre entrer entretenir entretien envoyer es essayer est etapes etat etes etre
        faire fidelisation fideliser fil fixer garder gerer idem il ils informe informee
        informes interesse je joindre jour la le les lettre leur leurs lien liens ma mail
        maintenir me meilleures message mettre mise mon montrer mot neuf nos notre nourrir
        nous nouveau nouveautes nouvelle nouvelles on ou papoter parler passe passer pense
        pensent permet permets petit petite peu plus point pot pouls preciser premier
        prendre present presente presenter prise prochaines proche que quelques question
        questions quoi raison rapide rappel rappele rappeler rappels rdv re recontacter
        regarder relance relancer relancers relances relation relationnel relations relire
        remettre rencontre rencontrer rendez rendre renforcer renouer reparler reprendre
        reseau reseautage reseauter rester retenter retour reunion revenir revenons
        reviendrai reviens revient rien roule saluer salut salutations sans savoir se ses si
        simple situation sms soigner son sonder sont souvenir suite suites suivi suivre sur
        tard tater te tel telephone telephoner telephonique temperature tenir terrain tes
        tete texto tisser toujours tout tu un une va vas vendre venir verifier verre vers
        visible visite visiter visites voir vont vos votre vous
        """
    ),
    "es": words(
        """
        acto actual actualizacion acuerden adelante ahi al algo alguna allamada allamar alli
        almorzar almuerzo anda andan averiguar bien breve buena buenas cafe cafecito
        cafelito caliente carta charla charlar cita cliente clientes comer como comprobar
        comunicarse con confianza conocernos conocerse conservar construir consulta
        consultar consultas contactar contactarcon contactarle contacto contactos
        continuidad conversacion conversaciones conversar correo corriente cortesia cosas
        crear cuenta cuidar cultivar dando dar darle de decir decirle definir dejarse
        desarrollar determinar devolver devolverle dia dialogar dias donde duda dudas echar
        echarle el electronico email en encuentro entrar enviar enviarle escribir escribirle
        escuchar esta establecer estado estan estar estatus feedback fidelizacion fidelizar
        fortalecer hablar hacer hacerle haciendo hay hola informada informado informados
        insistir intentar intentarlo interes juntos la las le les llamada llamadas llamadita
        llamar llamarla llamarle llamarles llamarlo llamarlos lo los mail mandar mandarle
        mantener mantenernos mantenerse mas mejorar mensaje mirar mismo motivo nada necesita
        necesitais necesitan necesitas networking no noches nos nosotros nota noticia
        noticias novedad novedades nuevo ok olviden opinion orden otra otro pasar pasarse
        pasos pedir pendiente pendientes platicar poco poner ponerme ponernos ponerse por
        porque pregunta preguntar preguntas presencia presentarme presentarnos presentarse
        presente presentes probar probarlo proximos pulso que quedar rapida rapidas re
        realizar recordar recordarle recordatorio reforzar regresar reintentar relacion
        relaciones rellamada rellamadas rellamadita rellamar rellamarla rellamarle
        rellamarles rellamarlo rellamarlos retomar reunion reunirnos reunirse saber saludar
        saludarle saludarles saludito saludo saludos se seguimiento seguir si sigue siguen
        siguientes sin situacion sms sobre sondear status tal tantear tanto tarde tardes
        telefonazo telefonear telefonica telefono temperatura terreno todo tomar tomarle
        tomarse toque un una va van vender venderle ver vernos verse vez vinculo vinculos
        visible visita visitar visitarle visitas volver whatsapp
        """
    ),
}
"""The words of the phrases, by language."""

LOOKALIKES = {
    "en": words(
        """
        abort abound adler admit ads afterlife ahmad alain ali allen alley allies alone
        alter alves ams ana andre andres ann anthem anymore anywhere appeals apple apples
        aspen ass assure asu aswell atl avoid aws becoming bee behave bein belle beset bets
        bing bling boeing bone bonn boon boone brave bree brie bring btc calming cara carat
        carla cart carts casing cats causal cause cease cells changer chanting chants chaos
        chaps charting charts chas chaser chatting cheating cheats chechen checkout
        checkpoint checkpoints cheek chick chicken choose chooses chuck clientele clint
        clone closer coating coats coding combing comeback comes comet comey comin conn coon
        coping costs courier coursework cover dai dammit daring daytime dealing deals decor
        dee deem deer dei diem dine diner dinners ditto doo downer downtime dre dudes dutch
        eachother ect edm eds eel ellen ellis elves emil enterprise err ester everytime
        everywhere exchange exchanges exits facing fading fairer fairs fairy faking farage
        fare feelin fellow fire fixing forage forgetting forgive forgiving forthcoming frame
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
        parton pass past paste pause peking perverse phony pinning pint pints poker pollen
        ponder pont poor posing posse potion pours power premieres premiers print prints pro
        prone protect putt quack quarterback quirk rae ranging rapid rapper rappers read
        reads reddy relates relatives reliance remainder remake remove rendezvous reopen
        retake retire reverse revisiting rewind rewrite rewriting rigging riggs rigs ringo
        rode routing sabre safer sage sale saleh salem salt salts sand satan saver saves
        saving savior sayin scales seater seeding seeking seeming seen sees semen sensing
        set seven sewing sheen shen shirt shite shore showtime sill simmer sinn sit site
        sites situations skater skill slater slaying slut smell sneak sneaking sneaks snort
        snuff sober solder soles somehow somewhat somewhere soo sore sort spear speck
        spending spill spite sport spree springtime spying sse staff stain stall stan
        standby standoff standout standpoint standstill stat stats steak steaks steven stiff
        strand string strings suit suits summers summertime sumner surplus swaying tab
        takeoff takeover tales tall tango tasks tears teas tec tee tenor tents tess testing
        texas thee theme ther thereafter thereby therein thereof theyre thin thine thong
        thorough threesome throughout throughput timeout ting tired tomas topping torch toro
        torque tough trade trams trimester trough tryin tying upcoming upkeep uptake uss
        value veer vendor veneer verde verge versa verses viola visitor vista voss vote
        voter waist wander wandering warmer watt wee wei wellbeing whale whatnot whereas
        whereby wherein whine white whiting whole whore wider wiener wilder wonders woo
        workout writ writer wrote wwe zee
        """
    ),
    "nl": words(
        """
        aandoen aangaan aangaande aangaat aangezicht aanhoren aanhouden aanhoudende
        aankijken aankomen aankomende aankunnen aanleggen aanlopen aanmaken aanmelden
        aanrijden aanspraken aanstaande aanstaat aansturen aantreffen aanvraag aanvragen
        aanzien aapje aas abou afdoen afgaan afgaat afkomen afleggen afloopt aflopen afmaken
        afschrijven afspraakje afspreken afstaan afstand afvraag afvragen afweten afzeggen
        afzien allee alleenstaande aller allerlaatste alpen alwaar alweer apel apen appel
        appie asbest ballen balletje bandje beelen beest begaan begroeten behoor behouden
        beilen bekijken bekomen belast belden beleggen beleven belevenis belgen bell beller
        bene bereiden bereikten bereken berekenen beschrijven bespraken bespreek besproken
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
        ineens ingaan ingaat inhouden inkomen innen inschrijven inspreken instaan inzien jee
        justsaying kaarsje kammen keien kennen kicken kijker klara kleiner klonken kloten
        koe koen koken kolen komende kommen kopen koren korter koste kozen kronen kwartje
        kwetsen laagste lagen lager laken lange langste lans laren lasse lasten laster
        latten lazen lazer legden legen leugen leuks liggen liter loggen lonen loont loos
        lopende loper lossen loten lozen maa machten malden malen maling mals mand manden
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
        weerzien wegdoen wegen weggaan weggaat wegkomen weglaten weglopen wekken weleens
        weliswaar welzijn wenen wenste wer weren werkend westen wetende wetten wevers wezen
        wisten wonde woorden wta xxxx zaden zagen zake zakendoen zalen zaten zegen zegge
        zijnde zijner zoiets zowaar
        """
    ),
    "de": words(
        """
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
        besprochen bestelle besucher besuchten betreffenden bischen bohne bonner bricht
        briefes bullen charta dadurch danach dasteht demnach dennoch desinteresse diener
        dinger dings diskussion doner doring drohne duelle durchaus durchgehen durchgehenden
        durchhalten durchkommen durchlauft durchmachen durchschauen edles ehr eigen eignen
        eilen einbeziehung einfaches eingeben eingehen eingehenden eingehender eingeht
        einhalten einhergehen einhergeht einkommen einlage einlassen einordnung einreden
        einschreiben einsehen einstand eintreffen einzugehen einzuhalten einzulassen
        einzusehen endstand erden ergeben ergebenden ergehen ergeht ergibt erhalten erinner
        erklar erlassen erneutes erreichten ertragen ess esst fahre favre frag fragt fragten
        frauen gaben garnicht garnichts gebe geber gebet gehenden gehn gelben gerat goring
        grosse grossen guben gutem guter gutes hafer haften hager halben halfen halften
        halter hatten hauer havelland heben herankommen herausgeben herauskommen
        herbeifuhren hergeben hergibt herhalten hering herkommen heuer hierdurch hiernach
        hiessen hoben hoden hofen hohen hoheren holen hoppe hor horensagen horer horten
        hosen immernoch infrage inhalten instand interaktion intime inventar ionen iren isch
        isst justus kaffe kalte kamen kante karre keime keins kenne kerne kerze klarkommen
        klarmachen komet komme kommenden kontaktanzeigen kontrakt korbe krote kuhnen kunze
        kurie kurier kurse kurve laber laien langt lasen lasst lauer lauf laufe lauten
        lauter leckerer legten leiters letzter luft macher macken madchen maden magen mahen
        mahlen mailand mailander makel manchen marchen maren marien maschen masken mayen
        meilen menden milden mische momentan nachdem nachgeben nachgehen nachholen
        nachkommen nachlass nachlassen nachmachen nachschauen nachsehen nachsicht
        nachstehenden nachster nachte nachzugehen nciht neuauflage neuem neuer neuordnung
        neuss nich nichtmal nickt niederlage niederlassen nonne notlage notstand novelle
        nurnoch obb ohren pabst papst partout passe paten pauls perlen personelle perversen
        pfeilen pilsen pisser pisst polten poren posen pott pragen pragten prater praxen
        premieren pssst psst quetschen reben redet reelle reste ringe ringt sabel saen sager
        sagten sahen saite salat samen sammer sangen sauber sauer saugen schatzchen schatzen
        schauer schauten scheiben schelle schen scheuen schlauen schneller schreiber
        schreien schreiten schrieben schwanzen schwarzen schwelle schwitzen segen sehenden
        seher sehn sehne sehnen seien seite serbien serien smalltalk soder soetwas sonn
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
        ons opportunites oter parametre pardonner parer parfaire parier parle parleur
        parleurs parvenir passa passees passerelle passerelles passeur passy peint pendre
        pepite percevoir perir permettre pisse poils poing pointes poney poser poursuite
        poursuites poursuivi poursuivies poursuivre pourvoir pue quoique raide rangs
        rappeller rappelles redire redonner reecrire reelles refaire reguler rein rejoindre
        relie relier reliure rencontrees renouveau renouvelle reparer repasse repasser
        reunions revendre rever revers revet revoir sall salles salue saper satisfaire saut
        scelle sejour selle sombre somme songer sonner souder statu subite suer suive
        suivies surpasse surpasser surprendre survenir talus tant tarder tare taree tarte
        termines tique toutou tse valeur valeurs veine vende vendeur venere venin ventre
        verbe verdier verger verne verra verser verso verve visait visiteur vitre voire
        votee
        """
    ),
    "es": words(
        """
        algun ambiental ambientes anual arre asimismo avisen baena belen besame bienal
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
        llover luchen maldito mamen marcela mestre mete metes metodo mimo misma morena
        naciste nad nara nasales nenes nicho nieta nochebuena noo notas nueve nutre
        ocasional ordena orto parque parten pedi pedia pedirle pedirles pedirlo pedis peones
        podre pone ponen ponerla ponerlas ponerles ponerlo pones posible preguntale
        preguntarle preguntarles preguntarnos preguntarse prender presunta presuntas queda
        quedarnos quedarse quehacer quejar quemar recitales reclamar recordarnos recortar
        redes reencuentro reescribir rehacer rehen reponer retener reuniones sabe saben
        saberlo saberse sabes sabor salado salados saldar saldo saldos salido salidos salud
        saludable saludables siesta sii sobra sobretodo sonriente subte suponer surena
        sureno suscita tacto tanta tarda tardo tato tello telmo tenia tenis tinto tocar toma
        toman tomarnos tonto toros tovar tte ugt vease vencer venderlas venderlos veni venia
        venid venis veranos verbos vere verle verlos verme veros versalles versos verter
        visitarnos vistas viste vistes votare
        """
    ),
}
"""Words that are one slip away from a word of a phrase and mean another thing, by language."""
