"""Orders: keeping and listing them, and the habits that they show."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from uuid import UUID

from salesbook.domain.pipeline.habit import Bought, Habit, habits_of
from salesbook.domain.pipeline.order import Order, Ordered, OrderLine
from salesbook.domain.pipeline.quantity import Quantity
from salesbook.domain.pipeline.rhythm import Rhythm, RhythmRules, rhythm_of
from salesbook.store.accounts.namesakes import handles_of_namesakes
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.pipeline import order as ask
from salesbook.store.compiled.tables import ORDER_LINES, ORDERS
from salesbook.store.statement import Answer

_FIELDS = tuple(name for name in Order.__struct_fields__ if name != "lines")
_EVERY = 2**31 - 1


def keep_order(book: WritableBook, order: Order) -> None:
    """Keep an order and its lines, in their order."""
    book.add(ORDERS, **{name: getattr(order, name) for name in _FIELDS})
    book.add_all(
        ORDER_LINES,
        [
            {
                "order_id": order.id,
                "position": position,
                "product_id": line.product_id,
                "quantity_milli": line.quantity.milli,
                "unit": line.quantity.unit,
                "price_minor": line.price_minor,
            }
            for position, line in enumerate(order.lines, 1)
        ],
    )


def order_with(book: Book, identity: UUID) -> Ordered:
    """Read an order that is in the book, with the name of its account."""
    [found] = _ordered(book, book.rows(ask.ONE, id=identity))
    return found


def orders_numbered(book: Book, account_id: UUID, number: str) -> list[Ordered]:
    """List the orders of an account that have a number: one at most."""
    return _ordered(book, book.rows(ask.NUMBERED, account=account_id, number=number))


def orders_listed(
    book: Book, account_id: UUID | None, limit: int | None
) -> tuple[list[Ordered], int]:
    """List orders, all or those of an account, the latest first; count those a limit leaves out."""
    among = {} if account_id is None else {"account": account_id}
    latest, count = (ask.LATEST_OF, ask.COUNT_OF) if among else (ask.LATEST, ask.COUNT)
    found = _ordered(book, book.rows(latest, limit=limit or _EVERY, **among))
    known = len(found) if limit is None else book.value(count, **among)
    return found, known - len(found)


def orders_of(book: Book, account_ids: Collection[UUID]) -> dict[UUID, tuple[Order, ...]]:
    """Read the orders of accounts, what came back included, the latest of each first."""
    found: dict[UUID, list[Order]] = defaultdict(list)
    rows = list(in_chunks(book, ask.OF_ACCOUNTS, "ids", account_ids))
    for each in _with_lines(book, rows):
        found[each.account_id].append(each)
    return {account_id: tuple(orders) for account_id, orders in found.items()}


def order_days_of(book: Book, account_ids: Collection[UUID]) -> dict[UUID, list[date]]:
    """Read the days on which accounts ordered, what came back left out, the earliest first."""
    days: dict[UUID, list[date]] = defaultdict(list)
    for row in in_chunks(book, ask.DAYS_OF, "ids", account_ids):
        days[row.account_id].append(row.ordered_on)
    return days


def rhythms_of(
    book: Book, account_ids: Collection[UUID], today: date, rules: RhythmRules
) -> dict[UUID, Rhythm]:
    """Tell the rhythm of every account that ordered often enough, as of a day."""
    found = {
        account_id: rhythm_of(days, today, rules)
        for account_id, days in order_days_of(book, account_ids).items()
    }
    return {account_id: rhythm for account_id, rhythm in found.items() if rhythm}


def habits_with(
    book: Book, accounts: Iterable[tuple[UUID, str]], today: date, rules: RhythmRules
) -> list[tuple[Habit, ...]]:
    """Tell the habits of accounts, given with their names: its own and those of its products.

    In the order given; an account that ordered nothing has one of no orders.
    """
    named = dict(accounts)
    days = order_days_of(book, named)
    bought: dict[UUID, list[Bought]] = defaultdict(list)
    for row in in_chunks(book, ask.BOUGHT_OF, "ids", named):
        quantity = Quantity(row.quantity_milli, row.unit)
        one = Bought(row.ordered_on, row.product_id, row.product, quantity)
        bought[row.account_id].append(one)
    return [
        habits_of(one, name, days.get(one, ()), bought.get(one, ()), today, rules)
        for one, name in named.items()
    ]


def buyers(book: Book) -> list[tuple[UUID, str]]:
    """List the accounts that ever ordered, by id and name; those put away are left out."""
    return [(row.id, row.name) for row in book.rows(ask.BUYERS)]


def _ordered(book: Book, rows: Sequence[Answer]) -> list[Ordered]:
    handles = handles_of_namesakes(book, dict.fromkeys(row.account_id for row in rows))
    orders = _with_lines(book, rows)
    return [
        Ordered(order, row.account, handles.get(row.account_id, ""))
        for order, row in zip(orders, rows, strict=True)
    ]


def _with_lines(book: Book, rows: Sequence[Answer]) -> list[Order]:
    lines: dict[UUID, list[OrderLine]] = defaultdict(list)
    for row in in_chunks(book, ask.LINES_OF, "ids", [row.id for row in rows]):
        quantity = Quantity(row.quantity_milli, row.unit)
        line = OrderLine(row.product_id, row.product, quantity, row.sku, row.price_minor)
        lines[row.order_id].append(line)
    return [
        Order(**{name: getattr(row, name) for name in _FIELDS}, lines=tuple(lines[row.id]))
        for row in rows
    ]
