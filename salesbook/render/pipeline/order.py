"""How orders look: the receipt of one, a list, a document."""

from collections.abc import Sequence
from datetime import date

from salesbook.domain.dates.speak import day_words, say_day
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.pipeline.money import Money, say_totals
from salesbook.domain.pipeline.opportunity_change import PlannedContact
from salesbook.domain.pipeline.order import Order, Ordered, OrderLine, OrderReceipt, Remark
from salesbook.domain.pipeline.quantity import plain_quantity
from salesbook.render.csv import csv_text
from salesbook.render.json import json_item, json_items
from salesbook.render.layout import Indent, Report, stacked
from salesbook.render.pipeline.rhythm import (
    evidence_words,
    rhythm_item,
    untold_words,
    window_words,
)
from salesbook.render.style import joined, muted, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import BLANK, Words

_DOT = " · "
_COLUMNS = (
    *("id", "handle", "account_id", "account", "ordered_on", "number", "items"),
    *("total", "currency", "is_return", "opportunity_id"),
)
NO_ORDERS = plain('Nothing was ordered yet: salesbook order add ACCOUNT "Pump:10"')


def receipt_report(receipt: OrderReceipt) -> Report:
    """Say what was kept, and when the next order is usual."""
    order, today = receipt.ordered.order, receipt.today
    verb = "Sent back by" if order.is_return else "Ordered by"
    name = joined(verb, strong(receipt.ordered.account), muted(receipt.ordered.apart), by=" ")
    details = [
        say_day(order.ordered_on, today),
        str(order.amount) if order.amount else "",
        f"no. {order.number}" if order.number else "",
    ]
    parts = [
        joined(order.contents, *details, by=_DOT),
        joined("Next order:", _next(receipt), by=" ") if not order.is_return else BLANK,
        *[plain(f"New product: {product.name}") for product in receipt.new_products],
        plain("They are a customer now.") if receipt.account_kind else BLANK,
        aftercare_line(receipt.aftercare, today) if receipt.aftercare else BLANK,
    ]
    return stacked(
        joined(name, muted(receipt.shown), by=_DOT), *[Indent(part) for part in parts if part]
    )


def aftercare_line(aftercare: PlannedContact, today: date) -> Words:
    """Say which contact was planned about a delivery."""
    due = strong(say_day(aftercare.due_on, today))
    handle = muted(aftercare.handle[:SHOWN_LENGTH])
    return joined(f"Planned: {aftercare.purpose}", due, handle, by=_DOT)


def remark_lines(remarks: Sequence[Remark]) -> list[str]:
    """Say what is odd to a person, each with what to do about it."""
    lines = []
    for remark in remarks:
        lines.append(f"Note: {remark.message}")
        if remark.suggestion:
            lines.append(f"  Try: {remark.suggestion}")
    return lines


def receipt_json(kind: str, receipt: OrderReceipt) -> str:
    """Write what keeping an order did as one document, with a key for each kind of row."""
    said: dict[str, object] = {
        "order": order_item(receipt.ordered),
        "rhythm": rhythm_item(receipt.habit, receipt.today),
        "follow_up": _planned(receipt.aftercare),
        "products": [{"id": one.id, "name": one.name} for one in receipt.new_products],
        "account_kind": receipt.account_kind,
        "warnings": list(receipt.remarks),
    }
    return json_item(kind, said)


def orders_report(orders: Sequence[Ordered], today: date, more: int = 0) -> Report:
    """Lay orders out as a table, the latest first, with what those shown come to."""
    if not orders:
        return NO_ORDERS
    columns = [
        Column("ID"),
        Column("Day"),
        Column("Account"),
        Column("Items", grows=True),
        Column("Total", right=True),
        Column("Number"),
    ]
    amounts = [each.order.amount for each in orders]
    summed = say_totals(amount for amount in amounts if amount)
    rest = [muted(f"Together: {summed}")] if summed else []
    if more:
        left = f"… and {more:,} more: salesbook order list --limit {len(orders) + more}"
        rest.append(muted(left))
    step = muted("When the next ones are usual: salesbook order rhythm")
    rows = [_row(each, today) for each in orders]
    return stacked(Ledger(columns, rows), *rest, step)


def order_item(ordered: Ordered) -> dict[str, object]:
    """Say an order to a program; amounts are decimals with a point."""
    order = ordered.order
    said = {name: getattr(order, name, None) for name in _COLUMNS}
    lines = [_line_item(line, order) for line in order.lines]
    total = _decimal(order.total_minor, order.currency)
    del said["items"]
    return said | {"account": ordered.account, "total": total, "lines": lines}


def orders_json(orders: Sequence[Ordered], today: date, more: int = 0) -> str:
    """Write orders as one document; `more` is how many a limit left out."""
    return json_items("orders", map(order_item, orders), as_of=today, more=more)


def orders_csv(orders: Sequence[Ordered]) -> str:
    """Write orders as rows; the items of each stand in one cell."""
    items = [order_item(each) | {"items": [*map(str, each.order.lines)]} for each in orders]
    return csv_text(_COLUMNS, [[item[name] for name in _COLUMNS] for item in items])


def _next(receipt: OrderReceipt) -> Words:
    rhythm = receipt.habit.rhythm
    if rhythm is None:
        return muted(untold_words(receipt.habit.orders_n, receipt.min_orders))
    evidence = muted(evidence_words(rhythm, receipt.today))
    return joined(strong(window_words(rhythm, receipt.today)), evidence, by=_DOT)


def _planned(aftercare: PlannedContact | None) -> dict[str, object] | None:
    if aftercare is None:
        return None
    return {name: getattr(aftercare, name) for name in PlannedContact.__struct_fields__}


def _line_item(line: OrderLine, order: Order) -> dict[str, object]:
    return {
        "product_id": line.product_id,
        "product": line.product,
        "sku": line.sku,
        "quantity": plain_quantity(line.quantity.milli),
        "unit": line.quantity.unit,
        "price": _decimal(line.price_minor, order.currency),
    }


def _decimal(minor: int | None, currency: str) -> str | None:
    return None if minor is None else Money(minor, currency).plain


def _row(ordered: Ordered, today: date) -> list[str | Words]:
    order = ordered.order
    contents = joined(muted("back:") if order.is_return else "", order.contents, by=" ")
    return [
        muted(order.handle[:SHOWN_LENGTH]),
        day_words(order.ordered_on, today),
        joined(strong(ordered.account), muted(ordered.apart), by=" "),
        contents,
        str(order.amount) if order.amount else "",
        order.number or "",
    ]
