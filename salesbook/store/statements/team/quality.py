"""The quality of notes: which parts each has, and when it was typed."""

from sqlalchemy import func, select

from salesbook.store.accounts.tables import PersonRow
from salesbook.store.models import table_of
from salesbook.store.statements.team.logged import (
    ACCOUNTS,
    LAST_NEXT,
    LOGGED,
    NEXT,
    TALKS,
    imported,
    logged_between,
)
from salesbook.store.statements.terms import for_goodwill, reached

_PEOPLE = table_of(PersonRow)

NOTES = (
    select(
        *LOGGED,
        TALKS.c.id,
        TALKS.c.recorded_at,
        TALKS.c.discussed,
        (func.trim(TALKS.c.proposed) != "").label("proposed"),
        TALKS.c.no_next.is_not(None).label("ended"),
        for_goodwill(TALKS).label("goodwill"),
        imported().label("imported"),
        NEXT.c.purpose,
        NEXT.c.purpose_kind,
        ACCOUNTS.c.name.label("account"),
        _PEOPLE.c.name.label("person"),
    )
    .select_from(TALKS)
    .outerjoin(NEXT, NEXT.c.id == LAST_NEXT)
    .outerjoin(ACCOUNTS, ACCOUNTS.c.id == TALKS.c.account_id)
    .outerjoin(_PEOPLE, _PEOPLE.c.id == NEXT.c.person_id)
    .where(*logged_between(), reached(TALKS))
)
