"""How the quality of notes is said where no share tells it."""

from datetime import date, timedelta

import pytest

from salesbook.domain.team.grouping import Group, Numbers
from salesbook.domain.team.period import Period
from salesbook.domain.team.quality import QualityRow
from salesbook.domain.team.share import Share
from salesbook.render.team.quality import lag_words, quality_report

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (None, "-"),
        (-0.05, "0 min"),
        (0.2, "12 min"),
        (3.44, "3.4 h"),
        (47.9, "47.9 h"),
        (71.0, "3 days"),
    ],
)
def test_a_lag_is_said_as_long_as_it_is(hours: float | None, said: str) -> None:
    assert lag_words(hours).plain == said


def test_the_mean_of_reviews_stands_with_how_many_they_are() -> None:
    one = Share(1, 1)
    row = QualityRow(Group(), one, one, one, one, 0, 0, Share(0, 0), None, 3, 3.75, 0)
    period = Period(MONDAY - timedelta(days=6), MONDAY)

    report = quality_report(Numbers(period, None, row, (row,)), MONDAY)

    assert "reviews 3.8 of 5 in 3" in [line.plain for line in report.lines(80)]
