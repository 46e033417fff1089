"""What a book says of itself: how much it holds, on which engine."""

from pathlib import Path

from sqlalchemy import func, select, text

from salesbook.domain.book.facts import BookFacts
from salesbook.store.book.book import Book
from salesbook.store.book.operations import latest_operations
from salesbook.store.book.stored import table_named, table_of
from salesbook.store.book.tables import OperationRow
from salesbook.store.engine import is_server, place_of

COUNTED = ("accounts", "people", "interactions", "follow_ups", "commitments", "notes")

_VERSION = text("SELECT version_num FROM alembic_version")


def facts_of(book: Book, address: str) -> BookFacts:
    """Count what a book holds and say where it is."""
    (latest,) = latest_operations(book, 1)
    file = None if is_server(address) else Path(address)
    return BookFacts(
        place=place_of(address),
        engine=_engine(book),
        schema=str(book.value(_VERSION)),
        rep=book.rep.name,
        currency=book.currency,
        counts={name: _count(book, name) for name in COUNTED},
        operations=book.value(select(func.count()).select_from(table_of(OperationRow))),
        size=file.stat().st_size if file and file.exists() else None,
        latest=latest.recorded_at,
        backups=_backups(file) if file else (),
    )


def _count(book: Book, name: str) -> int:
    table = table_named(name)
    live = select(func.count()).select_from(table).where(table.c.deleted_at.is_(None))
    return int(book.value(live))


def _engine(book: Book) -> str:
    if book.on_sqlite:
        return f"SQLite {book.value(text('SELECT sqlite_version()'))}"
    return f"PostgreSQL {book.value(text('SHOW server_version'))}"


def _backups(path: Path) -> tuple[Path, ...]:
    """List the backups in the book's folder, the newest first: their names begin alike."""
    return tuple(sorted(path.parent.glob(f"{path.stem}-*.backup{path.suffix}"), reverse=True))
