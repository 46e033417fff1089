"""Orders that come in, and what stands in them; an order and its lines may come in two files."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from salesbook.domain.book.import_batch import RowAction
from salesbook.exchange.sales_record import ItemRecord, OrderRecord
from salesbook.store.compiled.tables import ORDER_LINES, ORDERS
from salesbook.store.pipeline.imports import LinesOf, lines_of, orders_by_number
from salesbook.work.book.import_known import Known
from salesbook.work.book.import_line import Line, RowRefused, RowSkipped, lines_with
from salesbook.work.book.import_money import Purse, less_discount
from salesbook.work.book.import_opportunities import become_customers
from salesbook.work.book.import_places import Places
from salesbook.work.book.import_products import Called, Shelf
from salesbook.work.book.import_run import STAYED, Run

_TABLE = "orders"
NO_ORDER = "it names no order that we have; orders come before what stands in them"
NO_PRODUCT = "it names no product that we have"


class Orders:
    """Keeps the orders of one chunk of rows; several rows may be of one order."""

    def __init__(self, run: Run, lines: Sequence[Line]) -> None:
        self._run = run
        self._lines = list(lines_with(lines, "order"))
        said = [record for _, record in self._lines]
        self._places = Places(run, said)
        self._keys = {id(line): self._key(line, record) for line, record in self._lines}
        self._known = Known(run, _TABLE, (record.id for record in said), self._keys.values())
        self._sales = run.known("opportunities", (record.opportunity_id for record in said))
        self._purse = Purse(run)
        self._numbered: dict[tuple[UUID, str], UUID] = {}
        self._said: dict[UUID, dict[str, Any]] = {}
        self._matched: list[tuple[Line, UUID]] = []
        self._made: set[UUID] = set()
        self._bought: set[UUID] = set()

    def keep(self) -> None:
        """Find or make the order of every row."""
        if not self._lines:
            return
        for line, record in self._lines:
            with line.reading():
                line.account_id = self._places.needed(line, record)
        self._run.flush()
        accounts = {line.account_id for line, _ in self._lines if line.account_id}
        numbers = {record.number for _, record in self._lines if record.number}
        self._numbered = orders_by_number(self._run.book, accounts, numbers)
        for line, record in self._lines:
            if line.open:
                with line.reading():
                    self._one(line, record)
        self._fill_in()
        become_customers(self._run, self._bought)

    def _key(self, line: Line, record: OrderRecord) -> str | None:
        """Make the key of a row without an id and a number, of all it says."""
        if record.id is not None or record.number is not None:
            return None
        return self._run.key_of(_TABLE, record, line.entry.item)

    def _one(self, line: Line, record: OrderRecord) -> None:
        key = self._keys[id(line)]
        found = self._known.find(record.id, key) or self._by_number(line, record)
        if found is None:
            found = self._make(line, record)
            self._known.learn(found, record.id, key)
            if record.number and line.account_id:
                self._numbered[line.account_id, record.number] = found
        elif found not in self._made:
            self._said.setdefault(found, {}).update(self._values(line, record))
            self._matched.append((line, found))
        line.order_id = found

    def _by_number(self, line: Line, record: OrderRecord) -> UUID | None:
        if not record.number or line.account_id is None:
            return None
        return self._numbered.get((line.account_id, record.number))

    def _values(self, line: Line, record: OrderRecord) -> dict[str, Any]:
        total = self._purse.money(record.total, record.currency)
        currency = self._purse.currency(record.currency) if total is None else total.currency
        return {
            "account_id": line.account_id,
            "ordered_on": record.ordered_on,
            "number": record.number,
            "total_minor": total and total.minor,
            "currency": currency,
            "opportunity_id": self._sales.get(record.opportunity_id or ""),
        }

    def _make(self, line: Line, record: OrderRecord) -> UUID:
        values = self._values(line, record)
        today = self._run.book.moment.today
        if record.ordered_on is None:
            raise RowRefused("it has no date")
        if record.ordered_on > today:
            raise RowSkipped("it lies in the future: it was not ordered yet")
        identity = None
        if self._run.ours and record.id:
            identity = self._run.first_columns(record.id, None, None)["id"]
        order = self._run.add(ORDERS, id=identity, is_return=record.is_return, **values)
        if not record.is_return:
            self._bought.add(values["account_id"])
        self._made.add(order)
        line.became(RowAction.CREATED, _TABLE, order)
        return order

    def _fill_in(self) -> None:
        run = self._run
        run.flush()
        current = run.book.current(ORDERS, list(self._said))
        for one, values in self._said.items():
            del values["account_id"]
            if values["total_minor"] is None:
                del values["currency"]
            elif values["currency"] != current[one]["currency"] and not run.wishes.overwrite:
                del values["total_minor"], values["currency"]
                run.notice(STAYED)
        touched = run.fill(ORDERS, self._said)
        for line, one in self._matched:
            line.became(RowAction.UPDATED if one in touched else RowAction.UNCHANGED, _TABLE, one)


class Items:
    """Keeps what stands in the orders of one chunk of rows."""

    def __init__(self, run: Run, lines: Sequence[Line]) -> None:
        self._run = run
        self._lines = [
            (line, item) for line, item in lines_with(lines, "item") if _says_something(line, item)
        ]
        said = [item for _, item in self._lines]
        self._orders = run.known(_TABLE, (item.order_id for item in said))
        self._shelf = Shelf(run, map(_called, said))
        self._purse = Purse(run)
        self._present: dict[UUID, LinesOf] = {}
        self._currencies: dict[UUID, str] = {}

    def keep(self) -> None:
        """Find or make the line of every row."""
        if not self._lines:
            return
        for line, item in self._lines:
            line.order_id = line.order_id or self._orders.get(item.order_id or "")
        orders = {line.order_id for line, _ in self._lines if line.order_id}
        self._present = lines_of(self._run.book, orders)
        current = self._run.book.current(ORDERS, sorted(orders))
        self._currencies = {one: row["currency"] for one, row in current.items()}
        for line, item in self._lines:
            with line.reading():
                self._one(line, item)
        self._run.flush()

    def _one(self, line: Line, item: ItemRecord) -> None:
        order = line.order_id
        if order is None:
            raise RowSkipped(NO_ORDER)
        product = self._shelf.find_or_make(_called(item))
        if product is None:
            raise RowSkipped(NO_PRODUCT)
        present = self._present[order]
        there = self._there(present, item, product)
        if there is not None:
            line.became(RowAction.UNCHANGED, "order_lines", there)
            return
        position = item.position or present.next_position
        made = self._make(order, position, item, product)
        present.by_position[position] = (made, product)
        line.became(RowAction.CREATED, "order_lines", made)

    def _there(self, present: LinesOf, item: ItemRecord, product: UUID) -> UUID | None:
        """Find a line by its position where the file has one, else by its product."""
        if item.position is None:
            return present.with_product(product)
        line, other = present.by_position.get(item.position, (None, product))
        if other != product:
            raise RowRefused(f"another product stands at position {item.position} of the order")
        return line

    def _make(self, order: UUID, position: int, item: ItemRecord, product: UUID) -> UUID:
        quantity = self._purse.milli(item.quantity)
        if not quantity:
            raise RowRefused("it does not say how many of it were ordered")
        price = self._purse.money(item.price, self._currencies[order])
        return self._run.add(
            ORDER_LINES,
            order_id=order,
            position=position,
            product_id=product,
            quantity_milli=quantity,
            unit=item.unit,
            price_minor=price and less_discount(price, item.discount).minor,
        )


def _called(item: ItemRecord) -> Called:
    return Called(item.product_id, item.product, item.sku)


def _says_something(line: Line, item: ItemRecord) -> bool:
    """Tell whether a row is about a product: an order without lines has columns for one too."""
    return bool(line.entry.order is None or item.product_id or item.product or item.sku)
