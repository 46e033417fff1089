"""Habits: what a customer usually orders, how much of it, and how often."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from msgspec import Struct

from salesbook.domain.pipeline.quantity import Quantity
from salesbook.domain.pipeline.rhythm import Rhythm, RhythmRules, rhythm_of

FEWEST_TIMES = 3
"""A regular item was ordered at least so often, and in half of the orders."""


class Bought(Struct, frozen=True):
    """A product that somebody ordered on a day, and how much of it."""

    ordered_on: date
    product_id: UUID
    product: str
    quantity: Quantity


class Habit(Struct, frozen=True):
    """The rhythm of an account, or of one product there; None with fewer orders than it takes.

    `orders_n` counts the days with an order that are known. `quantity` is what is usual, the
    median of those the rhythm rests on, in the unit that was last used.
    """

    account_id: UUID
    account: str
    orders_n: int
    rhythm: Rhythm | None = None
    product_id: UUID | None = None
    product: str | None = None
    quantity: Quantity | None = None
    regular: bool = False


class Told(Struct, frozen=True):
    """The habits of accounts: of each its own first, then those of its products.

    `more` counts the accounts that a limit left out, `untold` those that ordered too seldom.
    """

    habits: Sequence[tuple[Habit, ...]]
    min_orders: int
    more: int = 0
    untold: int = 0
    of_one: bool = False


def habits_of(
    account_id: UUID,
    account: str,
    ordered_on: Iterable[date],
    bought: Iterable[Bought],
    today: date,
    rules: RhythmRules,
) -> tuple[Habit, ...]:
    """Find the habits of an account as of a day: its own first, then those of its products.

    Returns are left out by the caller. Regular products come first, then by name.
    """
    days = sorted({day for day in ordered_on if day <= today})
    whole = Habit(account_id, account, len(days), rhythm_of(days, today, rules))
    known = days[-whole.rhythm.orders_n :] if whole.rhythm else []
    items: dict[UUID, list[Bought]] = defaultdict(list)
    for one in bought:
        if one.ordered_on <= today:
            items[one.product_id].append(one)
    habits = (_habit_of(whole, known, some, today, rules) for some in items.values())
    return whole, *sorted(habits, key=lambda one: (not one.regular, one.product, one.product_id))


def _habit_of(
    whole: Habit, known: Sequence[date], some: Sequence[Bought], today: date, rules: RhythmRules
) -> Habit:
    """Find the habit of one product among the orders that the account's rhythm rests on."""
    days = sorted({one.ordered_on for one in some})
    rhythm = rhythm_of(days, today, rules)
    times = len({*days} & {*known})
    latest = max(some, key=lambda one: one.ordered_on)
    return Habit(
        account_id=whole.account_id,
        account=whole.account,
        orders_n=len(days),
        rhythm=rhythm,
        product_id=latest.product_id,
        product=latest.product,
        quantity=usual_quantity(some, days[-rhythm.orders_n :] if rhythm else days),
        regular=times >= FEWEST_TIMES and 2 * times >= len(known),
    )


def usual_quantity(some: Iterable[Bought], days: Iterable[date]) -> Quantity:
    """Find the median of what was ordered a day, in the unit of the latest order.

    Days on which another unit was used do not count; half a thousandth is rounded up.
    """
    wanted = {*days}
    by_day = sorted((one for one in some if one.ordered_on in wanted), key=lambda x: x.ordered_on)
    unit = by_day[-1].quantity.unit
    sums: dict[date, int] = defaultdict(int)
    for one in by_day:
        if one.quantity.unit == unit:
            sums[one.ordered_on] += one.quantity.milli
    ordered = sorted(sums.values())
    middle = len(ordered) // 2
    return Quantity((ordered[middle] + ordered[-middle - 1] + 1) // 2, unit)
