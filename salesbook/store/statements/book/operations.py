"""What is asked about operations: which are in force, which is the latest, what they changed."""

from typing import Any

from sqlalchemy import Integer, Select, and_, bindparam, exists, or_, select, union_all

from salesbook.domain.book.operation import Action, OperationKind
from salesbook.store.accounts.tables import AccountRow, PersonRow
from salesbook.store.book.tables import ChangeRow, OperationRow, RepRow
from salesbook.store.loop.tables import InteractionPersonRow, InteractionRow
from salesbook.store.models import journalled_models, table_of
from salesbook.store.row import Row
from salesbook.store.team.tables import ReviewRow

_OPERATIONS = table_of(OperationRow)
_CHANGES = table_of(ChangeRow)
_REPS = table_of(RepRow)
_TURNS = _OPERATIONS.alias("turns")

# The latest undo or redo that names an operation decides whether it is in force.
_LATEST_TURN = (
    select(_TURNS.c.kind)
    .where(_TURNS.c.reverses_id == _OPERATIONS.c.id)
    .order_by(_TURNS.c.position.desc())
    .limit(1)
    .scalar_subquery()
)
# An operation took effect at its own position, or at that of its latest redo.
_LATEST_REDO = (
    select(_TURNS.c.position)
    .where(_TURNS.c.reverses_id == _OPERATIONS.c.id, _TURNS.c.kind == OperationKind.REDO)
    .order_by(_TURNS.c.position.desc())
    .limit(1)
    .scalar_subquery()
)
_ALL = select(
    _OPERATIONS.c.id,
    _OPERATIONS.c.handle,
    _OPERATIONS.c.position,
    _OPERATIONS.c.rep_id,
    _REPS.c.name.label("rep"),
    _OPERATIONS.c.kind,
    _OPERATIONS.c.command,
    _OPERATIONS.c.summary,
    _OPERATIONS.c.zone,
    _OPERATIONS.c.recorded_at,
    _OPERATIONS.c.reverses_id,
    _LATEST_TURN.label("turn"),
    _LATEST_REDO.label("redone"),
).join(_REPS, _REPS.c.id == _OPERATIONS.c.rep_id)
_LATEST_FIRST = _ALL.order_by(_OPERATIONS.c.position.desc()).limit(
    bindparam("limit", type_=Integer)
)


def _about(owner: type[Row]) -> Select[Any]:
    """Ask for the operations on an account's or a person's own row and on all that refer to it.

    A review refers to the talk it is of, and so to whom that was with.
    """
    own = table_of(owner)
    theirs = [
        select(table.c.id).where(column == bindparam("owned"))
        for table in journalled_models()
        for column in table.columns
        if column.references(own.c.id)
    ]
    its_own = select(own.c.id).where(own.c.id == bindparam("owned"))
    rows = union_all(its_own, *theirs, _reviews_about(owner))
    touched = select(_CHANGES.c.operation_id).where(_CHANGES.c.row_id.in_(rows))
    return _LATEST_FIRST.where(_OPERATIONS.c.id.in_(touched))


def _reviews_about(owner: type[Row]) -> Select[Any]:
    """Ask for the reviews of talks with an account or a person."""
    talks, part = table_of(InteractionRow), table_of(InteractionPersonRow)
    with_them = (
        select(talks.c.id).where(talks.c.account_id == bindparam("owned"))
        if owner is AccountRow
        else select(part.c.interaction_id).where(part.c.person_id == bindparam("owned"))
    )
    reviews = table_of(ReviewRow)
    return select(reviews.c.id).where(reviews.c.interaction_id.in_(with_them))


def _in_private() -> Select[Any]:
    """Ask which operations touched another rep's private contact, or what was kept of it."""
    own = table_of(InteractionRow)
    private = and_(own.c.private, own.c.rep_id != bindparam("reader"))
    theirs = [
        select(table.c.id)
        .join(own, own.c.id == column)
        .where(private, table.c.id == _CHANGES.c.row_id)
        for table in journalled_models()
        for column in table.columns
        if column.references(own.c.id) and table is not own
    ]
    mine = select(own.c.id).where(private, own.c.id == _CHANGES.c.row_id)
    return (
        select(_CHANGES.c.operation_id)
        .distinct()
        .where(
            _CHANGES.c.operation_id.in_(bindparam("operations", expanding=True)),
            or_(*(exists(rows) for rows in (mine, *theirs))),
        )
    )


def _gone() -> Select[Any]:
    """Ask for the contacts, there no more, with which rows came that some operations touched."""
    own = table_of(InteractionRow)
    made, talk = _CHANGES.alias("made"), _CHANGES.alias("talk")
    return (
        select(_CHANGES.c.operation_id, talk.c.after)
        .distinct()
        .join(
            made,
            (made.c.table_name == _CHANGES.c.table_name) & (made.c.row_id == _CHANGES.c.row_id),
        )
        .join(talk, talk.c.operation_id == made.c.operation_id)
        .where(
            _CHANGES.c.operation_id.in_(bindparam("operations", expanding=True)),
            made.c.action == Action.INSERT,
            talk.c.table_name == own.name,
            talk.c.action == Action.INSERT,
            ~exists(select(own.c.id).where(own.c.id == talk.c.row_id)),
        )
    )


ONE = _ALL.where(_OPERATIONS.c.id == bindparam("operation"))
LATEST = _LATEST_FIRST
OF_REP = _LATEST_FIRST.where(_OPERATIONS.c.rep_id == bindparam("rep")).offset(
    bindparam("offset", type_=Integer)
)
OF_ROWS = _LATEST_FIRST.where(
    _OPERATIONS.c.id.in_(
        select(_CHANGES.c.operation_id).where(
            _CHANGES.c.row_id.in_(bindparam("rows", expanding=True))
        )
    )
)
ABOUT = {"accounts": _about(AccountRow), "people": _about(PersonRow)}
CHANGES = (
    select(_CHANGES)
    .where(_CHANGES.c.operation_id == bindparam("operation"))
    .order_by(_CHANGES.c.table_name, _CHANGES.c.row_id)
)
IN_PRIVATE = _in_private()
GONE = _gone()
