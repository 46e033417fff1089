"""Why a subject stands where it does, and when it comes up next."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from salesbook.domain.accounts.account import AccountKind
from salesbook.domain.accounts.occasion import Recurrence
from salesbook.domain.accounts.season import GoodwillSeason
from salesbook.domain.book.setting_kind import Cadence
from salesbook.domain.loop.due.facts import Orders
from salesbook.domain.loop.due.tiers import ListName
from salesbook.domain.loop.due.why import explain

Make = Callable[..., Any]


def test_a_quiet_account_says_when_it_cools(account: Make, at: Make, on: Make) -> None:
    why = explain(account(last_contact_at=at("2026-11-10 10:00")), on())

    assert (why.entry.listed, why.triggers) == (ListName.QUIET, ())
    assert (why.silent_days, why.cadence, why.red) == (13, Cadence(90, 120), False)
    assert why.next_on == date(2027, 2, 8)


def test_a_planned_follow_up_is_what_comes_next(
    account: Make, follow_up: Make, promise: Make, on: Make
) -> None:
    facts = account(
        follow_ups=(
            follow_up("2026-12-04"),
            follow_up("2026-11-27", owner_id=UUID(int=2)),
        ),
        promises=(promise("2026-12-02"),),
    )

    assert explain(facts, on()).next_on == date(2026, 12, 2)


def test_the_winning_reason_comes_first(
    account: Make, follow_up: Make, promise: Make, on: Make
) -> None:
    facts = account(follow_ups=(follow_up("2026-11-20"),), promises=(promise("2026-11-23"),))

    why = explain(facts, on())

    assert [trigger.tier.word for trigger in why.triggers] == ["owed", "follow_up"]
    assert why.next_on is None


def test_where_silence_does_not_matter_there_is_no_cadence(account: Make, on: Make) -> None:
    why = explain(account(account_kind=AccountKind.SUPPLIER, last_contact_at=None), on())

    assert (why.cadence, why.silent_days, why.next_on) == (None, None, None)


def test_what_is_known_already_says_when_it_comes_up(
    account: Make, complaint: Make, reaction: Make, sale: Make, at: Make, on: Make
) -> None:
    now = at("2026-11-23 09:00")

    complaining = explain(account(complaints=(complaint(now),)), on())
    reacting = explain(account(reactions=(reaction(now),)), on())
    selling = explain(account(sales=(sale(now),)), on())

    assert [str(why.next_on) for why in (complaining, reacting, selling)] == [
        "2026-11-25",
        "2026-11-24",
        "2026-12-03",
    ]


def test_a_day_of_theirs_comes_up_with_its_lead_and_an_order_with_its_window(
    account: Make, own_day: Make, on: Make
) -> None:
    over = own_day(3, 1, kind="fair", year=2026, recurs=Recurrence.ONCE)
    monthly = tuple(date(2026, 7, 26) + timedelta(days=30 * n) for n in range(4))

    feasting = explain(account(own_days=(over, own_day(12, 24))), on())
    ordering = explain(account(orders=Orders(monthly)), on("2026-11-02"))

    assert [str(why.next_on) for why in (feasting, ordering)] == ["2026-12-17", "2026-11-20"]


def test_what_is_a_colleagues_does_not_come_up_by_itself(
    account: Make, complaint: Make, reaction: Make, sale: Make, at: Make, on: Make
) -> None:
    now, colleague = at("2026-11-23 09:00"), UUID(int=2)
    facts = account(
        owner_id=colleague,
        complaints=(complaint(now),),
        reactions=(reaction(now, rep_id=colleague),),
        sales=(sale(now, owner_id=colleague),),
    )

    assert explain(facts, on()).next_on is None


@pytest.mark.parametrize(
    ("ends", "next_on"), [(date(2026, 12, 18), date(2026, 12, 19)), (None, None)]
)
def test_business_does_not_come_up_before_a_season_of_goodwill_ends(
    account: Make, follow_up: Make, own_day: Make, on: Make, ends: date | None, next_on: date | None
) -> None:
    season = GoodwillSeason(UUID(int=9), UUID(int=1), date(2026, 11, 1), ends)
    context = on(seasons={UUID(int=1): season})
    renewal = own_day(12, 10, kind="contract_renewal")
    facts = account(follow_ups=(follow_up("2026-11-27"),), own_days=(renewal,))

    why = explain(facts, context)

    assert (why.season, why.next_on) == (season, next_on)


def test_a_human_reason_comes_up_within_a_season_of_goodwill(
    account: Make, follow_up: Make, own_day: Make, on: Make
) -> None:
    season = GoodwillSeason(UUID(int=9), UUID(int=1), date(2026, 11, 1))
    facts = account(
        follow_ups=(follow_up("2026-12-04", goodwill=True),), own_days=(own_day(12, 9),)
    )

    why = explain(facts, on(seasons={UUID(int=1): season}))

    assert why.next_on == date(2026, 12, 2)
