"""Greetings: the contacts by which occasions were remembered."""

from sqlalchemy import bindparam, select

from salesbook.store.accounts.memory_tables import OccasionRow, PersonalFactRow
from salesbook.store.loop.memory_tables import OccasionGreetingRow
from salesbook.store.loop.tables import InteractionRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import keeper, live

_FACTS = table_of(PersonalFactRow)
_GREETINGS = table_of(OccasionGreetingRow)
_OCCASIONS = table_of(OccasionRow)
_TALKS = table_of(InteractionRow)
# What one command wrote bears one instant: so a fact is known to come out of that very contact.
_TOLD = (
    select(_FACTS.c.text)
    .join(_OCCASIONS, _OCCASIONS.c.person_id == _FACTS.c.person_id)
    .where(
        live(_FACTS),
        _FACTS.c.private.is_(False),
        _OCCASIONS.c.id == _GREETINGS.c.occasion_id,
        _FACTS.c.recorded_at == _TALKS.c.recorded_at,
    )
    .order_by(_FACTS.c.id)
    .limit(1)
    .correlate(_GREETINGS, _TALKS)
    .scalar_subquery()
)
_READ = (
    select(
        _GREETINGS.c.id,
        _GREETINGS.c.occasion_id,
        _GREETINGS.c.year,
        _GREETINGS.c.interaction_id,
        _TALKS.c.outcome,
        _TALKS.c.occurred_at,
        _TALKS.c.discussed,
        _TOLD.label("told"),
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
