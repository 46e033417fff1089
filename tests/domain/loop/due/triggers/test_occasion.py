"""When a day of theirs is due, and what the wish remembers."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from salesbook.domain.accounts.occasion import Greeting, LeapDay, OccasionKind, Recurrence
from salesbook.domain.loop.due.tiers import Tier
from salesbook.domain.loop.due.triggers.occasion import celebrated
from salesbook.domain.loop.due.triggers.trigger import Trigger
from salesbook.domain.loop.follow_up import PurposeKind

Make = Callable[..., Any]
JAN = {UUID(int=7): "Jan Vos"}


def said_of(trigger: Trigger) -> str:
    assert trigger.purpose is not None
    return trigger.purpose.text


def greeting(year: int, said: str = "") -> Greeting:
    return Greeting(UUID(int=600), year, UUID(int=1), date(year, 11, 27), said)


@pytest.mark.parametrize(
    ("day", "due"),
    [
        ("2026-11-19", False),
        ("2026-11-20", True),
        ("2026-11-27", True),
        ("2026-12-04", True),
        ("2026-12-05", False),
    ],
)
def test_a_day_is_due_within_its_lead_and_for_a_week_after_it(
    account: Make, own_day: Make, on: Make, day: str, due: bool
) -> None:
    facts = account(own_days=(own_day(11, 27),), names=JAN)

    found = celebrated(facts, on(day))

    assert [(each.tier, str(each.due_on)) for each in found] == (
        [(Tier.OCCASION, "2026-11-27")] if due else []
    )


def test_a_wish_is_goodwill_and_says_when_it_is_belated(
    account: Make, own_day: Make, on: Make
) -> None:
    facts = account(own_days=(own_day(11, 27, note="loves sailing"),), names=JAN)

    [early], [late] = (celebrated(facts, on(day)) for day in ("2026-11-23", "2026-11-30"))

    assert said_of(early) == "Wish Jan Vos a happy birthday (Fri 27 Nov): loves sailing"
    assert said_of(late) == "Wish Jan Vos a belated happy birthday (Fri 27 Nov): loves sailing"
    assert early.purpose is not None
    assert early.purpose.kind is PurposeKind.GOODWILL
    assert early.person_id == UUID(int=7)


def test_next_year_opens_with_the_story_of_this_one(account: Make, own_day: Make, on: Make) -> None:
    told = own_day(11, 27, greeting(2025, "His daughter passed her exam"))

    [trigger] = celebrated(account(own_days=(told,), names=JAN), on())

    assert said_of(trigger) == (
        "Wish Jan Vos a happy birthday (Fri 27 Nov); "
        "on Thu 27 Nov 2025: His daughter passed her exam"
    )


def test_who_was_greeted_this_year_is_not_greeted_again(
    account: Make, own_day: Make, on: Make
) -> None:
    greeted = own_day(11, 27, greeting(2026), greeting(2025, "His daughter passed her exam"))

    assert celebrated(account(own_days=(greeted,), names=JAN), on()) == ()


def test_a_day_around_new_year_is_found_from_both_years(
    account: Make, own_day: Make, on: Make
) -> None:
    new_year, eve = account(own_days=(own_day(1, 3),)), account(own_days=(own_day(12, 30),))

    [ahead], [missed] = (
        celebrated(new_year, on("2026-12-30")),
        celebrated(eve, on("2027-01-04")),
    )

    assert (str(ahead.due_on), str(missed.due_on)) == ("2027-01-03", "2026-12-30")


@pytest.mark.parametrize(("feb29", "kept"), [("feb28", "2027-02-28"), ("mar1", "2027-03-01")])
def test_the_leap_day_is_kept_as_its_person_keeps_it(
    account: Make, own_day: Make, on: Make, feb29: str, kept: str
) -> None:
    facts = account(own_days=(own_day(2, 29, feb29=LeapDay(feb29)),))

    [moved], [leap] = celebrated(facts, on("2027-02-26")), celebrated(facts, on("2028-02-26"))

    assert (str(moved.due_on), str(leap.due_on)) == (kept, "2028-02-29")


def test_what_happens_once_is_due_in_its_own_year_alone(
    account: Make, own_day: Make, on: Make
) -> None:
    fair = own_day(11, 27, kind="fair", year=2026, recurs=Recurrence.ONCE, person_id=None)
    facts = account(own_days=(fair,))

    [trigger] = celebrated(facts, on("2026-11-23"))

    assert said_of(trigger) == "Agree when we meet at their fair of Fri 27 Nov"
    assert trigger.purpose is not None
    assert trigger.purpose.kind is PurposeKind.COMMERCIAL
    assert celebrated(facts, on("2027-11-23")) == ()


@pytest.mark.parametrize("kind", list(OccasionKind))
def test_every_kind_of_day_has_its_words(
    account: Make, own_day: Make, on: Make, kind: OccasionKind
) -> None:
    facts = account(own_days=(own_day(11, 27, kind=kind.value, year=2016, person_id=None),))

    [trigger] = celebrated(facts, on())

    assert "Fri 27 Nov" in said_of(trigger)
    assert "{" not in said_of(trigger)


def test_a_colleagues_customer_is_not_greeted_by_me(account: Make, own_day: Make, on: Make) -> None:
    assert celebrated(account(own_days=(own_day(11, 27),), owner_id=UUID(int=2)), on()) == ()
