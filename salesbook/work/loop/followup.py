"""Follow-ups by hand: plan one, close it, move it, drop it, list them."""

from datetime import date
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.dates.speak import day_words
from salesbook.domain.dates.when import When
from salesbook.domain.errors import SalesbookError
from salesbook.domain.ids import handle_of
from salesbook.domain.loop.advice import Advice, on_day_off
from salesbook.domain.loop.entry import Entry
from salesbook.domain.loop.follow_up import (
    PRIVATE,
    Closure,
    FollowUp,
    FollowUpOrigin,
    FollowUpStatus,
    Purpose,
    PurposeKind,
)
from salesbook.domain.loop.listing import FollowUpChange, Planned
from salesbook.domain.loop.note_line import split_date
from salesbook.domain.loop.reading import Reading
from salesbook.domain.loop.receipt import Whom
from salesbook.domain.loop.words import read_kind
from salesbook.domain.text import check_text
from salesbook.store.accounts.account import accounts_with
from salesbook.store.accounts.person import people_with
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.handles import shorten
from salesbook.store.book.rep import rep_named
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.tables import FOLLOW_UPS
from salesbook.store.loop.follow_up import (
    change_party,
    change_purpose,
    close_follow_up,
    keep_follow_up,
    move_follow_up,
    open_follow_ups,
    overdue_follow_ups,
    planned_with,
)
from salesbook.store.loop.latest import own_identity_of
from salesbook.work.accounts.names import find_person
from salesbook.work.loop.purpose import default_day, reading_of, weigh_purpose
from salesbook.work.loop.whom import open_one, whom_of

_EDITED = {
    "purpose": "purpose",
    "due_on": "day",
    "at_time": "time",
    "person_id": "person",
    "channel": "channel",
}
"""What an edit may change, and its word in the history of commands."""
BY_HAND = "done by hand"
"""The reason that closes a follow-up when no interaction does and nobody said another."""


class ReasonlessError(SalesbookError):
    """Say that dropping a follow-up needs a reason."""

    def __init__(self) -> None:
        super().__init__(
            "Why is it dropped?", hint='salesbook followup drop ID --because "They chose another"'
        )


class PrivateWordsError(SalesbookError):
    """Say that a purpose is for the eyes of the rep who typed it."""

    def __init__(self) -> None:
        super().__init__(
            "That purpose is private to the rep who wrote it.",
            hint="Plan your own: salesbook followup add ACCOUNT PURPOSE --on DATE",
        )


class Wish(Struct, frozen=True):
    """What was typed about a follow-up, word for word; `subject` its handle where it is planned."""

    subject: str
    purpose: str
    on: str | None = None
    people: tuple[str, ...] = ()
    by: str | None = None
    goodwill: bool = False
    anyway: bool = False
    colleague: str | None = None
    id: UUID | None = None


def add_follow_up(
    book: WritableBook, wish: Wish, order: DateOrder, *, typed: Moment | None = None
) -> FollowUpChange:
    """Plan a purposeful contact. Raises `VagueError` for a vague one in a strict book."""
    settings = settings_of(book)
    whom = whom_of(book, Entry(subject=wish.subject, people=wish.people), ())
    reading = reading_of(typed or book.moment, order, settings)
    change = plan_contact(book, wish, whom, reading, settings)
    book.say(planned_line(change))
    return change


def planned_line(change: FollowUpChange) -> str:
    """Say what was planned, for the history of commands."""
    purpose = change.planned.follow_up.purpose
    mark = f" ({purpose.mark})" if purpose.mark else ""
    return f"Planned with {change.planned.name}: {purpose.text}{mark}"


