"""Greetings: the contacts by which occasions were remembered."""

from sqlalchemy import bindparam, select

from salesbook.store.loop.memory_tables import OccasionGreetingRow
from salesbook.store.loop.tables import InteractionRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import keeper, live

_GREETINGS = table_of(OccasionGreetingRow)
_TALKS = table_of(InteractionRow)
_READ = (
    select(
        _GREETINGS.c.id,
        _GREETINGS.c.occasion_id,
        _GREETINGS.c.year,
        _GREETINGS.c.interaction_id,
        _TALKS.c.outcome,
        _TALKS.c.occurred_at,
        _TALKS.c.discussed,
        keeper(_TALKS.c.id).label("keeper"),
    )
    .select_from(_GREETINGS)
    .join(_TALKS, _TALKS.c.id == _GREETINGS.c.interaction_id)
    .where(live(_GREETINGS), live(_TALKS))
)
OF_OCCASIONS = _READ.where(_GREETINGS.c.occasion_id.in_(bindparam("ids", expanding=True))).order_by(
    _GREETINGS.c.year.desc(), _GREETINGS.c.id.desc()
)
IN_YEAR = (
    select(_GREETINGS.c.id, _TALKS.c.outcome)
    .join(_TALKS, _TALKS.c.id == _GREETINGS.c.interaction_id)
    .where(
        live(_GREETINGS),
        _GREETINGS.c.occasion_id == bindparam("occasion"),
        _GREETINGS.c.year == bindparam("year"),
    )
)
BY = select(_GREETINGS.c.id).where(
    live(_GREETINGS), _GREETINGS.c.interaction_id == bindparam("interaction")
)
