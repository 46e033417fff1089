"""Reviews: keeping what a person says of a note, and reading it, by who may."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from salesbook.domain.team.review import Criterion, Review, Reviewed, Scores, may_read
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.loop import talk as talks
from salesbook.store.compiled.tables import REVIEW_SCORES, REVIEWS
from salesbook.store.compiled.team import review as ask
from salesbook.store.statement import Answer

_OF_REVIEW = ("id", "interaction_id", "reviewer_id", "reviewed_at", "comment")
_OF_TALK = (
    *("reviewer", "rep_id", "rep", "leader_id", "talk", "kind", "occurred_at", "occurred_zone"),
    *("private", "account_id", "account"),
)


def keep_review(book: WritableBook, review: Review) -> None:
    """Keep a review."""
    book.add(REVIEWS, **{name: getattr(review, name) for name in _OF_REVIEW})
    _add_scores(book, review.id, review.scores)


def change_review(book: WritableBook, before: Review, after: Review) -> bool:
    """Write what is said otherwise now; scores are only ever added. Tell whether anything is."""
    if (before.comment, before.scores) == (after.comment, after.scores):
        return False
    book.change(REVIEWS, before.id, comment=after.comment, reviewed_at=after.reviewed_at)
    kept = {row.criterion: row.id for row in book.rows(ask.SCORES, ids=[before.id])}
    changes = {kept[name]: {"score": after.scores[name]} for name in kept}
    book.change_all(REVIEW_SCORES, changes)
    new = {name: score for name, score in after.scores.items() if name not in kept}
    _add_scores(book, before.id, new)
    return True


def review_by(book: Book, reviewer_id: UUID, interaction_id: UUID) -> Review | None:
    """Read what somebody said of a note; None where it was nothing."""
    found = _reviewed(book, book.rows(ask.OF_TALKS, ids=[interaction_id]))
    return next((one.review for one in found if one.review.reviewer_id == reviewer_id), None)


def reviews_of(book: Book, interaction_ids: Iterable[UUID]) -> dict[UUID, tuple[Reviewed, ...]]:
    """Read what was said of notes, the latest first: what the book's rep may read of it."""
    found: dict[UUID, list[Reviewed]] = defaultdict(list)
    rows = in_chunks(book, ask.OF_TALKS, "ids", interaction_ids)
    for one in _readable(book, rows):
        found[one.review.interaction_id].append(one)
    return {interaction_id: tuple(several) for interaction_id, several in found.items()}


def reviews_read(book: Book) -> list[Reviewed]:
    """List every review that the book's rep may read, the latest first."""
    return _readable(book, book.rows(ask.ALL))


def reviews_between(book: Book, since: datetime, until: datetime) -> list[Reviewed]:
    """List the reviews of talks from an instant up to another that the book's rep may read."""
    return _readable(book, book.rows(ask.BETWEEN, since=since, until=until))


def notes_to_review(book: Book, rep_id: UUID, since: datetime, until: datetime) -> list[UUID]:
    """List the talks of a rep that have a note, in no order; none of them is private."""
    return [row.id for row in book.rows(ask.POOL, rep=rep_id, since=since, until=until)]


def imported_among(book: Book, interaction_ids: Iterable[UUID]) -> set[UUID]:
    """Tell which talks came in with a file: when they were typed is not known."""
    return {row.id for row in in_chunks(book, ask.IMPORTED, "ids", interaction_ids)}


def _add_scores(book: WritableBook, review_id: UUID, scores: Scores) -> None:
    rows = [
        {"review_id": review_id, "criterion": criterion, "score": score}
        for criterion, score in scores.items()
    ]
    book.add_all(REVIEW_SCORES, rows)


def _readable(book: Book, rows: Iterable[Answer]) -> list[Reviewed]:
    return [one for one in _reviewed(book, rows) if may_read(one, book.rep)]


def _reviewed(book: Book, rows: Iterable[Answer]) -> list[Reviewed]:
    found = list(rows)
    scores: dict[UUID, dict[Criterion, int]] = defaultdict(dict)
    for row in in_chunks(book, ask.SCORES, "ids", [one.id for one in found]):
        scores[row.review_id][row.criterion] = row.score
    people: dict[UUID, list[str]] = defaultdict(list)
    lone = {row.interaction_id for row in found if row.account_id is None}
    for row in in_chunks(book, talks.NAMES, "ids", lone):
        people[row.interaction_id].append(row.name)
    return [
        Reviewed(
            review=_review(row, scores[row.id]),
            people=tuple(people[row.interaction_id]),
            **{name: getattr(row, name) for name in _OF_TALK},
        )
        for row in found
    ]


def _review(row: Answer, scores: Scores) -> Review:
    """Make a review of its row; scores stand in the order of the criteria."""
    said = {name: getattr(row, name) for name in _OF_REVIEW}
    ordered = {name: scores[name] for name in Criterion if name in scores}
    return Review(handle=row.handle, scores=ordered, **said)
