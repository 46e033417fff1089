"""An occasion as it is typed: `birthday 12 apr 1980`, `renewal 1 mar`, `birthday yesterday`."""

import re
from collections.abc import Iterator
from datetime import timedelta
from difflib import get_close_matches

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.accounts.occasion import OccasionKind
from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.dates.reading import read_when
from salesbook.domain.dates.when import FIRST_YEAR, FORMS, When
from salesbook.domain.errors import DateError, UsageError

DAY_FORMS = "Type it like 12 apr, 12 apr 1980, 29 feb or 1980-04-12"

_ELSEWHEN = timedelta(days=40 * 365 + 10)
"""Forty years on, a day whose year was said is still the same one."""

_CENTURY, _CYCLE = 100, 400
_OLD_YEAR = re.compile(r"(?<![0-9])1[0-8][0-9]{2}(?![0-9])")
_ALIASES = {
    "bday": OccasionKind.BIRTHDAY,
    "b-day": OccasionKind.BIRTHDAY,
    "birth": OccasionKind.BIRTHDAY,
    "born": OccasionKind.BIRTHDAY,
    "nameday": OccasionKind.NAME_DAY,
    "jubilee": OccasionKind.WORK_ANNIVERSARY,
    "job anniversary": OccasionKind.WORK_ANNIVERSARY,
    "wedding": OccasionKind.ANNIVERSARY,
    "wedding anniversary": OccasionKind.ANNIVERSARY,
    "founding": OccasionKind.COMPANY_FOUNDING,
    "founded": OccasionKind.COMPANY_FOUNDING,
    "company anniversary": OccasionKind.COMPANY_FOUNDING,
    "renewal": OccasionKind.CONTRACT_RENEWAL,
    "contract": OccasionKind.CONTRACT_RENEWAL,
    "fiscal year": OccasionKind.FISCAL_YEAR_END,
    "year end": OccasionKind.FISCAL_YEAR_END,
    "trade fair": OccasionKind.FAIR,
    "trade show": OccasionKind.FAIR,
    "show": OccasionKind.FAIR,
    "exhibition": OccasionKind.FAIR,
    "holidays": OccasionKind.HOLIDAY,
    "vacation": OccasionKind.HOLIDAY,
    "death": OccasionKind.BEREAVEMENT,
    "funeral": OccasionKind.BEREAVEMENT,
    "mourning": OccasionKind.BEREAVEMENT,
}
"""Everyday names of the kinds."""

_KINDS = {kind.value.replace("_", " "): kind for kind in OccasionKind} | _ALIASES
_WORDS = max(len(name.split()) for name in _KINDS)


class DayOfYear(Struct, frozen=True):
    """A day that comes every year; `year` is None unless it was said."""

    month: int
    day: int
    year: int | None = None


class SaidOccasion(Struct, frozen=True):
    """What was typed of an occasion; `day` is None where only its kind was named."""

    kind: OccasionKind
    day: DayOfYear | None = None


class OccasionKindError(UsageError):
    """Say that words begin with no kind of occasion, and list the kinds."""

    def __init__(self, typed: str) -> None:
        near = get_close_matches(_folded(typed).split(" ")[0], _KINDS, 1)
        kinds = ", ".join(kind.value.replace("_", " ") for kind in OccasionKind)
        hint = f"Did you mean “{near[0]}”?" if near else f"Use one of: {kinds}"
        super().__init__(f"“{typed.strip()}” names no kind of occasion.", hint=hint)


def read_occasion_kind(typed: str) -> OccasionKind:
    """Read a kind of occasion, or an everyday name of one."""
    kind = _KINDS.get(_folded(typed))
    if kind is None:
        raise OccasionKindError(typed)
    return kind


def read_day_of_year(
    text: str, moment: Moment, order: DateOrder, *, forwards: bool = True
) -> DayOfYear:
    """Read a day with or without its year, by the grammar of all dates. Raises `DateError`.

    The year is known only when it was said: `12 apr` and `tomorrow` have none.
    """
    if old := _OLD_YEAR.search(text):
        return _read_old(text, int(old[0]), moment, order)
    day = _read(text, moment, order, forwards=forwards).day
    found = DayOfYear(day.month, day.day)
    if _has_year(text, day.year, moment, order, forwards=forwards):
        return replace(found, year=day.year)
    return found


def read_occasion(
    text: str, moment: Moment, order: DateOrder, *, forwards: bool = False
) -> SaidOccasion:
    """Read `birthday 12 apr`, `12 apr birthday`, `renewal 1 mar 2027`, or a kind alone.

    Unless `forwards`, a day that is told from today lies behind where it can: what came out in a
    talk has just been.
    """
    words = text.split()
    for count in range(min(_WORDS, len(words)), 0, -1):
        for name, rest in _parted(words, count):
            if kind := _KINDS.get(_folded(name)):
                return SaidOccasion(
                    kind, _said_day(rest, moment, order, forwards=forwards) if rest else None
                )
    raise OccasionKindError(text)


def _parted(words: list[str], count: int) -> Iterator[tuple[str, str]]:
    """Take so many words off the beginning, or off the end."""
    yield " ".join(words[:count]), " ".join(words[count:])
    yield " ".join(words[-count:]), " ".join(words[:-count])


def _said_day(text: str, moment: Moment, order: DateOrder, *, forwards: bool) -> DayOfYear:
    try:
        return read_day_of_year(text, moment, order, forwards=forwards)
    except DateError:
        return read_day_of_year(text, moment, order, forwards=not forwards)


def _read(text: str, moment: Moment, order: DateOrder, *, forwards: bool) -> When:
    try:
        when = read_when(text, moment, forwards=forwards, order=order)
    except DateError as error:
        hint = DAY_FORMS if error.hint == FORMS else error.hint
        raise DateError(error.message, near=error.near, hint=hint) from None
    if when.at or when.assumed:
        raise DateError(f"“{text.strip()}” is not one day of the year.", hint=DAY_FORMS)
    return when


def _read_old(text: str, year: int, moment: Moment, order: DateOrder) -> DayOfYear:
    """Read a day of a year before the grammar's first, by way of a later one as long."""
    try:
        day = _read(_OLD_YEAR.sub(str(_stand_in(year)), text), moment, order, forwards=True).day
    except DateError:
        raise DateError(f"“{text.strip()}” is not a date.", hint=DAY_FORMS) from None
    return DayOfYear(day.month, day.day, year)


def _has_year(text: str, year: int, moment: Moment, order: DateOrder, *, forwards: bool) -> bool:
    """Tell whether words say their year: then they mean the same day at any other time."""
    elsewhen = Moment(moment.now + _ELSEWHEN, moment.zone)
    try:
        return _read(text, elsewhen, order, forwards=forwards).day.year == year
    except DateError:
        return False


def _stand_in(year: int) -> int:
    """Name a year as long as one before the grammar's first, which is `FIRST_YEAR`."""
    leap = year % _CENTURY or year % _CYCLE == 0
    return FIRST_YEAR + _CENTURY + year % _CENTURY if leap else FIRST_YEAR + 2 * _CENTURY


def _folded(typed: str) -> str:
    return " ".join(typed.replace("_", " ").split()).casefold().rstrip(":,")
