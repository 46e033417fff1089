"""What is known of the quality of notes."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from uuid import UUID

from salesbook.domain.loop.words import tells
from salesbook.domain.team.logged import day_said
from salesbook.domain.team.period import Period
from salesbook.domain.team.quality import NoteFacts
from salesbook.domain.team.review import Scores
from salesbook.store.book.book import Book
from salesbook.store.compiled.team import quality as ask
from salesbook.store.team.logged import asked_of, logged, unreached, worded
from salesbook.store.team.review import reviews_between


def notes_in(book: Book, period: Period, reps: Collection[UUID]) -> Iterator[NoteFacts]:
    """Read what is known of the notes and attempts of reps: those of the period, and some beside.

    Private ones count as any. What was discussed and the next purpose are weighed, and no word of a
    note goes further. Of reviews those count that the book's rep may read: the mean of one is what
    it says.
    """
    asked = asked_of(period, reps)
    scores = _scores(book, period)
    for row in book.stream(ask.NOTES, **asked):
        given = scores.get(row.id, [])
        marks = [score for one in given for score in one.values()]
        yield NoteFacts(
            **logged(row),
            discussed=tells(row.discussed),
            proposed=row.proposed,
            goodwill=row.goodwill,
            ended=row.ended,
            next=worded(row.purpose, row, row.purpose_kind),
            typed_on=None if row.imported else day_said(row.recorded_at, row.occurred_zone),
            lag=None if row.imported else row.recorded_at - row.occurred_at,
            reviews=len(given),
            marks=len(marks),
            marks_sum=sum(marks),
        )
    for values in unreached(book, asked):
        yield NoteFacts(**values)


def _scores(book: Book, period: Period) -> dict[UUID, list[Scores]]:
    """Read the scores of each review of a talk."""
    found: dict[UUID, list[Scores]] = defaultdict(list)
    for one in reviews_between(book, *period.instants):
        found[one.review.interaction_id].append(one.review.scores)
    return found
