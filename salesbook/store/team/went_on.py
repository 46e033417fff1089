"""How contacts of a rep went on: the contacts, and what happened with whom they were."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from salesbook.domain.team.period import Period
from salesbook.domain.team.purpose import pursuit_of
from salesbook.domain.team.went_on import After, Contact
from salesbook.store.book.book import Book
from salesbook.store.compiled.team import went_on as ask
from salesbook.store.statement import Answer
from salesbook.store.team.logged import asked_of, worded
from salesbook.store.team.purpose import pursuit_facts


def contacts_in(
    book: Book, period: Period, rep_id: UUID, phrases: tuple[str, ...]
) -> Iterator[Contact]:
    """Read the contacts of a rep in a period in which somebody was reached.

    Private ones count as any; their words are weighed, and go no further.
    """
    for row in book.stream(ask.CONTACTS, **asked_of(period, [rep_id])):
        pursuit = pursuit_of(pursuit_facts(row), phrases)
        if period.holds(pursuit.facts.on):
            following = worded(row.next, row, row.next_kind)
            yield Contact(
                pursuit=pursuit,
                at=row.occurred_at,
                subject=row.subject,
                next=following is not None and not following.vague(phrases),
                proposed=bool(row.proposed.strip()),
            )


def after_contacts(book: Book, period: Period, rep_id: UUID) -> After:
    """Read what came after the contacts of a rep, whoever of the firm it came to."""
    asked = asked_of(period, [rep_id])
    contacts = _grouped(book.rows(ask.LATER_OF_ACCOUNTS, **asked))
    return After(
        contacts={**contacts, **_grouped(book.rows(ask.LATER_OF_PEOPLE, **asked))},
        moves=_grouped(book.rows(ask.MOVES, **asked)),
        orders=_grouped(book.rows(ask.ORDERS, first_day=period.since, **asked)),
    )


def _grouped(rows: Iterable[Answer]) -> dict[UUID, list[Any]]:
    found = defaultdict[UUID, list[Any]](list)
    for row in rows:
        found[row.subject].append(row.at)
    return dict(found)
