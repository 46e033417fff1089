"""Who stands in the way of a planned contact, and who decides."""

from collections.abc import Iterable, Iterator
from uuid import UUID

from salesbook.domain.accounts.role import DECIDES, Role
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.triggers.trigger import Trigger
from salesbook.domain.loop.plan.cue import Cue, CueKind


def deciding(facts: SubjectFacts, trigger: Trigger) -> Iterator[Cue]:
    """Find who stands in the way, and who decides where a sale is open.

    A part in one sale counts while that is open. Who decides is told when that is somebody else
    than who is called, and asked for when nobody is known to.
    """
    sales = {each.opportunity.id for each in facts.sales}
    roles = [
        each for each in facts.roles if not each.opportunities or sales & {*each.opportunities}
    ]
    for role in _each_once(role for role in roles if role.blocks):
        yield Cue(CueKind.BLOCKER, facts.names.get(role.person_id, ""))
    if not sales:
        return
    deciders = list(_each_once(role for role in roles if role.part in DECIDES))
    if not deciders:
        yield Cue(CueKind.DECIDER)
    elif all(role.person_id != trigger.person_id for role in deciders):
        yield Cue(CueKind.DECIDES, facts.names.get(deciders[0].person_id, ""))


def _each_once(roles: Iterable[Role]) -> Iterator[Role]:
    """Take the first part of each person."""
    seen: dict[UUID, Role] = {}
    for role in roles:
        seen.setdefault(role.person_id, role)
    yield from seen.values()
