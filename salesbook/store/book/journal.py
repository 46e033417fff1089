"""The journal writer: the one way a row gets into the book.

It takes (table, id, before, after), writes the Change first and the row after it, because the guard
lets a row in only when a Change of the open operation names it. What touches a row twice in one
operation is one Change. The operation itself is written last, when all its digests are known.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Any, TypeVar
from uuid import UUID

from pydantic_core import PydanticUndefined
from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from salesbook.domain.book.moment import Moment
from salesbook.domain.book.operation import Action, Door, OperationKind
from salesbook.domain.ids import Ids, handle_of
from salesbook.store.book.chain import START, digest_of, hash_of
from salesbook.store.book.stored import (
    clean,
    from_stored,
    row_from_stored,
    table_of,
    to_stored,
    whole_row,
)
from salesbook.store.book.tables import ChangeRow, OpenOperationRow, OperationRow
from salesbook.store.row import OwnRow, Row

Item = TypeVar("Item")

CHUNK = 500
"""How many rows go in one statement: well under what either engine binds at most."""

_CHANGES = table_of(ChangeRow)
_OPEN = table_of(OpenOperationRow)
_OPERATIONS = table_of(OperationRow)

_TOUCHED = select(
    _CHANGES.c.id, _CHANGES.c.row_id, _CHANGES.c.action, _CHANGES.c.before, _CHANGES.c.after
).where(
    _CHANGES.c.operation_id == bindparam("operation"),
    _CHANGES.c.table_name == bindparam("table"),
    _CHANGES.c.row_id.in_(bindparam("rows", expanding=True)),
)
_DIGESTS = (
    select(_CHANGES.c.digest)
    .where(_CHANGES.c.operation_id == bindparam("operation"))
    .order_by(_CHANGES.c.table_name, _CHANGES.c.row_id)
)
_LATEST = select(
    _OPERATIONS.c.position, _OPERATIONS.c.stamp, _OPERATIONS.c.replica_id, _OPERATIONS.c.saw
).order_by(_OPERATIONS.c.position.desc())
_LATEST_HASH = (
    select(_OPERATIONS.c.hash)
    .where(_OPERATIONS.c.replica_id == bindparam("replica"))
    .order_by(_OPERATIONS.c.stamp.desc())
)


@dataclass(frozen=True, slots=True)
class Intent:
    """What a command means to do: said before the book is opened for writing."""

    command: str
    door: Door = Door.CLI
    kind: OperationKind = OperationKind.DO
    reverses_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """What an operation carries besides its Changes."""

    replica_id: UUID
    rep_id: UUID
    program_version: str
    schema_version: str


class Journal:
    """Write rows and their Changes inside one transaction, then the operation that names them."""

    def __init__(
        self, connection: Connection, moment: Moment, ids: Ids, random: Callable[[int], bytes]
    ) -> None:
        self._connection = connection
        self._moment = moment
        self._ids = ids
        self._random = random
        self.operation_id: UUID | None = None

    def new_id(self) -> UUID:
        """Make an id, ascending within this command."""
        return self._ids.new()

    def insert(
        self, row: type[Row], rows: Iterable[Mapping[str, Any]], author: UUID | None
    ) -> list[UUID]:
        """Write new rows in the order given and return their ids.

        A row may bring its own id, `recorded_at` and `author_id`; the rest is filled in.
        """
        table = table_of(row)
        written: list[UUID] = []
        for chunk in _chunks(rows):
            whole = [self._whole(row, values, author) for values in chunk]
            self._sign(
                table,
                ((values["id"], Action.INSERT, None, whole_row(table, values)) for values in whole),
            )
            self._connection.execute(insert(table), whole)
            written += [values["id"] for values in whole]
        return written

    def update(self, table: Table, changes: Mapping[UUID, Mapping[str, Any]]) -> set[UUID]:
        """Write new values into rows; return the ids of those that really changed."""
        changed: set[UUID] = set()
        for chunk in _chunks(changes.items()):
            wanted = {identity: clean(table, values) for identity, values in chunk}
            before = self.current(table, wanted)
            differing = {
                identity: different
                for identity, values in wanted.items()
                if (different := _difference(table, before[identity], values))
            }
            self._sign_updates(table, differing)
            for identity, (_, after) in differing.items():
                values = from_stored(table, after)
                self._connection.execute(update(table).where(table.c.id == identity).values(values))
            changed |= differing.keys()
        return changed

    def take_out(self, table: Table, identities: Iterable[UUID]) -> None:
        """Physically remove rows: only for the undo of their own insert."""
        for chunk in _chunks(identities):
            before = self.current(table, chunk)
            self._sign(
                table,
                (
                    (identity, Action.DELETE, whole_row(table, before[identity]), None)
                    for identity in chunk
                ),
            )
            self._connection.execute(delete(table).where(table.c.id.in_(chunk)))

    def put_back(self, table: Table, stored: Mapping[UUID, Mapping[str, Any]]) -> None:
        """Write rows that were taken out, as they were, under their own ids."""
        for chunk in _chunks(stored.items()):
            self._sign(
                table, ((identity, Action.INSERT, None, dict(row)) for identity, row in chunk)
            )
            self._connection.execute(
                insert(table), [row_from_stored(table, row) for _, row in chunk]
            )

    def keep(self, row: type[OwnRow], rows: Iterable[Mapping[str, Any]]) -> list[UUID]:
        """Write rows of the journal's own tables, which only grow and are not journalled."""
        self._open()
        table = table_of(row)
        written: list[UUID] = []
        for chunk in _chunks(rows):
            whole = [self._filled(row, values) for values in chunk]
            self._connection.execute(insert(table), whole)
            written += [values["id"] for values in whole]
        return written

    def current(self, table: Table, identities: Iterable[UUID]) -> dict[UUID, dict[str, Any]]:
        """Read rows as they are now, deleted or not."""
        found: dict[UUID, dict[str, Any]] = {}
        for chunk in _chunks(identities):
            rows = self._connection.execute(select(table).where(table.c.id.in_(chunk))).mappings()
            found |= {row["id"]: dict(row) for row in rows}
        return found

    def close(self, intent: Intent, summary: str, signature: Signature) -> UUID | None:
        """Write the operation and take away the mark; None when nothing was changed."""
        if self.operation_id is None:
            return None
        latest = self._connection.execute(_LATEST.limit(1)).mappings().first()
        saw = {} if latest is None else latest["saw"] | {latest["replica_id"].hex: latest["stamp"]}
        values: dict[str, Any] = {
            "id": self.operation_id,
            "recorded_at": self._moment.now,
            "handle": handle_of(self.operation_id),
            "position": 1 if latest is None else latest["position"] + 1,
            "stamp": self._stamp(saw),
            "replica_id": signature.replica_id,
            "rep_id": signature.rep_id,
            "kind": intent.kind,
            "reverses_id": intent.reverses_id,
            "door": intent.door,
            "zone": self._moment.zone,
            "kept_at": self._moment.now,
            "saw": saw,
            "program_version": signature.program_version,
            "schema_version": signature.schema_version,
        }
        values |= clean(_OPERATIONS, {"command": intent.command, "summary": summary})
        self._write_operation(values)
        return self.operation_id

    def _write_operation(self, values: dict[str, Any]) -> None:
        replica = values["replica_id"]
        prev_hash = self._connection.execute(_LATEST_HASH.limit(1), {"replica": replica}).scalar()
        digests = self._connection.execute(_DIGESTS, {"operation": self.operation_id}).scalars()
        values["prev_hash"] = START if prev_hash is None else prev_hash
        values["hash"] = hash_of(values["prev_hash"], to_stored(_OPERATIONS, values), digests)
        self._connection.execute(insert(_OPERATIONS), values)
        self._connection.execute(delete(_OPEN))

    def _stamp(self, saw: Mapping[str, int]) -> int:
        """Read the hybrid logical clock: milliseconds and a counter, above every stamp seen."""
        clock = int(self._moment.now.timestamp() * 1000) << 16
        return max(clock, *(stamp + 1 for stamp in saw.values())) if saw else clock

    def _open(self) -> UUID:
        if self.operation_id is None:
            self.operation_id = self.new_id()
            self._connection.execute(
                insert(_OPEN),
                {
                    "id": self.new_id(),
                    "recorded_at": self._moment.now,
                    "only_one": 1,
                    "operation_id": self.operation_id,
                },
            )
        return self.operation_id

    def _filled(self, row: type[OwnRow], values: Mapping[str, Any]) -> dict[str, Any]:
        table = table_of(row)
        whole = {
            **_defaults(row),
            "id": values.get("id") or self.new_id(),
            "recorded_at": self._moment.now,
            **values,
        }
        if "handle" in table.c:
            whole["handle"] = handle_of(whole["id"])
        return clean(table, whole)

    def _whole(
        self, row: type[Row], values: Mapping[str, Any], author: UUID | None
    ) -> dict[str, Any]:
        return self._filled(row, {"author_id": author, **values})

    def _sign(
        self,
        table: Table,
        changes: Iterable[tuple[UUID, Action, dict[str, Any] | None, dict[str, Any] | None]],
    ) -> None:
        operation = self._open()
        signed = [
            self._change(operation, table.name, identity, action, before, after)
            for identity, action, before, after in changes
        ]
        if signed:
            self._connection.execute(insert(_CHANGES), signed)

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
        said = {
            "table_name": table,
            "row_id": identity.hex,
            "action": action.value,
            "before": before,
            "after": after,
        }
        return {
            **said,
            "id": self.new_id(),
            "recorded_at": self._moment.now,
            "operation_id": operation,
            "row_id": identity,
            "salt": salt,
            "digest": digest_of(salt, said),
            "scrubbed_at": None,
        }

    def _sign_updates(
        self, table: Table, differing: Mapping[UUID, tuple[dict[str, Any], dict[str, Any]]]
    ) -> None:
        """Sign changed values, joined with what this operation already said of the same row."""
        if not differing:
            return
        operation = self._open()
        earlier = self._connection.execute(
            _TOUCHED, {"operation": operation, "table": table.name, "rows": list(differing)}
        ).all()
        self._sign(
            table,
            [
                (identity, Action.UPDATE, before, after)
                for identity, (before, after) in differing.items()
                if identity not in {change.row_id for change in earlier}
            ],
        )
        for change in earlier:
            joined = _joined(change.before, change.after, differing[change.row_id])
            signed = self._change(operation, table.name, change.row_id, change.action, *joined)
            self._connection.execute(
                update(_CHANGES)
                .where(_CHANGES.c.id == change.id)
                .values({name: signed[name] for name in ("before", "after", "salt", "digest")})
            )


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


@cache
def _defaults(row: type[OwnRow]) -> dict[str, Any]:
    return {
        name: field.default
        for name, field in row.model_fields.items()
        if field.default is not PydanticUndefined
    }


def _chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    iterator = iter(items)
    while chunk := list(islice(iterator, CHUNK)):
        yield chunk
