from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from random import Random
from statistics import median

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from salesbook.domain.book.setting import Settings
from salesbook.domain.pipeline.rhythm import URGENCY, OrderState, Rhythm, RhythmRules, rhythm_of

RULES = RhythmRules()
TODAY = date(2026, 11, 24)
ORDER = list(OrderState)


def after(*intervals: int, first: date = date(2026, 1, 5)) -> list[date]:
    """Days of orders that lie so many days apart."""
    days = [first]
    for interval in intervals:
        days.append(days[-1] + timedelta(days=interval))
    return days


def known(ordered_on: Sequence[date], today: date = TODAY) -> Rhythm:
    found = rhythm_of(ordered_on, today, RULES)
    assert found is not None
    return found


day = st.dates(date(2025, 1, 1), date(2027, 6, 1))
days = st.lists(day, max_size=14)


def test_a_steady_customer_orders_again_in_a_month_give_or_take_a_tenth() -> None:
    rhythm = known(after(30, 30, 30, 30))

    assert (rhythm.orders_n, rhythm.median_days, rhythm.spread_days) == (5, 30, 3)
    assert rhythm.last_on == date(2026, 5, 5)
    assert rhythm.window_from_on == date(2026, 6, 1)
    assert rhythm.window_until_on == date(2026, 6, 7)


def test_the_spread_is_the_scaled_deviation_where_that_is_the_most() -> None:
    rhythm = known(after(20, 28, 30, 37))

    assert rhythm.median_days == 29
    assert rhythm.spread_days == pytest.approx(1.4826 * 4.5)
    assert rhythm.window_from_on == rhythm.last_on + timedelta(days=23)
    assert rhythm.window_until_on == rhythm.last_on + timedelta(days=35)


def test_the_spread_is_at_least_a_day() -> None:
    rhythm = known(after(3, 3, 3))

    assert rhythm.spread_days == 1
    assert rhythm.window_until_on - rhythm.window_from_on == timedelta(days=2)


@pytest.mark.parametrize(
    "ordered_on",
    [
        [],
        after(),
        after(30),
        [date(2026, 5, 1)] * 3,
        [date(2026, 5, 1), date(2026, 6, 1), date(2026, 12, 1)],
        after(30, 30, 30, first=date(2025, 1, 5)),
    ],
    ids=["none", "one", "two", "one day thrice", "the third is ahead", "all before last year"],
)
def test_below_three_orders_nothing_is_guessed(ordered_on: Sequence[date]) -> None:
    assert rhythm_of(ordered_on, TODAY, RULES) is None


def test_orders_of_one_day_count_as_one() -> None:
    once = after(30, 30, 30)

    assert known([*once, *once, once[1]]) == known(once)


def test_an_interval_belongs_to_the_year_in_which_it_ended() -> None:
    ordered_on = [date(2024, 6, 1), date(2025, 6, 1), date(2025, 12, 1), date(2026, 6, 1)]

    rhythm = known(ordered_on)

    assert rhythm.orders_n == 3
    assert rhythm.median_days == 182.5


def test_only_the_latest_eight_intervals_count() -> None:
    rhythm = known(after(*[70] * 3, *[7] * 8))

    assert (rhythm.orders_n, rhythm.median_days) == (9, 7)


def test_the_settings_of_the_book_say_how_much_must_be_known() -> None:
    settings = Settings.of(
        {"reorder.min_orders": 5, "reorder.max_intervals": 2, "reorder.days": 90}
    )

    rules = RhythmRules.of(settings)

    assert rules == RhythmRules(min_orders=5, max_intervals=2, days=90)
    assert rhythm_of(after(30, 30, 30), date(2026, 4, 6), rules) is None
    assert RhythmRules.of(Settings()) == RULES


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2026, 5, 5), "early"),
        (date(2026, 5, 31), "early"),
        (date(2026, 6, 1), "expected"),
        (date(2026, 6, 7), "expected"),
        (date(2026, 6, 8), "late"),
        (date(2026, 7, 4), "late"),
        (date(2026, 7, 5), "lapsed"),
    ],
)
def test_a_customer_is_early_expected_late_and_after_twice_the_median_lapsed(
    today: date, state: str
) -> None:
    assert known(after(30, 30, 30, 30)).state(today) == state


