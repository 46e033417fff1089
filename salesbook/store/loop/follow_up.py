"""Follow-ups: keeping, closing, moving and listing them."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.follow_up import Closure, FollowUp, FollowUpStatus, Purpose
from salesbook.domain.loop.listing import Planned
from salesbook.store.accounts.namesakes import handles_of_namesakes
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.loop import follow_up as ask
from salesbook.store.compiled.tables import APPOINTMENTS, FOLLOW_UP_CLOSURES, FOLLOW_UPS
from salesbook.store.loop.due.pending import account_follow_ups, follow_up_of, person_follow_ups
from salesbook.store.statement import Statement

_EVERY = 2**31 - 1
_STORED = (
    "id",
    "account_id",
    "person_id",
    "due_on",
    "channel",
    "owner_id",
    "origin",
    "origin_interaction_id",
)


def keep_follow_up(book: WritableBook, follow_up: FollowUp) -> None:
    """Keep a follow-up, and the time agreed for it when there is one."""
    values = {name: getattr(follow_up, name) for name in _STORED}
    book.add(FOLLOW_UPS, **values, **_said(follow_up.purpose))
    _appoint(book, follow_up)


def move_follow_up(book: WritableBook, follow_up: FollowUp) -> None:
    """Give a follow-up the day and the time it now has."""
    book.change(FOLLOW_UPS, follow_up.id, due_on=follow_up.due_on)
    for row in book.rows(ask.APPOINTED, id=follow_up.id):
        book.remove(APPOINTMENTS, row.id)
    _appoint(book, follow_up)


def change_purpose(book: WritableBook, follow_up: FollowUp) -> None:
    """Give a follow-up the purpose it now has."""
    book.change(FOLLOW_UPS, follow_up.id, **_said(follow_up.purpose))


def change_party(book: WritableBook, follow_up: FollowUp) -> None:
    """Give a follow-up the account, the person and the channel it now has."""
    values = {name: getattr(follow_up, name) for name in ("account_id", "person_id", "channel")}
    book.change(FOLLOW_UPS, follow_up.id, **values)


def close_follow_up(book: WritableBook, closure: Closure, status: FollowUpStatus) -> None:
    """End a follow-up; its status and its closure always agree."""
    book.change(FOLLOW_UPS, closure.follow_up_id, status=status)
    book.add(
        FOLLOW_UP_CLOSURES,
        follow_up_id=closure.follow_up_id,
        closed_at=closure.closed_at,
        interaction_id=closure.interaction_id,
        met=closure.met,
        reason=closure.reason,
    )


def planned_with(book: Book, identity: UUID) -> Planned:
    """Read a follow-up that is in the book, with the names it is about."""
    [found] = _told_apart(book, _planned(book, ask.ONE, id=identity))
    return found


def still_open(book: Book, identity: UUID) -> FollowUp | None:
    """Read a follow-up if it is in the book and open."""
    found = [each.follow_up for each in _planned(book, ask.ONE, id=identity)]
    return next((each for each in found if each.status is FollowUpStatus.OPEN), None)


def follow_up_from(book: Book, interaction_id: UUID) -> FollowUp | None:
    """Read the follow-up that a log opened; None when it opened none."""
    found = _planned(book, ask.FROM, id=interaction_id)
    return found[-1].follow_up if found else None


def open_follow_ups(book: Book, limit: int | None) -> tuple[list[Planned], int]:
    """List the rep's open follow-ups, the earliest due first; count those a limit leaves out."""
    planned = _planned(book, ask.OPEN, rep=book.rep.id, limit=limit or _EVERY)
    count = len(planned) if limit is None else book.value(ask.COUNT_OPEN, rep=book.rep.id)
    return _told_apart(book, planned), count - len(planned)


def agreed_on(book: Book, day: date) -> list[tuple[datetime, InteractionKind]]:
    """List the times that the rep agreed for a day, and the way of each."""
    return [
        (
            datetime.combine(day, row.at_time, ZoneInfo(row.zone or book.moment.zone)),
            row.channel or InteractionKind.CALL,
        )
        for row in book.rows(ask.AGREED_ON, rep=book.rep.id, on=day)
    ]


def overdue_follow_ups(book: Book, today: date) -> list[Planned]:
    """List the rep's follow-ups that were due before a day, the earliest first."""
    return _told_apart(book, _planned(book, ask.OVERDUE, rep=book.rep.id, until=today))


def follow_ups_with(
    book: Book, *, account: UUID | None, people: Sequence[UUID]
) -> tuple[FollowUp, ...]:
    """List the open follow-ups of an account, or of people without one, the earliest first."""
    found = account_follow_ups(book, [account]) if account else person_follow_ups(book, people)
    unique = {item.id: item for items in found.values() for item in items}
    return tuple(sorted(unique.values(), key=lambda item: (item.due_on, item.id)))


def _said(purpose: Purpose) -> dict[str, object]:
    """Say a purpose as it is kept; only one that was kept although vague has a mark."""
    anyway = purpose.anyway or None
    return {"purpose": purpose.text, "purpose_kind": purpose.kind, "anyway": anyway}


def _planned(book: Book, statement: Statement, **values: object) -> list[Planned]:
    return [
        Planned(follow_up_of(row, book.reader), row.account, row.person)
        for row in book.rows(statement, **values)
    ]


def _told_apart(book: Book, planned: list[Planned]) -> list[Planned]:
    """Give accounts that share a name the handles that tell them apart."""
    ids = dict.fromkeys(each.follow_up.account_id for each in planned)
    handles = handles_of_namesakes(book, [identity for identity in ids if identity])
    return [
        replace(each, apart=handles[each.follow_up.account_id])
        if each.follow_up.account_id in handles
        else each
        for each in planned
    ]


def _appoint(book: WritableBook, follow_up: FollowUp) -> None:
    if follow_up.at_time is not None:
        book.add(
            APPOINTMENTS,
            follow_up_id=follow_up.id,
            at_time=follow_up.at_time,
            zone=follow_up.zone or book.moment.zone,
        )
