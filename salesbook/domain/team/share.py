"""A share and what it is a share of: neither is ever said without the other."""

from collections.abc import Iterable

from msgspec import Struct

FEW = 5
"""Below so many a share is said in words, never as a percentage. Ours."""


class Share(Struct, frozen=True):
    """So many of so many."""

    part: int
    of: int

    @property
    def percent(self) -> int | None:
        """The whole percentage; None of too few.

        100 is said of all alone and 0 of none, whatever rounding would make of it.
        """
        if self.of < FEW:
            return None
        rounded = (200 * self.part + self.of) // (2 * self.of)
        nearly = min(max(rounded, 1), 99)
        return rounded if self.part in {0, self.of} else nearly

    @property
    def words(self) -> str:
        """The share with its n: `78 % of 18`, of few `2 of 3`, of none an empty text."""
        return self.short if self.percent is None else f"{self.short} of {self.of:,}"

    @property
    def short(self) -> str:
        """The share where its n stands beside: `78 %`, of few `2 of 3`, of none an empty text."""
        if self.percent is not None:
            return f"{self.percent} %"
        return f"{self.part} of {self.of}" if self.of else ""


def share_of(holds: Iterable[bool]) -> Share:
    """Count how many of several hold."""
    answers = list(holds)
    return Share(sum(answers), len(answers))
