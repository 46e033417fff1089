"""Orders on both engines: kept, read for many accounts at once, and the habits they show."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.ids import handle_of
from salesbook.domain.pipeline.order import Order, OrderLine
from salesbook.domain.pipeline.product import Product
from salesbook.domain.pipeline.quantity import Quantity
from salesbook.domain.pipeline.rhythm import RhythmRules
from salesbook.store.book.book import WritableBook
from salesbook.store.compiled.tables import ACCOUNTS, ORDERS
from salesbook.store.pipeline.order import (
    buyers,
    habits_with,
    keep_order,
    order_days_of,
    orders_listed,
    orders_numbered,
    orders_of,
    rhythms_of,
)
from salesbook.store.pipeline.order_lines import order_line_sheets
from salesbook.store.pipeline.product import keep_product
from tests.house import keep_account

FIRST = date(2026, 1, 5)
TODAY = date(2026, 11, 23)
RULES = RhythmRules()


def product(book: WritableBook, name: str, sku: str | None = None) -> Product:
    made = Product(book.new_id(), name, sku)
    keep_product(book, made)
    return made


def order(
    book: WritableBook, account: UUID, on: date, *some: tuple[Product, int], back: bool = False
) -> Order:
    identity = book.new_id()
    lines = tuple(OrderLine(one.id, one.name, Quantity(milli), one.sku, 250) for one, milli in some)
    kept = Order(identity, handle_of(identity), account, on, "EUR", None, 900, back, lines=lines)
    keep_order(book, kept)
    return kept


@pytest.fixture
def accounts(any_book: Environment) -> tuple[UUID, UUID]:
    """Keep Acme, who orders pumps every thirty days, and Globex, who ordered once and sent back."""
    acme, globex = (keep_account(any_book, name) for name in ("Acme", "Globex"))
    with any_book.writing("order add") as book:
        pump, seal = product(book, "Pump", "P-1"), product(book, "Seal")
        for number in range(4):
            on = FIRST + timedelta(days=30 * number)
            order(book, acme, on, (seal, 500), (pump, 10_000 + 1_000 * number))
        order(book, acme, FIRST, (pump, 2_000))
        order(book, globex, FIRST, (pump, 1_000))
        order(book, globex, FIRST + timedelta(days=9), (pump, 1_000), back=True)
    return acme, globex


def test_orders_come_back_as_they_were_kept_the_latest_first(
    any_book: Environment, accounts: tuple[UUID, UUID]
) -> None:
    acme, globex = accounts
    with any_book.writing("order add") as book:
        kept = order(book, acme, TODAY, (product(book, "Tool"), 2_500))

    with any_book.reading() as found:
        orders = orders_of(found, accounts)

    assert orders[acme][0] == kept
    assert [one.ordered_on for one in orders[acme]] == sorted(
        (one.ordered_on for one in orders[acme]), reverse=True
    )
    assert [one.is_return for one in orders[globex]] == [True, False]
    assert [str(line) for line in orders[acme][1].lines] == ["0.5 Seal", "13 Pump"]


def test_days_and_rhythms_leave_out_what_came_back(
    any_book: Environment, accounts: tuple[UUID, UUID]
) -> None:
    acme, globex = accounts

    with any_book.reading() as book:
        days = order_days_of(book, accounts)
        rhythms = rhythms_of(book, accounts, FIRST + timedelta(days=100), RULES)

    assert days[acme] == [FIRST + timedelta(days=30 * number) for number in range(4)]
    assert days[globex] == [FIRST]
    assert list(rhythms) == [acme]
    assert (rhythms[acme].orders_n, rhythms[acme].median_days) == (4, 30)


def test_habits_are_told_for_many_accounts_at_once(
    any_book: Environment, accounts: tuple[UUID, UUID]
) -> None:
    acme, globex = accounts

    with any_book.reading() as book:
        known = buyers(book)
        first, second = habits_with(book, [(globex, "Globex"), (acme, "Acme")], TODAY, RULES)

    assert sorted(known) == sorted([(acme, "Acme"), (globex, "Globex")])
    assert (first[0].account, first[0].orders_n, first[0].rhythm) == ("Globex", 1, None)
    whole, pump, seal = second
    assert (whole.orders_n, whole.product) == (4, None)
    assert (pump.product, pump.quantity, pump.regular) == ("Pump", Quantity(12_000), True)
    assert (seal.product, seal.quantity) == ("Seal", Quantity(500))


def test_what_is_undone_or_of_an_account_put_away_is_gone(
    any_book: Environment, accounts: tuple[UUID, UUID]
) -> None:
    acme, globex = accounts
    with any_book.writing("order remove") as book:
        for one in orders_of(book, [globex])[globex]:
            book.remove(ORDERS, one.id)
        book.change(ACCOUNTS, acme, archived_on=TODAY)

    with any_book.reading() as found:
        assert buyers(found) == []
        assert orders_of(found, [globex]) == {}
        assert orders_listed(found, globex, None) == ([], 0)


def test_lists_are_limited_and_count_what_they_leave_out(
    any_book: Environment, accounts: tuple[UUID, UUID]
) -> None:
    acme, _ = accounts

    with any_book.reading() as book:
        everything, none = orders_listed(book, None, None)
        some, more = orders_listed(book, acme, 2)

    assert (len(everything), none) == (7, 0)
    assert ([each.account for each in some], more) == (["Acme", "Acme"], 3)


def test_a_number_is_found_at_its_own_account(
    any_book: Environment, accounts: tuple[UUID, UUID]
) -> None:
    acme, globex = accounts
    with any_book.writing("order add") as book:
        identity = book.new_id()
        keep_order(book, Order(identity, handle_of(identity), acme, TODAY, "EUR", "4711"))

    with any_book.reading() as found:
        [numbered] = orders_numbered(found, acme, "4711")
        elsewhere = orders_numbered(found, globex, "4711")

    assert (numbered.order.id, numbered.order.lines) == (identity, ())
    assert elsewhere == []


def test_an_order_without_lines_is_exported_as_one_row(any_book: Environment) -> None:
    acme = keep_account(any_book, "Acme")
    with any_book.writing("order add") as book:
        for number in ("A", "B"):
            identity = book.new_id()
            keep_order(book, Order(identity, handle_of(identity), acme, TODAY, "EUR", number))

    with any_book.reading() as found:
        [sheet] = order_line_sheets(found)

    assert sorted(sheet["number"]) == ["A", "B"]
    assert (sheet["first"], sheet["product"]) == ([True, True], [None, None])


def test_the_first_row_of_each_order_is_told(
    any_book: Environment, accounts: tuple[UUID, UUID]
) -> None:
    del accounts

    with any_book.reading() as book:
        [sheet] = order_line_sheets(book)

    assert len(sheet["id"]) == 11
    assert sum(sheet["first"]) == len(set(sheet["id"])) == 7
    assert list(sheet["position"]).count(1) == 7
