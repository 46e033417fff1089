"""Documents in the book: added, changed, taken out, listed."""

from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.errors import TextError, UsageError
from salesbook.domain.ids import handle_of
from salesbook.domain.loop.words import read_word
from salesbook.domain.presence.document import (
    Document,
    DocumentChange,
    DocumentKind,
    DocumentKnownError,
    Holding,
    KnownDocument,
)
from salesbook.domain.presence.document_file import Place, guess_kind, title_of
from salesbook.domain.text import check_text
from salesbook.store.accounts.person import jobs_of
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.handles import shorten
from salesbook.store.compiled.tables import DOCUMENTS
from salesbook.store.presence.document import (
    Wanted,
    change_document,
    document_with,
    documents_listed,
    holders_of,
    keep_document,
    remove_document,
    same_document,
)
from salesbook.work.accounts.names import find_person
from salesbook.work.book.typed_day import typed_day
from salesbook.work.pipeline.product import find_product
from salesbook.work.presence.document import find_document


class DocumentWords(Struct, frozen=True):
    """What was typed about a document, word for word; None where nothing was.

    `always` says that it is valid without an end.
    """

    title: str | None = None
    kind: str | None = None
    product: str | None = None
    topics: tuple[str, ...] = ()
    until: str | None = None
    always: bool = False


class Asked(Struct, frozen=True):
    """Which documents are wanted: of a product, that a person has, those still valid."""

    product: str | None = None
    to: str | None = None
    valid: bool = False


def add_document(
    book: WritableBook, place: Place, words: DocumentWords, locale: str
) -> DocumentChange:
    """Keep a file by its path, or a link. Raises `DocumentKnownError` for the same one again."""
    typed = place.url or place.name
    if known := same_document(book, sha256=place.sha256, url=place.url):
        raise DocumentKnownError(typed, known, book.moment.today)
    identity = book.new_id()
    document = Document(
        id=identity,
        handle=handle_of(identity),
        title=place.name if place.url else title_of(place.name),
        kind=DocumentKind.LINK if place.url else guess_kind(place.name),
        path=place.path,
        url=place.url,
        sha256=place.sha256,
        size_bytes=place.size_bytes,
        media_type=place.media_type,
    )
    document = _read(book, document, words, locale)
    keep_document(book, document, _topics(words))
    book.say(f"Added the document {document.title}")
    return _change(book, document, guessed=words.kind is None)


def edit_document(
    book: WritableBook, typed: str, words: DocumentWords, locale: str
) -> DocumentChange:
    """Change what is said of a document; the topics that are said stand for those it had."""
    if words == DocumentWords():
        raise UsageError("What is to change?", hint="salesbook document edit DOC --until 31 dec")
    document = _read(book, find_document(book, typed), words, locale)
    change_document(book, document, _topics(words) or None)
    book.say(f"Changed the document {document.title}")
    return _change(book, document)


def drop_document(book: WritableBook, typed: str) -> DocumentChange:
    """Take a document out of the book; the file stays, and so does who got it."""
    document = find_document(book, typed)
    change = _change(book, document)
    remove_document(book, document.id)
    book.say(f"Took out the document {document.title}")
    return change


def show_document(book: Book, typed: str) -> tuple[DocumentChange, tuple[Holding, ...]]:
    """Read a document and who has it, whom it reached last first."""
    document = find_document(book, typed)
    holdings = holders_of(book, document.id)
    jobs = jobs_of(book, [each.person_id for each in holdings])
    known = tuple(
        replace(each, account=jobs[each.person_id][0].account.name)
        if each.person_id in jobs
        else each
        for each in holdings
    )
    return _change(book, document), known


def list_documents(
    book: Book, asked: Asked, limit: int | None = None
) -> tuple[list[KnownDocument], int]:
    """List documents by title; count those a limit leaves out."""
    wanted = Wanted(
        product_id=find_product(book, asked.product).id if asked.product else None,
        person_id=find_person(book, asked.to).id if asked.to else None,
        valid_on=book.moment.today if asked.valid else date.min,
    )
    return documents_listed(book, wanted, limit)


def _read(book: Book, document: Document, words: DocumentWords, locale: str) -> Document:
    """Give a document what was typed of it."""
    if words.title is not None:
        document = replace(document, title=_title(words.title))
    if words.kind is not None:
        document = replace(document, kind=read_word("kind of document", words.kind, DocumentKind))
    if words.product is not None:
        document = replace(document, product_id=find_product(book, words.product).id)
    if words.until is not None and words.always:
        raise UsageError("It is valid until a day, or always.", hint="Leave out --always")
    if words.until is not None:
        until = typed_day(book, words.until, forwards=True, locale=locale)
        document = replace(document, valid_until_on=until)
    return replace(document, valid_until_on=None) if words.always else document


def _title(typed: str) -> str:
    title = " ".join(check_text(typed, "title").split())
    if not title:
        raise TextError("The title is empty.", hint='--title "Pumps 2026"')
    return title


def _topics(words: DocumentWords) -> tuple[str, ...]:
    """Read what a document is about: words set off by commas, each once."""
    said = (part for typed in words.topics for part in check_text(typed, "topic").split(","))
    return tuple(dict.fromkeys(topic for part in said if (topic := " ".join(part.split()))))


def _change(book: Book, document: Document, *, guessed: bool = False) -> DocumentChange:
    known = document_with(book, document.id)
    shown = shorten(book, DOCUMENTS, document.handle)
    return DocumentChange(known, shown, book.moment.today, guessed)
