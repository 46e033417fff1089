"""When the usual time of the next order is a reason to call."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.due.facts import Orders
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import Tier
from salesbook.domain.loop.due.triggers.reorder import may_be_awaited, reordered, window_of

Make = Callable[..., Any]
MONTHLY = tuple(date(2026, 7, 26) + timedelta(days=30 * n) for n in range(4))  # the last on 24 Oct


@pytest.mark.parametrize(
    ("day", "due"),
    [
        ("2026-11-19", False),  # early
        ("2026-11-20", True),  # 30 days less 3, a tenth of the rhythm: the window opens
        ("2026-11-26", True),
        ("2026-12-23", True),  # late, 60 days after the last
        ("2026-12-24", False),  # lapsed
    ],
)
def test_a_reorder_is_due_from_the_window_until_it_lapses(
    account: Make, on: Make, day: str, due: bool
) -> None:
    facts = account(orders=Orders(MONTHLY))

    found = reordered(facts, on(day))

    assert [(each.tier, str(each.due_on)) for each in found] == (
        [(Tier.REORDER, "2026-11-20")] if due else []
    )


def test_the_purpose_names_what_they_usually_order(account: Make, on: Make) -> None:
    [trigger] = reordered(account(orders=Orders(MONTHLY, "12 Pump")), on())
    [bare] = reordered(account(orders=Orders(MONTHLY)), on())

    assert trigger.purpose is not None
    assert trigger.purpose.text == (
        "Agree their next order of 12 Pump: they order about every 30 days, "
        "the last time on Sat 24 Oct"
    )
    assert bare.purpose is not None
    assert bare.purpose.text.startswith("Agree their next order: they order about")


def test_too_few_orders_are_never_a_guess(account: Make, on: Make) -> None:
    assert reordered(account(orders=Orders(MONTHLY[2:])), on()) == ()


def test_nobody_else_asks_my_customer_for_an_order(account: Make, on: Make) -> None:
    assert reordered(account(orders=Orders(MONTHLY), owner_id=UUID(int=2)), on()) == ()


@given(
    st.lists(st.integers(1, 90), min_size=0, max_size=12),
    st.integers(-3, 250),
)
def test_a_glance_never_misses_a_window_that_is_open_or_late(
    intervals: list[int], since: int
) -> None:
    context = Context(Moment(datetime(2026, 11, 23, 8, tzinfo=UTC), "Europe/Amsterdam"))
    days = [context.today - timedelta(days=since)]
    for interval in intervals:
        days.append(days[-1] - timedelta(days=interval))

    awaited = window_of(Orders(tuple(days)), context)

    numbers = [day.toordinal() for day in days]
    assert may_be_awaited(numbers, context.today.toordinal()) or awaited is None
