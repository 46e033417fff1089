import json
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum, StrEnum
from pathlib import Path
from types import MappingProxyType
from uuid import UUID

import pytest
from msgspec import Struct

from salesbook.render.json import json_item, json_items


class Word(StrEnum):
    CALL = "call"


class Number(Enum):
    ONE = 1


class Thing(Struct, frozen=True):
    name: str
    on: date


def test_a_list_is_one_document_an_item_a_line() -> None:
    text = json_items("due", [{"rank": 1}, {"rank": 2}], as_of=date(2026, 11, 23), more=3)

    assert text == (
        '{"salesbook": 1, "kind": "due", "as_of": "2026-11-23", "items": [\n'
        '{"rank": 1},\n{"rank": 2}\n], "more": 3}'
    )


def test_an_empty_list_is_a_document_too() -> None:
    assert json_items("due", []) == '{"salesbook": 1, "kind": "due", "items": []}'


def test_one_thing_is_a_document_with_an_item() -> None:
    assert json_item("log", {"id": 1}) == '{"salesbook": 1, "kind": "log", "item": {"id": 1}}'


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (datetime(2026, 11, 23, 8, 30, 0, 5, tzinfo=UTC), "2026-11-23T08:30:00+00:00"),
        (date(2026, 11, 23), "2026-11-23"),
        (time(9, 5), "09:05"),
        (UUID(int=7), "00000000-0000-0000-0000-000000000007"),
        (Path("a/b"), "a/b"),
        (Decimal("1.50"), "1.50"),
        (Word.CALL, "call"),
        (Number.ONE, 1),
        (MappingProxyType({"a": 1}), {"a": 1}),
        (frozenset({"b", "a"}), ["a", "b"]),
        (("a", None, True), ["a", None, True]),
        (Thing("x", date(2026, 1, 2)), {"name": "x", "on": "2026-01-02"}),
    ],
)
def test_every_value_of_the_domain_has_its_word(value: object, written: object) -> None:
    assert json.loads(json_item("test", {"value": value}))["item"] == {"value": written}


@pytest.mark.parametrize("value", [object(), float("nan")])
def test_what_has_no_word_is_our_bug(value: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        json_item("test", value)
