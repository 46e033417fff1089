"""How long contacts usually take."""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.plan.lengths import LEAST, Usual, usual_lengths

CALL, VIDEO = InteractionKind.CALL, InteractionKind.VIDEO


def test_the_middle_length_of_each_kind_is_what_is_usual() -> None:
    calls = [(CALL, minutes) for minutes in (3, 4, 9, 40, 60)]
    videos = [(VIDEO, minutes) for minutes in (20, 21, 24, 25, 30, 31)]

    assert usual_lengths([*calls, *videos]) == {CALL: Usual(9, 5), VIDEO: Usual(25, 6)}


def test_too_few_lengths_tell_nothing() -> None:
    assert usual_lengths([(CALL, 12)] * (LEAST - 1)) == {}


def test_a_length_is_planned_in_whole_steps() -> None:
    assert [Usual(minutes, 9).planned for minutes in (1, 5, 6, 12, 25)] == [5, 5, 10, 15, 25]
