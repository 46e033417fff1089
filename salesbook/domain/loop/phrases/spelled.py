"""How the words of empty phrases are spelled.

A test takes the phrases apart and says which words are missing here or stand here for nothing;
`python -m tests.phrase_words` writes them.
"""

from salesbook.domain.loop.phrases.language import words

SPELLED = {
    "en": words(
        """
        about account accounts acquainted action actions active advance after again
        agenda ages agreed ahead align aligning alignment alive all along am an and
        another answer any anything appointment appointments appreciated are area around
        arrang arrange arranging as asap ask asking assist attempt available back backs
        ball base bases be because been beer beers before being bell best better bite
        bond bonds book booke booking boost booste boosting bounce brain brainstorm
        brainstorming break breaker breakers breakfast breaking breeze build building
        bump bumping business buy buye buying buzz by call callback callbacks calling
        calls care catch catching catchup cell changed channel channels chase chasing
        chat chating chats check checke checked checkin checking checks checkup chew
        chit chitchat christmas circle circleback circling client clients close coffee
        cold come coming communication company compar compare comparing conf conference
        connect connected connecting connection connections contact contacting contacts
        continue continued conversation conversations converse converseing converses
        courtesy cross cultivate cultivateing customer customers dash dashing deal dear
        deepen deepening develop developing development developments dial dialing
        dialogue dialogues dials dinner discuss discussed discussing discussion
        discussions dm do doing door doors double down drink drinks drive drop droping
        dropping during each easter email emailing emails engage engaged engaging ensure
        establish establishe establishing etc everybody everyone everything exchang
        exchange exchanging exist explore eye face facetime far fat fax faxing faxs
        feedback feel feeling final find fine finger fir fire fireing firing first fix
        fixe fixing flag float floate floating fly flying follow followed following
        follows followup followups foot for forward foster fostering friendly from front
        fu fup further future gather gauge general gentle get gete geting getting give
        giving glad go going gone goning good gossip grab greet greetings grow growing
        happening happy have havent he health hear heard hello help her here hey hi him
        his hold holiday holidays hop hope hot how ice ideas idk if im important improve
        improveing in inbox initial initiat initiate initiating interaction interactions
        interest interested intro introduce introducing is it its jump just keep keepe
        keeping kick kind know last later lead learn leave leaving left let letter
        lettering letters letting life line lines linkedin list little long look looking
        lookping loop looping love luck lunch mail mailing mails maintain maintaining
        maintenance make making management matters me meet meeting meetings meets
        mentioned merry message messageing messages met mgmt mind minute misc mobile
        moment momentum more morning move movement moves moving my myself na natter need
        neighborhood neighbourhood network networking new news next no none not note
        noteing notes nothing nudge nudging number nurture nurtureing nurturing of off
        office ok okay on once one open opening opportunities opportunity options other
        our ourselves out over passing phone phonecall phonecalls phoneing phones pick
        picking picture pile ping pinging pint place plan plane planing point points
        poke poking pop pope poping popping possibilities posted potential present
        progress project promised propos propose proposing pulse push put question
        questions quick quiet radar radio rapport re reach reached reaching ready reason
        reconnect reconnecting refresh refreshe refreshing regards regular rekindl
        rekindle rekindling relation relations relationship relationships remain remind
        reminder reminders reminding renew renewe renewing reply report request requeste
        requesting response restart restor restore restoring resum resume resuming
        resurfac resurface resurfacing return revert review reviews revisit reviv revive
        reviving ring ringing rings rolling round rounds routine run runing running said
        sales same sanity satisfied say saying schedul schedule scheduling season
        seasons second see seeing seen sell send sending set setting she shoot shooting
        short shout show showing silence silent sit sitting skype small sms smsing smss
        so soft some something sound sounding speak speaking speaks special spoken stand
        status stay staying step steps still stop stopping strengthen strengthening
        stuff summer support sure surfac surface surfacing swap swape swaping swing sync
        synergies synergy tabs tak take taking talk talked talking talkning talks tba
        tbc tbd teams tel telephone telephoneing telephones temperature test testing
        text texting texts thank thanking thanks that the their them there they thing
        things third this thoughts through tickler ticklers ties time to todo together
        too top touch touchbase touche touched touches touching touchpoint touchpoints
        treat treate treating trust try trying understand up update updated updates upe
        uping ups us vacation vacations valued video views visible visit visiting visits
        vm voice voicemail wake waking want warm warming was water waters wats wave
        waving we weekend well went what whatever whats whatsapp whatsapping whatsapps
        when whenever where whether while wish wishes wishing with wonder wondering word
        work working write writeing writing xx xxx year yet you your zoom
        """
    ),
    "nl": words(
        """
        aan aanbellen aandacht aangaan aanhalen aanpingen aanspreken aantikken aanwippen
        achter achteraan achterhalen achterna ad afgesproken afspraak afspreken
        afstemmen aftasten afwachten al alles als antwoord appen appje babbelen
        babbeltje bakkie balletje band banden bands beeld beheer beheren bel
        beleefdheidsbelletje beleefdheidsbezoek beleefdheidsbezoekje beleefdheidsgesprek
        beleefdheidsmail beleefdheidsmailtje beleefdheidstelefoontje bellen belletje
        belmoment beloofd ben benaderen bepalen bereikbaar bereiken bericht berichtje
        bespreken bespreking besproken betekenen bezoek bezoeken bezoekje biertje bij
        bijkletsen bijpraatcall bijpraatje bijpraatmoment bijpraatmomentje
        bijpraatsessie bijpraten binnen binnenlopen binnenwippen blij blijven borrel
        borrelen brainstormen brief briefje broek buurt buurten check checken checkje
        contact contacteren contactmoment contactmomenten contactonderhoud daarvan dag
        de denken denkt deur doen door doorbellen doornemen doorpakken drinken duidelijk
        een eens email er erachteraan erachterna erop eruit ervan ervaringen ervoor eten
        even feedback feestdagen fijne follow gaan gaat gedachten gedag geen gehad
        gehoor geinteresseerd gekregen gelukkig gelukt gesprek gesprekje geven gezicht
        goed goedeavond goedemiddag goedemorgen goedendag goeieavond goeiemiddag
        goeiemorgen gooien groeten haar hallo hapje hem hen herinneren herinnering
        hernieuwen herstellen het hij hoe hoi hoogte hoor horen houden hun ideeen idem
        ie iedereen iets ik in inchecken informeren ingesproken inplannen inspreken
        interesse is ist je jou jullie kaartje kansen kerst kerstdagen kijk kijken klant
        klantband klantbands klantbezoek klantbezoeken klantbezoekje klantcontact
        klanten klantenzorg klantrelatie klantrelaties kleine kletsen kletspraatje
        koffie koffietje komen kop kopje koppelen kort korte krijgen kunnen kwartaal
        laatste langs langsgaan langskomen langslopen langsrijden laten later leggen
        leven levensteken lijnen lijntje lijntjes loopt lopen lopende lunchen maals mail
        mailen mailtje maken management me mee melden mening met mij mind mogelijkheden
        na naar nabellen nabeltje navragen netwerkborrel netwerken neus niet niets
        nieuwjaar nieuws nieuwtjes niks nodig nog nogmaals ntb nvt of ok oke onder
        onderhoud onderhouden ons ontmoeten ontmoeting op opbellen opbouwen open ophalen
        opnemen opnieuw oppakken opvolgafspraak opvolgcall opvolgen opvolggesprek
        opvolging opvolgmail opvolgtelefoontje opvragen orde overleg overleggen peilen
        picture pingen plannen pols polsen porren praatje praten prettig prettige
        proberen radar reactie relatie relatiebeheer relaties reminder rijden rondbellen
        routine schrijven seintje sms smsje snelle sparren spreek spreken staan staat
        stand stap stappen status steeds sturen svz te tegen teken tel telef telefoneren
        telefonisch telefonische telefoontje terug terugbel terugbellen terugbelverzoek
        terugkomen terugkoppelen terugkoppeling tevreden toekomst top treffen tussen uit
        uitgooien uitwisselen up update uppen vakantie van vast vasthouden vd ver
        verbeteren verder vergadering vergeten verkennen verkopen verlof vernieuwen
        versterken verstevigen versturen vertrouwen vervolg vervolgactie vervolgacties
        vervolgafspraak vervolgcontact vervolggesprek vervolgstap vervolgstappen vinde
        vinden vindt vinger vizier voet voicemail volg volgen volgende vond vonden voor
        voortgang vraag vraagje vragen wa waar wacht wachte wachten warm warmhouden was
        wasap wasapje wasapp wasappje wat we weekend weer wekken wens wensen weten whats
        whatsapp whatsappen whatsappje winnen wippen wisselen zaken zalig ze zeggen zich
        zichtbaar zien zij zijn zit zitten zoals zoeken zwaaien
        """
    ),
    "de": words(
        """
        ab abend abfragen abgesprochen abholen abklopfen abreissen abstimmen abstimmung
        abwarten ahnung akquise alles am an anklingeln anklopfen anlass anpingen anruf
        anrufen anschlussanruf anschlussgesprach anschlusskontakt anschlusstermin
        anschreiben anschubsen ansprechen anstupsen anteasern antriggern antrittsbesuch
        antwort anzurufen app auf aufbauen auffrischen aufmerksam aufnehmen
        aufrechterhalten aus ausbauen ausloten ausmachen ausser aussieht ausstrecken
        austausch austauschen auszutauschen ball befinden bei beruhrung bescheid
        besonderen besprechen besprechung besprochen bestandskundenpflege beste besuch
        besuche besuchen besuchstermin betreuen beziehung beziehungen beziehungsaufbau
        beziehungspflege bier bin bindung bleiben blicken brainstorming brauchen brechen
        brief bringen check checken da das dem den der die dinge dir dito draht dran
        dranbleiben drauf dritter durch durchklingeln durchrufen ein einchecken eine
        einen einer einfach einfangen einholen eis email erfahren erfahrungsaustausch
        erfragen erinnern erinnerung erkunden erkundigen erneuern erneut erneuter
        erreichbar erreichen erreicht es essen etwas euch fassen feedback feiertage fest
        festigen finger fixe flagge folgeanruf folgegesprach folgekontakt folgetermin
        follow followup fortschritt frage fragen froh frohe frohes frohs fuhlen fuhler
        fuhren geben gedachtnis gedanken gedankenaustausch gegenseitiger gehen geht
        gehts gesicht gesprach gesprachstermin gesprochen gewinnen gibt gibts gott
        gruezi grund gruss grusse grussen gut guten gutes hallo halten haus herstellen
        herzliche hi hinterherrufen hinterhertelefonieren hinterherzurufen
        hinterherzutelefonieren hoeren hoflichkeitsanruf hoflichkeitsbesuch
        hoflichkeitsmail hoflichkeitstelefonat hoflichkeitstermin hore horen ich ideen
        ihm ihnen ihr im immer in ins intensivieren interesse interessiert ist ists jahr
        jahresgesprach jetzt jour kaffee kaltakquise karte keine keinen
        kennenlerngesprach klar klaren kleine klingeln klonen knupfen kommen konkreten
        konkretes kontakt kontaktaufnahme kontakte kontaktieren kontaktpflege
        kontrollanruf kunden kundenbesuch kundenbetreuung kundenbeziehung
        kundenbeziehungen kundenbindung kundenfeedback kundengesprach kundenpflege
        kundentermin kurz kurze kurzer kurzes laeuft laeufts lage lassen laufenden lauft
        laufts laune lebenszeichen letzter liebe lockerer machen mail mailbox mailen mal
        meeting meinung meinungen melden mittagessen moglichkeiten moin morgen nach
        nachfass nachfassanruf nachfassen nachfassgesprach nachfasstermin nachfrage
        nachfragen nachhaken nachhorchen nachhoren nachricht nachste nachsten nachster
        nachtelefonieren nachzuhaken nachzutelefonieren nahe nen nerven netzwerken
        netzwerkpflege neuer neues neuesten neuigkeiten nicht nichts niemand niemanden
        noch nochmal notig ob oben offene ohne ok okay ordnung ostern passt peilen
        pflegen plaudern plausch prasent prasenz probieren prufen puls punkte
        quartalsgesprach quatschen ratschen reaktion rechten reden rein reinschauen
        rollen routineanruf routinebesuch routinegesprach routinetermin ruckfrage
        ruckmeldung ruckruf rucksprache ruf rufen rund sache sachstand sagen schaffen
        schau schauen schicken schnack schnacken schnelle schon schone schones schons
        schreiben schritt schritte schwatzchen schwatzen sehen senden servus setzen sich
        sichtbar siehe sieht siehts smalltalk sms so sondieren sonstiges spater sprechen
        sprung stand starken status statusabfrage statuscall statusgesprach statusupdate
        steht stehts stimmung stimmungsbild suchen tag tel telef telefonat telefonieren
        telefontermin telko termin thema treffen treten trinken unterhalten unterhaltung
        up update urlaub verbindung vereinbaren vereinbart vergessen verkaufen verlieren
        verschicken versprochen versuch versuchen vertiefen vertrauen viele von
        voranbringen vorantreiben vorbei vorbeifahren vorbeigehen vorbeikommen
        vorbeischauen vorbeizufahren vorbeizugehen vorbeizukommen vorfuhlen vorgehen wa
        war warm warmhalten warte warten was wasap wasapp weihnachten weiter weitere
        weiteren weiteres weiterhin wenn werden whats whatsapp wie wieder wiedervorlage
        wissen wo wochenende wunsche wunschen wv zahn zeigen zu zufassen zufragen
        zuklingeln zukommen zukunft zuruck zuruckkommen zuruckrufen zurufen zuschauen
        zweiter zwischenstand
        """
    ),
    "fr": words(
        """
        absent absente aller allez annee apero aperos app appel appele appeler appels
        assurer attendre attente au aucune aux avancement avancer avec avez avis avoir
        batir bavarder beau besoin bete bien boire bon bonjour bonne bonnes briser ca
        cafe caler causer cava ce cela chaud chez chose choses chouchouter client
        clients coin comme comment comprendre confiance conge conges connaissance
        conserver consolider construire contact contacte contacter contacts convenir
        convenu conversation cordialement cote coucou coup courant courriel courrier
        courtoisie creer cultiver dans de debloquer decouverte definir dejeuner demander
        deplacement dernier derniere derniers des determiner developper dialogue dire
        discussion discute discuter disent dit donner dossier du echange echanger
        echanges ecrire effectuer elle elles email en encore ensemble entendre entrer
        entretenir entretien envoyer es essai essayer est etablir etait etape etapes
        etat etes etre fair faire fait fetes fidelisation fideliser fil file fixer
        gagner garder gerer glace hebdo idees idem il ils informe informee informes
        injoignable instaurer interesse interesses je joignable joindre jour joyeuses
        joyeux la laisse langue le les lettre leur leurs lien liens ma mail maintenir me
        meilleures mes message mettre mise mon montrer mot mots neuf noel non nos notre
        nouer nourrir nous nouveau nouveautes nouvel nouvelles nvelles offrir on
        opportunites organiser ou ouvrir papoter par parages parler partant partants pas
        passage passe passer pense pensent permet permets petit petite peu pied
        planifier plus point points porte portes possibilites pot pouls pousser preciser
        premier prendre present presente presenter presents prevenir prevoir prise
        prochaine prochaines proche projet promis prospecter prospection que quelque
        quelques question questions quoi raison ranimer rapeler rapeller rapide rappel
        rappele rappeler rappels rdv re recontacter refair refaire refait regarder
        relance relancer relances relation relationnel relations relire remettre
        rencontre rencontrer rendez rendre renforcer renouer renouveler reparler
        repondeur reponse reprendre reseau reseautage reseauter rester retablir retenter
        retour reunion revenir revenons reviendrai reviens revient revoir rien roule sa
        saluer salut salutations sans savoir se secteur ses si signe simple situation
        sms soigner son sonder sont souhaiter souvenir suite suites suivi suivre sur
        tard tater te tel telephone telephoner telephonique temperature tenir terrain
        tes tete texto tisser titiller toujours tout tu un une va vacances vais vas
        vendre venir vent verifier verre vers video vie viens vient visible visio visite
        visiter visites voeux voir vont vos votre vous vue wasap wasapp whats
        """
    ),
    "es": words(
        """
        abrir acordado acordamos acto actual actualizacion acuerden adelante afianzar
        agendar ahi al algo algun alguna algunos alli almorzar almuerzo anda andan ano
        app asunto asuntos avanzar averiguar avisar avisarle avisarles base bien breve
        buena buenas buzon caer cafe cafecito cafelito calentar caliente cambiar cana
        canas carta cena cenar cerveza cervezas charla charlar cita cliente clientes
        coge comentar comer comida como comprobar comunicarse con concertar confianza
        conocernos conocerse conservar consolidar construir consulta consultar consultas
        contactar contactarcon contactarle contacto contactos contesta continuidad
        control conversacion conversaciones conversar correo corriente cortesia cosas
        crear cuando cuenta cuidar cultivar dando dar darle de decidido decir decirle
        definir dejado dejar dejarse deje del desarrollar desear desearle desearles
        determinar devolver devolverle dia dialogar dias dice dicen donde duda dudas
        echar echarle el electronico ella ellas ellos email empujar empujon en encima
        encuentro entrar enviar enviarle escribir escribirle escuchar esperando esperar
        esta estaba establecer estado estais estan estar estatus estrechar feedback
        felices felicitar feliz fidelizacion fidelizar fiestas fijar fortalecer futuro
        ganar generar gracias ha hablado hablamos hablar hacer hacerle hacerse haciendo
        han hay hielo hola ideas impresiones informada informado informados insistir
        intentar intentarlo intento intercambiar interes juntos la las lazos le les
        llamada llamadas llamadita llamar llamarla llamarle llamarles llamarlo llamarlos
        lluvia lo los mail manana mandar mandarle mantener mantenernos mantenerse mas
        mejorar mensaje mimar mirar mismo momento motivo mover nada navidad necesita
        necesitais necesitan necesitas networking no noches nos nosotros nota noticia
        noticias novedad novedades nuevo oficina ok olviden opina opinan opinion
        opiniones oportunidades orden organizar os otra otro parece pasar pasarse paso
        pasos pedir pegar pendiente pendientes perder perseguir pie piensa piensan
        planificar platicar poco poner ponerme ponernos ponerse por porque posibilidades
        pregunta preguntar preguntas presencia presentarme presentarnos presentarse
        presente presentes primera probar probarlo programar prospeccion prospectar
        proximo proximos puertas pulsar pulso que quedamos quedar queria quiero quisiera
        rapida rapidas rato re realizar reanudar recado recordar recordarle recordarles
        recordatorio recuperar reforzar regresar reintentar relacion relaciones
        rellamada rellamadas rellamadita rellamar rellamarla rellamarle rellamarles
        rellamarlo rellamarlos renovar repasar responde respuesta restablecer retomar
        retomarlo reunion reunirnos reunirse revisar romper rutina saber saludar
        saludarle saludarles saludito saludo saludos se seguimiento seguir segundo
        senales si sigue siguen siguiente siguientes sin situacion sms sobre sondear
        status su tal tantear tanto tarde tardes te tel telefonazo telefonear telefonica
        telefono tema temas temperatura tercer terreno ti tlf tocar todo toma tomar
        tomarle tomarse toque tratar ultimo un una unos usted ustedes va vacaciones vais
        van vender venderle ver vernos verse vez viaje vida videollamada videollamadas
        vinculo vinculos visible visita visitar visitarle visitas volver vosotros voz
        whats whatsapp ya zona
        """
    ),
}
"""The words of the phrases, by language."""
