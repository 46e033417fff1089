"""What is asked about settings."""

from sqlalchemy import bindparam, or_, select

from salesbook.store.book.tables import SettingRow
from salesbook.store.models import table_of

_SETTINGS = table_of(SettingRow)

IN_FORCE = (
    select(_SETTINGS.c.key, _SETTINGS.c.value)
    .where(
        _SETTINGS.c.deleted_at.is_(None),
        or_(_SETTINGS.c.rep_id.is_(None), _SETTINGS.c.rep_id == bindparam("rep")),
    )
    # The rep's own come last, so that they win.
    .order_by(_SETTINGS.c.rep_id.is_not(None), _SETTINGS.c.key)
)
ONE = select(_SETTINGS.c.id).where(
    _SETTINGS.c.deleted_at.is_(None),
    _SETTINGS.c.key == bindparam("key"),
    _SETTINGS.c.rep_id == bindparam("rep"),
)
WHOLE = select(_SETTINGS.c.id).where(
    _SETTINGS.c.deleted_at.is_(None),
    _SETTINGS.c.key == bindparam("key"),
    _SETTINGS.c.rep_id.is_(None),
)
