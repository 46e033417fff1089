"""Conversations and follow-ups that are there already, found by what they say."""

from sqlalchemy import bindparam, select

from salesbook.store.accounts.tables import EmploymentRow
from salesbook.store.loop.tables import FollowUpRow, InteractionRow
from salesbook.store.models import table_of

_TALKS = table_of(InteractionRow)
_FOLLOW_UPS = table_of(FollowUpRow)
_JOBS = table_of(EmploymentRow)
AT = select(
    _TALKS.c.id,
    _TALKS.c.account_id,
    _TALKS.c.kind,
    _TALKS.c.occurred_at,
    _TALKS.c.discussed,
).where(
    _TALKS.c.deleted_at.is_(None),
    _TALKS.c.account_id.is_not(None),
    _TALKS.c.occurred_at.in_(bindparam("keys", expanding=True)),
)
DUE = select(
    _FOLLOW_UPS.c.id,
    _FOLLOW_UPS.c.account_id,
    _FOLLOW_UPS.c.person_id,
    _FOLLOW_UPS.c.purpose,
    _FOLLOW_UPS.c.due_on,
).where(
    _FOLLOW_UPS.c.deleted_at.is_(None),
    _FOLLOW_UPS.c.account_id.in_(bindparam("keys", expanding=True)),
)
MAIN = select(_JOBS.c.person_id, _JOBS.c.account_id).where(
    _JOBS.c.deleted_at.is_(None),
    _JOBS.c.until_on.is_(None),
    _JOBS.c.main.is_(True),
    _JOBS.c.person_id.in_(bindparam("keys", expanding=True)),
)
