"""Founding: the first rows of a book, and of each rep who joins it.

Both are operations of kind `migrate`, which undo never takes.
"""

from collections.abc import Callable
from uuid import UUID

from sqlalchemy import Connection, bindparam, select

from salesbook import __version__
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.operation import OperationKind
from salesbook.domain.book.rep import Newcomer, Rep
from salesbook.domain.ids import handle_of
from salesbook.domain.text import name_key
from salesbook.store.book.book import start_journal
from salesbook.store.book.journal import Intent, Journal, Signature
from salesbook.store.book.stored import table_of
from salesbook.store.book.tables import BookRow, ChangeRow, OperationRow, RepRow
from salesbook.store.schema import HEAD

Random = Callable[[int], bytes]

_REPS = table_of(RepRow)
_OPERATIONS = table_of(OperationRow)
_REPLICA = select(table_of(BookRow).c.replica_id)
_CHANGES = table_of(ChangeRow)
_REP_BY_EMAIL = select(_REPS).where(
    _REPS.c.deleted_at.is_(None), _REPS.c.email_key == bindparam("email_key")
)
_REPS_IN_ORDER = select(_REPS).where(_REPS.c.deleted_at.is_(None)).order_by(_REPS.c.id)
LATEST_ID = select(_CHANGES.c.id).order_by(_CHANGES.c.id.desc()).limit(1)
"""The latest id that a book knows of: what a new command makes follows it."""

_FOUNDER = select(_OPERATIONS.c.rep_id).where(_OPERATIONS.c.position == 1)


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
    journal.keep(BookRow, [row])
    _enter(journal, replica, newcomer)


def join_book(connection: Connection, moment: Moment, newcomer: Newcomer, random: Random) -> None:
    """Write a rep who is not in the book yet."""
    after = connection.execute(LATEST_ID).scalar()
    journal = start_journal(connection, moment, random, after)
    replica = connection.execute(_REPLICA).scalar_one()
    _enter(journal, replica, newcomer)


def _enter(journal: Journal, replica: UUID, newcomer: Newcomer) -> None:
    rep = {
        "name": newcomer.name,
        "email": newcomer.email,
        "email_key": newcomer.email and newcomer.email.casefold(),
        "zone": newcomer.zone,
        "country": newcomer.country,
    }
    (identity,) = journal.insert(RepRow, [rep], None)
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
        row = connection.execute(_REP_BY_EMAIL, {"email_key": newcomer.email.casefold()}).first()
        if row is not None:
            return _rep(row)
    rows = connection.execute(_REPS_IN_ORDER).all()
    named = [row for row in rows if name_key(row.name) == name_key(newcomer.name)]
    if named:
        return _rep(named[0])
    if newcomer.chosen or connection.dialect.name != "sqlite":
        return None
    founder = connection.execute(_FOUNDER).scalar()
    return next((_rep(row) for row in rows if row.id == founder), None)


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
    columns = Rep.__dataclass_fields__
    return Rep(**{name: getattr(row, name) for name in columns})
