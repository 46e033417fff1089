"""The season of goodwill: which days lie in it, and which of several counts."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from salesbook.domain.accounts.season import (
    GoodwillSeason,
    NoSeasonError,
    PastSeasonError,
    SeasonRunsError,
    by_whose,
    longest,
    until_words,
)

REP, ACME = UUID(int=1), UUID(int=100)
TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)


def season(
    number: int = 5, *, ends: int | None = None, account: UUID | None = None
) -> GoodwillSeason:
    until = None if ends is None else TODAY + ends * DAY
    return GoodwillSeason(UUID(int=number), REP, TODAY, until, account)


@pytest.mark.parametrize(("days", "held"), [(-1, False), (0, True), (3, True), (4, False)])
def test_both_its_first_and_its_last_day_are_part_of_it(days: int, *, held: bool) -> None:
    assert season(ends=3).holds(TODAY + days * DAY) is held


def test_one_without_an_end_holds_and_says_so() -> None:
    endless = season()

    assert endless.holds(date(2030, 1, 1))
    assert (endless.back_on, until_words(endless, TODAY)) == (None, "until turned off")


def test_selling_goes_on_the_day_after_the_last() -> None:
    assert season(ends=3).back_on == TODAY + 4 * DAY


def test_of_several_the_longest_counts_and_an_open_one_is_the_longest() -> None:
    short, long, endless = season(1, ends=1), season(2, ends=9), season(3)

    assert longest([short, None, long]) == long
    assert longest([endless, long]) == endless
    assert longest([]) is None


def test_each_account_and_each_rep_has_one() -> None:
    short, long, own = season(1, ends=1), season(2, ends=9), season(3, account=ACME)

    assert by_whose([long, short, own]) == {REP: long, ACME: own}


def test_what_is_wrong_is_said_with_a_way_out() -> None:
    past = PastSeasonError(TODAY - DAY, TODAY)
    runs = SeasonRunsError(season(ends=3, account=ACME), "Acme", TODAY)
    none, around = NoSeasonError(None), NoSeasonError("Acme", season())

    assert "Sun 22 Nov (yesterday) has gone by" in str(past)
    assert "salesbook goodwill off Acme" in (runs.hint or "")
    assert str(none) == "With all your accounts no season of goodwill runs."
    assert around.hint == "End that one: salesbook goodwill off"
