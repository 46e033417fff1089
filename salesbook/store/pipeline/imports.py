"""Products, opportunities, orders and complaints that are there already, as files name them."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import datetime
from uuid import UUID

from msgspec import Struct

from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.pipeline import imports as ask
from salesbook.store.statement import Answer


class KnownProduct(Struct, frozen=True):
    """A product by what files call it."""

    id: UUID
    name: str
    name_key: str
    sku: str | None = None


def products_by_name(book: Book, keys: Iterable[str]) -> dict[str, KnownProduct]:
    """Find products by their folded names; of several the first that was entered."""
    rows = in_chunks(book, ask.PRODUCTS_BY_NAME, "keys", sorted(set(keys)))
    found: dict[str, KnownProduct] = {}
    for row in rows:
        found.setdefault(row.name_key, _product(row))
    return found


def products_by_sku(book: Book, numbers: Iterable[str]) -> dict[str, KnownProduct]:
    """Find products by their numbers."""
    rows = in_chunks(book, ask.PRODUCTS_BY_SKU, "keys", sorted(set(numbers)))
    return {row.sku: _product(row) for row in rows}


def first_products(book: Book, limit: int) -> list[KnownProduct]:
    """Read products in the order in which they were entered, as many as a limit says."""
    return [_product(row) for row in book.rows(ask.PRODUCT_NAMES, limit=limit)]


def has_opportunities(book: Book) -> bool:
    """Tell whether there is any opportunity yet."""
    return book.value(ask.ANY_OPPORTUNITY) is not None


def opportunities_at(
    book: Book, accounts: Iterable[UUID], names: Collection[str]
) -> dict[tuple[UUID, str], list[UUID]]:
    """Find the opportunities of accounts that have one of these names, by account and name."""
    rows = in_chunks(
        book, ask.OPPORTUNITIES_AT, "keys", sorted(set(accounts)), names=sorted(set(names))
    )
    found: dict[tuple[UUID, str], list[UUID]] = defaultdict(list)
    for row in rows:
        found[row.account_id, row.name].append(row.id)
    return found


def latest_steps(book: Book, opportunities: Iterable[UUID]) -> dict[UUID, datetime]:
    """Tell when opportunities came to the stage they are in."""
    rows = in_chunks(book, ask.LATEST_STEPS, "keys", sorted(set(opportunities)))
    return {row.opportunity_id: row.changed_at for row in rows}


def orders_by_number(
    book: Book, accounts: Iterable[UUID], numbers: Collection[str]
) -> dict[tuple[UUID, str], UUID]:
    """Find the orders of accounts that have one of these numbers, by account and number."""
    asked = {"numbers": sorted(set(numbers))}
    rows = in_chunks(book, ask.ORDERS_NUMBERED, "keys", sorted(set(accounts)), **asked)
    return {(row.account_id, row.number): row.id for row in rows}


class LinesOf(Struct):
    """The lines of an order: which product stands at which position, and under which id."""

    by_position: dict[int, tuple[UUID, UUID]]

    @property
    def next_position(self) -> int:
        """The position after the last."""
        return max(self.by_position, default=0) + 1

    def with_product(self, product: UUID) -> UUID | None:
        """Find the line that has a product."""
        found = (line for line, one in self.by_position.values() if one == product)
        return next(found, None)


def lines_of(book: Book, orders: Iterable[UUID]) -> dict[UUID, LinesOf]:
    """Read what stands in orders."""
    found: dict[UUID, LinesOf] = defaultdict(lambda: LinesOf({}))
    for row in in_chunks(book, ask.LINES, "keys", sorted(set(orders))):
        found[row.order_id].by_position[row.position] = (row.id, row.product_id)
    return found


def complaints_at(book: Book, accounts: Iterable[UUID]) -> dict[tuple[UUID, str], UUID]:
    """Find the complaints of accounts by what they say."""
    rows = in_chunks(book, ask.COMPLAINTS_AT, "keys", sorted(set(accounts)))
    return {(row.account_id, row.text): row.id for row in rows}


def _product(row: Answer) -> KnownProduct:
    return KnownProduct(row.id, row.name, row.name_key, row.sku)
