from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.find import Found, FoundKind
from salesbook.domain.loop.interaction import Direction, Outcome
from salesbook.domain.text import name_key
from salesbook.store.book.book import WritableBook
from salesbook.store.compiled.tables import (
    ACCOUNTS,
    CAMPAIGNS,
    COMMITMENTS,
    COMPLAINTS,
    DOCUMENTS,
    EMAILS,
    FOLLOW_UPS,
    INTERACTIONS,
    NOTES,
    OCCASIONS,
    OPPORTUNITIES,
    ORDERS,
    PEOPLE,
    PERSONAL_FACTS,
    POSTS,
    PRODUCTS,
    REACTIONS,
    REPS,
)
from salesbook.store.loop.find import MANY, found_by_letters, found_by_words

SOLD_AND_SHOWN = {
    *(FoundKind.OPPORTUNITY, FoundKind.CAMPAIGN, FoundKind.PRODUCT),
    *(FoundKind.DOCUMENT, FoundKind.POST, FoundKind.REACTION),
}


def account(book: WritableBook, name: str) -> UUID:
    return book.add(ACCOUNTS, name=name, name_key=name_key(name))


def talk(book: WritableBook, where: UUID, discussed: str, **more: object) -> UUID:
    values = {
        "rep_id": book.rep.id,
        "account_id": where,
        "kind": InteractionKind.CALL,
        "direction": Direction.OUTBOUND,
        "outcome": Outcome.CONNECTED,
        "occurred_at": datetime(2026, 11, 20, 23, 30, tzinfo=UTC),
        "occurred_zone": "Europe/Amsterdam",
        "discussed": discussed,
        "proposed": "",
    }
    return book.add(INTERACTIONS, **(values | more))


def _sell(book: WritableBook, where: UUID) -> None:
    opened = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
    book.add(
        COMPLAINTS,
        account_id=where,
        text="The pilot is loud",
        opened_at=opened,
        opened_zone="Europe/Amsterdam",
    )
    on = date(2026, 11, 3)
    book.add(ORDERS, account_id=where, ordered_on=on, currency="EUR", number="Pilot 7")


def _remember(book: WritableBook, who: UUID) -> None:
    on = date(2026, 11, 4)
    book.add(PERSONAL_FACTS, person_id=who, rep_id=book.rep.id, text="Was a pilot", learned_on=on)
    book.add(OCCASIONS, person_id=who, kind="birthday", month=4, day=12, note="As pilots do")


def by_letters(env: Environment, *words: str) -> list[Found]:
    with env.reading() as book:
        return list(found_by_letters(book, list(words)))


def by_words(env: Environment, *words: str) -> list[Found]:
    with env.reading() as book:
        return list(found_by_words(book, list(words)))


