"""What the receipt of a log warns of, once everything is kept."""

from collections.abc import Iterator, Sequence
from itertools import chain
from uuid import UUID

from salesbook.domain.loop.advice import (
    MET_NOTHING,
    Advice,
    on_day_off,
    purposeless,
    undated,
)
from salesbook.domain.loop.channel import closed_advice
from salesbook.domain.loop.entry import Understood
from salesbook.domain.loop.follow_up import FollowUp
from salesbook.domain.loop.interaction import Direction, Outcome
from salesbook.domain.loop.receipt import Whom
from salesbook.store.accounts.reach import closed_to
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.loop.commitment import promises_to
from salesbook.work.loop.closing import Settled


def advise(
    book: Book, said: Understood, whom: Whom, follow_up: FollowUp | None, settled: Settled
) -> Iterator[Advice]:
    """Warn of a closed channel, of a contact that leads nowhere, and of goodwill without reason."""
    account = whom.account.id if whom.account else None
    people = [person.id for person in whom.people]
    yield from _closed(book, said, whom.name, [*people, *([account] if account else [])])
    callback = said.outcome is Outcome.CALLBACK_REQUESTED
    if said.due and not said.purpose.strip() and not callback:
        yield undated(whom.name)
    elif said.reached and not (
        follow_up
        or settled.closing.left_open
        or said.no_next
        or callback
        or promises_to(book, account=account, people=people)
    ):
        yield purposeless(whom.name)
    if follow_up:
        yield from on_day_off(follow_up, settings_of(book).workweek, book.moment.today)
    if said.met and not settled.closing.closed:
        yield MET_NOTHING
    if said.goodwill and said.reached and not (settled.greeted or settled.closing.closed):
        yield from _unreasoned(said.discussed, whom)


def _closed(book: Book, said: Understood, name: str, subjects: Sequence[UUID]) -> Iterator[Advice]:
    if said.direction is Direction.OUTBOUND:
        closed = closed_to(book, subjects).values()
        advice = closed_advice(name, said.kind, chain.from_iterable(closed))
        yield from [advice] if advice else []


def _unreasoned(text: str, whom: Whom) -> Iterator[Advice]:
    """Say that a note of goodwill names no human reason."""
    from salesbook.domain.loop.goodwill.weighing import REASONLESS, find_reasonless  # noqa: PLC0415

    if text.strip() and find_reasonless(text, whom.names):
        message = f"“{text}” names no human reason."
        yield Advice(REASONLESS, message, "salesbook edit last --discussed TEXT")
