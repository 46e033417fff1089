"""Reactions: one, lists of them, those that wait, and the contact that answered one."""

from datetime import datetime
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

from salesbook.domain.loop.interaction import REACHED, Direction, Outcome
from salesbook.domain.presence.reaction import Reaction, ReactionStatus
from salesbook.store.accounts.tables import AccountRow, EmploymentRow, PersonRow
from salesbook.store.loop.tables import InteractionPersonRow, InteractionRow
from salesbook.store.models import table_of
from salesbook.store.presence.tables import PostRow, ReactionAnswerRow, ReactionRow
from salesbook.store.statements.terms import live, main_employment, taking_part, word, words

_REACTIONS = table_of(ReactionRow)
_ANSWERS = table_of(ReactionAnswerRow)
_POSTS = table_of(PostRow)
_PEOPLE = table_of(PersonRow)
_ACCOUNTS = table_of(AccountRow)
_JOBS = table_of(EmploymentRow)
_TALKS = table_of(InteractionRow)
_PARTS = table_of(InteractionPersonRow)
_IDS: BindParameter[UUID] = bindparam("ids", expanding=True)
_ID: BindParameter[UUID] = bindparam("id")
_PERSON: BindParameter[UUID] = bindparam("person")
_REP: BindParameter[UUID] = bindparam("rep")
_SINCE: BindParameter[datetime] = bindparam("since")
_OPEN = _REACTIONS.c.status == word(ReactionStatus.OPEN)
_SOURCE = (
    _REACTIONS.join(_PEOPLE, _PEOPLE.c.id == _REACTIONS.c.person_id)
    .outerjoin(
        _JOBS,
        and_(_JOBS.c.person_id == _REACTIONS.c.person_id, main_employment(_JOBS)),
    )
    .outerjoin(_ACCOUNTS, _ACCOUNTS.c.id == _JOBS.c.account_id)
    .outerjoin(_POSTS, _POSTS.c.id == _REACTIONS.c.post_id)
    .outerjoin(_ANSWERS, and_(_ANSWERS.c.reaction_id == _REACTIONS.c.id, live(_ANSWERS)))
)


def _known(*conditions: ColumnElement[bool]) -> Select[Any]:
    """Ask for reactions, the latest first."""
    return (
        select(
            *(_REACTIONS.c[name] for name in Reaction.__struct_fields__),
            _PEOPLE.c.name.label("person"),
            _ACCOUNTS.c.id.label("account_id"),
            _ACCOUNTS.c.name.label("account"),
            _POSTS.c.text.label("post"),
            _ANSWERS.c.interaction_id,
            _ANSWERS.c.answer_id,
        )
        .select_from(_SOURCE)
        .where(live(_REACTIONS), *conditions)
        .order_by(_REACTIONS.c.reacted_at.desc(), _REACTIONS.c.id.desc())
    )


_MINE = _REACTIONS.c.rep_id == _REP
_OF_PERSON = _REACTIONS.c.person_id == _PERSON
_SCOPES: dict[str, tuple[ColumnElement[bool], ...]] = {
    "mine": (_MINE,),
    "mine_open": (_MINE, _OPEN),
    "person": (_OF_PERSON,),
    "person_open": (_OF_PERSON, _OPEN),
}
ONE = _known(_REACTIONS.c.id == _ID)
LISTED = {
    name: _known(*scope).limit(bindparam("limit", type_=Integer)) for name, scope in _SCOPES.items()
}
COUNT = {
    name: select(func.count().label("count"))
    .select_from(_REACTIONS)
    .where(live(_REACTIONS), *scope)
    for name, scope in _SCOPES.items()
}
OPEN_OF = _known(_OPEN, _REACTIONS.c.person_id.in_(_IDS))
ANSWERED_BY = (
    select(_ANSWERS.c.id, _ANSWERS.c.reaction_id)
    .where(live(_ANSWERS), _ANSWERS.c.interaction_id == _ID)
    .order_by(_ANSWERS.c.id)
)


_WE_SENT = and_(
    _TALKS.c.direction == word(Direction.OUTBOUND),
    _TALKS.c.outcome.in_(words((Outcome.SENT,))),
)
CONTACT_SINCE = (
    select(_TALKS.c.id)
    .select_from(_PARTS.join(_TALKS, _TALKS.c.id == _PARTS.c.interaction_id))
    .where(
        taking_part(_PARTS),
        _PARTS.c.person_id == _PERSON,
        live(_TALKS),
        or_(_TALKS.c.outcome.in_(words(REACHED)), _WE_SENT),
        _TALKS.c.occurred_at >= _SINCE,
    )
    .order_by(_TALKS.c.occurred_at, _TALKS.c.id)
    .limit(1)
)
"""Finds the first contact after a reaction: they were reached, or something was sent to them."""
