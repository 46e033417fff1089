"""A run: one file on its way into the book, a chunk of rows at a time.

What is to be written waits in a queue, in the order in which references need it, and goes in with
one statement a table. Nothing is asked a row at a time.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any
from uuid import UUID

from salesbook.domain.book.import_batch import RowAction, SourceSystem
from salesbook.domain.book.importing import Wishes
from salesbook.exchange.file import RecordFile
from salesbook.exchange.record import Entry, Instant
from salesbook.store.accounts.tables import (
    AccountRow,
    AliasRow,
    DoNotContactRow,
    EmailRow,
    EmploymentRow,
    NoteRow,
    OwnershipRow,
    PauseRow,
    PersonRow,
    PhoneRow,
)
from salesbook.store.book.book import WritableBook
from salesbook.store.book.filling import fill
from salesbook.store.book.imports import having_source, sourced, standing
from salesbook.store.book.tables import RepRow, SourceIdRow
from salesbook.store.loop.tables import (
    AppointmentRow,
    FollowUpClosureRow,
    FollowUpRow,
    InteractionPersonRow,
    InteractionPurposeRow,
    InteractionRow,
)
from salesbook.store.row import Row
from salesbook.work.book.import_reps import Reps

_ORDER: tuple[type[Row], ...] = (
    RepRow,
    AccountRow,
    PersonRow,
    OwnershipRow,
    AliasRow,
    EmploymentRow,
    EmailRow,
    PhoneRow,
    DoNotContactRow,
    PauseRow,
    NoteRow,
    InteractionRow,
    InteractionPersonRow,
    InteractionPurposeRow,
    FollowUpRow,
    AppointmentRow,
    FollowUpClosureRow,
    SourceIdRow,
)
_SAME_TABLE: dict[type[Row], str] = {
    AccountRow: "accounts",
    InteractionRow: "interactions",
    FollowUpClosureRow: "follow_ups",
}
"""Which table the references of a row name that wait for the end of the file."""

_RANKS = {
    RowAction.UNCHANGED: 0,
    RowAction.UPDATED: 1,
    RowAction.CREATED: 2,
    RowAction.SKIPPED: 3,
    RowAction.BAD: 4,
}


STAYED = "Other values than the file's stay: {count}; --overwrite takes the file's"


class RowRefused(Exception):  # noqa: N818 (it ends a row, not the import)
    """Ends the reading of one row: it is bad, for this reason."""


class RowSkipped(Exception):  # noqa: N818 (it ends a row, not the import)
    """Ends the reading of one row: there is nothing in it to keep, for this reason."""


@dataclass(slots=True)
class Line:
    """One row on its way: what it says, whom it turned out to mean, what became of it."""

    entry: Entry
    action: RowAction = RowAction.UNCHANGED
    reason: str | None = None
    account_id: UUID | None = None
    person_id: UUID | None = None
    interaction_id: UUID | None = None
    targets: list[tuple[str, UUID]] = field(default_factory=list)

    @property
    def open(self) -> bool:
        """Whether the row is still on its way in."""
        return self.action not in {RowAction.SKIPPED, RowAction.BAD}

    def became(self, action: RowAction, table: str, row: UUID) -> None:
        """Note what became of one of its records; the strongest word stands for the row."""
        if _RANKS[action] > _RANKS[self.action]:
            self.action = action
        self.targets.append((table, row))

    def end(self, action: RowAction, reason: str) -> None:
        """End the row before it changed anything more."""
        self.action, self.reason = action, reason


@dataclass(slots=True)
class Run:
    """One file on its way into the book."""

    book: WritableBook
    file: RecordFile
    wishes: Wishes
    reps: Reps
    made: Counter[str] = field(default_factory=Counter)
    _notices: dict[str, Counter[str]] = field(default_factory=dict)
    claimed: set[UUID] = field(default_factory=set)
    deleted: set[UUID] = field(default_factory=set)
    _equal: dict[bytes, UUID] = field(default_factory=dict)
    _numbers: Counter[bytes] = field(default_factory=Counter)
    _queue: dict[type[Row], list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    _later: dict[type[Row], dict[UUID, dict[str, Any]]] = field(
        default_factory=lambda: defaultdict(dict)
    )

    # Names that other systems gave

    @property
    def system(self) -> SourceSystem:
        """The system the ids of the file belong to."""
        return self.file.layout.system

    @property
    def origin(self) -> str:
        """Which organisation's system it is: what was said, else the header for any other CSV."""
        if self.wishes.origin is not None:
            return self.wishes.origin
        return self.file.header_sha256 if self.system is SourceSystem.OTHER else ""

    @property
    def ours(self) -> bool:
        """Whether the file came out of a salesbook: then its ids are the rows' own."""
        return self.file.layout.ours

    def has(self, column: str) -> bool:
        """Tell whether the file has a column for a field."""
        return column in self.file.columns.taken.values()

    def known(self, table: str, ids: Iterable[str | None]) -> dict[str, UUID]:
        """Find the rows that ids of the file mean; of ours, those that are in this book."""
        said = {one for one in ids if one}
        if not self.ours:
            return sourced(self.book, self.system, self.origin, table, said)
        named = {one: identity for one in said if (identity := uuid_of(one)) is not None}
        there = standing(self.book, table, named.values())
        self.deleted |= {identity for identity, counts in there.items() if not counts}
        return {one: identity for one, identity in named.items() if identity in there}

    def known_rows(self, table: str, keys: Iterable[str]) -> dict[str, UUID]:
        """Find the rows that rows without an id became, by the keys made of their values."""
        return sourced(self.book, self.system, f"rows:{self.file.header_sha256}", table, keys)

    def with_id(self, table: str, rows: Iterable[UUID]) -> set[UUID]:
        """Tell which rows already have an id of this system and origin."""
        return having_source(self.book, self.system, self.origin, table, rows)

    def name_row(self, table: str, row: UUID, external_id: str | None, key: str | None) -> None:
        """Keep by which name of theirs, or by which key, the file knows a row of ours."""
        if external_id is None and key is None:
            return
        if self.ours and external_id is not None:
            return
        self.add(
            SourceIdRow,
            system=self.system,
            origin=self.origin if external_id else f"rows:{self.file.header_sha256}",
            external_id=external_id or key,
            table_name=table,
            row_id=row,
        )

    def first_columns(
        self, external_id: str | None, recorded: Instant | None, author: str | None
    ) -> dict[str, Any]:
        """Keep of our own rows who wrote them and when, and the ids they have.

        Raises RowRefused when the id is none of ours.
        """
        if not self.ours:
            return {}
        identity = uuid_of(external_id)
        if external_id is not None and identity is None:
            raise RowRefused(f"“{external_id}” is no id of salesbook")
        return {
            "id": identity,
            "recorded_at": self.book.moment.now if recorded is None else recorded.at,
            "author_id": self.reps.means(author) or self.book.rep.id,
        }

    # Rows that say the same

    def key_of(self, *values: object) -> str:
        """Make a key of the values of a row and its number among equals in this file."""
        digest = digest_of(values)
        self._numbers[digest] += 1
        return f"row:{digest.hex()}:{self._numbers[digest]}"

    def equal_to(self, *values: object) -> UUID | None:
        """Find the row that an earlier line with the same values became."""
        return self._equal.get(digest_of(values))

    def remember(self, row: UUID, *values: object) -> None:
        """Remember what a line with these values became."""
        self._equal.setdefault(digest_of(values), row)

    # Writing

    def add(self, row: type[Row], **values: Any) -> UUID:
        """Queue a new row; returns the id it will have."""
        identity: UUID = values.pop("id", None) or self.book.new_id()
        self._queue[row].append({"id": identity, **values})
        return identity

    def fill(self, row: type[Row], said: Mapping[UUID, Mapping[str, Any]]) -> set[UUID]:
        """Fill the blanks of rows in, and count what stayed as it was typed."""
        filled = fill(self.book, row, said, overwrite=self.wishes.overwrite)
        if filled.kept:
            self.notice(STAYED, count=filled.kept)
        return set(filled.changed)

    def later(self, row: type[Row], identity: UUID, **references: str) -> None:
        """Set references to rows of the file's own table when all of them are in."""
        self._later[row].setdefault(identity, {}).update(references)

    def flush(self) -> None:
        """Write what is queued."""
        for row in _ORDER:
            if queued := self._queue.pop(row, []):
                self.book.add_all(row, queued)
                self.made[str(row.__tablename__)] += len(queued)

    def finish(self) -> None:
        """Write the references that had to wait."""
        self.flush()
        for row, waiting in self._later.items():
            ids = {one for references in waiting.values() for one in references.values()}
            known = self.known(_SAME_TABLE[row], ids)
            said = {
                identity: {name: known[one] for name, one in references.items() if one in known}
                for identity, references in waiting.items()
            }
            self.fill(row, said)
        self._later.clear()

    def notice(self, sentence: str, name: str = "", count: int = 1) -> None:
        """Count something that was assumed; the sentence has places for {count} and {names}."""
        self._notices.setdefault(sentence, Counter())[name] += count

    @property
    def notices(self) -> tuple[str, ...]:
        """What was assumed, in sentences with their counts."""
        return tuple(
            sentence.format(
                count=f"{counted.total():,}",
                names=", ".join(f"{name} ({count:,})" for name, count in counted.most_common()),
            )
            for sentence, counted in self._notices.items()
        )


def uuid_of(text: str | None) -> UUID | None:
    """Read an id of ours, or None when the text is none."""
    try:
        return UUID(text) if text else None
    except ValueError:
        return None


def lines_with(lines: Iterable[Line], part: str) -> Iterator[tuple[Line, Any]]:
    """Pick the lines that are still open and say something of one kind."""
    for line in lines:
        record = getattr(line.entry, part)
        if line.open and record is not None:
            yield line, record


def digest_of(values: tuple[object, ...]) -> bytes:
    """Make one short name of all these values."""
    return sha256(repr(values).encode("utf-8", "surrogatepass")).digest()[:16]
