"""The pipeline as it is exported: each opportunity, its stage, what comes next, who decides."""

from sqlalchemy import ColumnElement, and_, exists, func, or_, select

from salesbook.domain.accounts.role import RolePart
from salesbook.store.accounts.memory_tables import RoleRow
from salesbook.store.accounts.tables import AccountRow
from salesbook.store.book.tables import RepRow
from salesbook.store.loop.tables import FollowUpRow, InteractionPurposeRow, InteractionRow
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import (
    CampaignRow,
    OpportunityRoleRow,
    OpportunityRow,
    StageChangeRow,
    TopicRow,
)
from salesbook.store.statements.paging import paged
from salesbook.store.statements.terms import (
    for_goodwill,
    keeper,
    live,
    open_follow_up,
    reached,
    word,
)

_SALES = table_of(OpportunityRow)
_STEPS = table_of(StageChangeRow)
_ACCOUNTS = table_of(AccountRow)
_REPS = table_of(RepRow)
_CAMPAIGNS = table_of(CampaignRow)
_TALKS = table_of(InteractionRow)
_PURPOSES = table_of(InteractionPurposeRow)
_FOLLOW_UPS = table_of(FollowUpRow)
_TOPICS = table_of(TopicRow)
_ROLES = table_of(RoleRow)
_OWN_ROLES = table_of(OpportunityRoleRow)
_NEXT = _FOLLOW_UPS.alias("planned")

_SINCE = (
    select(func.max(_STEPS.c.changed_at))
    .where(live(_STEPS), _STEPS.c.opportunity_id == _SALES.c.id)
    .scalar_subquery()
)
_REACHED = and_(reached(_TALKS), _TALKS.c.account_id == _SALES.c.account_id)
_LAST = select(func.max(_TALKS.c.occurred_at)).where(_REACHED).scalar_subquery()
_LAST_COMMERCIAL = (
    select(func.max(_TALKS.c.occurred_at)).where(_REACHED, ~for_goodwill(_TALKS)).scalar_subquery()
)
_EARLIEST = (_FOLLOW_UPS.c.due_on, _FOLLOW_UPS.c.id)
_ABOUT_IT = (
    select(_FOLLOW_UPS.c.id)
    .join(_TOPICS, _TOPICS.c.follow_up_id == _FOLLOW_UPS.c.id)
    .where(open_follow_up(_FOLLOW_UPS), live(_TOPICS), _TOPICS.c.opportunity_id == _SALES.c.id)
    .order_by(*_EARLIEST)
    .limit(1)
    .scalar_subquery()
)
_AT_ACCOUNT = (
    select(_FOLLOW_UPS.c.id)
    .where(open_follow_up(_FOLLOW_UPS), _FOLLOW_UPS.c.account_id == _SALES.c.account_id)
    .order_by(*_EARLIEST)
    .limit(1)
    .scalar_subquery()
)


def _known(part: RolePart) -> ColumnElement[bool]:
    """Say that somebody has a part in the sale: in the whole account, or in this very one."""
    own = (
        select(_OWN_ROLES.c.id)
        .where(live(_OWN_ROLES), _OWN_ROLES.c.role_id == _ROLES.c.id)
        .correlate(_ROLES, _SALES)
    )
    return exists(
        select(_ROLES.c.id).where(
            live(_ROLES),
            _ROLES.c.until_on.is_(None),
            _ROLES.c.account_id == _SALES.c.account_id,
            _ROLES.c.part == word(part),
            or_(~exists(own), exists(own.where(_OWN_ROLES.c.opportunity_id == _SALES.c.id))),
        )
    )


PIPELINE_PAGE = paged(
    select(
        _SALES.c.id,
        _SALES.c.name.label("opportunity"),
        _SALES.c.kind,
        _SALES.c.source,
        _SALES.c.stage,
        _SALES.c.amount_minor,
        _SALES.c.currency,
        _SALES.c.close_on,
        _ACCOUNTS.c.name.label("account"),
        _REPS.c.name.label("owner"),
        _CAMPAIGNS.c.name.label("campaign"),
        func.coalesce(_SINCE, _SALES.c.recorded_at).label("since"),
        _LAST.label("last_at"),
        _LAST_COMMERCIAL.label("last_commercial_at"),
        _NEXT.c.purpose.label("next_purpose"),
        _NEXT.c.due_on.label("next_due_on"),
        keeper(_NEXT.c.origin_interaction_id).label("next_keeper"),
        _known(RolePart.DECISION_MAKER).label("decision_maker_known"),
        _known(RolePart.BLOCKER).label("blocker_known"),
    )
    .select_from(_SALES)
    .join(_ACCOUNTS, _ACCOUNTS.c.id == _SALES.c.account_id)
    .join(_REPS, _REPS.c.id == _SALES.c.owner_id)
    .outerjoin(_CAMPAIGNS, _CAMPAIGNS.c.id == _SALES.c.campaign_id)
    .outerjoin(_NEXT, _NEXT.c.id == func.coalesce(_ABOUT_IT, _AT_ACCOUNT)),
    _SALES,
)
