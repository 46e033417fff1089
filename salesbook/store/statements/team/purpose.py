"""What contacts were made for: the purpose each states, what it closed, whether it was planned."""

from sqlalchemy import and_, exists, select

from salesbook.domain.loop.day import ItemKind
from salesbook.store.accounts.tables import PersonRow
from salesbook.store.loop.tables import (
    FollowUpClosureRow,
    FollowUpRow,
    InteractionPurposeRow,
    PlanItemRow,
)
from salesbook.store.models import table_of
from salesbook.store.statements.team.logged import ACCOUNTS, LOGGED, TALKS, logged_between
from salesbook.store.statements.terms import live, reached, word

_PURPOSES = table_of(InteractionPurposeRow)
_CLOSURES = table_of(FollowUpClosureRow)
_FIRST = _CLOSURES.alias("earlier")
_FOLLOW_UPS = table_of(FollowUpRow)
_PEOPLE = table_of(PersonRow)
_ITEMS = table_of(PlanItemRow)

_CLOSED = (
    select(_FIRST.c.id)
    .where(live(_FIRST), _FIRST.c.interaction_id == TALKS.c.id)
    .order_by(_FIRST.c.id)
    .limit(1)
    .scalar_subquery()
)
_IN_THE_PLAN = exists(
    select(_ITEMS.c.id).where(
        live(_ITEMS),
        _ITEMS.c.interaction_id == TALKS.c.id,
        _ITEMS.c.kind == word(ItemKind.CONTACT),
    )
)
PURSUITS = (
    select(
        *LOGGED,
        _PURPOSES.c.kind.label("purpose"),
        _PURPOSES.c.text,
        _FOLLOW_UPS.c.purpose.label("closed"),
        _FOLLOW_UPS.c.purpose_kind.label("closed_kind"),
        _FOLLOW_UPS.c.anyway,
        _CLOSURES.c.met,
        _IN_THE_PLAN.label("in_plan"),
        ACCOUNTS.c.name.label("account"),
        _PEOPLE.c.name.label("person"),
    )
    .select_from(TALKS)
    .outerjoin(_PURPOSES, and_(_PURPOSES.c.interaction_id == TALKS.c.id, live(_PURPOSES)))
    .outerjoin(_CLOSURES, _CLOSURES.c.id == _CLOSED)
    .outerjoin(_FOLLOW_UPS, _FOLLOW_UPS.c.id == _CLOSURES.c.follow_up_id)
    .outerjoin(ACCOUNTS, ACCOUNTS.c.id == TALKS.c.account_id)
    .outerjoin(_PEOPLE, _PEOPLE.c.id == _FOLLOW_UPS.c.person_id)
    .where(*logged_between(), reached(TALKS))
)
