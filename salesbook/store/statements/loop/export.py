"""Conversations, follow-ups and where accounts stand, as they are exported, by column."""

from sqlalchemy import bindparam, select

from salesbook.domain.accounts.account import OwnershipPart
from salesbook.domain.loop.follow_up import FollowUpStatus
from salesbook.store.accounts.tables import AccountRow, OwnershipRow, PersonRow
from salesbook.store.book.tables import RepRow
from salesbook.store.loop.tables import (
    AppointmentRow,
    FollowUpClosureRow,
    FollowUpRow,
    InteractionPersonRow,
    InteractionPurposeRow,
    InteractionRow,
)
from salesbook.store.models import table_of
from salesbook.store.statements.paging import columns_but, of_page, paged
from salesbook.store.statements.terms import keeper, reached

_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_OWNERSHIPS = table_of(OwnershipRow)
_REPS = table_of(RepRow)
_AUTHORS = _REPS.alias("authors")
_TALKS = table_of(InteractionRow)
_TALK_PEOPLE = table_of(InteractionPersonRow)
_TALK_PURPOSES = table_of(InteractionPurposeRow)
_FOLLOW_UPS = table_of(FollowUpRow)
_APPOINTMENTS = table_of(AppointmentRow)
_CLOSURES = table_of(FollowUpClosureRow)
TALK_PAGE = paged(
    select(
        *columns_but(_TALKS, "author_id", "deleted_at", "typed"),
        _REPS.c.name.label("rep"),
        _AUTHORS.c.name.label("author"),
        _ACCOUNTS.c.name.label("account"),
        _TALK_PURPOSES.c.kind.label("purpose_kind"),
        _TALK_PURPOSES.c.text.label("purpose"),
    )
    .select_from(_TALKS)
    .join(_REPS, _REPS.c.id == _TALKS.c.rep_id)
    .outerjoin(_AUTHORS, _AUTHORS.c.id == _TALKS.c.author_id)
    .outerjoin(_ACCOUNTS, _ACCOUNTS.c.id == _TALKS.c.account_id)
    .outerjoin(
        _TALK_PURPOSES,
        (_TALK_PURPOSES.c.interaction_id == _TALKS.c.id) & _TALK_PURPOSES.c.deleted_at.is_(None),
    ),
    _TALKS,
)
PRESENT = (
    select(_TALK_PEOPLE.c.interaction_id, _PEOPLE.c.id, _PEOPLE.c.name)
    .join(_PEOPLE, _PEOPLE.c.id == _TALK_PEOPLE.c.person_id)
    .where(
        _TALK_PEOPLE.c.deleted_at.is_(None),
        of_page(_TALK_PEOPLE.c.interaction_id),
    )
    .order_by(_TALK_PEOPLE.c.interaction_id, _TALK_PEOPLE.c.id)
)
NEXT_OF_TALK = (
    select(_FOLLOW_UPS.c.origin_interaction_id, _FOLLOW_UPS.c.purpose, _FOLLOW_UPS.c.due_on)
    .where(
        _FOLLOW_UPS.c.deleted_at.is_(None),
        of_page(_FOLLOW_UPS.c.origin_interaction_id),
    )
    .order_by(_FOLLOW_UPS.c.origin_interaction_id, _FOLLOW_UPS.c.id.desc())
)
MET = select(_CLOSURES.c.interaction_id, _CLOSURES.c.met).where(
    _CLOSURES.c.deleted_at.is_(None),
    _CLOSURES.c.met.is_not(None),
    of_page(_CLOSURES.c.interaction_id),
)
FOLLOW_UP_PAGE = paged(
    select(
        *columns_but(_FOLLOW_UPS, "author_id", "deleted_at", "owner_id"),
        keeper(_FOLLOW_UPS.c.origin_interaction_id).label("keeper"),
        _REPS.c.name.label("owner"),
        _AUTHORS.c.name.label("author"),
        _ACCOUNTS.c.name.label("account"),
        _PEOPLE.c.name.label("person"),
        _APPOINTMENTS.c.at_time,
        _APPOINTMENTS.c.zone,
        _APPOINTMENTS.c.minutes,
        _CLOSURES.c.closed_at,
        _CLOSURES.c.met,
        _CLOSURES.c.reason,
        _CLOSURES.c.interaction_id.label("closed_by_id"),
        _CLOSURES.c.superseded_by_id,
    )
    .select_from(_FOLLOW_UPS)
    .join(_REPS, _REPS.c.id == _FOLLOW_UPS.c.owner_id)
    .outerjoin(_AUTHORS, _AUTHORS.c.id == _FOLLOW_UPS.c.author_id)
    .outerjoin(_ACCOUNTS, _ACCOUNTS.c.id == _FOLLOW_UPS.c.account_id)
    .outerjoin(_PEOPLE, _PEOPLE.c.id == _FOLLOW_UPS.c.person_id)
    .outerjoin(
        _APPOINTMENTS,
        (_APPOINTMENTS.c.follow_up_id == _FOLLOW_UPS.c.id) & _APPOINTMENTS.c.deleted_at.is_(None),
    )
    .outerjoin(
        _CLOSURES,
        (_CLOSURES.c.follow_up_id == _FOLLOW_UPS.c.id) & _CLOSURES.c.deleted_at.is_(None),
    ),
    _FOLLOW_UPS,
)
OWNERS = (
    select(_OWNERSHIPS.c.account_id, _REPS.c.name)
    .join(_REPS, _REPS.c.id == _OWNERSHIPS.c.rep_id)
    .where(
        _OWNERSHIPS.c.deleted_at.is_(None),
        _OWNERSHIPS.c.until_on.is_(None),
        _OWNERSHIPS.c.part == OwnershipPart.OWNER,
        of_page(_OWNERSHIPS.c.account_id),
    )
)
_EARLIER = _TALKS.alias("earlier")
_LAST = (
    select(_EARLIER.c.id)
    .where(
        reached(_EARLIER),
        _EARLIER.c.account_id == _ACCOUNTS.c.id,
        _EARLIER.c.occurred_at <= bindparam("now"),
    )
    .order_by(_EARLIER.c.occurred_at.desc(), _EARLIER.c.id.desc())
    .limit(1)
    .scalar_subquery()
)
STANDING_PAGE = paged(
    select(
        _ACCOUNTS.c.id,
        _ACCOUNTS.c.name,
        _TALKS.c.rep_id,
        _TALKS.c.private,
        _TALKS.c.occurred_at,
        _TALKS.c.occurred_zone,
        _TALKS.c.discussed,
        _TALKS.c.proposed,
    )
    .select_from(_ACCOUNTS)
    .outerjoin(_TALKS, _TALKS.c.id == _LAST)
    .where(_ACCOUNTS.c.archived_on.is_(None)),
    _ACCOUNTS,
)
OPEN = (
    select(
        _FOLLOW_UPS.c.account_id,
        _FOLLOW_UPS.c.purpose,
        keeper(_FOLLOW_UPS.c.origin_interaction_id).label("keeper"),
        _FOLLOW_UPS.c.due_on,
        _PEOPLE.c.name.label("person"),
    )
    .outerjoin(_PEOPLE, _PEOPLE.c.id == _FOLLOW_UPS.c.person_id)
    .where(
        _FOLLOW_UPS.c.deleted_at.is_(None),
        _FOLLOW_UPS.c.status == FollowUpStatus.OPEN,
        of_page(_FOLLOW_UPS.c.account_id),
    )
    .order_by(_FOLLOW_UPS.c.account_id, _FOLLOW_UPS.c.due_on.desc(), _FOLLOW_UPS.c.id.desc())
)
