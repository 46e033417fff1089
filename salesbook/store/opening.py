"""Opening: a book is lent for one transaction, kept if the block succeeds, undone if it raises."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, Engine, inspect, select, text
from sqlalchemy.exc import DBAPIError

from salesbook import __version__
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.rep import Newcomer
from salesbook.store.book.book import Book, WritableBook, start_journal
from salesbook.store.book.journal import Intent
from salesbook.store.book.stored import table_of
from salesbook.store.book.tables import BookRow, OperationRow
from salesbook.store.engine import APPLICATION_ID, engine_for, is_server, memory_engine, place_of
from salesbook.store.errors import (
    NewerBookError,
    NotABookError,
    OlderBookError,
    book_error,
)
from salesbook.store.founding import found_book, guest, join_book, standing_rep
from salesbook.store.schema import HEAD, VERSION_TABLE, VERSIONS, create_schema

Random = Callable[[int], bytes]

_BOOKS = table_of(BookRow)
_OPERATIONS = table_of(OperationRow)


@contextmanager
def read_book(address: str, moment: Moment, newcomer: Newcomer, random: Random) -> Iterator[Book]:
    """Lend a book for reading; one that does not exist answers as an empty one.

    Raises `BookError` when there is something at the address that is no book, or cannot be read.
    """
    with told(address):
        engine = _reading_engine(address, moment, newcomer, random)
    try:
        with told(address), engine.connect() as connection, connection.begin():
            rep = standing_rep(connection, newcomer) or guest(newcomer, random)
            currency = connection.execute(select(_BOOKS.c.currency)).scalar_one()
            yield Book(connection, moment, rep, currency)
    finally:
        engine.dispose()


@contextmanager
def write_book(
    address: str,
    moment: Moment,
    newcomer: Newcomer,
    random: Random,
    intent: Intent,
    *,
    on_founding: Callable[[], None] = lambda: None,
) -> Iterator[WritableBook]:
    """Lend a book for one operation, making the book and its rep when they are not there yet.

    What the block wrote is committed when it ends; when it raises, nothing was written.
    `on_founding` is called once the book is founded or the rep has entered. Raises
    `BookNotWrittenError` when the disk or the server refused.
    """
    with told(address):
        if ensure_book(address, moment, newcomer, random):
            on_founding()
    engine = engine_for(address, writing=True)
    try:
        with told(address), engine.connect() as connection:
            transaction = connection.begin()
            try:
                book = _writable(connection, moment, newcomer, random, intent)
                yield book
                replica = connection.execute(select(_BOOKS.c.replica_id)).scalar_one()
                operation = book.close(replica, __version__, HEAD)
            except BaseException:
                transaction.rollback()
                raise
            _commit(transaction.commit, engine, operation)
    finally:
        engine.dispose()


def _writable(
    connection: Connection, moment: Moment, newcomer: Newcomer, random: Random, intent: Intent
) -> WritableBook:
    rep = standing_rep(connection, newcomer)
    assert rep is not None, "ensure_book enters the rep"  # noqa: S101 (a promise of this module)
    currency = connection.execute(select(_BOOKS.c.currency)).scalar_one()
    journal = start_journal(connection, moment, random)
    return WritableBook(connection, moment, rep, currency, journal, intent)


def _commit(commit: Callable[[], None], engine: Engine, operation: UUID | None) -> None:
    """Commit; when that reports an error, look whether the operation is there before saying so.

    A write that reports an error may be committed all the same: the last sync of a journal can
    fail after it took effect, and a server's answer can be lost on the way.
    """
    try:
        commit()
    except DBAPIError:
        if operation is None or not _is_there(engine, operation):
            raise


def _is_there(engine: Engine, operation: UUID) -> bool:
    with suppress(DBAPIError), engine.connect() as connection:
        wanted = select(_OPERATIONS.c.id).where(_OPERATIONS.c.id == operation)
        return connection.execute(wanted).first() is not None
    return False


def _reading_engine(address: str, moment: Moment, newcomer: Newcomer, random: Random) -> Engine:
    if not is_server(address) and _is_absent(Path(address)):
        engine = memory_engine()
        with engine.begin() as connection:
            create_schema(connection)
            found_book(connection, moment, newcomer, random)
        return engine
    _bring_up_to_date(address, moment, random)
    return engine_for(address, writing=False)


def ensure_book(address: str, moment: Moment, newcomer: Newcomer, random: Random) -> bool:
    """Make the book, or enter its rep, when they are not there yet; tell whether that was so."""
    if not is_server(address) and _is_absent(Path(address)):
        _found_file(Path(address).expanduser(), moment, newcomer, random)
        return True
    if is_server(address) and version_at(address) is None:
        _found_on_server(address, moment, newcomer, random)
        return True
    _bring_up_to_date(address, moment, random)
    return _ensure_rep(address, moment, newcomer, random)


def _is_absent(path: Path) -> bool:
    """Tell whether there is no file, or one without a byte (as `touch` leaves)."""
    try:
        return path.expanduser().stat().st_size == 0
    except FileNotFoundError:
        return True


def _found_file(path: Path, moment: Moment, newcomer: Newcomer, random: Random) -> None:
    """Build a book beside its place and link it there, so that nobody ever sees half of one.

    Of several programs that do this at once, one wins and the others use its book.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = path.with_name(f".{path.name}.{random(8).hex()}.new")
    os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        _found(engine_for(str(draft), writing=True), moment, newcomer, random)
        _put_in_place(draft, path)
    finally:
        draft.unlink(missing_ok=True)
        Path(f"{draft}-journal").unlink(missing_ok=True)


