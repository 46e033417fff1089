"""Which currency a country pays in (ISO 3166-1 alpha-2 to ISO 4217)."""

UNKNOWN_CURRENCY = "EUR"

_COUNTRIES = {
    "EUR": "AD AT AX BE BG BL CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MF MQ MT NL PM PT"
    " RE SI SK SM TF VA XK YT",
    "USD": "AS BQ EC FM GU IO MH MP PR PW SV TC TL UM US VG VI",
    "GBP": "GB GG IM JE",
    "CHF": "CH LI",
    "DKK": "DK FO GL",
    "NOK": "BV NO SJ",
    "AUD": "AU CC CX HM KI NF NR TV",
    "NZD": "CK NU NZ PN TK",
    "XOF": "BF BJ CI GW ML NE SN TG",
    "XAF": "CF CG CM GA GQ TD",
    "XCD": "AG AI DM GD KN LC MS VC",
    "XPF": "NC PF WF",
    "XCG": "CW SX",
    "ILS": "IL PS",
    "MAD": "EH MA",
}
_OWN = (
    "AE:AED AF:AFN AL:ALL AM:AMD AO:AOA AR:ARS AW:AWG AZ:AZN BA:BAM BB:BBD BD:BDT BH:BHD BI:BIF"
    " BM:BMD BN:BND BO:BOB BR:BRL BS:BSD BT:BTN BW:BWP BY:BYN BZ:BZD CA:CAD CD:CDF CL:CLP CN:CNY"
    " CO:COP CR:CRC CU:CUP CV:CVE CZ:CZK DJ:DJF DO:DOP DZ:DZD EG:EGP ER:ERN ET:ETB FJ:FJD FK:FKP"
    " GE:GEL GH:GHS GI:GIP GM:GMD GN:GNF GT:GTQ GY:GYD HK:HKD HN:HNL HT:HTG HU:HUF ID:IDR IN:INR"
    " IQ:IQD IR:IRR IS:ISK JM:JMD JO:JOD JP:JPY KE:KES KG:KGS KH:KHR KM:KMF KP:KPW KR:KRW KW:KWD"
    " KY:KYD KZ:KZT LA:LAK LB:LBP LK:LKR LR:LRD LS:LSL LY:LYD MD:MDL MG:MGA MK:MKD MM:MMK MN:MNT"
    " MO:MOP MR:MRU MU:MUR MV:MVR MW:MWK MX:MXN MY:MYR MZ:MZN NA:NAD NG:NGN NI:NIO NP:NPR OM:OMR"
    " PA:PAB PE:PEN PG:PGK PH:PHP PK:PKR PL:PLN PY:PYG QA:QAR RO:RON RS:RSD RU:RUB RW:RWF SA:SAR"
    " SB:SBD SC:SCR SD:SDG SE:SEK SG:SGD SH:SHP SL:SLE SO:SOS SR:SRD SS:SSP ST:STN SY:SYP SZ:SZL"
    " TH:THB TJ:TJS TM:TMT TN:TND TO:TOP TR:TRY TT:TTD TW:TWD TZ:TZS UA:UAH UG:UGX UY:UYU UZ:UZS"
    " VE:VES VN:VND VU:VUV WS:WST YE:YER ZA:ZAR ZM:ZMW ZW:ZWG"
)

_FORMER = "ANG BGN HRK"
_DECIMALS = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    3: "BHD IQD JOD KWD LYD OMR TND",
}
_USUAL_DECIMALS = 2


def is_currency(code: str) -> bool:
    """Whether three capitals are a currency (ISO 4217), or were one until lately."""
    own = (pair.partition(":")[2] for pair in _OWN.split())
    return code in _COUNTRIES or code in own or code in _FORMER.split()


def decimals_of(currency: str) -> int:
    """Count the decimals of a currency's minor unit (ISO 4217): JPY 0, EUR 2, KWD 3."""
    for decimals, currencies in _DECIMALS.items():
        if currency in currencies.split():
            return decimals
    return _USUAL_DECIMALS


def currency_of(country: str) -> str:
    """Name the currency of a country; one that has none of its own answers `UNKNOWN_CURRENCY`."""
    for currency, countries in _COUNTRIES.items():
        if country in countries.split():
            return currency
    return dict(pair.split(":") for pair in _OWN.split()).get(country, UNKNOWN_CURRENCY)
