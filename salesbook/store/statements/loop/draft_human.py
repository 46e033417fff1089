"""What a kind word can be about, for some subjects at once: facts, and talks for goodwill."""

from typing import Any

from sqlalchemy import BindParameter, FromClause, Select, bindparam, func, select

from salesbook.store.accounts.memory_tables import PersonalFactRow
from salesbook.store.accounts.tables import PersonRow
from salesbook.store.loop.tables import InteractionPersonRow, InteractionRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import (
    EMPLOYMENTS,
    for_goodwill,
    live,
    main_employment,
    reached,
    readable,
    taking_part,
)

_FACTS = table_of(PersonalFactRow)
_PEOPLE = table_of(PersonRow)
_TALKS = table_of(InteractionRow)
_TOOK_PART = table_of(InteractionPersonRow)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_WITH_PEOPLE = _TALKS.join(
    _TOOK_PART, (_TOOK_PART.c.interaction_id == _TALKS.c.id) & taking_part(_TOOK_PART)
)


def _told(subject: Any, source: FromClause, *conditions: Any) -> Select[Any]:
    """Ask for the facts that the reader may read, the latest first; private ones have no words."""
    own_or_shared = readable(_FACTS, bindparam("reader"))
    return (
        select(
            subject.label("subject"),
            _PEOPLE.c.name.label("who"),
            _FACTS.c.learned_on,
            _FACTS.c.told_by,
            _FACTS.c.private,
            _FACTS.c.text,
        )
        .select_from(source)
        .where(subject.in_(_IDS), live(_FACTS), live(_PEOPLE), own_or_shared, *conditions)
        .order_by(_FACTS.c.learned_on.desc(), _FACTS.c.id.desc())
    )


def _talked(subject: Any, source: FromClause) -> Select[Any]:
    """Ask how many talks for goodwill there were."""
    return (
        select(subject.label("subject"), func.count().label("talks"))
        .select_from(source)
        .where(subject.in_(_IDS), reached(_TALKS), for_goodwill(_TALKS))
        .group_by(subject)
    )


def _shared(subject: Any, source: FromClause) -> Select[Any]:
    """Ask what was said in the last of them that everybody may read."""
    at, text = _TALKS.c.occurred_at, _TALKS.c.discussed
    place = func.row_number().over(partition_by=subject, order_by=(at.desc(), text))
    ranked = (
        select(subject.label("subject"), text.label("said"), at.label("said_on"), place.label("n"))
        .select_from(source)
        .where(
            subject.in_(_IDS),
            reached(_TALKS),
            for_goodwill(_TALKS),
            _TALKS.c.private.is_(False),
            text != "",
        )
        .subquery()
    )
    return select(ranked.c.subject, ranked.c.said, ranked.c.said_on).where(ranked.c.n == 1)


_AT_WORK = EMPLOYMENTS.join(_FACTS, _FACTS.c.person_id == EMPLOYMENTS.c.person_id).join(
    _PEOPLE, _PEOPLE.c.id == _FACTS.c.person_id
)
_ALONE = _FACTS.join(_PEOPLE, _PEOPLE.c.id == _FACTS.c.person_id)
_BY_ACCOUNT: tuple[Any, FromClause] = (_TALKS.c.account_id, _TALKS)
_BY_PERSON: tuple[Any, FromClause] = (_TOOK_PART.c.person_id, _WITH_PEOPLE)

OF_ACCOUNTS = {
    "told": _told(EMPLOYMENTS.c.account_id, _AT_WORK, main_employment()),
    "talked": _talked(*_BY_ACCOUNT),
    "shared": _shared(*_BY_ACCOUNT),
}
OF_PEOPLE = {
    "told": _told(_FACTS.c.person_id, _ALONE),
    "talked": _talked(*_BY_PERSON),
    "shared": _shared(*_BY_PERSON),
}
