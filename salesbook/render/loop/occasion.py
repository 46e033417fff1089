"""How occasions look: the receipt of a change, and lists."""

from collections.abc import Sequence
from datetime import date

from salesbook.domain.accounts.occasion import LeapDay, Occasion, Recurrence, turns
from salesbook.domain.accounts.occasion_listing import Coming, OccasionChange
from salesbook.domain.accounts.occasion_words import day_said, plain_kind, years_said
from salesbook.domain.dates.speak import day_words, distance_words, say_day
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.render.csv import csv_text
from salesbook.render.json import json_item, json_items
from salesbook.render.layout import Report, stacked
from salesbook.render.style import accent, joined, muted, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import Words

_DOT = " · "
_DONE = {
    "kept": "Noted",
    "changed": "Changed",
    "left": "Nothing to change in",
    "removed": "Took out",
}
_COLUMNS = (
    *("id", "handle", "account", "account_id", "person", "person_id", "kind", "month", "day"),
    *("year", "recurs", "lead_days", "feb29", "note", "next_on", "days_to_go", "turns"),
    *("last_greeted_on", "last_story"),
)
NO_OCCASIONS = plain("No days are noted. Note one: salesbook occasion add jan birthday 12 apr")
NONE_NEAR = plain("None is near. See them all: salesbook occasion list")


def occasion_report(change: OccasionChange) -> Report:
    """Lay out what a command did to an occasion, and when it comes up."""
    known = change.coming.known
    what = f"{_DONE[change.done]} the {plain_kind(known.occasion.kind)} of"
    head = joined(joined(what, strong(known.name), by=" "), muted(change.shown), by=_DOT)
    day = joined(f"  {_day(known.occasion)}", _next(change), known.occasion.note or "", by=_DOT)
    if change.done == "removed" or change.coming.on is None:
        return stacked(head, day)
    return stacked(head, day, muted(f"  {_reminder(known.occasion)}"))


def occasion_json(kind: str, change: OccasionChange) -> str:
    """Write what a command did as one document."""
    return json_item(kind, {"occasion": occasion_item(change.coming, change.today)})


def occasion_item(coming: Coming, today: date) -> dict[str, object]:
    """Say an occasion to a program."""
    known, on, story = coming.known, coming.on, coming.story
    own = {name: getattr(known.occasion, name) for name in Occasion.__struct_fields__}
    said = own | {
        "account": known.account,
        "person": known.person,
        "next_on": on,
        "days_to_go": (on - today).days if on else None,
        "turns": turns(known.occasion, on) if on else None,
        "last_greeted_on": story.occurred_on if story else None,
        "last_story": (story.said or None) if story else None,
    }
    return {name: said[name] for name in _COLUMNS}


def occasions_report(
    coming: Sequence[Coming], today: date, more: int = 0, *, narrowed: bool = False
) -> Report:
    """Lay occasions out as a list, the next first."""
    if not coming:
        return NONE_NEAR if narrowed else NO_OCCASIONS
    columns = [
        *(Column("ID"), Column("Next"), Column("")),
        *(Column("Whose", grows=True), Column("What", grows=True)),
    ]
    rows = [_row(each, today) for each in coming]
    left = f"… and {more:,} more: salesbook occasion list --limit {len(coming) + more}"
    ending = muted(left if more else 'Remember one: salesbook log NAME "…" --goodwill')
    return stacked(Ledger(columns=columns, rows=rows), ending)


def occasions_json(coming: Sequence[Coming], today: date, more: int = 0) -> str:
    """Write occasions as one document; `more` is how many a limit left out."""
    items = [occasion_item(each, today) for each in coming]
    return json_items("occasions", items, as_of=today, more=more)


def occasions_csv(coming: Sequence[Coming], today: date) -> str:
    """Write occasions as rows."""
    return csv_text(_COLUMNS, [list(occasion_item(each, today).values()) for each in coming])


def _row(coming: Coming, today: date) -> list[str | Words]:
    known, on = coming.known, coming.on
    years = years_said(known.occasion, on) if on else ""
    what = joined(plain_kind(known.occasion.kind), years, by=", ")
    return [
        muted(known.occasion.handle[:SHOWN_LENGTH]),
        plain(day_words(on, today)) if on else muted(day_said(known.occasion)),
        _distance(known.occasion, on, today),
        strong(known.name),
        joined(what, known.occasion.note or "", _story(coming), by=_DOT),
    ]


def _distance(occasion: Occasion, on: date | None, today: date) -> Words:
    if on is None:
        return muted("over")
    said = distance_words(on, today)
    return accent(said) if (on - today).days <= occasion.lead_days else plain(said)


def _story(coming: Coming) -> str:
    """Say what came out the last time: `2025: told of the cello concert`."""
    story = coming.story
    return f"{story.year}: {story.said or 'remembered'}" if story else ""


def _next(change: OccasionChange) -> str:
    on = change.coming.on
    if on is None:
        return "over"
    years = years_said(change.coming.known.occasion, on)
    return ", ".join(part for part in (f"next {say_day(on, change.today)}", years) if part)


def _day(occasion: Occasion) -> str:
    """Say the day as it was given, and how it comes round."""
    said = day_said(occasion)
    if occasion.recurs is Recurrence.ONCE:
        return f"{said}, once"
    if (occasion.month, occasion.day) == (2, 29):
        other = "1 Mar" if occasion.feb29 is LeapDay.MAR1 else "28 Feb"
        return f"{said}, in other years {other}"
    return said


def _reminder(occasion: Occasion) -> str:
    if not occasion.lead_days:
        return "It comes up in due on the day."
    days = "day" if occasion.lead_days == 1 else "days"
    return f"It comes up in due {occasion.lead_days} {days} ahead."
