"""A review: what a person says of one note, beside what can be counted in it."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec import Struct

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.book.rep import Rep, Seat

LOWEST, HIGHEST = 1, 5
"""Between what a criterion is scored; the higher, the better."""


class Criterion(StrEnum):
    """What is judged of a conversation by its note, from one to five."""

    PREPARATION = "preparation"
    PURPOSE = "purpose"
    QUESTIONS = "questions"
    LISTENING = "listening"
    PROPOSAL = "proposal"
    NEXT_PURPOSE = "next_purpose"


Scores = Mapping[Criterion, int]


class Review(Struct, frozen=True):
    """What one reviewer says of one note: a score on some criteria, a comment, or both."""

    id: UUID
    handle: str
    interaction_id: UUID
    reviewer_id: UUID
    reviewed_at: datetime
    comment: str = ""
    scores: Scores = {}


class Reviewed(Struct, frozen=True):
    """A review, and the talk whose note it is of.

    `rep` had the talk, and `leader_id` leads that rep; `people` are names. `talk` is the handle
    of the talk, `private` whether its words are for the rep's eyes alone.
    """

    review: Review
    reviewer: str
    rep_id: UUID
    rep: str
    talk: str
    kind: InteractionKind
    occurred_at: datetime
    occurred_zone: str
    account_id: UUID | None = None
    account: str | None = None
    people: tuple[str, ...] = ()
    leader_id: UUID | None = None
    private: bool = False

    @property
    def name(self) -> str:
        """Whom the talk was with."""
        return self.account or ", ".join(self.people)

    @property
    def occurred_on(self) -> date:
        """The day of the talk, where it was said."""
        return self.occurred_at.astimezone(ZoneInfo(self.occurred_zone)).date()


def may_read(reviewed: Reviewed, reader: Rep) -> bool:
    """Tell whether a rep may read a review: who was reviewed, who reviewed, and who leads.

    What was said of a note that is private by now stays between the two.
    """
    if reader.id in {reviewed.rep_id, reviewed.review.reviewer_id}:
        return True
    leads = reader.seat is Seat.LEADER or reader.id == reviewed.leader_id
    return leads and not reviewed.private


class Average(Struct, frozen=True):
    """The scores that a rep's notes of one week were given: `week` is its Monday."""

    rep_id: UUID
    rep: str
    week: date
    reviews: int
    scores: int
    total: int

    @property
    def mean(self) -> float:
        """The mean of all scores, between `LOWEST` and `HIGHEST`."""
        return self.total / self.scores


def weekly_averages(reviews: Iterable[Reviewed]) -> list[Average]:
    """Sum up scores by rep and by the week of the talk; a comment alone has none to count."""
    found: dict[tuple[str, UUID, date], list[Scores]] = {}
    for one in reviews:
        if one.review.scores:
            day = one.occurred_on
            key = (one.rep, one.rep_id, day - timedelta(days=day.weekday()))
            found.setdefault(key, []).append(one.review.scores)
    return [
        Average(
            rep_id=rep_id,
            rep=rep,
            week=week,
            reviews=len(several),
            scores=sum(map(len, several)),
            total=sum(score for scores in several for score in scores.values()),
        )
        for (rep, rep_id, week), several in sorted(found.items())
    ]
