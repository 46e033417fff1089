"""The tables of the book itself: who keeps it, how it is set, what was done, what was imported."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Index,
    LargeBinary,
    UniqueConstraint,
    Uuid,
)
from sqlmodel import Field

from salesbook.domain.book.day_off import AbsenceKind
from salesbook.domain.book.import_batch import ImportFormat, RowAction, SourceSystem
from salesbook.domain.book.operation import Action, Door, OperationKind
from salesbook.domain.book.rep import Seat
from salesbook.store.row import (
    BYTES,
    OwnRow,
    Row,
    handle_column,
    live_key,
    prose,
    reference,
    words,
)
from salesbook.store.types import CanonicalJson


class BookRow(OwnRow, table=True):
    """The one row that says which book this is."""

    __tablename__ = "books"

    name: str = prose()
    currency: str = prose()
    replica_id: UUID
    fingerprint_key: bytes = Field(sa_type=LargeBinary)


class RepRow(Row, table=True):
    """A rep; never deleted, only ended."""

    __tablename__ = "reps"
    __table_args__ = (
        live_key(
            "reps_email_key", "email_key", where="deleted_at IS NULL AND email_key IS NOT NULL"
        ),
    )

    handle: str = handle_column()
    name: str = prose()
    email: str | None = prose(default=None)
    email_key: str | None = prose(default=None)
    seat: Seat = words(Seat, default=Seat.REP)
    leader_id: UUID | None = reference("reps", default=None)
    zone: str = prose()
    country: str = prose()
    started_on: date | None = None
    ended_on: date | None = None


class SettingRow(Row, table=True):
    """A setting of one rep, or of the whole book when `rep_id` is null."""

    __tablename__ = "settings"
    __table_args__ = (
        live_key("settings_rep_key", "rep_id", "key"),
        live_key("settings_book_key", "key", where="deleted_at IS NULL AND rep_id IS NULL"),
    )

    rep_id: UUID | None = reference("reps", default=None)
    key: str = prose()
    value: Any = Field(sa_type=CanonicalJson)


class OperationRow(OwnRow, table=True):
    """One command, chained by hash to the one before it of the same replica."""

    __tablename__ = "operations"
    __table_args__ = (
        UniqueConstraint("replica_id", "stamp"),
        Index("operations_of_rep", "rep_id", "position"),
    )

    handle: str = handle_column()
    position: int = Field(sa_type=BigInteger, unique=True)
    stamp: int = Field(sa_type=BigInteger)
    replica_id: UUID
    rep_id: UUID = Field(foreign_key="reps.id")
    kind: OperationKind = words(OperationKind)
    reverses_id: UUID | None = reference("operations", default=None)
    door: Door = words(Door)
    command: str = prose()
    summary: str = prose()
    zone: str = prose()
    kept_at: datetime
    saw: Any = Field(sa_type=CanonicalJson)
    program_version: str = prose()
    schema_version: str = prose()
    prev_hash: str = prose()
    hash: str = prose()


class ChangeRow(OwnRow, table=True):
    """One row that an operation changed.

    Its operation is written last, when all digests are known, so the reference is deferred.
    """

    __tablename__ = "changes"
    __table_args__ = (UniqueConstraint("operation_id", "table_name", "row_id"),)

    operation_id: UUID = Field(
        sa_type=Uuid,
        sa_column_args=[ForeignKey("operations.id", deferrable=True, initially="DEFERRED")],
    )
    table_name: str = Field(sa_type=BYTES)
    row_id: UUID = Field(index=True)
    action: Action = words(Action)
    before: Any = Field(default=None, sa_type=CanonicalJson, nullable=True)
    after: Any = Field(default=None, sa_type=CanonicalJson, nullable=True)
    salt: str | None = prose(default=None)
    digest: str = prose()
    scrubbed_at: datetime | None = None


class OpenOperationRow(OwnRow, table=True):
    """The mark that an operation is open in this transaction; there is never one after a commit.

    Triggers look here before they let a row be written. The deferred reference makes a commit
    fail when the operation itself was not written.
    """

    __tablename__ = "open_operations"
    __table_args__ = (CheckConstraint("only_one = 1", name="one_at_most"),)

    only_one: int = Field(default=1, unique=True)
    operation_id: UUID = Field(
        sa_type=Uuid,
        sa_column_args=[ForeignKey("operations.id", deferrable=True, initially="DEFERRED")],
    )


class ImportBatchRow(OwnRow, table=True):
    """One file that was imported."""

    __tablename__ = "import_batches"
    __table_args__ = (UniqueConstraint("operation_id", "position"),)

    handle: str = handle_column()
    operation_id: UUID = Field(
        sa_type=Uuid,
        sa_column_args=[ForeignKey("operations.id", deferrable=True, initially="DEFERRED")],
    )
    format: ImportFormat = words(ImportFormat)
    file_name: str = prose()
    sha256: str = prose(index=True)
    header_sha256: str = prose()
    mapping: Any = Field(sa_type=CanonicalJson)
    options: Any = Field(sa_type=CanonicalJson)
    row_count: int = Field(sa_type=BigInteger)
    position: int = Field(sa_type=BigInteger)


class ImportRow(OwnRow, table=True):
    """One line of an imported file, and what became of it."""

    __tablename__ = "import_rows"
    __table_args__ = (UniqueConstraint("batch_id", "line"),)

    batch_id: UUID = reference("import_batches")
    line: int = Field(sa_type=BigInteger)
    action: RowAction = words(RowAction)
    reason: str | None = prose(default=None)
    raw: str = prose()


class ImportTargetRow(OwnRow, table=True):
    """A row of the book that came from an imported line."""

    __tablename__ = "import_targets"
    __table_args__ = (UniqueConstraint("import_row_id", "table_name", "row_id"),)

    import_row_id: UUID = reference("import_rows")
    table_name: str = prose()
    row_id: UUID = Field(index=True)


class ImportMappingRow(OwnRow, table=True):
    """The mapping a person chose for files with this header."""

    __tablename__ = "import_mappings"

    header_sha256: str = prose(unique=True)
    format: ImportFormat = words(ImportFormat)
    mapping: Any = Field(sa_type=CanonicalJson)


class SourceIdRow(Row, table=True):
    """The name another system knows a row of ours by."""

    __tablename__ = "source_ids"
    __table_args__ = (
        live_key("source_ids_external", "system", "origin", "table_name", "external_id"),
    )

    system: SourceSystem = words(SourceSystem)
    origin: str = prose()
    external_id: str = prose()
    table_name: str = prose()
    row_id: UUID = Field(index=True)


class HolidayRow(Row, table=True):
    """A day on which a country, or a region of it, does not work."""

    __tablename__ = "holidays"
    __table_args__ = (
        live_key(
            "holidays_everywhere",
            "country",
            "day_on",
            where="deleted_at IS NULL AND region IS NULL",
        ),
        live_key("holidays_region", "country", "region", "day_on"),
    )

    country: str = prose()
    region: str | None = prose(default=None)
    day_on: date
    name: str = prose()


class AbsenceRow(Row, table=True):
    """Days on which a rep does not work, the last one included."""

    __tablename__ = "absences"
    __table_args__ = (CheckConstraint("from_on <= until_on", name="interval"),)

    rep_id: UUID = reference("reps")
    from_on: date
    until_on: date
    kind: AbsenceKind = words(AbsenceKind, default=AbsenceKind.HOLIDAY)
