"""Documents on both engines: handed over in a contact, known as held, their promise kept."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.person import Person
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.loop.commitment import CommitmentKind, CommitmentStatus
from salesbook.domain.loop.entry import Entry
from salesbook.domain.loop.handed import Handed
from salesbook.domain.loop.interaction import Interaction
from salesbook.domain.presence.document import ShareMedium
from salesbook.domain.presence.document_file import Place
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.loop.interaction import interaction_with
from salesbook.store.presence.document import documents_of
from salesbook.work.accounts.account import add_account
from salesbook.work.accounts.person import add_person
from salesbook.work.loop.log import log_contact
from salesbook.work.loop.promise import Asked, Vow, add_promise, list_promises
from salesbook.work.loop.sending import Sending, send_document
from salesbook.work.pipeline.product import ProductWords, add_product
from salesbook.work.presence.document import share_document
from salesbook.work.presence.document_change import Asked as Wanted
from salesbook.work.presence.document_change import (
    DocumentWords,
    add_document,
    drop_document,
    edit_document,
    list_documents,
)

DMY = DateOrder.DMY
LOCALE = "en_GB"


@pytest.fixture
def desk(any_book: Environment) -> Environment:
    """Keep Acme with two people, and two documents."""
    with any_book.writing("account add") as book:
        account = add_account(book, "Acme")
        for name in ("Anna Vermeer", "Bob Smit"):
            add_person(book, name, account=account)
        for title in ("Pumps 2026", "Prices"):
            place = Place(title, url=f"https://pumps.example/{title}")
            add_document(book, place, DocumentWords(), LOCALE)
    return any_book


def talk(
    book: WritableBook, subject: str, by: str | None, at: str | None
) -> tuple[Interaction, tuple[Person, ...]]:
    entry = Entry(subject=subject, note="Spoke about pumps", by=by, at=at)
    receipt = log_contact(book, entry, DMY)
    return interaction_with(book, receipt.interaction.id), receipt.whom.people


def promised(book: WritableBook, text: str, subject: str = "acme") -> UUID:
    vow = Vow(subject, text, "us", "fri", kind=CommitmentKind.DOCUMENT)
    return add_promise(book, vow, DMY).known.commitment.id


def held(book: Book, people: tuple[Person, ...]) -> list[tuple[str, str, str]]:
    found = documents_of(book, [person.id for person in people])
    return [(each.document.title, each.person, each.medium.value) for each in found]


def shared(
    book: WritableBook, words: str, subject: str, *, by: str | None = None, at: str | None = None
) -> Handed:
    interaction, people = talk(book, subject, by, at)
    return share_document(book, words, interaction, people)


def test_people_hold_what_reached_them_each_once_the_latest_first(desk: Environment) -> None:
    with desk.writing("log") as book:
        first = shared(book, "pumps", "anna", at="fri 10:00")
        shared(book, "prices", "anna", at="fri 11:00", by="email")
        again = shared(book, "pumps", "anna", by="video")
        known = held(book, first.people)

    assert known == [
        ("Pumps 2026", "Anna Vermeer", "video"),
        ("Prices", "Anna Vermeer", "email"),
    ]
    assert first.again == ()
    assert [each.medium for each in again.again] == [ShareMedium.PHONE]


def test_a_promise_about_it_is_kept_by_the_contact(desk: Environment) -> None:
    with desk.writing("log") as book:
        meant = promised(book, "Send the pumps")
        other = promised(book, "Send the drawing")
        handed = shared(book, "pumps", "anna")
        left, _ = list_promises(book, Asked("acme"))

    assert handed.kept is not None
    assert (handed.kept.id, handed.open) == (meant, ())
    assert [each.commitment.id for each in left] == [other]


def test_two_that_it_may_have_kept_stay_open_and_are_named(desk: Environment) -> None:
    with desk.writing("log") as book:
        both = [promised(book, "Send the pumps"), promised(book, "All on pumps")]
        promised(book, "Send the drawing")
        handed = shared(book, "pumps", "anna")

    assert handed.kept is None
    assert [each.id for each in handed.open] == both


def test_what_was_promised_to_another_or_later_is_not_meant(desk: Environment) -> None:
    with desk.writing("log") as book:
        promised(book, "Send the pumps", "bob")
        early = shared(book, "pumps", "anna")
        promised(book, "Send the prices")
        before = shared(book, "prices", "anna", at="fri 10:00")

    assert (early.kept, early.open, before.kept, before.open) == (None, (), None, ())


def test_a_promise_to_somebody_without_an_account_is_kept_in_a_talk(desk: Environment) -> None:
    with desk.writing("document send") as book:
        add_person(book, "Eve Arden")
        promised(book, "Send the pumps", "eve")
        [delivery] = send_document(book, Sending("pumps", ("eve",), "hand"), DMY)
        ended, _ = list_promises(book, Asked(closed=True))

    assert delivery.interaction is None
    assert [each.commitment.status for each in ended] == [CommitmentStatus.KEPT]


def test_the_one_person_there_stands_in_for_nobody_named(desk: Environment) -> None:
    with desk.writing("log") as book:
        account = add_account(book, "Globex")
        carl = add_person(book, "Carl Lint", account=account)
        handed = shared(book, "pumps", "globex")

    assert handed.people == (carl,)


def test_lists_count_people_and_say_since_when(desk: Environment) -> None:
    with desk.writing("document send") as book:
        send_document(book, Sending("pumps", ("anna", "bob"), at="fri 10:00"), DMY)
        send_document(book, Sending("pumps", ("anna",), "chat"), DMY)
        moment = book.moment

    with desk.reading() as found:
        [_, pumps], more = list_documents(found, Wanted())
        [bobs], _ = list_documents(found, Wanted(to="bob"))
        limited = list_documents(found, Wanted(), 1)

    assert (pumps.people, pumps.shared_at, pumps.medium) == (2, moment.now, ShareMedium.CHAT)
    assert moment.now - bobs.shared_at == timedelta(days=2, hours=23, minutes=30)  # type: ignore[operator]
    assert (bobs.medium, more, limited[1]) == (ShareMedium.EMAIL, 0, 1)


def test_what_was_taken_out_is_still_held(desk: Environment) -> None:
    with desk.writing("document send") as book:
        [delivery] = send_document(book, Sending("pumps", ("anna",)), DMY)
    with desk.writing("document remove") as book:
        drop_document(book, "pumps")

    with desk.reading() as found:
        assert held(found, delivery.handed.people) == [("Pumps 2026", "Anna Vermeer", "email")]


def test_lists_are_narrowed_by_product_person_and_day(desk: Environment) -> None:
    with desk.writing("document edit") as book:
        add_product(book, ProductWords("Pump", "P-1"), LOCALE)
        old = DocumentWords(product="pump", until="2026-10-31")
        edit_document(book, "prices", old, LOCALE)
        edit_document(book, "pumps", DocumentWords(product="pump", topics=("noise",)), LOCALE)
        send_document(book, Sending("prices", ("anna",)), DMY)

    def titles(**asked: Any) -> list[str]:
        with desk.reading() as found:
            known, _ = list_documents(found, Wanted(**asked))
        return [each.document.title for each in known]

    assert titles(product="P-1") == ["Prices", "Pumps 2026"]
    assert titles(product="P-1", valid=True) == ["Pumps 2026"]
    assert titles(product="P-1", to="anna") == ["Prices"]
    assert titles(to="anna", valid=True) == []
