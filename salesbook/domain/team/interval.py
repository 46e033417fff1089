"""How far a share may lie from what it measures, because it is of so many and no more."""

from math import sqrt

from msgspec import Struct

from salesbook.domain.team.share import Share

_Z = 1.959964
"""The standard normal deviate that leaves 2.5 per cent above it."""


class Interval(Struct, frozen=True):
    """Whole percentages, the lower rounded down and the upper up."""

    low: int
    high: int

    @property
    def words(self) -> str:
        """Say it: `30 to 53 %`."""
        return f"{self.low} to {self.high} %"


def wilson(share: Share) -> Interval:
    """Find the 95 per cent score interval of a share of one or more.

    Wilson 1927, “Probable inference, the law of succession, and statistical inference”, Journal of
    the American Statistical Association 22, 209-212.
    """
    count, rate, square = share.of, share.part / share.of, _Z * _Z
    middle = rate + square / (2 * count)
    spread = _Z * sqrt(rate * (1 - rate) / count + square / (4 * count * count))
    whole = 1 + square / count
    low, high = (middle - spread) / whole, (middle + spread) / whole
    # The bounds of none and of all are exactly 0 and 1, whatever the arithmetic leaves of them.
    return Interval(
        low=0 if share.part == 0 else int(100 * low),
        high=100 if share.part == share.of else -int(-100 * high // 1),
    )
