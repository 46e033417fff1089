"""Ground: whether an account has a number, a record, a person; each is one look in an index."""

from typing import Any

from sqlalchemy import ColumnElement, Label, exists, or_, select

from salesbook.domain.accounts.note import NoteKind
from salesbook.store.accounts.tables import NoteRow, PhoneRow
from salesbook.store.loop.tables import InteractionRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import EMPLOYMENTS, live, main_employment, word

_PHONES = table_of(PhoneRow)
_NOTES = table_of(NoteRow)
_INTERACTIONS = table_of(InteractionRow)


def ground_of(account_id: ColumnElement[Any]) -> tuple[Label[bool], Label[bool], Label[bool]]:
    """Ask what there is to go by with an account: the columns that `ground_in` reads.

    What an import carried over is bookkeeping (an owner, a lead source) and no record.
    """
    there = (EMPLOYMENTS.c.account_id == account_id, main_employment())
    own_number = exists(
        select(_PHONES.c.id).where(live(_PHONES), _PHONES.c.account_id == account_id)
    )
    number_there = exists(
        select(_PHONES.c.id)
        .join(EMPLOYMENTS, EMPLOYMENTS.c.person_id == _PHONES.c.person_id)
        .where(live(_PHONES), *there)
    )
    talked = exists(
        select(_INTERACTIONS.c.id).where(
            live(_INTERACTIONS), _INTERACTIONS.c.account_id == account_id
        )
    )
    noted = exists(
        select(_NOTES.c.id).where(
            live(_NOTES),
            _NOTES.c.account_id == account_id,
            _NOTES.c.kind != word(NoteKind.IMPORTED),
        )
    )
    return (
        or_(own_number, number_there).label("has_phone"),
        or_(talked, noted).label("has_record"),
        exists(select(EMPLOYMENTS.c.id).where(*there)).label("has_person"),
    )
