"""Histories: what was exchanged with each of some subjects, as far back as it matters."""

from typing import Any

from sqlalchemy import (
    CTE,
    BindParameter,
    FromClause,
    Select,
    Subquery,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
)

from salesbook.domain.loop.due.history import SPOKEN
from salesbook.domain.loop.interaction import REACHED, Direction
from salesbook.store.loop.tables import InteractionPersonRow, InteractionRow
from salesbook.store.models import table_of
from salesbook.store.statements.loop.terms import live, taking_part, word, words

_SAID = 200
"""How much of a message is quoted, in characters."""
_INTERACTIONS = table_of(InteractionRow)
_TOOK_PART = table_of(InteractionPersonRow)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)


def _exchanges(subject: Any, source: FromClause) -> Select[Any]:
    """Ask for what was exchanged since the last contact, and since the last answer of ours."""
    everything = _everything(subject, source)
    since = _since(everything)
    recent = or_(
        since.c.reached_at.is_(None),
        since.c.answered_at.is_(None),
        everything.c.occurred_at >= since.c.reached_at,
        everything.c.occurred_at >= since.c.answered_at,
    )
    took_part = and_(_TOOK_PART.c.interaction_id == everything.c.id, taking_part(_TOOK_PART))
    return (
        select(everything, _TOOK_PART.c.person_id)
        .select_from(
            everything.join(since, since.c.subject == everything.c.subject).outerjoin(
                _TOOK_PART, took_part
            )
        )
        .where(recent)
    )


def _everything(subject: Any, source: FromClause) -> CTE:
    """Ask for all that was exchanged; what was said in private stays unread."""
    quoted = func.substr(_INTERACTIONS.c.discussed, 1, _SAID)
    return (
        select(
            subject.label("subject"),
            _INTERACTIONS.c.id,
            _INTERACTIONS.c.occurred_at,
            _INTERACTIONS.c.kind,
            _INTERACTIONS.c.direction,
            _INTERACTIONS.c.outcome,
            _INTERACTIONS.c.rep_id,
            case((_INTERACTIONS.c.private, ""), else_=quoted).label("said"),
        )
        .select_from(source)
        .where(live(_INTERACTIONS), subject.in_(_IDS))
        .cte("everything")
    )


def _since(everything: CTE) -> Subquery:
    """Ask when each subject was reached last, and when something of ours answered it last."""
    at, outcome = everything.c.occurred_at, everything.c.outcome
    ours = or_(everything.c.direction == word(Direction.OUTBOUND), outcome.in_(words(SPOKEN)))
    return (
        select(
            everything.c.subject,
            func.max(case((outcome.in_(words(REACHED)), at))).label("reached_at"),
            func.max(case((ours, at))).label("answered_at"),
        )
        .group_by(everything.c.subject)
        .subquery("since")
    )


_TOOK_PART_TOO = _TOOK_PART.alias("took_part_too")
ACCOUNT_EXCHANGES = _exchanges(_INTERACTIONS.c.account_id, _INTERACTIONS)
PERSON_EXCHANGES = _exchanges(
    _TOOK_PART_TOO.c.person_id,
    _INTERACTIONS.join(
        _TOOK_PART_TOO,
        and_(
            _TOOK_PART_TOO.c.interaction_id == _INTERACTIONS.c.id,
            taking_part(_TOOK_PART_TOO),
        ),
    ),
)