def test_what_is_late_is_looked_at_before_what_is_early_and_what_has_lapsed() -> None:
    assert sorted(OrderState, key=URGENCY.__getitem__) == ["late", "expected", "early", "lapsed"]


def test_nobody_lapses_inside_the_window() -> None:
    rhythm = known(after(1, 10, 60, 61))

    assert rhythm.spread_days > rhythm.median_days
    assert rhythm.state(rhythm.window_until_on) is OrderState.EXPECTED
    assert rhythm.state(rhythm.window_until_on + timedelta(days=1)) is OrderState.LAPSED


def test_the_window_opens_on_the_day_after_the_last_order_at_the_earliest() -> None:
    rhythm = known(after(1, 10, 60, 61))

    assert rhythm.window_from_on == rhythm.last_on + timedelta(days=1)


@given(days, day)
def test_the_window_holds_the_whole_days_within_the_spread(
    ordered_on: list[date], today: date
) -> None:
    rhythm = rhythm_of(ordered_on, today, RULES)
    if rhythm is None:
        return

    middle, spread = rhythm.median_days, rhythm.spread_days
    first = (rhythm.window_from_on - rhythm.last_on).days
    last = (rhythm.window_until_on - rhythm.last_on).days

    assert 1 <= first <= last
    assert last <= middle + spread + 1e-9 < last + 1 + 1e-6
    assert first == 1 or first - 1 < middle - spread <= first + 1e-9


@example(after(20, 28, 30, 37), TODAY)
@given(days, day)
def test_middle_and_spread_are_those_of_the_books(ordered_on: list[date], today: date) -> None:
    rhythm = rhythm_of(ordered_on, today, RULES)
    if rhythm is None:
        return

    known_days = sorted({one for one in ordered_on if one <= today})[-rhythm.orders_n :]
    intervals = [(later - earlier).days for earlier, later in pairwise(known_days)]
    middle = median(intervals)
    deviation = median(abs(interval - middle) for interval in intervals)

    assert rhythm.median_days == middle
    assert rhythm.spread_days == pytest.approx(max(1.4826 * deviation, 0.1 * middle, 1))


@given(days, day, st.randoms(use_true_random=False))
def test_neither_sequence_nor_what_is_ahead_changes_a_rhythm(
    ordered_on: list[date], today: date, dice: Random
) -> None:
    shuffled = [*ordered_on, *(today + timedelta(days=ahead) for ahead in (1, 9))]
    dice.shuffle(shuffled)

    assert rhythm_of(shuffled, today, RULES) == rhythm_of(ordered_on, today, RULES)


@given(days, day, st.integers(-400, 400))
def test_a_rhythm_moves_with_the_calendar(ordered_on: list[date], today: date, shift: int) -> None:
    by = timedelta(days=shift)
    here = rhythm_of(ordered_on, today, RULES)
    there = rhythm_of([one + by for one in ordered_on], today + by, RULES)

    assert (here is None) == (there is None)
    if here and there:
        assert there.window_from_on == here.window_from_on + by
        assert there.spread_days == here.spread_days


@given(days, day, st.integers(0, 400), st.integers(0, 60))
def test_a_state_never_goes_back_as_days_pass(
    ordered_on: list[date], today: date, waited: int, longer: int
) -> None:
    rhythm = rhythm_of(ordered_on, today, RULES)
    if rhythm is None:
        return

    sooner = rhythm.state(rhythm.last_on + timedelta(days=waited))
    later = rhythm.state(rhythm.last_on + timedelta(days=waited + longer))

    assert ORDER.index(sooner) <= ORDER.index(later)
