"""How the rules of purposes look."""

from collections.abc import Sequence
from datetime import date

from msgspec.structs import asdict

from salesbook.domain.loop.phrases.rules import Rule
from salesbook.render.csv import csv_text
from salesbook.render.json import json_items
from salesbook.render.layout import Report, stacked
from salesbook.render.style import accent, paste, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import BLANK, Words

_COLUMNS = [Column("Rule"), Column("Language"), Column("Catches", grows=True), Column("State")]
_KEYS = ("name", "language", "example", "on", "own")
_HINTS = (
    "Switch one off, add your own:",
    '  salesbook config set purpose.phrases "nudge: off, koffie: even koffie drinken"',
    "All as built in: salesbook config set purpose.phrases default",
)


def rules_report(rules: Sequence[Rule]) -> Report:
    """Lay the rules out, each named once, those that were changed in front of the eye."""
    rows: list[list[str | Words]] = []
    before = None
    for rule in rules:
        name = strong(rule.name) if rule.name != before else BLANK
        rows.append([name, rule.language or "any", rule.example, _state(rule)])
        before = rule.name
    return stacked(Ledger(_COLUMNS, rows), BLANK, *map(paste, _HINTS))


def rules_json(rules: Sequence[Rule], today: date) -> str:
    """Write one item a rule and language."""
    return json_items("rules", [asdict(rule) for rule in rules], as_of=today)


def rules_csv(rules: Sequence[Rule]) -> str:
    """Write one row a rule and language."""
    return csv_text(_KEYS, [[getattr(rule, key) for key in _KEYS] for rule in rules])


def _state(rule: Rule) -> Words:
    if rule.own:
        return accent("yours")
    return plain("on") if rule.on else accent("off")
