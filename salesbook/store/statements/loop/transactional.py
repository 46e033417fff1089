"""Transactional: what the talks with the people of a portfolio were, counted."""

from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    FromClause,
    Select,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal_column,
    or_,
    select,
)

from salesbook.domain.loop.interaction import Phase
from salesbook.store.accounts.memory_tables import OccasionRow, PersonalFactRow
from salesbook.store.accounts.tables import AccountRow, PersonRow
from salesbook.store.loop.tables import (
    InteractionPersonRow,
    InteractionRow,
)
from salesbook.store.models import table_of
from salesbook.store.statements.terms import (
    EMPLOYMENTS,
    Condition,
    for_goodwill,
    live,
    main_employment,
    owned_by,
    reached,
    readable,
    taking_part,
    word,
)

_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_FACTS = table_of(PersonalFactRow)
_OCCASIONS = table_of(OccasionRow)
_TALKS = table_of(InteractionRow)
_TOOK_PART = table_of(InteractionPersonRow)
_REP: BindParameter[Any] = bindparam("rep")
_COUNTED = (
    func.count(func.distinct(_TALKS.c.id)).label("talks"),
    func.count(func.distinct(case((_TALKS.c.phase == word(Phase.TRANSACT), _TALKS.c.id)))).label(
        "transacting"
    ),
    func.max(_TALKS.c.occurred_at).label("last_at"),
    func.max(case((for_goodwill(_TALKS), literal_column("1")), else_=literal_column("0"))).label(
        "goodwill"
    ),
)


def _told(person_id: ColumnElement[Any]) -> Condition:
    """Say that the reader knows something that a person told, or was told."""
    own_or_shared = readable(_FACTS, bindparam("reader"))
    return exists(
        select(_FACTS.c.id).where(live(_FACTS), _FACTS.c.person_id == person_id, own_or_shared)
    )


def _celebrated(column: ColumnElement[Any], subject: ColumnElement[Any]) -> Condition:
    return exists(select(_OCCASIONS.c.id).where(live(_OCCASIONS), column == subject))


def _people() -> Select[Any]:
    """Ask for the people of a portfolio, and for those without an account whom the rep entered."""
    work = and_(EMPLOYMENTS.c.person_id == _PEOPLE.c.id, main_employment())
    source: FromClause = (
        _TALKS.join(
            _TOOK_PART, and_(_TOOK_PART.c.interaction_id == _TALKS.c.id, taking_part(_TOOK_PART))
        )
        .join(_PEOPLE, _PEOPLE.c.id == _TOOK_PART.c.person_id)
        .outerjoin(EMPLOYMENTS, work)
        .outerjoin(_ACCOUNTS, _ACCOUNTS.c.id == EMPLOYMENTS.c.account_id)
    )
    alone = and_(EMPLOYMENTS.c.id.is_(None), _PEOPLE.c.author_id == _REP)
    return (
        select(
            EMPLOYMENTS.c.account_id,
            _ACCOUNTS.c.name.label("account"),
            _PEOPLE.c.id.label("person_id"),
            _PEOPLE.c.name.label("person"),
            *_COUNTED,
        )
        .select_from(source)
        .where(
            reached(_TALKS),
            live(_PEOPLE),
            _ACCOUNTS.c.archived_on.is_(None),
            or_(owned_by(_REP, EMPLOYMENTS.c.account_id), alone),
            ~_told(_PEOPLE.c.id),
            ~_celebrated(_OCCASIONS.c.person_id, _PEOPLE.c.id),
        )
        .group_by(EMPLOYMENTS.c.account_id, _ACCOUNTS.c.name, _PEOPLE.c.id, _PEOPLE.c.name)
    )


def _accounts() -> Select[Any]:
    """Ask for the accounts of a portfolio no talk with which named anybody."""
    named, others = _TOOK_PART.alias("named"), _TALKS.alias("others")
    somebody = exists(
        select(named.c.id)
        .join_from(named, others, others.c.id == named.c.interaction_id)
        .where(taking_part(named), reached(others), others.c.account_id == _ACCOUNTS.c.id)
    )
    told_there = exists(
        select(EMPLOYMENTS.c.id).where(
            EMPLOYMENTS.c.account_id == _ACCOUNTS.c.id,
            main_employment(),
            or_(
                _told(EMPLOYMENTS.c.person_id),
                _celebrated(_OCCASIONS.c.person_id, EMPLOYMENTS.c.person_id),
            ),
        )
    )
    return (
        select(_ACCOUNTS.c.id.label("account_id"), _ACCOUNTS.c.name.label("account"), *_COUNTED)
        .select_from(_TALKS.join(_ACCOUNTS, _ACCOUNTS.c.id == _TALKS.c.account_id))
        .where(
            reached(_TALKS),
            live(_ACCOUNTS),
            _ACCOUNTS.c.archived_on.is_(None),
            owned_by(_REP, _ACCOUNTS.c.id),
            ~somebody,
            ~told_there,
            ~_celebrated(_OCCASIONS.c.account_id, _ACCOUNTS.c.id),
        )
        .group_by(_ACCOUNTS.c.id, _ACCOUNTS.c.name)
    )


PEOPLE = _people()
ACCOUNTS = _accounts()
