"""Occasions by hand: add one, change one, take one out."""

from datetime import date
from typing import Any
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.accounts.occasion import (
    ON_BUSINESS,
    LeapDay,
    Occasion,
    OccasionError,
    OccasionKind,
    Recurrence,
    falls_on,
    happens_once,
    keeping_year,
    next_on,
)
from salesbook.domain.accounts.occasion_listing import Coming, KnownOccasion, OccasionChange
from salesbook.domain.accounts.occasion_text import (
    SaidOccasion,
    read_day_of_year,
    read_occasion,
)
from salesbook.domain.accounts.occasion_words import day_said, plain_kind
from salesbook.domain.accounts.subject import Subject
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.ids import SHOWN_LENGTH, handle_of
from salesbook.domain.text import check_text
from salesbook.store.accounts.occasion import (
    change_occasion,
    keep_occasion,
    occasion_with,
    occasions_of,
    remove_occasion,
)
from salesbook.store.accounts.person import jobs_of
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.handles import shorten
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.tables import OCCASIONS
from salesbook.store.loop.latest import own_identity_of
from salesbook.work.accounts.names import find_subject

_OLDEST = 120
"""Years of life: a birthday further back is a slip of the finger."""

_OF_PEOPLE = frozenset({OccasionKind.BIRTHDAY, OccasionKind.NAME_DAY})
_OF_FIRMS = ON_BUSINESS | {OccasionKind.COMPANY_FOUNDING}


class StandsAlreadyError(OccasionError):
    """Say that such a day is kept already, and how to change it."""

    def __init__(self, known: KnownOccasion, wanted: Occasion) -> None:
        it, day = known.occasion, day_said(wanted).lower()
        super().__init__(
            f"The {plain_kind(it.kind)} of {known.name} stands already: {day_said(it)}.",
            hint=f'Change it: salesbook occasion edit {it.handle[:SHOWN_LENGTH]} --on "{day}"',
        )


class Marked(Struct, frozen=True):
    """What was typed of an occasion, word for word; `words` are its kind and its day."""

    subject: str
    words: str
    lead: int | None = None
    once: bool = False
    feb29: str | None = None
    note: str | None = None
    id: UUID | None = None


class Mending(Struct, frozen=True):
    """What is to change of an occasion; None leaves a thing as it is, an empty note takes it."""

    on: str | None = None
    lead: int | None = None
    recurs: Recurrence | None = None
    feb29: LeapDay | None = None
    note: str | None = None


def add_occasion(
    book: WritableBook, marked: Marked, order: DateOrder, *, typed: Moment | None = None
) -> OccasionChange:
    """Keep a day of a person or an account. Raises `StandsAlreadyError` where it is known."""
    settings, moment = settings_of(book), typed or book.moment
    said = read_occasion(marked.words, moment, order_said(settings, order), forwards=True)
    subject = find_subject(book, marked.subject)
    identity = marked.id or book.new_id()
    occasion = new_occasion(identity, said, whose(subject, said.kind), settings)
    feb29 = LeapDay(marked.feb29) if marked.feb29 else None
    occasion = replace(occasion, **_more(marked.lead, feb29, marked.note))
    return keep_new(book, happens_once(occasion, moment.today) if marked.once else occasion)


def keep_new(book: WritableBook, occasion: Occasion) -> OccasionChange:
    """Keep an occasion that is not known yet. Raises `StandsAlreadyError`."""
    _check(book, occasion)
    keep_occasion(book, occasion)
    change = _change(book, occasion.id, "kept")
    book.say(f"Noted the {plain_kind(occasion.kind)} of {change.coming.known.name}")
    return change


def edit_occasion(
    book: WritableBook, typed: str, mending: Mending, order: DateOrder
) -> OccasionChange:
    """Change a day that is kept. Raises `StandsAlreadyError` where it would be there twice."""
    was = _named(book, typed).occasion
    occasion = replace(was, recurs=Recurrence.YEARLY, **_mended(book, mending, order))
    recurs = mending.recurs or was.recurs
    if recurs is Recurrence.YEARLY:
        occasion = keeping_year(occasion, was)
    if recurs is Recurrence.ONCE and (mending.recurs or mending.on is not None):
        occasion = happens_once(occasion, book.moment.today)
    occasion = replace(occasion, recurs=recurs)
    _check(book, occasion)
    done = "changed" if change_occasion(book, occasion) else "left"
    change = _change(book, was.id, done)
    book.say(f"Changed the {plain_kind(was.kind)} of {change.coming.known.name}")
    return change


