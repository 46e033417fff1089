from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

import pytest

from salesbook.domain.accounts.account import Grade
from salesbook.store.spelling import kept_sheet, read_sheet
from salesbook.store.statement import Statement
from salesbook.store.values import READERS, WRITERS

_ID = UUID("0178d97a-b180-7000-8459-576788709e02")
_AT = datetime(2026, 11, 23, 9, 30, 5, tzinfo=UTC)
_VALUES: list[tuple[Any, str, Any]] = [
    (_ID, "uuid", str(_ID)),
    (_AT, "instant", "2026-11-23T09:30:05+00:00"),
    (_AT.replace(microsecond=250_000), "instant", "2026-11-23T09:30:05.250000+00:00"),
    (date(2026, 11, 23), "date", "2026-11-23"),
    (time(9, 30), "time", "09:30:00"),
    (time(9, 30, 0, 5), "time", "09:30:00.000005"),
    ({"a": [1]}, "json", {"a": [1]}),
    (True, "bool", True),
    (None, "uuid", None),
]


@pytest.mark.parametrize("times", [1, 5])
@pytest.mark.parametrize(("value", "kind", "spelled"), _VALUES)
def test_both_engines_values_are_spelled_alike(
    value: Any, kind: str, spelled: Any, times: int
) -> None:
    statement = Statement("", "", {"said": READERS.get(kind)})
    kept = WRITERS.get(kind, lambda one: one)(value) if value is not None else None

    [column] = kept_sheet(statement, [(kept,)] * times).values()
    assert list(column) == [spelled] * times
    assert read_sheet(statement, [(value,)] * times) == {"said": [spelled] * times}


def test_words_and_text_are_spelled_as_they_are() -> None:
    statement = Statement("", "", {"grade": Grade, "name": None})

    assert kept_sheet(statement, [("A", "Acme")]) == {"grade": ("A",), "name": ("Acme",)}
    assert read_sheet(statement, [(Grade.A, "Acme")]) == {"grade": ["A"], "name": ["Acme"]}


def test_no_rows_have_no_columns() -> None:
    statement = Statement("", "", {"name": None})

    assert kept_sheet(statement, []) == read_sheet(statement, []) == {}
