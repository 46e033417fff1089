"""Cold: which accounts have been silent for as long as their cadence, the longest first.

What is asked here is answered by the indexes of the standings, row by row in their order.
"""

from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    Select,
    and_,
    bindparam,
    case,
    func,
    literal_column,
    or_,
    select,
    type_coerce,
    union,
)

from salesbook.domain.accounts.account import ContactChannel, Grade
from salesbook.domain.loop.interaction import REACHED, Direction
from salesbook.domain.loop.retry import RESTS
from salesbook.store.accounts.memory_tables import AgreementRow, RoleRow
from salesbook.store.accounts.tables import DoNotContactRow, GoodwillSeasonRow, PauseRow
from salesbook.store.book.tables import RepRow
from salesbook.store.loop.tables import InteractionRow
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import OpportunityRoleRow, OpportunityRow
from salesbook.store.standings.table import STANDINGS
from salesbook.store.standings.working import NEVER
from salesbook.store.statements.accounts.season import holding
from salesbook.store.statements.loop.listed import hexed, listed, minute
from salesbook.store.statements.terms import Condition, in_force, live, word, words
from salesbook.store.types import Word

_STANDINGS = STANDINGS
_PAUSES = table_of(PauseRow)
_CLOSED = table_of(DoNotContactRow)
_AGREEMENTS = table_of(AgreementRow)
_OPPORTUNITIES = table_of(OpportunityRow)
_OPPORTUNITY_ROLES = table_of(OpportunityRoleRow)
_ROLES = table_of(RoleRow)
_SEASONS = table_of(GoodwillSeasonRow)
_TALKS = table_of(InteractionRow)
_OWNER = _STANDINGS.c.owner_id == bindparam("owner")
_TODAY: BindParameter[Any] = bindparam("today")
_LIMIT = bindparam("limit", type_=Integer)


def _is(column: ColumnElement[Any], value: int) -> Condition:
    """Compare with a number that is written out, as the partial indexes have it."""
    return column == literal_column(str(value))


_SILENT = (
    _is(_STANDINGS.c.cooling, 1),
    _is(_STANDINGS.c.planned, 0),
    _is(_STANDINGS.c.closed, 0),
)
_ALIKE = (
    *_SILENT,
    _is(_STANDINGS.c.known, 0),
    _OWNER,
    _STANDINGS.c.pace == bindparam("pace"),
    _STANDINGS.c.attempts == bindparam("attempts"),
)
_BEFORE = _STANDINGS.c.since < bindparam("before")
_SILENCE = (
    _STANDINGS.c.account_id.label("id"),
    _STANDINGS.c.name_key,
    type_coerce(_STANDINGS.c.grade, Word(Grade)).label("grade"),
    _STANDINGS.c.entered_at,
    _STANDINGS.c.last_at,
    _STANDINGS.c.attempts,
    _STANDINGS.c.since,
    _STANDINGS.c.no_phone,
    _STANDINGS.c.no_record,
    _STANDINGS.c.no_person,
)
# One step at a time: asked for the next pair, SQLite walks through all that have this one.
NEXT_ATTEMPTS = (
    select(_STANDINGS.c.attempts)
    .where(
        *_SILENT,
        _is(_STANDINGS.c.known, 0),
        _OWNER,
        _STANDINGS.c.pace == bindparam("pace"),
        _STANDINGS.c.attempts > bindparam("attempts"),
    )
    .order_by(_STANDINGS.c.attempts)
    .limit(1)
)
LATEST = select(*_SILENCE).where(*_ALIKE, _BEFORE).order_by(_STANDINGS.c.since.desc()).limit(1)
COUNT = select(func.count().label("count")).select_from(_STANDINGS).where(*_ALIKE, _BEFORE)


def _first() -> Select[Any]:
    """Ask for the first silences of the first quarter of an hour from an instant on."""
    others = _STANDINGS.alias("others")
    found = func.min(others.c.since)
    same = (
        _is(others.c.cooling, 1),
        _is(others.c.planned, 0),
        _is(others.c.closed, 0),
        _is(others.c.known, 0),
        others.c.owner_id == bindparam("owner"),
        others.c.pace == bindparam("pace"),
        others.c.attempts == bindparam("attempts"),
    )
    at = select(found).where(*same, others.c.since >= bindparam("from_")).scalar_subquery()
    order = (*(_STANDINGS.c[name] for name in ("no_phone", "no_record", "no_person", "name_key")),)
    return (
        select(*_SILENCE)
        .where(*_ALIKE, _STANDINGS.c.since == at)
        .order_by(*order, _STANDINGS.c.account_id)
        .limit(_LIMIT)
    )


FIRST = _first()
APART = select(
    _STANDINGS.c.owner_id, _STANDINGS.c.pace, _STANDINGS.c.attempts, _STANDINGS.c.since
).where(
    *_SILENT,
    _is(_STANDINGS.c.known, 0),
    _STANDINGS.c.account_id.in_(bindparam("ids", expanding=True)),
)
OWNERS = select(table_of(RepRow).c.id)
PAUSED_OWNER = select(_PAUSES.c.reason, _PAUSES.c.until_on).where(
    in_force(_PAUSES, _PAUSES.c.from_on, _TODAY),
    _PAUSES.c.account_id.is_(None),
    _PAUSES.c.rep_id == bindparam("owner"),
)


