"""Founding: the first rows of a book, and of each rep who joins it.

Both are operations of kind `migrate`, which undo never takes.
"""

from collections.abc import Callable
from uuid import UUID

from salesbook import __version__
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.operation import OperationKind
from salesbook.domain.book.rep import Newcomer, Rep
from salesbook.domain.ids import handle_of
from salesbook.domain.text import name_key
from salesbook.store.book.book import start_journal
from salesbook.store.book.journal import Intent, Journal, Signature
from salesbook.store.compiled.book import opening as ask
from salesbook.store.compiled.tables import BOOKS, REPS
from salesbook.store.connection import Connection
from salesbook.store.schema import HEAD

Random = Callable[[int], bytes]


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


def standing_rep(connection: Connection, newcomer: Newcomer) -> Rep | None:
    """Find who of the book's reps is at the keyboard: by e-mail, then by name.

    A file belongs to the rep who founded it, whatever the system calls them, unless a name was
    asked for. On a server nobody stands in for anybody.
    """
    if newcomer.email:
        asked = {"email_key": newcomer.email.casefold()}
        for row in connection.rows(ask.REP_BY_EMAIL, asked):
            return _rep(row)
    rows = connection.rows(ask.REPS_IN_ORDER, {})
    named = [row for row in rows if name_key(row.name) == name_key(newcomer.name)]
    if named:
        return _rep(named[0])
    if newcomer.chosen or not connection.on_file:
        return None
    founders = {row.rep_id for row in connection.rows(ask.FOUNDER, {})}
    return next((_rep(row) for row in rows if row.id in founders), None)


def guest(newcomer: Newcomer, random: Random) -> Rep:
    """Stand in for a rep who has not written yet: reads answer, nothing is created."""
    identity = UUID(bytes=random(16))
    return Rep(
        id=identity,
        handle=handle_of(identity),
        name=newcomer.name,
        zone=newcomer.zone,
        country=newcomer.country,
        email=newcomer.email,
    )


def _rep(row: object) -> Rep:
    columns = Rep.__struct_fields__
    return Rep(**{name: getattr(row, name) for name in columns})
