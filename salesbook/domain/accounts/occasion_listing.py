"""An occasion as lists and receipts show it: whose, when it comes, what was said last time."""

from datetime import date

from msgspec import Struct

from salesbook.domain.accounts.occasion import Greeting, Occasion


class KnownOccasion(Struct, frozen=True):
    """An occasion, and whose it is by name: a person, with where they work, or an account."""

    occasion: Occasion
    account: str | None = None
    person: str | None = None

    @property
    def name(self) -> str:
        """Say whose it is: `Anna Vermeer, Acme`."""
        return ", ".join(name for name in (self.person, self.account) if name)


class Coming(Struct, frozen=True):
    """An occasion, the next day of it, and the contact that remembered it last.

    `on` is None where it happened once and is over.
    """

    known: KnownOccasion
    on: date | None = None
    story: Greeting | None = None


class OccasionChange(Struct, frozen=True):
    """What a command did to an occasion: `done` says it in a word, `shown` is its handle."""

    coming: Coming
    done: str
    shown: str
    today: date
