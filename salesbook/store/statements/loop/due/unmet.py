"""Unmet: what the follow-up that was closed last with each of some subjects left to do."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    FromClause,
    Select,
    and_,
    bindparam,
    exists,
    func,
    select,
)

from salesbook.domain.loop.interaction import Met
from salesbook.store.loop.tables import (
    FollowUpClosureRow,
    FollowUpRow,
    InteractionPersonRow,
    InteractionRow,
)
from salesbook.store.models import table_of
from salesbook.store.statements.terms import Condition, keeper, live, word

_FOLLOW_UPS = table_of(FollowUpRow)
_CLOSURES = table_of(FollowUpClosureRow)
_INTERACTIONS = table_of(InteractionRow)
_TOOK_PART = table_of(InteractionPersonRow)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)


def _asked(
    subject: ColumnElement[Any], is_with: Callable[[FromClause, ColumnElement[Any]], Condition]
) -> Select[Any]:
    """Ask for the follow-up closed last, unless a contact since said that none is to come."""
    place = func.row_number().over(
        partition_by=subject, order_by=(_CLOSURES.c.closed_at.desc(), _CLOSURES.c.id.desc())
    )
    last = (
        select(
            subject.label("subject"),
            _FOLLOW_UPS.c.purpose,
            _FOLLOW_UPS.c.purpose_kind,
            _FOLLOW_UPS.c.owner_id,
            _FOLLOW_UPS.c.person_id,
            _CLOSURES.c.closed_at,
            _CLOSURES.c.interaction_id,
            _CLOSURES.c.met,
            keeper(_FOLLOW_UPS.c.origin_interaction_id).label("keeper"),
            place.label("n"),
        )
        .select_from(_FOLLOW_UPS.join(_CLOSURES, _CLOSURES.c.follow_up_id == _FOLLOW_UPS.c.id))
        .where(subject.in_(_IDS), live(_FOLLOW_UPS), live(_CLOSURES))
        .subquery("last")
    )
    closing, since = _INTERACTIONS.alias("closing"), _INTERACTIONS.alias("since")
    ended = exists(
        select(since.c.id)
        .select_from(since.join(closing, since.c.occurred_at >= closing.c.occurred_at))
        .where(
            closing.c.id == last.c.interaction_id,
            live(since),
            since.c.no_next.is_not(None),
            is_with(since, last.c.subject),
        )
    )
    return select(*last.c).where(last.c.n == 1, last.c.met == word(Met.NO), ~ended)


def _with_account(interaction: FromClause, subject: ColumnElement[Any]) -> Condition:
    return interaction.c.account_id == subject


def _with_person(interaction: FromClause, subject: ColumnElement[Any]) -> Condition:
    here = and_(_TOOK_PART.c.interaction_id == interaction.c.id, live(_TOOK_PART))
    return exists(select(_TOOK_PART.c.id).where(here, _TOOK_PART.c.person_id == subject))


OF_ACCOUNTS = _asked(_FOLLOW_UPS.c.account_id, _with_account)
OF_PEOPLE = _asked(_FOLLOW_UPS.c.person_id, _with_person)
