"""Reading amounts as people type them: 1.234,56 · 1,234.56 · 12k · € 500 · 500 USD."""

import re
import unicodedata

from salesbook.domain.book.currency import decimals_of, is_currency
from salesbook.domain.errors import SalesbookError
from salesbook.domain.pipeline.money import Money

MOST_DIGITS = 13
"""The longest whole part that is read: more is a slip, and sums must stay within 64 bits."""

_SIGNS = {
    "€": "EUR", "£": "GBP", "₹": "INR", "₩": "KRW", "₺": "TRY", "₴": "UAH", "₫": "VND", "₪": "ILS",
    "zł": "PLN", "kč": "CZK", "ft": "HUF", "fr": "CHF", "fr.": "CHF", "sfr": "CHF", "r$": "BRL",
    "us$": "USD", "a$": "AUD", "c$": "CAD", "nz$": "NZD", "hk$": "HKD", "s$": "SGD",
    "euro": "EUR", "euros": "EUR",
}  # fmt: skip
_SHARED_SIGNS = {
    "$": ("USD", "AUD", "CAD", "HKD", "MXN", "NZD", "SGD"),
    "¥": ("JPY", "CNY"),
    "kr": ("SEK", "NOK", "DKK", "ISK"),
}
_POWERS = {"": 0, "k": 3, "m": 6, "mn": 6, "mln": 6, "mio": 6}
_FIGURE = r"(\d[\d.,' ]*?)(?:[.,]\s?[-–])?\s*((?:k|mn|mln|mio|m)(?![^\W\d]))?"  # noqa: RUF001 (as people type it)
_GROUP = 3


class AmountError(SalesbookError):
    """Say that what was typed is not an amount, or more than one."""

    def __init__(self, typed: str, why: str) -> None:
        super().__init__(
            f"“{typed}” {why}.", hint="Amounts are typed like 1234.56, 1.234,56, 12k or “500 USD”."
        )


class CurrencyError(SalesbookError):
    """Say that there is no such currency."""

    def __init__(self, typed: str) -> None:
        super().__init__(
            f"“{typed}” is no currency.", hint="Currencies are three letters (ISO 4217): EUR, USD."
        )


def read_currency(typed: str) -> str:
    """Read a currency: its three letters, whatever their case, or its sign."""
    code = typed.strip().upper()
    if is_currency(code):
        return code
    sign = _SIGNS.get(typed.strip().casefold())
    if sign is None:
        raise CurrencyError(typed)
    return sign


def read_amount(typed: str, usual: str, given: str | None = None) -> Money:
    """Read an amount; `usual` is the currency of one that names none, `given` was said beside it.

    Raises `AmountError` for what is no amount, may be two, or is not in the given currency.
    """
    text = unicodedata.normalize("NFKC", typed).strip()
    figure, words = _apart(typed, text)
    currency = _currency(typed, words, given or usual)
    if given and currency != given:
        raise AmountError(typed, f"is in {currency}, and {given} was said beside it")
    return Money(_minor(typed, figure, currency), currency)


def _apart(typed: str, text: str) -> tuple[re.Match[str], str]:
    """Part the figure from the currency before or behind it."""
    written = re.fullmatch(rf"([^\d.,+-]*?)\s*{_FIGURE}\s*([^\d\s]*)", text, re.IGNORECASE)
    if written is None:
        why = "is below zero" if re.match(r"[^\d]*-\s*[^\d]*\d", text) else "is not an amount"
        raise AmountError(typed, why)
    before, behind = written[1].strip(), written[4]
    if before and behind:
        raise AmountError(typed, "names two currencies")
    return written, before or behind


def _currency(typed: str, words: str, usual: str) -> str:
    if not words:
        return usual
    folded = words.casefold()
    if (several := _SHARED_SIGNS.get(folded)) is not None:
        if usual in several:
            return usual
        if folded == "kr":
            raise AmountError(typed, f"may be {', '.join(several[:-1])} or {several[-1]}")
        return several[0]
    code = _SIGNS.get(folded, words.upper())
    if not is_currency(code):
        raise AmountError(typed, f"is not an amount: “{words}” is no currency")
    return code


def _minor(typed: str, written: re.Match[str], currency: str) -> int:
    power = _POWERS[(written[3] or "").casefold()]
    whole, part = _whole_and_part(typed, written[2].rstrip(), currency, power)
    if len(whole) + power > MOST_DIGITS:
        raise AmountError(typed, "is more money than there is")
    decimals = decimals_of(currency) + power
    if len(part) > decimals:
        kept = decimals_of(currency)
        raise AmountError(typed, f"has more decimals than {currency}, which has {kept or 'none'}")
    return int(whole + part.ljust(decimals, "0"))


def _whole_and_part(typed: str, figure: str, currency: str, power: int) -> tuple[str, str]:
    """Part whole units from decimals, by the separators between the digits."""
    pieces = re.split(r"([.,' ])", figure)
    digits, marks = pieces[::2], pieces[1::2]
    if not all(digits):
        raise AmountError(typed, "is not an amount")
    if not marks:
        return figure, ""
    if _is_decimal(typed, digits, marks, may_be_both=power + decimals_of(currency) >= _GROUP):
        *digits, part = digits
        marks = marks[:-1]
    else:
        part = ""
    if len(set(marks)) > 1 or any(len(group) != _GROUP for group in digits[1:]):
        raise AmountError(typed, "is not an amount: its digits stand in odd groups")
    return "".join(digits), part


def _is_decimal(typed: str, digits: list[str], marks: list[str], *, may_be_both: bool) -> bool:
    """Whether the last separator begins the decimals, and not one more group of three digits."""
    last = marks[-1]
    if last in "' ":
        return False
    if len(marks) > 1:
        return last not in marks[:-1]
    if len(digits[-1]) != _GROUP or len(digits[0]) > _GROUP or digits[0].startswith("0"):
        return True
    if may_be_both:
        raise AmountError(
            typed, f"may be {digits[0]}{digits[1]}, or {digits[0]} and {digits[1]} thousandths"
        )
    return False
