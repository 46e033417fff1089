"""Cells as values: each reader takes a cell that is not blank and how the file is read.

In our own files text stands exactly as it was; in others it is trimmed and tidied. A reader raises
`CellError` with the reason.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, time
from enum import StrEnum
from typing import Generic, TypeAlias, TypeVar
from zoneinfo import ZoneInfo

from msgspec import Struct

from salesbook.domain.accounts.account import ContactChannel, EmailKind, PhoneKind
from salesbook.domain.book.country import country_code
from salesbook.domain.book.moment import Moment
from salesbook.domain.errors import TextError
from salesbook.domain.text import check_text
from salesbook.exchange.csv.cells import (
    CellError,
    clean,
    clean_email,
    clean_name,
    clean_note,
    clean_phone,
)
from salesbook.exchange.csv.dates import (
    DateOrder,
    Stamp,
    is_no_date,
    read_stamp,
    read_whole_instant,
)
from salesbook.exchange.csv.lists import split_list
from salesbook.exchange.instant import Instant
from salesbook.exchange.record import EmailSaid, PhoneSaid

Word = TypeVar("Word", bound=StrEnum)

_NOON = time(12)
_KINDED = re.compile(r"(?P<kind>[a-z]*)(?P<preferred>\*?): ")
_TRUE = frozenset({"true", "yes", "y", "1", "x"})
_FALSE = frozenset({"false", "no", "n", "0"})
_LONGEST_INTEGER = 2**63
_FINE = re.compile(r"-?\d+\.\d{4,}")
_WHOLE = 100


class Reading(Struct, frozen=True):
    """How the cells of one column are read: exactly as ours, in which date order and zone."""

    moment: Moment
    exact: bool = False
    order: DateOrder = DateOrder.YMD


Reader: TypeAlias = Callable[[str, Reading], object]


def read_text(cell: str, reading: Reading) -> str:
    """Read a text."""
    return _kept(cell if reading.exact else clean(cell))


def read_name(cell: str, reading: Reading) -> str:
    """Read a name; the words by which programs say “nothing” are empty."""
    return _kept(cell if reading.exact else clean_name(cell))


def read_note(cell: str, reading: Reading) -> str:
    """Read a longer text; HTML becomes text."""
    return _kept(cell if reading.exact else clean_note(cell))


def read_notes(cell: str, reading: Reading) -> tuple[str, ...]:
    """Read a note as the only one of a list."""
    note = read_note(cell, reading)
    return (note,) if note else ()


def read_names(cell: str, reading: Reading) -> tuple[str, ...]:
    """Read a list of names."""
    return tuple(read_name(name, reading) for name in split_list(cell))


def read_ids(cell: str, reading: Reading) -> tuple[str, ...]:
    """Read a list of ids."""
    ids = (read_id(one, reading) for one in split_list(cell))
    return tuple(one for one in ids if one)


def read_id(cell: str, reading: Reading) -> str | None:
    """Read an id; other systems write a bare 0 for “none”."""
    said = read_text(cell, reading)
    return None if said == "0" else said


def read_integer(cell: str, reading: Reading) -> int:
    """Read a whole number; thousands may be set off."""
    digits = clean(cell) if reading.exact else re.sub(r"[\s,.'_](?=\d{3}\b)", "", clean(cell))
    digits = re.sub(r"\.0+$", "", digits)
    if not re.fullmatch(r"-?\d{1,19}", digits) or not -_LONGEST_INTEGER <= int(digits) < (
        _LONGEST_INTEGER
    ):
        raise CellError(f"“{clean(cell)}” is no whole number")
    return int(digits)


def read_figure(cell: str, reading: Reading) -> str:
    """Read an amount or a quantity as a text; four decimals and more lose their last zeros.

    Who knows the currency makes a number of it: `14.0000` is 14, however many decimals it has.
    """
    text = cell if reading.exact else clean(cell)
    return text.rstrip("0").rstrip(".") if _FINE.fullmatch(text) else text


def read_percent(cell: str, reading: Reading) -> int:
    """Read a share as whole per cents: 75, 75.0, 75 % or 0.75."""
    del reading
    said = clean(cell).removesuffix("%").strip().replace(",", ".")
    try:
        number = float(said)
    except ValueError:
        number = -1
    share = number * (_WHOLE if 0 < number < 1 else 1)
    if not 0 <= share <= _WHOLE:
        raise CellError(f"“{clean(cell)}” is no percentage")
    return round(share)


def read_flag(cell: str, reading: Reading) -> bool:
    """Read yes or no."""
    del reading
    said = clean(cell).casefold()
    if said not in _TRUE | _FALSE:
        raise CellError(f"“{clean(cell)}” is neither yes nor no")
    return said in _TRUE


def read_day(cell: str, reading: Reading) -> date | None:
    """Read a date; a time beside it is left out, an instant is read in the reader's zone."""
    if is_no_date(cell):
        return None
    stamp = read_stamp(cell, reading.order)
    if stamp.clock is None or stamp.offset is None:
        return stamp.day
    return _instant(stamp, reading.moment).at.astimezone(ZoneInfo(reading.moment.zone)).date()


def read_instant(cell: str, reading: Reading) -> Instant | None:
    """Read a date with its time; a date alone is noon, a time without offset is in the zone."""
    if (whole := read_whole_instant(cell)) is not None:
        return Instant(whole, reading.moment.zone)
    if is_no_date(cell):
        return None
    return _instant(read_stamp(cell, reading.order), reading.moment)


