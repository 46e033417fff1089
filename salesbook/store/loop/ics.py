"""What a calendar elsewhere is told, asked of the book for many subjects at once.

Words of private talks are read by nobody here, not even by who had them: a calendar is shared.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.account import ContactChannel
from salesbook.domain.accounts.occasion_listing import KnownOccasion
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.commitment import Commitment
from salesbook.domain.loop.follow_up import PRIVATE, Purpose
from salesbook.domain.loop.ics import LastTalk
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.item import Party, PlanItem
from salesbook.domain.loop.plan.span import Span, minute_of
from salesbook.store.accounts.occasion import known_from
from salesbook.store.accounts.person import first_staff_of
from salesbook.store.accounts.reach import closed_to, phones_of
from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.loop import ics as ask
from salesbook.store.loop.due.pending import commitment_of, purpose_of
from salesbook.store.statement import Answer

_APPOINTMENTS = "appointments"
_NO_CALLS = frozenset({ContactChannel.PHONE, ContactChannel.ALL})


class OccasionThere(Struct, frozen=True):
    """An occasion, when it was entered, and the account it has to do with, if any."""

    known: KnownOccasion
    entered_on: date
    account_id: UUID | None = None


class Ended(Struct, frozen=True):
    """A follow-up that is not to be made any more, on a day to come."""

    id: UUID
    due_on: date
    who: str


class Undone(Struct, frozen=True):
    """A row that an undo took out of the book, when, and what it held, as it was kept."""

    id: UUID
    table: str
    held: dict[str, Any]
    undone_at: datetime


def occasions_there(book: Book) -> list[OccasionThere]:
    """List the occasions of the rep's accounts and their people, and of people without one."""
    return [_occasion(book, row) for row in book.rows(ask.OCCASIONS, rep=book.rep.id)]


def occasions_removed(book: Book, since: datetime) -> list[OccasionThere]:
    """List those that were taken out of the book since an instant."""
    rows = book.rows(ask.REMOVED_OCCASIONS, rep=book.rep.id, since=since)
    return [_occasion(book, row) for row in rows]


def _occasion(book: Book, row: Answer) -> OccasionThere:
    entered_on = Moment(row.recorded_at, book.moment.zone).today
    return OccasionThere(known_from(row), entered_on, row.subject_id)


def last_talks_of(
    book: Book, accounts: Sequence[UUID], people: Sequence[UUID]
) -> dict[UUID, LastTalk]:
    """Read the last talk with each account and each person; of private ones only that it was."""
    rows = [
        *in_chunks(book, ask.LAST_OF_ACCOUNTS, "ids", accounts),
        *in_chunks(book, ask.LAST_OF_PEOPLE, "ids", people),
    ]
    return {row.subject: _talk(book, row) for row in rows}


def _talk(book: Book, row: Answer) -> LastTalk:
    day = Moment(row.occurred_at, book.moment.zone).today
    if row.private and row.rep_id != book.reader:
        return LastTalk(row.kind, day)
    return LastTalk(row.kind, day, row.discussed, row.proposed)


def open_promises_of(book: Book, ids: Sequence[UUID]) -> dict[UUID, tuple[Commitment, ...]]:
    """Read the open promises of both sides, by account, or by person without one.

    Those whose words are another's own are left out: without words they say nothing.
    """
    found: dict[UUID, list[Commitment]] = defaultdict(list)
    for row in in_chunks(book, ask.PROMISES, "ids", ids):
        promise = commitment_of(row, book.reader)
        if promise.text != PRIVATE:
            found[row.account_id or row.person_id].append(promise)
    return {subject: tuple(several) for subject, several in found.items()}


def purposes_with(book: Book, ids: Iterable[UUID]) -> dict[UUID, Purpose]:
    """Read the purposes of follow-ups, whatever became of them."""
    rows = in_chunks(book, ask.PURPOSES, "ids", ids)
    return {row.id: purpose_of(row, book.reader) for row in rows}


def numbers_of(book: Book, ids: Sequence[UUID]) -> dict[UUID, str]:
    """Read the number to call each account and person by; of who wants no calls it is empty.

    An account without a number of its own has that of who was the first to be known there.
    """
    staff = first_staff_of(book, ids)
    asked = list(dict.fromkeys([*ids, *(person.id for person in staff.values())]))
    closed = {one for one, some in closed_to(book, asked).items() if not _NO_CALLS.isdisjoint(some)}
    said = phones_of(book, asked).items()
    phones = {one: several[0].e164 or several[0].raw for one, several in said}
    phones |= dict.fromkeys(closed, "")
    of_staff = {
        account: phones[person.id] for account, person in staff.items() if person.id in phones
    }
    return of_staff | phones


def ended_ahead(book: Book) -> list[Ended]:
    """List the rep's follow-ups for today and later that are closed or were taken out."""
    rows = book.rows(ask.ENDED, rep=book.rep.id, today=book.moment.today)
    return [Ended(row.id, row.due_on, row.account or row.person or "") for row in rows]


def undone_rows(book: Book, *tables: str) -> list[Undone]:
    """List the rows of some tables that the rep's undos took out, the earliest first."""
    rows = book.rows(ask.UNDONE, rep=book.rep.id, tables=list(tables))
    return [Undone(row.row_id, row.table_name, row.before, row.kept_at) for row in rows]


def times_changed(book: Book, ids: Sequence[UUID], undone: Iterable[Undone]) -> dict[UUID, int]:
    """Count the commands that changed rows after they were entered; the number never falls.

    The times agreed for a follow-up are part of it, those that were undone too.
    """
    part_of = {row.id: row.follow_up_id for row in in_chunks(book, ask.APPOINTED, "ids", ids)}
    part_of |= {
        one.id: UUID(one.held["follow_up_id"]) for one in undone if one.table == _APPOINTMENTS
    }
    changed_by: dict[UUID, set[UUID]] = defaultdict(set)
    for row in in_chunks(book, ask.CHANGED_BY, "ids", dict.fromkeys([*ids, *part_of])):
        changed_by[part_of.get(row.row_id, row.row_id)].add(row.operation_id)
    return {identity: max(len(changed_by[identity]) - 1, 0) for identity in ids}


def last_kept_at(book: Book) -> datetime:
    """Tell when the book last changed; now where it never has."""
    kept_at: datetime = book.value(ask.LAST_KEPT) or book.moment.now
    return kept_at


def earlier_plans(book: Book, plan: DayPlan) -> tuple[DayPlan, ...]:
    """Read the plans of the rep's day that this one came after, the first first."""
    rows = book.rows(ask.EARLIER_PLANS, rep=book.rep.id, on=plan.day, revision=plan.revision)
    items: dict[UUID, list[Answer]] = defaultdict(list)
    for item in in_chunks(book, ask.ITEMS_OF_PLANS, "ids", [row.id for row in rows]):
        items[item.day_plan_id].append(item)
    return tuple(
        DayPlan(
            day=row.planned_on,
            settings=Settings(row.settings),
            items=tuple(_item(item, row) for item in items[row.id]),
            revision=row.revision,
            made_at=row.made_at,
            zone=row.zone,
        )
        for row in rows
    )


def _item(row: Answer, plan: Answer) -> PlanItem:
    start, end = (
        minute_of(instant, plan.zone, plan.planned_on) for instant in (row.starts_at, row.ends_at)
    )
    return PlanItem(
        kind=row.kind,
        block=row.block,
        span=Span(start, end),
        title="",
        party=Party(row.account_id, row.person_id, row.account, row.person),
        follow_up_id=row.follow_up_id,
        status=row.status,
    )
