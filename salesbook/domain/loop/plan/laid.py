"""What planning a day came to."""

from typing import TYPE_CHECKING

from msgspec import Struct

from salesbook.domain.loop.due.why import Why
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.item import Leftover, PlanItem
from salesbook.domain.loop.plan.opening import Opening

if TYPE_CHECKING:
    from salesbook.domain.accounts.season import GoodwillSeason
    from salesbook.domain.loop.plan.bound import Because
    from salesbook.domain.loop.plan.workload import Workload


class Laid(Struct, frozen=True):
    """A plan, and how it came about.

    `fresh` tells whether it differs from the plan before. `due` counts who is due, `beyond` those
    of them that were not looked at because the day was full long before. `needs_purpose` counts
    the accounts that need a purpose first, `debts` the desk's debts from before this day. `season`
    is the rep's own season of goodwill on that day. `unread` says what of calendars was left out,
    `load` what the day was to hold, None of one gone by.
    """

    opening: Opening
    plan: DayPlan
    fresh: bool = True
    due: int = 0
    beyond: int = 0
    needs_purpose: int = 0
    debts: int = 0
    season: "GoodwillSeason | None" = None
    unread: tuple[str, ...] = ()
    load: "Workload | None" = None


class PlanWhy(Struct, frozen=True):
    """Where one account stands in a plan, and why it is due or not.

    Planned in `items`, or left over, or neither: then `why` says which list it is in. `placed` and
    `left` say for each of them what bound it.
    """

    laid: Laid
    name: str
    items: tuple[PlanItem, ...]
    leftovers: tuple[Leftover, ...]
    why: Why
    placed: tuple["tuple[Because, ...]", ...]
    left: tuple["tuple[Because, ...]", ...]
