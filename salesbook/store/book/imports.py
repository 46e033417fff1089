"""Imports as they were kept: files, their rows, and the names other systems know our rows by."""

from collections.abc import Iterable, Mapping
from operator import attrgetter
from typing import Any
from uuid import UUID

from salesbook.domain.book.import_batch import (
    ImportBatch,
    ImportFormat,
    RowAction,
    SourceSystem,
)
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.chunks import in_chunks
from salesbook.store.book.operations import operation
from salesbook.store.book.rows import rows_by_id
from salesbook.store.compiled.book import imports as ask
from salesbook.store.compiled.tables import (
    CHANGES,
    IMPORT_BATCHES,
    IMPORT_MAPPINGS,
    IMPORT_ROWS,
    IMPORT_TARGETS,
    NAMED,
)

_NUMBER = attrgetter("int")
_CACHE_KIB = 32 * 1024

KEPT_BESIDE = (CHANGES, IMPORT_ROWS, IMPORT_TARGETS)
"""Tables that grow with every row that comes in."""


def batches(book: Book) -> list[ImportBatch]:
    """List the files that were imported, the newest first."""
    return _batches(book, book.rows(ask.NEWEST_FIRST))


def batches_of_file(book: Book, sha256: str) -> list[ImportBatch]:
    """List the imports of a file with these bytes."""
    return _batches(book, book.rows(ask.OF_FILE, sha256=sha256))


def _batches(book: Book, rows: Iterable[Any]) -> list[ImportBatch]:
    kept = list(rows)
    counts: dict[UUID, dict[RowAction, int]] = {}
    for count in in_chunks(book, ask.COUNTS, "batches", [row.id for row in kept]):
        counts.setdefault(count.batch_id, {})[count.action] = count.rows
    return [
        ImportBatch(
            id=row.id,
            handle=row.handle,
            operation=operation(book, row.operation_id),
            format=row.format,
            file_name=row.file_name,
            sha256=row.sha256,
            mapping=row.mapping,
            options=row.options,
            row_count=row.row_count,
            counts=counts.get(row.id, {}),
        )
        for row in kept
    ]


def mapping_for(book: Book, header_sha256: str) -> dict[str, str]:
    """Read the mapping that was chosen for files with this header; empty when none was."""
    return dict(book.value(ask.MAPPING, header=header_sha256) or {})


def keep_mapping(
    book: WritableBook, header_sha256: str, layout: ImportFormat, mapping: Mapping[str, str]
) -> None:
    """Remember a mapping for the next file with this header, once."""
    if mapping and not mapping_for(book, header_sha256):
        row = {"header_sha256": header_sha256, "format": layout, "mapping": dict(mapping)}
        book.keep(IMPORT_MAPPINGS, [row])


def keep_batch(book: WritableBook, **values: Any) -> UUID:
    """Keep that a file was imported, by the operation that is open; returns the batch."""
    return book.keep(IMPORT_BATCHES, [{**values, "operation_id": book.journal.operation_id}])[0]


def keep_rows(book: WritableBook, rows: Iterable[Mapping[str, Any]]) -> list[UUID]:
    """Keep what became of the lines of a file; returns the ids of what is kept."""
    return book.keep(IMPORT_ROWS, rows)


def keep_targets(book: WritableBook, targets: Iterable[Mapping[str, Any]]) -> None:
    """Keep which rows of the book the kept lines became."""
    book.keep(IMPORT_TARGETS, targets)


def make_room(book: WritableBook) -> None:
    """Let a file's engine hold more pages at a time: much is about to be written.

    With its usual 2 MB every index is read and written again and again.
    """
    if book.on_sqlite:
        book.connection.run(f"PRAGMA cache_size = -{_CACHE_KIB}")


def sourced(
    book: Book, system: SourceSystem, origin: str, table: str, ids: Iterable[str]
) -> dict[str, UUID]:
    """Find our rows by the ids another system gave them."""
    named = {"system": system, "origin": origin, "table": table}
    rows = in_chunks(book, ask.SOURCED, "ids", sorted(set(ids)), **named)
    return {row.external_id: row.row_id for row in rows}


def having_source(
    book: Book, system: SourceSystem, origin: str, table: str, ids: Iterable[UUID]
) -> set[UUID]:
    """Tell which rows already have an id of this system and origin."""
    named = {"system": system, "origin": origin, "table": table}
    rows = in_chunks(book, ask.HAVING, "ids", sorted(set(ids), key=_NUMBER), **named)
    return {row.row_id for row in rows}


def standing(book: Book, table: str, ids: Iterable[UUID]) -> dict[UUID, bool]:
    """Tell which rows are there, by id, and whether each still counts (it was not deleted)."""
    ordered = sorted(set(ids), key=_NUMBER)
    found = rows_by_id(book.connection, NAMED[table], ordered, ("id", "deleted_at"))
    return {identity: row["deleted_at"] is None for identity, row in found.items()}