def _marked() -> Any:
    """Ask for the cold accounts about which more than their silence may matter."""
    at, pace = _STANDINGS.c.last_at, _STANDINGS.c.pace
    cold_before = case(
        (pace == word(Grade.A), bindparam("cold_a", type_=at.type)),
        (pace == word(Grade.B), bindparam("cold_b", type_=at.type)),
        else_=bindparam("cold_c", type_=at.type),
    )
    cold = or_(pace == literal_column(f"'{NEVER}'"), at < cold_before)
    mine = select(_STANDINGS.c.account_id).where(*_SILENT, _OWNER, cold)
    tried, attempts = _STANDINGS.c.tried_at, _STANDINGS.c.attempts
    rests = [bindparam(f"resting_{n}", type_=at.type) for n in range(len(RESTS))]
    # The first rest stands for the second try, and holds for the first one too.
    still_rests = case(*((attempts <= n, at) for n, at in enumerate(rests, 2)), else_=rests[-1])
    lately = select(func.count()).where(
        live(_TALKS),
        _TALKS.c.account_id == _STANDINGS.c.account_id,
        _TALKS.c.occurred_at >= bindparam("counted"),
        _TALKS.c.direction == word(Direction.OUTBOUND),
        _TALKS.c.outcome.not_in(words(REACHED)),
    )
    most = bindparam("most", type_=Integer)
    for_all = and_(
        live(_CLOSED),
        _CLOSED.c.channel == word(ContactChannel.ALL),
        _CLOSED.c.until_on.is_(None),
        _CLOSED.c.since_on > _TODAY,
    )
    return union(
        mine.where(tried.is_not(None), tried >= bindparam("resting"), tried >= still_rests),
        mine.where(
            tried.is_not(None),
            tried >= bindparam("counted"),
            _STANDINGS.c.tries >= most,
            lately.scalar_subquery() >= most,
        ),
        mine.where(
            _STANDINGS.c.owner_since.is_not(None), _STANDINGS.c.owner_since > bindparam("changed")
        ),
        mine.where(_is(_STANDINGS.c.hindered, 1)),
        # Whose they are the domain sees: asked here, SQLite would read all accounts of the rep.
        select(_PAUSES.c.account_id).where(
            in_force(_PAUSES, _PAUSES.c.from_on, _TODAY), _PAUSES.c.account_id.is_not(None)
        ),
        select(_CLOSED.c.account_id).where(for_all, _CLOSED.c.account_id.is_not(None)),
        select(_SEASONS.c.account_id).where(holding(), _SEASONS.c.account_id.is_not(None)),
    )


MARKED = _marked()


_KNOWN_HERE = (*_SILENT, _is(_STANDINGS.c.known, 1), _OWNER)
_KNOWN_IDS = select(_STANDINGS.c.account_id).where(*_KNOWN_HERE)
KNOWN = (
    select(
        _STANDINGS.c.pace,
        _STANDINGS.c.attempts,
        listed(hexed(_STANDINGS.c.account_id), minute(_STANDINGS.c.since)),
    )
    .where(*_KNOWN_HERE)
    .group_by(_STANDINGS.c.pace, _STANDINGS.c.attempts)
)
"""Asks for the silent accounts of which more is known, in their index alone."""

PARTS = (
    select(_ROLES.c.part, listed(hexed(_ROLES.c.account_id)))
    .where(in_force(_ROLES, _ROLES.c.from_on, _TODAY), _ROLES.c.account_id.in_(_KNOWN_IDS))
    .group_by(_ROLES.c.part)
)
PARTS_IN_SALES = (
    select(hexed(_ROLES.c.account_id).label("account"))
    .join_from(_OPPORTUNITY_ROLES, _ROLES, _ROLES.c.id == _OPPORTUNITY_ROLES.c.role_id)
    .where(live(_OPPORTUNITY_ROLES), live(_ROLES))
)
AGREED = (
    select(
        _AGREEMENTS.c.every_days,
        _AGREEMENTS.c.at_most_days,
        _AGREEMENTS.c.max_per_month.is_not(None).label("capped"),
        listed(hexed(_AGREEMENTS.c.account_id)),
    )
    .where(
        live(_AGREEMENTS),
        _AGREEMENTS.c.account_id.in_(_KNOWN_IDS),
        _AGREEMENTS.c.agreed_on <= _TODAY,
        or_(_AGREEMENTS.c.ended_on.is_(None), _AGREEMENTS.c.ended_on > _TODAY),
    )
    .group_by(_AGREEMENTS.c.every_days, _AGREEMENTS.c.at_most_days, literal_column("capped"))
)
CLOSING = select(listed(hexed(_OPPORTUNITIES.c.account_id))).where(
    live(_OPPORTUNITIES),
    _OPPORTUNITIES.c.account_id.in_(_KNOWN_IDS),
    _OPPORTUNITIES.c.stage.not_in(bindparam("ended", expanding=True)),
    _OPPORTUNITIES.c.close_on <= bindparam("soon"),
)
