"""Where contacts lay in their days: what is written takes no hour of the customer's."""

from sqlalchemy import select

from salesbook.domain.accounts.contact import WRITTEN
from salesbook.store.statements.team.logged import LOGGED, TALKS, logged_between
from salesbook.store.statements.terms import words

TIMED = select(*LOGGED, TALKS.c.duration_s).where(
    *logged_between(), TALKS.c.kind.not_in(words(WRITTEN))
)
