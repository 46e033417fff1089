"""What a digest asks: what was marked and noted in a stretch of time, and what happened since."""

from typing import Any

from sqlalchemy import (
    BindParameter,
    Boolean,
    ColumnElement,
    FromClause,
    Select,
    Uuid,
    and_,
    bindparam,
    exists,
    func,
    literal_column,
    or_,
    select,
)

from salesbook.domain.accounts.note import NoteKind
from salesbook.domain.loop.commitment import CommitmentStatus
from salesbook.store.accounts.tables import AccountRow, NoteRow, PersonRow
from salesbook.store.book.tables import RepRow
from salesbook.store.loop.tables import (
    CommitmentClosureRow,
    CommitmentRow,
    InteractionPersonRow,
    InteractionPointRow,
    InteractionRow,
)
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import (
    CampaignRow,
    ComplaintClosureRow,
    ComplaintRow,
    OpportunityRow,
    ProductRow,
    StageChangeRow,
    TopicRow,
)
from salesbook.store.statements.team.logged import REPS as _WHO
from salesbook.store.statements.team.logged import logged_between
from salesbook.store.statements.terms import Condition, live, reached, word

_TALKS = table_of(InteractionRow)
_POINTS = table_of(InteractionPointRow)
_PARTIES = table_of(InteractionPersonRow)
_TOPICS = table_of(TopicRow)
_NOTES = table_of(NoteRow)
_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_REPS = table_of(RepRow)
_COMPLAINTS = table_of(ComplaintRow)
_CLOSURES = table_of(ComplaintClosureRow)
_SALES = table_of(OpportunityRow)
_STEPS = table_of(StageChangeRow)
_CAMPAIGNS = table_of(CampaignRow)
_PRODUCTS = table_of(ProductRow)
_PROMISES = table_of(CommitmentRow)
_KEPT = table_of(CommitmentClosureRow)

_SINCE: BindParameter[Any] = bindparam("since")
_UNTIL: BindParameter[Any] = bindparam("until")


def _readable(talks: FromClause) -> Condition:
    """Keep private talks from all but their rep, and from that one too unless asked for."""
    own = and_(
        bindparam("with_private", type_=Boolean), talks.c.rep_id == bindparam("reader", type_=Uuid)
    )
    return or_(talks.c.private.is_(False), own)


def _between(instant: ColumnElement[Any]) -> tuple[Condition, ...]:
    return instant >= _SINCE, instant < _UNTIL


_IN_REACH = logged_between()
_PRESENT = (
    select(func.min(_PEOPLE.c.name))
    .join(_PARTIES, _PARTIES.c.person_id == _PEOPLE.c.id)
    .where(live(_PARTIES), _PARTIES.c.interaction_id == _TALKS.c.id)
    .scalar_subquery()
)
MARKED = (
    select(
        _POINTS.c.id,
        _POINTS.c.kind,
        _POINTS.c.text,
        _TALKS.c.id.label("talk_id"),
        _TALKS.c.handle,
        _TALKS.c.occurred_at,
        _TALKS.c.occurred_zone,
        _TALKS.c.account_id,
        func.coalesce(_ACCOUNTS.c.name, _PRESENT).label("whose"),
        _REPS.c.name.label("rep"),
        _TALKS.c.private,
    )
    .select_from(_TALKS)
    .join(_REPS, _REPS.c.id == _TALKS.c.rep_id)
    .join(_POINTS, _POINTS.c.interaction_id == _TALKS.c.id)
    .outerjoin(_ACCOUNTS, _ACCOUNTS.c.id == _TALKS.c.account_id)
    .where(*_IN_REACH, live(_POINTS), _readable(_TALKS))
    .order_by(_TALKS.c.occurred_at, _TALKS.c.id, _POINTS.c.position)
)
ABOUT = (
    select(
        _TOPICS.c.interaction_id,
        _PRODUCTS.c.name.label("product"),
        _SALES.c.name.label("sale"),
        _SALES.c.id.label("sale_id"),
        _CAMPAIGNS.c.name.label("campaign"),
        _TOPICS.c.complaint_id,
    )
    .select_from(_TALKS)
    .join(_TOPICS, _TOPICS.c.interaction_id == _TALKS.c.id)
    .outerjoin(_PRODUCTS, _PRODUCTS.c.id == _TOPICS.c.product_id)
    .outerjoin(_SALES, _SALES.c.id == _TOPICS.c.opportunity_id)
    .outerjoin(_CAMPAIGNS, _CAMPAIGNS.c.id == _TOPICS.c.campaign_id)
    .where(
        *_IN_REACH,
        live(_TOPICS),
        exists(select(_POINTS.c.id).where(live(_POINTS), _POINTS.c.interaction_id == _TALKS.c.id)),
    )
    .order_by(_TOPICS.c.interaction_id, _TOPICS.c.id)
)
NOTED = (
    select(
        _NOTES.c.id,
        _NOTES.c.kind,
        _NOTES.c.text,
        _NOTES.c.handle,
        _NOTES.c.noted_on,
        _NOTES.c.account_id,
        func.coalesce(_ACCOUNTS.c.name, _PEOPLE.c.name).label("whose"),
        _REPS.c.name.label("rep"),
    )
    .join(_REPS, _REPS.c.id == _NOTES.c.author_id)
    .outerjoin(_ACCOUNTS, _ACCOUNTS.c.id == _NOTES.c.account_id)
    .outerjoin(_PEOPLE, _PEOPLE.c.id == _NOTES.c.person_id)
    .where(
        live(_NOTES),
        _NOTES.c.kind != word(NoteKind.IMPORTED),
        or_(_NOTES.c.kind == word(NoteKind.RISK), _NOTES.c.text.like(literal_column("'%+%'"))),
        _NOTES.c.noted_on >= bindparam("first"),
        _NOTES.c.noted_on <= bindparam("last"),
        _NOTES.c.author_id.in_(_WHO),
    )
    .order_by(_NOTES.c.noted_on, _NOTES.c.id)
)
_COMPLAINED = (
    select(
        _COMPLAINTS.c.id,
        _COMPLAINTS.c.kind,
        _COMPLAINTS.c.text,
        _COMPLAINTS.c.handle,
        _COMPLAINTS.c.opened_at,
        _COMPLAINTS.c.opened_zone,
        _COMPLAINTS.c.account_id,
        _ACCOUNTS.c.name.label("whose"),
        _REPS.c.name.label("rep"),
        _PRODUCTS.c.name.label("product"),
        _COMPLAINTS.c.status,
        _CLOSURES.c.closed_at,
        _CLOSURES.c.resolution,
    )
    .join(_ACCOUNTS, _ACCOUNTS.c.id == _COMPLAINTS.c.account_id)
    .join(_REPS, _REPS.c.id == _COMPLAINTS.c.author_id)
    .outerjoin(_PRODUCTS, _PRODUCTS.c.id == _COMPLAINTS.c.product_id)
    .outerjoin(_CLOSURES, and_(live(_CLOSURES), _CLOSURES.c.complaint_id == _COMPLAINTS.c.id))
    .where(live(_COMPLAINTS))
)


