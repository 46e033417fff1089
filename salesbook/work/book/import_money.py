"""Amounts and quantities that come in, in the currency of their row or else of the book."""

from decimal import Decimal, InvalidOperation

from salesbook.domain.book.currency import decimals_of
from salesbook.domain.errors import SalesbookError
from salesbook.domain.pipeline.amount import read_amount, read_currency
from salesbook.domain.pipeline.money import Money
from salesbook.domain.pipeline.quantity import PARTS, read_quantity
from salesbook.store.book.setting import settings_of
from salesbook.work.book.import_line import RowRefused
from salesbook.work.book.import_run import Run


class Purse:
    """Reads the amounts of one file."""

    def __init__(self, run: Run) -> None:
        self._ours = run.ours
        self.usual = settings_of(run.book).currency or run.book.currency

    def currency(self, said: str | None) -> str:
        """Read a currency; where none is said it is the book's. Raises RowRefused."""
        try:
            return read_currency(said) if said else self.usual
        except SalesbookError as error:
            raise RowRefused(error.message) from None

    def money(self, said: str | None, currency: str | None) -> Money | None:
        """Read an amount; our own files write decimals with a point. Raises RowRefused."""
        usual = self.currency(currency)
        if said is None:
            return None
        if self._ours:
            return Money(_scaled(said, 10 ** decimals_of(usual)), usual)
        try:
            return read_amount(said, self.usual, usual if currency else None)
        except SalesbookError as error:
            raise RowRefused(error.message) from None

    def milli(self, said: str | None) -> int | None:
        """Read a quantity in thousandths. Raises RowRefused."""
        if said is None:
            return None
        if self._ours:
            return _scaled(said, PARTS)
        try:
            return read_quantity(said).milli
        except SalesbookError as error:
            raise RowRefused(error.message) from None


def less_discount(price: Money, discount: str | None) -> Money:
    """Take off a share of a price, said as a part of one; half a minor unit rounds up.

    Raises RowRefused for what is no such part.
    """
    try:
        share = Decimal(discount or "0")
    except InvalidOperation:
        share = Decimal(-1)
    if not 0 <= share <= 1:
        raise RowRefused(f"“{discount}” is no discount between 0 and 1")
    left = (price.minor * (1 - share) + Decimal("0.5")) // 1
    return Money(int(left), price.currency)


def _scaled(said: str, scale: int) -> int:
    """Read a decimal with a point as a whole number of its smallest parts."""
    try:
        parts = Decimal(said) * scale
    except InvalidOperation:
        parts = Decimal("NaN")
    if not parts.is_finite() or parts != parts.to_integral_value():
        raise RowRefused(f"“{said}” is no number of ours")
    return int(parts)
