"""Steps: the stages that an opportunity passed, and how long it was in each."""

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from salesbook.domain.book.moment import Moment
from salesbook.domain.book.stage import Stage, Stages
from salesbook.domain.pipeline.opportunity import LostReason, OpportunityCard, StageChange


class Passed(Struct, frozen=True):
    """A stage it was in: from a day until the next step, None while it is there."""

    stage: Stage
    from_on: date
    until_on: date | None = None
    reason: LostReason | None = None
    note: str | None = None

    def days(self, today: date) -> int:
        """Count the days it was there so far."""
        return ((self.until_on or today) - self.from_on).days


class Steps(Struct, frozen=True):
    """An opportunity and the stages it passed, the first one first, as of a day."""

    card: OpportunityCard
    passed: tuple[Passed, ...]
    today: date


def passed_stages(changes: Sequence[StageChange], stages: Stages) -> tuple[Passed, ...]:
    """Tell from each change of stage how long it lasted, on the days of those who made it."""
    days = [Moment(change.changed_at, change.changed_zone).today for change in changes]
    return tuple(
        Passed(stages.of(change.stage), from_on, until_on, change.reason, change.note)
        for change, from_on, until_on in zip(changes, days, [*days[1:], None], strict=True)
    )
