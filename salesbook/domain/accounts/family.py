"""Families: accounts that are part of others, and never of themselves."""

from collections.abc import Sequence

from salesbook.domain.accounts.account import Account
from salesbook.domain.errors import SalesbookError


class FamilyLoopError(SalesbookError):
    """Say that an account would be part of itself, and by which way round."""

    def __init__(self, above: Sequence[Account]) -> None:
        way = " is part of ".join(f"“{one.name}”" for one in above)
        if len(above) == 1:
            super().__init__(f"{way} cannot be part of itself.", hint="Name another account.")
            return
        super().__init__(
            f"That would be a loop: {way}.",
            hint=f'First take it out: salesbook account edit "{above[-2].name}" --parent none',
        )


def check_family(account: Account, parent: Account, above: Sequence[Account]) -> None:
    """Refuse a parent that is the account itself or part of it; `above` is what the parent is in.

    Raises `FamilyLoopError`.
    """
    line = [parent, *above]
    ids = [one.id for one in line]
    if account.id in ids:
        raise FamilyLoopError(line[: ids.index(account.id) + 1])
