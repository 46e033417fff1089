"""Goodwill in Dutch."""

# ruff: noqa: E501 (lists of words are easier to read in long lines)

from salesbook.domain.loop.goodwill.language import Tongue, lines
from salesbook.domain.loop.phrases.language import words

DUTCH = Tongue(
    code="nl",
    glue=words(
        """de het een van naar voor met en of hoe wat wie welke dat die is zijn was waren heeft hebben had haar hun mijn
        onze ons jouw uw hij zij ze wij we je u hem er op aan bij in om te na als ook nog al weer dan vragen vraag horen
        vertellen delen wensen ging gaat gehoord bedanken uitleggen nieuwe"""
    ),
    wishes=lines(
        "beterschap",
        "sterkte",
        "veel sterkte",
        "van harte",
        "gefeliciteerd",
        "gecondoleerd",
        "feliciteren met * promotie",
        "nieuwe baan",
        "nieuwe job",
        "gelukkig nieuwjaar",
        "goede jaarwisseling",
        "prettige feestdagen",
        "fijne feestdagen",
        "fijne kerst",
        "fijne kerstdagen",
        "prettige kerst",
        "vrolijk kerstfeest",
        "zalig kerstfeest",
        "goed uiteinde",
        "veel succes",
        "fijne vakantie",
        "veel geluk",
        "jaar in dienst",
        "jarig",
        "in het ziekenhuis",
        "uit het ziekenhuis",
        "naar het ziekenhuis",
        "hoe hij zich voelt",
        "hoe ze zich voelt",
        "hoe zij zich voelt",
        "wat hem bezighoudt",
        "wat haar bezighoudt",
        "waar hij trots",
        "waar ze trots",
        "waar zij trots",
        "waar hij van droomt",
        "moeilijke tijd",
        "zware tijd",
        "zwaar jaar",
        "zware winter",
        "vrije tijd",
        "hij leest",
        "ze leest",
        "zij leest",
        "op de been",
        "lekker in zijn vel",
        "lekker in haar vel",
        "thuis voelt",
        "gaat met hem thuis",
        "op de been houdt",
        "hoe het thuis gaat",
        "hoe het thuis is",
        "verhaal dat we delen",
        "gedeeld verhaal",
        "eigen ervaring",
    ),
    stories=lines(
        "mijn verhaal",
        "mijn eigen verhaal",
        "mijn eigen ervaring",
        "verhaal van mij",
        "hoe ik zelf",
        "hoe ik destijds",
    ),
    topics=words(
        """verjaardag verjaardagen examen examens jarige bruiloft huwelijk huwelijksreis trouwdag trouwt getrouwd verloving baby geboorte bevalling zwanger
        zwangerschap tweeling kind kinderen dochter dochters dochtertje zoon zonen zoontje kleinzoon kleindochter kleinkind kleinkinderen
        opa oma moeder vader ouders schoonmoeder schoonvader vrouw echtgenoot echtgenote broer zus oom tante neef nicht
        begrafenis uitvaart crematie condoleren condoleance rouw overleden overlijden dood ziek ziekte operatie knieoperatie
        heupoperatie chemo kanker griep herstel hersteld revalidatie krukken vakantie vakanties wintersport zomervakantie pensioen marathon
        zeilen roeien vissen wandelen wandeltocht fietstocht skien tuin tuinieren moestuin koor gitaar piano viool cello fluit trompet klarinet hobby hobbies
        puppy hond kat paard pony diploma afstuderen afgestudeerd eindexamen rijexamen rijbewijs doop communie scheiding trots eenzaam
        heimwee burnout overspannen dromen geloof voetbal hockey tennis schaatsen schaken breien bakken schilderen wielrennen zwemmen
        triatlon camper caravan elfstedentocht jubileum kleuter mantelzorg"""
    ),
    personal=words(
        """verhuizing verhuizen huis woning thuis knie heup rug hart behandeling been arm schouder gezondheid scriptie studie opleiding school
        universiteit team wedstrijd concert reis tocht boot fiets motor keuken verbouwing feest familie gezin weekend zomer winter ongeluk
        val blessure boek boeken muziek vrienden vriend buren leven droom zorgen verlies man vriendin diploma"""
    ),
    asked=words("verhuizing concert wedstrijd reis feest weekend verbouwing toneelstuk uitvoering"),
    owners=words("zijn haar hun je jouw jullie uw mijn eigen"),
    things=words(
        """centrum voer kliniek dealer portaal inkoop model modellen verlof verlofs club stoelen stoeltjes zitjes afdeling bedrijf bedrijven firma zaak onderneming fabriek magazijn kantoor vestiging filiaal winkel afdeling audit server servers systeem
        systemen software erp crm website webshop machine machines pomp pompen klep kleppen compressor ketel lijn installatie apparatuur
        gereedschap filter filters druk spanning voorraad levering leveringen zending leverancier leveranciers factuur facturen budget
        aanbesteding project projecten product producten assortiment onderdelen planning onderhoud beurs stand showroom catalogus brochure
        goederen pallet pallets heftruck scanner scanners printer korting kortingen prijs prijzen bestelling bestellingen order orders offerte
        aanbieding contract contracten markt verzekering keuring inspectie actie"""
    ),
    offers=words(
        """offerte offertes aanbieding aanbiedingen aanbod bod korting kortingen demo demonstratie voorstel voorstellen proefplaatsing
        proefperiode proefzending aanbieden aangeboden aanbiedt kortingsactie actieprijs tegoedbon offreren geoffreerd onderhandelen onderhandeld upsell upgrade"""
    ),
    offerings=lines(
        "bied * aan",
        "biedt * aan",
        "bood * aan",
        "gratis proef",
        "gratis monster",
        "gratis monsters",
        "procent korting",
        "procent eraf",
        "nieuwe actie",
        "order binnenhalen",
    ),
    deals=words(
        """bestelling bestellingen order orders prijs prijzen prijslijst tarief tarieven contract contracten overeenkomst deal
        verkoop licentie licenties abonnement abonnementen verlenging handtekening aankoop budget product producten catalogus
        brochure model modellen uitvoering pompen machine machines voorwaarden beslissing pilot proef monster monsters
        service garantie opdracht"""
    ),
    acts=words(
        """vragen vraag vroeg gevraagd ophalen binnenhalen afspreken afgesproken tekenen getekend sluiten gesloten verlengen
        verlengd sturen stuur gestuurd opsturen presenteren gepresenteerd tonen getoond noemen genoemd voorstellen voorgesteld
        bespreken besproken aanbevelen adviseren halen krijgen regelen plaatsen geplaatst bestellen besteld vertellen verteld uitleggen"""
    ),
    selling=words("verkopen verkocht verkoop verkoopt kopen koopt kocht gekocht inkopen"),
    asks=words("hoe of wat wie welke waarom waar wanneer dat"),
    kindnesses=words(
        "hulp condoleances steun lift koffie excuses medeleven schouder oor hand troost"
    ),
    about=words("sinds na over met voor bij van"),
    times=words("tot tijdens"),
    genitives=words("van"),
    shy=words("of man been arm val dood bod kat neef die hand vrouw kind team opa order dom"),
    roots=("voetbal", "verjaardag", "bruiloft", "vakantie", "kleinkind", "operatie"),
    compounds=True,
)
