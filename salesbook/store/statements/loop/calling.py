"""What is asked about accounts that are to be called: for how long each has been silent."""

from typing import Any

from sqlalchemy import BindParameter, bindparam, select

from salesbook.store.standings.table import STANDINGS

_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
SILENCES = select(
    STANDINGS.c.account_id,
    STANDINGS.c.name_key,
    STANDINGS.c.attempts,
    STANDINGS.c.last_at,
    STANDINGS.c.entered_at,
).where(STANDINGS.c.account_id.in_(_IDS))
