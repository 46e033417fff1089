"""Keys by which an address, a number or a site is found again, however it is written."""

import re

from msgspec import Struct

_CALLING_CODES = {
    "AT": "43", "AU": "61", "BE": "32", "BR": "55", "CA": "1", "CH": "41", "CN": "86", "CZ": "420",
    "DE": "49", "DK": "45", "EE": "372", "ES": "34", "FI": "358", "FR": "33", "GB": "44",
    "GR": "30", "HU": "36", "IE": "353", "IL": "972", "IN": "91", "IT": "39", "JP": "81",
    "KR": "82", "LT": "370", "LU": "352", "LV": "371", "MX": "52", "NL": "31", "NO": "47",
    "NZ": "64", "PL": "48", "PT": "351", "RO": "40", "SE": "46", "SG": "65", "SI": "386",
    "SK": "421", "TR": "90", "UA": "380", "US": "1", "ZA": "27",
}  # fmt: skip
_KEEP_THE_ZERO = frozenset({"IT"})
"""Where the first zero of a number is part of it, also from abroad."""

_NO_TRUNK = frozenset({"CZ", "DK", "EE", "ES", "GR", "LU", "LV", "MX", "NO", "PL", "PT", "SG"})
"""Where numbers are dialled whole, without a zero in front."""

_NORTH_AMERICAN = r"1?[2-9]\d{9}"
"""Ten digits, of which an area code never begins with 0 or 1 (North American Numbering Plan)."""

_EXTENSION = r"(?i)\s*(?:ext\.?|extension|x|#|tst\.?|durchwahl)\s*\d+\s*$"
_SIGNS = r"\D+"
_LENGTHS = range(7, 16)
"""Digits of a number with its country, ITU-T E.164: at most fifteen."""

_FREE_MAIL_DOMAINS = """
aol.com freenet.de gmail.com gmx.at gmx.ch gmx.de gmx.net googlemail.com hetnet.nl hotmail.co.uk
hotmail.com hotmail.fr hotmail.nl icloud.com kpnmail.nl laposte.net live.com live.nl mac.com
mail.com me.com msn.com orange.fr outlook.com planet.nl proton.me protonmail.com t-online.de
upcmail.nl web.de xs4all.nl yahoo.co.uk yahoo.com yahoo.fr yandex.com ymail.com zeelandnet.nl
ziggo.nl
"""
_FREE_MAIL = frozenset(_FREE_MAIL_DOMAINS.split())
_HOST = r"(?i)(?:[a-z][a-z0-9+.-]*://)?(?:[^/@\s]*@)?([^/:?#\s]+)"


class PhoneKeys(Struct, frozen=True):
    """A number in E.164 when it could be understood, and its digits for look-up in any case."""

    e164: str | None
    digits: str


def email_key(address: str) -> str:
    """Fold an e-mail address for look-up."""
    return address.strip().removeprefix("mailto:").casefold()


def phone_keys(raw: str, country: str | None) -> PhoneKeys:
    """Read a telephone number as dialled in a country (ISO 3166-1 alpha-2); extensions go."""
    number = re.sub(_EXTENSION, "", raw.strip()).replace("(0)", "")
    digits = re.sub(_SIGNS, "", number)
    whole = _international(number, digits, (country or "").upper())
    if whole is None or len(whole) not in _LENGTHS:
        return PhoneKeys(None, digits)
    return PhoneKeys(f"+{whole}", whole)


def _international(number: str, digits: str, country: str) -> str | None:
    if number.startswith("+"):
        return digits
    if digits.startswith("00"):
        return digits[2:]
    code = _CALLING_CODES.get(country)
    if code is None:
        return None
    if code == "1":
        return code + digits[-10:] if re.fullmatch(_NORTH_AMERICAN, digits) else None
    if country in _KEEP_THE_ZERO or country in _NO_TRUNK:
        return code + digits
    return code + digits[1:] if digits.startswith("0") else None


def domain_of(site: str) -> str | None:
    """Read the domain of a site or an e-mail address: lower case, IDNA, without `www.`.

    None for what has no dot, and for the domains where anybody has a mailbox.
    """
    found = re.match(_HOST, site.strip())
    host = found.group(1).rstrip(".").casefold().removeprefix("www.") if found else ""
    try:
        host = host.encode("idna").decode()
    except UnicodeError:
        return None
    return host if "." in host and host not in _FREE_MAIL else None
