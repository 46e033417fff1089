"""Plans of days: revisions that are kept, and what is asked of them."""

from datetime import date
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, func, select

from salesbook.domain.loop.day import ItemKind, ItemStatus
from salesbook.store.accounts.tables import AccountRow, PersonRow
from salesbook.store.loop.tables import (
    DayPlanRow,
    InteractionRow,
    PlanItemRow,
    PlanLeftoverRow,
)
from salesbook.store.models import table_of
from salesbook.store.statements.terms import live, with_names, word

_PLANS = table_of(DayPlanRow)
_ITEMS = table_of(PlanItemRow)
_LEFTOVERS = table_of(PlanLeftoverRow)
_TALKS = table_of(InteractionRow)
_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_REP: BindParameter[UUID] = bindparam("rep")
_ON: BindParameter[date] = bindparam("on")
_PLAN: BindParameter[UUID] = bindparam("plan")
LATEST = (
    select(_PLANS)
    .where(live(_PLANS), _PLANS.c.rep_id == _REP, _PLANS.c.planned_on == _ON)
    .order_by(_PLANS.c.revision.desc())
    .limit(1)
)
MADE = select(_PLANS).where(
    live(_PLANS),
    _PLANS.c.rep_id == _REP,
    _PLANS.c.planned_on == _ON,
    _PLANS.c.revision == bindparam("revision", type_=_PLANS.c.revision.type),
)
BEFORE = select(func.max(_PLANS.c.planned_on).label("planned_on")).where(
    live(_PLANS), _PLANS.c.rep_id == _REP, _PLANS.c.planned_on < _ON
)
REVISIONS = (
    select(
        _PLANS.c.revision,
        _PLANS.c.made_at,
        func.count(_ITEMS.c.id).label("contacts"),
        func.count(_ITEMS.c.interaction_id).label("logged"),
    )
    .select_from(
        _PLANS.outerjoin(
            _ITEMS,
            (_ITEMS.c.day_plan_id == _PLANS.c.id)
            & live(_ITEMS)
            & (_ITEMS.c.kind == word(ItemKind.CONTACT)),
        )
    )
    .where(live(_PLANS), _PLANS.c.rep_id == _REP, _PLANS.c.planned_on == _ON)
    .group_by(_PLANS.c.id, _PLANS.c.revision, _PLANS.c.made_at)
    .order_by(_PLANS.c.revision)
)
ITEMS_OF = (
    select(
        _ITEMS,
        _ACCOUNTS.c.name.label("account"),
        _PEOPLE.c.name.label("person"),
        func.coalesce(_PEOPLE.c.zone, _ACCOUNTS.c.zone).label("zone"),
        _ACCOUNTS.c.country,
        _TALKS.c.outcome,
        _TALKS.c.occurred_at,
    )
    .select_from(
        with_names(_ITEMS).outerjoin(
            _TALKS, (_TALKS.c.id == _ITEMS.c.interaction_id) & live(_TALKS)
        )
    )
    .where(live(_ITEMS), _ITEMS.c.day_plan_id == _PLAN)
    .order_by(_ITEMS.c.position)
)
LEFTOVERS_OF = (
    select(_LEFTOVERS, _ACCOUNTS.c.name.label("account"), _PEOPLE.c.name.label("person"))
    .select_from(with_names(_LEFTOVERS))
    .where(live(_LEFTOVERS), _LEFTOVERS.c.day_plan_id == _PLAN)
    .order_by(_LEFTOVERS.c.id)
)
OPEN_ITEMS = (
    select(
        *(_ITEMS.c[name] for name in ("id", "account_id", "person_id", "follow_up_id", "status"))
    )
    .where(
        live(_ITEMS),
        _ITEMS.c.day_plan_id == _PLAN,
        _ITEMS.c.kind == word(ItemKind.CONTACT),
        _ITEMS.c.status.in_((word(ItemStatus.PLANNED), word(ItemStatus.MOVED))),
        _ITEMS.c.interaction_id.is_(None),
    )
    .order_by(_ITEMS.c.status == word(ItemStatus.MOVED), _ITEMS.c.position)
)
