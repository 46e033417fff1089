"""The glance: where the day stands, in a few numbers."""

from msgspec import Struct

from salesbook.domain.loop.plan.blocks import Present
from salesbook.domain.loop.plan.item import PlanItem
from salesbook.domain.loop.plan.opening import Opening


class Glance(Struct, frozen=True):
    """Where the day stands.

    `number` is that of the next contact in the plan, for `log --plan N`. `kept` tells whether the
    day has a plan, `empty` whether the book has nobody in it. `debts` are what reference blocks
    are for: contacts not logged, things promised, conversations without a next purpose. `there` is
    the minute of the next contact's day, where their clock is another.
    """

    opening: Opening
    present: Present
    contact: PlanItem | None
    number: int
    contacts_left: int
    contacts_done: int
    contact_minutes_left: int
    due: int
    needs_purpose: int
    debts: int
    kept: bool
    empty: bool
    there: int | None = None