def _put_in_place(draft: Path, path: Path) -> None:
    if path.exists() and path.stat().st_size == 0:
        path.unlink()
    with suppress(FileExistsError):
        os.link(draft, path)


def _found(engine: Engine, moment: Moment, newcomer: Newcomer, random: Random) -> None:
    try:
        with engine.begin() as connection:
            create_schema(connection)
            found_book(connection, moment, newcomer, random)
    finally:
        engine.dispose()


def _found_on_server(address: str, moment: Moment, newcomer: Newcomer, random: Random) -> None:
    engine = engine_for(address, writing=True)
    try:
        with engine.begin() as connection:
            if _version(connection) is None:
                create_schema(connection)
                found_book(connection, moment, newcomer, random)
    finally:
        engine.dispose()


def _ensure_rep(address: str, moment: Moment, newcomer: Newcomer, random: Random) -> bool:
    engine = engine_for(address, writing=False)
    try:
        with engine.connect() as connection:
            if standing_rep(connection, newcomer) is not None:
                return False
    finally:
        engine.dispose()
    engine = engine_for(address, writing=True)
    try:
        with engine.begin() as connection:
            if standing_rep(connection, newcomer) is None:
                join_book(connection, moment, newcomer, random)
    finally:
        engine.dispose()
    return True


def version_at(address: str) -> str | None:
    """Read the schema's version at an address; None when there is no book there.

    Raises `NotABookError` when a file holds something else.
    """
    engine = engine_for(address, writing=False)
    try:
        with engine.connect() as connection:
            if not is_server(address):
                _check_file(connection, address)
            return _version(connection)
    finally:
        engine.dispose()


def _check_file(connection: Connection, address: str) -> None:
    if connection.execute(text("PRAGMA application_id")).scalar() != APPLICATION_ID:
        raise NotABookError(place_of(address))


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    statement = text(f"SELECT version_num FROM {VERSION_TABLE}")  # noqa: S608 (a constant)
    return str(connection.execute(statement).scalar_one())


def _bring_up_to_date(address: str, moment: Moment, random: Random) -> None:
    version = version_at(address)
    if version == HEAD:
        return
    if version is None:
        raise NotABookError(place_of(address))
    if version not in VERSIONS:
        raise NewerBookError(place_of(address), version)
    if is_server(address):
        raise OlderBookError(place_of(address), version)
    from salesbook.store.migrate import migrate_file  # noqa: PLC0415 (Alembic, only when needed)

    migrate_file(Path(address).expanduser(), moment, random)


@contextmanager
def told(address: str) -> Iterator[None]:
    """Turn what a database driver or the file system says into sentences about this book."""
    place = place_of(address)
    try:
        yield
    except DBAPIError as error:
        raise book_error(error, place) from error
