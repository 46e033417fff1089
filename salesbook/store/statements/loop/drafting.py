"""Drafting: the facts that a purpose can be made of, for some subjects at once."""

from typing import Any

from sqlalchemy import (
    BindParameter,
    FromClause,
    Select,
    and_,
    bindparam,
    func,
    select,
    union_all,
)

from salesbook.domain.accounts.note import NoteKind
from salesbook.store.accounts.tables import AccountRow, NoteRow, PersonRow
from salesbook.store.loop.tables import (
    FollowUpClosureRow,
    FollowUpRow,
    InteractionPersonRow,
    InteractionPurposeRow,
    InteractionRow,
)
from salesbook.store.models import table_of
from salesbook.store.statements.terms import (
    EMPLOYMENTS,
    live,
    main_employment,
    reached,
    readable,
    taking_part,
)

_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_NOTES = table_of(NoteRow)
_FOLLOW_UPS = table_of(FollowUpRow)
_CLOSURES = table_of(FollowUpClosureRow)
_INTERACTIONS = table_of(InteractionRow)
_PURPOSES = table_of(InteractionPurposeRow)
_TOOK_PART = table_of(InteractionPersonRow)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_REP: BindParameter[Any] = bindparam("rep")
_READABLE = readable(_INTERACTIONS, _REP)
_WITH_PEOPLE = _INTERACTIONS.join(
    _TOOK_PART, and_(_TOOK_PART.c.interaction_id == _INTERACTIONS.c.id, taking_part(_TOOK_PART))
)
_BY_ACCOUNT: tuple[Any, FromClause] = (_INTERACTIONS.c.account_id, _INTERACTIONS)
_BY_PERSON: tuple[Any, FromClause] = (_TOOK_PART.c.person_id, _WITH_PEOPLE)


def _latest(subject: Any, text: Any, on: Any, source: FromClause, *conditions: Any) -> Select[Any]:
    """Ask for the latest text of each subject, and the instant or the day it is from."""
    place = func.row_number().over(partition_by=subject, order_by=(on.desc(), text))
    ranked = (
        select(subject.label("subject"), text.label("said"), on.label("said_on"), place.label("n"))
        .select_from(source)
        .where(subject.in_(_IDS), *conditions)
        .subquery()
    )
    return select(ranked.c.subject, ranked.c.said, ranked.c.said_on).where(ranked.c.n == 1)


def _said(text: Any, subject: Any, source: FromClause) -> Select[Any]:
    at = _INTERACTIONS.c.occurred_at
    return _latest(subject, text, at, source, reached(_INTERACTIONS), _READABLE, text != "")


def _meant(subject: Any, source: FromClause) -> Select[Any]:
    """Ask what the latest interaction was for: the subject of an imported call, for one."""
    with_purpose = source.join(
        _PURPOSES, and_(_PURPOSES.c.interaction_id == _INTERACTIONS.c.id, live(_PURPOSES))
    )
    at = _INTERACTIONS.c.occurred_at
    return _latest(subject, _PURPOSES.c.text, at, with_purpose, live(_INTERACTIONS), _READABLE)


def _noted(subject: Any) -> Select[Any]:
    # What an import carried over is bookkeeping (an owner, a lead source): no reason to call.
    said = _NOTES.c.kind != NoteKind.IMPORTED
    return _latest(subject, _NOTES.c.text, _NOTES.c.noted_on, _NOTES, live(_NOTES), said)


ACCOUNT_NAMES = union_all(
    select(_ACCOUNTS.c.id.label("subject"), _ACCOUNTS.c.name).where(_ACCOUNTS.c.id.in_(_IDS)),
    select(EMPLOYMENTS.c.account_id.label("subject"), _PEOPLE.c.name)
    .join(_PEOPLE, _PEOPLE.c.id == EMPLOYMENTS.c.person_id)
    .where(EMPLOYMENTS.c.account_id.in_(_IDS), main_employment(), live(_PEOPLE)),
)
ACCOUNT_KINDS = select(_ACCOUNTS.c.id, _ACCOUNTS.c.kind, _ACCOUNTS.c.industry).where(
    _ACCOUNTS.c.id.in_(_IDS), live(_ACCOUNTS)
)
PERSON_KINDS = select(_PEOPLE.c.id, _PEOPLE.c.name).where(_PEOPLE.c.id.in_(_IDS), live(_PEOPLE))
_ACCOUNTS_REACHED = (
    select(_INTERACTIONS.c.account_id.label("subject"))
    .distinct()
    .where(_INTERACTIONS.c.account_id.in_(_IDS), reached(_INTERACTIONS))
)
_PEOPLE_REACHED = (
    select(_TOOK_PART.c.person_id.label("subject"))
    .distinct()
    .select_from(_WITH_PEOPLE)
    .where(_TOOK_PART.c.person_id.in_(_IDS), reached(_INTERACTIONS))
)
OF_ACCOUNTS = {
    "proposed": _said(_INTERACTIONS.c.proposed, *_BY_ACCOUNT),
    "discussed": _said(_INTERACTIONS.c.discussed, *_BY_ACCOUNT),
    "meant": _meant(*_BY_ACCOUNT),
    "noted": _noted(_NOTES.c.account_id),
    "reached": _ACCOUNTS_REACHED,
}
OF_PEOPLE = {
    "proposed": _said(_INTERACTIONS.c.proposed, *_BY_PERSON),
    "discussed": _said(_INTERACTIONS.c.discussed, *_BY_PERSON),
    "meant": _meant(*_BY_PERSON),
    "noted": _noted(_NOTES.c.person_id),
    "reached": _PEOPLE_REACHED,
}
