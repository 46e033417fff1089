"""Merging: two accounts are one. Which stands, and what each of its fields says then.

Whichever is named first, the result is the same: the one that was entered first stands.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from msgspec import Struct
from msgspec.structs import asdict

from salesbook.domain.accounts.account import Account, AccountKind
from salesbook.domain.accounts.card import AccountCard
from salesbook.domain.errors import SalesbookError

_OWN = frozenset({"id", "handle", "name", "kind", "grade", "archived_on", "parent_id"})
_KINDS = (
    AccountKind.CUSTOMER,
    AccountKind.FORMER_CUSTOMER,
    AccountKind.PARTNER,
    AccountKind.SUPPLIER,
    AccountKind.COMPETITOR,
    AccountKind.PROSPECT,
    AccountKind.OTHER,
)
"""What an account is to us, what weighs more first: who ordered somewhere is a customer."""


Rows = Mapping[UUID, Mapping[str, Any]]
"""What rows of a table say, by their ids."""


class SameAccountError(SalesbookError):
    """Say that an account cannot be merged with itself."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}” is one account already: both names lead to it.",
            hint="See which may be the same: salesbook account list --duplicates",
        )


class Merged(Struct, frozen=True):
    """How two accounts become one: what changes in the one that stands, what else was said.

    `fields` are those of `Account`; `otherwise` are the fields in which the other one differed.
    """

    kept: Account
    lost: Account
    fields: Mapping[str, object]
    otherwise: Mapping[str, object]


class Merging(Struct, frozen=True):
    """What a merge did: the account that stands, the name that went, the rows that came over.

    `others` are the reps who owned the one that went, and own nothing of this now.
    """

    card: AccountCard
    lost: Account
    moved: dict[str, int]
    others: tuple[str, ...] = ()
    note: UUID | None = None


def merge(one: Account, other: Account) -> Merged:
    """Settle what one account says that two were; raises `SameAccountError` for one and itself.

    Of two words for the same field that of the older account stays; of kinds and grades the one
    that weighs more. It is put away only when both were.
    """
    if one.id == other.id:
        raise SameAccountError(one.name)
    kept, lost = sorted((one, other), key=lambda account: account.id)
    mine, theirs = asdict(kept), asdict(lost)
    plain = [name for name in mine if name not in _OWN and theirs[name] is not None]
    fields = {name: theirs[name] for name in plain if mine[name] is None}
    otherwise = {
        name: theirs[name]
        for name in plain
        if mine[name] is not None and mine[name] != theirs[name]
    }
    fields |= {
        "kind": min(kept.kind, lost.kind, key=_KINDS.index),
        "grade": min(filter(None, (kept.grade, lost.grade)), default=None),
        "archived_on": (
            max(kept.archived_on, lost.archived_on)
            if kept.archived_on and lost.archived_on
            else None
        ),
    }
    return Merged(kept, lost, fields, otherwise)


def first_owned(one: Rows, other: Rows) -> tuple[Rows, Rows]:
    """Put those first who owned, or stood in, as was recorded first; rows are by their ids."""
    if not (one and other):
        return one, other
    first, second = sorted((one, other), key=min)
    return first, second


def ownership_ends(row: Mapping[str, Any], standing: Iterable[Mapping[str, Any]]) -> date | None:
    """Find on which day an ownership ends, so that it shares none with those that stand."""
    begins: date = row["from_on"]
    until: date | None = row["until_on"]
    for other in standing:
        starts, ends = other["from_on"], other["until_on"] or date.max
        if begins < ends and starts < (until or date.max):
            until = max(begins, starts)
    return until


def standing_agreed(running: Rows) -> UUID | None:
    """Find which of several agreements stands: the one that was agreed last."""
    return max(running, key=lambda one: (running[one]["agreed_on"], one), default=None)


def parent_of(merged: Merged, parent: Callable[[UUID], UUID | None]) -> UUID | None:
    """Find what the merged account belongs to, so that nothing belongs to itself.

    `parent` gives what an account belongs to.
    """
    both = {merged.kept.id, merged.lost.id}
    for candidate in (merged.kept.parent_id, merged.lost.parent_id):
        if candidate is not None and not both & {candidate, *_above(candidate, parent)}:
            return candidate
    return None


def _above(account: UUID, parent: Callable[[UUID], UUID | None]) -> Iterator[UUID]:
    seen = {account}
    above = parent(account)
    while above is not None and above not in seen:
        seen.add(above)
        yield above
        above = parent(above)
