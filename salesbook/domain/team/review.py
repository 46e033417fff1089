"""A review: what a person says of one note, beside what can be counted in it."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from shlex import quote
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.rep import Rep, Seat
from salesbook.domain.errors import SalesbookError, UsageError

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


ABOUT = {
    Criterion.PREPARATION: "knew what mattered before it began",
    Criterion.PURPOSE: "had a purpose worth their time",
    Criterion.QUESTIONS: "asked what opens a talk",
    Criterion.LISTENING: "heard what they need, and wrote it in their words",
    Criterion.PROPOSAL: "offered what answers it",
    Criterion.NEXT_PURPOSE: "ended with a reason to talk again",
}
"""What the best score on a criterion says of the rep."""

Scores = Mapping[Criterion, int]


class OwnNoteError(SalesbookError):
    """Say that nobody reviews a note of their own."""

    def __init__(self, rep: str) -> None:
        super().__init__(
            "That talk was yours, and nobody reviews a note of their own.",
            hint=f"A colleague can: salesbook review {quote(rep)}",
        )


class PrivateNoteError(SalesbookError):
    """Say that a note is for the eyes of its rep alone."""

    def __init__(self, typed: str) -> None:
        super().__init__(
            f"The note “{typed}” is private to the rep who wrote it.",
            hint="See what can be reviewed: salesbook review REP",
        )


class NothingSaidError(UsageError):
    """Say that a review needs a score or a comment."""

    def __init__(self, typed: str) -> None:
        super().__init__(
            "A review says something: a score from 1 to 5, or a comment.",
            hint=f'salesbook review add {quote(typed)} --purpose 4 --comment "Ask who decides"',
        )


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
        return Moment(self.occurred_at, self.occurred_zone).today


def may_read(reviewed: Reviewed, reader: Rep) -> bool:
    """Tell whether a rep may read a review: who was reviewed, who reviewed, and who leads.

    What was said of a note that is private by now stays between the two.
    """
    if reader.id in {reviewed.rep_id, reviewed.review.reviewer_id}:
        return True
    leads = reader.seat is Seat.LEADER or reader.id == reviewed.leader_id
    return leads and not reviewed.private


class Judged(Struct, frozen=True):
    """What became of a review: new, changed, or as it was; `shown` is the handle of its talk."""

    reviewed: Reviewed
    shown: str
    is_new: bool
    changed: bool
    today: date


def scores_words(scores: Scores) -> str:
    """Say scores: `purpose 4, questions 3`."""
    return ", ".join(f"{plain_name(criterion)} {score}" for criterion, score in scores.items())


def plain_name(criterion: Criterion) -> str:
    """Say a criterion the way people do."""
    return criterion.value.replace("_", " ")


def remark_of(reviewed: Reviewed) -> str:
    """Say a review in one line: `Reviewed by Sam Bakker: purpose 4, questions 3: Well asked`."""
    review = reviewed.review
    said = (f"Reviewed by {reviewed.reviewer}", scores_words(review.scores), review.comment)
    return ": ".join(part for part in said if part)
