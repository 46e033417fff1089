"""A run: one file on its way into the book, a chunk of rows at a time.

What is to be written waits in a queue, in the order in which references need it, and goes in with
one statement a table. Nothing is asked a row at a time.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from hashlib import sha256
from typing import Any
from uuid import UUID

from msgspec import Struct, field

from salesbook.domain.book.import_batch import SourceSystem
from salesbook.domain.book.importing import Wishes
from salesbook.exchange.file import RecordFile
from salesbook.exchange.instant import Instant
from salesbook.store.book.book import WritableBook
from salesbook.store.book.deferring import LARGE, Deferred
from salesbook.store.book.filling import fill
from salesbook.store.book.imports import KEPT_BESIDE, having_source, sourced, standing
from salesbook.store.book.remembered import Remembered
from salesbook.store.compiled.tables import (
    ACCOUNTS,
    ALIASES,
    APPOINTMENTS,
    COMPLAINT_CLOSURES,
    COMPLAINTS,
    DO_NOT_CONTACTS,
    EMAILS,
    EMPLOYMENTS,
    FOLLOW_UP_CLOSURES,
    FOLLOW_UPS,
    INTERACTION_PEOPLE,
    INTERACTION_PURPOSES,
    INTERACTIONS,
    NOTES,
    OPPORTUNITIES,
    ORDER_LINES,
    ORDERS,
    OWNERSHIPS,
    PAUSES,
    PEOPLE,
    PHONES,
    PRODUCTS,
    REPS,
    SOURCE_IDS,
    STAGE_CHANGES,
)
from salesbook.store.table import Table
from salesbook.work.book.import_line import RowRefused
from salesbook.work.book.import_reps import Reps

_ORDER: tuple[Table, ...] = (
    REPS,
    ACCOUNTS,
    PEOPLE,
    OWNERSHIPS,
    ALIASES,
    EMPLOYMENTS,
    EMAILS,
    PHONES,
    DO_NOT_CONTACTS,
    PAUSES,
    NOTES,
    PRODUCTS,
    OPPORTUNITIES,
    STAGE_CHANGES,
    ORDERS,
    ORDER_LINES,
    COMPLAINTS,
    COMPLAINT_CLOSURES,
    INTERACTIONS,
    INTERACTION_PEOPLE,
    INTERACTION_PURPOSES,
    FOLLOW_UPS,
    APPOINTMENTS,
    FOLLOW_UP_CLOSURES,
    SOURCE_IDS,
)
_SAME_TABLE: dict[Table, str] = {
    ACCOUNTS: "accounts",
    INTERACTIONS: "interactions",
    FOLLOW_UP_CLOSURES: "follow_ups",
}
"""Which table the references of a row name that wait for the end of the file."""


_MET_AT_MOST = 20_000
_NOT_ASKED = frozenset({INTERACTIONS, INTERACTION_PEOPLE, INTERACTION_PURPOSES, FOLLOW_UP_CLOSURES})
"""Tables an import asks nothing that an index answers."""

_SALES = frozenset({"product", "opportunity", "order", "item", "complaint"})
STAYED = "Other values than the file's stay: {count}; --overwrite takes the file's"


class Run(Struct):
    """One file on its way into the book."""

    book: WritableBook
    file: RecordFile
    wishes: Wishes
    reps: Reps
    deferred: Deferred
    made: Counter[str] = field(default_factory=Counter)
    _notices: dict[str, Counter[str]] = field(default_factory=dict)
    deleted: set[UUID] = field(default_factory=set)
    had_sales: bool = True
    spellings: dict[str, str] = field(default_factory=dict)
    twins: dict[UUID, str] = field(default_factory=dict)
    _told: Remembered = field(default_factory=Remembered)
    _met: dict[str, dict[str, UUID]] = field(default_factory=lambda: defaultdict(dict))
    _queue: dict[Table, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    _later: dict[Table, dict[UUID, dict[str, Any]]] = field(
        default_factory=lambda: defaultdict(dict)
    )

    # Names that other systems gave

    @property
    def system(self) -> SourceSystem:
        """The system the ids of the file belong to."""
        return self.file.layout.system

    @property
    def origin(self) -> str:
        """Which organisation's system it is: what was said, else the header for any other CSV.

        Files of one export that is known here have one origin together.
        """
        if self.wishes.origin is not None:
            return self.wishes.origin
        if self.file.layout.origin is not None:
            return self.file.layout.origin
        return self.file.header_sha256 if self.system is SourceSystem.OTHER else ""

    @property
    def ours(self) -> bool:
        """Whether the file came out of a salesbook: then its ids are the rows' own."""
        return self.file.layout.ours

    @property
    def sells(self) -> bool:
        """Whether the file says anything of products, sales or complaints."""
        return any(name.partition(".")[0] in _SALES for name in self.file.columns.taken.values())

    def has(self, column: str) -> bool:
        """Tell whether the file has a column for a field."""
        return column in self.file.columns.taken.values()

    def known(self, table: str, ids: Iterable[str | None]) -> dict[str, UUID]:
        """Find the rows that ids of the file mean; of ours, those that are in this book.

        What was found before is not asked again: files name the same accounts many times.
        """
        met = self._met[table]
        said = {one for one in ids if one}
        found = {one: met[one] for one in said if one in met}
        found |= self._asked(table, said - found.keys())
        kept = met if len(met) <= _MET_AT_MOST else {}
        kept |= found
        self._met[table] = kept
        return found

    def _asked(self, table: str, said: set[str]) -> dict[str, UUID]:
        if not self.ours:
            return sourced(self.book, self.system, self.origin, table, said)
        named = {one: identity for one in said if (identity := uuid_of(one)) is not None}
        there = standing(self.book, table, named.values())
        self.deleted |= {identity for identity, counts in there.items() if not counts}
        return {one: identity for one, identity in named.items() if identity in there}

    def with_id(self, table: str, rows: Iterable[UUID]) -> set[UUID]:
        """Tell which rows already have an id of this system and origin."""
        return having_source(self.book, self.system, self.origin, table, rows)

    def known_rows(self, table: str, keys: Iterable[str]) -> dict[str, UUID]:
        """Find the rows that rows without an id became, by the keys made of their values."""
        return sourced(self.book, self.system, self._rows_origin, table, keys)

    @property
    def _rows_origin(self) -> str:
        return f"rows:{self.file.header_sha256}"

    def name_row(self, table: str, row: UUID, external_id: str | None, key: str | None) -> None:
        """Keep by which name of theirs, or by which key, the file knows a row of ours."""
        if external_id is None and key is None:
            return
        if self.ours and external_id is not None:
            return
        self.attach(
            SOURCE_IDS,
            system=self.system,
            origin=self.origin if external_id else self._rows_origin,
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

    def key_of(self, *values: object) -> str:
        """Make a key of the values of a row and its number among equals in this file."""
        digest = digest_of(values)
        number = int(self._told.get(b"number" + digest) or 0) + 1
        self._told.put(b"number" + digest, number)
        return f"row:{digest.hex()}:{number}"

    def claim(self, row: UUID) -> None:
        """Note that a row of the book is one of this file's."""
        self._told.put(b"claimed" + row.bytes, 1)

    def claims(self, row: UUID) -> bool:
        """Tell whether a row of the book is one of this file's already."""
        return self._told.get(b"claimed" + row.bytes) is not None

    def same(self, *said: object) -> UUID | None:
        """Find what the first row of this file became that says this."""
        found = self._told.get(b"same" + digest_of(said))
        return UUID(bytes=found) if isinstance(found, bytes) else None

    def became(self, row: UUID, *said: object) -> None:
        """Note what a row that says this became, if it is the first."""
        key = b"same" + digest_of(said)
        if self._told.get(key) is None:
            self._told.put(key, row.bytes)

    def close(self) -> None:
        """Forget what the rows of this file said."""
        self._told.close()

    # Writing

    def add(self, row: Table, **values: Any) -> UUID:
        """Queue a new row; returns the id it will have."""
        identity: UUID = values.pop("id", None) or self.book.new_id()
        self._queue[row].append({"id": identity, **values})
        return identity

    def attach(self, row: Table, **values: Any) -> None:
        """Queue a new row that nothing will refer to."""
        self._queue[row].append(values)

    def fill(self, row: Table, said: Mapping[UUID, Mapping[str, Any]]) -> set[UUID]:
        """Fill the blanks of rows in, and count what stayed as it was typed."""
        filled = fill(self.book, row, said, overwrite=self.wishes.overwrite)
        if filled.kept:
            self.notice(STAYED, count=filled.kept)
        return set(filled.changed)

    def later(self, row: Table, identity: UUID, **references: str) -> None:
        """Set references to rows of the file's own table when all of them are in."""
        self._later[row].setdefault(identity, {}).update(references)

    def flush(self) -> None:
        """Write what is queued."""
        for row in _ORDER:
            if queued := self._queue.pop(row, []):
                if self.file.row_count >= LARGE:
                    self._defer(row)
                self.book.add_all(row, queued)
                self.made[row.name] += len(queued)

    def _defer(self, row: Table) -> None:
        """Let wait what follows from rows that many of will come in."""
        if row in _NOT_ASKED:
            self.deferred.hold_indexes([row, *KEPT_BESIDE], self.file.row_count)
        if row is INTERACTIONS:
            self.deferred.hold(self.file.row_count)

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
        self.deferred.let_go()

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


@lru_cache(maxsize=4096)
def uuid_of(text: str | None) -> UUID | None:
    """Read an id of ours, or None when the text is none."""
    try:
        return UUID(text) if text else None
    except ValueError:
        return None


def digest_of(values: tuple[object, ...]) -> bytes:
    """Make one short name of all these values."""
    return sha256(repr(values).encode("utf-8", "surrogatepass")).digest()[:16]
