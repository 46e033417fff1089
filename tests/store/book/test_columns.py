"""Rows a column at a time: the same as every value checked and spelled by itself."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any
from uuid import UUID

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from salesbook.domain.accounts.account import AccountKind
from salesbook.domain.errors import SalesbookError
from salesbook.store.book.columns import (
    canonical_rows,
    gathered,
    spelled_columns,
    stored_columns,
)
from salesbook.store.book.stored import LONGEST_KEY, clean, whole_row
from salesbook.store.compiled.tables import ACCOUNTS, APPOINTMENTS, BOOKS, INTERACTIONS, SETTINGS
from salesbook.store.table import Table
from salesbook.store.values import WRITERS, canonical

NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
ABROAD = NOW.astimezone(timezone(timedelta(hours=14)))
FAR = UUID(int=2**128 - 1)

TEXTS = st.sampled_from(
    [
        *("", "Acme", "Cafe\u0301", "[red]\x1b\u2028", '"\\', "a\0b", "\ud800", 7, False, None),
        *("x" * LONGEST_KEY, "x" * (LONGEST_KEY + 1), "é" * (LONGEST_KEY // 2 + 1)),
    ]
)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "uuid": st.sampled_from([None, UUID(int=7), FAR, "7"]),
    "text": TEXTS,
    "word": st.sampled_from([None, "customer", AccountKind.PROSPECT, "", "enemy", 7]),
    "int": st.sampled_from([None, 0, 7, 2**63 - 1, 1 - 2**63, 2**63, -(2**63), True, "7"]),
    "bool": st.sampled_from([None, True, False, 0, "yes"]),
    "instant": st.sampled_from([None, NOW, ABROAD, NOW.replace(tzinfo=None), NOW.date(), "now"]),
    "date": st.sampled_from([None, date(2026, 2, 28), NOW, "2026-02-28"]),
    "time": st.sampled_from([None, time(9, 5), time(9, 5, 1, 7), "09:05"]),
    "bytes": st.sampled_from([None, b"", b"\0\xff", "ff"]),
    "json": st.sampled_from([None, [], {"b": 1, "a": ["é"]}, {1: ("e\u0301",)}, "\udc80"]),
}
TABLES = st.sampled_from([ACCOUNTS, APPOINTMENTS, BOOKS, INTERACTIONS, SETTINGS])


@st.composite
def tables_with_rows(draw: st.DrawFn) -> tuple[Table, list[dict[str, Any]]]:
    table = draw(TABLES)
    open_to_all = [name for name in table.column if name != "id"]  # an id is always there by then
    names = draw(st.lists(st.sampled_from(open_to_all), max_size=3, unique=True))
    said = st.fixed_dictionaries(
        {}, optional={name: VALUES[table.column[name].kind] for name in names}
    )
    return table, draw(st.lists(said, min_size=1, max_size=3))


def one_by_one(table: Table, rows: list[dict[str, Any]], base: dict[str, Any]) -> Any:
    """Check and spell every value by itself."""
    whole = [{**base, **clean(table, row)} for row in rows]
    spelled = [
        [_spelled(column.kind, row[name]) for name, column in table.column.items()] for row in whole
    ]
    return spelled, [canonical(whole_row(table, row)) for row in whole]


def _spelled(kind: str, value: Any) -> Any:
    return WRITERS[kind](value) if kind in WRITERS and value is not None else value


def together(table: Table, rows: list[dict[str, Any]], base: dict[str, Any]) -> Any:
    columns = gathered(table, rows, base)
    stored = stored_columns(table, columns)
    spelled = spelled_columns(table, columns, stored, WRITERS)
    return [list(row) for row in zip(*spelled, strict=True)], canonical_rows(table, stored)


def result(of: Any, *asked: Any) -> Any:
    """Give what comes of it; of values that are refused, only that they are."""
    try:
        return of(*asked)
    except (SalesbookError, TypeError, ValueError) as error:
        return type(error)


@given(tables_with_rows())
@example((ACCOUNTS, [{"kind": AccountKind.CUSTOMER}, {"kind": "prospect"}, {"kind": None}]))
@example((ACCOUNTS, [{"grade": ""}, {"grade": None}]))
@example((ACCOUNTS, [{"name": "Cafe\u0301"}, {"name": "Acme"}, {"name": None}]))
@example((ACCOUNTS, [{"recorded_at": NOW}, {"recorded_at": ABROAD}]))
@example((ACCOUNTS, [{"city": 7}, {"city": "Delft"}]))
@example((ACCOUNTS, [{"headcount": True}, {"headcount": 7}]))
def test_columns_are_what_each_value_is(given_rows: tuple[Table, list[dict[str, Any]]]) -> None:
    table, rows = given_rows
    base = {**dict.fromkeys(table.column), "id": FAR, "recorded_at": NOW}

    expected = result(one_by_one, table, rows, base)

    found = result(together, table, rows, base)
    if isinstance(expected, type):
        assert isinstance(found, type)
    else:
        assert found == expected


def test_a_value_of_no_column_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError, match="weather"):
        gathered(ACCOUNTS, [{"name": "Acme"}, {"weather": "fine"}], {})
