"""Empty phrases of German."""

# ruff: noqa: E501 (a phrase is easier to read on one line)

from salesbook.domain.loop.phrases.english import ENGLISH
from salesbook.domain.loop.phrases.language import Language, Takes, phrases, words

_ASK = "(?:fragen|nachfragen|horen|hoeren|schauen|sehen|erfahren|erkundigen|frage|schau|hore|wissen|checken)"

GERMAN = Language(
    code="de",
    phrases=(
        *phrases(
            "keep_in_touch",
            "in (?:kontakt|verbindung|beruhrung) (?:zu )?(?:bleiben|treten|setzen)",
            "(?:den )?(?:kontakt|kontakte|draht) (?:zu )?(?:halten|pflegen|aufnehmen|suchen|herstellen|aufrechterhalten)",
            "kontaktpflege|kontaktaufnahme|warm~(?:zu )?halten|bei laune halten",
            "(?:kontakte?|beziehungen|beziehung) (?:zu )?(?:knupfen|aufbauen|erneuern)|vertrauen (?:aufbauen|schaffen|gewinnen)",
            "(?:ein )?lebenszeichen(?: geben| senden| von sich geben)?|anpingen|antriggern|anteasern",
            "sich (?:mal |wieder )?(?:zeigen|blicken lassen|sehen lassen)|fuhler ausstrecken",
            "auf dem laufenden (?:zu )?(?:bleiben|halten)",
            "in erinnerung (?:bleiben|bringen|rufen)|prasenz zeigen|gesicht zeigen|flagge zeigen",
            "(?:den )?finger am puls(?: halten)?|am ball (?:zu )?bleiben|(?:am thema )?dran~(?:zu )?bleiben",
            "(?:prasent|sichtbar|im gedachtnis|im gesprach|im kontakt) (?:zu )?bleiben",
            "(?:den )?kontakt (?:nicht )?(?:verlieren|abreissen lassen|intensivieren|auffrischen|erneuern|vertiefen)",
        ),
        *phrases(
            "follow_up",
            "nach~(?:zu)?fassen|nach(?:zu)?haken|nachfass(?:en|anruf|termin|gesprach)?|follow~up|wiedervorlage",
            "(?:folge|anschluss)(?:gesprach|termin|anruf|kontakt)(?: vereinbaren| machen| fuhren)?",
            "hinterher(?:zu)?(?:telefonieren|rufen)|nach(?:zu)?telefonieren",
        ),
        *phrases(
            "check_in",
            "sich (?:mal |wieder |kurz |noch~mal ){0,3}(?:zu )?melden|(?:mal )?(?:vorbei|rein)~(?:zu)?schauen",
            "nach dem rechten (?:zu )?sehen|einchecken|checken",
            takes=Takes.SOMEBODY_BEFORE,
        ),
        *phrases(
            "check_in",
            "(?:mal |wieder |kurz |noch~mal ){0,3}(?:zu )?melden",
            takes=Takes.NAME_BEFORE,
        ),
        *phrases(
            "catch_up",
            "(?:sich )?aus(?:zu)?tauschen|(?:kurzer |lockerer |gegenseitiger )?austausch",
            "erfahrungsaustausch|(?:kurz )?abstimmen",
            "auf sich aufmerksam machen|nicht vergessen werden|anschubsen|(?:et)?was brauchen|kurzer check",
            "(?:gedanken|ideen|meinungen) austauschen|gedankenaustausch|brainstorming|(?:das )?eis brechen",
            "(?:die )?(?:moglichkeiten|zukunft|weiteres|alles weitere) (?:besprechen|ausloten)|auf den neuesten stand bringen",
            "(?:frohe?s?|schone?s?|gutes) (?:weihnachten|wochenende|neues jahr|ostern|fest|feiertage)(?: wunschen)?",
            "(?:zweiter|dritter|neuer|letzter|erneuter|nachster) versuch|nach dem befinden fragen",
            "ratschen|schnacken|schnack|small~?talk|(?:eine )?(?:rucksprache|abstimmung)(?: halten| treffen)?|jour fixe",
            "plaudern|plausch|schwatzchen|schwatzen|klonen|quatschen",
        ),
        *phrases(
            "see_how",
            f"{_ASK} (?:mal |kurz )?,?~(?:wie|was|ob|wo)",
            "wie (?:sieht|lauft|geht|laeuft|steht|ist)(?:'?s| es)?(?: aus)?",
            "wie es (?:ihm|ihr|ihnen|euch|dir|so)?~(?:geht|lauft|laeuft|steht|aussieht)",
            "wie der stand (?:ist)?|stand der dinge|sachstand|status(?:abfrage|gesprach|update|call)?|(?:den )?(?:aktuell(?:en|er) |akt\\. )?(?:zwischen)?stand"
            "(?: (?:erfragen|abfragen|nachfragen|erfahren|klaren|besprechen))?",
            "(?:ob )?(?:alles|passt) (?:gut|klar|ok|okay|in ordnung|passt|alles|rund)|(?:kunden)?feedback(?: einholen)?",
            "stimmung (?:abfragen|einfangen)|wunsche|(?:den )?puls fuhlen|auf den zahn fuhlen|wie es (?:jetzt )?weiter~geht",
            "(?:ein |kurzes |das )?(?:update|status|meinung|feedback|fortschritt|stimmungsbild) (?:einholen|erfragen|abfragen|abholen)|fortschritt",
            "(?:noch|weiterhin|immer noch) (?:interesse|interessiert|(?:et)?was notig)|nachhorchen",
            "(?:warte[nt]? )?auf (?:eine )?(?:ruckmeldung|antwort) (?:warten)?|warten? auf (?:ruckmeldung|antwort)|(?:noch )?keine (?:antwort|ruckmeldung|reaktion)",
            "(?:nicht|niemand|niemanden|keinen) erreicht|(?:war|ist|noch) (?:noch )?(?:im urlaub|nicht da|nicht erreichbar|in (?:einer )?besprechung|ausser haus)|(?:wenn )?(?:ich )?in der nahe(?: bin)?|auf (?:den )?ab gesprochen|mailbox besprochen",
            "was gibt(?:'?s| es) neues|gibt(?:'?s| es) (?:etwas |was )?neues|neuigkeiten|neues",
            "(?:das )?interesse (?:abfragen|abklopfen|prufen)|abklopfen|vorfuhlen|sondieren|(?:die )?lage (?:erkunden|sondieren|peilen)",
            "nach~(?:zu)?fragen|nachfrage|update|nachhoren|(?:mal )?horen|ruckmeldung(?: einholen| abwarten)?",
        ),
        *phrases("circle_back", "zuruck~(?:zu)?kommen|drauf zuruckkommen"),
        *phrases("circle_back", "bescheid (?:geben|sagen)", takes=Takes.SOMEBODY_BEFORE),
        *phrases(
            "say_hello",
            "(?:kurz |mal )?(?:hallo|guten tag|servus|moin|hi|gruss gott|gruezi) (?:zu )?sagen",
            "grussen|(?:(?:schone|liebe|viele|herzliche|beste) )?grusse|hoflichkeits(?:besuch|mail|telefonat|termin)|antrittsbesuch",
            "hallo|moin|servus|guten (?:tag|morgen|abend)",
            takes=Takes.SOMEBODY_BEFORE,
        ),
        *phrases(
            "quick_question",
            "(?:kurze|kleine|schnelle) (?:frage|ruckfrage)|kurz(?:er)? anklopfen|anklopfen",
        ),
        *phrases(
            "relationship",
            "(?:die )?(?:kunden)?(?:beziehung|beziehungen|bindung) (?:zu )?"
            "(?:pflegen|aufbauen|ausbauen|vertiefen|starken|festigen)",
            "beziehungspflege|kundenpflege|kundenbindung|beziehungsaufbau|netzwerken|bestandskundenpflege",
        ),
        *phrases(
            "bare_contact",
            "tel(?! (?:nr|nummer))|telef|an(?:zu)?rufen|anruf|ruf(?:e|t)?(?: .{1,20})? an|ruckruf|zuruck~(?:zu)?rufen|telefonieren|telefonat",
            "durch~(?:zu)?(?:rufen|klingeln)|telko|telefontermin|klingeln|anklingeln|(?:noch~mal|erneut|wieder|spater) (?:versuchen|probieren)",
            "kontaktieren|kontakt|ansprechen|anschreiben|erreichen|sprechen|reden",
            "(?:kunden|routine)(?:besuch|gesprach|termin)|gesprach (?:fuhren|suchen)|netzwerkpflege",
            "besuchen?|besuch|vorbei(?:zu)?(?:kommen|fahren|gehen)|treffen",
            "(?:auf )?(?:einen |nen )?(?:kaffee|bier|mittagessen)(?: trinken| gehen)?|essen gehen",
            "erinnern(?! an)|erinnerung(?! an)|anstupsen|nerven|kennenlerngesprach|(?:hoflichkeits|kontroll|routine)anruf|(?:kalt)?akquise|kunden betreuen|kundenbetreuung|quartalsgesprach|besuchstermin|jahresgesprach",
            "kurz hallo|auf (?:einen |nen )?sprung vorbei|essen(?= mit)",
            takes=Takes.SOMEBODY_BEFORE,
        ),
        *phrases(
            "bare_contact",
            "(?:eine? )?(?:e~mail|mail|nachricht|sms|brief|karte|whats~app|wasapp?|wa(?= (?:an|mit)))(?: (?:zu )?"
            "(?:schicken|schreiben|senden|verschicken))?|mailen|schreiben",
            "gesprach|(?:gesprachs)?termin vereinbaren|besprechung|termin(?: (?:vereinbaren|machen|ausmachen))?|meeting|unterhaltung",
            "besprechen|unterhalten",
            takes=Takes.SENT,
        ),
        *phrases(
            "no_object",
            "wie (?:besprochen|vereinbart|abgesprochen|versprochen)|ohne (?:besonderen |konkreten )?anlass|nichts konkretes",
            "(?:die |das )?(?:sache |thema )?(?:voranbringen|vorantreiben|ins rollen bringen)",
            "(?:die )?(?:nachste|nachsten|weitere|weiteren) schritte?(?: besprechen)?|weiteres vorgehen|sonstiges",
            "offene (?:fragen|punkte)(?: klaren| besprechen)?|verkaufen|nichts|keine ahnung|dito|siehe oben|einfach so|ohne grund|wv",
        ),
    ),
    fillers=ENGLISH.fillers
    | words(
        """der die das den dem des ein eine einen einem einer eines dieser diese dieses mein
        unser unsere unseren ihr ihre ihren ihrem ihnen ihm ihn sein seine ich du er sie es
        wir man mich mir dich dir uns euch sich wer was wo wann wie welche ist war sind
        waren bin bist sein gewesen wird werden wurde habe hast hat haben hatte kann konnen
        koennen soll sollen muss mussen darf mag mochte will wollen geht gehen ging tun tut
        um als dann so da hier dort nicht kein keine nein ja nur mal einmal nochmal nochmals
        kurz kurze kurzes kurzer kurzen schnell schnelle bald demnachst wieder erneut noch
        auch schon sehr ganz vielleicht gerne gern bitte ofter regelmassig regelmassige
        regelmassiger regelmaessig allgemein telefonisch telefonische allgemeine normal nett
        nette lassen lass geben gib bekommen nehmen machen mach sehen schauen horen hoeren
        fragen frage wissen denken versuchen kommen kommt halten ding dinge etwas alles
        nichts jemand alle jeder jede wenig gut gute guten neu neue neues neuen alt erfragen
        abfragen letzte letzten nachste nachsten naechste vorige erste ersten zweite klein
        kleine freundlich freundliche heute morgen ubermorgen gestern fruh vormittag mittag
        nachmittag abend tag tage woche wochen wochenende monat monate monats quartal jahr
        jahre jahres uhr stunde minuten zeit moment montag dienstag mittwoch donnerstag
        freitag samstag sonntag mo di mi do fr sa so januar februar marz april mai juni juli
        august september oktober november dezember fruhling sommer herbst winter weihnachten
        dass aus wenn mehr durch doch immer jetzt unter viel damit einfach ohne zwei selbst
        diesem diesen dabei gerade erst andere warum weiter wirklich wohl sei konnte ins sagen nie
        weg besser genau gar etwa naturlich recht finden gleich keinen keiner lange fast eigentlich
        klar zusammen einige wollte anders eben deshalb daher drei ubrigens eher sehe mache gehe
        melde meldet besteht bestehen irgendwas irgendwie moglich eventuell evtl ggf bisschen
        stehen wochentlich wochentliche monatlich monatliche routinemassig allgemeines ostern spater lockerer gegenseitiger allgemeiner routine seit bis anfang ende per herr herrn frau hr fr laut ob wie's geht's gibt's
        gibt es kw na mrz okt dez nachstes"""
    ),
    hollow=ENGLISH.hollow
    | words(
        """stand lage information informationen info infos meinung interesse interessiert
        situation fragen frage problem probleme hilfe helfen zufrieden zufriedenheit leben
        arbeit lauft laeuft telefon mail nachricht kontakt gesprach termin besuch steht
        aussieht offen ordnung passt passiert geandert fertig zusammenarbeit beziehung antwort ruckmeldung
        feedback zuruck an nach vorbei laufen projekt projekte sache sachen geschaft
        geschafte geschaefte"""
    ),
    somebody=ENGLISH.somebody
    | words(
        """kunde kunden kundin neukunden bestandskunden interessent interessenten einkaufer
        einkauf einkauferin person leute chef chefin geschaftsfuhrer geschaeftsfuehrer
        inhaber sekretariat sekretarin empfang buchhaltung vertrieb kollege kollegen
        kollegin partner lieferant lieferanten entscheider ansprechpartner ansprechpartnerin
        anwender mann firma unternehmen abteilung leiter leitung buro zentrale"""
    ),
    things=ENGLISH.things
    | words(
        """leckage leckagen zahlerstand trackingnummer sendungsnummer seriennummer angebot angebote angebots vorschlag vertrag vertrage vertrags vereinbarung
        ausschreibung preis preise preisliste rabatt budget rechnung rechnungen zahlung
        mahnung bestellung bestellungen auftrag auftrage nachbestellung lieferung
        lieferungen liefertermin lieferzeit sendung paket ware waren lager ersatzteil
        ersatzteile teile muster probe proben produkt produkte katalog broschure
        prospektmaterial prasentation dokument dokumente unterlagen datenblatt spezifikation
        zeichnung zeichnungen anleitung handbuch vorfuhrung probebetrieb pilot pilotprojekt
        test installation inbetriebnahme schulung schulungen seminar messe messestand
        kongress werk werksfuhrung rundgang audit inspektion prufung reparatur wartung
        garantie retoure retouren reklamation beschwerde schaden verlangerung upgrade lizenz
        lizenzen abonnement maschine maschinen pumpe pumpen anlage planung frist datum
        bedingungen unterschrift freigabe zusage referenz umfrage formular passwort mwst
        geburtstag hochzeit operation krankheit krankenhaus beerdigung beileid prufungen
        abschluss beforderung kuhlung ersatzfilter montage abholung palette paletten fasser kiste kisten ventil ventile dichtung dichtungen schlauch filter motor motoren ofen kran stapler fahrzeug fahrzeuge reifen batterie kabel sensor schlussel etikett etiketten verpackung regal regale stuhl stuhle handschuhe toner papier drucker energie gas heizol schmierstoff schmierstoffe stahl farbe holz beton fliesen fenster turen dach boden kuche zertifikat genehmigung zoll fracht kaution gutschrift saldo ergebnis ergebnisse entscheidung mengen stuckzahl zahlen bericht protokoll verzug fehler storung leck ausfall mangel engpass miete versicherung leasing kilo liter vater mutter hund garten knie hufte unfall blumen geschenk konzert reise jubilaum urlaub rente besuchstermine verschieben verlegen absagen notar monteur rapport marathon tochter sohn kinder umzug"""
    ),
    beside=ENGLISH.beside | words("mit bei beim von vom"),
    about=ENGLISH.about
    | words(
        "uber ueber wegen wg bezuglich bzgl betr zu zum zur fur fuer nach vor wahrend auf in im ans trotz gegen um"
    ),
    pairs=ENGLISH.pairs | words("und oder"),
    joins=ENGLISH.joins | words("aber dann denn weil"),
    subjects=ENGLISH.subjects | words("uber ueber wegen wg bezuglich bzgl betr"),
    talks=words("besuch besuchs besuche termin termine termins sitzung besprechung besprechungen"),
    many=words("besuche besprechungen sitzungen"),
    plans=words("planen einplanen terminieren"),
    nouns_have_capitals=True,
    compounds=True,
)
