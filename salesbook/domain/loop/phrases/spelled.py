"""How the words of empty phrases are spelled.

A test takes the phrases apart and says which words are missing here or stand here for nothing;
`python -m tests.phrase_words` writes them.
"""

from salesbook.domain.loop.phrases.language import words

SPELLED = {
    "en": words(
        """
        about account after again agenda ahead all along an and another any anything
        appointment appointments appreciated are around as asap ask asking back backs
        base bases be because been beer before being bell best bite bond bonds boost
        booste boosting brain break breeze build building bump bumping business buy buzz
        by call callback callbacks calling calls care catch catching catchup cell
        changed channel channels chase chasing chat chating chats check checked checkin
        checking checks checkup chew chit chitchat circle circleback circling client
        close coffee cold come coming communication company conf conference connect
        connected connecting connection connections contact contacting contacts continue
        continued conversation conversations converse converseing converses courtesy
        cross cultivate cultivateing customer deal dear deepen deepening develop
        developing development developments dial dialing dialogue dialogues dials dinner
        discuss discussing discussion discussions dm do door doors double drink drive
        drop droping dropping during each email emailing emails engage engaged engaging
        ensure etc everybody everyone everything explore face facetime fat fax faxing
        faxs feedback feel find float floate floating follow followed following follows
        followup followups for forward foster fostering friendly from front fu fup
        further gather gauge general gentle get getting give giving go going good grab
        greet greetings grow growing happening happy have havent he health hear heard
        hello her hey hi him his holiday holidays hop hope how idk if important improve
        improveing in inbox interaction interactions interest interested introduce
        introducing is it jump just keep keeping kind know last later learn leave
        leaving left letter lettering letters life line lines linkedin list long look
        looking loop looping love luck lunch mail mailing mails maintain maintaining
        maintenance make making management matters me meet meeting meetings meets
        message messageing messages mgmt mind minute misc mobile moment more morning
        move movement my myself na need network networking new news next no none not
        note noteing notes nothing nudge nudging number nurture nurtureing nurturing of
        off on once one open opportunities options other our ourselves out over phone
        phonecall phonecalls phoneing phones pick picking picture pile ping pinging
        place point points poke poking pop pope poping popping possibilities posted
        potential present progress project pulse push put question questions quick radar
        rapport re reach reached reaching ready reason reconnect reconnecting regards
        regular relation relations relationship relationships remain remind reminder
        reminders reminding report restart resume resurfac resurface resurfacing return
        revert review reviews revisit ring ringing rings round routine said sales same
        sanity say saying season seasons see seeing sell send sending she shoot shooting
        short shout show showing skype small sms smsing smss soft some something speak
        speaking speaks special stand status stay staying step steps still stop stopping
        strengthen strengthening stuff summer support sure surfac surface surfacing
        swing sync synergies synergy take talk talking talks tba tbc tbd teams telephone
        telephoneing telephones temperature test text texting texts thank thanking
        thanks that the their them there they thing things this thoughts through ties
        time to todo together top touch touchbase touche touched touches touching
        touchpoint touchpoints trust try trying understand up update updated updates
        uping ups us vacation vacations valued video visible visit visiting visits vm
        voice voicemail want warm warming wats we weekend well what whatever whats
        whatsapp whatsapping whatsapps where whether while wish wishes wishing wonder
        wondering word work write writeing writing xx xxx yet you your zoom
        """
    ),
    "nl": words(
        """
        aan aanbellen aandacht aanspreken aanwippen achter afspraak afstemmen aftasten
        al alles appen appje babbelen babbeltje bakkie band bands beeld beheer beheren
        bel beleefdheidsbezoek beleefdheidsbezoekje bellen belletje belmoment benaderen
        bepalen bereiken bericht berichtje bespreken bespreking betekenen bezoek
        bezoeken bezoekje bij bijkletsen bijpraatcall bijpraatje bijpraatmoment
        bijpraatmomentje bijpraatsessie bijpraten binnen binnenlopen binnenwippen
        blijven borrel borrelen brief briefje broek check checken checkje contact
        contacteren contactmoment contactmomenten contactonderhoud dag de doen
        doorbellen drinken duidelijk een eens email er erop ervoor eten even follow gaan
        gaat gedag gesprek gesprekje gezicht goed goedendag groeten haar hallo hapje
        herinneren herinnering het hij hoe hoi hoogte hoor horen houden hun idem ie iets
        in inchecken informeren interesse is ist je jullie kaartje kijk kijken klantband
        klantbands klantbezoek klantbezoeken klantbezoekje klantcontact klantenzorg
        klantrelatie klantrelaties kleine kletsen koffie koffietje komen kop kopje
        koppelen kort korte kunnen kwartaal laatste langs langsgaan langskomen
        langslopen langsrijden laten later leggen loopt lopen lunchen maals mail mailen
        mailtje maken management me melden mij mind na naar nabellen nabeltje navragen
        netwerken neus niets nieuws nieuwtjes niks nog nogmaals ntb nvt of ok oke onder
        onderhoud onderhouden ons ontmoeten ontmoeting op opbellen opbouwen opnemen
        opnieuw oppakken opvolgafspraak opvolgcall opvolgen opvolggesprek opvolging
        opvolgmail opvolgtelefoontje opvragen orde overleg overleggen peilen picture
        pols polsen porren praatje praten proberen radar relatie relatiebeheer relaties
        reminder rijden rondbellen routine schrijven sms smsje snelle sparren spreek
        spreken staan staat stand stap stappen status sturen svz te telefoneren
        telefonisch telefonische telefoontje terug terugbel terugbellen terugbelverzoek
        terugkomen terugkoppelen terugkoppeling top treffen uit up update uppen van vast
        vasthouden vd ver verbeteren verder verkopen versterken verstevigen versturen
        vinger vizier volg volgen volgende voor vraag vraagje vragen waar warm
        warmhouden wat weer wens weten whats whatsappen wippen zaken ze zeggen zich
        zichtbaar zien zij zijn zitten zoeken
        """
    ),
    "de": words(
        """
        abfragen abklopfen abreissen abstimmen abwarten ahnung alles am an anklingeln
        anklopfen anruf anrufen anschreiben ansprechen anstupsen antrittsbesuch
        anzurufen auf aufbauen auffrischen aufnehmen aufrechterhalten aus ausbauen
        ausmachen aussieht austausch austauschen auszutauschen ball bei beruhrung
        bescheid besprechen besprechung bestandskundenpflege besuch besuchen beziehung
        beziehungen beziehungsaufbau beziehungspflege bier bindung bleiben brief bringen
        checken das dem den der die dinge dir dito draht dran dranbleiben drauf durch
        durchklingeln durchrufen ein einchecken eine einen einfach einfangen einholen
        email erfahren erfahrungsaustausch erfragen erinnern erinnerung erkunden
        erkundigen erneuern erneut erreichen es essen etwas euch fassen feedback
        festigen flagge follow followup frage fragen fuhren geben gedachtnis
        gegenseitiger gehen geht gehts gesicht gesprach gesprachstermin gibt gibts gott
        gruezi grund gruss grusse grussen gut guten hallo halten herstellen hi hoeren
        hoflichkeitsbesuch hore horen ihm ihnen ihr im in intensivieren interesse ist
        ists kaffee karte keine klar klaren kleine klingeln klonen kommen kontakt
        kontaktaufnahme kontakte kontaktieren kontaktpflege kundenbesuch kundenbeziehung
        kundenbeziehungen kundenbindung kundenfeedback kundengesprach kundenpflege
        kundentermin kurz kurze kurzer laeuft laeufts lage lassen laufenden lauft laufts
        laune lockerer machen mail mailen mal meeting melden mittagessen moin nach
        nachfass nachfassanruf nachfassen nachfassgesprach nachfasstermin nachfrage
        nachfragen nachhaken nachhoren nachricht nachste nachsten nachzuhaken nen nerven
        netzwerken netzwerkpflege neues neuigkeiten nicht nichts noch nochmal ob oben
        offene ohne ok okay ordnung passt peilen pflegen plaudern plausch prasent
        prasenz probieren prufen punkte quatschen rechten reden rein reinschauen
        routinebesuch routinegesprach routinetermin ruckfrage ruckmeldung ruckruf ruf
        rufen rund sachstand sagen schau schauen schicken schnelle schreiben schritt
        schritte schwatzchen schwatzen sehen senden servus setzen sich sichtbar siehe
        sieht siehts sms so sondieren sonstiges spater sprechen stand starken status
        statusabfrage statuscall statusgesprach statusupdate steht stehts stimmung
        suchen tag telefonat telefonieren telefontermin telko termin thema treffen
        treten trinken unterhalten unterhaltung up update verbindung vereinbaren
        verkaufen verlieren verschicken versuchen vertiefen vorbei vorbeifahren
        vorbeigehen vorbeikommen vorbeischauen vorbeizufahren vorbeizugehen
        vorbeizukommen vorfuhlen vorgehen warm warmhalten was weitere weiteren weiteres
        whatsapp wie wieder wiedervorlage wissen wo wunsche wv zeigen zu zufassen
        zufragen zuklingeln zukommen zuruck zuruckkommen zuruckrufen zurufen zuschauen
        zwischenstand
        """
    ),
    "fr": words(
        """
        aller allez appel appele appeler appels assurer attendre au aux avancement avez
        avis avoir bavarder beau besoin bete bien boire bon bonjour bonne bonnes ca cafe
        caler causer cava ce cela chaud client clients comment comprendre connaissance
        conserver contact contacte contacter contacts conversation cordialement coucou
        coup courant courriel courrier courtoisie creer cultiver de definir dejeuner
        demander dernier derniere derniers des determiner developper dire discussion
        discuter donner du echange echanger echanges ecrire effectuer elle elles email
        en encore ensemble entendre entrer entretenir entretien envoyer es essayer est
        etapes etat etes etre faire fidelisation fideliser fil fixer garder gerer idem
        il ils informe informee informes interesse je joindre jour la le les lettre leur
        leurs lien liens ma mail maintenir me meilleures message mettre mise mon montrer
        mot neuf nos notre nourrir nous nouveau nouveautes nouvelle nouvelles on ou
        papoter parler passe passer pense pensent permet permets petit petite peu plus
        point pot pouls preciser premier prendre present presente presenter prise
        prochaines proche que quelques question questions quoi raison rapide rappel
        rappele rappeler rappels rdv re recontacter regarder relance relancer relancers
        relances relation relationnel relations relire remettre rencontre rencontrer
        rendez rendre renforcer renouer reparler reprendre reseau reseautage reseauter
        rester retenter retour reunion revenir revenons reviendrai reviens revient rien
        roule saluer salut salutations sans savoir se ses si simple situation sms
        soigner son sonder sont souvenir suite suites suivi suivre sur tard tater te tel
        telephone telephoner telephonique temperature tenir terrain tes tete texto
        tisser toujours tout tu un une va vas vendre venir verifier verre vers visible
        visite visiter visites voir vont vos votre vous
        """
    ),
    "es": words(
        """
        acto actual actualizacion acuerden adelante ahi al algo alguna allamada allamar
        alli almorzar almuerzo anda andan averiguar bien breve buena buenas cafe
        cafecito cafelito caliente carta charla charlar cita cliente clientes comer como
        comprobar comunicarse con confianza conocernos conocerse conservar construir
        consulta consultar consultas contactar contactarcon contactarle contacto
        contactos continuidad conversacion conversaciones conversar correo corriente
        cortesia cosas crear cuenta cuidar cultivar dando dar darle de decir decirle
        definir dejarse desarrollar determinar devolver devolverle dia dialogar dias
        donde duda dudas echar echarle el electronico email en encuentro entrar enviar
        enviarle escribir escribirle escuchar esta establecer estado estan estar estatus
        feedback fidelizacion fidelizar fortalecer hablar hacer hacerle haciendo hay
        hola informada informado informados insistir intentar intentarlo interes juntos
        la las le les llamada llamadas llamadita llamar llamarla llamarle llamarles
        llamarlo llamarlos lo los mail mandar mandarle mantener mantenernos mantenerse
        mas mejorar mensaje mirar mismo motivo nada necesita necesitais necesitan
        necesitas networking no noches nos nosotros nota noticia noticias novedad
        novedades nuevo ok olviden opinion orden otra otro pasar pasarse pasos pedir
        pendiente pendientes platicar poco poner ponerme ponernos ponerse por porque
        pregunta preguntar preguntas presencia presentarme presentarnos presentarse
        presente presentes probar probarlo proximos pulso que quedar rapida rapidas re
        realizar recordar recordarle recordatorio reforzar regresar reintentar relacion
        relaciones rellamada rellamadas rellamadita rellamar rellamarla rellamarle
        rellamarles rellamarlo rellamarlos retomar reunion reunirnos reunirse saber
        saludar saludarle saludarles saludito saludo saludos se seguimiento seguir si
        sigue siguen siguientes sin situacion sms sobre sondear status tal tantear tanto
        tarde tardes telefonazo telefonear telefonica telefono temperatura terreno todo
        tomar tomarle tomarse toque un una va van vender venderle ver vernos verse vez
        vinculo vinculos visible visita visitar visitarle visitas volver whatsapp
        """
    ),
}
"""The words of the phrases, by language."""
