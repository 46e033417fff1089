"""Ids that ascend, and the handles cut from their random end."""

from collections.abc import Callable
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.ids import HANDLE_LENGTH, Ids, handle_of, read_handle
from tests.house import SeededBytes

MILLISECOND = 1_795_424_400_000


def zeros(count: int) -> bytes:
    return bytes(count)


def test_an_id_is_a_version_7_uuid_of_its_millisecond() -> None:
    made = Ids(MILLISECOND, SeededBytes()).new()

    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert made.int >> 80 == MILLISECOND


@pytest.mark.parametrize("random", [zeros, SeededBytes()])
def test_ids_of_one_millisecond_ascend_and_borrow_the_next_when_it_is_full(
    random: Callable[[int], bytes],
) -> None:
    ids = Ids(MILLISECOND, random)

    made = [ids.new() for _ in range(5000)]

    assert made == sorted(made)
    assert len(set(made)) == 5000
    assert made[-1].int >> 80 == MILLISECOND + 1


def test_ids_follow_the_one_they_must_follow_though_the_clock_went_back() -> None:
    latest = Ids(MILLISECOND, SeededBytes()).new()

    assert Ids(MILLISECOND, SeededBytes(), latest).new() > latest
    assert Ids(MILLISECOND - 9, SeededBytes(), latest).new() > latest
    assert Ids(MILLISECOND + 1, SeededBytes(), latest).new().int >> 80 == MILLISECOND + 1


def test_a_clock_before_1970_makes_ids_of_its_first_millisecond() -> None:
    assert Ids(-5, SeededBytes()).new().int >> 80 == 0


def test_the_tail_of_an_id_is_all_random() -> None:
    assert handle_of(Ids(MILLISECOND, zeros).new()) == "0" * HANDLE_LENGTH
    assert handle_of(Ids(MILLISECOND, lambda count: b"\xff" * count).new()) == "3" + "z" * 12


@given(st.integers(0, 2**62 - 1))
def test_a_handle_spells_the_tail_in_base_32(tail: int) -> None:
    alphabet = "0123456789abcdefghjkmnpqrstvwxyz"
    handle = handle_of(UUID(int=0x7 << 76 | 0b10 << 62 | tail))

    spelled = sum(alphabet.index(digit) * 32**place for place, digit in enumerate(handle[::-1]))

    assert (len(handle), spelled) == (HANDLE_LENGTH, tail)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("k3f9q2", "k3f9q2"),
        ("  K3F9Q2 ", "k3f9q2"),
        ("oil", "011"),
        ("", None),
        ("   ", None),
        ("u", None),
        ("café", None),
        ("0" * 14, None),
        ("0" * 13, "0" * 13),
    ],
)
def test_a_handle_is_read_as_crockford_does(typed: str, read: str | None) -> None:
    assert read_handle(typed) == read


def test_every_handle_reads_as_itself() -> None:
    handle = handle_of(Ids(MILLISECOND, SeededBytes()).new())

    assert read_handle(handle.upper()) == handle


def test_ids_are_the_same_one_by_one_together_and_spelled() -> None:
    def fixed(count: int) -> bytes:
        return b"\xa5" * count

    alone, together, spelled = (Ids(1, fixed) for _ in range(3))

    one_by_one = [alone.new() for _ in range(3)]

    assert together.several(3) == one_by_one
    assert spelled.spelled(3) == [identity.hex for identity in one_by_one]
