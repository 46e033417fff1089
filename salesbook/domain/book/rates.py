"""The rates of exchange: a setting of the book, written in one line: `USD 0.92, GBP 1.17`.

A rate says what one unit of a currency is worth in the currency of the book.
"""

import re
from collections.abc import Mapping
from decimal import Decimal

from salesbook.domain.book.currency import is_currency


class RatesError(ValueError):
    """Say in a few words what is wrong with rates; who knows where they stand says the rest."""


Rates = Mapping[str, Decimal]


def read_rates(text: str) -> Rates:
    """Read rates from one line, `none` for none; a RatesError says what is wrong with it."""
    if text.strip().casefold() == "none":
        return {}
    rates: dict[str, Decimal] = {}
    for part in re.split("[,;\n]", text):
        currency, rate = _rate(part.strip())
        if currency in rates:
            raise RatesError(f"“{currency}” is there twice")
        rates[currency] = rate
    return rates


def write_rates(rates: Rates) -> str:
    """Write rates the way `read_rates` reads them."""
    return ", ".join(f"{currency} {rate:f}" for currency, rate in rates.items()) or "none"


def _rate(part: str) -> tuple[str, Decimal]:
    written = re.fullmatch(r"([A-Za-z]{3})\s*[ =]\s*(\d+(?:\.\d+)?)", part, re.ASCII)
    if written is None:
        raise RatesError(f"“{part}” is no rate")
    currency, rate = written[1].upper(), Decimal(written[2])
    if not is_currency(currency):
        raise RatesError(f"“{currency}” is no currency")
    if not rate:
        raise RatesError(f"“{currency}” would be worth nothing")
    return currency, rate
