"""Promises: lists of them, one, and how each side kept its own."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    Select,
    and_,
    bindparam,
    func,
    or_,
    select,
)

from salesbook.domain.loop.commitment import CommitmentStatus, Side
from salesbook.store.accounts.tables import AccountRow, PersonRow
from salesbook.store.book.tables import RepRow
from salesbook.store.loop.tables import CommitmentClosureRow, CommitmentRow
from salesbook.store.models import table_of
from salesbook.store.statements.paging import columns_but, paged
from salesbook.store.statements.terms import (
    EMPLOYMENTS,
    keeper,
    live,
    main_employment,
    owned_by,
    with_names,
    word,
)

_PROMISES = table_of(CommitmentRow)
_CLOSURES = table_of(CommitmentClosureRow)
_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_REPS = table_of(RepRow)
_AUTHORS = _REPS.alias("authors")
_REP: BindParameter[UUID] = bindparam("rep")
_ACCOUNT: BindParameter[UUID] = bindparam("account")
_BEFORE: BindParameter[date] = bindparam("before")
_ON: BindParameter[date] = bindparam("on")
_SOURCE = (
    with_names(_PROMISES)
    .outerjoin(_REPS, _REPS.c.id == _PROMISES.c.owner_id)
    .outerjoin(_CLOSURES, and_(_CLOSURES.c.commitment_id == _PROMISES.c.id, live(_CLOSURES)))
)


def _read(*conditions: Any) -> Select[Any]:
    return (
        select(
            *_PROMISES.c,
            keeper(_PROMISES.c.interaction_id).label("keeper"),
            _ACCOUNTS.c.name.label("account"),
            _PEOPLE.c.name.label("person"),
            _REPS.c.name.label("owner"),
            _CLOSURES.c.closed_on,
            _CLOSURES.c.note,
        )
        .select_from(_SOURCE)
        .where(live(_PROMISES), *conditions)
        .order_by(_PROMISES.c.due_on, _PROMISES.c.id)
    )


def _at_account() -> ColumnElement[bool]:
    """Say that a promise is an account's, or of a person alone who works there."""
    there = select(EMPLOYMENTS.c.person_id).where(
        main_employment(), EMPLOYMENTS.c.account_id == _ACCOUNT
    )
    return or_(
        _PROMISES.c.account_id == _ACCOUNT,
        and_(_PROMISES.c.account_id.is_(None), _PROMISES.c.person_id.in_(there)),
    )


def _a_reps() -> ColumnElement[bool]:
    """Say that a promise is the rep's to keep, or theirs to the rep or about the rep's account."""
    own_account = owned_by(_REP, _PROMISES.c.account_id)
    theirs = and_(
        _PROMISES.c.side == word(Side.THEIRS), or_(_PROMISES.c.author_id == _REP, own_account)
    )
    return or_(_PROMISES.c.owner_id == _REP, theirs)


_WANTED = (
    _PROMISES.c.status.in_(bindparam("statuses", expanding=True)),
    _PROMISES.c.side.in_(bindparam("sides", expanding=True)),
    _PROMISES.c.due_on < _BEFORE,
)
_SCOPES = {"rep": _a_reps(), "account": _at_account()}
ONE = _read(_PROMISES.c.id == bindparam("id"))
LISTED = {
    name: _read(scope, *_WANTED).limit(bindparam("limit", type_=Integer))
    for name, scope in _SCOPES.items()
}
COUNT = {
    name: select(func.count().label("count"))
    .select_from(_PROMISES)
    .where(live(_PROMISES), scope, *_WANTED)
    for name, scope in _SCOPES.items()
}
TOUCHED_ON = _read(
    or_(
        and_(_PROMISES.c.author_id == _REP, _PROMISES.c.promised_on == _ON),
        and_(
            or_(_PROMISES.c.owner_id == _REP, _PROMISES.c.author_id == _REP),
            _PROMISES.c.status == word(CommitmentStatus.KEPT),
            _CLOSURES.c.closed_on == _ON,
        ),
    )
)
OF_COLLEAGUES = _read(
    _PROMISES.c.side == word(Side.OURS),
    _PROMISES.c.status == word(CommitmentStatus.OPEN),
    _PROMISES.c.due_on <= bindparam("until"),
    _PROMISES.c.owner_id != _REP,
    or_(
        _PROMISES.c.author_id == _REP,
        and_(
            owned_by(_REP, _PROMISES.c.account_id),
            _PROMISES.c.author_id.is_distinct_from(_PROMISES.c.owner_id),
        ),
    ),
)
OPEN = _read(_at_account(), _PROMISES.c.status == word(CommitmentStatus.OPEN))
KEPT = (
    select(_PROMISES.c.side, _PROMISES.c.status, func.count().label("number"))
    .where(live(_PROMISES), _at_account())
    .group_by(_PROMISES.c.side, _PROMISES.c.status)
)
KEPT_WITH = (
    select(_PROMISES.c.side, _PROMISES.c.status, func.count().label("number"))
    .where(
        live(_PROMISES),
        _PROMISES.c.account_id.is_(None),
        _PROMISES.c.person_id == bindparam("person"),
    )
    .group_by(_PROMISES.c.side, _PROMISES.c.status)
)
PAGE = paged(
    select(
        *columns_but(_PROMISES, "author_id", "deleted_at", "owner_id"),
        keeper(_PROMISES.c.interaction_id).label("keeper"),
        _AUTHORS.c.name.label("author"),
        _ACCOUNTS.c.name.label("account"),
        _PEOPLE.c.name.label("person"),
        _REPS.c.name.label("owner"),
        _CLOSURES.c.closed_on,
        _CLOSURES.c.interaction_id.label("closed_by_id"),
        _CLOSURES.c.note,
    ).select_from(_SOURCE.outerjoin(_AUTHORS, _AUTHORS.c.id == _PROMISES.c.author_id)),
    _PROMISES,
)
