"""Talks: interactions with all that hangs on them, the latest first."""

from typing import Any

from sqlalchemy import BindParameter, Select, bindparam, exists, func, or_, select

from salesbook.domain.loop.interaction import Interaction
from salesbook.store.accounts.tables import PersonRow
from salesbook.store.book.tables import RepRow
from salesbook.store.loop.tables import (
    FollowUpClosureRow,
    FollowUpRow,
    InteractionPersonRow,
    InteractionPointRow,
    InteractionPurposeRow,
    InteractionRow,
)
from salesbook.store.models import table_of
from salesbook.store.statements.loop.follow_up import WHOLE, WITH_APPOINTMENTS
from salesbook.store.statements.terms import keeper, linked, live, reached
from salesbook.store.team.tables import ReviewRow

_INTERACTIONS = table_of(InteractionRow)
_TOOK_PART = table_of(InteractionPersonRow)
_PURPOSES = table_of(InteractionPurposeRow)
_POINTS = table_of(InteractionPointRow)
_FOLLOW_UPS = table_of(FollowUpRow)
_CLOSURES = table_of(FollowUpClosureRow)
_PEOPLE = table_of(PersonRow)
_REPS = table_of(RepRow)
_REVIEWS = table_of(ReviewRow)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_FIELDS = tuple(_INTERACTIONS.c[name] for name in Interaction.__struct_fields__)
_TELLING = or_(
    reached(_INTERACTIONS), _INTERACTIONS.c.discussed != "", _INTERACTIONS.c.proposed != ""
)
_WITH_PERSON = exists(
    select(_TOOK_PART.c.id).where(
        live(_TOOK_PART),
        _TOOK_PART.c.interaction_id == _INTERACTIONS.c.id,
        _TOOK_PART.c.person_id == bindparam("person"),
    )
)
_OF_ACCOUNT = _INTERACTIONS.c.account_id == bindparam("account")


def _latest(*conditions: Any) -> Select[Any]:
    return (
        select(*_FIELDS, _INTERACTIONS.c.typed, _REPS.c.name.label("rep"))
        .join(_REPS, _REPS.c.id == _INTERACTIONS.c.rep_id)
        .where(live(_INTERACTIONS), *conditions)
        .order_by(_INTERACTIONS.c.occurred_at.desc(), _INTERACTIONS.c.id.desc())
        .limit(bindparam("limit", type_=_POINTS.c.position.type))
    )


def _count(*conditions: Any) -> Select[Any]:
    return (
        select(func.count().label("count"))
        .select_from(_INTERACTIONS)
        .where(live(_INTERACTIONS), *conditions)
    )


TALKS_OF_ACCOUNT, COUNT_OF_ACCOUNT = _latest(_OF_ACCOUNT), _count(_OF_ACCOUNT)
TALKS_OF_PERSON, COUNT_OF_PERSON = _latest(_WITH_PERSON), _count(_WITH_PERSON)
TELLING_OF_ACCOUNT = _latest(_OF_ACCOUNT, _TELLING)
TELLING_OF_PERSON = _latest(_WITH_PERSON, _TELLING)
REACHED_OF_ACCOUNT = _latest(_OF_ACCOUNT, reached(_INTERACTIONS))
REACHED_OF_PERSON = _latest(_WITH_PERSON, reached(_INTERACTIONS))
LINKED_OF_ACCOUNT = _latest(_OF_ACCOUNT, linked(_INTERACTIONS))
LINKED_OF_PERSON = _latest(_WITH_PERSON, linked(_INTERACTIONS))
LINKS_OF_ACCOUNT = _count(_OF_ACCOUNT, linked(_INTERACTIONS))
LINKS_OF_PERSON = _count(_WITH_PERSON, linked(_INTERACTIONS))
ONE = _latest(_INTERACTIONS.c.id == bindparam("id"))
OF_REP_BETWEEN = _latest(
    _INTERACTIONS.c.rep_id == bindparam("rep"),
    _INTERACTIONS.c.occurred_at >= bindparam("since"),
    _INTERACTIONS.c.occurred_at < bindparam("until"),
)
NAMES = (
    select(_TOOK_PART.c.interaction_id, _PEOPLE.c.name)
    .join(_PEOPLE, _PEOPLE.c.id == _TOOK_PART.c.person_id)
    .where(live(_TOOK_PART), live(_PEOPLE), _TOOK_PART.c.interaction_id.in_(_IDS))
    .order_by(_TOOK_PART.c.id)
)
WHAT_FOR = select(_PURPOSES.c.interaction_id, _PURPOSES.c.text, _PURPOSES.c.kind).where(
    live(_PURPOSES), _PURPOSES.c.interaction_id.in_(_IDS)
)
MARKED = (
    select(_POINTS.c.interaction_id, _POINTS.c.kind, _POINTS.c.text)
    .where(live(_POINTS), _POINTS.c.interaction_id.in_(_IDS))
    .order_by(_POINTS.c.position)
)
ENDED = (
    select(
        _CLOSURES.c.interaction_id,
        _CLOSURES.c.met,
        _FOLLOW_UPS.c.purpose,
        _FOLLOW_UPS.c.purpose_kind,
        _FOLLOW_UPS.c.anyway,
        keeper(_FOLLOW_UPS.c.origin_interaction_id).label("keeper"),
    )
    .join(_FOLLOW_UPS, _FOLLOW_UPS.c.id == _CLOSURES.c.follow_up_id)
    .where(live(_CLOSURES), live(_FOLLOW_UPS), _CLOSURES.c.interaction_id.in_(_IDS))
    .order_by(_CLOSURES.c.id)
)
PLANNED = (
    select(*WHOLE)
    .select_from(WITH_APPOINTMENTS)
    .where(live(_FOLLOW_UPS), _FOLLOW_UPS.c.origin_interaction_id.in_(_IDS))
    .order_by(_FOLLOW_UPS.c.due_on, _FOLLOW_UPS.c.id)
)
ANY_REVIEW = select(_REVIEWS.c.id).where(live(_REVIEWS)).limit(1)
