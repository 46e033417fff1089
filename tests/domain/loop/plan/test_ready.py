"""What makes a planned contact ready."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.loop.plan.ready import Lack, Ready, lacking, read_ready, write_ready


def test_what_is_only_read_is_no_lack() -> None:
    number, fact = Ready(Lack.PHONE), Ready(Lack.FACT)

    assert lacking((number, fact)) == (number,)


@pytest.mark.parametrize(
    ("ready", "kept"),
    [
        ((), None),
        ((Ready(Lack.PURPOSE), Ready(Lack.RISK)), "vague_purpose, risk"),
        (
            (Ready(Lack.BLOCKER, "Ann, risk"), Ready(Lack.FACT)),
            "blocker “Ann, risk”, fact",
        ),
    ],
)
def test_a_plan_keeps_words_and_names(ready: tuple[Ready, ...], kept: str | None) -> None:
    assert write_ready(ready) == kept
    assert read_ready(kept) == ready


@given(st.lists(st.tuples(st.sampled_from(Lack), st.text())))
def test_whatever_the_names_are_the_words_come_back(parts: list[tuple[Lack, str]]) -> None:
    ready = tuple(Ready(lack, name) for lack, name in parts)

    assert [each.lack for each in read_ready(write_ready(ready))] == [lack for lack, _ in parts]


def test_words_that_are_not_known_here_are_left_out() -> None:
    assert read_ready("no_phone, umbrella “red”, fact") == (Ready(Lack.PHONE), Ready(Lack.FACT))
