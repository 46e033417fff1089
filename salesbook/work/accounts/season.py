"""Seasons of goodwill: begin one, end one, see what holds."""

from datetime import date

from msgspec.structs import replace

from salesbook.domain.accounts.account import Account, OwnershipPart
from salesbook.domain.accounts.season import (
    GoodwillSeason,
    KnownSeason,
    NoSeasonError,
    PastSeasonError,
    SeasonChange,
    SeasonRunsError,
    by_whose,
    longest,
    until_words,
)
from salesbook.store.accounts.ownership import present_ownership
from salesbook.store.accounts.season import (
    end_season,
    keep_season,
    known_seasons,
    move_end,
    seasons_of,
)
from salesbook.store.book.book import Book, WritableBook


def begin_season(book: WritableBook, account: Account | None, until: date | None) -> SeasonChange:
    """Let selling rest from today on, until a last day; one that runs gets another last day.

    Raises `PastSeasonError` where that day has gone by, `SeasonRunsError` where nothing changes.
    """
    today = book.moment.today
    if until is not None and until < today:
        raise PastSeasonError(until, today)
    name, place = (account.name, account.id) if account else (None, None)
    running = longest(_holding(book, account))
    if running and (until is None or until == running.until_on):
        raise SeasonRunsError(running, name, today)
    if running:
        season = replace(running, until_on=until)
        move_end(book, season)
    else:
        season = GoodwillSeason(book.new_id(), book.rep.id, today, until, place)
        keep_season(book, season)
    book.say(f"A season of goodwill with {name or 'all accounts'}, {until_words(season, today)}")
    return SeasonChange(season, name, today, running is not None, _around(book, account))


def end_seasons(book: WritableBook, account: Account | None) -> SeasonChange:
    """Sell again from today on. Raises `NoSeasonError` where no season runs."""
    name = account.name if account else None
    seasons = _holding(book, account)
    running = longest(seasons)
    if running is None:
        raise NoSeasonError(name, _around(book, account))
    for season in seasons:
        end_season(book, season)
    book.say(f"Ended the season of goodwill with {name or 'all accounts'}")
    return SeasonChange(running, name, book.moment.today, around=_around(book, account))


def list_seasons(book: Book) -> tuple[KnownSeason, ...]:
    """List the rep's own season, and those of accounts: of a merged one the longer."""
    known = known_seasons(book)
    longest_of = by_whose(each.season for each in known)
    return tuple(each for each in known if longest_of[each.season.whose] is each.season)


def _holding(book: Book, account: Account | None) -> tuple[GoodwillSeason, ...]:
    return seasons_of(book, account.id if account else book.rep.id)


def _around(book: Book, account: Account | None) -> GoodwillSeason | None:
    """Find the rep's own season, where the rep owns the account."""
    owned = account and present_ownership(book, account.id, OwnershipPart.OWNER)
    return longest(seasons_of(book, book.rep.id)) if owned and owned[1] == book.rep.id else None
