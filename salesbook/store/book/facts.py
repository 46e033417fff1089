"""What a book says of itself: how much it holds, on which engine."""

from pathlib import Path

from salesbook.domain.book.facts import BookFacts
from salesbook.store.address import is_server, place_of
from salesbook.store.book.book import Book
from salesbook.store.book.operations import latest_operations
from salesbook.store.compiled.book import facts as ask

COUNTED = (
    *("accounts", "people", "interactions", "follow_ups", "commitments", "notes"),
    *("opportunities", "orders", "complaints"),
)


def facts_of(book: Book, address: str) -> BookFacts:
    """Count what a book holds and say where it is."""
    (latest,) = latest_operations(book, 1)
    file = None if is_server(address) else Path(address)
    return BookFacts(
        place=place_of(address),
        engine=_engine(book),
        schema=str(book.value(ask.VERSION_KEPT)),
        rep=book.rep.name,
        currency=book.currency,
        counts={name: _live(book, name) for name in COUNTED},
        operations=book.value(ask.OPERATIONS),
        size=file.stat().st_size if file and file.exists() else None,
        latest=latest.recorded_at,
        backups=_backups(file) if file else (),
    )


def _live(book: Book, table: str) -> int:
    asked = f"SELECT count(*) FROM {table} WHERE deleted_at IS NULL"  # noqa: S608 (names of our own)
    ((count,),) = book.connection.ask(asked)
    return int(count)


def _engine(book: Book) -> str:
    asked = "SELECT sqlite_version()" if book.on_sqlite else "SHOW server_version"
    ((version,),) = book.connection.ask(asked)
    return f"{'SQLite' if book.on_sqlite else 'PostgreSQL'} {version}"


def _backups(path: Path) -> tuple[Path, ...]:
    """List the backups in the book's folder, the newest first: their names begin alike."""
    return tuple(sorted(path.parent.glob(f"{path.stem}-*.backup{path.suffix}"), reverse=True))
