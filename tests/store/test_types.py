"""Column types that mean the same on both engines."""

from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from salesbook.store.types import CanonicalJson, Word
from salesbook.store.values import canonical

DIALECT = sqlite.dialect()
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


class Colour(StrEnum):
    RED = "red"


def test_a_word_is_stored_as_its_text_and_read_as_its_member() -> None:
    word = Word(Colour)

    assert word.process_bind_param(Colour.RED, DIALECT) == "red"
    assert word.process_bind_param("red", DIALECT) == "red"
    assert word.process_bind_param(None, DIALECT) is None
    assert word.process_result_value("red", DIALECT) is Colour.RED
    assert word.process_result_value(None, DIALECT) is None


def test_a_word_outside_its_list_is_refused() -> None:
    with pytest.raises(ValueError, match="blue"):
        Word(Colour).process_bind_param("blue", DIALECT)


@given(JSON)
def test_json_reads_back_as_it_was(value: object) -> None:
    kind = CanonicalJson()

    written = kind.process_bind_param(value, DIALECT)

    assert kind.process_result_value(written, DIALECT) == value


def test_equal_json_has_equal_bytes() -> None:
    assert canonical({"b": 1, "a": "é"}) == canonical({"a": "é", "b": 1}) == '{"a":"é","b":1}'


def test_a_number_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        canonical(float("nan"))
