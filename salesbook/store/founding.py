"""Founding: the first rows of a book, and of each rep who joins it.

Both are operations of kind `migrate`, which undo never takes.
"""

from collections.abc import Callable
from uuid import UUID

from salesbook import __version__
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.operation import OperationKind
from salesbook.domain.book.rep import Newcomer
from salesbook.store.book.journal import Intent, Journal, Signature, start_journal
from salesbook.store.compiled.book import opening as ask
from salesbook.store.compiled.tables import BOOKS, REPS
from salesbook.store.connection import Connection
from salesbook.store.making import create_schema
from salesbook.store.schema import HEAD

Random = Callable[[int], bytes]


def found_new(connection: Connection, moment: Moment, newcomer: Newcomer, random: Random) -> None:
    """Make a book in an empty database."""
    create_schema(connection)
    found_book(connection, moment, newcomer, random)


def found_book(connection: Connection, moment: Moment, newcomer: Newcomer, random: Random) -> None:
    """Write the one row that says which book this is, and its first rep."""
    journal = start_journal(connection, moment, random)
    replica = journal.new_id()
    row = {
        "name": newcomer.name,
        "currency": newcomer.currency,
        "replica_id": replica,
        "fingerprint_key": random(32),
    }
    journal.keep(BOOKS, [row])
    _enter(journal, replica, newcomer)


def join_book(connection: Connection, moment: Moment, newcomer: Newcomer, random: Random) -> None:
    """Write a rep who is not in the book yet."""
    after = next((row.id for row in connection.rows(ask.LATEST_ID, {})), None)
    journal = start_journal(connection, moment, random, after)
    ((replica,),) = connection.rows(ask.REPLICA, {})
    _enter(journal, replica, newcomer)


def _enter(journal: Journal, replica: UUID, newcomer: Newcomer) -> None:
    rep = {
        "name": newcomer.name,
        "email": newcomer.email,
        "email_key": newcomer.email and newcomer.email.casefold(),
        "zone": newcomer.zone,
        "country": newcomer.country,
    }
    (identity,) = journal.insert(REPS, [rep], None)
    intent = Intent(command="start", kind=OperationKind.MIGRATE)
    journal.close(
        intent,
        f"{newcomer.name} began to keep this book",
        Signature(replica, identity, __version__, HEAD),
    )
