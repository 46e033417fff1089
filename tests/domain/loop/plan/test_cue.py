"""What makes a planned contact ready."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.loop.plan.cue import Cue, CueKind, lacking, read_cues, write_cues


def test_what_is_only_read_is_no_lack() -> None:
    number, fact = Cue(CueKind.PHONE), Cue(CueKind.FACT)

    assert lacking((number, fact)) == (number,)


@pytest.mark.parametrize(
    ("cues", "kept"),
    [
        ((), None),
        ((Cue(CueKind.PURPOSE), Cue(CueKind.RISK)), "vague_purpose, risk"),
        (
            (Cue(CueKind.BLOCKER, "Ann, risk"), Cue(CueKind.FACT)),
            "blocker “Ann, risk”, fact",
        ),
    ],
)
def test_a_plan_keeps_words_and_names(cues: tuple[Cue, ...], kept: str | None) -> None:
    assert write_cues(cues) == kept
    assert read_cues(kept) == cues


@given(st.lists(st.tuples(st.sampled_from(CueKind), st.text())))
def test_whatever_the_names_are_the_words_come_back(parts: list[tuple[CueKind, str]]) -> None:
    cues = tuple(Cue(kind, name) for kind, name in parts)

    assert [each.kind for each in read_cues(write_cues(cues))] == [kind for kind, _ in parts]


def test_words_that_are_not_known_here_are_left_out() -> None:
    assert read_cues("no_phone, umbrella “red”, fact") == (Cue(CueKind.PHONE), Cue(CueKind.FACT))
