"""Every reason to be owed a contact, most pressing first.

A reason is a function of a subject's facts and the context. A new one is added here beside the
others; none of them knows of any other.
"""

from collections.abc import Callable

from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.triggers.complaint import complained
from salesbook.domain.loop.due.triggers.cooling import cooling
from salesbook.domain.loop.due.triggers.follow_up import planned
from salesbook.domain.loop.due.triggers.occasion import celebrated
from salesbook.domain.loop.due.triggers.owed import promised, unanswered
from salesbook.domain.loop.due.triggers.reaction import reacted
from salesbook.domain.loop.due.triggers.reorder import reordered
from salesbook.domain.loop.due.triggers.stale import stalled
from salesbook.domain.loop.due.triggers.trigger import Trigger
from salesbook.domain.loop.due.triggers.unmet import carried

Finder = Callable[[SubjectFacts, Context], tuple[Trigger, ...]]

TRIGGERS: tuple[Finder, ...] = (
    promised,
    unanswered,
    complained,
    planned,
    carried,
    reacted,
    celebrated,
    reordered,
    stalled,
    cooling,
)


def triggers_of(facts: SubjectFacts, context: Context) -> tuple[Trigger, ...]:
    """Find every reason that holds, the first tier first, and the longest due first within it."""
    found = (trigger for finder in TRIGGERS for trigger in finder(facts, context))
    return tuple(sorted(found, key=lambda trigger: trigger.order))
