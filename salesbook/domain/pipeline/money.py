"""Money: minor units of a currency (ISO 4217); amounts of two currencies never make one sum."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import Self

from msgspec import Struct

from salesbook.domain.book.currency import decimals_of
from salesbook.domain.book.rates import Rates
from salesbook.domain.errors import SalesbookError


class CurrencyMixError(SalesbookError):
    """Say that amounts of two currencies cannot be one sum."""

    def __init__(self, one: str, other: str) -> None:
        super().__init__(
            f"{one} and {other} cannot be added: an amount is in one currency.",
            hint=f"Say what one {other} is worth: salesbook config set rates “{other} 1.05”",
        )


class Money(Struct, frozen=True):
    """An amount: `minor` is in minor units of `currency`, cents of a euro, whole yen."""

    minor: int
    currency: str

    def __add__(self, other: Self) -> "Money":
        if other.currency != self.currency:
            raise CurrencyMixError(self.currency, other.currency)
        return Money(self.minor + other.minor, self.currency)

    def weighted(self, percent: int) -> "Money":
        """Take so many per cent of it, half a unit rounded up."""
        return Money(weighted_minor(self.minor, percent), self.currency)

    @property
    def plain(self) -> str:
        """The amount as a decimal with a point, without its currency: `12000.00`."""
        sign, whole, rest = self._parts
        return f"{sign}{whole}.{rest}" if rest else f"{sign}{whole}"

    def __str__(self) -> str:
        """Say it to people: `EUR 12,000`, `EUR 0.50`."""
        sign, whole, rest = self._parts
        return f"{self.currency} {sign}{whole:,}{f'.{rest}' if rest.strip('0') else ''}"

    @property
    def _parts(self) -> tuple[str, int, str]:
        decimals = decimals_of(self.currency)
        whole, rest = divmod(abs(self.minor), 10**decimals)
        return "-" if self.minor < 0 else "", whole, f"{rest:0{decimals}}" if decimals else ""


def weighted_minor(minor: int, percent: int) -> int:
    """Take so many per cent of minor units, half a unit rounded up."""
    return (minor * percent + 50) // 100


def totals(amounts: Iterable[Money]) -> tuple[Money, ...]:
    """Add amounts up, each currency by itself, in the order of their codes."""
    sums: dict[str, Money] = {}
    for amount in amounts:
        before = sums.get(amount.currency)
        sums[amount.currency] = before + amount if before else amount
    return tuple(sums[currency] for currency in sorted(sums))


def say_totals(amounts: Iterable[Money]) -> str:
    """Say the sum of amounts, one for each currency: `EUR 12,000 + USD 500`."""
    return " + ".join(map(str, totals(amounts)))


def converted(amount: Money, currency: str, rates: Rates) -> Money | None:
    """Say what an amount is worth in a currency; None where no rate says so."""
    if amount.currency == currency:
        return amount
    rate = rates.get(amount.currency)
    if rate is None:
        return None
    scale = Decimal(10) ** (decimals_of(currency) - decimals_of(amount.currency))
    return Money(int((amount.minor * rate * scale).to_integral_value(ROUND_HALF_UP)), currency)
