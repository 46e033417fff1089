"""Why a subject stands where it does: every reason, every gate, and when it comes up next."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct

from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting_kind import Cadence
from salesbook.domain.loop.due.coming import coming, selling_on
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.gates import Held, sells_nothing
from salesbook.domain.loop.due.ranking import Entry, decide
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.silence import cadence_of, cools, cools_on, is_red, silent_days
from salesbook.domain.loop.due.triggers.trigger import Trigger

if TYPE_CHECKING:
    from salesbook.domain.accounts.season import GoodwillSeason


class Why(Struct, frozen=True):
    """One subject's whole account of itself.

    `next_on` is the day it comes up by itself when
    nothing holds today. `silent_days` is None when nobody was ever reached, `cadence` None where
    silence does not matter. `season` is the season of goodwill with the subject.
    """

    moment: Moment
    entry: Entry
    next_on: date | None
    silent_days: int | None
    cadence: Cadence | None
    red: bool
    season: "GoodwillSeason | None" = None

    @property
    def triggers(self) -> tuple[Trigger, ...]:
        """The reasons that hold today, the winning one first."""
        first = (self.entry.trigger,) if self.entry.trigger else ()
        return first + self.entry.also

    @property
    def held(self) -> tuple[Held, ...]:
        """The gates that hold for the winning reason, whether they stop it or not."""
        return self.entry.held


def explain(facts: SubjectFacts, context: Context) -> Why:
    """Explain where a subject stands on the day asked for."""
    entry = decide(facts, context)
    return Why(
        moment=context.moment,
        entry=entry,
        next_on=min(_days_ahead(facts, context), default=None),
        silent_days=silent_days(facts, context),
        cadence=cadence_of(facts, context) if cools(facts) else None,
        red=is_red(facts, context),
        season=context.season_of(facts.id, facts.owner_id),
    )


def _days_ahead(facts: SubjectFacts, context: Context) -> Iterator[date]:
    season = context.season_of(facts.id, facts.owner_id)
    days = [
        each.due_on if sells_nothing(each.purpose) else selling_on(each.due_on, season)
        for each in facts.follow_ups
        if context.mine(each.owner_id)
    ]
    days += [each.due_on for each in facts.promises if context.mine(each.owner_id)]
    days += coming(facts, context)
    if cools(facts) and context.mine(facts.owner_id) and not facts.follow_ups:
        days.append(cools_on(facts, context))
    return (day for day in days if day and day > context.today)
