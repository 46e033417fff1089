"""The lines of orders as they are exported, by column."""

from collections import defaultdict
from collections.abc import Iterator

from salesbook.domain.book.sheet import Sheet
from salesbook.store.book.book import Book
from salesbook.store.book.paging import sheets, span
from salesbook.store.compiled.pipeline import order_lines as ask

_OF_LINES = ("position", "product_id", "product", "sku", "quantity_milli", "unit", "price_minor")


def order_line_sheets(book: Book) -> Iterator[Sheet]:
    """Read every line of every order with what it belongs to; an order without lines has one row.

    `first` tells the first row of each order.
    """
    for orders in sheets(book, ask.PAGE):
        lines = book.sheet(ask.LINES, **span(orders))
        yield _joined(orders, lines)


def _joined(orders: Sheet, lines: Sheet) -> Sheet:
    """Put each line beside its order."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, order_id in enumerate(lines.get("order_id", ())):
        places[order_id].append(place)
    pairs: list[tuple[int, int | None]] = [
        (row, place)
        for row, order_id in enumerate(orders["id"])
        for place in places.get(order_id) or (None,)
    ]
    said: Sheet = {name: [column[row] for row, _ in pairs] for name, column in orders.items()}
    for name in _OF_LINES:
        column = lines.get(name, ())
        said[name] = [None if place is None else column[place] for _, place in pairs]
    before = [None, *(row for row, _ in pairs)]
    return said | {"first": [row != last for (row, _), last in zip(pairs, before, strict=False)]}
