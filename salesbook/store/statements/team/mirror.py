"""How many rows of each sheet are a rep's, and what is theirs without naming them.

Each count agrees with the rows that the mirror shows; a test holds both against each other.
"""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Table,
    bindparam,
    func,
    literal,
    or_,
    select,
    union_all,
)

from salesbook.store.accounts.memory_tables import OccasionRow, PersonalFactRow
from salesbook.store.accounts.tables import AccountRow, OwnershipRow, PersonRow
from salesbook.store.book.tables import RepRow
from salesbook.store.loop.tables import (
    CalendarRow,
    CommitmentRow,
    FollowUpRow,
    InteractionPointRow,
    InteractionPurposeRow,
    InteractionRow,
)
from salesbook.store.models import journalled_models, table_of
from salesbook.store.pipeline.tables import OpportunityRow, OrderLineRow, OrderRow
from salesbook.store.statements.terms import OWNERSHIPS, Condition, live, owner
from salesbook.store.team.tables import ReviewRow, ReviewScoreRow

_ACCOUNTS = table_of(AccountRow)
_FACTS = table_of(PersonalFactRow)
_FOLLOW_UPS = table_of(FollowUpRow)
_LINES = table_of(OrderLineRow)
_OPPORTUNITIES = table_of(OpportunityRow)
_ORDERS = table_of(OrderRow)
_PARTS = table_of(OwnershipRow).alias("parts")
_PROMISES = table_of(CommitmentRow)
_REPS = table_of(RepRow)
_REVIEWS = table_of(ReviewRow)
_SCORES = table_of(ReviewScoreRow)
_TALKS = table_of(InteractionRow)


def _mine(column: ColumnElement[object]) -> Condition:
    return column == bindparam("rep")


OWNED = select(OWNERSHIPS.c.account_id).where(owner(), OWNERSHIPS.c.rep_id == bindparam("rep"))
_IN_MY_HANDS = select(_PARTS.c.account_id).where(
    live(_PARTS), _PARTS.c.until_on.is_(None), _mine(_PARTS.c.rep_id)
)
_ORDERED = (
    select(func.count())
    .select_from(_ORDERS)
    .outerjoin(_LINES, (_LINES.c.order_id == _ORDERS.c.id) & live(_LINES))
    .where(live(_ORDERS), _ORDERS.c.account_id.in_(OWNED))
)


def _counted(table: Table, *conditions: Condition) -> Select[Any]:
    return select(func.count()).select_from(table).where(live(table), *conditions)


_SHEETS = {
    "standing": _counted(_ACCOUNTS, _ACCOUNTS.c.archived_on.is_(None), _ACCOUNTS.c.id.in_(OWNED)),
    "activity": _counted(_TALKS, _mine(_TALKS.c.rep_id)),
    "pipeline": _counted(_OPPORTUNITIES, _mine(_OPPORTUNITIES.c.owner_id)),
    "orders": _ORDERED,
    "occasions": _counted(table_of(OccasionRow), _mine(table_of(OccasionRow).c.author_id)),
    "commitments": _counted(
        _PROMISES, or_(_mine(_PROMISES.c.owner_id), _mine(_PROMISES.c.author_id))
    ),
    "accounts": _counted(
        _ACCOUNTS, or_(_mine(_ACCOUNTS.c.author_id), _ACCOUNTS.c.id.in_(_IN_MY_HANDS))
    ),
    "people": _counted(table_of(PersonRow), _mine(table_of(PersonRow).c.author_id)),
    "interactions": _counted(_TALKS, or_(_mine(_TALKS.c.rep_id), _mine(_TALKS.c.author_id))),
    "follow_ups": _counted(
        _FOLLOW_UPS, or_(_mine(_FOLLOW_UPS.c.owner_id), _mine(_FOLLOW_UPS.c.author_id))
    ),
}
COUNTS = union_all(
    *(
        select(literal(name).label("name"), counted.scalar_subquery().label("rows"))
        for name, counted in _SHEETS.items()
    )
)

_PRIVATE = select(_TALKS.c.id).where(live(_TALKS), _TALKS.c.private)
_OF_PRIVATE = select(_REVIEWS.c.id).where(_REVIEWS.c.interaction_id.in_(_PRIVATE))
_KEPT_BACK = {
    table_of(model).name: column.in_(_PRIVATE)
    for model, column in (
        (InteractionPointRow, table_of(InteractionPointRow).c.interaction_id),
        (InteractionPurposeRow, table_of(InteractionPurposeRow).c.interaction_id),
        (ReviewRow, _REVIEWS.c.interaction_id),
    )
} | {_FACTS.name: _FACTS.c.private, _SCORES.name: _SCORES.c.review_id.in_(_OF_PRIVATE)}
"""What of a table no export holds for others."""


def _naming(table: Table) -> list[Condition]:
    """Ask for the rows of a table that name a rep."""
    if table is _REPS:
        return [_mine(_REPS.c.id)]
    referring = [
        column
        for column in table.columns
        if any(key.column.table is _REPS for key in column.foreign_keys)
    ]
    shown = [~_KEPT_BACK[table.name]] if table.name in _KEPT_BACK else []
    return [or_(*map(_mine, referring)), *shown]


TABLES = union_all(
    *(
        select(
            literal(table.name).label("name"),
            _counted(table, *_naming(table)).scalar_subquery().label("rows"),
        )
        for table in journalled_models()
        if table.name != CalendarRow.__tablename__
    )
)
