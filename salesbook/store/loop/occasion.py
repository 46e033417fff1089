"""Greetings: by which contact an occasion was remembered, and what was said then."""

from collections.abc import Iterable
from uuid import UUID

from salesbook.domain.accounts.occasion import Greeting
from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.follow_up import PRIVATE
from salesbook.domain.loop.interaction import REACHED, Interaction
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.loop import occasion as ask
from salesbook.store.compiled.tables import OCCASION_GREETINGS
from salesbook.store.statement import Answer


def keep_greeting(
    book: WritableBook, occasion_id: UUID, year: int, interaction: Interaction
) -> bool:
    """Say that a contact remembered an occasion in a year; tell whether that is news.

    The first contact of a year stands, but a talk takes the place of what was merely sent.
    """
    known = book.first(ask.IN_YEAR, occasion=occasion_id, year=year)
    if known is None:
        values = {"occasion_id": occasion_id, "year": year, "interaction_id": interaction.id}
        book.add(OCCASION_GREETINGS, **values)
        return True
    if known.outcome in REACHED or not interaction.reached:
        return False
    return book.change(OCCASION_GREETINGS, known.id, interaction_id=interaction.id)


def forget_greetings(book: WritableBook, interaction_id: UUID) -> None:
    """Take back that a contact remembered anything."""
    for row in book.rows(ask.BY, interaction=interaction_id):
        book.remove(OCCASION_GREETINGS, row.id)


def greetings_of(book: Book, occasions: Iterable[UUID]) -> dict[UUID, tuple[Greeting, ...]]:
    """Read by which contacts some occasions were remembered, the latest year first."""
    found: dict[UUID, tuple[Greeting, ...]] = {}
    for row in in_chunks(book, ask.OF_OCCASIONS, "ids", occasions):
        found[row.occasion_id] = (*found.get(row.occasion_id, ()), _greeting(book, row))
    return found


def story_of(book: Book, occasions: Iterable[UUID]) -> dict[UUID, Greeting]:
    """Read by which contact each of some occasions was last remembered, and what was said."""
    return {identity: several[0] for identity, several in greetings_of(book, occasions).items()}


def _greeting(book: Book, row: Answer) -> Greeting:
    """Make a greeting of its row; of another rep's private words nothing is told.

    What everybody may read of what was learned in it is part of its story.
    """
    mine = row.keeper in {None, book.reader}
    said = (row.discussed.strip(), f"told {row.told}" if row.told else "")
    return Greeting(
        occasion_id=row.occasion_id,
        year=row.year,
        interaction_id=row.interaction_id,
        occurred_on=Moment(row.occurred_at, book.moment.zone).today,
        said="; ".join(filter(None, said)) if mine else PRIVATE,
    )
