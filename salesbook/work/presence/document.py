"""Documents: finding the one that is meant, and handing it to people."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.names import best_fit, closest, nearest
from salesbook.domain.accounts.person import Person
from salesbook.domain.book.moment import Moment
from salesbook.domain.errors import NameNotFoundError, TextError
from salesbook.domain.loop.commitment import Commitment, CommitmentKind, CommitmentStatus
from salesbook.domain.loop.handed import MEDIA, Handed, NobodyGotItError, NotHandedError
from salesbook.domain.loop.interaction import Interaction, Outcome
from salesbook.domain.presence.document import (
    Document,
    DocumentAmbiguousError,
    DocumentShare,
    NoDocumentError,
    ShareMedium,
    is_about,
)
from salesbook.domain.text import name_key
from salesbook.store.accounts.person import people_with, staff_of
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.tables import DOCUMENTS
from salesbook.store.loop.commitment import close_commitment, promises_to
from salesbook.store.loop.latest import own_identity_of
from salesbook.store.loop.promise import end_promise
from salesbook.store.presence.document import (
    document_with,
    documents_of,
    every_document,
    keep_shares,
)


class Handing(Struct, frozen=True):
    """How a document went to people: when, by which medium, and in which contact if in one."""

    at: datetime
    zone: str
    medium: ShareMedium
    account_id: UUID | None = None
    interaction_id: UUID | None = None


def find_document(book: Book, words: str) -> Document:
    """Find the document that typed words mean, by its title or its handle.

    In this order: a whole title, its beginning, a word in it, a part of it, a handle or `last`, and
    the one that is close; what expired is meant only where nothing else fits. Raises
    `DocumentAmbiguousError`, and `NoDocumentError` with what is near.
    """
    typed, today = words.strip(), book.moment.today
    if not typed:
        raise TextError("No document was named.", hint="See them all: salesbook document list")
    known = {one.id: one for one in every_document(book)}
    names = [one.name(today) for one in known.values()]
    word = name_key(typed)
    fit = best_fit(word, names)
    found = fit.subjects if fit else _by_handle(book, typed)
    if not found and (close := closest(word, names)):
        found = close.subjects
    if not found:
        raise NoDocumentError(typed, [known[one].title for one in nearest(word, names)])
    if len(found) > 1:
        raise DocumentAmbiguousError(typed, [known[one] for one in found])
    return known[found[0]]


def share_document(
    book: WritableBook, words: str, interaction: Interaction, people: Sequence[Person]
) -> Handed:
    """Say that a contact in the book handed the document that words mean to its people.

    The one person known at an account stands in for nobody named. Raises what `find_document` does,
    `NobodyGotItError`, and `NotHandedError` where nobody was reached and nothing sent.
    """
    document = find_document(book, words)
    if not (interaction.reached or interaction.outcome is Outcome.SENT):
        raise NotHandedError(document, interaction)
    handing = Handing(
        at=interaction.occurred_at,
        zone=interaction.occurred_zone,
        medium=MEDIA[interaction.kind],
        account_id=interaction.account_id,
        interaction_id=interaction.id,
    )
    return hand_over(book, document, handing, people or _only_one(book, interaction.account_id))


def hand_over(
    book: WritableBook, document: Document, handing: Handing, people: Sequence[Person]
) -> Handed:
    """Keep that people of one account got a document, and the one promise that this keeps."""
    if not people:
        raise NobodyGotItError(document)
    ids = tuple(dict.fromkeys(person.id for person in people))
    before = [each for each in documents_of(book, ids) if each.document.id == document.id]
    medium, interaction_id = handing.medium, handing.interaction_id
    shares = keep_shares(
        book,
        [DocumentShare(document.id, one, handing.at, medium, interaction_id) for one in ids],
        handing.zone,
    )
    kept, others = _keep_promise(book, document, handing, ids)
    return Handed(document, tuple(people), medium, shares, tuple(before), kept, others)


def _by_handle(book: Book, typed: str) -> tuple[UUID, ...]:
    with suppress(NameNotFoundError):
        return (own_identity_of(book, DOCUMENTS, typed, "document"),)
    return ()


def _only_one(book: Book, account_id: UUID | None) -> Sequence[Person]:
    """Read the one person known at an account; nobody where there are several, or none."""
    staff = staff_of(book, account_id) if account_id else set()
    return people_with(book, [*staff]) if len(staff) == 1 else ()


def _keep_promise(
    book: WritableBook, document: Document, handing: Handing, people: Sequence[UUID]
) -> tuple[Commitment | None, tuple[Commitment, ...]]:
    """Keep the promise to send this very document, where there is exactly one.

    Else those stay open that it may have been: what speaks of it, or any other document promised.
    """
    day = Moment(handing.at, handing.zone).today
    promised = tuple(
        each
        for each in promises_to(book, account=handing.account_id, people=people)
        if each.kind is CommitmentKind.DOCUMENT
        and each.promised_on <= day
        and each.person_id in {None, *people}
    )
    product = document_with(book, document.id).product if promised else None
    meant = tuple(each for each in promised if is_about(each.text, document, product))
    if len(meant) != 1:
        return None, meant or promised
    if handing.interaction_id:
        close_commitment(book, meant[0], handing.interaction_id)
    else:
        end_promise(book, meant[0].id, CommitmentStatus.KEPT, None)
    return meant[0], ()
