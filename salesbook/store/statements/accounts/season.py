"""Seasons of goodwill: those in force, those that ended, and one account's or rep's."""

from typing import Any

from sqlalchemy import BindParameter, and_, bindparam, or_, select

from salesbook.domain.accounts.season import GoodwillSeason
from salesbook.store.accounts.tables import AccountRow, GoodwillSeasonRow
from salesbook.store.book.tables import RepRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import Condition, live

_SEASONS = table_of(GoodwillSeasonRow)
_ACCOUNTS = table_of(AccountRow)
_REPS = table_of(RepRow)
_TODAY: BindParameter[Any] = bindparam("today")
_COLUMNS = tuple(_SEASONS.c[name] for name in GoodwillSeason.__struct_fields__)


def holding() -> Condition:
    """Say that a season covers a day; its last day is part of it."""
    until = _SEASONS.c.until_on
    return and_(live(_SEASONS), _SEASONS.c.from_on <= _TODAY, or_(until.is_(None), until >= _TODAY))


IN_FORCE = select(*_COLUMNS).where(holding())
KNOWN = (
    select(*_COLUMNS, _REPS.c.name.label("rep"), _ACCOUNTS.c.name.label("account"))
    .select_from(_SEASONS)
    .join(_REPS, _REPS.c.id == _SEASONS.c.rep_id)
    .outerjoin(_ACCOUNTS, _ACCOUNTS.c.id == _SEASONS.c.account_id)
    .where(
        holding(),
        or_(_SEASONS.c.account_id.is_not(None), _SEASONS.c.rep_id == bindparam("rep")),
    )
    .order_by(
        _SEASONS.c.account_id.is_not(None), _ACCOUNTS.c.name_key, _SEASONS.c.from_on, _SEASONS.c.id
    )
)
"""Asks for a rep's own season, and for those of accounts by their names."""

ENDED = (
    select(*_COLUMNS)
    .where(
        live(_SEASONS),
        _SEASONS.c.until_on < _TODAY,
        or_(
            _SEASONS.c.account_id == bindparam("account"),
            and_(_SEASONS.c.account_id.is_(None), _SEASONS.c.rep_id == bindparam("rep")),
        ),
    )
    .order_by(_SEASONS.c.until_on.desc(), _SEASONS.c.id.desc())
    .limit(1)
)
"""Asks for the season of an account, or of a rep, that ended last."""
