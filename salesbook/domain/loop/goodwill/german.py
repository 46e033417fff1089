"""Goodwill in German."""

# ruff: noqa: E501 (lists of words are easier to read in long lines)

from salesbook.domain.loop.goodwill.language import Tongue, lines
from salesbook.domain.loop.phrases.language import words

GERMAN = Tongue(
    code="de",
    glue=words(
        """der die das den dem des ein eine einen einem einer und oder von vom zum zur zu mit fur nach wie was wer welche
        ob dass ist sind war waren hat haben hatte sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren mein meine
        unser unsere er sie es wir ihm ihnen im in am an auf aus bei um wieder noch schon dann fragen frage horen erzahlen
        teilen wunschen ging geht lief danken erklaren neue neuen klaren"""
    ),
    wishes=lines(
        "gute besserung",
        "viel kraft",
        "viel gluck",
        "alles gute",
        "alles liebe",
        "herzlichen gluckwunsch",
        "gluckwunsch zum geburtstag",
        "zur beforderung gratulieren",
        "gratulieren zur beforderung",
        "seiner beforderung",
        "ihrer beforderung",
        "neuen job",
        "neuen stelle",
        "frohe weihnachten",
        "schone weihnachten",
        "frohes fest",
        "frohe ostern",
        "gutes neues",
        "frohes neues",
        "guten rutsch",
        "schone feiertage",
        "schonen urlaub",
        "viel erfolg",
        "herzliches beileid",
        "im krankenhaus",
        "aus dem krankenhaus",
        "ins krankenhaus",
        "im spital",
        "aus dem spital",
        "wie er sich fuhlt",
        "wie sie sich fuhlt",
        "was ihn beschaftigt",
        "was sie beschaftigt",
        "was ihn bewegt",
        "was sie bewegt",
        "worauf er * stolz",
        "schwere zeit",
        "schweren zeit",
        "schwieriges jahr",
        "schwerer winter",
        "freie zeit",
        "in der freizeit",
        "er liest",
        "sie liest",
        "was er gerade liest",
        "was sie gerade liest",
        "auf den beinen",
        "zu hause geht",
        "geht es zu hause",
        "wie es ihm geht",
        "wie es ihr geht",
        "jahre im unternehmen",
        "jahre im betrieb",
        "gemeinsame geschichte",
        "eigene erfahrung",
    ),
    stories=lines(
        "meine geschichte",
        "meiner geschichte",
        "meine eigene geschichte",
        "meine eigene erfahrung",
        "wie ich selbst",
        "wie ich damals",
    ),
    topics=words(
        """geburtstag geburtstage geburtstagskind hochzeit hochzeitsreise heirat heiratet geheiratet verlobung baby geburt schwanger
        schwangerschaft zwillinge zwillingen kinder kindern tochter tochtern sohn sohne sohnes enkel enkeln enkelin enkelkinder enkelkindern
        opa oma grossvater grossmutter grosseltern mutter vater vaters eltern schwiegermutter schwiegervater ehefrau ehemann bruder schwester
        onkel tante neffe nichte beerdigung trauerfeier beileid trauer trauert verstorben gestorben krank krankheit operation
        knieoperation huftoperation chemo krebs grippe genesung genesen reha krucken urlaub urlaube skiurlaub ferien ruhestand rente marathon
        segeln rudern angeln wandern wanderung radtour skifahren garten gartnern chor gitarre klavier geige cello flote trompete klarinette hobby hobbys welpe
        hund katze pferd pony abitur abschlussfeier meisterprufung fuhrerschein fahrprufung taufe kommunion konfirmation scheidung stolz
        einsam heimweh burnout traume glaube fussball handball tennis schach stricken backen malen radfahren schwimmen triathlon
        wohnmobil wohnwagen jubilaum namenstag einschulung schulanfang studium pflegefall hausbau"""
    ),
    personal=words(
        """prufung prufungen examen umzug haus wohnung zuhause knie hufte rucken herz behandlung bein arm schulter gesundheit diplomarbeit
        masterarbeit ausbildung schule universitat mannschaft spiel konzert reise tour boot fahrrad motorrad kuche renovierung feier fest familie
        wochenende sommer winter unfall sturz verletzung buch bucher musik freunde freund freundin nachbarn leben traum sorgen verlust
        mann mannes frau kind kindes tod"""
    ),
    asked=words("umzug konzert wettkampf spiel reise feier wochenende renovierung auffuhrung"),
    owners=words(
        """sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres ihm ihn dein deine deiner euer eure mein meine meiner eigene
        eigenen"""
    ),
    things=words(
        """center futter klinik handler portal einkauf modell modelle vertretung verein sitze sitzen station krankenstand mutterschutz firma firmen betrieb betriebe unternehmen gesellschaft werk fabrik lager buro standort filiale laden geschaft abteilung audit server
        system systeme software erp crm website webshop maschine maschinen pumpe pumpen ventil ventile kompressor kessel anlage anlagen gehause
        werkzeug filter druck spannung bestand lagerbestand lieferung lieferungen sendung lieferant lieferanten rechnung rechnungen budget
        ausschreibung projekt projekte produkt produkte sortiment teile planung wartung messe stand ausstellung katalog prospekt waren palette
        paletten stapler scanner scanners drucker rabatt rabatte preis preise bestellung bestellungen auftrag auftrage angebot angebote vertrag
        vertrage markt versicherung muster gerat gerate"""
    ),
    offers=words(
        """angebot angebote angebots offerte offerten rabatt rabatte nachlass skonto sonderpreis vorfuhrung vorfuhrungen demo
        vorschlag probestellung probezeit anbieten angeboten anbietet gutschein verhandeln verhandelt upsell upgrade aktionspreis"""
    ),
    offerings=lines(
        "biete * an",
        "bieten * an",
        "bot * an",
        "kostenlose muster",
        "kostenloses muster",
        "kostenlose probe",
        "prozent rabatt",
        "prozent nachlass",
        "neue aktion",
    ),
    deals=words(
        """bestellung bestellungen auftrag auftrage preis preise preisliste preislisten tarif tarife konditionen vertrag vertrage vertrages vereinbarung
        geschaft verkauf lizenz lizenzen abo verlangerung unterschrift kauf budget produkt produkte katalog prospekt modell modelle
        ausfuhrung pumpen maschine maschinen entscheidung pilot test muster service garantie wartungsvertrag"""
    ),
    acts=words(
        """fragen frage fragte gefragt bitten bat gebeten holen geholt vereinbaren vereinbart unterschreiben unterschrieben
        abschliessen abgeschlossen verlangern verlangert schicken geschickt senden gesendet zusenden prasentieren prasentiert
        zeigen gezeigt erwahnen erwahnt vorschlagen vorgeschlagen besprechen besprochen empfehlen empfohlen einholen sichern
        gewinnen erneuern bestellen bestellt vorstellen vorgestellt erzahlen erklaren nennen genannt"""
    ),
    selling=words("verkaufen verkauft verkaufte kaufen kauft kaufte gekauft"),
    asks=words("wie ob was wer wen wem welche welcher welches warum wo wann dass worauf"),
    kindnesses=words(
        "hilfe beileid unterstutzung kaffee entschuldigung trost schulter mitfahrgelegenheit hand"
    ),
    about=words("seit nach mit uber mit fur bei zu zur zum"),
    times=words("vor bis wahrend"),
    genitives=words("der des von vom"),
    shy=words(
        "kind tod mann hand arm not test fest haus winter sommer kater stand traum bat bot die reise tour"
    ),
    roots=("fussball", "geburtstag", "hochzeit", "urlaub", "enkelkind", "operation"),
    compounds=True,
)
