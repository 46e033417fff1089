"""What became of a day's contacts between two of its plans, party by party."""

from enum import StrEnum

from msgspec import Struct

from salesbook.domain.loop.day import ItemStatus
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.item import Party, PlanItem
from salesbook.domain.loop.plan.load import standing


class Fate(StrEnum):
    """What became of a planned contact."""

    DONE = "done"
    KEPT = "kept"
    MOVED = "moved"
    ADDED = "added"
    DROPPED = "dropped"


class Compared(Struct, frozen=True):
    """One party in two plans; the minutes are those it was planned at, None where it was not.

    `done` tells it of one that was added, too.
    """

    party: Party
    title: str
    fate: Fate
    before: int | None = None
    after: int | None = None
    done: bool = False


def compare_plans(first: DayPlan, last: DayPlan) -> tuple[Compared, ...]:
    """Say of each party of two plans of a day what became of it, in the order of the first."""
    morning = {item.party: item for item in first.contacts}
    evening = {item.party: item for item in standing(last)}
    return tuple(
        _there(morning.get(party), evening[party]) if party in evening else _gone(morning[party])
        for party in {**morning, **evening}
    )


def _gone(before: PlanItem) -> Compared:
    return Compared(before.party, before.title, Fate.DROPPED, before=before.span.start)


def _there(before: PlanItem | None, after: PlanItem) -> Compared:
    return Compared(
        party=after.party,
        title=after.title,
        fate=_fate(before, after),
        before=before.span.start if before else None,
        after=after.span.start,
        done=after.status is ItemStatus.DONE,
    )


def _fate(before: PlanItem | None, after: PlanItem) -> Fate:
    if before is None:
        return Fate.ADDED
    if after.status is ItemStatus.DONE:
        return Fate.DONE
    return Fate.KEPT if before.span.start == after.span.start else Fate.MOVED