def _complaints_of(instant: ColumnElement[Any]) -> Select[Any]:
    heard = _COMPLAINED.where(*_between(instant), _COMPLAINTS.c.author_id.in_(_WHO))
    return heard.order_by(instant, _COMPLAINTS.c.id)


COMPLAINED = _complaints_of(_COMPLAINTS.c.opened_at)
SETTLED = _complaints_of(_CLOSURES.c.closed_at)
STEPPED = (
    select(
        _STEPS.c.id,
        _STEPS.c.stage,
        _STEPS.c.changed_at,
        _STEPS.c.changed_zone,
        _SALES.c.id.label("sale_id"),
        _SALES.c.name.label("sale"),
        _SALES.c.stage.label("stands"),
        _SALES.c.handle,
        _SALES.c.account_id,
        _SALES.c.owner_id,
        _ACCOUNTS.c.name.label("whose"),
        _REPS.c.name.label("rep"),
    )
    .join(_SALES, _SALES.c.id == _STEPS.c.opportunity_id)
    .join(_ACCOUNTS, _ACCOUNTS.c.id == _SALES.c.account_id)
    .join(_REPS, _REPS.c.id == _SALES.c.owner_id)
    .where(live(_STEPS), live(_SALES), *_between(_STEPS.c.changed_at))
    .order_by(_STEPS.c.changed_at, _STEPS.c.id)
)
TALKED = (
    select(_TALKS.c.id, _TALKS.c.account_id, _TALKS.c.occurred_at, _TALKS.c.occurred_zone)
    .where(
        *_IN_REACH,
        reached(_TALKS),
        _TALKS.c.account_id.is_not(None),
        _readable(_TALKS),
    )
    .order_by(_TALKS.c.occurred_at, _TALKS.c.id)
)
KEPT = (
    select(
        _PROMISES.c.id,
        _PROMISES.c.interaction_id,
        _PROMISES.c.account_id,
        _PROMISES.c.text,
        _KEPT.c.closed_on,
    )
    .join(_KEPT, _KEPT.c.commitment_id == _PROMISES.c.id)
    .join(_TALKS, _TALKS.c.id == _PROMISES.c.interaction_id)
    .where(
        live(_PROMISES),
        live(_KEPT),
        live(_TALKS),
        _PROMISES.c.status == word(CommitmentStatus.KEPT),
        _PROMISES.c.account_id.is_not(None),
        _KEPT.c.closed_on >= bindparam("first"),
        _readable(_TALKS),
    )
    .order_by(_KEPT.c.closed_on, _PROMISES.c.id)
)
OVER = (
    select(_NOTES.c.id, _NOTES.c.account_id, _NOTES.c.text, _NOTES.c.closed_on)
    .where(
        live(_NOTES),
        _NOTES.c.kind == word(NoteKind.RISK),
        _NOTES.c.account_id.is_not(None),
        _NOTES.c.closed_on >= bindparam("first"),
    )
    .order_by(_NOTES.c.closed_on, _NOTES.c.id)
)
NAMES = (
    select(_PRODUCTS.c.name, _PRODUCTS.c.name_key, _PRODUCTS.c.sku)
    .where(live(_PRODUCTS))
    .order_by(_PRODUCTS.c.name_key, _PRODUCTS.c.id)
)
