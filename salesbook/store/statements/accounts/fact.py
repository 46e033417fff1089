"""Personal facts: one's own private ones, and those that everybody may read."""

from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Integer, Select, and_, bindparam, func, select

from salesbook.store.accounts.memory_tables import PersonalFactRow
from salesbook.store.accounts.tables import PersonRow
from salesbook.store.book.tables import RepRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import live, readable

_FACTS = table_of(PersonalFactRow)
_PEOPLE = table_of(PersonRow)
_REPS = table_of(RepRow)
_READER: BindParameter[UUID] = bindparam("reader")
_VISIBLE = (live(_FACTS), readable(_FACTS, _READER))
_OF_ONE = _FACTS.c.person_id == bindparam("person")


def _read(*conditions: Any) -> Select[Any]:
    """Ask for facts that the reader may read, the latest first."""
    return (
        select(*_FACTS.c, _PEOPLE.c.name.label("person"), _REPS.c.name.label("rep"))
        .select_from(_FACTS)
        .join(_PEOPLE, and_(_PEOPLE.c.id == _FACTS.c.person_id, live(_PEOPLE)))
        .join(_REPS, _REPS.c.id == _FACTS.c.rep_id)
        .where(*_VISIBLE, *conditions)
        .order_by(_FACTS.c.learned_on.desc(), _FACTS.c.id.desc())
    )


def _counted(*conditions: Any) -> Select[Any]:
    return (
        select(func.count().label("count"))
        .select_from(_FACTS)
        .join(_PEOPLE, and_(_PEOPLE.c.id == _FACTS.c.person_id, live(_PEOPLE)))
        .where(*_VISIBLE, *conditions)
    )


_LIMIT = bindparam("limit", type_=Integer)
ONE = _read(_FACTS.c.id == bindparam("id"))
OF_PEOPLE = _read(_FACTS.c.person_id.in_(bindparam("ids", expanding=True)))
LISTED = _read().limit(_LIMIT)
LISTED_OF = _read(_OF_ONE).limit(_LIMIT)
COUNT = _counted()
COUNT_OF = _counted(_OF_ONE)
