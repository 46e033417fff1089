from datetime import date, timedelta
from random import Random
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.pipeline.habit import (
    Bought,
    Habit,
    habits_of,
    usual_quantity,
)
from salesbook.domain.pipeline.quantity import Quantity
from salesbook.domain.pipeline.rhythm import RhythmRules

TODAY = date(2026, 11, 24)
RULES = RhythmRules()
ACME, PUMP, SEAL, TOOL = (UUID(int=number) for number in range(1, 5))
NAMES = {PUMP: "Pump", SEAL: "Seal kit", TOOL: "Tool"}


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def bought(product: UUID, days: int, milli: int = 1_000, unit: str | None = None) -> Bought:
    return Bought(ago(days), product, NAMES[product], Quantity(milli, unit))


def habits(*some: Bought) -> dict[str | None, Habit]:
    found = habits_of(ACME, "Acme", [one.ordered_on for one in some], some, TODAY, RULES)
    return {one.product: one for one in found}


def test_an_account_and_each_of_its_products_have_a_rhythm_of_their_own() -> None:
    pumps = [bought(PUMP, days) for days in (120, 90, 60, 30)]
    seals = [bought(SEAL, days) for days in (120, 60)]

    found = habits(*pumps, *seals)

    assert list(found) == [None, "Pump", "Seal kit"]
    assert [found[name].orders_n for name in found] == [4, 4, 2]
    assert found["Pump"].rhythm == found[None].rhythm
    assert found["Seal kit"].rhythm is None


def test_a_regular_item_is_in_half_of_the_orders_and_was_ordered_three_times() -> None:
    pumps = [bought(PUMP, days) for days in (180, 150, 120, 90, 60, 30)]
    seals = [bought(SEAL, days) for days in (150, 90, 30)]
    tools = [bought(TOOL, days) for days in (150, 90)]

    found = habits(*pumps, *seals, *tools)

    assert {name for name, habit in found.items() if habit.regular} == {"Pump", "Seal kit"}
    assert list(found) == [None, "Pump", "Seal kit", "Tool"]


def test_three_times_in_many_orders_is_not_regular() -> None:
    pumps = [bought(PUMP, 20 * number) for number in range(1, 9)]
    seals = [bought(SEAL, 20 * number) for number in range(1, 4)]

    assert not habits(*pumps, *seals)["Seal kit"].regular


def test_with_too_few_orders_nothing_is_told_or_regular() -> None:
    found = habits(bought(PUMP, 60), bought(PUMP, 30))

    assert (found[None].rhythm, found["Pump"].rhythm) == (None, None)
    assert not found["Pump"].regular
    assert found["Pump"].quantity == Quantity(1_000)


def test_the_usual_quantity_is_the_median_of_what_was_ordered_a_day() -> None:
    some = [bought(PUMP, days, milli) for days, milli in ((90, 2_000), (60, 9_000), (30, 3_000))]
    twice_a_day = [*some, bought(PUMP, 30, 500)]

    assert habits(*some)["Pump"].quantity == Quantity(3_000)
    assert habits(*twice_a_day)["Pump"].quantity == Quantity(3_500)
    assert usual_quantity(some[:2], [ago(90), ago(60)]) == Quantity(5_500)


def test_quantities_in_another_unit_are_never_mixed_in() -> None:
    some = [bought(PUMP, 90, 2_000_000, "g"), bought(PUMP, 60, 4_000, "kg")]

    assert usual_quantity(some, [ago(90), ago(60)]) == Quantity(4_000, "kg")


def test_what_is_ahead_of_the_day_is_not_known_on_it() -> None:
    known = [bought(PUMP, days) for days in (90, 60, 30)]

    assert habits(*known, bought(SEAL, -5)) == habits(*known)


items = st.builds(
    bought, st.sampled_from([PUMP, SEAL]), st.integers(-10, 400), st.integers(1, 99_999)
)


@given(st.lists(items, max_size=12), st.randoms(use_true_random=False))
def test_habits_do_not_depend_on_the_order_of_what_was_bought(
    some: list[Bought], dice: Random
) -> None:
    shuffled = [*some]
    dice.shuffle(shuffled)

    assert habits(*shuffled) == habits(*some)
