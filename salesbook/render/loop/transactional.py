"""How those look with whom every talk was about business."""

import shlex
from typing import Any

from salesbook.domain.dates.speak import day_words, distance_words
from salesbook.domain.loop.transactional import Acquaintance, Transactional
from salesbook.render.csv import csv_text
from salesbook.render.json import json_items
from salesbook.render.layout import Report, stacked
from salesbook.render.style import muted, paste, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import BLANK, Words

_COLUMNS = ("person_id", "person", "account_id", "account", "talks", "transacting", "last_on")
_RULE = "No talk for goodwill, nothing they told, no day of theirs."


def transactional_report(found: Transactional) -> Report:
    """List them with the talks there were, or say that there is nobody; end with how to begin."""
    if not found.several:
        return stacked(
            plain("There is nobody with whom you only ever did business."),
            muted("Next: salesbook due"),
        )
    rows = [_row(known, found) for known in found.several]
    columns = [
        Column("Name", grows=True),
        Column("Account", grows=True),
        Column("Talks", right=True),
        Column("Transacting", right=True),
        Column("Last talk"),
    ]
    count = len(found.several) + found.more
    more = f"{found.more:,} more: salesbook network transactional --limit {count}"
    first = shlex.quote(found.several[0].name)
    begin = f"salesbook followup add {first} {shlex.quote(found.question)} --goodwill --on tomorrow"
    return stacked(
        strong(f"Only ever business: {count:,}"),
        muted(_RULE),
        BLANK,
        Ledger(columns, rows),
        BLANK,
        *([muted(more)] if found.more else []),
        paste(f"Begin the other half: {begin}"),
    )


def transactional_json(found: Transactional) -> str:
    """Write them as one document, with the talks that it rests on."""
    items = map(_item, found.several)
    return json_items("network_transactional", items, as_of=found.today, more=found.more)


def transactional_csv(found: Transactional) -> str:
    """Write them as rows."""
    items = map(_item, found.several)
    return csv_text(_COLUMNS, ([item[column] for column in _COLUMNS] for item in items))


def _row(known: Acquaintance, found: Transactional) -> list[str | Words]:
    last = f"{day_words(known.last_on, found.today)}, {distance_words(known.last_on, found.today)}"
    named = known.account or "" if known.person else muted("nobody named")
    return [strong(known.name), named, str(known.talks), str(known.transacting), last]


def _item(known: Acquaintance) -> dict[str, Any]:
    return {column: getattr(known, column) for column in _COLUMNS}
