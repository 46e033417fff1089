"""What a row is called when a sentence speaks of it."""

from datetime import date
from uuid import uuid4

import pytest

from salesbook.cli.environment import Environment
from salesbook.store.book.nouns import name_of, noun_of, sentence_case
from salesbook.store.book.stored import journalled_tables
from salesbook.store.compiled.tables import NOTES, PEOPLE, SETTINGS
from tests.store.keeping import call, keep_account

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("table", "noun"),
    [
        ("accounts", "account"),
        ("people", "person"),
        ("aliases", "alias"),
        ("follow_ups", "follow-up"),
        ("follow_up_closures", "follow-up closure"),
        ("interaction_people", "person of an interaction"),
        ("day_plans", "day plan"),
    ],
)
def test_a_row_of_a_table_has_a_noun(table: str, noun: str) -> None:
    assert noun_of(table) == noun


def test_every_noun_is_one_of_a_kind() -> None:
    nouns = [noun_of(table.name) for table in journalled_tables()]

    assert len(set(nouns)) == len(nouns)
    assert [noun for noun in nouns if noun.endswith("ies") or "_" in noun] == []


def test_a_row_is_called_by_its_name_or_by_whose_it_is(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        account = keep_account(book)
        person = book.add(PEOPLE, name="Ann", name_key="ann")
        note = book.add(NOTES, person_id=person, text="Quiet", noted_on=TODAY)
        talk = call(book, account)
        setting = book.add(SETTINGS, key="language", value="nl")

        assert name_of(book, "accounts", account) == "“Acme”"
        assert name_of(book, "notes", note) == "the note of “Ann”"
        assert name_of(book, "interactions", talk) == "the interaction of “Acme”"
        assert name_of(book, "settings", setting) == "the setting"
        assert name_of(book, "settings", uuid4()) == "the setting"


def test_a_sentence_begins_with_a_capital() -> None:
    assert sentence_case("the note of “Ann”") == "The note of “Ann”"
    assert sentence_case("") == ""
