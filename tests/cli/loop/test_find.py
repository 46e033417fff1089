import csv
import json
from datetime import UTC, date, datetime

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.interaction import Direction, Outcome
from salesbook.store.compiled.tables import ACCOUNTS, EMAILS, INTERACTIONS, NOTES, PEOPLE
from tests.house import Golden, Run
from tests.once import made_once


@pytest.fixture
@made_once
def filled(book: Environment) -> Environment:
    with book.writing("test") as writing:
        acme = writing.add(ACCOUNTS, name="Acme [red]", name_key="acme [red]")
        beta = writing.add(ACCOUNTS, name="Beta", name_key="beta")
        jan = writing.add(PEOPLE, name="Jan Pilot", name_key="jan pilot")
        writing.add(EMAILS, person_id=jan, address="jan.pilot@x.nl", address_key="jan.pilot@x.nl")
        writing.add(NOTES, account_id=beta, text="pilot\nplant", noted_on=date(2026, 10, 1))
        for day, kind in ((12, InteractionKind.CALL), (19, InteractionKind.EMAIL)):
            writing.add(
                INTERACTIONS,
                rep_id=writing.rep.id,
                account_id=acme,
                kind=kind,
                direction=Direction.OUTBOUND,
                outcome=Outcome.CONNECTED if kind is InteractionKind.CALL else Outcome.SENT,
                occurred_at=datetime(2026, 11, day, 9, tzinfo=UTC),
                occurred_zone="Europe/Amsterdam",
                discussed="The pilot of the new press \x1b[31m",
                proposed="A date for it",
            )
    return book


def found(salesbook: Run, *words: str) -> list[str]:
    result = salesbook("find", *words, "--json")
    assert (result.code, result.err) == (0, "")
    return [item["way"] or item["kind"] for item in json.loads(result.out)["items"]]


def test_what_is_found_is_listed_with_the_words_in_their_place(
    salesbook: Run, filled: Environment, golden: Golden
) -> None:
    assert filled.book_address

    result = salesbook("find", "pilot")

    assert (result.code, result.err) == (0, "")
    golden("find.txt", result.out)


def test_the_words_stand_out_on_a_terminal(salesbook: Run, filled: Environment) -> None:
    assert filled.book_address

    assert "\x1b[1;38;5;32mPress" not in salesbook("find", "press").out
    assert "\x1b[1;38;5;32mpress" in salesbook("find", "press", terminal=True).out


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        (["pilot", "--kind", "note"], ["note"]),
        (["pilot", "--kind", "people"], ["person"]),
        (["pilot", "--kind", "phone"], ["call"]),
        (["pilot", "--kind", "persons"], ["person"]),
        (["pilot", "--kind", "follow-ups"], []),
        (["pilot", "--kind", "promises"], []),
        (["pilot", "--account", "acme", "--since", "13 nov"], ["email"]),
        (["pilot", "--until", "1 oct"], ["note"]),
        (["pilot", "--account", "jan"], ["person"]),
        (["pilot", "--rep", "robin", "--account", "beta"], ["note"]),
        (["x.nl"], ["person"]),
        (["ilo", "--kind", "note"], ["note"]),
    ],
)
def test_a_search_can_be_narrowed(
    salesbook: Run, filled: Environment, words: list[str], kinds: list[str]
) -> None:
    assert filled.book_address

    assert found(salesbook, *words) == kinds


def test_nothing_found_is_said(salesbook: Run, filled: Environment) -> None:
    assert filled.book_address

    result = salesbook("find", "zeppelin", "red\x1b")

    assert (result.code, result.out) == (0, "Nothing in this book holds “zeppelin red␛”.\n")


def test_more_than_the_limit_is_said(salesbook: Run, filled: Environment) -> None:
    assert filled.book_address

    result = salesbook("find", "pilot", "--limit", "1")

    assert result.out.endswith("\nThere is more: salesbook find … --limit 2\n")


def test_nothing_to_look_for_is_a_sentence(salesbook: Run) -> None:
    result = salesbook("find", " ")

    assert (result.code, result.err) == (
        1,
        "Error: There is nothing to look for.\nHint: salesbook find pilot\n",
    )


def test_what_is_found_is_rows_too(salesbook: Run, filled: Environment) -> None:
    assert filled.book_address

    (row,) = csv.DictReader(salesbook("find", "plant", "--csv").out.splitlines(keepends=True))

    assert (row["kind"], row["on"], row["account"]) == ("note", "2026-10-01", "Beta")


@pytest.mark.parametrize(
    ("limit", "code"),
    [(["--kind", "xyzzy"], 2), (["--since", "xyzzy"], 1), (["--account", "zz"], 1)],
)
def test_a_limit_that_cannot_be_read_is_a_sentence(
    salesbook: Run, filled: Environment, limit: list[str], code: int
) -> None:
    assert filled.book_address

    result = salesbook("find", "pilot", *limit)

    assert (result.code, result.out) == (code, "")
    assert result.err.startswith("Error: ")


def test_a_person_is_told_with_the_account_they_work_at(salesbook: Run, book: Environment) -> None:
    assert book.book_address
    salesbook("account", "add", "Acme")
    salesbook("person", "add", "Anna Vermeer", "--account", "Acme", "--phone", "020 555 0199")

    result, document = salesbook("find", "0199"), salesbook("find", "0199", "--json")

    assert "Anna Vermeer, Acme" in result.out
    assert json.loads(document.out)["items"][0]["account"] == "Acme"


@pytest.mark.parametrize("asked", ["0199", "+31 20 555 0199", "31205550199"])
def test_a_number_is_shown_once_as_it_was_typed(
    salesbook: Run, book: Environment, asked: str
) -> None:
    assert book.book_address
    salesbook("person", "add", "Anna Vermeer", "--phone", "+31 20 555 0199")

    [found] = json.loads(salesbook("find", asked, "--json").out)["items"]

    assert found["text"] == "+31 20 555 0199"


@pytest.mark.usefixtures("book")
def test_what_was_found_is_shown_as_it_was_typed(salesbook: Run) -> None:
    salesbook("account", "add", "Læsø Straße GmbH")
    salesbook("account", "alias", "Læsø", "Große Bäckerei")
    salesbook("person", "add", "Jørgen Weiß", "--account", "Læsø", "--title", "Geschäftsführer")
    salesbook("note", "Læsø", "Die Straße wird gesperrt")
    salesbook("log", "Læsø", "Maßband // Großauftrag besprechen @fri")

    def texts(*words: str) -> list[str]:
        items = json.loads(salesbook("find", *words, "--json").out)["items"]
        return [item["text"].strip() for item in items]

    assert sorted(texts("strasse")) == ["Die Straße wird gesperrt", "Læsø Straße GmbH"]
    assert texts("jorgen") == ["Jørgen Weiß"]
    assert texts("Geschäftsführer") == ["Geschäftsführer"]
    assert texts("grosse") == ["Große Bäckerei"]
    assert texts("massband") == ["Maßband"]
    assert texts("grossauf") == ["Großauftrag besprechen"]
    assert "Straße" in salesbook("find", "trass").out
