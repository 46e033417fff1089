"""Seasons of goodwill: keeping one, ending one, and reading those that hold."""

from datetime import date, timedelta
from uuid import UUID

from salesbook.domain.accounts.season import GoodwillSeason, KnownSeason, by_whose
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.accounts import season as ask
from salesbook.store.compiled.tables import GOODWILL_SEASONS
from salesbook.store.statement import Answer

_FIELDS = tuple(GoodwillSeason.__struct_fields__)
_DAY = timedelta(days=1)


def keep_season(book: WritableBook, season: GoodwillSeason) -> None:
    """Keep a new season."""
    book.add(GOODWILL_SEASONS, **{name: getattr(season, name) for name in _FIELDS})


def move_end(book: WritableBook, season: GoodwillSeason) -> None:
    """Give a season another last day."""
    book.change(GOODWILL_SEASONS, season.id, until_on=season.until_on)


def end_season(book: WritableBook, season: GoodwillSeason) -> None:
    """End a season yesterday; one that began today never was."""
    today = book.moment.today
    if season.from_on >= today:
        book.remove(GOODWILL_SEASONS, season.id)
    else:
        book.change(GOODWILL_SEASONS, season.id, until_on=today - _DAY)


def seasons_in_force(book: Book, today: date) -> dict[UUID, GoodwillSeason]:
    """Read the seasons that hold on a day, by the account or the rep they are about."""
    rows = book.rows(ask.IN_FORCE, today=today)
    return by_whose(map(_season, rows)) if rows else {}


def seasons_of(book: Book, whose: UUID) -> tuple[GoodwillSeason, ...]:
    """Read every season of an account, or of a rep's own, that holds today."""
    rows = book.rows(ask.IN_FORCE, today=book.moment.today)
    return tuple(season for season in map(_season, rows) if season.whose == whose)


def known_seasons(book: Book) -> tuple[KnownSeason, ...]:
    """Read the rep's own season and those of accounts that hold today, the rep's first."""
    rows = book.rows(ask.KNOWN, today=book.moment.today, rep=book.rep.id)
    return tuple(KnownSeason(_season(row), row.rep, row.account) for row in rows)


def ended_season(
    book: Book, account: UUID | None, rep: UUID | None, today: date
) -> GoodwillSeason | None:
    """Read the season of an account, or of a rep, that ended last before a day."""
    row = book.first(ask.ENDED, account=account, rep=rep, today=today)
    return _season(row) if row else None


def _season(row: Answer) -> GoodwillSeason:
    return GoodwillSeason(*(getattr(row, name) for name in _FIELDS))
