"""Reading a date as a person types it: the door of the grammar.

The grammar refuses what it does not know and what has two readings; it never guesses. Days are
read in English, else in the everyday words of four other languages, figures by the order of the
book, follow-ups forwards and logs backwards.
"""

from collections.abc import Iterator
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.clock import read_time
from salesbook.domain.dates.days import read_words
from salesbook.domain.dates.lexer import LONGEST, tokens_of
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.dates.speak import day_words, say_day
from salesbook.domain.dates.stamp import read_stamp
from salesbook.domain.dates.tokens import Part, Tokens
from salesbook.domain.dates.when import FORMS, Frame, When, refusal, two_readings
from salesbook.domain.errors import DateError
from salesbook.domain.workdays import Workweek

_WEEK = Workweek()


def read_when(
    text: str,
    moment: Moment,
    *,
    forwards: bool,
    order: DateOrder,
    workweek: Workweek = _WEEK,
) -> When:
    """Read a day and, where one is said, a time; raise DateError with the reason and with forms.

    A time alone is today's, refused when today's lies on the other side of now. A time that the
    clock skips or repeats on that day is read as `Moment.at` does, and `assumed` says so.
    """
    frame = Frame(moment, moment.today, forwards, order, workweek)
    return _settled(read_stamp(text, moment) or _read(text, frame), moment)


def read_day(
    text: str,
    moment: Moment,
    *,
    forwards: bool,
    order: DateOrder,
    workweek: Workweek = _WEEK,
) -> date:
    """Read a day as `read_when` does, and refuse a time."""
    when = read_when(text, moment, forwards=forwards, order=order, workweek=workweek)
    if when.at:
        raise refusal(f"“{text.strip()}” names a time, and only a day can stand here.")
    return when.day


def _read(text: str, frame: Frame) -> When:
    """Read words, or refuse them and say which date they come close to."""
    try:
        found = _found(text, frame)
    except DateError as error:
        found, refused = None, error
    else:
        refused = refusal(f"“{text.strip()}” is not a date.")
    found = found or _abroad(text, frame)
    if found is None:
        raise _nearer(refused, text.strip(), frame) from None
    return found


def _abroad(text: str, frame: Frame) -> When | None:
    """Read words of another language; what two languages read differently is refused."""
    from salesbook.domain.dates.languages import in_english  # noqa: PLC0415 (English comes first)

    readings = set[When]()
    for words in in_english(text) if len(text) <= LONGEST else ():
        try:
            found = _found(words, frame)
        except DateError as error:
            if error.hint != FORMS:
                raise
        else:
            readings |= {found} if found else set()
    if len(readings) > 1:
        raise _two(text, readings, frame)
    return readings.pop() if readings else None


def _two(text: str, readings: set[When], frame: Frame) -> DateError:
    """Refuse words that mean more than one date."""
    dates = sorted(readings, key=lambda when: (when.day, when.at or time()))
    said = [say_day(when.day, frame.today, when.at) for when in dates]
    return two_readings(text.strip(), said, *(day_words(when.day, frame.today) for when in dates))


def _nearer(error: DateError, typed: str, frame: Frame) -> DateError:
    """Let a refusal that knows no better form offer the date that was meant, if one is near."""
    from salesbook.domain.dates.near import near_date  # noqa: PLC0415 (only for a slip)

    if error.hint != FORMS:
        return error
    near = near_date(typed, lambda words: _found(words, frame))
    return DateError(error.message, near=near, hint=FORMS)


def _found(text: str, frame: Frame) -> When | None:
    """Try every way to part the words into a day and a time; more than one reading is refused."""
    tokens = tokens_of(text)
    readings, refusals = set[When](), list[DateError]()
    for day, clock in _parted(tokens):
        try:
            if found := _combined(day, clock, frame):
                readings.add(found)
        except DateError as error:
            refusals.append(error)
    if refusals:
        raise refusals[0]
    if len(readings) > 1:
        said = sorted(say_day(when.day, frame.today, when.at) for when in readings)
        raise two_readings(text.strip(), said)
    return readings.pop() if readings else None


def _parted(tokens: Tokens) -> Iterator[tuple[Tokens, Tokens]]:
    """Part tokens into those of a day and those of a time, before or behind it.

    Only a part of the day may stand on the far side: `at 5 tomorrow afternoon`.
    """
    yield (), tokens
    for start in range(len(tokens)):
        for end in range(start + 1, len(tokens) + 1):
            before, behind = tokens[:start], tokens[end:]
            if not before or not behind or isinstance(behind[-1], Part):
                yield tokens[start:end], before + behind


def _combined(day: Tokens, clock: Tokens, frame: Frame) -> When | None:
    """Read a day and a time; a refusal of one counts only where the other can be read."""
    if not clock:
        return read_words(day, frame)
    timed, refused = _tried(clock)
    if timed is None and refused is None:
        return None
    found = read_words(day, frame) if day else When(frame.today)
    # A period has no time, and neither has what counts hours.
    if found is None or found.assumed or found.at:
        return None
    if refused:
        raise refused
    return _timed(found.day, timed, frame, alone=not day) if timed else None


def _tried(clock: Tokens) -> tuple[tuple[time, str | None] | None, DateError | None]:
    """Read a time, and keep its refusal until the day is known to be one."""
    try:
        return read_time(clock), None
    except DateError as error:
        return None, error


def _timed(day: date, timed: tuple[time, str | None], frame: Frame, *, alone: bool) -> When | None:
    """Put a time to its day; refuse one of today alone that lies on the other side of now."""
    at, assumed = timed
    if alone and assumed:
        return None
    now, said = frame.moment.local.time().replace(second=0, microsecond=0), f"{at:%H:%M}"
    if alone and frame.forwards and at < now:
        raise refusal(f"{said} today is past.", f"tomorrow {said}", f"today {said}")
    if alone and not frame.forwards and at > now:
        raise refusal(f"{said} today is still to come.", f"yesterday {said}", f"today {said}")
    return When(day, at, assumed)


def _settled(when: When, moment: Moment) -> When:
    """Say what the clock makes of a time that it skips or repeats on that day."""
    if when.at is None:
        return when
    spoken = datetime.combine(when.day, when.at, ZoneInfo(moment.zone))
    shown = moment.at(when.day, when.at).astimezone(spoken.tzinfo).replace(tzinfo=None)
    if shown != spoken.replace(tzinfo=None):
        note = f"{when.at:%H:%M} does not exist that day, read as {shown:%H:%M}"
        return When(shown.date(), shown.time(), note)
    if spoken.utcoffset() != spoken.replace(fold=1).utcoffset():
        return When(when.day, when.at, f"{when.at:%H:%M} comes twice that day, the first is meant")
    return when
