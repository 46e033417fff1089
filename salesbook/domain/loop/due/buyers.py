"""Buyers: whose part in the decision a contact concerns, and how much that part counts."""

from collections.abc import Iterator

from salesbook.domain.accounts.role import Role, RolePart
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.triggers.trigger import Cause, Trigger

_LEAST = 1
_POINTS = {
    RolePart.DECISION_MAKER: 6,
    RolePart.ECONOMIC_BUYER: 6,
    RolePart.CHAMPION: 5,
    RolePart.EXECUTIVE_SPONSOR: 5,
    RolePart.INFLUENCER: 3,
    RolePart.EVALUATOR: 3,
    RolePart.TECHNICAL_BUYER: 3,
    RolePart.BLOCKER: 2,
}


def best_role(facts: SubjectFacts, trigger: Trigger) -> Role | None:
    """Find the part that counts most among those involved; of two alike the one held longer."""
    found = sorted(
        roles_involved(facts, trigger),
        key=lambda role: (-role_points(role), role.from_on, str(role.id)),
    )
    return next(iter(found), None)


def role_points(role: Role) -> int:
    """Count what somebody's part adds to the points."""
    return points_of_part(role.part)


def points_of_part(part: RolePart) -> int:
    """Count what a part adds to the points."""
    return _POINTS.get(part, _LEAST)


def roles_involved(facts: SubjectFacts, trigger: Trigger) -> Iterator[Role]:
    """Go through the parts of the person a reason is about, else of everybody at the account.

    A part in one opportunity counts where that is what the reason is about, or as long as it is
    open where the reason is about none.
    """
    about = {each.opportunity.id for each in facts.sales}
    if trigger.cause is Cause.STALE:
        about = {each for each in about if each == trigger.source_id}
    for role in facts.roles:
        concerned = not role.opportunities or about.intersection(role.opportunities)
        if concerned and trigger.person_id in {None, role.person_id}:
            yield role


def blocked(facts: SubjectFacts, trigger: Trigger) -> bool:
    """Tell whether a blocker is among those involved: such a contact is to be prepared."""
    return any(role.part is RolePart.BLOCKER for role in roles_involved(facts, trigger))
