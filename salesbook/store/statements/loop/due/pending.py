"""Pending: the follow-ups and the promises of ours that are open, with each of some subjects."""

from typing import Any

from sqlalchemy import (
    BindParameter,
    CompoundSelect,
    FromClause,
    Select,
    bindparam,
    select,
    union_all,
)

from salesbook.store.loop.tables import CommitmentRow, FollowUpRow
from salesbook.store.models import table_of
from salesbook.store.statements.loop.follow_up import WHOLE, WITH_APPOINTMENTS
from salesbook.store.statements.terms import (
    EMPLOYMENTS,
    Condition,
    keeper,
    main_employment,
    open_follow_up,
    open_promise,
)

_FOLLOW_UPS = table_of(FollowUpRow)
_PROMISES = table_of(CommitmentRow)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)


def _of_accounts(
    table: FromClause, source: FromClause, still_open: Condition, *columns: Any
) -> CompoundSelect[Any]:
    """Ask for rows of accounts: their own, and those of people who work there."""
    own = (
        select(table.c.account_id.label("subject"), *columns)
        .select_from(source)
        .where(still_open, table.c.account_id.in_(_IDS))
    )
    of_people = (
        select(EMPLOYMENTS.c.account_id.label("subject"), *columns)
        .select_from(source.join(EMPLOYMENTS, EMPLOYMENTS.c.person_id == table.c.person_id))
        .where(
            still_open,
            table.c.account_id.is_(None),
            main_employment(),
            EMPLOYMENTS.c.account_id.in_(_IDS),
        )
    )
    return union_all(own, of_people)


def _of_people(
    table: FromClause, source: FromClause, still_open: Condition, *columns: Any
) -> Select[Any]:
    return (
        select(table.c.person_id.label("subject"), *columns)
        .select_from(source)
        .where(still_open, table.c.account_id.is_(None), table.c.person_id.in_(_IDS))
    )


_PLANNED = (_FOLLOW_UPS, WITH_APPOINTMENTS, open_follow_up(_FOLLOW_UPS), *WHOLE)
_PROMISED = (
    _PROMISES,
    _PROMISES,
    open_promise(_PROMISES),
    *_PROMISES.c,
    keeper(_PROMISES.c.interaction_id).label("keeper"),
)
FOLLOW_UPS_OF_ACCOUNTS = _of_accounts(*_PLANNED)
FOLLOW_UPS_OF_PEOPLE = _of_people(*_PLANNED)
PROMISES_OF_ACCOUNTS = _of_accounts(*_PROMISED)
PROMISES_OF_PEOPLE = _of_people(*_PROMISED)
