"""The operation: one command, and the rows it changed."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from msgspec import Struct


class OperationKind(StrEnum):
    """What a command was to the book."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"
    ERASE = "erase"
    MIGRATE = "migrate"


class Door(StrEnum):
    """Where a command came in."""

    CLI = "cli"
    WEB = "web"
    IMPORT = "import"
    INBOX = "inbox"


class Action(StrEnum):
    """What happened to one row."""

    INSERT = "insert"
    UPDATE = "update"
    DELETE = "delete"
    ERASE = "erase"


class Operation(Struct, frozen=True):
    """One command as the journal keeps it.

    `position` is its place in this book, from 1; `effective` the position at which it took effect:
    its own, or that of its latest redo.
    """

    id: UUID
    handle: str
    position: int
    rep_id: UUID
    rep: str
    kind: OperationKind
    command: str
    summary: str
    zone: str
    recorded_at: datetime
    reverses_id: UUID | None = None
    in_force: bool = True
    effective: int = 0


class Change(Struct, frozen=True):
    """One row that an operation changed, with its values before and after, in stored form.

    An insert keeps the row in `after`, a delete in `before`, an update only what it changed, in
    both. A value that is null in a whole row is left out.
    """

    table: str
    row_id: UUID
    action: Action
    before: dict[str, object] | None
    after: dict[str, object] | None
