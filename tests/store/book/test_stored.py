"""Rows in stored form, and what is refused before it is written, alike on both engines."""

import unicodedata
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.account import AccountKind
from salesbook.domain.errors import SalesbookError, TextError
from salesbook.store.book.stored import (
    LONGEST_KEY,
    clean,
    from_stored,
    row_from_stored,
    table_named,
    to_stored,
    whole_row,
)
from salesbook.store.compiled.tables import ACCOUNTS, APPOINTMENTS, BOOKS, INTERACTIONS, SETTINGS
from salesbook.store.table import Table
from salesbook.store.values import canonical
from tests.store.keeping import driver, findings, keep_account, rows_of

NOW = datetime(2026, 11, 23, 8, 30, 0, 123456, tzinfo=UTC)
IDENTITY = UUID(int=7)
WHOLE_TEXT = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"))


def test_a_table_is_found_by_its_name() -> None:
    assert table_named("accounts") is ACCOUNTS


@pytest.mark.parametrize(
    ("table", "name", "kind"),
    [
        (ACCOUNTS, "id", "uuid"),
        (ACCOUNTS, "name", "text"),
        (ACCOUNTS, "kind", "word"),
        (ACCOUNTS, "headcount", "int"),
        (ACCOUNTS, "archived_on", "date"),
        (ACCOUNTS, "recorded_at", "instant"),
        (APPOINTMENTS, "at_time", "time"),
        (SETTINGS, "value", "json"),
        (INTERACTIONS, "private", "bool"),
        (BOOKS, "fingerprint_key", "bytes"),
    ],
)
def test_a_column_knows_the_kind_of_its_values(table: Table, name: str, kind: str) -> None:
    assert table.column[name].kind == kind


def test_a_row_reads_back_from_its_stored_form() -> None:
    row = {
        **dict.fromkeys(ACCOUNTS.column),
        "id": IDENTITY,
        "recorded_at": NOW,
        "name": "Acme",
        "kind": AccountKind.CUSTOMER,
        "headcount": 12,
        "archived_on": date(2026, 2, 28),
    }

    stored = whole_row(ACCOUNTS, row)

    assert canonical(stored) == (
        '{"archived_on":"2026-02-28","headcount":12,"id":"00000000000000000000000000000007",'
        '"kind":"customer","name":"Acme","recorded_at":"2026-11-23T08:30:00.123456+00:00"}'
    )
    assert row_from_stored(ACCOUNTS, stored) == row


def test_some_values_keep_their_nulls() -> None:
    values = {"city": None, "archived_on": date(2026, 2, 28)}

    stored = to_stored(ACCOUNTS, values)

    assert stored == {"city": None, "archived_on": "2026-02-28"}
    assert from_stored(ACCOUNTS, stored) == values


def test_instants_of_every_zone_are_stored_in_utc() -> None:
    there = NOW.astimezone(timezone(timedelta(hours=14)))

    assert to_stored(ACCOUNTS, {"recorded_at": there}) == to_stored(ACCOUNTS, {"recorded_at": NOW})


def test_times_bytes_and_json_have_stored_forms() -> None:
    assert to_stored(APPOINTMENTS, {"at_time": time(9, 5)}) == {"at_time": "09:05:00"}
    assert from_stored(APPOINTMENTS, {"at_time": "09:05:00"}) == {"at_time": time(9, 5)}
    assert from_stored(BOOKS, to_stored(BOOKS, {"fingerprint_key": b"\0\xff"})) == {
        "fingerprint_key": b"\0\xff"
    }
    assert to_stored(SETTINGS, {"value": [1, {"a": None}]}) == {"value": [1, {"a": None}]}


