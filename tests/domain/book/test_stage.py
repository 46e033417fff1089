import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.book.setting import SettingError, Settings, setting_named
from salesbook.domain.book.stage import (
    Ending,
    Stage,
    StageInUseError,
    Stages,
    StagesError,
    UnknownStageError,
    read_stages,
    refuse_to_drop,
    stage_named,
)


def test_unless_set_a_sale_passes_eight_stages() -> None:
    stages = Settings().stages

    assert [(stage.key, stage.probability, stage.stale_days) for stage in stages.every] == [
        ("future", 5, 90),
        ("prospecting", 10, 21),
        ("qualified", 25, 21),
        ("needs", 40, 14),
        ("proposal", 60, 10),
        ("negotiation", 80, 7),
        ("won", 100, None),
        ("lost", 0, None),
    ]
    assert stages.won.key == "won"
    assert stages.lost.key == "lost"
    assert len(stages.open) == 6


def test_a_stage_may_have_a_label_of_its_own_and_an_ending_that_its_key_does_not_say() -> None:
    stages = read_stages("needs=What they need 40% (14d); Small talk 5 · order 100 won, No 0 lost")

    assert stages.every == (
        Stage("needs", "What they need", 40, 14),
        Stage("small_talk", "Small talk", 5),
        Stage("order", "Order", 100, None, Ending.WON),
        Stage("no", "No", 0, None, Ending.LOST),
    )
    assert str(stages) == "needs=What they need 40/14, small_talk 5, order 100 won, no 0 lost"
    assert stages.by_key["order"] is stages.won
    assert stages.named("proposal") is None


def test_a_stage_that_is_no_longer_there_is_open_and_counts_for_nothing() -> None:
    stages = read_stages("talk 5, won 100, lost 0")

    assert stages.of("talk") == Stage("talk", "Talk", 5)
    assert stages.of("on_hold") == Stage("on_hold", "On hold", 0)
    assert stages.of("on_hold").is_open


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("talk", "“talk” is no stage with its probability"),
        ("", "none of them is won, and just one must be"),
        ("talk 5, won 100", "none of them is lost, and just one must be"),
        ("talk 5, won 100, yes 100 won, lost 0", "2 of them is won, and just one must be"),
        ("won 100, lost 0", "none of them is open"),
        ("talk 5, talk 6, won 100, lost 0", "“talk” is there twice"),
        ("talk 100, won 100, lost 0", "“talk” is open, and 100 per cent is not: 99 is the most"),
        ("talk 5, won 90, lost 0", "“won” is won: that is 100 per cent"),
        ("talk 5, won 100, lost 10", "“lost” is lost: that is 0 per cent"),
        ("talk 5, won 100/3, lost 0", "“won” ends a sale, so it is never stale"),
        ("talk 5/0, won 100, lost 0", "“talk” would be stale at once"),
    ],
)
def test_stages_that_cannot_be_say_why(typed: str, why: str) -> None:
    with pytest.raises(StagesError, match=why):
        read_stages(typed)

    with pytest.raises(SettingError) as refused:
        setting_named("pipeline.stages").parse(typed)
    assert why in refused.value.message
    assert str(refused.value.hint).startswith('salesbook config set pipeline.stages "future 5/90,')


NAMES = st.text("abcXYZ é_1=", min_size=1, max_size=8)
STAGE = st.tuples(NAMES, st.integers(0, 99), st.none() | st.integers(1, 400))


@given(st.lists(STAGE, min_size=1, max_size=5))
def test_stages_are_read_back_as_they_are_written(parts: list[tuple[str, int, int | None]]) -> None:
    typed = [f"{name} {percent}{f'/{days}' if days else ''}" for name, percent, days in parts]
    try:
        stages = read_stages(", ".join([*typed, "won 100", "lost 0"]))
    except StagesError:
        return

    again = read_stages(str(stages))

    assert isinstance(again, Stages)
    assert again == stages


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("needs", "needs"),
        ("What they need", "needs"),
        ("PROP", "proposal"),
        ("pros", "prospecting"),
        ("small_talk", "small_talk"),
        ("Small talk", "small_talk"),
    ],
)
def test_a_stage_goes_by_its_key_its_label_or_a_beginning_that_is_no_other_s(
    typed: str, key: str
) -> None:
    stages = read_stages(
        "small talk 5, prospecting 10, needs=What they need 40, proposal 60, won 100, lost 0"
    )

    assert stage_named(stages, typed).key == key


@pytest.mark.parametrize("typed", ["dreaming", "pro", "", "  "])
def test_what_is_no_stage_or_may_be_two_is_answered_with_those_there_are(typed: str) -> None:
    with pytest.raises(UnknownStageError) as refused:
        stage_named(Settings().stages, typed)

    assert refused.value.message == f"There is no stage “{typed.strip()}”."
    assert str(refused.value.hint).startswith("The stages are future, prospecting, ")


def test_a_stage_in_use_cannot_be_dropped() -> None:
    stages = read_stages("talk 5, won 100, lost 0")

    refuse_to_drop(stages, {"talk": 3, "won": 1})
    with pytest.raises(StageInUseError) as refused:
        refuse_to_drop(stages, {"talk": 3, "needs": 2})

    assert refused.value.message == "The stage “needs” cannot go: 2 opportunities are in it."