def plan_contact(
    book: WritableBook,
    wish: Wish,
    whom: Whom,
    reading: Reading,
    settings: Settings,
    log_id: UUID | None = None,
) -> FollowUpChange:
    """Keep a follow-up with somebody already found, from a log where one is named."""
    text, due, warnings = read_wish(wish, reading)
    purpose = Purpose(text, PurposeKind.GOODWILL if wish.goodwill else PurposeKind.COMMERCIAL)
    weighed = weigh_purpose(book, purpose, whom, settings, anyway=wish.anyway)
    when = due or When(default_day(whom.account, book.moment, settings))
    keeper = rep_named(book, wish.colleague) if wish.colleague else book.rep
    follow_up = _wished(book, wish, whom, weighed.taken(), when, keeper.id)
    if log_id:
        origin = FollowUpOrigin.LOG
        follow_up = replace(follow_up, origin=origin, origin_interaction_id=log_id)
    keep_follow_up(book, follow_up)
    account = whom.account.name if whom.account else None
    person = whom.people[0].name if whom.people else None
    return FollowUpChange(
        planned=Planned(follow_up, account, person, whom.apart),
        shown=shorten(book, FOLLOW_UPS, follow_up.handle),
        today=book.moment.today,
        due_assumed=due is None,
        keeper=keeper.name if keeper.id != book.rep.id else None,
        warnings=(*warnings, *weighed.warnings, *_off(book, follow_up, settings)),
    )


def _wished(
    book: WritableBook, wish: Wish, whom: Whom, purpose: Purpose, when: When, owner_id: UUID
) -> FollowUp:
    """Make the follow-up that was wished for by hand."""
    identity = wish.id or book.new_id()
    return FollowUp(
        id=identity,
        handle=handle_of(identity),
        purpose=purpose,
        due_on=when.day,
        owner_id=owner_id,
        recorded_at=book.moment.now,
        account_id=whom.account.id if whom.account else None,
        person_id=whom.people[0].id if whom.people else None,
        channel=read_kind(wish.by) if wish.by else None,
        origin=FollowUpOrigin.TYPED,
        at_time=when.at,
        zone=book.moment.zone if when.at else None,
    )


def finish_follow_up(book: WritableBook, typed: str, because: str | None) -> FollowUpChange:
    """Close a follow-up that was done without a contact to log."""
    return _close(book, typed, FollowUpStatus.DONE, because or BY_HAND)


def drop_follow_up(book: WritableBook, typed: str, because: str | None) -> FollowUpChange:
    """Drop a follow-up. Raises `ReasonlessError` without a reason."""
    if not (because and because.strip()):
        raise ReasonlessError
    return _close(book, typed, FollowUpStatus.DROPPED, because)


def postpone_follow_up(
    book: WritableBook, typed: str, words: str, order: DateOrder
) -> FollowUpChange:
    """Give a follow-up another day, and a time when one is said."""
    follow_up = _open(book, typed)
    settings = settings_of(book)
    when = reading_of(book.moment, order, settings).forwards(words)
    zone = book.moment.zone if when.at else None
    moved = replace(follow_up, due_on=when.day, at_time=when.at, zone=zone)
    move_follow_up(book, moved)
    change = _change(book, moved, was_due_on=follow_up.due_on)
    change = replace(change, warnings=_off(book, moved, settings))
    to = day_words(when.day, book.moment.today)
    book.say(f"Moved to {to} with {change.planned.name}: {moved.purpose.text}")
    return change


def edit_follow_up(book: WritableBook, wish: Wish, order: DateOrder) -> FollowUpChange:
    """Give an open follow-up what a wish says, and leave the rest; an empty purpose says nothing.

    Raises `VagueError` for a vague purpose in a strict book, and `PrivateWordsError` for one that
    another rep keeps private.
    """
    before, settings = _open(book, wish.subject), settings_of(book)
    reading = reading_of(book.moment, order, settings)
    follow_up = _with_whom(book, before, wish)
    whom = _whom_for(book, follow_up)
    after, warnings = change_contact(book, whom, follow_up, wish, reading, settings)
    edited = tuple(name for name in _EDITED if getattr(after, name) != getattr(before, name))
    changed = ", ".join(_EDITED[name] for name in edited) or "nothing"
    book.say(f"Edited what is planned with {whom.name}: {changed}")
    return replace(_change(book, after), edited=edited, warnings=warnings)


