"""The load: how much of the time for customers a day's contacts take."""

from msgspec import Struct

from salesbook.domain.loop.day import BlockKind
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.item import PlanItem


class Load(Struct, frozen=True):
    """Minutes of contact that are planned, and minutes that are there for it."""

    planned: int
    available: int


def load_of(plan: DayPlan) -> Load:
    """Count the minutes of a plan; what moved or was dropped takes none."""
    blocks = (each.block for each in plan.blocks)
    return Load(
        planned=sum(item.span.minutes for item in standing(plan)),
        available=sum(each.span.minutes for each in blocks if each.kind is BlockKind.CONTACT),
    )


def standing(plan: DayPlan) -> tuple[PlanItem, ...]:
    """List the contacts of a plan that neither moved nor were dropped."""
    return tuple(item for item in plan.contacts if not item.gone)
