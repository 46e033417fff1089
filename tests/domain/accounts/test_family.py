"""Accounts that are part of others, and never of themselves."""

from uuid import UUID

import pytest

from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.family import FamilyLoopError, check_family

ACME, GLOBEX, INITECH = (
    Account(UUID(int=number), "", name)
    for number, name in enumerate(("Acme", "Globex", "Initech"), 1)
)


def test_an_account_may_be_part_of_another_that_is_part_of_a_third() -> None:
    check_family(ACME, GLOBEX, [INITECH])


def test_no_account_is_part_of_itself() -> None:
    with pytest.raises(FamilyLoopError, match="“Acme” cannot be part of itself"):
        check_family(ACME, ACME, [])


def test_a_loop_of_parents_is_refused_with_the_way_round() -> None:
    with pytest.raises(FamilyLoopError) as refused:
        check_family(ACME, INITECH, [GLOBEX, ACME])

    assert refused.value.message == (
        "That would be a loop: “Initech” is part of “Globex” is part of “Acme”."
    )
    assert refused.value.hint == (
        'First take it out: salesbook account edit "Globex" --parent none'
    )
