"""What came after contacts of a rep: further contacts, moves of a stage, orders."""

from sqlalchemy import and_, bindparam, exists, func, select

from salesbook.store.loop.tables import InteractionPersonRow, InteractionRow
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import OpportunityRow, OrderRow, StageChangeRow
from salesbook.store.statements.team.logged import LAST_NEXT, NEXT, TALKS, logged_between
from salesbook.store.statements.team.purpose import PURSUITS as _PURSUITS
from salesbook.store.statements.terms import live, reached, taking_part

_PRESENT = table_of(InteractionPersonRow)
_OF_MINE = _PRESENT.alias("of_mine")
_OPPORTUNITIES = table_of(OpportunityRow)
_CHANGES = table_of(StageChangeRow)
_ORDERS = table_of(OrderRow)
_LATER = table_of(InteractionRow).alias("later")
_EARLIER = _CHANGES.alias("earlier_change")

_FIRST_PERSON = (
    select(_PRESENT.c.person_id)
    .where(taking_part(_PRESENT), _PRESENT.c.interaction_id == TALKS.c.id)
    .order_by(_PRESENT.c.id)
    .limit(1)
    .scalar_subquery()
)
_ACCOUNTS = select(TALKS.c.account_id).where(*logged_between(), TALKS.c.account_id.is_not(None))
_PEOPLE = (
    select(_OF_MINE.c.person_id)
    .join(TALKS, TALKS.c.id == _OF_MINE.c.interaction_id)
    .where(*logged_between(), TALKS.c.account_id.is_(None), taking_part(_OF_MINE))
)
CONTACTS = _PURSUITS.add_columns(
    func.coalesce(TALKS.c.account_id, _FIRST_PERSON).label("subject"),
    TALKS.c.proposed,
    NEXT.c.purpose.label("next"),
    NEXT.c.purpose_kind.label("next_kind"),
).outerjoin(NEXT, NEXT.c.id == LAST_NEXT)
LATER_OF_ACCOUNTS = (
    select(_LATER.c.account_id.label("subject"), _LATER.c.occurred_at.label("at"))
    .where(
        reached(_LATER),
        _LATER.c.account_id.in_(_ACCOUNTS),
        _LATER.c.occurred_at >= bindparam("since"),
    )
    .order_by(_LATER.c.account_id, _LATER.c.occurred_at)
)
LATER_OF_PEOPLE = (
    select(_PRESENT.c.person_id.label("subject"), _LATER.c.occurred_at.label("at"))
    .join(_LATER, _LATER.c.id == _PRESENT.c.interaction_id)
    .where(
        reached(_LATER),
        taking_part(_PRESENT),
        _PRESENT.c.person_id.in_(_PEOPLE),
        _LATER.c.occurred_at >= bindparam("since"),
    )
    .order_by(_PRESENT.c.person_id, _LATER.c.occurred_at)
)
MOVES = (
    select(_OPPORTUNITIES.c.account_id.label("subject"), _CHANGES.c.changed_at.label("at"))
    .join(_CHANGES, _CHANGES.c.opportunity_id == _OPPORTUNITIES.c.id)
    .where(
        live(_OPPORTUNITIES),
        live(_CHANGES),
        _OPPORTUNITIES.c.account_id.in_(_ACCOUNTS),
        _CHANGES.c.changed_at >= bindparam("since"),
        _CHANGES.c.reason.is_(None),
        exists(
            select(_EARLIER.c.id).where(
                live(_EARLIER),
                and_(
                    _EARLIER.c.opportunity_id == _CHANGES.c.opportunity_id,
                    _EARLIER.c.changed_at < _CHANGES.c.changed_at,
                ),
            )
        ),
    )
    .order_by(_OPPORTUNITIES.c.account_id, _CHANGES.c.changed_at)
)
ORDERS = (
    select(_ORDERS.c.account_id.label("subject"), _ORDERS.c.ordered_on.label("at"))
    .where(
        live(_ORDERS),
        _ORDERS.c.is_return.is_(False),
        _ORDERS.c.account_id.in_(_ACCOUNTS),
        _ORDERS.c.ordered_on >= bindparam("first_day"),
    )
    .order_by(_ORDERS.c.account_id, _ORDERS.c.ordered_on)
)
