"""What every report on contacts asks: the contacts and attempts of reps in a stretch of time."""

from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, bindparam, exists, select

from salesbook.domain.loop.interaction import REACHED
from salesbook.store.accounts.tables import AccountRow
from salesbook.store.book.tables import ImportTargetRow
from salesbook.store.loop.tables import FollowUpRow, InteractionRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import Condition, live, words

TALKS = table_of(InteractionRow)
ACCOUNTS = table_of(AccountRow)
NEXT = table_of(FollowUpRow).alias("next_step")
"""What a contact led to; where there are several, those who join it ask for `LAST_NEXT`."""

_TARGETS = table_of(ImportTargetRow)
_LED_TO = table_of(FollowUpRow).alias("led_to")
LAST_NEXT = (
    select(_LED_TO.c.id)
    .where(live(_LED_TO), _LED_TO.c.origin_interaction_id == TALKS.c.id)
    .order_by(_LED_TO.c.id.desc())
    .limit(1)
    .scalar_subquery()
)
REPS: BindParameter[Any] = bindparam("reps", expanding=True)
_SINCE: BindParameter[datetime] = bindparam("since")
_UNTIL: BindParameter[datetime] = bindparam("until")
LOGGED: tuple[ColumnElement[Any], ...] = (
    TALKS.c.rep_id,
    TALKS.c.kind,
    TALKS.c.direction,
    TALKS.c.outcome,
    TALKS.c.occurred_at,
    TALKS.c.occurred_zone,
)


def logged_between() -> tuple[Condition, ...]:
    """Say whose and when; the index on rep and instant answers it."""
    at = TALKS.c.occurred_at
    return live(TALKS), TALKS.c.rep_id.in_(REPS), at >= _SINCE, at < _UNTIL


def imported() -> Condition:
    """Say that a talk came in with a file, so that nobody knows when it was typed.

    A file of ours says when a row was typed; what any other brought is as old as the import.
    """
    return exists(
        select(_TARGETS.c.id).where(
            _TARGETS.c.row_id == TALKS.c.id, _TARGETS.c.recorded_at == TALKS.c.recorded_at
        )
    )


UNREACHED = select(*LOGGED).where(*logged_between(), TALKS.c.outcome.not_in(words(REACHED)))
