"""Phases in balance: what is done with an account, when last, and what is missing."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from salesbook.domain.loop.interaction import Phase
from salesbook.domain.team.phases import (
    ACCOUNT_COLUMNS,
    AFTERCARE_DAYS,
    ONLY,
    REP_COLUMNS,
    RULES,
    AccountPhases,
    Imbalance,
    Phased,
    RepPhases,
    account_balances,
    account_item,
    out_of_balance,
    rep_balances,
    rep_item,
)
from salesbook.domain.team.share import Share

TODAY = date(2026, 11, 23)
ANN, BOB = UUID(int=1), UUID(int=2)
SPAN = {"since", "until"}


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def phased(counts: dict[Phase | None, int], last: dict[Phase | None, int]) -> Phased:
    return Phased(counts, counts, {phase: days_ago(days) for phase, days in last.items()})


def account(name: str = "Acme", **values: Any) -> AccountPhases:
    said = {"owner_id": ANN, "owner": "Ann", "phased": Phased({}, {}, {})}
    return AccountPhases(id=UUID(int=sum(map(ord, name))), name=name, **{**said, **values})


@pytest.mark.parametrize(
    ("ordered", "last", "out"),
    [
        (AFTERCARE_DAYS + 1, {Phase.AFTERCARE: 40}, True),
        (AFTERCARE_DAYS, {Phase.AFTERCARE: 40}, False),
        (40, {Phase.AFTERCARE: 39}, False),
        (40, {Phase.AFTERCARE: 40}, True),
        (40, {Phase.TRANSACT: 3}, True),
        (40, {None: 3}, False),
        (40, {}, True),
    ],
)
def test_an_order_without_aftercare_is_out_of_balance_after_a_while(
    ordered: int, last: dict[Phase | None, int], out: bool
) -> None:
    one = account(phased=phased(dict.fromkeys(last, 1), last), ordered_on=days_ago(ordered))

    assert (Imbalance.UNCARED in out_of_balance(one, TODAY)) is out


@pytest.mark.parametrize(
    ("counts", "out"),
    [
        ({Phase.TRANSACT: ONLY}, (Imbalance.ONLY_TRANSACT,)),
        ({Phase.INFORM: ONLY, Phase.TRANSACT: 0}, (Imbalance.ONLY_INFORM,)),
        ({Phase.AFTERCARE: ONLY}, (Imbalance.ONLY_AFTERCARE,)),
        ({Phase.TRANSACT: ONLY - 1}, ()),
        ({Phase.TRANSACT: ONLY, Phase.INFORM: 1}, ()),
        ({Phase.TRANSACT: ONLY, None: 1}, ()),
        ({None: ONLY}, ()),
        ({}, ()),
    ],
)
def test_many_contacts_all_in_one_phase_are_out_of_balance(
    counts: dict[Phase | None, int], out: tuple[Imbalance, ...]
) -> None:
    one = account(phased=phased(counts, dict.fromkeys(counts, 1)))

    assert out_of_balance(one, TODAY) == out


def test_accounts_out_of_balance_stand_first_and_silent_ones_in_balance_are_left_out() -> None:
    spoken = phased({Phase.INFORM: 1}, {Phase.INFORM: 3})
    accounts = [
        account("Zeta", ordered_on=days_ago(90)),
        account("beta", phased=spoken),
        account("Acme", phased=spoken),
        account("Quiet"),
    ]

    told = [one.account.name for one in account_balances(accounts, TODAY)]
    everyone = account_balances(accounts, TODAY, silent=True)

    assert told == ["Zeta", "Acme", "beta"]
    assert len(everyone) == 4


def test_an_account_is_told_by_shares_and_by_the_days_since_the_last_of_each_phase() -> None:
    one = account(phased=phased({Phase.INFORM: 3, Phase.TRANSACT: 2, None: 1}, {Phase.INFORM: 4}))

    [told] = account_balances([one], TODAY)

    assert told.balance.shares[Phase.INFORM] == Share(3, 6)
    assert told.balance.unknown == Share(1, 6)
    assert told.balance.days == {Phase.INFORM: 4}
    assert told.balance.unsure
    said = account_item(told)
    assert list(said) == [column.name for column in ACCOUNT_COLUMNS if column.name not in SPAN]
    assert (said["inform_pct"], said["aftercare"], said["days_since_transact"]) == (50, 0, None)


def test_reps_stand_by_name_with_the_accounts_they_own() -> None:
    reps = [
        RepPhases(BOB, "bob", phased({Phase.INFORM: 2}, {Phase.INFORM: 1})),
        RepPhases(ANN, "Ann", Phased({}, {}, {})),
        RepPhases(UUID(int=3), "Idle", Phased({}, {}, {})),
    ]
    accounts = [account("One", ordered_on=days_ago(90)), account("Two")]

    told = rep_balances(reps, accounts, TODAY)

    assert [(one.rep.name, one.out) for one in told] == [("Ann", Share(1, 2)), ("bob", Share(0, 0))]
    said = rep_item(told[1])
    assert list(said) == [column.name for column in REP_COLUMNS if column.name not in SPAN]
    assert (said["inform"], said["contacts"], said["accounts"]) == (2, 2, 0)


def test_every_rule_is_said_in_words() -> None:
    assert set(RULES) == set(Imbalance)
