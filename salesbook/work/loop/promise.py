"""Promises by hand: made by either side, kept, broken, listed."""

from datetime import date
from uuid import UUID

from msgspec import Struct

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.dates.reading import read_when
from salesbook.domain.dates.when import When
from salesbook.domain.errors import DateError, TextError
from salesbook.domain.ids import handle_of
from salesbook.domain.loop.commitment import Commitment, CommitmentKind, CommitmentStatus, Side
from salesbook.domain.loop.entry import Entry
from salesbook.domain.loop.note_line import split_date
from salesbook.domain.loop.promise import (
    EXAMPLE,
    By,
    KnownPromise,
    PastPromiseError,
    PromiseChange,
    SettledError,
    SidelessError,
    TheirsError,
    UndatedPromiseError,
)
from salesbook.domain.loop.reading import Reading
from salesbook.domain.loop.words import WordError, read_word
from salesbook.domain.text import check_text
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.handles import shorten
from salesbook.store.book.rep import rep_named
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.tables import COMMITMENTS
from salesbook.store.loop.commitment import keep_commitment
from salesbook.store.loop.latest import own_identity_of
from salesbook.store.loop.promise import (
    Wanted,
    count_of,
    end_promise,
    promise_with,
    promises_listed,
)
from salesbook.work.accounts.names import account_named
from salesbook.work.loop.purpose import reading_of
from salesbook.work.loop.whom import whom_of


class Vow(Struct, frozen=True):
    """What was typed of a promise, word for word."""

    subject: str
    text: str
    by: str | None = None
    on: str | None = None
    colleague: str | None = None
    person: str | None = None
    kind: str | None = None
    id: UUID | None = None


class Asked(Struct, frozen=True):
    """Which promises are wanted: of an account or the rep's, by one side, late, closed too."""

    account: str | None = None
    by: str | None = None
    late: bool = False
    closed: bool = False


def add_promise(
    book: WritableBook, vow: Vow, order: DateOrder, *, typed: Moment | None = None
) -> PromiseChange:
    """Keep a promise of ours or of theirs. Raises a sentence where it has no day.

    One that a colleague is to keep is ours.
    """
    by = read_by(vow.by) or (By.US if vow.colleague else None)
    if by is None:
        raise SidelessError
    if by is By.THEM and vow.colleague:
        raise TheirsError
    reading = reading_of(typed or book.moment, order, settings_of(book))
    text, due_on = read_promise(vow.text, vow.on, reading)
    whom = whom_of(book, Entry(subject=vow.subject, people=(vow.person,) if vow.person else ()), ())
    owner_id = rep_named(book, vow.colleague).id if vow.colleague else book.rep.id
    identity = vow.id or book.new_id()
    promise = Commitment(
        id=identity,
        handle=handle_of(identity),
        side=by.side,
        kind=read_word("kind of promise", vow.kind, CommitmentKind)
        if vow.kind
        else CommitmentKind.OTHER,
        text=text,
        promised_on=book.moment.today,
        due_on=due_on,
        account_id=whom.account.id if whom.account else None,
        person_id=whom.people[0].id if whom.people else None,
        owner_id=owner_id if by is By.US else None,
    )
    keep_commitment(book, promise)
    change = _change(book, identity)
    book.say(f"{_promised(change.known)}: {text}")
    return change


def keep_promise(book: WritableBook, typed: str, because: str | None) -> PromiseChange:
    """Say that a promise was kept. Raises `SettledError` where it has ended."""
    return _end(book, typed, CommitmentStatus.KEPT, because)


def break_promise(book: WritableBook, typed: str, because: str | None) -> PromiseChange:
    """Say that a promise was broken. Raises `SettledError` where it has ended."""
    return _end(book, typed, CommitmentStatus.BROKEN, because)


def list_promises(
    book: Book, asked: Asked, limit: int | None = None
) -> tuple[list[KnownPromise], int]:
    """List promises, the earliest due first; count those a limit leaves out."""
    by = read_by(asked.by)
    wanted = Wanted(
        account_id=account_named(book, asked.account).id if asked.account else None,
        sides=(by.side,) if by else tuple(Side),
        statuses=tuple(CommitmentStatus) if asked.closed else (CommitmentStatus.OPEN,),
        before=book.moment.today if asked.late else date.max,
    )
    return promises_listed(book, wanted, limit)


def read_by(typed: str | None) -> By | None:
    """Read who promised."""
    try:
        return read_word("side", typed, By) if typed else None
    except WordError as error:
        raise SidelessError(typed or "") from error


def read_promise(typed: str, on: str | None, reading: Reading) -> tuple[str, date]:
    """Read what was promised and by when: the day is said, or stands in a final @DATE.

    A promise has a day; the hour, where one was said, stands in its words. Raises
    `UndatedPromiseError`, or why what follows the @ is no day.
    """
    text = check_text(typed, "promise").strip(" \t\r\n")
    text, due = (text, _when(on, reading)) if on is not None else _dated(text, reading)
    if not text:
        raise TextError("What was promised?", hint=EXAMPLE)
    if due is None:
        raise UndatedPromiseError
    return f"{text}, at {due.at:%H:%M}" if due.at else text, due.day


def _dated(text: str, reading: Reading) -> tuple[str, When | None]:
    """Take the day off the end of a promise; what cannot be read is refused, not kept as text."""
    refused: list[DateError] = []

    def read(words: str) -> When:
        try:
            return _when(words, reading)
        except DateError as error:
            refused.append(error)
            raise

    said, due, _, _ = split_date(text, read)
    if refused:
        raise refused[0]
    return said, due


def _when(words: str, reading: Reading) -> When:
    today = reading.moment.today
    when = read_when(
        words, reading.moment, forwards=True, order=reading.order, workweek=reading.workweek
    )
    if when.day < today:
        raise PastPromiseError(words, when.day, today)
    return when


def _end(
    book: WritableBook, typed: str, status: CommitmentStatus, because: str | None
) -> PromiseChange:
    identity = own_identity_of(book, COMMITMENTS, typed, "promise")
    promise = promise_with(book, identity).commitment
    if promise.status is not CommitmentStatus.OPEN:
        raise SettledError(promise)
    note = check_text(because, "reason").strip() if because else ""
    end_promise(book, identity, status, note or None)
    change = _change(book, identity)
    book.say(f"{status.value.capitalize()}: {_promised(change.known)}: {promise.text}")
    return change


def _promised(known: KnownPromise) -> str:
    ours = known.commitment.side is Side.OURS
    return f"Promised {known.name}" if ours else f"{known.name} promised"


def _change(book: Book, identity: UUID) -> PromiseChange:
    known = promise_with(book, identity)
    promise = known.commitment
    return PromiseChange(
        known=known,
        shown=shorten(book, COMMITMENTS, promise.handle),
        today=book.moment.today,
        count=count_of(book, promise),
        mine=promise.owner_id in {None, book.rep.id},
    )
