"""The document: pitch material, and who has it already."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.names import Name
from salesbook.domain.dates.speak import say_day
from salesbook.domain.errors import NameAmbiguousError, NameNotFoundError, SalesbookError
from salesbook.domain.text import name_key

_LISTED = 12
_SHORTEST = 4
"""A shorter word of a title tells no document from another."""


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

    def expired(self, today: date) -> bool:
        """Tell whether it is no longer to be sent; the day it is valid until still counts."""
        return self.valid_until_on is not None and self.valid_until_on < today

    def name(self, today: date) -> Name:
        """Name what it goes by; what expired is meant only where nothing else fits."""
        return Name(self.id, name_key(self.title), retired=self.expired(today))


class DocumentShare(Struct, frozen=True):
    """A document that a person got."""

    document_id: UUID
    person_id: UUID
    shared_at: datetime
    medium: ShareMedium
    interaction_id: UUID | None = None


class KnownDocument(Struct, frozen=True):
    """A document as lists show it: what it is about, how many people have it, and since when."""

    document: Document
    product: str | None = None
    topics: tuple[str, ...] = ()
    people: int = 0
    shared_at: datetime | None = None
    medium: ShareMedium | None = None


class Holding(Struct, frozen=True):
    """A document that somebody has, as it reached them last; `account` is where they work now."""

    document: Document
    person_id: UUID
    person: str
    shared_at: datetime
    medium: ShareMedium
    account: str | None = None


class DocumentChange(Struct, frozen=True):
    """What a command did to a document; `guessed` tells that nobody said its kind."""

    known: KnownDocument
    shown: str
    today: date
    guessed: bool = False


class DocumentKnownError(SalesbookError):
    """Say that a file or a link is in the book already, and as what."""

    def __init__(self, typed: str, document: Document, today: date) -> None:
        until = document.valid_until_on
        valid = f", valid until {say_day(until, today)}" if until else ""
        super().__init__(
            f"“{typed}” is in the book already: “{document.title}”{valid}.",
            hint=f"To change what is said of it: salesbook document edit {document.handle[:6]}",
        )


class DocumentAmbiguousError(NameAmbiguousError):
    """Say that words mean several documents; each can be typed by its handle."""

    def __init__(self, typed: str, found: Sequence[Document]) -> None:
        lines = [f"{one.handle[:6]}  {one.title}" for one in found[:_LISTED]]
        super().__init__(
            f"“{typed}” can mean {len(found):,} documents.",
            candidates=lines,
            hint=f"Type more of the title, or the handle: {found[0].handle[:6]}",
        )
        self.found = tuple(found[:_LISTED])


class NoDocumentError(NameNotFoundError):
    """Say that no document goes by these words, and offer what is near."""

    def __init__(self, typed: str, near: Sequence[str]) -> None:
        offer = f"Did you mean {' or '.join(f'“{one}”' for one in near)}? " if near else ""
        super().__init__(
            f"There is no document “{typed}”.",
            near=near,
            hint=f"{offer}See them: salesbook document list, or: document add FILE|URL",
        )


def is_about(text: str, document: Document, product: str | None) -> bool:
    """Tell whether words speak of a document: of its title, its kind or its product.

    A word of at least four letters in common is enough, as the kind is in whole.
    """
    said = _words(text)
    kind = _words(document.kind.value.replace("_", " "))
    if document.kind is not DocumentKind.LINK and kind <= {word.removesuffix("s") for word in said}:
        return True
    named = _words(f"{document.title} {product or ''}")
    return any(
        word.startswith(each)
        for each in named
        for word in said
        if len(each) >= _SHORTEST and not each.isdecimal()
    )


def _words(text: str) -> set[str]:
    folded = "".join(letter if letter.isalnum() else " " for letter in name_key(text))
    return {*folded.split()}
