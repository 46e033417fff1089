"""Last contact: when somebody of each of some accounts was reached last."""

from typing import Any

from sqlalchemy import BindParameter, bindparam, func, select

from salesbook.store.loop.tables import InteractionRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import reached

_INTERACTIONS = table_of(InteractionRow)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
LAST = (
    select(_INTERACTIONS.c.account_id, func.max(_INTERACTIONS.c.occurred_at).label("last_at"))
    .where(reached(_INTERACTIONS), _INTERACTIONS.c.account_id.in_(_IDS))
    .group_by(_INTERACTIONS.c.account_id)
)