class TestWhatIsAboutToBeWritten:
    def test_is_composed_and_a_nullable_blank_is_null(self) -> None:
        assert clean(
            ACCOUNTS, {"name": "Cafe\u0301", "city": "", "grade": "", "website": None}
        ) == {"name": "Café", "city": None, "grade": None, "website": None}

    def test_keeps_a_blank_where_null_may_not_be(self) -> None:
        assert clean(INTERACTIONS, {"discussed": ""}) == {"discussed": ""}

    @pytest.mark.parametrize("said", ["customer", AccountKind.CUSTOMER], ids=["text", "member"])
    def test_takes_words_of_their_list_as_plain_text(self, said: str) -> None:
        (kind,) = clean(ACCOUNTS, {"kind": said}).values()

        assert (type(kind), kind) == (str, "customer")
        with pytest.raises(ValueError, match="nonsense"):
            clean(ACCOUNTS, {"kind": "nonsense"})

    def test_has_json_as_it_will_be_read_back(self) -> None:
        assert clean(SETTINGS, {"value": {1: ("Cafe\u0301",)}}) == {"value": {"1": ["Café"]}}

    @pytest.mark.parametrize(
        ("values", "sentence"),
        [
            ({"name": "a\0b"}, "The name holds a NUL character, which no book can keep."),
            ({"city": "\ud800"}, "The city holds half a character (a lone surrogate)."),
            ({"street": "é" * 500_001}, "The street is longer than 1,000,000 bytes."),
            ({"name_key": "x" * (LONGEST_KEY + 1)}, "The name is longer than 1,000 bytes."),
            ({"domain": "é" * (LONGEST_KEY // 2 + 1)}, "The domain is longer than 1,000 bytes."),
        ],
    )
    def test_is_refused_when_an_engine_could_not_keep_it(
        self, values: dict[str, Any], sentence: str
    ) -> None:
        with pytest.raises(TextError) as refusal:
            clean(ACCOUNTS, values)

        assert refusal.value.message == sentence

    @pytest.mark.parametrize("number", [2**63, -(2**63)])
    def test_is_refused_when_a_number_is_too_large(self, number: int) -> None:
        with pytest.raises(SalesbookError, match="larger than a book can keep"):
            clean(ACCOUNTS, {"headcount": number})

    def test_is_refused_when_an_instant_has_no_zone(self) -> None:
        with pytest.raises(SalesbookError, match="came without its zone"):
            clean(ACCOUNTS, {"recorded_at": datetime(2026, 11, 23)})  # noqa: DTZ001 (the point)

    def test_is_refused_when_json_holds_half_a_character(self) -> None:
        with pytest.raises(TextError, match="The value holds half a character"):
            clean(SETTINGS, {"value": ["\udc80"]})

    @pytest.mark.parametrize(
        "values",
        [
            {"id": "7"},
            {"name": 7},
            {"city": 0},
            {"city": []},
            {"headcount": True},
            {"headcount": "7"},
            {"archived_on": NOW},
            {"archived_on": "2026-11-23"},
            {"recorded_at": NOW.date()},
        ],
        ids=str,
    )
    def test_is_a_mistake_of_ours_when_its_type_is_another(self, values: dict[str, Any]) -> None:
        with pytest.raises(TypeError, match="takes"):
            clean(ACCOUNTS, values)


TEXTS = st.one_of(WHOLE_TEXT, st.text(), st.sampled_from(["\0", "\ud800", "é", "e\u0301", "[/]"]))
NUMBERS = st.one_of(
    st.none(), st.integers(-(2**64), 2**64), st.sampled_from([2**63 - 1, 2**63, -(2**63)])
)


def test_what_one_engine_keeps_the_other_keeps_alike(any_book: Environment) -> None:
    @settings(max_examples=25)
    @given(TEXTS, NUMBERS, st.integers(1, 2**31))
    def keep(text: str, number: int | None, salt: int) -> None:
        with any_book.writing("test") as book:
            try:
                row = keep_account(book, f"Name {salt}", street=text, headcount=number)
            except SalesbookError:
                assert (
                    "\0" in text
                    or any(unicodedata.category(letter) == "Cs" for letter in text)
                    or abs(number or 0) >= 2**63
                )
                return
            (kept,) = rows_of(book, ACCOUNTS, id=row)
        assert kept.street == (unicodedata.normalize("NFC", text) or None)
        assert kept.headcount == number

    keep()

    assert findings(any_book) == []


def test_the_longest_text_and_the_longest_key_fit(any_book: Environment) -> None:
    import random

    chance = random.Random(1)  # noqa: S311 (what does not compress)
    letters = "".join(chr(chance.randrange(33, 126)) for _ in range(1_000_000))
    with any_book.writing("test") as book:
        keep_account(book, street=letters, domain=letters[:LONGEST_KEY])

    with any_book.reading() as book:
        assert [row.street for row in rows_of(book, ACCOUNTS)] == [letters]
    with driver(any_book) as connection:
        assert connection.run("SELECT length(street) FROM accounts") == [(1_000_000,)]
