"""Promises, both ways, as lists, receipts and the call card show them."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct, field

from salesbook.domain.dates.speak import say_day
from salesbook.domain.errors import DateError, SalesbookError, UsageError
from salesbook.domain.loop.advice import Advice
from salesbook.domain.loop.commitment import Commitment, CommitmentStatus, Side

EXAMPLE = 'salesbook promise add acme "Send the drawing" --by us --on fri'


class By(StrEnum):
    """Who promised, as people say it."""

    US = "us"
    THEM = "them"

    @property
    def side(self) -> Side:
        """The side as the book keeps it."""
        return Side.OURS if self is By.US else Side.THEIRS


class UndatedPromiseError(DateError):
    """Say that a promise has a day."""

    def __init__(self) -> None:
        super().__init__("By when? A promise has a day.", hint=EXAMPLE)


class PastPromiseError(DateError):
    """Say that nothing is promised for a day gone by."""

    def __init__(self, words: str, day: date, today: date) -> None:
        super().__init__(
            f"“{words.strip()}” is {say_day(day, today)}, and a promise lies ahead.",
            hint="Type a day to come: --on tomorrow",
        )


class SidelessError(UsageError):
    """Say that somebody promised, and it is not said who, or in words for neither side."""

    def __init__(self, typed: str = "") -> None:
        said = f"“{typed}” is neither us nor them." if typed else "Who promised?"
        day = ", and the day with --on" if typed else ""
        super().__init__(said, hint=f"Say --by us or --by them{day}")


class TheirsError(UsageError):
    """Say that what they promised is no colleague's to keep."""

    def __init__(self) -> None:
        super().__init__(
            "What they promised is theirs to keep, no colleague's.",
            hint="Leave out --colleague, or say --by us",
        )


class SettledError(SalesbookError):
    """Say that a promise is no longer open."""

    def __init__(self, commitment: Commitment) -> None:
        super().__init__(
            f"“{commitment.text}” is {commitment.status.value} already.",
            hint="See what is open: salesbook promise list",
        )


class KnownPromise(Struct, frozen=True):
    """A promise with the names it is about, and how it ended; `owner` is whose to keep it is."""

    commitment: Commitment
    account: str | None = None
    person: str | None = None
    owner: str | None = None
    closed_on: date | None = None
    note: str | None = None

    @property
    def name(self) -> str:
        """Say with whom: `Anna Vermeer, Acme`."""
        return ", ".join(name for name in (self.person, self.account) if name)

    def late(self, today: date) -> bool:
        """Tell whether it should have been kept by now."""
        open_ = self.commitment.status is CommitmentStatus.OPEN
        return open_ and self.commitment.due_on < today


class Kept(Struct, frozen=True):
    """How many promises a side has open, kept and broken."""

    open: int = 0
    kept: int = 0
    broken: int = 0


class Promises(Struct, frozen=True):
    """What an account and we promised each other: what is open, and how it went so far."""

    open: tuple[KnownPromise, ...] = ()
    counts: Mapping[Side, Kept] = field(default_factory=dict)

    def of(self, side: Side) -> Kept:
        """Say how a side did."""
        return self.counts.get(side, Kept())


class PromiseChange(Struct, frozen=True):
    """What a command did to a promise; `count` is how its side does with this account."""

    known: KnownPromise
    shown: str
    today: date
    count: Kept
    mine: bool = True
    warnings: tuple[Advice, ...] = ()
