"""Countries, however they are typed: by code, by name, in the languages of the trade's neighbours.

The codes are those of ISO 3166-1; the usual English names are those of `iso3166.tab`, which comes
with the IANA time zone database. Everyday names and those in Dutch, German, French and Spanish are
ours, of the countries that are sold to most.
"""

import re
import unicodedata
from functools import cache, lru_cache

_LETTERS = 2
_COUNTRIES = """
AD AND Andorra
AE ARE United Arab Emirates; UAE; Emirates; Verenigde Arabische Emiraten; Vereinigte Arabische
  Emirate; Émirats arabes unis; Emiratos Árabes Unidos; VAE
AF AFG Afghanistan
AG ATG Antigua and Barbuda
AI AIA Anguilla
AL ALB Albania; Albanië; Albanien; Albanie
AM ARM Armenia
AO AGO Angola
AQ ATA Antarctica
AR ARG Argentina; Argentinië; Argentinien; Argentine
AS ASM American Samoa
AT AUT Austria; Oostenrijk; Österreich; Oesterreich; Autriche
AU AUS Australia; Australië; Australien; Australie
AW ABW Aruba
AX ALA Åland Islands
AZ AZE Azerbaijan
BA BIH Bosnia and Herzegovina; Bosnië en Herzegovina; Bosnien und Herzegowina;
  Bosnie-Herzégovine; Bosnia
BB BRB Barbados
BD BGD Bangladesh
BE BEL Belgium; België; Belgien; Belgique; Bélgica
BF BFA Burkina Faso
BG BLG Bulgaria; Bulgarije; Bulgarien; Bulgarie
BH BAH Bahrain
BI BDI Burundi
BJ BEN Benin
BL BLM Saint Barthelemy; St Barthelemy
BM BMU Bermuda
BN BRN Brunei; Brunei Darussalam
BO BOL Bolivia; Plurinational State of Bolivia; Bolivia (Plurinational State of); Bolivia,
  Plurinational State of
BQ BES Caribbean Netherlands; Bonaire, Sint Eustatius and Saba
BR BRA Brazil; Brazilië; Brasilien; Brésil; Brasil
BS BHS Bahamas; The Bahamas
BT BTN Bhutan
BV BVT Bouvet Island
BW BWA Botswana
BY BLR Belarus; Wit-Rusland; Weißrussland; Biélorussie; Bielorrusia
BZ BLZ Belize
CA CAN Canada; Kanada; Canadá
CC CCK Cocos Islands; Cocos (Keeling) Islands
CD COD Democratic Republic of the Congo; DR Congo; DRC; Congo (Dem. Rep.); Congo, Democratic
  Republic of the; Congo-Kinshasa
CF CAF Central African Republic
CG COG Republic of the Congo; Congo (Rep.); Congo-Brazzaville
CH CHE Switzerland; Zwitserland; Schweiz; Suisse; Svizzera; Suiza
CI CIV Côte d'Ivoire; Ivory Coast; Ivoorkust; Elfenbeinküste; Costa de Marfil
CK COK Cook Islands
CL CHL Chile; Chili
CM CMR Cameroon
CN CHN China; People's Republic of China; PRC; Chine
CO COL Colombia; Kolumbien; Colombie
CR CRI Costa Rica
CU CUB Cuba
CV CPV Cape Verde; Cabo Verde
CW CUW Curaçao; Curacao
CX CXR Christmas Island
CY CYP Cyprus; Zypern; Chypre; Chipre
CZ CZE Czech Republic; Czechia; Tsjechië; Tschechien; Tschechische Republik; Tchéquie;
  République tchèque; Chequia; República Checa; Česko
DE DEU Germany; Federal Republic of Germany; Duitsland; Deutschland; Bundesrepublik Deutschland;
  BRD; Allemagne; Alemania
DJ DJI Djibouti
DK DNK Denmark; Denemarken; Dänemark; Danemark; Dinamarca; Danmark
DM DMA Dominica
DO DOM Dominican Republic; Dominicaanse Republiek; Dominikanische Republik; République
  dominicaine; República Dominicana
DZ DZA Algeria; Algerije; Algerien; Algérie; Argelia
EC ECU Ecuador
EE EST Estonia; Estland; Estonie
EG EGY Egypt; Egypte; Ägypten; Égypte; Egipto
EH ESH Western Sahara
ER ERI Eritrea
ES ESP Spain; Spanje; Spanien; Espagne; España
ET ETH Ethiopia; Ethiopië; Äthiopien; Éthiopie; Etiopía
FI FIN Finland; Finnland; Finlande; Finlandia; Suomi
FJ FJI Fiji
FK FLK Falkland Islands
FM FSM Micronesia; Federated States of Micronesia; Micronesia, Federated States of
FO FRO Faroe Islands
FR FRA France; Frankrijk; Frankreich; Francia
GA GAB Gabon
GB GBR United Kingdom; UK; Great Britain; Britain; England; Scotland; Wales; Northern Ireland;
  United Kingdom of Great Britain and Northern Ireland; Britain (UK); Verenigd Koninkrijk;
  Groot-Brittannië; Engeland; Schotland; Vereinigtes Königreich; Großbritannien; Royaume-Uni;
  Grande-Bretagne; Angleterre; Reino Unido; Gran Bretaña; Inglaterra
GD GRD Grenada
GE GEO Georgia; Georgië; Georgien; Géorgie
GF GUF French Guiana
GG GGY Guernsey
GH GHA Ghana
GI GIB Gibraltar
GL GRL Greenland
GM GMB Gambia; The Gambia
GN GIN Guinea
GP GLP Guadeloupe
GQ GNQ Equatorial Guinea
GR GRC Greece; Hellas; Griekenland; Griechenland; Grèce; Grecia
GS SGS South Georgia and the South Sandwich Islands
GT GTM Guatemala
GU GUM Guam
GW GNB Guinea-Bissau
GY GUY Guyana
HK HKG Hong Kong; Hong Kong SAR; Hong Kong SAR China; Hongkong
HM HMD Heard Island and McDonald Islands
HN HND Honduras
HR HRV Croatia; Kroatië; Kroatien; Croatie; Croacia; Hrvatska
HT HTI Haiti
HU HUN Hungary; Hongarije; Ungarn; Hongrie; Hungría; Magyarország
ID IDN Indonesia; Indonesië; Indonesien; Indonésie
IE IRL Ireland; Republic of Ireland; Eire; Ierland; Irland; Irlande; Irlanda
IL ISR Israel; Israël
IM IMN Isle of Man
IN IND India; Indien; Inde; Republic of India
IO IOT British Indian Ocean Territory
IQ IRQ Iraq; Irak
IR IRN Iran; Islamic Republic of Iran; Iran (Islamic Republic of); Iran, Islamic Republic of
IS ISL Iceland; IJsland; Island; Islande; Islandia
IT ITA Italy; Italië; Italien; Italie; Italia
JE JEY Jersey
JM JAM Jamaica
JO JOR Jordan; Jordanië; Jordanien
JP JPN Japan; Japon; Japón
KE KEN Kenya; Kenia
KG KGZ Kyrgyzstan
KH KHM Cambodia
KI KIR Kiribati
KM COM Comoros
KN KNA Saint Kitts and Nevis; St Kitts and Nevis
KP PRK North Korea; Korea (North); Korea, Democratic People's Republic of
KR KOR South Korea; Korea; Republic of Korea; Korea (South); Korea, Republic of; Zuid-Korea;
  Südkorea; Corée du Sud; Corea del Sur
KW KWT Kuwait; Koeweit; Kuweit
KY CYM Cayman Islands
KZ KAZ Kazakhstan; Kazachstan; Kasachstan
LA LAO Laos; Lao People's Democratic Republic
LB LBN Lebanon; Libanon
LC LCA Saint Lucia; St Lucia
LI LIE Liechtenstein
LK LKA Sri Lanka
LR LBR Liberia
LS LSO Lesotho
LT LTU Lithuania; Litouwen; Litauen; Lituanie; Lituania
LU LUX Luxembourg; Luxemburg; Luxemburgo
LV LVA Latvia; Letland; Lettland; Lettonie; Letonia
LY LBY Libya; Libië; Libyen
MA MAR Morocco; Marokko; Maroc; Marruecos
MC MCO Monaco; Principality of Monaco
MD MDA Moldova; Republic of Moldova; Moldova, Republic of; Moldavië; Moldawien; Moldavie
ME MNE Montenegro; Monténégro
MF MAF Saint Martin; St Martin; St Martin (French)
MG MDG Madagascar
MH MHL Marshall Islands
MK MKD North Macedonia; Macedonia; Noord-Macedonië; Nordmazedonien; Macédoine du Nord
ML MLI Mali
MM MMR Myanmar; Burma
MN MNG Mongolia
MO MAC Macau; Macao
MP MNP Northern Mariana Islands
MQ MTQ Martinique
MR MRT Mauritania
MS MSR Montserrat
MT MLT Malta; Malte
MU MUS Mauritius
MV MDV Maldives
MW MWI Malawi
MX MEX Mexico; Mexiko; Mexique; México; Méjico
MY MYS Malaysia; Maleisië; Malaisie; Malasia
MZ MOZ Mozambique
NA NAM Namibia
NC NCL New Caledonia
NE NER Niger
NF NFK Norfolk Island
NG NGA Nigeria
NI NIC Nicaragua
NL NLD Netherlands; The Netherlands; Holland; Nederland; Niederlande; Pays-Bas; Países Bajos;
  Holanda; Hollande; Kingdom of the Netherlands
NO NOR Norway; Noorwegen; Norwegen; Norvège; Noruega; Norge
NP NPL Nepal
NR NRU Nauru
NU NIU Niue
NZ NZL New Zealand; Aotearoa; Nieuw-Zeeland; Neuseeland; Nouvelle-Zélande; Nueva Zelanda
OM OMN Oman
PA PAN Panama
PE PER Peru; Pérou; Perú
PF PYF French Polynesia
PG PNG Papua New Guinea
PH PHL Philippines; The Philippines; Filipijnen; Philippinen; Filipinas
PK PAK Pakistan
PL POL Poland; Polen; Pologne; Polonia; Polska
PM SPM Saint Pierre and Miquelon; St Pierre and Miquelon
PN PCN Pitcairn
PR PRI Puerto Rico
PS PSE Palestine; State of Palestine; Palestine, State of; Palestinian Territory
PT PRT Portugal
PW PLW Palau
PY PRY Paraguay
QA QAT Qatar; Katar
RE REU Réunion
RO ROU Romania; Roemenië; Rumänien; Roumanie; Rumania; Rumanía; România
RS SRB Serbia; Servië; Serbien; Serbie
RU RUS Russia; Russian Federation; Rusland; Russland; Russie; Rusia
RW RWA Rwanda
SA SAU Saudi Arabia; KSA; Saoedi-Arabië; Saudi-Arabien; Arabie saoudite; Arabia Saudí; Arabia
  Saudita
SB SLB Solomon Islands
SC SYC Seychelles
SD SDN Sudan
SE SWE Sweden; Zweden; Schweden; Suède; Suecia; Sverige
SG SGP Singapore; Singapur; Singapour
SH SHN Saint Helena; St Helena
SI SVN Slovenia; Slovenië; Slowenien; Slovénie; Eslovenia
SJ SJM Svalbard and Jan Mayen
SK SVK Slovakia; Slovak Republic; Slowakije; Slowakei; Slovaquie; Eslovaquia
SL SLE Sierra Leone
SM SMR San Marino
SN SEN Senegal
SO SOM Somalia
SR SUR Suriname; Surinam
SS SSD South Sudan
ST STP Sao Tome and Principe
SV SLV El Salvador
SX SXM Sint Maarten; St Maarten
SY SYR Syria; Syrian Arab Republic; Syrië; Syrien; Syrie
SZ SZW Eswatini; Swaziland
TC TCA Turks and Caicos Islands
TD TCD Chad
TF ATF French Southern Territories
TG TGO Togo
TH THA Thailand; Thaïlande; Tailandia
TJ TJK Tajikistan
TK TKL Tokelau
TL TLS East Timor; Timor-Leste
TM TKM Turkmenistan
TN TUN Tunisia; Tunesië; Tunesien; Tunisie; Túnez
TO TON Tonga
TR TUR Turkey; Türkiye; Turkije; Türkei; Turquie; Turquía
TT TTO Trinidad and Tobago
TV TUV Tuvalu
TW TWN Taiwan; Taiwan, Province of China
TZ TZA Tanzania; United Republic of Tanzania; Tanzania, United Republic of
UA UKR Ukraine; Oekraïne; Ukraina; Ucrania
UG UGA Uganda
UM UMI US Minor Outlying Islands
US USA United States; USA; US of A; United States of America; America; Verenigde Staten;
  Verenigde Staten van Amerika; VS; Amerika; Vereinigte Staaten; Vereinigte Staaten von Amerika;
  États-Unis; États-Unis d'Amérique; Estados Unidos; EE UU; EEUU
UY URY Uruguay
UZ UZB Uzbekistan
VA VAT Vatican City; Holy See; Vatican
VC VCT Saint Vincent and the Grenadines; St Vincent
VE VEN Venezuela; Bolivarian Republic of Venezuela; Venezuela (Bolivarian Republic of);
  Venezuela, Bolivarian Republic of
VG VGB British Virgin Islands; Virgin Islands (UK); Virgin Islands, British
VI VIR US Virgin Islands; Virgin Islands (US); Virgin Islands, US
VN VNM Vietnam; Viet Nam
VU VUT Vanuatu
WF WLF Wallis and Futuna
WS WSM Samoa
YE YEM Yemen
YT MYT Mayotte
ZA ZAF South Africa; RSA; Zuid-Afrika; Südafrika; Afrique du Sud; Sudáfrica
ZM ZMB Zambia
ZW ZWE Zimbabwe
"""
"""A country begins a line: two letters, three, and its names; lines further in go on with it."""


@lru_cache(1024)
def country_code(said: str) -> str | None:
    """Find the two letters of a country (ISO 3166-1 alpha-2); None for what names none, or several.

    Case, accents and punctuation make no difference.
    """
    if len(said) == _LETTERS and f"\n{said} " in _COUNTRIES:
        return said  # what most rows say, without laying down every name
    return _codes().get(_key(said))


def same_country(said: str | None, other: str | None) -> bool:
    """Tell whether two words mean one country; words that name none are compared as they are."""
    if said is None or other is None:
        return said is other
    return (country_code(said) or said) == (country_code(other) or other)


@cache
def _codes() -> dict[str, str]:
    """Lay the codes down by every name."""
    codes: dict[str, str] = {}
    for line in re.sub(r"\n +", " ", _COUNTRIES).split("\n"):
        two, _, rest = line.partition(" ")
        three, _, names = rest.partition(" ")
        codes |= {_key(name): two for name in (two, three, *names.split(";")) if name}
    return codes


def _key(said: str) -> str:
    """Fold a name to its letters and digits: `Côte d'Ivoire` and `cote divoire` are one."""
    plain = unicodedata.normalize("NFKD", said.casefold().replace("&", "and"))
    return "".join(letter for letter in plain if letter.isalnum())
