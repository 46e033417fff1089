"""What is odd about an order that is kept as it was typed."""

from collections.abc import Iterator

from salesbook.domain.pipeline.money import Money
from salesbook.domain.pipeline.order import Order, Remark, sum_of
from salesbook.store.book.book import Book
from salesbook.store.pipeline.product import products_with


def remarks_on(book: Book, order: Order) -> tuple[Remark, ...]:
    """Tell of products that are no longer sold, and of a total that its items do not come to."""
    return (*_retired(book, order), *_total(order))


def _retired(book: Book, order: Order) -> Iterator[Remark]:
    if order.is_return:
        return
    known = products_with(book, [line.product_id for line in order.lines])
    after = products_with(book, [one.successor_id for one in known.values() if one.successor_id])
    for product in known.values():
        if product.retired(order.ordered_on):
            successor = after.get(product.successor_id) if product.successor_id else None
            instead = f"It is followed by “{successor.label}”." if successor else None
            yield Remark("retired", f"“{product.label}” is no longer sold.", instead)


def _total(order: Order) -> Iterator[Remark]:
    summed, total = sum_of(order.lines), order.total_minor
    if summed is not None and total is not None and summed != total:
        items, said = Money(summed, order.currency), Money(total, order.currency)
        yield Remark(
            "total", f"The items come to {items}, and the total says {said}: kept as it was said."
        )
