"""How the mirror says shares: with their n, and as counts where one side has too few."""

from datetime import date

from salesbook.domain.team.mirror import Audience, Mirror
from salesbook.domain.team.share import Share
from salesbook.domain.team.went_on import Beside, Measure, WentOn
from salesbook.render.team.mirror import mirror_report


def shown(*answers: Beside) -> str:
    went_on = WentOn(date(2026, 5, 27), 40, 30, 0, answers)
    audience = Audience(on_file=False, others=("Sam Bakker",), leaders=("Sam Bakker",))
    mirror = Mirror("Robin Vos", date(2026, 11, 23), audience, (), went_on)
    return "\n".join(line.plain for line in mirror_report(mirror).lines(80))


def test_a_share_of_enough_on_both_sides_is_said_in_per_cent_with_its_n() -> None:
    text = shown(Beside(Measure.NEXT, Share(30, 40), Share(15, 30)))

    assert "75 % of 40" in text
    assert "50 % of 30" in text
    assert "This is a team's book: Sam Bakker" in text
    assert "Left out" not in text


def test_with_fewer_than_ten_on_a_side_both_are_counts() -> None:
    text = shown(Beside(Measure.ORDERED, Share(20, 40), Share(4, 9), recent=3))

    assert "20 of 40" in text
    assert "4 of 9" in text
    assert "%" not in text


def test_a_side_without_any_says_so() -> None:
    text = shown(Beside(Measure.MOVED, Share(0, 0), Share(1, 12)))

    assert "none" in text
    assert "1 of 12" in text
