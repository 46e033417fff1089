"""Candidates: who may be due, a superset; the domain decides.

What is owed or planned by the day asked for, and what they wrote that nothing of ours followed.
Each question is answered by an index, and none is asked once per account.
"""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.loop.due.horizon import Horizon
from salesbook.domain.loop.due.rules import Context
from salesbook.store.book.book import Book
from salesbook.store.compiled.loop.due import candidates as ask
from salesbook.store.loop.due.pressing import awaited, pressing
from salesbook.store.statement import Answer


class Subjects(Struct, frozen=True):
    """The ids of accounts, and of people without one."""

    accounts: frozenset[UUID]
    people: frozenset[UUID]


def spoken_for(book: Book, horizon: Horizon, context: Context) -> Subjects:
    """Find the subjects about whom more than silence speaks on the day asked for."""
    rep_id = context.rep_id
    statement = ask.SPOKEN_FOR_ALL if rep_id is None else ask.SPOKEN_FOR_REP
    rows = book.rows(statement, **bound(rep_id, today=horizon.today))
    found = _subjects([*rows, *pressing(book, context, horizon)])
    return replace(found, accounts=found.accounts | set(awaited(book, context, horizon)))


def all_subjects(book: Book, rep_id: UUID | None) -> Subjects:
    """Find every subject of a rep: the portfolio, and whoever else the rep has something open with.

    Archived accounts are none of them.
    """
    statement = ask.EVERYBODY_FOR_ALL if rep_id is None else ask.EVERYBODY_FOR_REP
    return _subjects(book.rows(statement, **bound(rep_id)))


def in_season(book: Book, today: date) -> bool:
    """Tell whether any season of goodwill holds on a day; whose it is costs more to ask."""
    return bool(book.value(ask.IN_SEASON, today=today))


def was_season(book: Book) -> bool:
    """Tell whether there is any season of goodwill, over or not."""
    return bool(book.value(ask.SEASONED))


def bound(rep_id: UUID | None, **values: object) -> dict[str, object]:
    """Put the values of a question together, with the rep when it is about one."""
    return values if rep_id is None else {**values, "rep": rep_id}


def _subjects(rows: Iterable[Answer]) -> Subjects:
    accounts, people = set(), set()
    for row in rows:
        if row.account_id is not None:
            accounts.add(row.account_id)
        else:
            people.add(row.person_id)
    return Subjects(frozenset(accounts), frozenset(people))
