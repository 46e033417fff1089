"""Notes from the road: understand each, and log it by itself."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import dropwhile
from uuid import UUID

from msgspec.structs import replace

from salesbook.domain.accounts.keys import email_key
from salesbook.domain.accounts.subject import Subject
from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.dates.reading import read_when
from salesbook.domain.dates.speak import say_day
from salesbook.domain.dates.when import When
from salesbook.domain.errors import (
    DateError,
    NameAmbiguousError,
    NameNotFoundError,
    SalesbookError,
)
from salesbook.domain.loop.entry import Entry, Understood, understand
from salesbook.domain.loop.follow_up import Purpose
from salesbook.domain.loop.inbox import (
    Bundle,
    Head,
    NamelessError,
    Preview,
    Scrap,
    State,
    UnknownSenderError,
    WordlessError,
)
from salesbook.domain.loop.note_line import says_nothing
from salesbook.domain.loop.reading import read_instant
from salesbook.domain.loop.receipt import Receipt, Whom
from salesbook.domain.text import name_key
from salesbook.exchange.inbox import read_heads
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.setting import settings_of
from salesbook.store.loop.inbox import logged_alike
from salesbook.work.accounts.names import find_subject
from salesbook.work.loop.log import log_contact
from salesbook.work.loop.purpose import default_day, reading_of, weigh_purpose
from salesbook.work.loop.whom import NumberNamedError

_PLAN_DIGITS = 2
"""As many digits as the number of a planned contact has."""

_BULLETS = ("-", "*", "•")
_LONGEST_NAME = 5
"""Of so many words a name without a colon is looked for."""

_LATER = timedelta(days=8)
"""After so many days “14:20”, “yesterday” and “mon” mean another day."""

_Once = dict[tuple[UUID, str, datetime], Preview]
"""Where somebody, the words and the instant of a note stood first."""


def preview_notes(
    book: Book, bundles: Iterable[tuple[Bundle, datetime]], order: DateOrder
) -> list[Preview]:
    """Say what would become of each note; nothing is written.

    Each bundle comes with when its file was written last, by which its days are read unless a mail
    says when it was sent. `order` is how the system's locale reads 1/2.
    """
    once: _Once = {}
    return [
        preview
        for bundle, saved_at in bundles
        for preview in _Notes(book, bundle, saved_at, order, once).previews()
    ]


def log_note(book: WritableBook, preview: Preview, order: DateOrder) -> Receipt:
    """Log a note that is clear, as `log` does; its days are those it was written by."""
    return log_contact(book, preview.entry, order, typed=preview.typed)


class _Notes:
    """The notes of one bundle: all are read by the same clock."""

    def __init__(
        self, book: Book, bundle: Bundle, saved_at: datetime, order: DateOrder, once: _Once
    ) -> None:
        self.book, self.bundle, self.once = book, bundle, once
        self.settings = settings_of(book)
        latest = min(bundle.written_at or saved_at, book.moment.now)
        self.typed = Moment(latest.astimezone(UTC).replace(microsecond=0), book.moment.zone)
        self.reading = reading_of(self.typed, order, self.settings)

    def previews(self) -> Iterator[Preview]:
        """Understand each note, or say why it stays."""
        for scrap in self._scraps():
            blank = Preview(self.bundle.name, scrap, State.STAYS, self.typed)
            try:
                yield self._preview(scrap, blank)
            except NameAmbiguousError as error:
                yield _left(blank, error, tuple(error.candidates))
            except SalesbookError as error:
                yield _left(blank, error)

    def _scraps(self) -> tuple[Scrap, ...]:
        """Take a mail as one note when its subject names somebody, else line by line.

        Where no line names anybody either, it is one note of whom it came from.
        """
        whole, lines = self.bundle.whole, self.bundle.scraps
        if whole is None:
            return lines
        if self._names(whole):
            return (whole,)
        if any(self._names(scrap) for scrap in lines):
            return lines
        return (whole,) if self._theirs() or not any(one.splits for one in lines) else lines

    def _preview(self, scrap: Scrap, blank: Preview) -> Preview:
        """Understand a note: a mail that names nobody is theirs who wrote it."""
        if not scrap.mail or self._names(scrap):
            return self._noted(scrap, blank)
        if writer := self._writer():
            words, sender = scrap.mail, self.bundle.sender
            entry = Entry(subject=sender, discussed=words, by="email", inbound=True)
            return self._understood(entry, writer, blank)
        try:
            return self._noted(scrap, blank)
        except NameNotFoundError as error:
            if error.near or not self.bundle.sender or self._own():
                raise
            raise UnknownSenderError(error.message, self.bundle.sender) from error

    def _noted(self, scrap: Scrap, blank: Preview) -> Preview:
        """Understand what a rep jotted down."""
        subject, head, text = self._parted(scrap)
        if says_nothing(text):
            raise WordlessError(subject.name)
        theirs = scrap.forwarded and head.kind is None  # what they mailed is no call of ours
        by = "email" if theirs else head.kind
        entry = Entry(subject=head.subject, note=text, by=by, at=head.at, inbound=theirs)
        return self._understood(entry, subject, blank)

    def _understood(self, entry: Entry, subject: Subject, blank: Preview) -> Preview:
        """Say what an entry would log, and whether it is there already."""
        said = understand(entry, self.reading)
        dated = replace(entry, at=said.occurred_at.astimezone(UTC).isoformat())
        found = replace(blank, entry=dated, name=subject.name, said=said, warnings=said.warnings)
        weighed = self._next(found, said, subject)
        return self._once_only(weighed, subject, said.occurred_at, entry.at)

    def _writer(self) -> Subject | None:
        """Find whom a mail came from by the address; None of an unknown one, or the rep's own."""
        if not self.bundle.sender or self._own():
            return None
        with suppress(NameNotFoundError):
            return find_subject(self.book, self.bundle.sender, guess=False)
        return None

    def _theirs(self) -> bool:
        """Tell whether a mail came from an address that is known, be it of several."""
        try:
            return self._writer() is not None
        except NameAmbiguousError:
            return True

    def _own(self) -> bool:
        return email_key(self.bundle.sender) == email_key(self.book.rep.email or "")

    def _names(self, scrap: Scrap) -> bool:
        return any(self._exact(split.head) for split in scrap.splits)

    def _parted(self, scrap: Scrap) -> tuple[Subject, Head, str]:
        """Find whom a note names: the longest whole name in front of it, else the first part."""
        for split in reversed(scrap.splits):
            if found := self._exact(split.head):
                return *found, split.text
        if not scrap.splits:
            raise NamelessError(self._meant([*dropwhile(_BULLETS.count, scrap.raw.split())]))
        first = scrap.splits[0]
        head = self._heads(first.head)[-1]
        return self._found(head, guess=True), head, first.text

    def _meant(self, words: Sequence[str]) -> str:
        """Set a colon behind the first words where they begin a name: it is never guessed."""
        for count in range(min(_LONGEST_NAME, len(words) - 1), 0, -1):
            front = " ".join(words[:count])
            if (found := self._exact(front)) and _begins(*found):
                return f"{front}: {' '.join(words[count:])}"
        return ""

    def _exact(self, typed: str) -> tuple[Subject, Head] | None:
        for head in self._heads(typed):
            with suppress(SalesbookError):
                return self._found(head, guess=False), head
        return None

    def _found(self, head: Head, *, guess: bool) -> Subject:
        name = head.subject.strip()
        if name.isdecimal() and len(name) <= _PLAN_DIGITS:
            raise NumberNamedError(name)
        return find_subject(self.book, name, guess=guess)

    def _heads(self, typed: str) -> Sequence[Head]:
        return read_heads(typed, self._is_when)

    def _is_when(self, words: str) -> bool:
        """Tell whether words are a day or a time, gone by or to come."""
        moment, order = self.typed, self.reading.order
        for forwards in (False, True):
            with suppress(DateError):
                read_when(words, moment, forwards=forwards, order=order)
                return True
        return False

    def _next(self, found: Preview, said: Understood, subject: Subject) -> Preview:
        """Say what comes next and when, as a log of it would."""
        if not said.purpose.strip():
            return found
        people = (subject.person,) if subject.person else ()
        purpose = Purpose(said.purpose, said.purpose_kind)
        weighed = weigh_purpose(self.book, purpose, Whom(subject.account, people), self.settings)
        warned = replace(found, warnings=(*found.warnings, *weighed.warnings))
        if weighed.refused:
            return warned
        due = said.due or When(default_day(subject.account, self.book.moment, self.settings))
        return replace(warned, due_on=due.day, due_at=due.at)

    def _once_only(
        self, found: Preview, subject: Subject, was: datetime, at: str | None
    ) -> Preview:
        """Let nothing in twice: what is there already is said, what only may be stays."""
        words = found.entry.line
        first = self.once.setdefault((subject.id, words, was), found)
        logged = logged_alike(self.book, subject, words)
        if same := [one for one in logged if one == was or (at is None and self._near(one, was))]:
            return replace(found, state=State.KNOWN, reason=f"Logged of {self._day(same[0])}.")
        again = f"If it was again, say when: {self._dated(found.entry, was)}"
        if first is not found:
            said = f"Line {first.scrap.line} of “{first.file}” says the same."
            return replace(found, reason=said, hint=again)
        if alike := [one for one in logged if self._may_be(one, was, at)]:
            said = f"The same words are logged of {self._day(alike[-1])}."
            return replace(found, reason=said, hint=again)
        return replace(found, state=State.CLEAR)

    def _near(self, one: datetime, other: datetime) -> bool:
        """Tell whether two instants are of one day."""
        zone = self.book.moment.zone
        return Moment(one, zone).today == Moment(other, zone).today

    def _may_be(self, one: datetime, other: datetime, at: str | None) -> bool:
        """Tell whether a file saved on another day may say the same contact again.

        So it is without a time, and with one that means another day when another day is today.
        """
        if at is None:
            return True
        zone = self.book.moment.zone
        clocks = {Moment(each, zone).local.time() for each in (one, other)}
        later = replace(self.reading, moment=Moment(self.typed.now + _LATER, self.typed.zone))
        return len(clocks) == 1 and read_instant(at, later) != other

    def _day(self, instant: datetime) -> str:
        local = Moment(instant, self.book.moment.zone).local
        return say_day(local.date(), self.book.moment.today, local.time())

    def _dated(self, entry: Entry, instant: datetime) -> str:
        """Write a note with its whole date, which means the same on any day."""
        when = f"{Moment(instant, self.book.moment.zone).local:%Y-%m-%d %H:%M}"
        return f"{' '.join(filter(None, (when, entry.by, entry.subject)))}: {entry.line}"


def _begins(subject: Subject, head: Head) -> bool:
    """Tell whether what was typed is a name in whole, or begins it."""
    names = (subject.name, subject.own_name)
    return any(name_key(name).startswith(name_key(head.subject)) for name in names)


def _left(blank: Preview, error: SalesbookError, candidates: tuple[str, ...] = ()) -> Preview:
    return replace(blank, reason=error.message, hint=error.hint or "", candidates=candidates)
