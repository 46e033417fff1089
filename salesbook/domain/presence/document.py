"""The document: pitch material, and who has it already."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from msgspec import Struct


class DocumentKind(StrEnum):
    """What a document is."""

    BROCHURE = "brochure"
    PHOTO = "photo"
    PROMOTION = "promotion"
    PROCEDURE = "procedure"
    PRICE_LIST = "price_list"
    CASE_STUDY = "case_study"
    DECK = "deck"
    LINK = "link"


class ShareMedium(StrEnum):
    """How a document went to somebody."""

    PHONE = "phone"
    EMAIL = "email"
    VIDEO = "video"
    CHAT = "chat"
    POST = "post"
    SOCIAL = "social"
    HAND = "hand"


class Document(Struct, frozen=True):
    """Something to show or to send: a file by its path, or a link; never its bytes."""

    id: UUID
    handle: str
    title: str
    kind: DocumentKind
    path: str | None = None
    url: str | None = None
    sha256: str | None = None
    size_bytes: int | None = None
    media_type: str | None = None
    product_id: UUID | None = None
    valid_until_on: date | None = None


class DocumentShare(Struct, frozen=True):
    """A document that a person got."""

    document_id: UUID
    person_id: UUID
    shared_at: datetime
    medium: ShareMedium
    interaction_id: UUID | None = None
