"""Callbacks: the promise to call back that an interaction makes, and takes back when it did not."""

from collections.abc import Sequence
from datetime import date, time
from uuid import UUID

from salesbook.domain.book.moment import Moment
from salesbook.domain.ids import handle_of
from salesbook.domain.loop.commitment import Commitment, CommitmentKind, Side
from salesbook.domain.loop.interaction import Interaction, Outcome
from salesbook.domain.loop.retry import next_business_day
from salesbook.domain.loop.words import outcome_alone
from salesbook.domain.workdays import Workweek
from salesbook.store.book.book import WritableBook
from salesbook.store.loop.commitment import keep_commitment, move_callbacks, withdraw_callbacks


def promise_callback(
    book: WritableBook,
    log: Interaction,
    people: Sequence[UUID],
    workweek: Workweek,
    due_on: date | None = None,
    *,
    at: time | None = None,
    owner_id: UUID | None = None,
) -> Commitment | None:
    """Promise to call back when they asked for it: on their day, else the next working day.

    A promise has a day; `at`, the hour they named, stands in its words. `owner_id` is whose promise
    it is, if not the rep's own.
    """
    if log.outcome is not Outcome.CALLBACK_REQUESTED:
        return None
    identity = book.new_id()
    spoken_on = Moment(log.occurred_at, book.moment.zone).today
    promise = Commitment(
        id=identity,
        handle=handle_of(identity),
        side=Side.OURS,
        kind=CommitmentKind.CALLBACK,
        text=_words(log, at),
        promised_on=spoken_on,
        due_on=due_on or next_business_day(spoken_on, workweek),
        account_id=log.account_id,
        person_id=people[0] if people else None,
        owner_id=owner_id or book.rep.id,
        interaction_id=log.id,
    )
    keep_commitment(book, promise)
    return promise


def _words(log: Interaction, at: time | None) -> str:
    """Say what is promised: what they asked, or merely that we call back, and at which hour."""
    said = log.discussed.strip()
    words = "Call back" if not said or outcome_alone(said) is log.outcome else said
    return f"{words}, at {at:%H:%M}" if at else words


def reconsider_callback(
    book: WritableBook,
    before: Interaction,
    after: Interaction,
    people: Sequence[UUID],
    workweek: Workweek,
    due_on: date | None = None,
) -> tuple[Commitment | None, tuple[Commitment, ...]]:
    """Make the promise that an edited outcome implies, or take back the one it no longer does.

    Where the outcome stays, `due_on` is the day to which the promise moves.
    """
    if before.outcome is after.outcome:
        moved = move_callbacks(book, after.id, due_on) if due_on else ()
        return next(iter(moved), None), ()
    withdrawn = withdraw_callbacks(book, after.id)
    return promise_callback(book, after, people, workweek, due_on), withdrawn
