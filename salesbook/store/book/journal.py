"""The journal writer: the one way a row gets into the book.

It takes (table, id, before, after), writes the Change first and the row after it, because the guard
lets a row in only when a Change of the open operation names it. What touches a row twice in one
operation is one Change. The operation itself is written last, when all its digests are known.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from msgspec import Struct

from salesbook.domain.book.moment import Moment
from salesbook.domain.book.operation import Action, Door, OperationKind
from salesbook.domain.ids import Ids, handle_of
from salesbook.store.book.chain import (
    SIGNED_CHANGES,
    START,
    digest_of,
    hash_of,
    insert_digests,
    seal_of,
)
from salesbook.store.book.columns import (
    Columns,
    canonical_rows,
    gathered,
    spelled_columns,
    stored_columns,
)
from salesbook.store.book.rows import chunks, insert_rows, insert_spelled, rows_by_id, set_values
from salesbook.store.book.stored import clean, to_stored
from salesbook.store.compiled.book import journal as ask
from salesbook.store.compiled.tables import OPEN_OPERATIONS, OPERATIONS
from salesbook.store.connection import Connection
from salesbook.store.table import Table
from salesbook.store.values import canonical

_LATEST_STAMP = 2**62  # beyond the year 4000 the counter alone goes on

_RENEWED = ("before", "after", "salt", "digest")

Signing = tuple[UUID, Action, dict[str, Any] | None, dict[str, Any] | None]
"""A row's id, what is done to it, and its values before and after in stored form."""


class Intent(Struct, frozen=True):
    """What a command means to do: said before the book is opened for writing."""

    command: str
    door: Door = Door.CLI
    kind: OperationKind = OperationKind.DO
    reverses_id: UUID | None = None


class Signature(Struct, frozen=True):
    """What an operation carries besides its Changes."""

    replica_id: UUID
    rep_id: UUID
    program_version: str
    schema_version: str


class _Place(NamedTuple):
    """Where the next operation stands: in this book, in time, and in the chain of its replica."""

    position: int
    saw: dict[str, int]
    prev_hash: str


