"""A follow-up as lists and receipts show it: with the names it is about."""

from datetime import date

from msgspec import Struct

from salesbook.domain.loop.advice import Advice
from salesbook.domain.loop.follow_up import FollowUp


class Planned(Struct, frozen=True):
    """A follow-up, and the account and the person by name.

    `apart` is the account's handle where others have its name, else empty.
    """

    follow_up: FollowUp
    account: str | None = None
    person: str | None = None
    apart: str = ""

    @property
    def name(self) -> str:
        """Say whom it is with: `Anna Vermeer, Acme`."""
        return ", ".join(name for name in (self.person, self.account) if name)


class FollowUpChange(Struct, frozen=True):
    """What a command did to a follow-up, as its receipt says it.

    `shown` is the handle as people see it; `was_due_on` the day before a move; `keeper` the
    colleague whose it is to do; `edited` names what an edit changed, None where it was no edit.
    """

    planned: Planned
    shown: str
    today: date
    due_assumed: bool = False
    reason: str | None = None
    was_due_on: date | None = None
    keeper: str | None = None
    edited: tuple[str, ...] | None = None
    warnings: tuple[Advice, ...] = ()
