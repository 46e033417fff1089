"""When an open opportunity stands still."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from salesbook.domain.loop.due.ranking import decide
from salesbook.domain.loop.due.tiers import ListName, Tier
from salesbook.domain.loop.due.triggers.stale import stalled

Make = Callable[..., Any]


def test_an_opportunity_is_stale_when_its_stage_allows_no_more_days(
    account: Make, sale: Make, at: Make, on: Make
) -> None:
    facts = account(sales=(sale(at("2026-11-12 10:00")),), last_commercial_at=None)

    before, then = (stalled(facts, on(day)) for day in ("2026-11-21", "2026-11-22"))

    assert before == ()
    [trigger] = then
    assert (trigger.tier, str(trigger.due_on), trigger.purpose) == (Tier.STALE, "2026-11-22", None)
    assert decide(facts, on("2026-11-22")).listed is ListName.NEEDS_PURPOSE


def test_a_contact_about_business_moves_it_and_goodwill_does_not(
    account: Make, sale: Make, at: Make, on: Make
) -> None:
    sales = (sale(at("2026-11-02 10:00")),)
    talked_on = at("2026-11-20 10:00")

    sold = account(sales=sales, last_contact_at=talked_on, last_commercial_at=talked_on)
    wished = account(sales=sales, last_contact_at=talked_on, last_commercial_at=None)

    assert stalled(sold, on()) == ()
    assert [str(each.due_on) for each in stalled(wished, on())] == ["2026-11-12"]


def test_a_stage_without_a_limit_never_goes_stale(
    account: Make, sale: Make, at: Make, on: Make
) -> None:
    assert stalled(account(sales=(sale(at("2020-01-01 10:00"), stale_days=None),)), on()) == ()


def test_a_colleagues_opportunity_is_not_mine_to_move(
    account: Make, sale: Make, at: Make, on: Make
) -> None:
    theirs = sale(at("2026-01-01 10:00"), owner_id=UUID(int=2))

    assert stalled(account(sales=(theirs,)), on()) == ()
