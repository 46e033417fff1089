"""Histories: what was exchanged with each of some subjects, as far back as it matters."""

from datetime import UTC, datetime
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
from salesbook.store.standings.table import STANDINGS
from salesbook.store.statements.terms import live, taking_part, word, words

_SAID = 200
"""How much of a message is quoted, in characters."""
_INTERACTIONS = table_of(InteractionRow)
_TOOK_PART = table_of(InteractionPersonRow)
_STANDINGS = STANDINGS
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)
_EXCHANGE: tuple[Any, ...] = (
    _INTERACTIONS.c.id,
    _INTERACTIONS.c.occurred_at,
    _INTERACTIONS.c.kind,
    _INTERACTIONS.c.direction,
    _INTERACTIONS.c.outcome,
    _INTERACTIONS.c.rep_id,
    # What was said in private stays unread.
    case(
        (_INTERACTIONS.c.private, ""), else_=func.substr(_INTERACTIONS.c.discussed, 1, _SAID)
    ).label("said"),
)


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
    """Ask for all that was exchanged."""
    return (
        select(subject.label("subject"), *_EXCHANGE)
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


def _of_accounts() -> Select[Any]:
    """Ask the same of accounts, whose standing knows when they were reached last.

    Only what came since is read, in an index: an account may have thousands of interactions.
    """
    answer = _INTERACTIONS.alias("answer")
    ours = or_(answer.c.direction == word(Direction.OUTBOUND), answer.c.outcome.in_(words(SPOKEN)))
    answered = (
        select(answer.c.occurred_at)
        .where(live(answer), answer.c.account_id == _STANDINGS.c.account_id, ours)
        .order_by(answer.c.occurred_at.desc())
        .limit(1)
        .scalar_subquery()
    )
    since = (
        select(_STANDINGS.c.account_id, _STANDINGS.c.last_at, answered.label("answered_at"))
        .where(_STANDINGS.c.account_id.in_(_IDS))
        .cte("since")
    )
    everything = bindparam("everything", _LONG_AGO, type_=_INTERACTIONS.c.occurred_at.type)
    first = case(
        (or_(since.c.last_at.is_(None), since.c.answered_at.is_(None)), everything),
        (since.c.last_at < since.c.answered_at, since.c.last_at),
        else_=since.c.answered_at,
    )
    took_part = and_(_TOOK_PART.c.interaction_id == _INTERACTIONS.c.id, taking_part(_TOOK_PART))
    return select(
        since.c.account_id.label("subject"), *_EXCHANGE, _TOOK_PART.c.person_id
    ).select_from(
        since.join(
            _INTERACTIONS,
            and_(
                _INTERACTIONS.c.account_id == since.c.account_id,
                live(_INTERACTIONS),
                _INTERACTIONS.c.occurred_at >= first,
            ),
        ).outerjoin(_TOOK_PART, took_part)
    )


_TOOK_PART_TOO = _TOOK_PART.alias("took_part_too")
ACCOUNT_EXCHANGES = _of_accounts()
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
