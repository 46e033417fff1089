"""The season of goodwill: a time of human reasons only, with one account or with all of a rep's."""

from collections.abc import Iterable
from datetime import date, timedelta
from shlex import quote
from uuid import UUID

from msgspec import Struct

from salesbook.domain.dates.speak import day_words, say_day
from salesbook.domain.errors import SalesbookError

_DAY = timedelta(days=1)


class GoodwillSeason(Struct, frozen=True):
    """A time of human reasons only, from a day to another, both included; None leaves it open.

    With an `account_id` it binds every rep who calls there, without one only the rep whose it is,
    at the accounts that the rep owns.
    """

    id: UUID
    rep_id: UUID
    from_on: date
    until_on: date | None = None
    account_id: UUID | None = None

    @property
    def whose(self) -> UUID:
        """The account it is about, else the rep."""
        return self.account_id or self.rep_id

    @property
    def back_on(self) -> date | None:
        """The first day of selling again, if that is known."""
        return self.until_on + _DAY if self.until_on else None

    def holds(self, on: date) -> bool:
        """Tell whether a day lies in it."""
        return self.from_on <= on and (self.until_on is None or on <= self.until_on)


class SeasonChange(Struct, frozen=True):
    """A season as a command left it.

    `account` is the name of the one it is about, None for all of the rep's. `moved` tells whether
    it ran already. `around` is the rep's own season, where that covers the account too.
    """

    season: GoodwillSeason
    account: str | None
    today: date
    moved: bool = False
    around: GoodwillSeason | None = None


class KnownSeason(Struct, frozen=True):
    """A season as lists show it; `account` is None for all accounts of the rep."""

    season: GoodwillSeason
    rep: str
    account: str | None = None


class PastSeasonError(SalesbookError):
    """Say that a season cannot have ended before it begins."""

    def __init__(self, until: date, today: date) -> None:
        super().__init__(
            f"A season of goodwill ends today or later; {say_day(until, today)} has gone by.",
            hint="Name its last day: --until +4w",
        )


class SeasonRunsError(SalesbookError):
    """Say that a season runs already, and until when."""

    def __init__(self, season: GoodwillSeason, account: str | None, today: date) -> None:
        since, end = day_words(season.from_on, today), until_words(season, today)
        super().__init__(
            f"{_with(account)} a season of goodwill runs already, since {since}, {end}.",
            hint=f"Give it another last day with --until DATE, or end it: {ending(account)}",
        )


class NoSeasonError(SalesbookError):
    """Say that there is no season to end."""

    def __init__(self, account: str | None, around: GoodwillSeason | None = None) -> None:
        if around:
            super().__init__(
                f"“{account}” has no season of its own: yours is with all your accounts.",
                hint=f"End that one: {ending(None)}",
            )
            return
        super().__init__(
            f"{_with(account)} no season of goodwill runs.",
            hint="See what holds: salesbook goodwill",
        )


def until_words(season: GoodwillSeason, today: date) -> str:
    """Say the last day of a season: `until Fri 18 Dec`."""
    return f"until {day_words(season.until_on, today)}" if season.until_on else "until turned off"


def ending(account: str | None) -> str:
    """Say the command that ends the season of an account, or the rep's own."""
    return f"salesbook goodwill off {quote(account)}" if account else "salesbook goodwill off"


def longest(seasons: Iterable[GoodwillSeason | None]) -> GoodwillSeason | None:
    """Find the season that holds longest, if there is any; of two alike the one begun first."""
    found = [season for season in seasons if season]
    return max(found, key=lambda each: (each.until_on or date.max, -each.id.int), default=None)


def by_whose(seasons: Iterable[GoodwillSeason]) -> dict[UUID, GoodwillSeason]:
    """Find the season of each account and each rep; where several hold, the longest."""
    found: dict[UUID, GoodwillSeason] = {}
    for season in seasons:
        found[season.whose] = longest((found.get(season.whose), season)) or season
    return found


def _with(account: str | None) -> str:
    return f"With “{account}”" if account else "With all your accounts"
