"""How a season of goodwill looks: what it means, and until when."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from salesbook.domain.accounts.season import (
    GoodwillSeason,
    KnownSeason,
    SeasonChange,
    ending,
    until_words,
)
from salesbook.domain.dates.speak import day_words, distance_words
from salesbook.render.accounts.account import UNDO
from salesbook.render.csv import csv_text
from salesbook.render.json import json_item, json_items
from salesbook.render.layout import Report, stacked
from salesbook.render.style import joined, muted, paste, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import BLANK, Words

_COLUMNS = ("account_id", "account", "rep", "from_on", "until_on")
_MEANS = (
    "due and plan propose human reasons only.",
    "What was promised, and complaints, still come up.",
)
_YOURS = "All your accounts"


def season_report(change: SeasonChange) -> Report:
    """Say until when a season holds, and what it means."""
    end = _end(change.season, change.today)
    begun = "The season of goodwill now holds" if change.moved else "A season of goodwill"
    whom = f"with {change.account}" if change.account else "with all your accounts"
    around = change.around
    lines = [muted("  It binds every rep who calls there.")] if change.account else []
    if around:
        said = until_words(around, change.today)
        lines.append(muted(f"  Your own, with all your accounts, holds there too, {said}."))
    return stacked(
        joined(strong(f"{begun} {whom},"), plain(f"{end}."), by=" "),
        *(muted(f"  {line}") for line in _MEANS),
        *lines,
        paste(f"  Earlier: {ending(change.account)}"),
        muted(f"  {UNDO}"),
    )


def ended_report(change: SeasonChange) -> Report:
    """Say that selling goes on."""
    whom = f"with {change.account}" if change.account else "with all your accounts"
    since = day_words(change.season.from_on, change.today)
    lines = []
    if change.around:
        said = until_words(change.around, change.today)
        lines.append(muted(f"  Yours, with all your accounts, still holds there, {said}."))
    elif change.season.from_on < change.today:
        shared = "The brief of each first call on business begins with what was shared in it."
        lines.append(muted(f"  {shared}"))
    return stacked(
        strong(f"The season of goodwill {whom} is over; it began on {since}."),
        *lines,
        muted(f"  {UNDO}"),
    )


def seasons_report(found: Sequence[KnownSeason], today: date) -> Report:
    """List what holds, the rep's own first, or say that nothing does."""
    if not found:
        return stacked(
            plain("No season of goodwill holds."),
            paste("Stop selling, start connecting: salesbook goodwill on --until +4w"),
        )
    rows: list[list[str | Words]] = [
        [
            strong(each.account or _YOURS),
            muted(each.rep),
            day_words(each.season.from_on, today),
            _end(each.season, today),
        ]
        for each in found
    ]
    columns = [
        Column("Account", grows=True),
        Column("Begun by", grows=True),
        Column("Since"),
        Column("Holds"),
    ]
    last = found[0]
    return stacked(Ledger(columns, rows), BLANK, paste(f"End it: {ending(last.account)}"))


def season_json(kind: str, change: SeasonChange) -> str:
    """Write what a command did as one document: the season as it was or is."""
    season = {**_season(change.season), "account": change.account}
    return json_item(kind, {"goodwill_season": season}, as_of=change.today)


def seasons_json(found: Sequence[KnownSeason], today: date) -> str:
    """Write what holds as one document."""
    return json_items("goodwill", map(_item, found), as_of=today)


def seasons_csv(found: Sequence[KnownSeason]) -> str:
    """Write what holds as rows."""
    items = map(_item, found)
    return csv_text(_COLUMNS, ([item[column] for column in _COLUMNS] for item in items))


def _item(each: KnownSeason) -> dict[str, Any]:
    return {**_season(each.season), "account": each.account, "rep": each.rep}


def _season(season: GoodwillSeason) -> dict[str, Any]:
    return {name: getattr(season, name) for name in GoodwillSeason.__struct_fields__}


def _end(season: GoodwillSeason, today: date) -> str:
    far = f" ({distance_words(season.until_on, today)})" if season.until_on else ""
    return f"{until_words(season, today)}{far}"
