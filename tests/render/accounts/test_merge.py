"""How a merge looks."""

from uuid import UUID

from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.card import AccountCard
from salesbook.domain.accounts.merging import Merging
from salesbook.render.accounts.merge import merge_report
from salesbook.render.screen import plain_lines


def test_a_rep_who_had_the_other_account_is_named() -> None:
    kept, lost = (Account(UUID(int=one), "3pgr1b", name) for one, name in ((1, "Acme"), (2, "Ace")))
    merging = Merging(AccountCard(kept, owner="Robin Vos"), lost, {}, ("Ann",))

    assert "Owner  Robin Vos; Ann had Ace" in "".join(plain_lines(merge_report(merging), 80))
