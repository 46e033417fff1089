"""Empty phrases of Dutch."""

# ruff: noqa: E501 (a phrase is easier to read on one line)

from salesbook.domain.loop.phrases.english import ENGLISH
from salesbook.domain.loop.phrases.language import Language, Takes, phrases, words

_ASK = (
    "(?:vragen|horen|kijken|zien|checken|informeren|navragen|vraag|hoor|kijk|polsen|peilen|weten)"
)

DUTCH = Language(
    code="nl",
    phrases=(
        *phrases(
            "keep_in_touch",
            "(?:in )?contact (?:blijven )?(?:te )?(?:houden|onderhouden|blijven|leggen|opnemen|zoeken|maken)",
            "in contact blijven|contact blijven houden|contactmoment(?:en)?|contactonderhoud",
            "(?:een )?vinger (?:aan de|ad|a/d) pols(?: (?:te )?houden)?|warm houden|warmhouden",
            "op de hoogte (?:houden|blijven)|in beeld (?:blijven|houden)|in de picture blijven",
            "(?:weer )?(?:iets |wat )?van (?:me|mij|je|zich|ons) laten horen|laten horen",
            "gezicht laten zien|neus laten zien",
            "(?:zichtbaar|top of mind|in beeld|onder (?:de|hun) aandacht|op (?:de|hun) radar|in het vizier) (?:te )?blijven",
            "contact (?:warm|vast)~(?:te )?houden",
            "(?:het |de |ons )?(?:contact|banden|band|relatie) (?:te )?(?:hernieuwen|herstellen|aanhalen|verstevigen|vernieuwen)",
            "(?:een )?teken van leven(?: geven)?|levensteken|(?:een )?seintje(?: geven)?|pingen|aanpingen|aantikken",
            "(?:de |het )?(?:lijntjes?|lijnen|deur) (?:warm|open|kort)~(?:te )?houden|lijntje uitgooien|aan het lijntje houden",
            "(?:een )?balletje op~(?:te )?gooien|voet tussen de deur(?: krijgen| houden)?",
            "(?:de )?klant(?:en)? (?:tevreden|warm|blij) (?:te )?houden",
        ),
        *phrases(
            "follow_up",
            "(?:ver)volg(?:gesprek|afspraak|stap|stappen|actie|acties|contact)(?: bespreken| plannen| maken)?|vervolg",
            "op~volgen|op te volgen|volg op|opvolging|follow~up(?:pen)?|nabellen|na te bellen|nabeltje|opvolg(?:mail|gesprek|call|afspraak|telefoontje)",
        ),
        *phrases(
            "check_in",
            "(?:even )?in~checken|(?:even |kort )?checken|check|checkje|langs~lopen|langs(?: bij)?",
        ),
        *phrases(
            "catch_up",
            "bij~praten|bij~kletsen|bij te praten|babbelen|babbeltje|(?:even )?(?:bij)?kletsen|(?:klets)?praatje(?: maken)?",
            "bijpraat(?:je|call|moment|sessie|momentje)|afstemmen",
        ),
        *phrases(
            "see_how",
            f"{_ASK} (?:eens |even )?(?:hoe|wat|of|waar)",
            "hoe (?:gaat|loopt|staat|is) (?:het|alles)",
            "hoe het met (?:je|jou|jullie|u|hem|haar|ze|hen|iedereen) (?:is|gaat|staat)|hoe het (?:gaat|loopt|staat|ervoor staat|er voor staat|is)",
            "hoe (?:staan|lopen|gaan) de zaken(?: er~voor)?|hoe staat het er~(?:mee|voor)",
            "achterhalen (?:hoe|wat|of|waar)|(?:ervan|er van|daarvan) (?:vinden?|vindt|vond(?:en)?|denken|denkt)",
            "(?:nog |is er )?(?:steeds |nog )?(?:iets|wat) nodig|nog (?:steeds )?(?:interesse|geinteresseerd|vragen)",
            "(?:een )?(?:reactie|antwoord|feedback|mening|terugkoppeling) (?:te )?(?:vragen|krijgen|afwachten|peilen|ophalen|polsen)",
            "(?:wachten? |wacht )op (?:een )?(?:reactie|antwoord)|(?:nog )?geen (?:gehoor|reactie|antwoord)(?: gehad| gekregen)?",
            "(?:de )?voortgang(?: bespreken| checken| opvragen| vragen)?",
            "aan ons (?:laten |blijven )?denken|ons niet vergeten|(?:even )?zwaaien|(?:er|eruit) (?:uit )?zijn|gelukt(?: is)?",
            "(?:van )?(?:gedachten|ideeen|ervaringen) (?:uit~?)?wisselen|brainstormen|aandacht geven",
            "door~spreken|(?:lopende )?zaken doornemen|lopende zaken|(?:de )?(?:mogelijkheden|toekomst|kansen) (?:bespreken|verkennen)",
            "vertrouwen (?:opbouwen|winnen|wekken)|in gesprek (?:blijven|gaan|komen)|(?:het )?gesprek aangaan",
            "(?:fijne|prettige?|gelukkig|zalig|goed) (?:feestdagen|weekend|nieuwjaar|kerst|kerstdagen)(?: wensen)?",
            "hoe de zaken (?:er~voor )?(?:staan|lopen|gaan)",
            "stand (?:van|v|vd|v d) (?:de )?zaken(?: (?:vragen|opvragen|bespreken|checken))?|svz(?: vragen)?",
            "(?:stand|status) (?:op~?)?vragen|hoe~ver (?:zijn|is|staan|zitten) (?:ze|jullie|zij|het|hij)|hoe (?:ist|gaat~ie)",
            "alles (?:goed|ok|oke|naar wens|duidelijk|in orde)|naar wens",
            "(?:iets|wat) (?:nieuws )?te melden|(?:iets )?kunnen betekenen",
            "polsen|peilen|aftasten|update(?: vragen)?|nieuwtjes|laatste nieuws",
            "nieuws|is er (?:al |nog )?(?:nieuws|iets nieuws|interesse)|nog (?:nieuws|vragen)",
            "vragen of (?:er|ze|hij|zij|u|je)",
        ),
        *phrases(
            "circle_back",
            "(?:er )?(?:nog )?(?:eens |even )?op terug~komen|erop terug~komen|terug~komen op|terug~koppelen|terugkoppeling",
            "laten weten|weer oppakken|oppakken",
        ),
        *phrases(
            "say_hello",
            "(?:even )?(?:hallo|hoi|gedag|dag|goedendag) zeggen(?: tegen)?|groeten|beleefdheids(?:bezoek(?:je)?|belletje|telefoontje|mail(?:tje)?|gesprek)",
            "hallo|hoi|goede~?(?:morgen|middag|avond)|goeie~?(?:morgen|middag|avond)|goedendag",
            takes=Takes.SOMEBODY_BEFORE,
        ),
        *phrases("quick_question", "(?:korte|snelle|kleine|even een) vraag(?:je)?|vraagje"),
        *phrases(
            "relationship",
            "(?:de )?(?:klant)?(?:relatie|band)s? (?:te )?(?:onderhouden|opbouwen|versterken|verbeteren"
            "|warm houden|beheren|verstevigen)",
            "relatie~(?:beheer|onderhoud|management)|klantcontact|klantenzorg|netwerken",
        ),
        *phrases(
            "bare_contact",
            "(?:terug|op|aan|door|rond)?bellen|bel|terug te bellen|terugbel(?:len|verzoek)?|belletje|telefoontje",
            "telefonisch(?:e)? contact|telefoneren|bel~afspraak|belmoment",
            "contact(?:eren)?|benaderen|bereiken|spreken|spreek|aanspreken",
            "(?:klant)?bezoek(?:en|je)?|langs~gaan|langs~komen|aanwippen|binnen~(?:lopen|wippen)|langs~(?:rijden|wippen)",
            "(?:routine|relatie|kwartaal)~bezoek(?:je)?|borrelen|(?:een )?hapje eten|uit eten|koffietje",
            "(?:een )?(?:bakkie|kop koffie|koffie|kopje koffie|borrel)(?: doen| drinken)?|lunchen",
            "ontmoeten|ontmoeting|treffen|buurten|biertje(?: doen| drinken)?|netwerkborrel",
            "(?:er)?achter(?:aan|na) (?:bellen|zitten|gaan)|voicemail(?: ingesproken| inspreken)?",
            "herinneren(?! aan)|herinnering(?! aan)|porren|achter (?:de|hun|zijn|haar) broek(?: aan)? zitten",
            "(?:nog~(?:eens|maals)|opnieuw|weer|later) (?:bellen|mailen)|terugbel|tel(?! (?:nr|nummer))|telef",
            takes=Takes.SOMEBODY_BEFORE,
        ),
        *phrases(
            "bare_contact",
            "(?:een )?(?:mail(?:tje)?|e-?mail|bericht(?:je)?|appje|sms(?:je)?|brief(?:je)?|kaartje)"
            "(?: (?:sturen|schrijven|versturen))?",
            "(?:een )?(?:reminder|whats~appje)(?: sturen)?|mailen|appen|schrijven|whatsapp(?:en|je)?|wasapp?(?:je)?|gesprek(?:je)?|afspraak|overleg(?:gen)?|bespreking",
            "praten|sparren|bespreken",
            takes=Takes.SENT,
        ),
        *phrases(
            "bare_contact",
            "(?:(?:nog~(?:eens|maals)|opnieuw|weer|later) )?proberen|wa(?= (?:met|aan|naar))",
            "(?:als (?:ik|we) )?in de buurt(?: ben| zijn)?|(?:was|is|nog|zit) (?:nog )?(?:op vakantie|met verlof|in gesprek|in vergadering|niet bereikbaar)",
            takes=Takes.NAME_BEFORE,
        ),
        *phrases(
            "no_object",
            "zoals (?:afgesproken|besproken|beloofd)|iets afspreken|afspreken|afspraak (?:in~?)?plannen|doorpakken",
            "(?:de )?volgende stap(?:pen)?(?: bespreken)?|verder praten|zaken doen|iets verkopen|verkopen",
            "idem|nvt|n\\.v\\.t|niks|niets|nog bepalen|n\\.t\\.b|ntb",
        ),
    ),
    fillers=ENGLISH.fillers
    | words(
        """de het een 't n deze dit die dat mijn ons onze jouw jullie uw zijn haar hun ik je
        jij u hij ze zij wij we hem hen wie wat waar wanneer hoe welke is was waren ben bent
        zijn wordt worden geworden heb hebt heeft hebben had hadden kan kunnen zal zullen
        zou zouden moet moeten mag mogen wil willen gaat gaan ging gegaan doen doet te om
        als dan toen er hier daar niet geen nee ja maar alleen even ervoor ermee eventjes
        eens gewoon kort korte snel snelle gauw straks binnenkort weer opnieuw nog ook al zo
        zeer heel misschien graag aub alstublieft nogmaals af toe keer maal regelmatig
        regelmatige periodiek algemeen algemene normaal leuk leuke laten laat geven geef
        krijgen nemen maken maak zien kijken horen vragen navragen vraag weten denken proberen komen
        komt houden leggen ding dingen iets alles niets iemand iedereen beetje goed goede
        naar uit meer wel veel werd zich andere mij onder twee echt toch mee zoals altijd
        tussen weet waarom net zonder steeds eigen maakt weg hele nooit drie zelf samen vinden kunt
        vanaf vind allemaal beter erg zeggen zegt denk zeker anders jou kwam verder beste lang eerst
        zelfs helemaal kom lijkt doe vooral vaak natuurlijk bijna geeft mooi manier soms ziet zodat
        daarom ongeveer der niemand eerder meest ander wacht wachten hoor vroeg weinig precies genoeg
        mogelijk vanuit ooit mezelf
        wekelijks wekelijkse maandelijks maandelijkse regulier reguliere fijn prima ff effe zomaar gezellig vd oke nieuw nieuwe oud laatste volgende vorige eerste tweede derde klein
        kleine vriendelijk alle elke ieder vandaag morgen overmorgen gisteren ochtend middag
        avond dag dagen week weken weekend maand maanden kwartaal jaar jaren uur minuten
        tijd moment maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo vr
        za zo januari februari maart april mei juni juli augustus september oktober november
        december lente zomer herfst winter kerst pasen via sinds tot begin eind einde
        mrt okt mnd vrij woe benieuwd volgens dhr mevr mevrouw meneer heer"""
    ),
    hollow=ENGLISH.hollow
    | words(
        """stand zaken nieuws informatie info mening interesse geinteresseerd situatie vragen
        vraag probleem problemen hulp helpen nodig tevreden tevredenheid leven werk werkt
        telefoon telefoontje bericht contact gesprek afspraak bezoek staat staan loopt lopen
        gebeurt veranderd bezig klaar samenwerking relatie band reactie antwoord terug op na
        bij langs wens duidelijk melden betekenen orde project projecten plannen plan bevalt"""
    ),
    somebody=ENGLISH.somebody
    | words(
        """klant klanten relaties inkoper inkopers inkoop prospect prospects persoon mensen
        baas directeur directie eigenaar secretaresse receptie boekhouding financien
        marketing collega collega's partner leverancier beslisser contactpersoon gebruiker
        dame man vrouw bedrijf organisatie afdeling hoofd zaak kantoor"""
    ),
    things=ENGLISH.things
    | words(
        """lijm lijmen offerte offertes voorstel voorstellen contract contracten overeenkomst aanbesteding
        bod aanbod aanbieding prijs prijzen korting kortingen budget factuur facturen
        betaling betalingen rekening bestelling bestellingen order orders levering
        leveringen levertijd zending zendingen pakket goederen voorraad onderdeel onderdelen
        monster monsters staal stalen product producten catalogus brochure folder
        presentatie document documenten documentatie specificatie specificaties tekening
        tekeningen handleiding demo demonstratie proef proefperiode pilot test installatie
        training trainingen cursus workshop beurs congres showroom fabriek rondleiding audit
        inspectie keuring reparatie onderhoud garantie retour retouren klacht klachten
        schade verlenging upgrade licentie licenties abonnement machine machines pomp pompen
        planning deadline datum voorwaarden handtekening akkoord goedkeuring referentie
        referenties enquete formulier wachtwoord btw verjaardag bruiloft baby operatie
        ziekte ziekenhuis begrafenis examen examens diploma promotie jubileum pensioen
        vakantie marathon revisie meting proefrit klep kleppen filter filters pallets kratten vaten sleutel sleutels lekkage lekkages storing storingen verzekering huur lease lekkage tekort vertraging fout fouten uitval kleur kleuren maat maten volumes hal loods dak vloer keuken deur deuren ramen zonnepanelen kabel kabels accu batterij heftruck kraan wagen wagens vrachtwagen bussen busjes dozen flessen etiketten verpakking handschoenen kleding stoelen bureaus kast kasten zakken toner papier printers energie olie smeermiddel staalplaat verf hout beton tegels vergunning certificaat douane vracht borg voorschot statiegeld creditnota saldo uitslag besluit beslissing resultaat resultaten aantallen hoeveelheden cijfers verslag notulen bon kiezen vader moeder hond tuin heup ongeluk bloemen cadeau concert wedstrijd reis kinderen zoon dochter verzetten verplaatsen afzeggen monteur notaris rapport rapporten rapportage adres knie rug verhuizing kennismaking"""
    ),
    beside=ENGLISH.beside | words("met bij aan van"),
    about=ENGLISH.about
    | words(
        "over omtrent betreffende voor in na voordat nadat tijdens wegens vanwege omdat tegen rond op wg ivm mbt"
    ),
    pairs=ENGLISH.pairs | words("en of"),
    joins=ENGLISH.joins | words("maar dus om omdat terwijl te"),
    subjects=ENGLISH.subjects | words("over omtrent betreffende ivm mbt wg"),
    talks=words("bezoek bezoeken afspraak afspraken vergadering vergaderingen overleg"),
    many=words("bezoeken afspraken vergaderingen"),
    plans=words("plannen inplannen planning data dagen"),
    compounds=True,
)
