"""Points: what orders the subjects of one tier. Integers, each with its name."""

from collections.abc import Callable
from datetime import timedelta

from msgspec import Struct

from salesbook.domain.loop.due.buyers import best_role, role_points
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.silence import is_red
from salesbook.domain.loop.due.triggers.trigger import Trigger

_MOST_LATE = 20
_PER_DAY_LATE = 2
CLOSING = 5
CLOSING_DAYS = 30
"""What a sale adds that closes within so many days."""

_RED = 4
_NEW_OWNER = 6
_PER_TRY = -4
_LEAST_FOR_TRIES = -20


class Part(Struct, frozen=True):
    """One summand of the points."""

    name: str
    points: int


def late_bd(trigger: Trigger, context: Context) -> int:
    """Count the business days since a reason fell due."""
    return context.rules.week.between(trigger.due_on, context.today)


def parts_of(facts: SubjectFacts, trigger: Trigger, context: Context) -> tuple[Part, ...]:
    """Count every part; the points are their sum."""
    return tuple(Part(name, count(facts, trigger, context)) for name, count in PARTS)


def points_for_tries(attempts: int) -> int:
    """Count what the tries since the last contact take away."""
    return max(_LEAST_FOR_TRIES, _PER_TRY * max(0, attempts - 1))


def _lateness(_: SubjectFacts, trigger: Trigger, context: Context) -> int:
    return min(_MOST_LATE, _PER_DAY_LATE * late_bd(trigger, context))


def _value(facts: SubjectFacts, _: Trigger, __: Context) -> int:
    return facts.worth.points


def _close(facts: SubjectFacts, _: Trigger, context: Context) -> int:
    # A close that has gone by counts like one that is near.
    last = context.today + timedelta(days=CLOSING_DAYS)
    days = (each.opportunity.close_on for each in facts.sales)
    return CLOSING if any(day is not None and day <= last for day in days) else 0


def _role(facts: SubjectFacts, trigger: Trigger, _: Context) -> int:
    best = best_role(facts, trigger)
    return role_points(best) if best else 0


def _cadence(facts: SubjectFacts, _: Trigger, context: Context) -> int:
    return _RED if is_red(facts, context) else 0


def _owner(facts: SubjectFacts, _: Trigger, context: Context) -> int:
    if facts.owner_changed_on is None:
        return 0
    days = (context.today - facts.owner_changed_on).days
    return _NEW_OWNER if 0 <= days < context.rules.owner_change_days else 0


def _attempts(facts: SubjectFacts, _: Trigger, __: Context) -> int:
    return points_for_tries(facts.attempts)


PARTS: tuple[tuple[str, Callable[[SubjectFacts, Trigger, Context], int]], ...] = (
    ("lateness", _lateness),
    ("value", _value),
    ("close", _close),
    ("role", _role),
    ("cadence", _cadence),
    ("owner", _owner),
    ("attempts", _attempts),
)
"""The parts in the order they are printed; a new one is added here beside the others."""
