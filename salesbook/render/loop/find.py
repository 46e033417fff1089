"""How what was found looks."""

from collections.abc import Sequence

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import day_words
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.loop.find import Found, FoundKind, snippet, words_of
from salesbook.render.csv import csv_text
from salesbook.render.json import json_items
from salesbook.render.layout import Report, stacked
from salesbook.render.style import accent, joined, muted, plain
from salesbook.render.table import Column, Ledger
from salesbook.render.words import Words

_COLUMNS = ("id", "handle", "kind", "on", "account", "person", "rep", "way", "text")


def find_report(found: Sequence[Found], text: str, moment: Moment, *, more: bool) -> Report:
    """List what was found, the best first, each with the piece of text that shows why."""
    if not found:
        return plain(f"Nothing in this book holds “{text}”.")
    words = words_of(text)
    rows: list[list[str | Words]] = [
        [
            muted(one.handle[:SHOWN_LENGTH]),
            (one.way or one.kind).value.replace("follow_up", "follow-up"),
            day_words(one.on, moment.today) if one.on else "",
            _who(one),
            _marked(one, words),
        ]
        for one in found
    ]
    columns = [
        Column("ID"),
        Column("What"),
        Column("When"),
        Column("Who"),
        Column("Text", grows=True),
    ]
    table = Ledger(columns, rows)
    if not more:
        return table
    return stacked(table, muted(f"There is more: salesbook find … --limit {2 * len(found)}"))


def find_json(found: Sequence[Found], moment: Moment) -> str:
    """Write what was found as one document."""
    return json_items("find", map(_item, found), as_of=moment.local)


def find_csv(found: Sequence[Found]) -> str:
    """Write what was found as rows."""
    return csv_text(_COLUMNS, (list(_item(one).values()) for one in found))


def _item(one: Found) -> dict[str, object]:
    return {name: getattr(one, name) for name in _COLUMNS}


def _who(one: Found) -> str:
    """Name whom a thing is about; a person with the account they work at."""
    if one.kind is FoundKind.PERSON:
        return ", ".join(name for name in (one.person, one.account) if name)
    return one.account or one.person or ""


def _marked(one: Found, words: list[str]) -> Words:
    piece = snippet(one.text, words)
    parts, place = [], 0
    for start, end in piece.marks:
        parts += [plain(piece.text[place:start]), accent(piece.text[start:end])]
        place = end
    return joined(*parts, plain(piece.text[place:]), by="")
