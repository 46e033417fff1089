"""Rows a column at a time: the same results, and the same refusals, as row by row."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salesbook.domain.accounts.account import AccountKind, Grade
from salesbook.domain.errors import SalesbookError, TextError
from salesbook.domain.text import MAX_BYTES
from salesbook.store.book.columns import (
    Columns,
    canonical_rows,
    gathered,
    spelled_columns,
    stored_columns,
)
from salesbook.store.book.stored import LONGEST_KEY, clean, whole_row
from salesbook.store.compiled.tables import ACCOUNTS, APPOINTMENTS, SETTINGS
from salesbook.store.table import Table
from salesbook.store.values import WRITERS, canonical

NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
AHEAD = timezone(timedelta(hours=5, minutes=30))
IDENTITY = UUID(int=7)

texts = st.one_of(
    st.none(),
    st.sampled_from(["", "Acme", "Zoë", "Zoe\u0308", 'a "b"\\\n\t\x1f\x7f', "x" * 300]),
    st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0")),
)
instants = st.datetimes(timezones=st.sampled_from([UTC, AHEAD]))
accounts = st.fixed_dictionaries(
    {
        "id": st.uuids(),
        "recorded_at": instants,
        "name": texts.filter(bool),
        "legal_name": texts,
        "kind": st.sampled_from(["prospect", AccountKind.CUSTOMER]),
        "grade": st.sampled_from([None, "", "A", Grade.B]),
        "headcount": st.one_of(st.none(), st.integers(-(2**63) + 1, 2**63 - 1)),
        "parent_id": st.one_of(st.none(), st.uuids()),
        "archived_on": st.one_of(st.none(), st.dates()),
    }
)


def columns_of(table: Table, *rows: dict[str, Any]) -> Columns:
    return gathered(table, rows, {})


def column(table: Table, name: str, values: Sequence[Any]) -> list[Any]:
    return columns_of(table, *({name: value} for value in values))[name]


@settings(max_examples=60, deadline=None)
@given(st.lists(accounts, min_size=1, max_size=4))
def test_columns_say_what_the_rows_say_one_by_one(rows: list[dict[str, Any]]) -> None:
    base = {"author_id": IDENTITY}

    columns = gathered(ACCOUNTS, rows, base)
    stored = stored_columns(ACCOUNTS, columns)
    spelled = spelled_columns(ACCOUNTS, columns, stored, WRITERS)

    whole = [{**base, **clean(ACCOUNTS, row)} for row in rows]
    assert canonical_rows(ACCOUNTS, stored) == [canonical(whole_row(ACCOUNTS, r)) for r in whole]
    for place, (name, about) in enumerate(ACCOUNTS.column.items()):
        write = WRITERS.get(about.kind, lambda value: value)
        values = [row.get(name) for row in whole]
        assert spelled[place] == [None if one is None else write(one) for one in values]


@given(st.text())
def test_texts_are_escaped_as_the_journal_signs_them(text: str) -> None:
    try:
        clean(ACCOUNTS, {"name": text})
    except TextError:
        return

    (line,) = canonical_rows(ACCOUNTS, {"name": [text]})

    assert line == canonical({"name": text})


def test_a_word_becomes_plain_text() -> None:
    (kind,) = column(ACCOUNTS, "kind", [AccountKind.CUSTOMER])

    assert type(kind) is str


def test_a_blank_word_is_none() -> None:
    assert column(ACCOUNTS, "grade", ["A", ""]) == ["A", None]


@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("kind", "friend", ValueError),
        ("name", "nul\0", TextError),
        ("name", 7, TypeError),
        ("name", "x" * (MAX_BYTES + 1), TextError),
        ("name_key", "x" * (LONGEST_KEY + 1), TextError),
        ("headcount", 2**63, SalesbookError),
        ("headcount", True, TypeError),
        ("id", "7", TypeError),
        ("archived_on", NOW, TypeError),
        ("recorded_at", NOW.replace(tzinfo=None), SalesbookError),
        ("recorded_at", date(2026, 11, 23), TypeError),
    ],
)
def test_one_value_that_cannot_be_kept_refuses_the_rows(
    name: str, value: object, error: type[Exception]
) -> None:
    with pytest.raises(error):
        column(ACCOUNTS, name, [None, value])


def test_a_column_the_table_does_not_have_is_a_mistake() -> None:
    with pytest.raises(KeyError, match="colour"):
        column(ACCOUNTS, "colour", ["red"])


def test_the_rarer_kinds_are_stored_as_they_always_are() -> None:
    stored = stored_columns(APPOINTMENTS, columns_of(APPOINTMENTS, {"at_time": time(9, 30)}))

    assert stored["at_time"] == ["09:30:00"]


def test_json_is_written_canonically_too() -> None:
    stored = stored_columns(SETTINGS, columns_of(SETTINGS, {"value": {"b": 1e30, "a": None}}))

    assert canonical_rows(SETTINGS, stored) == ['{"value":{"a":null,"b":1e+30}}']


def test_an_engine_without_a_form_of_its_own_gets_the_values() -> None:
    columns = columns_of(ACCOUNTS, {"id": IDENTITY, "recorded_at": NOW})

    spelled = spelled_columns(ACCOUNTS, columns, stored_columns(ACCOUNTS, columns), {})

    assert spelled[:2] == [[IDENTITY], [NOW]]


def test_sqlite_takes_what_is_spelled() -> None:
    columns = columns_of(ACCOUNTS, {"id": IDENTITY, "recorded_at": NOW, "name": "Acme"})
    spelled = spelled_columns(ACCOUNTS, columns, {}, WRITERS)

    with closing(sqlite3.connect(":memory:")) as driver:
        marks = ", ".join("?" * len(spelled))
        (row,) = driver.execute(f"SELECT {marks}", [values[0] for values in spelled])

    assert row[:2] == (IDENTITY.hex, "2026-11-23 08:30:00.000000")
