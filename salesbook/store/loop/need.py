"""Needs of an account that talks mark, and what was won there since."""

from uuid import UUID

from salesbook.domain.loop.interaction import PointKind
from salesbook.domain.loop.need import Need, Win
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.loop import need as ask


def needs_and_wins(book: Book, account_id: UUID) -> tuple[list[Need], list[Win]]:
    """Read the needs that its talks mark, and its wins: marked, or sales that were won."""
    rows = book.rows(ask.MARKED_AT, account=account_id, reader=book.rep.id)
    needs = [
        Need(row.text, row.occurred_at, row.sale_id) for row in rows if row.kind is PointKind.NEED
    ]
    wins = [Win(row.occurred_at) for row in rows if row.kind is PointKind.WIN]
    if needs:
        won = book.rows(ask.WON_AT, account=account_id, won=settings_of(book).stages.won.key)
        wins += [Win(row.at, row.sale_id) for row in won]
    return needs, wins
