"""What is known of the quality of notes."""

from collections.abc import Collection, Iterator
from uuid import UUID

from salesbook.domain.team.logged import day_said
from salesbook.domain.team.period import Period
from salesbook.domain.team.quality import NoteFacts
from salesbook.store.book.book import Book
from salesbook.store.compiled.team import quality as ask
from salesbook.store.team.logged import asked_of, logged, unreached, worded


def notes_in(book: Book, period: Period, reps: Collection[UUID]) -> Iterator[NoteFacts]:
    """Read what is known of the notes and attempts of reps: those of the period, and some beside.

    Private ones count as any; of no note a word is read but its next purpose, which is weighed.
    """
    asked = asked_of(period, reps)
    marks = {row.interaction_id: row for row in book.rows(ask.MARKS, **asked)}
    for row in book.stream(ask.NOTES, **asked):
        marked = marks.get(row.id)
        yield NoteFacts(
            **logged(row),
            discussed=row.discussed,
            proposed=row.proposed,
            goodwill=row.goodwill,
            ended=row.ended,
            next=worded(row.purpose, row),
            typed_on=None if row.imported else day_said(row.recorded_at, row.occurred_zone),
            lag=None if row.imported else row.recorded_at - row.occurred_at,
            reviews=marked.reviews if marked else 0,
            marks=marked.marks if marked else 0,
            marks_sum=int(marked.marks_sum) if marked else 0,
        )
    for values in unreached(book, asked):
        yield NoteFacts(**values)
