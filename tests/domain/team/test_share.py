"""Shares: never without their n, and in words where it is small."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.team.share import FEW, Share, share_of


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (Share(14, 18), "78 % of 18"),
        (Share(2, 3), "2 of 3"),
        (Share(0, 4), "0 of 4"),
        (Share(0, 0), ""),
        (Share(5, 5), "100 % of 5"),
        (Share(1, 8), "13 % of 8"),
        (Share(999, 1000), "99 % of 1,000"),
        (Share(1, 1000), "1 % of 1,000"),
        (Share(0, 1000), "0 % of 1,000"),
    ],
)
def test_a_share_is_said_with_its_n_and_of_few_in_words(share: Share, words: str) -> None:
    assert share.words == words


@given(st.integers(0, 60), st.integers(0, 60))
def test_all_and_none_are_said_of_all_and_none_alone(part: int, more: int) -> None:
    share = Share(part, part + more)

    assert (share.percent is None) == (share.of < FEW)
    if share.percent is not None:
        assert (share.percent == 100) == (more == 0)
        assert (share.percent == 0) == (part == 0)


def test_where_its_n_stands_beside_it_a_share_is_short() -> None:
    assert [share.short for share in (Share(14, 18), Share(2, 3), Share(0, 0))] == [
        "78 %",
        "2 of 3",
        "",
    ]


def test_a_share_counts_what_holds() -> None:
    assert share_of(iter([True, False, True])) == Share(2, 3)
