"""Settle what an interaction ends: the follow-ups it closes and the promises it keeps.

Logging settles once. An edit that says another end settles anew, as if it had been logged so.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from msgspec import Struct, field
from msgspec.structs import replace

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.advice import MET_NOTHING, Advice
from salesbook.domain.loop.closing import Closing, Contact, close_follow_ups
from salesbook.domain.loop.commitment import Commitment, CommitmentKind
from salesbook.domain.loop.follow_up import (
    Closure,
    FollowUp,
    FollowUpStatus,
    Purpose,
    PurposeKind,
)
from salesbook.domain.loop.interaction import Direction, Interaction, Met, Outcome
from salesbook.store.accounts.person import staff_of
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.loop.closing import (
    answer_purposes,
    reactions_wait,
    reopen_follow_ups,
    reopen_promises,
)
from salesbook.store.loop.commitment import close_commitment, promises_to
from salesbook.store.loop.follow_up import close_follow_up, follow_ups_with
from salesbook.store.loop.interaction import keep_purpose, purpose_of
from salesbook.work.loop.purpose import held_purpose

if TYPE_CHECKING:  # few contacts remember a day
    from salesbook.domain.accounts.occasion_listing import KnownOccasion
    from salesbook.domain.presence.reaction import KnownReaction


class Settled(Struct, frozen=True):
    """What an interaction ended, and what an edit of it opened again.

    `people` are those it was with: the one person known at an account stands in for nobody named.
    `greeted` are the days of theirs that it remembered, `answered` their reactions that waited.
    """

    people: frozenset[UUID] = frozenset()
    closing: Closing = field(default_factory=Closing)
    kept: tuple[Commitment, ...] = ()
    reopened: tuple[FollowUp, ...] = ()
    unkept: tuple[Commitment, ...] = ()
    greeted: "tuple[KnownOccasion, ...]" = ()
    answered: "tuple[KnownReaction, ...]" = ()


def settle(
    book: WritableBook,
    log: Interaction,
    people: Sequence[UUID],
    settings: Settings,
    *,
    goodwill: bool = False,
    met: Met | None = None,
    chosen: Sequence[FollowUp] = (),
) -> Settled:
    """Close the follow-ups and keep the promises that an interaction in the book ends."""
    contact = Contact(
        kind=log.kind,
        direction=log.direction,
        outcome=log.outcome,
        occurred_at=log.occurred_at,
        occurred_on=Moment(log.occurred_at, book.moment.zone).today,
        people=spoken_with(book, log.account_id, people),
        goodwill=goodwill,
        met=met,
    )
    found = follow_ups_with(book, account=log.account_id, people=people)
    open_ = [each for each in found if each.origin_interaction_id != log.id]
    closing = close_follow_ups(contact, open_, settings.workweek, chosen=chosen)
    for follow_up in closing.closed:
        closure = Closure(follow_up.id, book.moment.now, log.id, met)
        close_follow_up(book, closure, FollowUpStatus.DONE)
    return Settled(
        contact.people,
        closing,
        _keep_promises(book, log, people, contact),
        greeted=_greet(book, log, contact, closing, settings),
        answered=_answer(book, log, contact.people),
    )


def resettle(
    book: WritableBook,
    before: Interaction,
    after: Interaction,
    people: Sequence[UUID],
    settings: Settings,
) -> Settled:
    """Take back what an interaction ended and settle it as it is now, where that is another end."""
    if _end(before) == _end(after):
        return Settled()
    purpose = purpose_of(book, after.id)
    reopened = reopen_follow_ups(book, after.id)
    unkept = reopen_promises(book, after.id)
    _forget_greetings(book, after.id)
    _forget_answers(book, after.id)
    chosen = [follow_up for follow_up, _ in reopened]
    kinds: set[PurposeKind | None] = {each.purpose.kind for each in chosen}
    kinds = kinds or {purpose.kind if purpose else None}
    settled = settle(
        book,
        after,
        people,
        settings,
        goodwill=kinds == {PurposeKind.GOODWILL} and not _is_business(purpose),
        met=next((met for _, met in reopened), None),
        chosen=chosen,
    )
    if purpose is None and settled.closing.closed:
        keep_purpose(book, after.id, held_purpose(settled.closing.closed[0].purpose, after))
    closed = {each.id for each in settled.closing.closed}
    kept = {each.id for each in settled.kept}
    return replace(
        settled,
        reopened=tuple(each for each in chosen if each.id not in closed),
        unkept=tuple(each for each in unkept if each.id not in kept),
    )


def _is_business(purpose: Purpose | None) -> bool:
    return purpose is not None and purpose.kind is not PurposeKind.GOODWILL


def answer(
    book: WritableBook, log_id: UUID, met: Met | None
) -> tuple[FollowUp | None, tuple[str, ...], tuple[Advice, ...]]:
    """Say later whether what a log was for was met.

    The answer: what stands as a draft now, the names of what changed, and advice.
    """
    if met is None:
        return None, (), ()
    ended = answer_purposes(book, log_id, met)
    if not ended:
        return None, (), (MET_NOTHING,)
    changed = ("met",) if any(before is not met for _, before in ended) else ()
    return ended[0][0] if changed and met is Met.NO else None, changed, ()


def _end(log: Interaction) -> tuple[bool, InteractionKind | None]:
    """Say what decides closing: that they were reached, or the channel on which we sent."""
    sent = log.outcome is Outcome.SENT and log.direction is Direction.OUTBOUND
    return log.reached, log.kind if sent else None


def spoken_with(book: Book, account: UUID | None, people: Sequence[UUID]) -> frozenset[UUID]:
    """Name who it was with; the one person known at an account stands in for nobody named."""
    if people or account is None:
        return frozenset(people)
    staff = staff_of(book, account)
    return frozenset(staff) if len(staff) == 1 else frozenset()


def _keep_promises(
    book: WritableBook, log: Interaction, people: Sequence[UUID], contact: Contact
) -> tuple[Commitment, ...]:
    """Close the callbacks that reaching them keeps; goodwill keeps none."""
    if contact.goodwill or not contact.reached:
        return ()
    kept = tuple(
        promise
        for promise in promises_to(book, account=log.account_id, people=people)
        if promise.kind is CommitmentKind.CALLBACK
        and promise.interaction_id != log.id
        and promise.promised_on <= contact.occurred_on
        and promise.person_id in {None, *contact.people}
    )
    for promise in kept:
        close_commitment(book, promise, log.id)
    return kept


def _greet(
    book: WritableBook, log: Interaction, contact: Contact, closing: Closing, settings: Settings
) -> "tuple[KnownOccasion, ...]":
    """Remember the days of theirs that a kind word was near, or ended a kind purpose for."""
    kind = any(each.purpose.kind is PurposeKind.GOODWILL for each in closing.closed)
    if not (contact.goodwill or kind):
        return ()
    from salesbook.work.loop.occasion import greet_near  # noqa: PLC0415 (seldom)

    return greet_near(book, log, replace(contact, goodwill=True), settings)


def _forget_greetings(book: WritableBook, interaction_id: UUID) -> None:
    from salesbook.store.loop.occasion import forget_greetings  # noqa: PLC0415 (an edit alone)

    forget_greetings(book, interaction_id)


def _answer(
    book: WritableBook, log: Interaction, people: frozenset[UUID]
) -> "tuple[KnownReaction, ...]":
    """Answer their reactions that wait: they were reached, or something was sent to them."""
    reached, sent = _end(log)
    if not (reached or sent) or not reactions_wait(book, people):
        return ()
    from salesbook.work.presence.answer import answer_with  # noqa: PLC0415 (seldom)

    return answer_with(book, log.id, log.occurred_at, people)


def _forget_answers(book: WritableBook, interaction_id: UUID) -> None:
    from salesbook.store.presence.reaction import forget_answers  # noqa: PLC0415 (an edit alone)

    forget_answers(book, interaction_id)