class Journal:
    """Write rows and their Changes inside one transaction, then the operation that names them."""

    def __init__(
        self, connection: Connection, moment: Moment, ids: Ids, random: Callable[[int], bytes]
    ) -> None:
        self.connection = connection
        self.now = moment.now
        self._moment = moment
        self._ids = ids
        self._random = random
        self.operation_id: UUID | None = None

    def new_id(self) -> UUID:
        """Make an id, ascending within this command."""
        return self._ids.new()

    def insert(
        self, table: Table, rows: Iterable[Mapping[str, Any]], author: UUID | None
    ) -> list[UUID]:
        """Write new rows in the order given and return their ids.

        A row may bring its own id, `recorded_at` and `author_id`; the rest is filled in.
        """
        base = {**table.defaults, "recorded_at": self.now, "author_id": author}
        written: list[UUID] = []
        for chunk in chunks(rows):
            columns = self._gathered(table, chunk, base)
            stored = stored_columns(table, columns)
            self._sign_new(table, stored)
            self._insert(table, columns, stored)
            written += columns["id"]
        return written

    def update(self, table: Table, changes: Mapping[UUID, Mapping[str, Any]]) -> set[UUID]:
        """Write new values into rows; return the ids of those that really changed."""
        changed: set[UUID] = set()
        for chunk in chunks(changes.items()):
            wanted = {identity: clean(table, values) for identity, values in chunk}
            current = self.current(table, wanted)
            differing = {
                identity: different
                for identity, values in wanted.items()
                if (different := _difference(table, current[identity], values))
            }
            self._sign_updates(table, differing)
            self.set_values(
                table,
                {
                    identity: {name: wanted[identity][name] for name in after}
                    for identity, (_, after) in differing.items()
                },
            )
            changed |= differing.keys()
        return changed

    def keep(self, table: Table, rows: Iterable[Mapping[str, Any]]) -> list[UUID]:
        """Write rows of the journal's own tables, which only grow and are not journalled."""
        self._open()
        base = {**table.defaults, "recorded_at": self.now}
        written: list[UUID] = []
        for chunk in chunks(rows):
            columns = self._gathered(table, chunk, base)
            self._insert(table, columns, {})
            written += columns["id"]
        return written

    def current(self, table: Table, identities: Iterable[UUID]) -> dict[UUID, dict[str, Any]]:
        """Read rows as they are now, deleted or not."""
        return rows_by_id(self.connection, table, identities)

    def close(self, intent: Intent, summary: str, signature: Signature) -> UUID | None:
        """Write the operation and take away the mark; None when nothing was changed."""
        if self.operation_id is None:
            return None
        place = self._place(signature.replica_id)
        operation: dict[str, Any] = {
            "id": self.operation_id,
            "recorded_at": self.now,
            "handle": handle_of(self.operation_id),
            "position": place.position,
            "stamp": self._stamp(place.saw),
            "replica_id": signature.replica_id,
            "rep_id": signature.rep_id,
            "kind": intent.kind,
            "reverses_id": intent.reverses_id,
            "door": intent.door,
            "zone": self._moment.zone,
            "kept_at": self.now,
            "saw": place.saw,
            "program_version": signature.program_version,
            "schema_version": signature.schema_version,
            "prev_hash": place.prev_hash,
            **clean(OPERATIONS, {"command": intent.command, "summary": summary}),
        }
        kept = self.connection.stream(ask.DIGESTS, {"operation": self.operation_id})
        stored = to_stored(OPERATIONS, operation)
        operation["hash"] = hash_of(place.prev_hash, stored, seal_of(digest for (digest,) in kept))
        insert_rows(self.connection, OPERATIONS, [operation])
        self.connection.change(ask.CLOSE, {})
        return self.operation_id

    def _place(self, replica: UUID) -> _Place:
        """Find what the next operation follows: its replica's latest, and all that came since."""
        own = next(iter(self.connection.rows(ask.OWN_LATEST, {"replica": replica})), None)
        position = 0 if own is None else own.position
        saw = {} if own is None else own.saw | {replica.hex: own.stamp}
        for other in self.connection.rows(ask.SINCE, {"position": position}):
            position = max(position, other.position)
            saw[other.replica_id.hex] = max(other.stamp, saw.get(other.replica_id.hex, 0))
        return _Place(position + 1, saw, START if own is None else own.hash)

    def _stamp(self, saw: Mapping[str, int]) -> int:
        """Read the hybrid logical clock: milliseconds and a counter, above every stamp seen."""
        clock = int(self.now.timestamp() * 1000) << 16
        return max([min(clock, _LATEST_STAMP), *(stamp + 1 for stamp in saw.values())])

    def _open(self) -> UUID:
        if self.operation_id is None:
            self.operation_id = self.new_id()
            mark = {
                "id": self.new_id(),
                "recorded_at": self.now,
                "only_one": 1,
                "operation_id": self.operation_id,
            }
            insert_rows(self.connection, OPEN_OPERATIONS, [mark])
        return self.operation_id

    def _gathered(
        self, table: Table, rows: Sequence[Mapping[str, Any]], base: Mapping[str, Any]
    ) -> Columns:
        """Put new rows in columns, each with its id and what is made of that."""
        columns = gathered(table, rows, base)
        missing = columns["id"].count(None)
        made = iter(self._ids.several(missing))
        columns["id"] = [next(made) if one is None else one for one in columns["id"]]
        if "handle" in columns:
            columns["handle"] = [handle_of(identity) for identity in columns["id"]]
        return columns

    def _insert(self, table: Table, columns: Columns, stored: Columns) -> None:
        spelled = spelled_columns(table, columns, stored, self.connection.writers)
        insert_spelled(self.connection, table, zip(*spelled, strict=True))

    def _sign_new(self, table: Table, stored: Columns) -> None:
        """Sign new rows, given in stored form."""
        rows = stored["id"]
        salts = self._random(8 * len(rows)).hex()
        salted = [salts[at : at + 16] for at in range(0, len(salts), 16)]
        lines = canonical_rows(table, stored)
        made = self._ids.spelled(len(rows))
        changes: Columns = {
            "id": made,
            "recorded_at": [self.now] * len(rows),
            "operation_id": [self._open()] * len(rows),
            "table_name": [table.name] * len(rows),
            "row_id": rows,
            "action": [Action.INSERT.value] * len(rows),
            "before": [None] * len(rows),
            "after": lines,
            "salt": salted,
            "digest": insert_digests(table.name, salted, rows, lines),
            "scrubbed_at": [None] * len(rows),
        }
        self._insert(SIGNED_CHANGES, changes, {"id": made, "row_id": rows})

    def sign(self, table: Table, changes: Iterable[Signing]) -> None:
        """Write what is about to happen to rows: the guard lets in only what is named."""
        operation = self._open()
        signed = [self._change(operation, table.name, *change) for change in changes]
        insert_rows(self.connection, SIGNED_CHANGES, signed)

    def _change(
        self,
        operation: UUID,
        table: str,
        identity: UUID,
        action: Action,
        before: dict[str, Any] | None,
        after: dict[str, Any] | None,
    ) -> dict[str, Any]:
        salt = self._random(8).hex()
        was, became = (None if said is None else canonical(said) for said in (before, after))
        return {
            "id": self.new_id(),
            "recorded_at": self.now,
            "operation_id": operation,
            "table_name": table,
            "row_id": identity,
            "action": action,
            "before": was,
            "after": became,
            "salt": salt,
            "digest": digest_of(salt, table, identity.hex, action, was, became),
            "scrubbed_at": None,
        }

    def _sign_updates(
        self, table: Table, differing: Mapping[UUID, tuple[dict[str, Any], dict[str, Any]]]
    ) -> None:
        """Sign changed values, joined with what this operation already said of the same row."""
        if not differing:
            return
        operation = self._open()
        asked = {"operation": operation, "table": table.name, "rows": list(differing)}
        earlier = {row.row_id: row for row in self.connection.rows(ask.TOUCHED, asked)}
        self.sign(
            table,
            [
                (identity, Action.UPDATE, before, after)
                for identity, (before, after) in differing.items()
                if identity not in earlier
            ],
        )
        renewed: dict[UUID, dict[str, Any]] = {}
        for identity, change in earlier.items():
            joined = _joined(change.before, change.after, differing[identity])
            signed = self._change(operation, table.name, identity, change.action, *joined)
            renewed[change.id] = {name: signed[name] for name in _RENEWED}
        set_values(self.connection, SIGNED_CHANGES, renewed)

    def set_values(self, table: Table, values: Mapping[UUID, Mapping[str, Any]]) -> None:
        """Write values that are signed already, those of the same columns together."""
        set_values(self.connection, table, values)


def _joined(
    before: dict[str, Any] | None,
    after: dict[str, Any],
    later: tuple[dict[str, Any], dict[str, Any]],
) -> tuple[dict[str, Any] | None, dict[str, Any]]:
    """Join two Changes of one row: an insert stays whole, an update keeps its first before."""
    if before is None:
        whole = {**after, **later[1]}
        return None, {name: value for name, value in whole.items() if value is not None}
    return {**later[0], **before}, {**after, **later[1]}


def _difference(
    table: Table, current: Mapping[str, Any], wanted: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[str, Any]] | None:
    before = to_stored(table, {name: current[name] for name in wanted})
    after = to_stored(table, wanted)
    changed = [name for name in wanted if before[name] != after[name]]
    if not changed:
        return None
    return {name: before[name] for name in changed}, {name: after[name] for name in changed}


def start_journal(
    connection: Connection,
    moment: Moment,
    random: Callable[[int], bytes],
    after: UUID | None = None,
) -> Journal:
    """Begin a journal for one command at its moment; its ids follow `after`."""
    ids = Ids(int(moment.now.timestamp() * 1000), random, after)
    return Journal(connection, moment, ids, random)