def change_contact(
    book: WritableBook,
    whom: Whom,
    follow_up: FollowUp,
    wish: Wish,
    reading: Reading,
    settings: Settings,
) -> tuple[FollowUp, tuple[Advice, ...]]:
    """Give a follow-up the purpose and the day of a wish, where it says them."""
    text, due, warnings = read_wish(wish, reading)
    after = follow_up
    if text and text != follow_up.purpose.text:
        purpose = Purpose(text, follow_up.purpose.kind)
        weighed = weigh_purpose(book, purpose, whom, settings, anyway=wish.anyway)
        after = replace(follow_up, purpose=weighed.taken())
        warnings = (*warnings, *weighed.warnings)
        change_purpose(book, after)
    if due is not None:
        zone = book.moment.zone if due.at else None
        after = replace(after, due_on=due.day, at_time=due.at, zone=zone)
        move_follow_up(book, after)
        warnings = (*warnings, *_off(book, after, settings))
    return after, warnings


def _off(book: Book, follow_up: FollowUp, settings: Settings) -> tuple[Advice, ...]:
    return on_day_off(follow_up, settings.workweek, book.moment.today)


def _with_whom(book: WritableBook, follow_up: FollowUp, wish: Wish) -> FollowUp:
    """Give a follow-up the person and the channel of a wish, where it says them."""
    if wish.purpose and follow_up.purpose.text == PRIVATE:
        raise PrivateWordsError
    after = follow_up
    for name in wish.people:
        found = find_person(book, name, at=follow_up.account_id)
        account_id = follow_up.account_id or found.account_id
        after = replace(after, person_id=found.person_id, account_id=account_id)
    if wish.by:
        after = replace(after, channel=read_kind(wish.by))
    if after != follow_up:
        change_party(book, after)
    return after


def _whom_for(book: Book, follow_up: FollowUp) -> Whom:
    """Read whom a follow-up is with."""
    accounts = accounts_with(book, [follow_up.account_id] if follow_up.account_id else [])
    people = people_with(book, [follow_up.person_id] if follow_up.person_id else [])
    return Whom(accounts[0] if accounts else None, tuple(people))


def list_follow_ups(book: Book, limit: int | None = None) -> tuple[list[Planned], int]:
    """List the rep's open follow-ups, the earliest due first; count those a limit leaves out."""
    return open_follow_ups(book, limit)


def list_overdue(book: Book) -> list[Planned]:
    """List the rep's follow-ups that should have been by now."""
    return overdue_follow_ups(book, book.moment.today)


def read_wish(wish: Wish, reading: Reading) -> tuple[str, When | None, tuple[Advice, ...]]:
    """Read the purpose and its date; without --on the purpose may end in its own @DATE."""
    purpose = check_text(wish.purpose, "purpose").strip(" \t\r\n")
    if wish.on is not None:
        return purpose, reading.forwards(wish.on), ()
    text, due, _, warnings = split_date(purpose, reading.forwards)
    return text, due, warnings


def _close(book: WritableBook, typed: str, status: FollowUpStatus, because: str) -> FollowUpChange:
    follow_up = _open(book, typed)
    reason = check_text(because, "reason")
    close_follow_up(book, Closure(follow_up.id, book.moment.now, reason=reason), status)
    change = _change(book, replace(follow_up, status=status), reason=reason)
    book.say(f"{status.value.capitalize()} with {change.planned.name}: {follow_up.purpose.text}")
    return change


def _open(book: Book, typed: str) -> FollowUp:
    return open_one(book, own_identity_of(book, FOLLOW_UPS, typed, "follow-up"))


def _change(
    book: Book, follow_up: FollowUp, *, reason: str | None = None, was_due_on: date | None = None
) -> FollowUpChange:
    kept = planned_with(book, follow_up.id)
    return FollowUpChange(
        planned=replace(kept, follow_up=follow_up),
        shown=shorten(book, FOLLOW_UPS, follow_up.handle),
        today=book.moment.today,
        reason=reason,
        was_due_on=was_due_on,
    )
