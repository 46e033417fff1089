"""Documents: keeping them, finding and listing them, and who has which."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.presence.document import Document, DocumentShare, Holding, KnownDocument
from salesbook.domain.text import name_key
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.presence import document as ask
from salesbook.store.compiled.tables import DOCUMENT_SHARES, DOCUMENT_TOPICS, DOCUMENTS
from salesbook.store.statement import Answer

_FIELDS = tuple(Document.__struct_fields__)
_SHARE = tuple(DocumentShare.__struct_fields__)
_EVERY = 2**31 - 1


class Wanted(Struct, frozen=True):
    """Which documents are wanted: of a product, that a person has, valid on a day."""

    product_id: UUID | None = None
    person_id: UUID | None = None
    valid_on: date = date.min


def keep_document(book: WritableBook, document: Document, topics: Sequence[str]) -> None:
    """Keep a document and what it is about; its bytes stay where they are."""
    values = {name: getattr(document, name) for name in _FIELDS if name != "handle"}
    book.add(DOCUMENTS, **values, title_key=name_key(document.title))
    _add_topics(book, document.id, topics)


def change_document(
    book: WritableBook, document: Document, topics: Sequence[str] | None = None
) -> None:
    """Give a document what it now has; `topics` stand for those it had."""
    values = {name: getattr(document, name) for name in _FIELDS if name not in {"id", "handle"}}
    book.change(DOCUMENTS, document.id, **values, title_key=name_key(document.title))
    if topics is not None:
        _remove_topics(book, document.id)
        _add_topics(book, document.id, topics)


def remove_document(book: WritableBook, identity: UUID) -> None:
    """Take a document out; who has it still has it."""
    _remove_topics(book, identity)
    book.remove(DOCUMENTS, identity)


def keep_shares(book: WritableBook, shares: Iterable[DocumentShare], zone: str) -> tuple[UUID, ...]:
    """Keep who got a document; returns the rows."""
    rows = [{name: getattr(share, name) for name in _SHARE} for share in shares]
    return tuple(book.add_all(DOCUMENT_SHARES, [row | {"shared_zone": zone} for row in rows]))


def every_document(book: Book) -> list[Document]:
    """Read all documents by title, to find the one that is meant."""
    return [_document(row) for row in book.rows(ask.NAMES)]


def same_document(book: Book, *, sha256: str | None, url: str | None) -> Document | None:
    """Find the document that is this very file, or this link."""
    if sha256 is not None:
        row = book.first(ask.SAME_FILE, sha256=sha256)
    else:
        row = book.first(ask.SAME_LINK, url=url)
    return _document(row) if row else None


def document_with(book: Book, identity: UUID) -> KnownDocument:
    """Read a document that is in the book, with what lists show of it."""
    [found] = _known(book, book.rows(ask.ONE, id=identity))
    return found


def documents_listed(
    book: Book, wanted: Wanted, limit: int | None = None
) -> tuple[list[KnownDocument], int]:
    """List documents by title; count those a limit leaves out.

    Where a person is named, since when they have each stands for since when anybody has.
    """
    whose = {"person": wanted.person_id, "product": wanted.product_id}
    among = {name: value for name, value in whose.items() if value is not None}
    scope = "_".join(among) or "all"
    asked: dict[str, Any] = {**among, "valid": wanted.valid_on}
    found = _known(book, book.rows(ask.LISTED[scope], limit=limit or _EVERY, **asked))
    count = book.value(ask.COUNT[scope], **asked) if limit else len(found)
    return found, count - len(found)


def documents_of(book: Book, people: Iterable[UUID]) -> tuple[Holding, ...]:
    """List which documents people have, each once a person, the latest that reached them first."""
    return _holdings(in_chunks(book, ask.HELD, "ids", dict.fromkeys(people)))


def holders_of(book: Book, identity: UUID) -> tuple[Holding, ...]:
    """List who has a document, each once, whom it reached last first."""
    return _holdings(book.rows(ask.HELD_BY, id=identity))


def _holdings(rows: Iterable[Answer]) -> tuple[Holding, ...]:
    found: dict[tuple[UUID, UUID], Holding] = {}
    for row in rows:
        document = _document(row)
        holding = Holding(document, row.person_id, row.name, row.shared_at, row.medium)
        found.setdefault((document.id, row.person_id), holding)
    return tuple(found.values())


def _known(book: Book, rows: Iterable[Answer]) -> list[KnownDocument]:
    found = [
        KnownDocument(
            _document(row),
            product=row.product,
            people=row.people,
            shared_at=row.shared_at,
            medium=row.medium,
        )
        for row in rows
    ]
    topics: dict[UUID, list[str]] = defaultdict(list)
    for row in in_chunks(book, ask.TOPICS, "ids", [each.document.id for each in found]):
        topics[row.document_id].append(row.topic)
    return [replace(each, topics=tuple(topics[each.document.id])) for each in found]


def _document(row: Answer) -> Document:
    return Document(**{name: getattr(row, name) for name in _FIELDS})


def _add_topics(book: WritableBook, identity: UUID, topics: Iterable[str]) -> None:
    rows = [{"document_id": identity, "topic": topic} for topic in topics]
    book.add_all(DOCUMENT_TOPICS, rows)


def _remove_topics(book: WritableBook, identity: UUID) -> None:
    for row in book.rows(ask.TOPICS, ids=[identity]):
        book.remove(DOCUMENT_TOPICS, row.id)
