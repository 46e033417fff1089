"""Reading the dates that machines write: ISO 8601, with a time and an offset or without."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.when import FIRST_YEAR, LAST_YEAR, When, refusal

_STAMP = (
    r"[0-9]{4}-?(?:[0-9]{2}-?[0-9]{2}|[Ww][0-9]{2}-?[1-7])"
    r"(?:[Tt ][0-9]{2}:?[0-9]{2}(?::?[0-9]{2}(?:\.[0-9]{1,6})?)?(?:[Zz]|[-+][0-9]{2}:?[0-9]{2})?)?"
)


def read_stamp(text: str, moment: Moment) -> When | None:
    """Read `2026-11-25`, `2026-11-25T14:00+01:00`, `20261125` or `2026-W48-3`; None for other text.

    An instant with an offset is turned into the day and the time of the moment's zone.
    """
    said = text.strip()
    if not said[:1].isdigit() or not re.fullmatch(_STAMP, said):
        return None
    try:
        stamp = datetime.fromisoformat(said.upper())
    except ValueError:
        raise refusal(f"“{said}” is no day or time that exists.") from None
    if not FIRST_YEAR <= stamp.year <= LAST_YEAR:
        raise refusal(f"“{said}” lies outside of the years {FIRST_YEAR} to {LAST_YEAR}.")
    if stamp.tzinfo:
        stamp = stamp.astimezone(ZoneInfo(moment.zone)).replace(fold=0, tzinfo=None)
    timed = len(said) > len("2026-W48-3")
    return When(stamp.date(), stamp.time() if timed else None)
