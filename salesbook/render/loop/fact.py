"""How personal facts look: the receipt of a change, and lists."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from salesbook.domain.accounts.fact import FactChange, KnownFact, ToldBy
from salesbook.domain.dates.speak import day_words
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.render.csv import csv_text
from salesbook.render.json import json_item, json_items
from salesbook.render.layout import Report, stacked
from salesbook.render.style import joined, muted, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import Words

_DOT = " · "
_DONE = {
    "kept": "Noted about",
    "shared": "Shared a fact about",
    "removed": "Took out a fact about",
}
_COLUMNS = (
    *("id", "handle", "person", "person_id", "account", "told_by", "text", "learned_on"),
    *("private", "rep"),
)
NO_FACTS = plain(
    'Nothing is known. Note what they tell you: salesbook fact add jan "Rows on Sundays"'
)


def fact_report(change: FactChange) -> Report:
    """Lay out what a command did to a fact, and who reads it."""
    known = change.known
    head = joined(
        joined(_DONE[change.done], strong(known.name), by=" "), muted(change.shown), by=_DOT
    )
    readers = ""
    if change.done != "removed":
        readers = (
            f"  Only you read it. For all: salesbook fact share {change.shown}"
            if known.fact.private
            else "  Everybody who keeps this book reads it."
        )
    return stacked(head, joined("  ", _told(known), by=""), *([muted(readers)] if readers else []))


def fact_json(kind: str, change: FactChange) -> str:
    """Write what a command did as one document."""
    return json_item(kind, {"personal_fact": fact_item(change.known)})


def fact_item(known: KnownFact) -> dict[str, object]:
    """Say a fact to a program."""
    fact = known.fact
    return {
        "id": fact.id,
        "handle": fact.handle,
        "person": known.person,
        "person_id": fact.person_id,
        "account": known.account,
        "told_by": fact.told_by,
        "text": fact.text,
        "learned_on": fact.learned_on,
        "private": fact.private,
        "rep": known.rep,
    }


def facts_report(facts: Sequence[KnownFact], today: date, me: UUID, more: int = 0) -> Report:
    """Lay facts out as a list, the latest first."""
    if not facts:
        return NO_FACTS
    columns = [
        *(Column("ID"), Column("About", grows=True), Column("What", grows=True)),
        *(Column("Since"), Column("Read by")),
    ]
    rows = [_row(known, today, me) for known in facts]
    left = f"… and {more:,} more: salesbook fact list --limit {len(facts) + more}"
    ending = muted(left if more else "For all to read: salesbook fact share ID")
    return stacked(Ledger(columns=columns, rows=rows), ending)


def facts_json(facts: Sequence[KnownFact], today: date, more: int = 0) -> str:
    """Write facts as one document; `more` is how many a limit left out."""
    return json_items("facts", map(fact_item, facts), as_of=today, more=more)


def facts_csv(facts: Sequence[KnownFact]) -> str:
    """Write facts as rows."""
    return csv_text(_COLUMNS, [list(fact_item(known).values()) for known in facts])


def _told(known: KnownFact) -> Words:
    said = "we told them" if known.fact.told_by is ToldBy.US else ""
    return joined(known.fact.text, muted(f"({said})") if said else "", by=" ")


def _row(known: KnownFact, today: date, me: UUID) -> list[str | Words]:
    fact = known.fact
    readers = "you" if fact.private else "all" if fact.rep_id == me else f"all, from {known.rep}"
    return [
        muted(fact.handle[:SHOWN_LENGTH]),
        strong(known.name),
        _told(known),
        day_words(fact.learned_on, today),
        muted(readers),
    ]
