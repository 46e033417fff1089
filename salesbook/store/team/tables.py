"""The tables of a team: what people said of each other's notes."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint
from sqlmodel import Field

from salesbook.domain.team.review import Criterion
from salesbook.store.row import Row, handle_column, live_key, prose, reference, words


class ReviewRow(Row, table=True):
    """What a reviewer said of the note of one interaction; nobody reviews their own."""

    __tablename__ = "reviews"
    __table_args__ = (live_key("reviews_once", "interaction_id", "reviewer_id"),)

    handle: str = handle_column()
    interaction_id: UUID = reference("interactions")
    reviewer_id: UUID = reference("reps")
    comment: str = prose()
    reviewed_at: datetime


class ReviewScoreRow(Row, table=True):
    """One mark of a review, from one to five."""

    __tablename__ = "review_scores"
    __table_args__ = (
        CheckConstraint("score BETWEEN 1 AND 5", name="score"),
        live_key("review_scores_once", "review_id", "criterion"),
    )

    review_id: UUID = reference("reviews")
    criterion: Criterion = words(Criterion)
    score: int = Field(sa_type=BigInteger)
