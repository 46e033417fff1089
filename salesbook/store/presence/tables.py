"""The tables of presence: pitch material, what we published, and who reacted."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint
from sqlmodel import Field

from salesbook.domain.accounts.contact import Medium
from salesbook.domain.presence.document import DocumentKind, ShareMedium
from salesbook.domain.presence.reaction import ReactionKind, ReactionStatus, ReactionWay
from salesbook.store.row import (
    Row,
    handle_column,
    live_index,
    live_key,
    prose,
    reference,
    words,
)


class DocumentRow(Row, table=True):
    """Something to show or to send: a file by its path, or a link."""

    __tablename__ = "documents"
    __table_args__ = (
        CheckConstraint("(path IS NULL) <> (url IS NULL)", name="one_place"),
        live_key("documents_sha256", "sha256"),
    )

    handle: str = handle_column()
    title: str = prose()
    title_key: str = prose()
    kind: DocumentKind = words(DocumentKind)
    path: str | None = prose(default=None)
    url: str | None = prose(default=None)
    sha256: str | None = prose(default=None)
    size_bytes: int | None = Field(default=None, sa_type=BigInteger)
    media_type: str | None = prose(default=None)
    product_id: UUID | None = reference("products", default=None)
    valid_until_on: date | None = None


class DocumentTopicRow(Row, table=True):
    """A word that says what a document is about."""

    __tablename__ = "document_topics"
    __table_args__ = (live_key("document_topics_once", "document_id", "topic"),)

    document_id: UUID = reference("documents")
    topic: str = prose()


class DocumentShareRow(Row, table=True):
    """A document that somebody got."""

    __tablename__ = "document_shares"

    document_id: UUID = reference("documents")
    person_id: UUID = reference("people")
    interaction_id: UUID | None = reference("interactions", default=None)
    shared_at: datetime
    shared_zone: str = prose()
    medium: ShareMedium = words(ShareMedium)
    opened_at: datetime | None = None


class PostRow(Row, table=True):
    """What a rep published, or means to."""

    __tablename__ = "posts"

    handle: str = handle_column()
    rep_id: UUID = reference("reps")
    medium: Medium = words(Medium)
    text: str = prose()
    url: str | None = prose(default=None)
    product_id: UUID | None = reference("products", default=None)
    posted_at: datetime | None = None
    posted_zone: str | None = prose(default=None)


class ReactionRow(Row, table=True):
    """A like, a comment or a reply: theirs, or ours."""

    __tablename__ = "reactions"
    __table_args__ = (
        CheckConstraint("(direction = 'out') = (status = 'sent')", name="ours_are_sent"),
        live_index("reactions_open", "rep_id", where="deleted_at IS NULL AND status = 'open'"),
    )

    handle: str = handle_column()
    rep_id: UUID = reference("reps")
    person_id: UUID = reference("people")
    medium: Medium = words(Medium)
    direction: ReactionWay = words(ReactionWay)
    kind: ReactionKind = words(ReactionKind)
    post_id: UUID | None = reference("posts", default=None)
    url: str | None = prose(default=None)
    text: str | None = prose(default=None)
    reacted_at: datetime
    reacted_zone: str = prose()
    status: ReactionStatus = words(ReactionStatus, default=ReactionStatus.OPEN)


class ReactionAnswerRow(Row, table=True):
    """What answered a reaction of theirs: a contact, or a reaction of ours."""

    __tablename__ = "reaction_answers"
    __table_args__ = (
        CheckConstraint("(interaction_id IS NULL) <> (answer_id IS NULL)", name="one_answer"),
        live_key("reaction_answers_one", "reaction_id"),
    )

    reaction_id: UUID = reference("reactions")
    interaction_id: UUID | None = reference("interactions", default=None)
    answer_id: UUID | None = reference("reactions", default=None)
