"""Pick: give accounts that need a purpose the one that was drafted, or another."""

from contextlib import suppress
from datetime import date
from uuid import UUID

from msgspec.structs import replace

from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.counting import counted
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.errors import SalesbookError
from salesbook.domain.ids import handle_of
from salesbook.domain.loop.advice import Advice
from salesbook.domain.loop.due.tiers import ListName
from salesbook.domain.loop.follow_up import FollowUp, Purpose, PurposeKind
from salesbook.domain.loop.listing import FollowUpChange
from salesbook.domain.loop.pick import Pick, PickList
from salesbook.domain.loop.receipt import Whom
from salesbook.store.accounts.account import accounts_with
from salesbook.store.accounts.person import people_with
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.handles import shorten
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.tables import ACCOUNTS, FOLLOW_UPS, PEOPLE
from salesbook.store.loop.due.candidates import Subjects
from salesbook.store.loop.follow_up import keep_follow_up, move_follow_up, planned_with
from salesbook.work.accounts.names import find_subject
from salesbook.work.loop.due import (
    draft_for,
    due_context,
    explain_due,
    rank_candidates,
    tell_apart,
)
from salesbook.work.loop.followup import Wish, plan_contact, planned_line, read_wish
from salesbook.work.loop.purpose import VAGUE, reading_of, weigh_purpose
from salesbook.work.loop.whom import apart_of


class PurposefulError(SalesbookError):
    """Say that nobody there is waiting for a purpose."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}” needs no purpose first.", hint=f'See why: salesbook due --why "{name}"'
        )


def list_picks(book: Book, limit: int) -> PickList:
    """List the first accounts that need a purpose, each with one to accept."""
    context = due_context(book, book.moment, book.rep.id)
    ranked, unseen = rank_candidates(book, context, limit)
    needing = [entry for entry in ranked if entry.listed is ListName.NEEDS_PURPOSE]
    drafted = tell_apart(book, draft_for(book, needing[:limit], context))
    ids = [entry.facts.id for entry in drafted]
    accounts, people = accounts_with(book, ids), people_with(book, ids)
    handles = {each.id: shorten(book, ACCOUNTS, each.handle) for each in accounts}
    handles |= {each.id: shorten(book, PEOPLE, each.handle) for each in people}
    picks = tuple(Pick(entry, handles[entry.facts.id]) for entry in drafted)
    return PickList(book.moment, picks, len(needing) + unseen[ListName.NEEDS_PURPOSE])


def accept_named(book: WritableBook, typed: list[str]) -> list[FollowUpChange]:
    """Give each of these the purpose drafted for it; all of them, or none."""
    changes = [accept_pick(book, _subject_named(book, each)) for each in typed]
    book.say(f"Gave {counted(len(changes), 'accounts')} a purpose")
    return changes


def accept_pick(book: WritableBook, subject_id: UUID) -> FollowUpChange:
    """Plan the purpose drafted for an account, or for a person without one.

    Raises `PurposefulError` when none is needed now.
    """
    whom, draft = _waiting(book, subject_id)
    identity = book.new_id()
    follow_up = FollowUp(
        id=identity,
        handle=handle_of(identity),
        purpose=draft,
        due_on=pick_day(book.moment, settings_of(book)),
        owner_id=book.rep.id,
        recorded_at=book.moment.now,
        account_id=whom.account.id if whom.account else None,
        person_id=whom.people[0].id if whom.people else None,
    )
    keep_follow_up(book, follow_up)
    return _told(
        book,
        FollowUpChange(
            planned=planned_with(book, follow_up.id),
            shown=shorten(book, FOLLOW_UPS, follow_up.handle),
            today=book.moment.today,
        ),
    )


def weigh_pick(book: Book, subject_id: UUID, purpose: str, order: DateOrder) -> Advice | None:
    """Say what is wrong with a purpose that would be kept although it says nothing, if anything.

    Raises `PurposefulError` when none is needed now.
    """
    whom, draft = _waiting(book, subject_id)
    settings = settings_of(book)
    text, _, _ = read_wish(Wish(whom.name, purpose), reading_of(book.moment, order, settings))
    weighed = weigh_purpose(book, Purpose(text, _kind(draft, text)), whom, settings)
    found = [] if weighed.refused else weighed.warnings
    return next((advice for advice in found if advice.rule == VAGUE), None)


def plan_pick(
    book: WritableBook, subject_id: UUID, purpose: str, order: DateOrder
) -> FollowUpChange:
    """Plan another purpose than the one drafted; it may end in its own @DATE."""
    whom, draft = _waiting(book, subject_id)
    settings = settings_of(book)
    goodwill = _kind(draft, purpose) is PurposeKind.GOODWILL
    wish = Wish(whom.name, purpose, goodwill=goodwill)
    reading = reading_of(book.moment, order, settings)
    change = plan_contact(book, wish, whom, reading, settings)
    if not change.due_assumed:
        return _told(book, change)
    day = pick_day(book.moment, settings)
    moved = replace(change.planned.follow_up, due_on=day)
    move_follow_up(book, moved)
    planned = replace(change.planned, follow_up=moved)
    return _told(book, replace(change, planned=planned, due_assumed=False))


def _kind(draft: Purpose, words: str) -> PurposeKind:
    """Tell whether other words in the place of a kind draft are kind too."""
    if draft.kind is not PurposeKind.GOODWILL:
        return PurposeKind.COMMERCIAL
    from salesbook.domain.loop.goodwill.weighing import find_reasonless  # noqa: PLC0415 (seldom)

    return PurposeKind.COMMERCIAL if find_reasonless(words) else PurposeKind.GOODWILL


def pick_day(moment: Moment, settings: Settings) -> date:
    """Find the day for a contact decided on now: today while it is worked, else the next."""
    today = moment.today
    if settings.workweek.includes(today) and moment.local.time() < settings.workday(today).end:
        return today
    return settings.workweek.shift(today, 1)


def _waiting(book: Book, subject_id: UUID) -> tuple[Whom, Purpose]:
    """Look again, in the write, whether an account or a person still needs a purpose.

    What was not met with somebody stays with them.
    """
    accounts = accounts_with(book, [subject_id])
    ids = frozenset({subject_id})
    asked = Subjects(ids, frozenset()) if accounts else Subjects(frozenset(), ids)
    entry = explain_due(book, asked, moment=book.moment, rep_id=book.rep.id).entry
    if entry.draft is None:
        raise PurposefulError(entry.facts.name)
    person_id = entry.trigger.person_id if entry.trigger else None
    person_ids = [person_id] if person_id else []
    people = people_with(book, person_ids if accounts else [subject_id])
    apart = apart_of(book, subject_id)
    return Whom(accounts[0] if accounts else None, tuple(people), apart=apart), entry.draft


def _subject_named(book: Book, typed: str) -> UUID:
    """Read the id, the handle or the name of an account, or of a person without one."""
    with suppress(ValueError):
        known = UUID(typed)
        if accounts_with(book, [known]) or people_with(book, [known]):
            return known
    found = find_subject(book, typed)
    return found.account_id or found.id


def _told(book: WritableBook, change: FollowUpChange) -> FollowUpChange:
    book.say(planned_line(change))
    return change
