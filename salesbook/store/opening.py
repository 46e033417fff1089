"""Opening: a book is lent for one transaction, kept if the block succeeds, undone if it raises.

In the usual case that is one connection and one statement before the command's own: which book is
this, at which version. Only when the answer is not the expected one does anything else run.
"""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from salesbook import __version__
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.rep import Newcomer, Rep
from salesbook.store.address import is_server, place_of, real_path
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.book import opening as ask
from salesbook.store.compiled.tables import BOOKS
from salesbook.store.connection import Connection
from salesbook.store.errors import (
    ENGINE_ERRORS,
    DamagedBookError,
    NewerBookError,
    NotABookError,
    OlderBookError,
    OutcomeUnknownError,
    book_error,
    is_unknown_name,
)
from salesbook.store.file import APPLICATION_ID, connect_file, connect_memory
from salesbook.store.schema import HEAD, VERSION_TABLE, VERSIONS
from salesbook.store.standing import guest, standing_rep

if TYPE_CHECKING:
    from salesbook.store.book.journal import Intent

Random = Callable[[int], bytes]

_FILE_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"
_SERVER_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"


class _State(NamedTuple):
    """What the first statement says of a book at this program's version."""

    replica_id: UUID
    currency: str
    latest_id: UUID | None


class Arrival(StrEnum):
    """What a command brought into being: a book with its rep, or a rep in a book of others."""

    BOOK = "book"
    REP = "rep"


class _Begun(NamedTuple):
    """A transaction that may write, and whose it is; `anew` is what began in it."""

    connection: Connection
    state: _State
    rep: Rep
    anew: Arrival | None = None


@contextmanager
def read_book(address: str, moment: Moment, newcomer: Newcomer, random: Random) -> Iterator[Book]:
    """Lend a book for reading; one that does not exist answers as an empty one.

    Raises `BookError` when there is something at the address that is no book, or cannot be read.
    """
    with told(address), ExitStack() as stack:
        connection, state = _begin_reading(stack, address, moment, newcomer, random)
        rep = standing_rep(connection, newcomer) or guest(newcomer, random)
        yield Book(connection, moment, rep, state.currency)


@contextmanager
def write_book(
    address: str,
    moment: Moment,
    newcomer: Newcomer,
    random: Random,
    intent: "Intent",
    *,
    on_founding: Callable[[Arrival], None] = lambda _: None,
) -> Iterator[WritableBook]:
    """Lend a book for one operation, making the book and its rep when they are not there yet.

    What the block wrote is committed when it ends, with the book if it was founded for it; when it
    raises, nothing was written: where no book was, there is at most a file without a byte.
    `on_founding` is told once a founded book, or a rep who entered, is kept. Raises
    `BookNotWrittenError` when the disk or the server refused.
    """
    with told(address), ExitStack() as stack:
        begun = _begin_writing(stack, address, newcomer)
        if begun is None:
            stack.close()
            begun = _begin_anew(stack, address, moment, newcomer, random)
        connection, state, rep, anew = begun
        from salesbook.store.book.journal import start_journal  # noqa: PLC0415 (readers need none)

        journal = start_journal(connection, moment, random, state.latest_id)
        book = WritableBook(connection, moment, rep, state.currency, journal, intent)
        yield book
        operation = book.close(state.replica_id, __version__, HEAD)
        try:
            connection.commit()
        except ENGINE_ERRORS:
            stack.close()  # lets go of the lock that looking would wait for
            if operation is None or not _is_kept(address, operation):
                raise
    if anew:
        on_founding(anew)


def ensure_book(address: str, moment: Moment, newcomer: Newcomer, random: Random) -> bool:
    """Make the book, or enter its rep, when they are not there yet; tell whether that was so."""
    with told(address), ExitStack() as stack:
        if _begin_writing(stack, address, newcomer) is not None:
            return False
        stack.close()
        connection, _, _, anew = _begin_anew(stack, address, moment, newcomer, random)
        connection.commit()
        return anew is not None


def version_at(address: str) -> str | None:
    """Read the schema's version at an address; None when nothing is there yet.

    Raises `NotABookError` when it holds something else.
    """
    with ExitStack() as stack:
        return _version(_connect(stack, address, writing=False), address)


@contextmanager
def told(address: str) -> Iterator[None]:
    """Turn what a database driver says into sentences about this book."""
    try:
        yield
    except ENGINE_ERRORS as error:
        raise book_error(error, place_of(address)) from error


def _connect(stack: ExitStack, address: str, *, writing: bool) -> Connection:
    """Open a connection that the stack gives back; leaving it undoes what was not committed."""
    connection = _open(address, writing=writing)
    stack.callback(connection.close)
    return connection


def _open(address: str, *, writing: bool) -> Connection:
    if not is_server(address):
        return connect_file(Path(address), writing=writing)
    from salesbook.store.engine import connect_server  # noqa: PLC0415 (a file never loads SQLAlchemy)

    return connect_server(address, writing=writing)


def _begin_reading(
    stack: ExitStack, address: str, moment: Moment, newcomer: Newcomer, random: Random
) -> tuple[Connection, _State]:
    connection = _begun_reading(stack, address)
    state = None if connection is None else _state(connection, address)
    if connection is None or state is None:
        stack.close()
        connection = _prepared(stack, address, moment, newcomer, random)
        state = _state(connection, address)
    if state is None:
        raise DamagedBookError(place_of(address))
    return connection, state


