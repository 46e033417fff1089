"""Pressing: who may be due for more than a promise, a follow-up or silence; a superset."""

from typing import Any

from sqlalchemy import (
    BindParameter,
    FromClause,
    Integer,
    Select,
    and_,
    bindparam,
    case,
    cast,
    exists,
    func,
    literal_column,
    null,
    or_,
    select,
    union,
)

from salesbook.domain.loop.due.horizon import LONG_LEAD, SEASONS
from salesbook.domain.pipeline.complaint import OPEN
from salesbook.store.accounts.memory_tables import OccasionRow
from salesbook.store.accounts.tables import PersonRow
from salesbook.store.loop.tables import InteractionRow
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import ComplaintRow, OpportunityRow, OrderRow
from salesbook.store.presence.tables import ReactionRow
from salesbook.store.standings.table import STANDINGS
from salesbook.store.statements.loop.due.candidates import known
from salesbook.store.statements.loop.due.remembered import latest_step, still_open
from salesbook.store.statements.loop.listed import hexed, listed, ordinal
from salesbook.store.statements.terms import (
    EMPLOYMENTS,
    OWNERSHIPS,
    Condition,
    for_goodwill,
    live,
    main_employment,
    owned_by,
    owner,
    reached,
    words,
)

_COMPLAINTS = table_of(ComplaintRow)
_OCCASIONS = table_of(OccasionRow)
_OPPORTUNITIES = table_of(OpportunityRow)
_ORDERS = table_of(OrderRow)
_PEOPLE = table_of(PersonRow)
_REACTIONS = table_of(ReactionRow)
_TALKS = table_of(InteractionRow)
_REP: BindParameter[Any] = bindparam("rep")
_PORTFOLIO = select(OWNERSHIPS.c.account_id).where(owner(), OWNERSHIPS.c.rep_id == _REP)
_NOBODY = cast(null(), _PEOPLE.c.id.type).label("person_id")


def _complaining(*, one_rep: bool) -> Select[Any]:
    """Ask for accounts with an open complaint: few, and all in one index."""
    theirs = case(
        (_COMPLAINTS.c.owner_id.is_(None), owned_by(_REP, _COMPLAINTS.c.account_id)),
        else_=_COMPLAINTS.c.owner_id == _REP,
    )
    return select(_COMPLAINTS.c.account_id, _NOBODY).where(
        live(_COMPLAINTS),
        _COMPLAINTS.c.status.in_(words(OPEN)),
        *([theirs] if one_rep else []),
    )


def _reacting(*, one_rep: bool) -> Select[Any]:
    """Ask for those whose reaction waits."""
    return (
        select(EMPLOYMENTS.c.account_id, _REACTIONS.c.person_id)
        .select_from(_of_their_work(_REACTIONS))
        .where(still_open(_REACTIONS), *([_REACTIONS.c.rep_id == _REP] if one_rep else []))
    )


def _seasonal(*, one_rep: bool) -> list[Select[Any]]:
    """Ask for those with a day of theirs about now: season by season, and those long foreseen."""
    seasons = [
        and_(
            _OCCASIONS.c.month == bindparam(f"month_{n}"),
            _OCCASIONS.c.day >= bindparam(f"first_{n}"),
            _OCCASIONS.c.day <= bindparam(f"last_{n}"),
        )
        for n in range(SEASONS)
    ]
    foreseen = _OCCASIONS.c.lead_days > literal_column(str(LONG_LEAD))
    return [_celebrating(when, one_rep=one_rep) for when in (*seasons, foreseen)]


def _celebrating(when: Condition, *, one_rep: bool) -> Select[Any]:
    account_id = func.coalesce(_OCCASIONS.c.account_id, EMPLOYMENTS.c.account_id)
    alone = exists(
        select(_PEOPLE.c.id).where(
            _PEOPLE.c.id == _OCCASIONS.c.person_id, _PEOPLE.c.author_id == _REP
        )
    )
    theirs = or_(owned_by(_REP, account_id), and_(account_id.is_(None), alone))
    return (
        select(account_id.label("account_id"), _OCCASIONS.c.person_id)
        .select_from(_of_their_work(_OCCASIONS))
        .where(live(_OCCASIONS), when, *([theirs] if one_rep else []))
    )


def _of_their_work(table: FromClause) -> FromClause:
    work = and_(EMPLOYMENTS.c.person_id == table.c.person_id, main_employment())
    return table.outerjoin(EMPLOYMENTS, work)


def _standing_still(*, one_rep: bool) -> Select[Any]:
    """Ask for accounts with an opportunity that may be stale, and with which nothing is planned."""
    idle = exists(
        select(STANDINGS.c.account_id).where(
            STANDINGS.c.account_id == _OPPORTUNITIES.c.account_id,
            STANDINGS.c.planned == literal_column("0"),
        )
    )
    talked = exists(
        select(_TALKS.c.id).where(
            reached(_TALKS),
            _TALKS.c.account_id == _OPPORTUNITIES.c.account_id,
            _TALKS.c.occurred_at >= bindparam("idle_before"),
            ~for_goodwill(_TALKS),
        )
    )
    moved_at = func.coalesce(latest_step(_OPPORTUNITIES), _OPPORTUNITIES.c.recorded_at)
    return select(_OPPORTUNITIES.c.account_id, _NOBODY).where(
        live(_OPPORTUNITIES),
        _OPPORTUNITIES.c.stage.in_(bindparam("stages", expanding=True)),
        moved_at < bindparam("idle_before"),
        idle,
        ~talked,
        *([_OPPORTUNITIES.c.owner_id == _REP] if one_rep else []),
    )


def _ordering(*, one_rep: bool) -> Select[Any]:
    """Ask for the days of all orders of accounts that ordered in the year of their rhythm."""
    days = listed(ordinal(_ORDERS.c.ordered_on))
    columns: tuple[Any, ...] = (hexed(_ORDERS.c.account_id).label("account"), days)
    return (
        select(*columns)
        .where(
            live(_ORDERS),
            _ORDERS.c.is_return.is_(False),
            *([_ORDERS.c.account_id.in_(_PORTFOLIO)] if one_rep else []),
        )
        .group_by(_ORDERS.c.account_id)
        .having(
            func.max(_ORDERS.c.ordered_on) >= bindparam("ordered_since"),
            func.count() >= bindparam("fewest", type_=Integer),
        )
    )


def _families(*, one_rep: bool) -> dict[str, Any]:
    questions = {
        "complaints": _complaining(one_rep=one_rep),
        "reactions": _reacting(one_rep=one_rep),
        "occasions": union(*_seasonal(one_rep=one_rep)),
        "opportunities": _standing_still(one_rep=one_rep),
    }
    return {name: known(asked.subquery("asked")) for name, asked in questions.items()}


FOR_REP = _families(one_rep=True)
FOR_ALL = _families(one_rep=False)
ORDERING_OF_REP = _ordering(one_rep=True)
ORDERING_OF_ALL = _ordering(one_rep=False)
