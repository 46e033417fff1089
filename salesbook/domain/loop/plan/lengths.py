"""How long contacts take: the middle of what the rep's own took, where enough of them say so."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from salesbook.domain.accounts.contact import InteractionKind

LEAST = 5
"""So many lengths of one kind tell what is usual; fewer are chance. Ours."""

COUNTED = 200
"""How many of the latest lengths are looked at, of all kinds together. Ours."""

STEP = 5
"""A usual length is rounded up to so many minutes: nobody plans a call for 10:07. Ours."""


class Usual(Struct, frozen=True):
    """The median of the minutes that contacts of a kind took, and of how many of them."""

    minutes: int
    of: int

    @property
    def planned(self) -> int:
        """The minutes to plan."""
        return -(-self.minutes // STEP) * STEP


Lengths = Mapping[InteractionKind, Usual]
"""How long the rep's own contacts usually take, of each kind that tells."""


def usual_lengths(said: Iterable[tuple[InteractionKind, int]]) -> Lengths:
    """Find what is usual from lengths in minutes; a kind of too few is left out."""
    minutes = defaultdict[InteractionKind, list[int]](list)
    for kind, length in said:
        minutes[kind].append(length)
    return {
        kind: Usual(middle(several), len(several))
        for kind, several in minutes.items()
        if len(several) >= LEAST
    }


def middle(minutes: Sequence[int]) -> int:
    """Find the median of lengths, half a minute rounded up."""
    ordered, half = sorted(minutes), len(minutes) // 2
    if len(ordered) % 2:
        return ordered[half]
    return (ordered[half - 1] + ordered[half] + 1) // 2
