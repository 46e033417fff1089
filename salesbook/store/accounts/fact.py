"""Personal facts: keeping them, sharing them, and reading those that the reader may read.

A private fact is read by the rep who was told, and by nobody else; every reading asks for that
itself, so that no caller can forget it.
"""

from collections.abc import Sequence
from uuid import UUID

from salesbook.domain.accounts.fact import KnownFact, PersonalFact
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.accounts import fact as ask
from salesbook.store.compiled.tables import PERSONAL_FACTS
from salesbook.store.statement import Answer

_FIELDS = tuple(PersonalFact.__struct_fields__)
_EVERY = 2**31 - 1


def keep_fact(book: WritableBook, fact: PersonalFact) -> None:
    """Keep a fact."""
    values = {name: getattr(fact, name) for name in _FIELDS if name != "handle"}
    book.add(PERSONAL_FACTS, **values)


def share_fact(book: WritableBook, identity: UUID) -> None:
    """Let everybody who keeps this book read a fact."""
    book.change(PERSONAL_FACTS, identity, private=False)


def remove_fact(book: WritableBook, identity: UUID) -> None:
    """Take a fact out of every list."""
    book.remove(PERSONAL_FACTS, identity)


def fact_with(book: Book, identity: UUID) -> KnownFact | None:
    """Read a fact, unless it is gone or another rep's own."""
    row = book.first(ask.ONE, id=identity, reader=book.rep.id)
    return _known(row) if row else None


def facts_of(book: Book, people: Sequence[UUID]) -> dict[UUID, tuple[KnownFact, ...]]:
    """Read what is known of some people: one's own private facts and everybody's shared ones.

    The latest come first; who has none is left out.
    """
    found: dict[UUID, tuple[KnownFact, ...]] = {}
    for row in in_chunks(book, ask.OF_PEOPLE, "ids", people, reader=book.rep.id):
        found[row.person_id] = (*found.get(row.person_id, ()), _known(row))
    return found


def facts_listed(
    book: Book, person: UUID | None = None, limit: int | None = None
) -> tuple[list[KnownFact], int]:
    """List facts, all or those of a person, the latest first; count those a limit leaves out."""
    listed, count = (ask.LISTED_OF, ask.COUNT_OF) if person else (ask.LISTED, ask.COUNT)
    whose = {"person": person} if person else {}
    rows = book.rows(listed, reader=book.rep.id, limit=limit or _EVERY, **whose)
    total = book.value(count, reader=book.rep.id, **whose) if limit else len(rows)
    return [_known(row) for row in rows], total - len(rows)


def _known(row: Answer) -> KnownFact:
    fact = PersonalFact(**{name: getattr(row, name) for name in _FIELDS})
    return KnownFact(fact, row.person, row.rep)
