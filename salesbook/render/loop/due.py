"""`due` as a screen: who is owed a contact, who needs a purpose first, who is held back."""

import shlex
from collections.abc import Iterator, Sequence

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import day_words
from salesbook.domain.loop.due.listing import DueList
from salesbook.domain.loop.due.ranking import Entry
from salesbook.domain.loop.due.tiers import ListName
from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.render.layout import Report, stacked
from salesbook.render.loop.drafts import draft_cells
from salesbook.render.loop.reasons import (
    appointed_words,
    due_words,
    flag_words,
    gate_words,
    last_words,
    season_words,
)
from salesbook.render.style import alarm, joined, muted, plain, strong
from salesbook.render.table import Cell, Column, Ledger
from salesbook.render.words import BLANK, Words

_TITLES = {
    ListName.DUE: "Due",
    ListName.NEEDS_PURPOSE: "Needs a purpose first",
    ListName.GATED: "Held back",
    ListName.QUIET: "Quiet",
}
_COLUMNS = {
    ListName.DUE: (
        Column("Account", grows=True),
        Column("Purpose", grows=True),
        Column("Due"),
        Column("Points", right=True),
    ),
    ListName.NEEDS_PURPOSE: (
        Column("Account", grows=True),
        Column("A purpose to accept", grows=True),
        Column("Last contact"),
    ),
    ListName.GATED: (
        Column("Account", grows=True),
        Column("Purpose", grows=True),
        Column("Held back", grows=True),
    ),
    ListName.QUIET: (
        Column("Account", grows=True),
        Column("Next", grows=True),
        Column("Last contact"),
    ),
}


def due_report(due: DueList) -> Report:
    """Lay out the lists that were asked for, or say that nothing is due."""
    parts: list[Report] = [_headline(due), *_season(due)]
    for listed in due.counts:
        entries = due.of(listed)
        if entries:
            rows = _rows(listed, entries, due.moment)
            parts += [BLANK, Ledger(_COLUMNS[listed], rows, strong(_TITLES[listed]))]
    parts += [BLANK, *_next_steps(due)]
    return stacked(*parts)


def name_of(entry: Entry) -> Words:
    """Name a subject, with the person the contact is for; a namesake with its handle."""
    person = entry.person if entry.person != entry.facts.name else None
    named = joined(strong(entry.facts.name), muted(entry.handle), by=" ")
    return joined(named, muted(person) if person else "", by=" · ")


def _named(entry: Entry) -> Words:
    """Name a subject, and say at once what to know beforehand."""
    return joined(name_of(entry), flag_words(entry), by=" · ")


def _headline(due: DueList) -> Words:
    counted = [
        f"{count:,} {_counted(listed, count)}" for listed, count in due.counts.items() if count
    ]
    said = ", ".join(counted) or "nothing due"
    return joined(strong(day_words(due.day, due.day)), muted(said), by=" · ")


def _season(due: DueList) -> Iterator[Words]:
    """Say that it is a season of goodwill."""
    if due.season:
        yield muted(season_words(due.season, due.day))


def _counted(listed: ListName, count: int) -> str:
    if listed is ListName.NEEDS_PURPOSE:
        return "needs a purpose first" if count == 1 else "need a purpose first"
    return {ListName.GATED: "held back"}.get(listed, listed.value)


def _rows(listed: ListName, entries: Sequence[Entry], moment: Moment) -> Sequence[Sequence[Cell]]:
    if listed is ListName.NEEDS_PURPOSE:
        pairs = zip(entries, draft_cells(entries), strict=True)
        return [[_named(entry), draft, last_words(entry, moment)] for entry, draft in pairs]
    return [_row(entry, moment) for entry in entries]


def _row(entry: Entry, moment: Moment) -> Sequence[Cell]:
    name = _named(entry)
    if entry.listed is ListName.DUE:
        return [name, _purpose(entry), _due(entry, moment), str(entry.points)]
    if entry.listed is ListName.GATED:
        return [name, _purpose(entry), _held(entry, moment)]
    return [name, _planned(entry, moment), last_words(entry, moment)]


def _purpose(entry: Entry) -> Words:
    purpose = entry.trigger.purpose if entry.trigger else None
    if purpose is None:
        return muted("no purpose yet")
    kind = purpose.kind.value if purpose.kind is PurposeKind.GOODWILL else ""
    said = ", ".join(filter(None, (kind, purpose.mark)))
    return joined(plain(purpose.text), muted(f"({said})" if said else ""), by=" ")


def _due(entry: Entry, moment: Moment) -> Words:
    said = due_words(entry, moment)
    return alarm(said) if entry.late_bd else plain(said)


def _held(entry: Entry, moment: Moment) -> str:
    return "; ".join(gate_words(held, moment) for held in entry.held)


def _planned(entry: Entry, moment: Moment) -> str:
    first = min(entry.facts.follow_ups, key=lambda each: (each.due_on, each.id), default=None)
    if first is None:
        return ""
    return f"{appointed_words(first, moment)}: {first.purpose.text}"


def _next_steps(due: DueList) -> list[Words]:
    steps = []
    if due.more:
        steps.append(
            muted(f"{due.more:,} more: salesbook due --limit {len(due.entries) + due.more}")
        )
    if due.resting and ListName.GATED not in due.counts:
        steps.append(muted(f"{due.resting:,} held back for goodwill: salesbook due --all"))
    if due.of(ListName.DUE):
        first = due.of(ListName.DUE)[0]
        steps.append(
            muted(f"Next: salesbook brief {first.handle or shlex.quote(first.facts.name)}")
        )
    elif due.of(ListName.NEEDS_PURPOSE):
        steps.append(muted("Next: salesbook pick"))
    else:
        steps.append(muted("Next: salesbook log, or salesbook account add NAME"))
    return steps
