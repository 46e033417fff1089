"""Remembered: what people promised each other, sell, order and celebrate, for some subjects."""

from typing import Any

from sqlalchemy import (
    BindParameter,
    FromClause,
    Select,
    and_,
    bindparam,
    exists,
    func,
    or_,
    select,
    union_all,
)

from salesbook.domain.loop.interaction import Direction
from salesbook.domain.presence.reaction import ReactionStatus
from salesbook.store.accounts.memory_tables import AgreementRow, OccasionRow, RoleRow
from salesbook.store.accounts.tables import AccountRow
from salesbook.store.loop.tables import InteractionPurposeRow, InteractionRow
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import (
    ComplaintRow,
    OpportunityRoleRow,
    OpportunityRow,
    OrderRow,
    StageChangeRow,
)
from salesbook.store.presence.tables import ReactionRow
from salesbook.store.statements.terms import (
    EMPLOYMENTS,
    Condition,
    for_goodwill,
    in_force,
    live,
    main_employment,
    reached,
    word,
)

_ACCOUNTS = table_of(AccountRow)
_AGREEMENTS = table_of(AgreementRow)
_COMPLAINTS = table_of(ComplaintRow)
_OCCASIONS = table_of(OccasionRow)
_OPPORTUNITIES = table_of(OpportunityRow)
_OPPORTUNITY_ROLES = table_of(OpportunityRoleRow)
_ORDERS = table_of(OrderRow)
_PURPOSES = table_of(InteractionPurposeRow)
_REACTIONS = table_of(ReactionRow)
_ROLES = table_of(RoleRow)
_STEPS = table_of(StageChangeRow)
_TALKS = table_of(InteractionRow)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_TODAY: BindParameter[Any] = bindparam("today")

KEPT = select(
    *(
        exists(select(table.c.id)).label(name)
        for name, table in (
            ("agreements", _AGREEMENTS),
            ("complaints", _COMPLAINTS),
            ("occasions", _OCCASIONS),
            ("opportunities", _OPPORTUNITIES),
            ("orders", _ORDERS),
            ("reactions", _REACTIONS),
            ("roles", _ROLES),
        )
    )
)

AGREEMENTS = (
    select(_AGREEMENTS)
    .where(
        live(_AGREEMENTS),
        _AGREEMENTS.c.account_id.in_(_IDS),
        _AGREEMENTS.c.agreed_on <= _TODAY,
        or_(_AGREEMENTS.c.ended_on.is_(None), _AGREEMENTS.c.ended_on > _TODAY),
    )
    .order_by(_AGREEMENTS.c.agreed_on, _AGREEMENTS.c.id)
)
REACHED_SINCE = (
    select(_TALKS.c.account_id, func.count().label("reached"))
    .where(
        reached(_TALKS),
        _TALKS.c.account_id.in_(_IDS),
        _TALKS.c.direction == word(Direction.OUTBOUND),
        _TALKS.c.occurred_at >= bindparam("since"),
        _TALKS.c.occurred_at < bindparam("until"),
    )
    .group_by(_TALKS.c.account_id)
)
"""Counts the contacts of ours by which somebody was reached, between two instants."""


COMMERCIAL = select(
    _ACCOUNTS.c.id,
    select(_TALKS.c.occurred_at)
    .where(reached(_TALKS), _TALKS.c.account_id == _ACCOUNTS.c.id, ~for_goodwill(_TALKS))
    .order_by(_TALKS.c.occurred_at.desc())
    .limit(1)
    .scalar_subquery()
    .label("occurred_at"),
).where(_ACCOUNTS.c.id.in_(_IDS))
"""Finds the last contact that was for more than goodwill."""


def still_open(reactions: FromClause) -> Condition:
    """Say that a reaction of theirs waits."""
    return and_(live(reactions), reactions.c.status == word(ReactionStatus.OPEN))