def test_every_kind_of_text_is_found_with_whose_it_is_and_when(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        acme = account(book, "Acme Pilot")
        jan = book.add(PEOPLE, name="Jan Pilot", name_key="jan pilot")
        talk(book, acme, "The pilot runs well")
        book.add(NOTES, person_id=jan, text="A pilot by birth", noted_on=date(2026, 11, 1))
        book.add(
            FOLLOW_UPS,
            account_id=acme,
            purpose="Agree the pilot",
            due_on=date(2026, 12, 1),
            owner_id=book.rep.id,
        )
        book.add(
            COMMITMENTS,
            account_id=acme,
            side="ours",
            text="Send the pilot plan",
            promised_on=date(2026, 11, 2),
            due_on=date(2026, 11, 9),
            owner_id=book.rep.id,
        )
        _sell(book, acme)
        _remember(book, jan)

    found = {one.kind: one for one in by_letters(any_book, "PILOT")}

    assert set(found) == set(FoundKind) - SOLD_AND_SHOWN
    assert found[FoundKind.ACCOUNT].id == acme
    assert found[FoundKind.PERSON].handle
    assert found[FoundKind.INTERACTION].on == date(2026, 11, 21), "the day in the rep's zone"
    assert found[FoundKind.INTERACTION].way is InteractionKind.CALL
    assert found[FoundKind.INTERACTION].rep == "Robin Vos"
    assert (found[FoundKind.NOTE].on, found[FoundKind.NOTE].person) == (
        date(2026, 11, 1),
        "Jan Pilot",
    )
    assert found[FoundKind.FOLLOW_UP].on == date(2026, 12, 1)
    assert found[FoundKind.COMMITMENT].on == date(2026, 11, 2)
    assert found[FoundKind.COMPLAINT].on == date(2026, 11, 21), "the day in the rep's zone"
    assert (found[FoundKind.FACT].on, found[FoundKind.FACT].rep) == (date(2026, 11, 4), "Robin Vos")
    assert (found[FoundKind.OCCASION].on, found[FoundKind.OCCASION].person) == (None, "Jan Pilot")
    assert (found[FoundKind.ORDER].on, found[FoundKind.ORDER].account) == (
        date(2026, 11, 3),
        "Acme Pilot",
    )


def test_what_is_sold_and_shown_is_found_too(any_book: Environment) -> None:
    at = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
    with any_book.writing("seed") as book:
        acme, me = account(book, "Acme"), book.rep.id
        anna = book.add(PEOPLE, name="Anna", name_key="anna")
        sale = {"stage": "needs", "currency": "EUR", "owner_id": me}
        book.add(OPPORTUNITIES, account_id=acme, name="The pilot line", **sale)
        fair = {"kind": "fair", "currency": "EUR", "starts_on": date(2026, 11, 2)}
        book.add(CAMPAIGNS, name="Spring", name_key="spring", aim="Find pilots", **fair)
        book.add(PRODUCTS, name="Pilot pump", name_key="pilot pump")
        sheet = {"title_key": "pilot sheet", "kind": "link", "url": "https://acme.example"}
        book.add(DOCUMENTS, title="Pilot sheet", **sheet)
        social = {"rep_id": me, "medium": "linkedin"}
        posted = {"posted_at": at, "posted_zone": "Europe/Amsterdam"}
        book.add(POSTS, text="How a pilot went", **social, **posted)
        reacted = {"direction": "in", "kind": "comment", "reacted_at": at}
        book.add(
            REACTIONS,
            person_id=anna,
            text="Which pilot?",
            reacted_zone="Europe/Amsterdam",
            **social,
            **reacted,
        )

    found = {one.kind: one for one in by_letters(any_book, "pilot")}

    assert set(found) == SOLD_AND_SHOWN
    sold = found[FoundKind.OPPORTUNITY]
    assert (sold.account, sold.text, sold.rep) == ("Acme", "The pilot line", "Robin Vos")
    assert (found[FoundKind.PRODUCT].handle, bool(sold.handle)) == ("", True)
    assert found[FoundKind.REACTION].person == "Anna"
    assert found[FoundKind.POST].on == date(2026, 11, 21)
    assert found[FoundKind.CAMPAIGN].on == date(2026, 11, 2)


def test_an_address_stands_for_whom_it_reaches(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        acme = account(book, "Acme")
        jan = book.add(PEOPLE, name="Jan", name_key="jan")
        book.add(EMAILS, account_id=acme, address="info@x.nl", address_key="info@x.nl")
        book.add(EMAILS, person_id=jan, address="jan@x.nl", address_key="jan@x.nl")

    found = by_letters(any_book, "@x.nl")

    assert {(one.kind, one.id) for one in found} == {
        (FoundKind.ACCOUNT, acme),
        (FoundKind.PERSON, jan),
    }


@pytest.mark.parametrize("odd", ["100%", "under_score", "back\\slash", 'qu"ote', "O'Brien", "3/4"])
def test_signs_are_looked_for_as_they_are(any_book: Environment, odd: str) -> None:
    with any_book.writing("test") as book:
        account(book, f"Has {odd} in it")
        account(book, "Has 100 in it, underXscore and back|slash")

    assert [one.account for one in by_letters(any_book, odd)] == [f"Has {odd} in it"]


def test_every_word_must_be_there(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        account(book, "Steel and glass")
        account(book, "Steel and wood")

    assert [one.account for one in by_letters(any_book, "steel", "glass")] == ["Steel and glass"]


def test_what_was_private_is_found_by_its_rep_alone(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        acme = account(book, "Acme")
        other = book.add(REPS, name="Kim", zone="UTC", country="NL")
        talk(book, acme, "my own secret", private=True)
        talk(book, acme, "her own secret", private=True, rep_id=other)
        talk(book, acme, "no secret at all")

    texts = {one.text.strip() for one in by_letters(any_book, "secret")}

    assert texts == {"my own secret", "no secret at all"}


def test_what_was_removed_is_not_found(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        acme = account(book, "Acme")
        book.remove(INTERACTIONS, talk(book, acme, "a slip"))

    assert by_letters(any_book, "slip") == []


def test_the_index_finds_whole_words_and_the_beginning_of_the_last(book: Environment) -> None:
    with book.writing("test") as writing:
        account(writing, "Müller Straße")
        account(writing, "Łódź Works")

    assert [one.account for one in by_words(book, "muller", "str")] == ["Müller Straße"]
    assert [one.account for one in by_words(book, "strasse")] == ["Müller Straße"]
    assert [one.account for one in by_words(book, "lod")] == ["Łódź Works"]
    assert by_words(book, "ülle") == []


@pytest.mark.parametrize(
    "words", [["O'Brien"], ['"'], ["AND"], ["re-order"], ["a*"], ["(b"], ["c:d"], ["-"], ["NEAR("]]
)
def test_no_word_is_read_as_an_operator_of_the_index(book: Environment, words: list[str]) -> None:
    assert by_words(book, *words) == []


def test_the_better_answer_comes_first(book: Environment) -> None:
    with book.writing("test") as writing:
        acme = account(writing, "Acme")
        talk(writing, acme, "steel " + "and much else besides " * 20)
        talk(writing, acme, "steel steel")

    assert by_words(book, "steel")[0].text.strip() == "steel steel"


def test_of_very_many_texts_names_and_the_newest_come_first(book: Environment) -> None:
    with book.writing("test") as writing:
        steel = account(writing, "Steel Works")
        texts = [f"steel {number}" for number in range(MANY + 1)]
        writing.add_all(
            NOTES,
            [{"account_id": steel, "text": text, "noted_on": date(2026, 11, 20)} for text in texts],
        )

    found = by_words(book, "steel")

    assert [one.text.strip() for one in found[:3]] == ["Steel Works", texts[-1], texts[-2]]
    assert {one.text.strip() for one in found} == {"Steel Works", *texts}


def test_a_server_has_no_index_and_says_nothing(env: Environment, postgres_address: str) -> None:
    from msgspec.structs import replace

    team = replace(env, variables={**env.variables, "SALESBOOK_BOOK": postgres_address})

    assert by_words(team, "acme") == []
