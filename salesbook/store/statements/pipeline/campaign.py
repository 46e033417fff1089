"""What is asked about campaigns and the accounts on their lists."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, exists, func, or_, select

from salesbook.domain.accounts.account import Account
from salesbook.domain.loop.interaction import Direction
from salesbook.domain.pipeline.campaign import Campaign
from salesbook.store.accounts.tables import AccountRow, OwnershipRow
from salesbook.store.loop.tables import InteractionRow
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import (
    CampaignMemberRow,
    CampaignRow,
    OpportunityRow,
    TopicRow,
)
from salesbook.store.statements.terms import live, owned_by, owner, reached, word

_CAMPAIGNS = table_of(CampaignRow)
_MEMBERS = table_of(CampaignMemberRow)
_ACCOUNTS = table_of(AccountRow)
_OWNERSHIPS = table_of(OwnershipRow)
_OPPORTUNITIES = table_of(OpportunityRow)
_TALKS = table_of(InteractionRow)
_TOPICS = table_of(TopicRow)
_ID: BindParameter[UUID] = bindparam("id")
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_LIVE_MEMBER = live(_MEMBERS)
_COLUMNS = tuple(_CAMPAIGNS.c[name] for name in Campaign.__struct_fields__)

ALL = (
    select(*_COLUMNS)
    .where(live(_CAMPAIGNS))
    .order_by(_CAMPAIGNS.c.starts_on.is_(None), _CAMPAIGNS.c.starts_on.desc(), _CAMPAIGNS.c.id)
)
ONE = select(*_COLUMNS).where(live(_CAMPAIGNS), _CAMPAIGNS.c.id == _ID)
NAMES = select(_CAMPAIGNS.c.id, _CAMPAIGNS.c.name_key).where(live(_CAMPAIGNS))
_ABOUT_IT = exists(
    select(_TOPICS.c.id)
    .where(
        live(_TOPICS),
        _TOPICS.c.interaction_id == _TALKS.c.id,
        _TOPICS.c.campaign_id == _MEMBERS.c.campaign_id,
    )
    .correlate(_TALKS, _MEMBERS)
)
_SINCE = (
    live(_TALKS),
    _TALKS.c.account_id == _MEMBERS.c.account_id,
    or_(_TALKS.c.occurred_at >= _MEMBERS.c.recorded_at, _ABOUT_IT),
)
_REACHED = exists(select(_TALKS.c.id).where(*_SINCE, reached(_TALKS)))
_TRIED = exists(select(_TALKS.c.id).where(*_SINCE, _TALKS.c.direction == word(Direction.OUTBOUND)))
MEMBERS = (
    select(
        _MEMBERS.c.id,
        _MEMBERS.c.campaign_id,
        _MEMBERS.c.account_id,
        _MEMBERS.c.person_id,
        _MEMBERS.c.brought,
        _MEMBERS.c.dropped_reason,
        _REACHED.label("reached"),
        _TRIED.label("tried"),
        _ACCOUNTS.c.name.label("account"),
        _ACCOUNTS.c.handle,
    )
    .select_from(_MEMBERS)
    .join(_ACCOUNTS, _ACCOUNTS.c.id == _MEMBERS.c.account_id)
    .where(_LIVE_MEMBER, live(_ACCOUNTS), _MEMBERS.c.campaign_id.in_(_IDS))
    .order_by(_MEMBERS.c.campaign_id, _ACCOUNTS.c.name_key, _MEMBERS.c.id)
)
_ON: BindParameter[date] = bindparam("on")
WAITING = (
    select(_CAMPAIGNS.c.id, _CAMPAIGNS.c.name, func.count().label("waiting"))
    .select_from(_CAMPAIGNS)
    .join(_MEMBERS, _MEMBERS.c.campaign_id == _CAMPAIGNS.c.id)
    .join(_ACCOUNTS, _ACCOUNTS.c.id == _MEMBERS.c.account_id)
    .where(
        live(_CAMPAIGNS),
        _LIVE_MEMBER,
        live(_ACCOUNTS),
        or_(_CAMPAIGNS.c.starts_on.is_(None), _CAMPAIGNS.c.starts_on <= _ON),
        or_(_CAMPAIGNS.c.ends_on.is_(None), _CAMPAIGNS.c.ends_on >= _ON),
        _MEMBERS.c.dropped_reason.is_(None),
        owned_by(bindparam("rep"), _MEMBERS.c.account_id),
        ~_REACHED,
    )
    .group_by(_CAMPAIGNS.c.id, _CAMPAIGNS.c.name)
    .order_by(_CAMPAIGNS.c.id)
)
BROUGHT = select(_MEMBERS.c.id, _MEMBERS.c.campaign_id).where(
    _LIVE_MEMBER, _MEMBERS.c.account_id == _ID, _MEMBERS.c.brought
)
ON_LIST = select(_MEMBERS.c.id, _MEMBERS.c.brought, _MEMBERS.c.dropped_reason).where(
    _LIVE_MEMBER,
    _MEMBERS.c.campaign_id == bindparam("campaign"),
    _MEMBERS.c.account_id == _ID,
    _MEMBERS.c.person_id.is_(None),
)
AMOUNTS = (
    select(
        _OPPORTUNITIES.c.campaign_id,
        _OPPORTUNITIES.c.stage,
        _OPPORTUNITIES.c.currency,
        func.count().label("opportunities"),
        func.sum(_OPPORTUNITIES.c.amount_minor).label("minor"),
    )
    .where(live(_OPPORTUNITIES), _OPPORTUNITIES.c.campaign_id.in_(_IDS))
    .group_by(_OPPORTUNITIES.c.campaign_id, _OPPORTUNITIES.c.stage, _OPPORTUNITIES.c.currency)
    .order_by(_OPPORTUNITIES.c.campaign_id, _OPPORTUNITIES.c.stage, _OPPORTUNITIES.c.currency)
)
_OWNER = (
    select(_OWNERSHIPS.c.rep_id)
    .where(
        owner(_OWNERSHIPS),
        _OWNERSHIPS.c.account_id == _ACCOUNTS.c.id,
    )
    .scalar_subquery()
)
_LAST = (
    select(func.max(_TALKS.c.occurred_at))
    .where(
        reached(_TALKS),
        _TALKS.c.account_id == _ACCOUNTS.c.id,
    )
    .scalar_subquery()
)
CHOICE = (
    select(
        *(_ACCOUNTS.c[name] for name in Account.__struct_fields__),
        _OWNER.label("owner_id"),
        _LAST.label("last_at"),
    )
    .where(
        live(_ACCOUNTS),
        _ACCOUNTS.c.archived_on.is_(None),
    )
    .order_by(_ACCOUNTS.c.name_key, _ACCOUNTS.c.id)
)
