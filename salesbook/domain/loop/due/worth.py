"""Worth: how much may come, or came, of an account, beside the others of its portfolio."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

_MOST = 20


class Worth(Struct, frozen=True):
    """What is open and what was ordered, in minor units of `currency`, and the place that gives.

    `weighted` is the open amounts times their probability, `ordered` the orders of the last year.
    Of the `among` accounts of the portfolio `below` are worth less, and `alike` as much, this one
    included. `left_out` are the currencies that no rate translates: they count for nothing.
    """

    weighted: int = 0
    ordered: int = 0
    currency: str = ""
    below: int = 0
    alike: int = 0
    among: int = 0
    left_out: tuple[str, ...] = ()

    @property
    def amount(self) -> int:
        """The larger of what is open and what was ordered."""
        return max(self.weighted, self.ordered)

    @property
    def points(self) -> int:
        """Twenty times its midrank percentile, half rounded up; 0 when it is worth nothing."""
        if self.amount <= 0:
            return 0
        return (_MOST * (2 * self.below + self.alike) + self.among) // (2 * self.among)


NOTHING = Worth()
"""Nothing is open and nothing was ordered."""


def placed(worth: Worth, others: Sequence[int], among: int) -> Worth:
    """Give a worth its place in a portfolio of so many accounts.

    `others` are the amounts of all of them that are worth something, this one too, in order.
    """
    if worth.amount <= 0:
        return worth
    first, last = bisect_left(others, worth.amount), bisect_right(others, worth.amount)
    nothing = among - len(others)
    return replace(worth, below=nothing + first, alike=last - first, among=among)


def points_by_amount(others: Sequence[int], among: int) -> dict[int, int]:
    """Count the points of every amount there is; `others` are those of the portfolio, in order."""
    return {amount: placed(Worth(amount), others, among).points for amount in set(others)}
