"""Where contacts lay in their days: what is written takes no hour of the customer's."""

from sqlalchemy import func, select

from salesbook.domain.accounts.contact import WRITTEN
from salesbook.store.book.tables import RepRow
from salesbook.store.models import table_of
from salesbook.store.statements.team.logged import LOGGED, REPS, TALKS, logged_between
from salesbook.store.statements.terms import live, words

_REPS = table_of(RepRow)
_FIRST_TALK = (
    select(func.min(TALKS.c.occurred_at))
    .where(live(TALKS), TALKS.c.rep_id == _REPS.c.id)
    .scalar_subquery()
)

TIMED = select(*LOGGED, TALKS.c.duration_s).where(
    *logged_between(), TALKS.c.kind.not_in(words(WRITTEN))
)
BEGUN = select(_REPS.c.id, _REPS.c.recorded_at, _FIRST_TALK.label("talked_at")).where(
    _REPS.c.id.in_(REPS)
)