def _begun_reading(stack: ExitStack, address: str) -> Connection | None:
    return None if _is_absent(address) else _connect(stack, address, writing=False)


def _prepared(
    stack: ExitStack, address: str, moment: Moment, newcomer: Newcomer, random: Random
) -> Connection:
    """Open what can be read: the book brought up to date, or an empty one where none is."""
    version = None if _is_absent(address) else version_at(address)
    if version is not None:
        _bring_up_to_date(address, version, moment, random)
        return _connect(stack, address, writing=False)
    from salesbook.store.founding import found_new  # noqa: PLC0415 (once in a book's life)

    connection = connect_memory()
    stack.callback(connection.close)
    found_new(connection, moment, newcomer, random)
    return connection


def _begin_writing(stack: ExitStack, address: str, newcomer: Newcomer) -> _Begun | None:
    """Open a transaction that may write; None when the book or its rep must be made first."""
    if _is_absent(address):
        return None
    connection = _connect(stack, address, writing=True)
    state = _state(connection, address)
    rep = None if state is None else standing_rep(connection, newcomer)
    return None if state is None or rep is None else _Begun(connection, state, rep)


def _begin_anew(
    stack: ExitStack, address: str, moment: Moment, newcomer: Newcomer, random: Random
) -> _Begun:
    """Open a transaction in which the book is founded, or its rep has entered.

    Another program may do so first: then this transaction, which had to wait, is as any other.
    """
    if _is_absent(address):
        _make_file(real_path(address))
    else:
        version = version_at(address)
        if version is not None:
            _bring_up_to_date(address, version, moment, random)
    connection = _connect(stack, address, writing=True)
    anew = _settle(connection, address, moment, newcomer, random)
    state, rep = _state(connection, address), standing_rep(connection, newcomer)
    if state is None or rep is None:
        raise DamagedBookError(place_of(address))
    return _Begun(connection, state, rep, anew)


def _state(connection: Connection, address: str) -> _State | None:
    """Read which book this is, in one statement; None unless it has this program's version."""
    try:
        row = next(iter(connection.rows(ask.STATE, {})), None)
    except ENGINE_ERRORS as error:
        if not is_unknown_name(error):
            raise
        return None
    if row is None or row.version_num != HEAD:
        return None
    if row.replica_id is None:
        raise DamagedBookError(place_of(address))
    return _State(row.replica_id, row.currency, row.latest_id)


def _is_kept(address: str, operation: UUID) -> bool:
    """Look whether an operation is there although its commit reported an error.

    A write that reports an error may be committed all the same: the last sync of a journal can
    fail after it took effect, and a server's answer can be lost on the way.
    """
    try:
        with ExitStack() as stack:
            connection = _connect(stack, address, writing=False)
            return bool(connection.rows(ask.OPERATION, {"operation": operation}))
    except ENGINE_ERRORS as error:
        raise OutcomeUnknownError(place_of(address)) from error


def _is_absent(address: str) -> bool:
    """Tell whether there is no file, or one without a byte (as `touch` leaves)."""
    if is_server(address):
        return False
    try:
        found = real_path(address).stat()
    except FileNotFoundError:
        return True
    if not stat.S_ISREG(found.st_mode):
        raise NotABookError(place_of(address))
    return found.st_size == 0


def _make_file(path: Path) -> None:
    """Make an empty file that is its owner's alone.

    The book is then written into it in one transaction: of several programs that do this at once
    one founds it, and nobody ever sees half of it.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def _settle(
    connection: Connection, address: str, moment: Moment, newcomer: Newcomer, random: Random
) -> Arrival | None:
    """Found the book or enter its rep, unless another program did so meanwhile."""
    from salesbook.store.founding import found_new, join_book  # noqa: PLC0415 (once a rep)

    if _version(connection, address) is None:
        found_new(connection, moment, newcomer, random)
        return Arrival.BOOK
    if standing_rep(connection, newcomer) is None:
        join_book(connection, moment, newcomer, random)
        return Arrival.REP
    return None


def _version(connection: Connection, address: str) -> str | None:
    on_file = connection.on_file
    tables = {name for (name,) in connection.ask(_FILE_TABLES if on_file else _SERVER_TABLES)}
    if not tables:
        return None
    if on_file and connection.ask("PRAGMA application_id") != [(APPLICATION_ID,)]:
        raise NotABookError(place_of(address))
    if not {VERSION_TABLE, BOOKS.name} <= tables:
        raise NotABookError(place_of(address))
    for (version,) in connection.rows(ask.VERSION_ALONE, {}):
        return str(version)
    raise DamagedBookError(place_of(address))


def _bring_up_to_date(address: str, version: str, moment: Moment, random: Random) -> None:
    if version == HEAD:
        return
    if version not in VERSIONS:
        raise NewerBookError(place_of(address), version)
    if is_server(address):
        raise OlderBookError(place_of(address), version)
    from salesbook.store.migrate import migrate_file  # noqa: PLC0415 (Alembic, only when needed)

    migrate_file(real_path(address), moment, random)