_REACTION = tuple(
    _REACTIONS.c[name]
    for name in (
        *("id", "handle", "rep_id", "person_id", "medium", "direction", "kind", "reacted_at"),
        *("status", "post_id", "url", "text"),
    )
)
REACTIONS_OF_ACCOUNTS = (
    select(EMPLOYMENTS.c.account_id.label("subject"), *_REACTION)
    .join_from(EMPLOYMENTS, _REACTIONS, _REACTIONS.c.person_id == EMPLOYMENTS.c.person_id)
    .where(main_employment(), EMPLOYMENTS.c.account_id.in_(_IDS), still_open(_REACTIONS))
    .order_by(_REACTIONS.c.id)
)
REACTIONS_OF_PEOPLE = (
    select(_REACTIONS.c.person_id.label("subject"), *_REACTION)
    .where(_REACTIONS.c.person_id.in_(_IDS), still_open(_REACTIONS))
    .order_by(_REACTIONS.c.id)
)

_OCCASION = tuple(
    _OCCASIONS.c[name]
    for name in (
        *("id", "handle", "kind", "month", "day", "year", "account_id", "person_id", "recurs"),
        *("lead_days", "feb29", "note"),
    )
)
OWN_DAYS_OF_ACCOUNTS = union_all(
    select(_OCCASIONS.c.account_id.label("subject"), *_OCCASION).where(
        live(_OCCASIONS), _OCCASIONS.c.account_id.in_(_IDS)
    ),
    select(EMPLOYMENTS.c.account_id.label("subject"), *_OCCASION)
    .join_from(EMPLOYMENTS, _OCCASIONS, _OCCASIONS.c.person_id == EMPLOYMENTS.c.person_id)
    .where(main_employment(), EMPLOYMENTS.c.account_id.in_(_IDS), live(_OCCASIONS)),
)
OWN_DAYS_OF_PEOPLE = select(_OCCASIONS.c.person_id.label("subject"), *_OCCASION).where(
    live(_OCCASIONS), _OCCASIONS.c.person_id.in_(_IDS)
)


def latest_step(opportunities: FromClause) -> Any:
    """Ask when an opportunity came to its stage."""
    return (
        select(_STEPS.c.changed_at)
        .where(live(_STEPS), _STEPS.c.opportunity_id == opportunities.c.id)
        .order_by(_STEPS.c.changed_at.desc())
        .limit(1)
        .scalar_subquery()
    )


SALES = (
    select(
        *(
            _OPPORTUNITIES.c[name]
            for name in (
                *("id", "handle", "account_id", "name", "stage", "currency", "owner_id", "kind"),
                *("amount_minor", "close_on", "source", "campaign_id"),
            )
        ),
        func.coalesce(latest_step(_OPPORTUNITIES), _OPPORTUNITIES.c.recorded_at).label("since"),
    )
    .where(
        live(_OPPORTUNITIES),
        _OPPORTUNITIES.c.account_id.in_(_IDS),
        _OPPORTUNITIES.c.stage.not_in(bindparam("ended", expanding=True)),
    )
    .order_by(_OPPORTUNITIES.c.id)
)
_ROLE_COLUMNS = tuple(
    _ROLES.c[name]
    for name in (
        *("id", "person_id", "account_id", "part", "from_on", "stance", "influence", "until_on"),
    )
)
ROLES = (
    select(*_ROLE_COLUMNS)
    .where(_ROLES.c.account_id.in_(_IDS), in_force(_ROLES, _ROLES.c.from_on, _TODAY))
    .order_by(_ROLES.c.id)
)
ROLES_IN_SALES: Select[Any] = (
    select(_OPPORTUNITY_ROLES.c.role_id, _OPPORTUNITY_ROLES.c.opportunity_id)
    .where(live(_OPPORTUNITY_ROLES), _OPPORTUNITY_ROLES.c.role_id.in_(_IDS))
    .order_by(_OPPORTUNITY_ROLES.c.opportunity_id)
)
