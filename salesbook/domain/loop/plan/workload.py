"""The workload: what a day is to hold, and what is kept of the plan before."""

from datetime import date

from msgspec import Struct, field
from msgspec.structs import replace

from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.day import ItemKind, ItemStatus
from salesbook.domain.loop.plan.answering import Learned
from salesbook.domain.loop.plan.item import Party, PlanItem, Task, Wanted
from salesbook.domain.loop.plan.lengths import Lengths
from salesbook.domain.loop.plan.span import Span


class Workload(Struct, frozen=True):
    """What a day is to hold.

    `start` is the minute from which it is laid out, 0 for a day that has not begun. `wanted` are
    contacts in the order of the list, `preparation` and `reference` the desk's tasks. `previous`
    are the items of the plan before. `busy` is what calendars take. `learned` is how often the rep
    is answered by hour, which decides among places that are equally good; `lengths` how long the
    rep's own contacts take.
    """

    day: date
    settings: Settings
    start: int = 0
    wanted: tuple[Wanted, ...] = ()
    preparation: tuple[Task, ...] = ()
    reference: tuple[Task, ...] = ()
    previous: tuple[PlanItem, ...] = ()
    busy: tuple[Span, ...] = ()
    learned: tuple[Learned, ...] = ()
    lengths: Lengths = field(default_factory=dict)

    @property
    def kept(self) -> tuple[PlanItem, ...]:
        """The items that planning again leaves alone: what has begun, and what is settled.

        A contact made before its time stands where it was made.
        """
        return tuple(
            self._as_made(item)
            for item in self.previous
            if item.kind is not ItemKind.BUSY
            and (item.gone or item.status is ItemStatus.DONE or item.span.start < self.start)
        )

    @property
    def spent(self) -> tuple[Span, ...]:
        """The time that what is kept has had; what was settled before its time takes none."""
        return tuple(item.span for item in self.kept if item.span.start < self.start)

    @property
    def taken(self) -> tuple[Span, ...]:
        """The time that nothing new can have."""
        return (*self.spent, *self.busy)

    @property
    def off(self) -> frozenset[Party]:
        """Who is due by themselves and was taken off the day: dropped, or left for another one.

        One that moved within the day stands in it again. What a follow-up asks for is off when the
        follow-up is.
        """
        contacts = [item for item in self.previous if item.kind is ItemKind.CONTACT]
        here = {item.party for item in contacts if not item.gone}
        alone = {item.party for item in contacts if item.follow_up_id is None}
        return frozenset(alone - here)

    @property
    def running(self) -> tuple[PlanItem, ...]:
        """The items that have begun and not ended."""
        return tuple(item for item in self.kept if item.open and item.span.end > self.start)

    def _as_made(self, item: PlanItem) -> PlanItem:
        if item.made is None or not item.made < self.start <= item.span.start:
            return item
        end = min(item.made + item.span.minutes, self.start)
        return replace(item, span=Span(item.made, end))
