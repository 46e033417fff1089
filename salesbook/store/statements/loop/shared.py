"""What was shared for goodwill with one account or person, and whether business followed."""

from typing import Any

from sqlalchemy import BindParameter, FromClause, Select, bindparam, select

from salesbook.store.loop.tables import InteractionPersonRow, InteractionRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import for_goodwill, reached, readable, taking_part

_TALKS = table_of(InteractionRow)
_TOOK_PART = table_of(InteractionPersonRow)
_SINCE: BindParameter[Any] = bindparam("since")
_WITH_PEOPLE = _TALKS.join(
    _TOOK_PART, (_TOOK_PART.c.interaction_id == _TALKS.c.id) & taking_part(_TOOK_PART)
)


def _talks(subject: Any, source: FromClause) -> Select[Any]:
    """Ask for the talks for goodwill since an instant, the latest first."""
    return (
        select(_TALKS.c.discussed.label("said"), _TALKS.c.occurred_at.label("said_on"))
        .select_from(source)
        .where(
            subject == bindparam("subject"),
            reached(_TALKS),
            for_goodwill(_TALKS),
            readable(_TALKS, bindparam("reader")),
            _TALKS.c.discussed != "",
            _TALKS.c.occurred_at >= _SINCE,
        )
        .order_by(_TALKS.c.occurred_at.desc(), _TALKS.c.id.desc())
    )


def _business(subject: Any, source: FromClause) -> Select[Any]:
    """Ask for a contact about business since an instant."""
    return (
        select(_TALKS.c.id)
        .select_from(source)
        .where(
            subject == bindparam("subject"),
            reached(_TALKS),
            ~for_goodwill(_TALKS),
            _TALKS.c.occurred_at >= _SINCE,
        )
        .limit(1)
    )


OF_ACCOUNT = {
    "talks": _talks(_TALKS.c.account_id, _TALKS),
    "business": _business(_TALKS.c.account_id, _TALKS),
}
OF_PERSON = {
    "talks": _talks(_TOOK_PART.c.person_id, _WITH_PEOPLE),
    "business": _business(_TOOK_PART.c.person_id, _WITH_PEOPLE),
}
