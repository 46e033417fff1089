"""What happened at an account beside the talks: orders, steps of sales, complaints."""

from collections.abc import Iterator
from datetime import datetime, time
from uuid import UUID

from salesbook.domain.book.moment import Moment
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.loop.background import Event, EventKind
from salesbook.domain.pipeline.opportunity import OpportunityCard, StageChange
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.pipeline.complaint import complaints_listed
from salesbook.store.pipeline.opportunity import (
    OpportunityFilter,
    opportunities_listed,
    steps_of,
)
from salesbook.store.pipeline.order import orders_listed


def events_of(book: Book, account_id: UUID, limit: int | None) -> tuple[Event, ...]:
    """Read what happened, the latest first, so many of each kind at most; without a limit all."""
    found = [
        *_orders(book, account_id, limit),
        *_steps(book, account_id, limit),
        *_complaints(book, account_id, limit),
    ]
    return tuple(sorted(found, key=lambda each: (each.at, each.kind, each.handle), reverse=True))


def _orders(book: Book, account_id: UUID, limit: int | None) -> Iterator[Event]:
    for ordered in orders_listed(book, account_id, limit)[0]:
        order = ordered.order
        kind = EventKind.RETURN if order.is_return else EventKind.ORDER
        amount = str(order.amount) if order.amount else ""
        text = " · ".join(part for part in (order.contents, amount) if part)
        yield _event(book, kind, book.moment.at(order.ordered_on, time(0)), text, order.handle)


def _steps(book: Book, account_id: UUID, limit: int | None) -> Iterator[Event]:
    wanted = OpportunityFilter(account_id=account_id, ended=True)
    cards = {card.opportunity.id: card for card in opportunities_listed(book, wanted)[0]}
    steps = [step for several in steps_of(book, list(cards)).values() for step in several]
    steps.sort(key=lambda step: step.changed_at, reverse=True)
    for step in steps[:limit]:
        card = cards[step.opportunity_id]
        text, handle = _step_words(book, card, step), card.opportunity.handle
        yield _event(book, EventKind.STAGE, step.changed_at, text, handle)


def _step_words(book: Book, card: OpportunityCard, step: StageChange) -> str:
    stage = settings_of(book).stages.of(step.stage)
    why = ": ".join(part for part in (_plain(step.reason), step.note or "") if part)
    return f"{card.opportunity.name}: {stage.label}{f' ({why})' if why else ''}"


def _plain(reason: str | None) -> str:
    return reason.replace("_", " ") if reason else ""


def _complaints(book: Book, account_id: UUID, limit: int | None) -> Iterator[Event]:
    for complained in complaints_listed(book, account_id, limit)[0]:
        complaint, closure = complained.complaint, complained.closure
        opened = EventKind.COMPLAINT
        yield _event(book, opened, complaint.opened_at, complaint.text, complaint.handle)
        if closure is not None:
            ended = EventKind.COMPLAINT_CLOSED
            yield _event(book, ended, closure.closed_at, closure.resolution, complaint.handle)


def _event(book: Book, kind: EventKind, at: datetime, text: str, handle: str) -> Event:
    return Event(kind, Moment(at, book.moment.zone).today, text, handle[:SHOWN_LENGTH], at)
