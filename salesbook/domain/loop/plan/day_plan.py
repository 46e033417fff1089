"""The plan of a day: its items in their blocks, and what found no place."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from uuid import UUID

from msgspec import Struct
from msgspec.structs import astuple, replace

from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.day import BlockKind, ItemKind
from salesbook.domain.loop.plan.blocks import Block, lay_blocks
from salesbook.domain.loop.plan.item import Leftover, PlanItem
from salesbook.domain.loop.plan.there import clock_there


class PlannedBlock(Struct, frozen=True):
    """A block of the day with its items, earliest first."""

    block: Block
    items: tuple[PlanItem, ...]


class DayPlan(Struct, frozen=True, eq=False):
    """A day laid out, under the settings as they were. `revision` 0 is not kept.

    Its minutes are those of the rep's wall in `zone`. `exact` tells whether everything
    left out was proven to have no place.
    """

    day: date
    settings: Settings
    items: tuple[PlanItem, ...] = ()
    leftovers: tuple[Leftover, ...] = ()
    revision: int = 0
    made_at: datetime | None = None
    exact: bool = True
    zone: str = ""

    def __eq__(self, other: object) -> bool:
        """Compare everything but how sure the plan is of what it left out, and its clock."""
        return isinstance(other, DayPlan) and self._compared == other._compared

    __hash__ = None  # type: ignore[assignment]

    @property
    def _compared(self) -> tuple[object, ...]:
        return astuple(replace(self, exact=True, zone=""))

    @property
    def blocks(self) -> tuple[PlannedBlock, ...]:
        """The blocks of the day with what lies in them."""
        fixed = (Block(item.block, item.span) for item in self.items)
        return tuple(
            PlannedBlock(
                block,
                tuple(item for item in self.items if block.span.holds(item.span)),
            )
            for block in lay_blocks(self.settings, self.day, fixed)
        )

    def there(self, item: PlanItem) -> int | None:
        """Tell the minute of their day at which a contact begins, where their clock is another."""
        if item.kind is not ItemKind.CONTACT or not item.party.zone or not self.zone:
            return None
        return clock_there(self.day, item.span.start, item.party.zone, self.zone)

    @property
    def contacts(self) -> tuple[PlanItem, ...]:
        """The planned contacts, earliest first: the items that `log --plan N` counts."""
        return tuple(item for item in self.items if item.kind is ItemKind.CONTACT)

    def told_apart(self, handles: Mapping[UUID, str]) -> "DayPlan":
        """Give accounts that share a name the handles that tell them apart."""
        return replace(
            self,
            items=tuple(replace(each, party=each.party.told_apart(handles)) for each in self.items),
            leftovers=tuple(
                replace(each, party=each.party.told_apart(handles)) for each in self.leftovers
            ),
        )

    def upcoming(self, minute: int) -> Iterator[PlanItem]:
        """Go through the contacts that wait to be made at or after a minute."""
        return (item for item in self.contacts if item.open and item.span.end > minute)

    def unlogged(self, minute: int) -> tuple[PlanItem, ...]:
        """Find the contacts whose time is over and of which nothing was said."""
        return tuple(item for item in self.contacts if item.open and item.span.end <= minute)

    def contact_minutes_left(self, minute: int) -> int:
        """Count the minutes of contact blocks from a minute on."""
        spans = [each.block.span for each in self.blocks if each.block.kind is BlockKind.CONTACT]
        return sum(max(span.end - max(span.start, minute), 0) for span in spans)

    def same_as(self, other: "DayPlan") -> bool:
        """Tell whether another plan of the day says the same."""
        mine = (self.items, self.leftovers, self.settings.stored)
        return mine == (other.items, other.leftovers, other.settings.stored)
