"""How wide the interval of a share is."""

import pytest

from salesbook.domain.team.interval import Interval, wilson
from salesbook.domain.team.share import Share


@pytest.mark.parametrize(
    ("share", "low", "high"),
    [
        (Share(15, 30), 33, 67),  # statsmodels: 0.3315 to 0.6685
        (Share(0, 30), 0, 12),  # 0 to 0.1135
        (Share(30, 30), 88, 100),  # 0.8865 to 1
        (Share(354, 728), 45, 53),  # 0.4501 to 0.5225
        (Share(1, 1), 20, 100),  # 0.2065 to 1
    ],
)
def test_the_interval_is_wilsons_rounded_outwards(share: Share, low: int, high: int) -> None:
    assert wilson(share) == Interval(low, high)


def test_it_is_said_in_one_breath() -> None:
    assert Interval(30, 53).words == "30 to 53 %"