def take_out(book: WritableBook, typed: str) -> OccasionChange:
    """Take a day out; the contacts that remembered it stay."""
    occasion = _named(book, typed).occasion
    change = _change(book, occasion.id, "removed")
    remove_occasion(book, occasion.id)
    book.say(f"Took out the {plain_kind(occasion.kind)} of {change.coming.known.name}")
    return change


def new_occasion(
    identity: UUID, said: SaidOccasion, reference: dict[str, UUID], settings: Settings
) -> Occasion:
    """Make the occasion that was said, of the one account or person that is referred to."""
    if said.day is None:
        raise OccasionError(
            f"When is the {plain_kind(said.kind)}?",
            hint=f"Say its day too: {plain_kind(said.kind)} 12 apr",
        )
    return Occasion(
        id=identity,
        handle=handle_of(identity),
        kind=said.kind,
        month=said.day.month,
        day=said.day.day,
        year=said.day.year,
        lead_days=settings.occasion_lead_days,
        account_id=reference.get("account_id"),
        person_id=reference.get("person_id"),
    )


def whose(subject: Subject, kind: OccasionKind) -> dict[str, UUID]:
    """Say whose such a day is: a birthday a person's, a renewal the firm's they work for."""
    if kind in _OF_PEOPLE and subject.person is None:
        raise OccasionError(
            f"A {plain_kind(kind)} is a person's, and “{subject.own_name}” is an account.",
            hint="salesbook occasion add PERSON birthday 12 apr",
        )
    if kind in _OF_FIRMS and subject.account is not None:
        return {"account_id": subject.account.id}
    return subject.reference


def placed(book: Book, found: list[KnownOccasion]) -> list[KnownOccasion]:
    """Say of people where they work."""
    people = dict.fromkeys(known.occasion.person_id for known in found)
    jobs = jobs_of(book, [person for person in people if person])
    return [
        replace(known, account=jobs[person][0].account.name)
        if (person := known.occasion.person_id) in jobs
        else known
        for known in found
    ]


def order_said(settings: Settings, order: DateOrder) -> DateOrder:
    """Say how figures are read: by the book's order, else the one of the system's locale."""
    return DateOrder(settings.dates_order) if settings.dates_order else order


def _mended(book: Book, mending: Mending, order: DateOrder) -> dict[str, Any]:
    values = _more(mending.lead, mending.feb29, mending.note)
    if mending.on is None:
        return values
    day = read_day_of_year(mending.on, book.moment, order_said(settings_of(book), order))
    return values | {"month": day.month, "day": day.day, "year": day.year}


def _more(lead: int | None, feb29: LeapDay | None, note: str | None) -> dict[str, Any]:
    values: dict[str, Any] = {}
    if lead is not None:
        values["lead_days"] = lead
    if feb29 is not None:
        values["feb29"] = feb29
    if note is not None:
        values["note"] = check_text(note, "note").strip() or None
    return values


def _check(book: Book, occasion: Occasion) -> None:
    """Refuse a birthday that cannot be, and a day that is kept already."""
    if occasion.kind is OccasionKind.BIRTHDAY:
        _check_birth(occasion, book.moment.today)
    accounts = [occasion.account_id] if occasion.account_id else []
    people = [occasion.person_id] if occasion.person_id else []
    for known in placed(book, occasions_of(book, accounts=accounts, people=people)):
        if known.occasion.id != occasion.id and _same(known.occasion, occasion):
            raise StandsAlreadyError(known, occasion)


def _check_birth(occasion: Occasion, today: date) -> None:
    born = falls_on(occasion, occasion.year) if occasion.year is not None else None
    if born is not None and not date(today.year - _OLDEST, 1, 1) <= born <= today:
        raise OccasionError(
            f"Nobody you call was born on {day_said(occasion)}.",
            hint="Type the year with four figures, or leave it out: birthday 12 apr",
        )


def _same(one: Occasion, other: Occasion) -> bool:
    """Tell whether two are the same: a person has one birthday, else the same day of its kind."""
    if one.kind is not other.kind:
        return False
    days = (one.month, one.day) == (other.month, other.day)
    return one.kind is OccasionKind.BIRTHDAY or (days and one.recurs is other.recurs)


def _named(book: Book, typed: str) -> KnownOccasion:
    return occasion_with(book, own_identity_of(book, OCCASIONS, typed, "occasion"))


def _change(book: Book, identity: UUID, done: str) -> OccasionChange:
    known = occasion_with(book, identity)
    today = book.moment.today
    coming = Coming(placed(book, [known])[0], next_on(known.occasion, today))
    return OccasionChange(coming, done, shorten(book, OCCASIONS, known.occasion.handle), today)
