"""Orders: keep one as it was typed, with what it says of the next; list them."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.accounts.account import Account, AccountKind
from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.dates.reading import read_day
from salesbook.domain.dates.speak import day_words
from salesbook.domain.errors import NameNotFoundError, SalesbookError
from salesbook.domain.ids import handle_of
from salesbook.domain.loop.reading import Reading
from salesbook.domain.pipeline.amount import read_currency
from salesbook.domain.pipeline.habit import Habit
from salesbook.domain.pipeline.item import Item, read_item
from salesbook.domain.pipeline.opportunity_change import PlannedContact
from salesbook.domain.pipeline.order import (
    ItemlessError,
    Order,
    Ordered,
    OrderReceipt,
)
from salesbook.domain.pipeline.pricing import priced
from salesbook.domain.pipeline.product import Product
from salesbook.domain.pipeline.quantity import plain_quantity
from salesbook.domain.pipeline.rhythm import RhythmRules
from salesbook.domain.text import check_text
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.handles import shorten
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.tables import ACCOUNTS, ORDERS
from salesbook.store.loop.latest import own_identity_of
from salesbook.store.pipeline.order import (
    habits_with,
    keep_order,
    order_with,
    orders_listed,
    orders_numbered,
)
from salesbook.work.accounts.names import account_named
from salesbook.work.pipeline.about import aftercare_purpose, plan_about
from salesbook.work.pipeline.naming import opportunity_named
from salesbook.work.pipeline.order_remarks import remarks_on
from salesbook.work.pipeline.product import find_product, product_or_new

_YEAR = 365
"""Days in which an order makes a former customer one again."""


class NumberTakenError(SalesbookError):
    """Say that an account has an order with this number already."""

    def __init__(self, ordered: Ordered, shown: str, today: date) -> None:
        order = ordered.order
        super().__init__(
            f"{ordered.account} has an order “{order.number}” already, of "
            f"{day_words(order.ordered_on, today)} ({shown}).",
            hint=f"To take that one back: salesbook undo {shown}",
        )


class AheadError(SalesbookError):
    """Say that an order is kept on the day it came, not before."""

    def __init__(self, day: date, today: date) -> None:
        super().__init__(
            f"{day_words(day, today)} lies ahead: an order is kept once it is there.",
            hint='What they may order: salesbook opportunity add ACCOUNT "…" --close DATE',
        )


class OrderWords(Struct, frozen=True):
    """What was typed about an order, word for word; with `new`, unknown products are entered."""

    account: str
    items: tuple[str, ...] = ()
    on: str | None = None
    number: str | None = None
    total: str | None = None
    currency: str | None = None
    is_return: bool = False
    opportunity: str | None = None
    new: bool = False
    aftercare: str | None = None
    id: UUID | None = None


def add_order(
    book: WritableBook, words: OrderWords, order: DateOrder, *, typed: Moment | None = None
) -> OrderReceipt:
    """Keep what a customer ordered, or sent back, and tell when the next order is usual.

    Nothing is kept unless all of it can be read; dates are read as they were meant when `typed`.
    """
    items = [read_item(each) for each in words.items]
    account = account_named(book, words.account)
    if not items:
        raise ItemlessError(account.name, _usual(book, account))
    reading = _reading(book, typed or book.moment, order)
    on = _day(words.on or "today", reading)
    due_on = reading.forwards(words.aftercare).day if words.aftercare is not None else None
    found = [(each, *_product(book, each, new=words.new)) for each in items]
    kept = _order(book, words, account, on, [(item, product) for item, product, _ in found])
    keep_order(book, kept)
    change = _customer(book, kept, account)
    aftercare = _aftercare(book, kept, due_on) if due_on else None
    book.say(f"{account.name} {'sent back' if kept.is_return else 'ordered'} {kept.gist}")
    new = dict.fromkeys(product for _, product, made in found if made)
    receipt = _receipt(book, kept.id, tuple(new))
    return replace(
        receipt, aftercare=aftercare, account_kind=change, remarks=remarks_on(book, kept)
    )


def add_aftercare(book: WritableBook, typed: str, when: str, order: DateOrder) -> PlannedContact:
    """Plan the aftercare of an order that is in the book already."""
    ordered = order_with(book, own_identity_of(book, ORDERS, typed, "order"))
    due_on = _reading(book, book.moment, order).forwards(when).day
    aftercare = _aftercare(book, ordered.order, due_on)
    book.say(f"Planned with {ordered.account}: {aftercare.purpose}")
    return aftercare


def list_orders(book: Book, account: str | None, limit: int | None) -> tuple[list[Ordered], int]:
    """List orders, all or those of an account, the latest first; count those a limit leaves out."""
    account_id = account_named(book, account).id if account else None
    return orders_listed(book, account_id, limit)


def _reading(book: Book, moment: Moment, order: DateOrder) -> Reading:
    settings = settings_of(book)
    said = settings.dates_order
    return Reading(moment, DateOrder(said) if said else order, settings.workweek)


def _day(words: str, reading: Reading) -> date:
    moment = reading.moment
    day = read_day(words, moment, forwards=False, order=reading.order, workweek=reading.workweek)
    if day > moment.today:
        raise AheadError(day, moment.today)
    return day


def _product(book: WritableBook, item: Item, *, new: bool) -> tuple[Product, bool]:
    if new:
        return product_or_new(book, item.product)
    try:
        return find_product(book, item.product), False
    except NameNotFoundError as error:
        hint = f"{error.hint}, or add --new"
        raise NameNotFoundError(error.message, near=error.near, hint=hint) from error


def _order(
    book: WritableBook,
    words: OrderWords,
    account: Account,
    on: date,
    items: Sequence[tuple[Item, Product]],
) -> Order:
    settings = settings_of(book)
    given = read_currency(words.currency) if words.currency else None
    known = priced(items, words.total, given or settings.currency or book.currency, given)
    number = check_text(words.number or "", "number").strip() or None
    for other in orders_numbered(book, account.id, number) if number else ():
        shown = shorten(book, ORDERS, other.order.handle)
        raise NumberTakenError(other, shown, book.moment.today)
    about = opportunity_named(book, words.opportunity, at=account.id) if words.opportunity else None
    identity = words.id or book.new_id()
    return Order(
        id=identity,
        handle=handle_of(identity),
        account_id=account.id,
        ordered_on=on,
        currency=known.currency,
        number=number,
        total_minor=known.total_minor,
        is_return=words.is_return,
        opportunity_id=about.opportunity.id if about else None,
        lines=known.lines,
    )


def _aftercare(book: WritableBook, order: Order, due_on: date) -> PlannedContact:
    """Plan to ask about a delivery: of a sale, of one product, or of several."""
    purpose = aftercare_purpose(order.number or order.gist)
    products = {line.product_id for line in order.lines}
    about = {"opportunity_id": order.opportunity_id} if order.opportunity_id else {}
    if not about and len(products) == 1:
        about = {"product_id": products.pop()}
    return plan_about(book, order.account_id, purpose, due_on, **about)


def _customer(book: WritableBook, order: Order, account: Account) -> AccountKind | None:
    """Make a prospect who ordered a customer, and one who was and orders again."""
    since = book.moment.today - timedelta(days=_YEAR)
    again = account.kind is AccountKind.FORMER_CUSTOMER and order.ordered_on > since
    if order.is_return or not (again or account.kind is AccountKind.PROSPECT):
        return None
    book.change(ACCOUNTS, account.id, kind=AccountKind.CUSTOMER)
    return AccountKind.CUSTOMER


def _receipt(book: Book, identity: UUID, new: tuple[Product, ...]) -> OrderReceipt:
    ordered, rules = order_with(book, identity), RhythmRules.of(settings_of(book))
    return OrderReceipt(
        ordered=ordered,
        shown=shorten(book, ORDERS, ordered.order.handle),
        today=book.moment.today,
        habit=_habit(book, ordered, rules),
        min_orders=rules.min_orders,
        new_products=new,
    )


def _usual(book: Book, account: Account) -> list[str]:
    """Write the regular items of an account the way they are typed."""
    rules, today = RhythmRules.of(settings_of(book)), book.moment.today
    [(_, *products)] = habits_with(book, [(account.id, account.name)], today, rules)
    return [
        f"{one.product}:{plain_quantity(one.quantity.milli)}{one.quantity.unit or ''}"
        for one in products
        if one.regular and one.quantity
    ]


def _habit(book: Book, ordered: Ordered, rules: RhythmRules) -> Habit:
    account = [(ordered.order.account_id, ordered.account)]
    [(habit, *_)] = habits_with(book, account, book.moment.today, rules)
    return habit
