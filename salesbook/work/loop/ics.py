"""Calendars to take along: the plan of a day, the follow-ups and the occasions.

A calendar is seen by others, on a telephone and wherever it is copied to: it is written as others
read the book, without a private word, the rep's own included.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.accounts.occasion import (
    LeapDay,
    Occasion,
    OccasionKind,
    Recurrence,
    next_on,
)
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.commitment import Commitment
from salesbook.domain.loop.ics import (
    AtHand,
    CalendarEntry,
    LastTalk,
    appointment_hours,
    brief_lines,
    dropped_entries,
    occasion_entry,
    plan_entries,
    row_of,
    uid_of,
)
from salesbook.domain.loop.listing import Planned
from salesbook.domain.loop.plan.contacts import planned_minutes
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.lengths import Lengths
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.loop.follow_up import open_follow_ups
from salesbook.store.loop.ics import (
    OccasionThere,
    Undone,
    earlier_plans,
    ended_ahead,
    last_kept_at,
    last_talks_of,
    numbers_of,
    occasions_removed,
    occasions_there,
    open_promises_of,
    purposes_with,
    times_changed,
    undone_rows,
)
from salesbook.store.loop.lengths import lengths_of
from salesbook.work.loop.plan import purposes_of

REMOVED_DAYS = 30
"""For how long a calendar is told that an occasion was taken out. Ours."""

_FOLLOW_UPS, _APPOINTMENTS, _OCCASIONS = "follow_ups", "appointments", "occasions"
_Subject = tuple[UUID | None, UUID | None]


class _Known(Struct, frozen=True):
    """What is at hand of some accounts and people."""

    numbers: Mapping[UUID, str]
    talks: Mapping[UUID, LastTalk]
    promises: Mapping[UUID, tuple[Commitment, ...]]

    def of(self, account: UUID | None, person: UUID | None, purpose: str = "") -> AtHand:
        """Tell what is at hand of an account, its person before others, or of a person alone."""
        ids = [one for one in (person, account) if one]
        subject = account or person
        return AtHand(
            purpose=purpose,
            phone=next((self.numbers[one] for one in ids if one in self.numbers), ""),
            talk=self.talks.get(subject) if subject else None,
            promises=tuple(each for one in ids for each in self.promises.get(one, ())),
        )


class _Hours(Struct, frozen=True):
    """How long appointments are, and the clock of those that name none."""

    settings: Settings
    lengths: Lengths
    zone: str


def plan_calendar(book: Book, plan: DayPlan) -> list[CalendarEntry]:
    """Make the calendar of a plan, with what earlier plans of the day held and it does not.

    A contact that follows up nothing has its purpose where others may read it today.
    """
    seen = book.for_others()
    contacts = plan.contacts
    followed = purposes_with(seen, [one.follow_up_id for one in contacts if one.follow_up_id])
    drafts = plan.day >= book.moment.today and not all(one.follow_up_id for one in contacts)
    readable = purposes_of(seen, plan.day) if drafts else frozenset()
    known = _known(seen, [(one.party.account_id, one.party.person_id) for one in contacts])
    at_hand = {}
    for item in contacts:
        own = followed.get(item.follow_up_id) if item.follow_up_id else None
        drafted = item.title if (item.party, item.title) in readable else ""
        purpose = own.text if own else drafted
        at_hand[item] = known.of(item.party.account_id, item.party.person_id, purpose)
    return [
        *plan_entries(plan, book.rep.id, at_hand),
        *dropped_entries(plan, earlier_plans(book, plan), book.rep.id),
    ]


def book_calendar(book: Book, *, todo: bool = False) -> list[CalendarEntry]:
    """Make the calendar of the rep's follow-ups and of the occasions of whom the rep cares for.

    With `todo` a follow-up without a time is a task. What is no longer to be done on a day to
    come, and an occasion that was taken out lately, takes itself out of the calendar.
    """
    seen = book.for_others()
    planned, _ = open_follow_ups(seen, None)
    days = [one for one in occasions_there(seen) if next_on(one.known.occasion, book.moment.today)]
    known = _known(seen, [*map(_subject, planned), *map(_whose, days)])
    undone = undone_rows(book, _FOLLOW_UPS, _APPOINTMENTS, _OCCASIONS)
    hours = _Hours(settings_of(book), lengths_of(book), book.moment.zone)
    made = [_of_follow_up(each, known, hours) for each in planned]
    gone = [*_ended(book, undone)]
    tasks = [replace(each, task=todo and each.end is None) for each in made]
    over = [replace(each, task=todo, cancelled=True) for each in gone]
    kept = [_of_occasion(each, known) for each in days]
    removed = [replace(each, cancelled=True) for each in _removed(book, undone)]
    return _numbered(book, [*tasks, *kept, *over, *removed], undone)


def _known(book: Book, subjects: Iterable[_Subject]) -> _Known:
    """Read what is at hand of all of them at once."""
    asked = list(subjects)
    ids = list(dict.fromkeys(one for both in asked for one in both if one))
    accounts = list(dict.fromkeys(account for account, _ in asked if account))
    alone = list(dict.fromkeys(person for account, person in asked if person and not account))
    return _Known(
        numbers=numbers_of(book, ids),
        talks=last_talks_of(book, accounts, alone),
        promises=open_promises_of(book, ids),
    )


def _subject(planned: Planned) -> _Subject:
    return planned.follow_up.account_id, planned.follow_up.person_id


def _whose(there: OccasionThere) -> _Subject:
    return there.account_id, there.known.occasion.person_id


def _of_follow_up(planned: Planned, known: _Known, hours: _Hours) -> CalendarEntry:
    """Make the entry of a follow-up: all day, or at the time agreed and as long as its kind is."""
    follow_up = planned.follow_up
    label = f"{planned.account or planned.person or ''} {planned.apart}".rstrip()
    start: date = follow_up.due_on
    end = None
    if follow_up.at_time is not None:
        channel = follow_up.channel or InteractionKind.CALL
        minutes = planned_minutes(hours.settings, channel, hours.lengths)
        agreed = follow_up.zone or hours.zone
        start, end = appointment_hours(follow_up.due_on, follow_up.at_time, agreed, minutes)
    told = known.of(*_subject(planned), follow_up.purpose.text)
    return CalendarEntry(
        uid=uid_of(follow_up.id),
        summary=f"{label}: {follow_up.purpose.text}",
        start=start,
        end=end,
        description=brief_lines(planned.name, told),
    )


def _of_occasion(there: OccasionThere, known: _Known) -> CalendarEntry:
    who = there.known.name
    told = brief_lines(who, known.of(*_whose(there)))
    return replace(occasion_entry(there.known.occasion, who, there.entered_on), description=told)


def _ended(book: Book, undone: Iterable[Undone]) -> Iterator[CalendarEntry]:
    """Name the follow-ups of days to come that are not to be made any more."""
    for ended in ended_ahead(book):
        yield CalendarEntry(uid_of(ended.id), ended.who, ended.due_on)
    for one in undone:
        if one.table == _FOLLOW_UPS:
            due_on = date.fromisoformat(one.held["due_on"])
            if due_on >= book.moment.today:
                yield CalendarEntry(uid_of(one.id), "Follow-up", due_on)


def _removed(book: Book, undone: Iterable[Undone]) -> Iterator[CalendarEntry]:
    """Name the occasions that were taken out lately."""
    since = book.moment.now - timedelta(days=REMOVED_DAYS)
    for there in occasions_removed(book, since):
        yield occasion_entry(there.known.occasion, there.known.name, there.entered_on)
    for one in undone:
        if one.table == _OCCASIONS and one.undone_at >= since:
            yield occasion_entry(_held(one), "Occasion", Moment(one.undone_at, "UTC").today)


def _held(undone: Undone) -> Occasion:
    """Make the occasion that an undo took out of what it held."""
    held = undone.held
    return Occasion(
        id=undone.id,
        handle="",
        kind=OccasionKind(held["kind"]),
        month=held["month"],
        day=held["day"],
        year=held.get("year"),
        recurs=Recurrence(held["recurs"]),
        feb29=LeapDay(held["feb29"]),
    )


def _numbered(
    book: Book, entries: Iterable[CalendarEntry], undone: Iterable[Undone]
) -> list[CalendarEntry]:
    """Take each once, with how often what it stands for was changed, as of the last change.

    What was undone and done again stands among what there is, which comes first.
    """
    found: dict[UUID, CalendarEntry] = {}
    for entry in entries:
        found.setdefault(row_of(entry.uid), entry)
    count, stamp = times_changed(book, list(found), undone), last_kept_at(book)
    return [
        replace(entry, sequence=count[identity], stamp=stamp) for identity, entry in found.items()
    ]
