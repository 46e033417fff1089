"""How the rhythm of ordering looks: when the next order is usual, and on what evidence."""

from collections.abc import Sequence
from datetime import date

from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words, distance_words
from salesbook.domain.pipeline.habit import Habit, Told
from salesbook.domain.pipeline.quantity import plain_quantity
from salesbook.domain.pipeline.rhythm import OrderState, Rhythm
from salesbook.render.csv import csv_text
from salesbook.render.json import json_items
from salesbook.render.layout import Report, stacked
from salesbook.render.style import accent, alarm, joined, muted, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import Words

COLUMNS = (
    *("account", "product", "orders_n", "median_days", "spread_days", "last_order_on"),
    *("window_from_on", "window_until_on", "state", "quantity_median"),
)
_MORE = ("account_id", "product_id", "unit", "regular")
_LOOKS = {OrderState.LATE: alarm, OrderState.EXPECTED: accent, OrderState.LAPSED: muted}
NO_ORDERS = plain('Nothing was ordered yet: salesbook order add ACCOUNT "Pump:10"')


def window_words(rhythm: Rhythm, today: date) -> str:
    """Say from when until when the next order is usual, and how far that is."""
    first, last = rhythm.window_from_on, rhythm.window_until_on
    said = f"{day_words(first, today)} to {day_words(last, today)}"
    if first <= today <= last:
        return f"{said} (now)"
    return f"{said} ({distance_words(first if today < first else last, today)})"


def evidence_words(rhythm: Rhythm, today: date) -> str:
    """Say what a window rests on: the orders, the days between them, the spread, the last one."""
    spread = f"{rhythm.spread_days:.1f}".removesuffix(".0")
    return (
        f"{rhythm.orders_n} orders, {rhythm.median_days:g} ±{spread} days apart, "
        f"last {day_words(rhythm.last_on, today)}"
    )


def untold_words(orders_n: int, min_orders: int) -> str:
    """Say that nothing can be said."""
    return f"not enough orders ({orders_n} of {min_orders})"


def account_rhythm_report(habits: Sequence[Habit], today: date, min_orders: int) -> Report:
    """Lay out the rhythm of an account and of each of its products."""
    whole, *products = habits
    columns = [
        Column("What", grows=True),
        Column("Usually"),
        Column("State"),
        Column("Next order, and what that rests on", grows=True),
    ]
    rows = [_row(habit, today, min_orders) for habit in habits]
    regular = any(habit.regular for habit in products)
    note = [muted("* regular: in half of the orders at least, and three times")] if regular else []
    order = muted(f'Keep the next one: salesbook order add "{whole.account}" ITEM:QTY')
    return stacked(strong(whole.account), Ledger(columns, rows), *note, order)


def rhythm_report(told: Told, today: date) -> Report:
    """Lay out the accounts that buy in a rhythm, those that are late first."""
    rest = []
    if told.more:
        limit = len(told.habits) + told.more
        rest.append(muted(f"… and {told.more:,} more: salesbook order rhythm --limit {limit}"))
    if told.untold:
        few = (
            f"Fewer than {told.min_orders} orders, so no rhythm: {counted(told.untold, 'accounts')}"
        )
        rest.append(muted(few))
    if not told.habits:
        return stacked(*rest) if rest else NO_ORDERS
    columns = [
        Column("Account", grows=True),
        Column("State"),
        Column("Next order, and what that rests on", grows=True),
        Column("Usually", grows=True),
    ]
    rows = [_account_row(habits, today) for habits in told.habits]
    name = told.habits[0][0].account
    step = muted(f'Product by product: salesbook order rhythm "{name}"')
    return stacked(Ledger(columns, rows), *rest, step)


def rhythm_item(habit: Habit, today: date) -> dict[str, object]:
    """Say a habit to a program; what is not told is None."""
    rhythm = habit.rhythm
    said: dict[str, object] = dict.fromkeys(COLUMNS)
    said |= {name: getattr(habit, name, None) for name in ("account", "product", "orders_n")}
    said["quantity_median"] = plain_quantity(habit.quantity.milli) if habit.quantity else None
    if rhythm:
        said |= {
            "orders_n": rhythm.orders_n,
            "median_days": _number(rhythm.median_days),
            "spread_days": _number(rhythm.spread_days),
            "last_order_on": rhythm.last_on,
            "window_from_on": rhythm.window_from_on,
            "window_until_on": rhythm.window_until_on,
            "state": rhythm.state(today),
        }
    unit = habit.quantity.unit if habit.quantity else None
    return said | {name: getattr(habit, name, None) for name in _MORE} | {"unit": unit}


def rhythm_json(habits: Sequence[Habit], today: date, more: int = 0) -> str:
    """Write habits as one document; `more` is how many accounts a limit left out."""
    items = [rhythm_item(habit, today) for habit in habits]
    return json_items("order_rhythm", items, as_of=today, more=more)


def rhythm_csv(habits: Sequence[Habit], today: date) -> str:
    """Write habits as rows, in the columns of the report on reordering."""
    items = [rhythm_item(habit, today) for habit in habits]
    return csv_text(COLUMNS, [[item[name] for name in COLUMNS] for item in items])


def _row(habit: Habit, today: date, min_orders: int) -> list[str | Words]:
    name = habit.product or "all orders"
    what = strong(name) if habit.product is None else plain(f"{name} *" if habit.regular else name)
    usually = str(habit.quantity) if habit.quantity else ""
    if habit.rhythm is None:
        return [what, usually, "", muted(untold_words(habit.orders_n, min_orders))]
    return [what, usually, *_told(habit.rhythm, today)]


def _account_row(habits: Sequence[Habit], today: date) -> list[str | Words]:
    whole, *products = habits
    regular = ", ".join(f"{one.quantity} {one.product}" for one in products if one.regular)
    told = _told(whole.rhythm, today) if whole.rhythm else []
    return [strong(whole.account), *told, regular]


def _told(rhythm: Rhythm, today: date) -> list[str | Words]:
    evidence = muted(evidence_words(rhythm, today))
    return [_state(rhythm, today), joined(window_words(rhythm, today), evidence, by=" · ")]


def _number(value: float) -> float:
    """Write whole days without decimals, others to a hundredth."""
    return int(value) if value == int(value) else round(value, 2)


def _state(rhythm: Rhythm, today: date) -> Words:
    state = rhythm.state(today)
    return _LOOKS.get(state, plain)(state.value)
