"""Transactional: what the talks with the people of a portfolio were; a superset, as SQL narrows."""

from collections.abc import Iterator
from uuid import UUID

from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.transactional import Acquaintance
from salesbook.store.book.book import Book
from salesbook.store.compiled.loop import transactional as ask
from salesbook.store.statement import Answer


def acquaintances(book: Book) -> Iterator[Acquaintance]:
    """Read whom the rep knows: people, and accounts no talk with which named anybody.

    Those of whom the reader knows a fact or a day are left out already.
    """
    asked = {"rep": book.rep.id, "reader": book.reader}
    for row in book.rows(ask.PEOPLE, **asked):
        yield _known(book, row, row.person_id, row.person)
    for row in book.rows(ask.ACCOUNTS, **asked):
        yield _known(book, row)


def _known(
    book: Book, row: Answer, person_id: UUID | None = None, person: str | None = None
) -> Acquaintance:
    return Acquaintance(
        account_id=row.account_id,
        account=row.account,
        person_id=person_id,
        person=person,
        talks=row.talks,
        transacting=row.transacting,
        last_on=Moment(row.last_at, book.moment.zone).today,
        goodwill=row.goodwill,
    )
