"""When people answer: a rep's own tries by the hour of the day, and which hours are better.

Few tries are chance: an hour with fewer than `reach.min_tries` is silent. From there on its rate is
shrunk to the rep's own average for that way of contact, as if `reach.min_tries` more tries had been
made there with the average's luck: the mean of a beta prior of that weight (Efron and Morris 1975).
Whom a rep calls at which hour is not drawn by lot, so a rate says what happened, never why.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.plan.span import Span, joined

TRIED_BY = (InteractionKind.CALL, InteractionKind.VIDEO, InteractionKind.VISIT)
"""The ways of contact in which somebody answers or does not, at that hour."""

BETTER = 0.05
"""By so much the shrunk rate of an hour passes the average before it is preferred. Ours."""

LEARNING_DAYS = 365
"""How far back tries are counted. Ours."""

_HOUR = 60
Hour = tuple[InteractionKind, int]


class Tries(Struct, frozen=True):
    """How many tries there were, and how many of them reached somebody."""

    reached: int
    of: int

    @property
    def rate(self) -> float:
        """The part that reached somebody, 0 to 1; 0 of none."""
        return self.reached / self.of if self.of else 0.0


class Learned(Struct, frozen=True):
    """What an hour of the day teaches: its tries, those of all hours, and the shrunk rate."""

    kind: InteractionKind
    hour: int
    tries: Tries
    average: Tries
    rate: float

    @property
    def better(self) -> bool:
        """Whether the hour is worth preferring to the average one."""
        return self.rate >= self.average.rate + BETTER


def count_tries(tries: Iterable[tuple[InteractionKind, int, bool]]) -> dict[Hour, Tries]:
    """Count tries, each a way of contact, an hour of the day and whether it reached somebody."""
    of, reached = Counter[Hour](), Counter[Hour]()
    for kind, hour, answered in tries:
        of[kind, hour] += 1
        reached[kind, hour] += answered
    return {hour: Tries(reached[hour], of[hour]) for hour in sorted(of)}


def averages(tries: Mapping[Hour, Tries]) -> dict[InteractionKind, Tries]:
    """Add up the hours of each way of contact."""
    found: dict[InteractionKind, Tries] = {}
    for (kind, _), some in tries.items():
        known = found.get(kind, Tries(0, 0))
        found[kind] = Tries(known.reached + some.reached, known.of + some.of)
    return found


def learn(tries: Mapping[Hour, Tries], least: int) -> tuple[Learned, ...]:
    """Learn from the hours that have the least tries it takes, which are the prior's weight too."""
    whole = averages(tries)
    return tuple(
        Learned(kind, hour, some, whole[kind], shrunk(some, whole[kind].rate, least))
        for (kind, hour), some in tries.items()
        if some.of >= least
    )


def shrunk(tries: Tries, average: float, weight: int) -> float:
    """Shrink a rate to the average, which weighs as much as so many tries."""
    return (tries.reached + weight * average) / (tries.of + weight)


def better_hours(learned: Sequence[Learned]) -> dict[InteractionKind, tuple[Span, ...]]:
    """Find the stretches of a day in which each way of contact is answered better."""
    spans: dict[InteractionKind, list[Span]] = {}
    for each in learned:
        if each.better:
            start = each.hour * _HOUR
            spans.setdefault(each.kind, []).append(Span(start, start + _HOUR))
    return {kind: joined(found) for kind, found in spans.items()}


def learned_at(
    learned: Sequence[Learned], kind: InteractionKind | None, minute: int
) -> Learned | None:
    """Find what is learned of a way of contact at a minute of the day; None is silent."""
    hour = minute // _HOUR
    return next((each for each in learned if (each.kind, each.hour) == (kind, hour)), None)
