"""The chain: what is signed, and that nothing can change unseen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.book.operation import Action
from salesbook.store.book.chain import (
    SIGNED,
    START,
    digest_of,
    hash_of,
    insert_digests,
    seal_of,
)
from salesbook.store.book.tables import OperationRow
from salesbook.store.models import table_of

CHANGE = ("salt", "accounts", "07", "update", '{"city":null}', '{"city":"Delft"}')
OPERATION: dict[str, object] = dict.fromkeys(SIGNED, "x")


def test_a_digest_is_the_hash_of_salt_and_canonical_json() -> None:
    import hashlib

    said = 'salt["accounts","07","update",{"city":null},{"city":"Delft"}]'

    assert digest_of(*CHANGE) == hashlib.sha256(said.encode()).hexdigest()
    assert digest_of("", "a", "7", "insert", None, None) == (
        hashlib.sha256(b'["a","7","insert",null,null]').hexdigest()
    )


@given(st.integers(0, 5), st.text(min_size=1))
def test_every_part_of_a_change_is_signed(place: int, other: str) -> None:
    altered = [other if n == place else part for n, part in enumerate(CHANGE)]

    assert (digest_of(*altered) == digest_of(*CHANGE)) is (tuple(altered) == CHANGE)


@given(st.lists(st.tuples(st.text(), st.text(), st.text(min_size=1)), max_size=3))
def test_new_rows_are_signed_together_as_they_are_one_by_one(said: list[tuple[str, ...]]) -> None:
    salts, rows, lines = zip(*said, strict=True) if said else ((), (), ())

    assert insert_digests("people", salts, rows, lines) == [
        digest_of(salt, "people", row, Action.INSERT, None, line) for salt, row, line in said
    ]


@pytest.mark.parametrize("field", SIGNED)
def test_every_signed_field_of_an_operation_is_signed(field: str) -> None:
    altered = {**OPERATION, field: "y"}

    assert hash_of(START, altered, "seal") != hash_of(START, OPERATION, "seal")


def test_what_is_the_same_in_every_copy_is_signed() -> None:
    """Its place in this book is not, nor when this book got it; its summary may be erased."""
    unsigned = {column.name for column in table_of(OperationRow).columns} - set(SIGNED)

    assert unsigned == {"handle", "position", "summary", "kept_at", "prev_hash", "hash"}


def test_the_one_before_and_the_changes_are_signed_in_order() -> None:
    assert hash_of("a", OPERATION, "seal") != hash_of("b", OPERATION, "seal")
    assert hash_of("a", OPERATION, "seal") != hash_of("a", OPERATION, "other")
    assert seal_of(["a", "b"]) != seal_of(["b", "a"])