def _instant(stamp: Stamp, moment: Moment) -> Instant:
    if stamp.offset is not None and stamp.clock is not None:
        here = Moment(stamp.at(stamp.offset), moment.zone)
        return Instant(here.now, moment.zone)
    at = moment.at(stamp.day, stamp.clock or _NOON)
    return Instant(at, moment.zone, assumed_noon=stamp.clock is None)


def read_time(cell: str, reading: Reading) -> time:
    """Read a time of day, for example 14:30."""
    del reading
    try:
        return time.fromisoformat(clean(cell))
    except ValueError:
        raise CellError(f"“{clean(cell)}” is no time of day") from None


def read_zone(cell: str, reading: Reading) -> str:
    """Read the name of a time zone."""
    del reading
    name = clean(cell)
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        raise CellError(f"“{name}” is no time zone; one is for example Europe/Amsterdam") from None
    return name


def read_country(cell: str, reading: Reading) -> str:
    """Read a country as its two letters; what names none stays as it was typed."""
    said = read_text(cell, reading)
    return said if reading.exact else country_code(said) or said


def read_phones(cell: str, reading: Reading) -> tuple[PhoneSaid, ...]:
    """Read our own list of telephone numbers: `+31 …; mobile: +31 …; *: +31 …`."""
    del reading
    return tuple(
        PhoneSaid(raw, PhoneKind(kind or PhoneKind.WORK), preferred)
        for kind, preferred, raw in map(_with_kind(PhoneKind), split_list(cell))
    )


def read_emails(cell: str, reading: Reading) -> tuple[EmailSaid, ...]:
    """Read our own list of e-mail addresses, each perhaps with its kind."""
    del reading
    return tuple(
        EmailSaid(clean_email(address), EmailKind(kind or EmailKind.WORK), preferred)
        for kind, preferred, address in map(_with_kind(EmailKind), split_list(cell))
    )


def _with_kind(words: type[StrEnum]) -> Callable[[str], tuple[str, bool, str]]:
    kinds = set(words)

    def parts(said: str) -> tuple[str, bool, str]:
        found = _KINDED.match(said)
        if found is None or (found["kind"] and found["kind"] not in kinds):
            return "", False, said
        return found["kind"], bool(found["preferred"]), said[found.end() :]

    return parts


def write_with_kind(kind: StrEnum, value: str, *, preferred: bool) -> str:
    """Write a number or an address for a list; the kind `work` goes without saying."""
    plain = kind.value == "work" and not preferred
    if plain and not _KINDED.match(value):
        return value
    return f"{'' if plain else kind.value}{'*' if preferred else ''}: {value}"


def phone_of(kind: PhoneKind) -> Reader:
    """Make a reader of a column that holds one telephone number, or several split by commas."""

    def read(cell: str, reading: Reading) -> tuple[PhoneSaid, ...]:
        del reading
        numbers = (clean_phone(one) for one in re.split(r"[;,]| ::: ", cell))
        return tuple(PhoneSaid(_kept(number), kind) for number in numbers if number)

    return read


def email_of(kind: EmailKind) -> Reader:
    """Make a reader of a column that holds one e-mail address, or several split by commas."""

    def read(cell: str, reading: Reading) -> tuple[EmailSaid, ...]:
        del reading
        addresses = (clean_email(one) for one in re.split(r"[;,]| ::: ", cell))
        return tuple(EmailSaid(_kept(address), kind) for address in addresses if address)

    return read


def read_channels(cell: str, reading: Reading) -> tuple[ContactChannel, ...]:
    """Read a list of closed channels."""
    read = word_of(ContactChannel)
    return tuple(read(one, reading) for one in split_list(cell))


def note_beginning(title: str) -> Reader:
    """Make a reader of a column whose cells become notes that begin with its title."""

    def read(cell: str, reading: Reading) -> tuple[str, ...]:
        return tuple(f"{title}: {text}" for text in read_notes(cell, reading))

    return read


def channel_closed(channel: ContactChannel) -> Reader:
    """Make a reader of a column that says whether somebody is not to be contacted by a channel."""

    def read(cell: str, reading: Reading) -> tuple[ContactChannel, ...]:
        return (channel,) if read_flag(cell, reading) else ()

    return read


class WordReader(Struct, Generic[Word], frozen=True, eq=False):
    """Reads a word from a closed list; what it does not know becomes the last resort, if any."""

    words: tuple[Word, ...]
    known: Mapping[str, Word]
    otherwise: Word | None

    def __call__(self, cell: str, reading: Reading) -> Word:
        """Read a cell; our own files have no words but ours."""
        found = self.known.get(_folded(cell))
        if found is not None:
            return found
        if self.otherwise is None or reading.exact:
            raise CellError(f"“{clean(cell)}” is none of: {', '.join(self.words)}")
        return self.otherwise

    def guesses(self, cell: str) -> bool:
        """Tell whether a cell says something that only the last resort stands for."""
        return self.otherwise is not None and _folded(cell) not in self.known


def word_of(
    words: type[Word], aliases: Mapping[str, Word] | None = None, otherwise: Word | None = None
) -> WordReader[Word]:
    """Make a reader of a word from a closed list; others' words and a last resort may be given."""
    known = {word.value.casefold(): word for word in words}
    spaced = {word.value.replace("_", " ").casefold(): word for word in words}
    return WordReader(tuple(words), known | spaced | dict(aliases or {}), otherwise)


def _folded(cell: str) -> str:
    return " ".join(clean(cell).casefold().split())


def _kept(text: str) -> str:
    try:
        return check_text(text)
    except TextError as error:
        raise CellError(error.message) from None
