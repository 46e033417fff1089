"""What is asked about opportunities and the stages they passed."""

from typing import Any
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    Integer,
    Text,
    Uuid,
    bindparam,
    func,
    select,
)

from salesbook.domain.pipeline.opportunity import Opportunity
from salesbook.store.accounts.tables import AccountRow
from salesbook.store.book.tables import RepRow
from salesbook.store.loop.tables import InteractionPurposeRow, InteractionRow
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import CampaignRow, OpportunityRow, StageChangeRow
from salesbook.store.statements.terms import for_goodwill, live, reached, unless

_OPPORTUNITIES = table_of(OpportunityRow)
_CHANGES = table_of(StageChangeRow)
_ACCOUNTS = table_of(AccountRow)
_CAMPAIGNS = table_of(CampaignRow)
_REPS = table_of(RepRow)
_TALKS = table_of(InteractionRow)
_PURPOSES = table_of(InteractionPurposeRow)
_ID: BindParameter[UUID] = bindparam("id")
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_LIVE = live(_OPPORTUNITIES)


_SINCE = (
    select(func.max(_CHANGES.c.changed_at))
    .where(live(_CHANGES), _CHANGES.c.opportunity_id == _OPPORTUNITIES.c.id)
    .scalar_subquery()
)
_CARDS = (
    select(
        *(_OPPORTUNITIES.c[name] for name in Opportunity.__struct_fields__),
        func.coalesce(_SINCE, _OPPORTUNITIES.c.recorded_at).label("since"),
        _ACCOUNTS.c.name.label("account"),
        _REPS.c.name.label("owner"),
        _CAMPAIGNS.c.name.label("campaign"),
    )
    .select_from(_OPPORTUNITIES)
    .join(_ACCOUNTS, _ACCOUNTS.c.id == _OPPORTUNITIES.c.account_id)
    .join(_REPS, _REPS.c.id == _OPPORTUNITIES.c.owner_id)
    .outerjoin(_CAMPAIGNS, _CAMPAIGNS.c.id == _OPPORTUNITIES.c.campaign_id)
    .where(_LIVE)
)
ONE = _CARDS.where(_OPPORTUNITIES.c.id == _ID)
_WANTED = _CARDS.where(
    unless("any_owner", _OPPORTUNITIES.c.owner_id == bindparam("owner", type_=Uuid)),
    unless("any_account", _OPPORTUNITIES.c.account_id == bindparam("account", type_=Uuid)),
    unless("any_campaign", _OPPORTUNITIES.c.campaign_id == bindparam("campaign", type_=Uuid)),
    unless("any_stage", _OPPORTUNITIES.c.stage == bindparam("stage", type_=Text)),
    unless("ended_too", _OPPORTUNITIES.c.stage.not_in(bindparam("ended", expanding=True))),
)
LISTED = _WANTED.order_by(
    _OPPORTUNITIES.c.close_on.is_(None), _OPPORTUNITIES.c.close_on, _OPPORTUNITIES.c.id
).limit(bindparam("limit", type_=Integer))
COUNTED = select(func.count().label("count")).select_from(_WANTED.subquery())
NAMES = select(_OPPORTUNITIES.c.id, _OPPORTUNITIES.c.name, _OPPORTUNITIES.c.stage).where(
    _LIVE, unless("any_account", _OPPORTUNITIES.c.account_id == bindparam("account", type_=Uuid))
)
STEPS = (
    select(
        _CHANGES.c.opportunity_id,
        _CHANGES.c.stage,
        _CHANGES.c.changed_at,
        _CHANGES.c.changed_zone,
        _CHANGES.c.reason,
        _CHANGES.c.note,
    )
    .where(live(_CHANGES), _CHANGES.c.opportunity_id.in_(_IDS))
    .order_by(_CHANGES.c.opportunity_id, _CHANGES.c.changed_at, _CHANGES.c.id)
)
WON = select(_OPPORTUNITIES.c.id).where(
    _LIVE,
    _OPPORTUNITIES.c.account_id == bindparam("account"),
    _OPPORTUNITIES.c.stage == bindparam("won"),
)
_REACHED = (reached(_TALKS), _TALKS.c.account_id.in_(_IDS))
CONTACTS = (
    select(_TALKS.c.account_id, func.max(_TALKS.c.occurred_at).label("last_at"))
    .where(*_REACHED)
    .group_by(_TALKS.c.account_id)
)
COMMERCIAL_CONTACTS = (
    select(_TALKS.c.account_id, func.max(_TALKS.c.occurred_at).label("last_at"))
    .where(*_REACHED, ~for_goodwill(_TALKS))
    .group_by(_TALKS.c.account_id)
)
