"""What is known of why contacts were made."""

from collections.abc import Collection, Iterator
from uuid import UUID

from salesbook.domain.team.period import Period
from salesbook.domain.team.purpose import PurposeFacts
from salesbook.store.book.book import Book
from salesbook.store.compiled.team import purpose as ask
from salesbook.store.statement import Answer
from salesbook.store.team.logged import asked_of, logged, unreached, worded


def pursuits_in(book: Book, period: Period, reps: Collection[UUID]) -> Iterator[PurposeFacts]:
    """Read why contacts of reps were made: those of the period, and some beside.

    Private ones count as any; the words of purposes are weighed, and go no further.
    """
    asked = asked_of(period, reps)
    yield from map(pursuit_facts, book.stream(ask.PURSUITS, **asked))
    for values in unreached(book, asked):
        yield PurposeFacts(**values)


def pursuit_facts(row: Answer) -> PurposeFacts:
    """Read why a contact was made."""
    return PurposeFacts(
        **logged(row),
        purpose=row.purpose or row.closed_kind,
        # What was planned is weighed by its kind; what a kind talk itself says was not planned.
        stated=worded(row.closed, row, row.closed_kind) or worded(row.text, row),
        planned=row.in_plan,
        met=row.met,
        anyway=bool(row.anyway),
    )
