"""Standing: who of a book's reps is at the keyboard."""

from collections.abc import Callable
from uuid import UUID

from salesbook.domain.book.rep import Newcomer, Rep
from salesbook.domain.ids import handle_of
from salesbook.domain.text import name_key
from salesbook.store.compiled.book import opening as ask
from salesbook.store.connection import Connection

Random = Callable[[int], bytes]


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
