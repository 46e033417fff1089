"""Orders and complaints as they are typed, on both engines."""

from datetime import date

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.errors import SalesbookError
from salesbook.domain.pipeline.complaint import ComplaintStatus, Severity
from salesbook.domain.pipeline.order import OrderReceipt
from salesbook.domain.pipeline.rhythm import OrderState
from salesbook.store.loop.follow_up import open_follow_ups
from salesbook.store.pipeline.complaint import open_complaints_of
from salesbook.work.book.export import export_sheets
from salesbook.work.pipeline.complaint import (
    ComplaintWords,
    finish_complaint,
    list_complaints,
    open_complaint,
)
from salesbook.work.pipeline.order import OrderWords, add_aftercare, add_order, list_orders
from salesbook.work.pipeline.rhythm import told_rhythms
from tests.house import keep_account

ORDER = DateOrder("dmy")
DAYS = ("2026-08-05", "2026-09-04", "2026-10-04", "2026-11-03")


@pytest.fixture
def acme(any_book: Environment) -> Environment:
    """Keep an account of which nothing is known."""
    keep_account(any_book, "Acme")
    return any_book


def kept(env: Environment, *items: str, **more: str) -> OrderReceipt:
    with env.writing("order add") as book:
        return add_order(book, OrderWords("acme", items, new=True, **more), ORDER)  # type: ignore[arg-type]


def test_orders_are_kept_listed_and_told_as_a_rhythm(acme: Environment) -> None:
    receipts = [kept(acme, "Pump:10:9.99", "Grease:2.5 kg:4", on=day) for day in DAYS]

    with acme.reading() as book:
        orders, more = list_orders(book, "acme", 2)
        told = told_rhythms(book, None, None)
        own = told_rhythms(book, "acme", None)

    assert [receipt.habit.orders_n for receipt in receipts] == [1, 2, 3, 4]
    assert [str(each.order.amount) for each in orders] == ["EUR 109.90"] * 2
    assert (more, told.more, told.untold) == (2, 0, 0)
    [[whole, *products]] = told.habits
    assert whole.rhythm is not None
    assert whole.rhythm.state(date(2026, 11, 23)) is OrderState.EARLY
    assert [(one.product, one.regular) for one in products] == [("Grease", True), ("Pump", True)]
    assert own.habits == told.habits


def test_aftercare_is_planned_with_an_order_or_after_it(acme: Environment) -> None:
    with_it = kept(acme, "Pump:10", aftercare="mon")
    with acme.writing("order aftercare") as book:
        after_it = add_aftercare(book, "last", "fri", ORDER)

    with acme.reading() as book:
        planned, _ = open_follow_ups(book, None)

    assert with_it.aftercare is not None
    assert [each.follow_up.id for each in planned] == [after_it.id, with_it.aftercare.id]
    assert {each.follow_up.purpose.text for each in planned} == {
        "Ask whether the delivery of “10 Pump” is right"
    }


def test_an_order_that_cannot_be_read_leaves_nothing_behind(acme: Environment) -> None:
    with pytest.raises(SalesbookError, match="no quantity"):
        kept(acme, "Bolt:3", "Pump:many")

    with acme.reading() as book:
        assert list_orders(book, None, None) == ([], 0)


def test_a_complaint_is_open_until_something_came_of_it(acme: Environment) -> None:
    order = kept(acme, "Pump:10", number="4711").ordered.order
    words = ComplaintWords("acme", "It sings", severity="high", product="pump", order=order.handle)
    with acme.writing("complaint open") as book:
        opened = open_complaint(book, words, ORDER).complained
        still = open_complaints_of(book, order.account_id)
    with acme.writing("complaint close") as book:
        closed = finish_complaint(book, "last", "A new bearing").complained

    with acme.reading() as book:
        [listed], _ = list_complaints(book, "acme", None)
        assert open_complaints_of(book, order.account_id) == ()

    assert (opened.product, opened.order, opened.complaint.severity) == (
        "Pump",
        "4711",
        Severity.HIGH,
    )
    assert still == (opened.complaint,)
    assert listed == closed
    assert (closed.complaint.status, closed.closure is None) == (ComplaintStatus.CLOSED, False)


def test_the_lines_of_orders_leave_the_book_alike_on_both_engines(acme: Environment) -> None:
    kept(acme, "Pump:10:10", "Grease:2.5 kg", on="2026-11-03", total="JPY 500", currency="JPY")

    with acme.reading() as book:
        [sheet] = export_sheets(book, "orders")

    wanted = ("account", "ordered_on", "position", "product", "quantity", "unit", "price", "total")
    assert list(zip(*(sheet[name] for name in wanted), strict=True)) == [
        ("Acme", "2026-11-03", 1, "Pump", "10", None, "10", "500"),
        ("Acme", "2026-11-03", 2, "Grease", "2.5", "kg", None, None),
    ]
