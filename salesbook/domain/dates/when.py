"""What a date that was typed stands for, and how it is refused."""

from collections.abc import Iterable
from datetime import date, time

from msgspec import Struct

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.errors import DateError
from salesbook.domain.workdays import Workweek

FORMS = "Type it like 25 nov, fri, next tue, in 3 days, +2w, 3 bd, eom, 2026-11-25 or tomorrow 9:30"

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Years outside of these are typing errors in a book of customers."""


class When(Struct, frozen=True):
    """A day, and the wall-clock time of it where one was said.

    `assumed` says in a few words what was filled in (“morning read as 10:00”); else it is None.
    """

    day: date
    at: time | None = None
    assumed: str | None = None


class Frame(Struct, frozen=True):
    """What a reader needs to know besides the words."""

    moment: Moment
    today: date
    forwards: bool
    order: DateOrder
    workweek: Workweek


def refusal(reason: str, *forms: str) -> DateError:
    """Make the error for words that were understood and still are no date."""
    hint = f"Type {' or '.join(forms)}" if forms else FORMS
    return DateError(reason, hint=hint)


def two_readings(said: str, readings: Iterable[str], *forms: str) -> DateError:
    """Make the error for words that mean more than one date."""
    return refusal(f"“{said}” can be {' or '.join(readings)}.", *forms)
