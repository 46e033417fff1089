"""The slots of a plan: its contacts of which nothing was said yet, and saying it."""

from datetime import date
from uuid import UUID

from salesbook.domain.loop.day import ItemStatus
from salesbook.domain.loop.plan.made import Slot
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.loop import plan as ask
from salesbook.store.compiled.tables import PLAN_ITEMS


def open_slots(book: Book, day: date) -> tuple[Slot, ...]:
    """List the contacts of the last plan of a day of which nothing was said, those moved last."""
    row = book.first(ask.LATEST, rep=book.rep.id, on=day)
    rows = [] if row is None else book.rows(ask.OPEN_ITEMS, plan=row.id)
    return tuple(
        Slot(item.id, item.account_id, item.person_id, item.follow_up_id, item.status)
        for item in rows
    )


def close_item(book: WritableBook, item_id: UUID, interaction_id: UUID) -> None:
    """Say that a planned contact was made, or tried."""
    book.change(PLAN_ITEMS, item_id, status=ItemStatus.DONE, interaction_id=interaction_id)


def settle_item(
    book: WritableBook, item_id: UUID, status: ItemStatus, because: str | None = None
) -> None:
    """Say what became of a planned contact that was not made, and why where that was said."""
    said = {"reason": because} if because else {}
    book.change(PLAN_ITEMS, item_id, status=status, **said)
