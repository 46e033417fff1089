"""Quantities: thousandths of a unit, so that 2.5 tonnes and three pumps are both exact."""

import re
import unicodedata

from msgspec import Struct

from salesbook.domain.errors import SalesbookError

PARTS = 1_000
"""Thousandths in one."""

_MOST_DIGITS = 12
_WRITTEN = re.compile(r"([\d.,' ]*\d)\s*([cdk]?m[23]|[^\d\s.,'+-][^\d]*)?")
_GROUP = 3


class QuantityError(SalesbookError):
    """Say that what was typed is no quantity, or may be two."""

    def __init__(self, typed: str, why: str, hint: str = "") -> None:
        super().__init__(
            f"“{typed}” {why}.", hint=hint or "Quantities are typed like 12, 2.5 or 2.5 kg."
        )


class Quantity(Struct, frozen=True):
    """So many thousandths of a unit; without a unit they are pieces."""

    milli: int
    unit: str | None = None

    def __str__(self) -> str:
        """Say it to people: `12`, `2.5 kg`."""
        return f"{plain_quantity(self.milli, grouped=True)}{f' {self.unit}' if self.unit else ''}"


def plain_quantity(milli: int, *, grouped: bool = False) -> str:
    """Write thousandths as a decimal with a point, without what it does not need: `2.5`."""
    whole, rest = divmod(milli, PARTS)
    decimals = f"{rest:03}".rstrip("0")
    return f"{whole:{',' if grouped else ''}}{f'.{decimals}' if decimals else ''}"


def read_quantity(typed: str) -> Quantity:
    """Read how much of something was ordered: a number above zero, and its unit if one is said.

    Raises `QuantityError`, also for what may be two numbers: 1,000 is one or a thousand.
    """
    text = unicodedata.normalize("NFC", typed).strip()
    if text.startswith(("-", "\N{MINUS SIGN}")):
        raise QuantityError(typed, "is below zero; what came back is an order with --return")
    written = _WRITTEN.fullmatch(text)
    if written is None:
        raise QuantityError(typed, "is no quantity")
    milli = _milli(typed, written[1])
    if milli == 0:
        raise QuantityError(typed, "is nothing: an order has more than 0 of each item")
    return Quantity(milli, (written[2] or "").strip() or None)


def _milli(typed: str, figure: str) -> int:
    pieces = re.split(r"([.,' ])", figure)
    digits, marks = pieces[::2], pieces[1::2]
    if not all(digits):
        raise QuantityError(typed, "is no quantity")
    decimals = ""
    if marks and _begins_decimals(typed, digits, marks):
        decimals = digits.pop()
        marks.pop()
    if len(set(marks)) > 1 or any(len(group) != _GROUP for group in digits[1:]):
        raise QuantityError(typed, "is no quantity: its digits stand in odd groups")
    if len(decimals) > _GROUP:
        raise QuantityError(typed, "is finer than a thousandth")
    whole = "".join(digits)
    if len(whole) > _MOST_DIGITS:
        raise QuantityError(typed, "is more than anybody orders")
    return int(whole) * PARTS + int(decimals.ljust(_GROUP, "0"))


def _begins_decimals(typed: str, digits: list[str], marks: list[str]) -> bool:
    """Tell whether the last separator begins the decimals, and not one more group of digits."""
    if marks[-1] in "' ":
        return False
    if len(marks) > 1:
        return marks[-1] not in marks[:-1]
    if len(digits[1]) != _GROUP or len(digits[0]) > _GROUP or digits[0].startswith("0"):
        return True
    both = f"may be {digits[0]}{digits[1]}, or {digits[0]} and {digits[1]} thousandths"
    raise QuantityError(typed, both)
