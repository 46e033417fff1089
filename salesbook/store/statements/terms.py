"""Terms that many questions share, written so that the partial indexes answer them."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Boolean,
    ColumnElement,
    FromClause,
    Join,
    ScalarSelect,
    and_,
    bindparam,
    exists,
    literal_column,
    or_,
    select,
)

from salesbook.domain.accounts.account import OwnershipPart, OwnershipReason
from salesbook.domain.loop.commitment import CommitmentStatus, Side
from salesbook.domain.loop.follow_up import FollowUpStatus, PurposeKind
from salesbook.domain.loop.interaction import REACHED, Direction, PersonPart
from salesbook.store.accounts.tables import (
    AccountRow,
    EmploymentRow,
    OwnershipRow,
    PersonRow,
)
from salesbook.store.loop.tables import (
    FollowUpClosureRow,
    FollowUpRow,
    InteractionPurposeRow,
    InteractionRow,
)
from salesbook.store.models import table_of

Condition = ColumnElement[bool]
_FIRST_REASONS = (OwnershipReason.IMPORT, OwnershipReason.NEW)
EMPLOYMENTS = table_of(EmploymentRow)
OWNERSHIPS = table_of(OwnershipRow)
_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_PURPOSES = table_of(InteractionPurposeRow)
_ORIGINS = table_of(InteractionRow).alias("origins")
_FOLLOW_UPS = table_of(FollowUpRow)
_CLOSURES = table_of(FollowUpClosureRow)


def word(value: StrEnum) -> ColumnElement[str]:
    """Write a word of a closed list as a literal."""
    return literal_column(f"'{value.value}'")


def words(values: Iterable[StrEnum]) -> list[ColumnElement[str]]:
    """Write words of a closed list as literals, in the order the indexes have them."""
    return [word(value) for value in sorted(values)]


def unless(name: str, condition: Condition) -> Condition:
    """Make a condition that a parameter switches off."""
    return or_(bindparam(name, type_=Boolean), condition)


def live(table: FromClause) -> Condition:
    """Say that a row was not removed."""
    return table.c.deleted_at.is_(None)


def reached(interactions: FromClause) -> Condition:
    """Say that somebody was reached."""
    return and_(live(interactions), interactions.c.outcome.in_(words(REACHED)))


def for_goodwill(interactions: FromClause) -> Condition:
    """Say that an interaction was for goodwill: it moves nothing that is commercial."""
    return exists(
        select(_PURPOSES.c.id).where(
            live(_PURPOSES),
            _PURPOSES.c.interaction_id == interactions.c.id,
            _PURPOSES.c.kind == word(PurposeKind.GOODWILL),
        )
    )


def inbound(interactions: FromClause) -> Condition:
    """Say that they began it."""
    return and_(live(interactions), interactions.c.direction == word(Direction.INBOUND))


def with_names(rows: FromClause) -> Join:
    """Join rows to the account and the person they are about, either of whom may be missing."""
    return rows.outerjoin(_ACCOUNTS, _ACCOUNTS.c.id == rows.c.account_id).outerjoin(
        _PEOPLE, _PEOPLE.c.id == rows.c.person_id
    )


def open_follow_up(follow_ups: FromClause) -> Condition:
    """Say that a follow-up is open."""
    return and_(live(follow_ups), follow_ups.c.status == word(FollowUpStatus.OPEN))


def readable(rows: FromClause, reader: ColumnElement[Any]) -> Condition:
    """Say that a rep may read the words of rows: they are shared, or the rep's own."""
    return or_(rows.c.private.is_(False), rows.c.rep_id == reader)


def keeper(interaction_id: ColumnElement[Any]) -> ScalarSelect[UUID]:
    """Ask whose private interaction a step came from: only this rep reads its words."""
    return (
        select(_ORIGINS.c.rep_id)
        .where(_ORIGINS.c.id == interaction_id, _ORIGINS.c.private)
        .scalar_subquery()
    )


def linked(interactions: FromClause) -> Condition:
    """Say that somebody was reached, or that a purpose ended or began there."""
    ended = select(_CLOSURES.c.id).where(
        live(_CLOSURES), _CLOSURES.c.interaction_id == interactions.c.id
    )
    begun = select(_FOLLOW_UPS.c.id).where(
        live(_FOLLOW_UPS), _FOLLOW_UPS.c.origin_interaction_id == interactions.c.id
    )
    return and_(live(interactions), or_(reached(interactions), exists(ended), exists(begun)))


def open_promise(commitments: FromClause) -> Condition:
    """Say that a promise of ours is open."""
    return and_(
        live(commitments),
        commitments.c.status == word(CommitmentStatus.OPEN),
        commitments.c.side == word(Side.OURS),
    )


def owner(ownerships: FromClause = OWNERSHIPS) -> Condition:
    """Say that an ownership is the owner's, and of today."""
    return and_(
        live(ownerships),
        ownerships.c.until_on.is_(None),
        ownerships.c.part == word(OwnershipPart.OWNER),
    )


def owned_by(rep: ColumnElement[Any], account_id: ColumnElement[Any]) -> Condition:
    """Say that a rep owns an account today."""
    return exists(
        select(OWNERSHIPS.c.id).where(
            OWNERSHIPS.c.account_id == account_id, owner(), OWNERSHIPS.c.rep_id == rep
        )
    )


def changed_hands(ownerships: FromClause = OWNERSHIPS) -> Condition:
    """Say that an account came to this owner from another, not new or by an import."""
    earlier = OWNERSHIPS.alias("earlier")
    from_another = exists(
        select(earlier.c.id).where(
            live(earlier),
            earlier.c.account_id == ownerships.c.account_id,
            earlier.c.part == word(OwnershipPart.OWNER),
            earlier.c.until_on <= ownerships.c.from_on,
            earlier.c.rep_id != ownerships.c.rep_id,
        )
    )
    return or_(ownerships.c.reason.not_in(words(_FIRST_REASONS)), from_another)


def main_employment(employments: FromClause = EMPLOYMENTS) -> Condition:
    """Say that an employment is a person's main one, and of today."""
    return and_(live(employments), employments.c.until_on.is_(None), employments.c.main)


def taking_part(interaction_people: FromClause) -> Condition:
    """Say that a person took part in an interaction, and was not merely copied or mentioned."""
    parts = words((PersonPart.ATTENDED, PersonPart.SPOKE))
    return and_(live(interaction_people), interaction_people.c.part.in_(parts))


def in_force(
    periods: FromClause, since: ColumnElement[Any], today: ColumnElement[Any]
) -> Condition:
    """Say that a period covers a day: it has begun, and its end, if it has one, is later."""
    until = periods.c.until_on
    return and_(live(periods), since <= today, or_(until.is_(None), until > today))
