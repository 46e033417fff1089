"""Sheets as one document, a sheet at a time: the same document as `json.py` writes of items."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import repeat

from salesbook.domain.book.sheet import Column, Sheet
from salesbook.render.json import harmless, json_beginning
from salesbook.render.letters import everyday

_encode_cells = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=("\n", ": ")
).encode
_LIST = json.encoder.encode_basestring
"""How one text is encoded, letters of every script as they are."""


def json_sheets(
    kind: str, columns: Sequence[str], sheets: Iterable[Sheet], *, as_of: date | None = None
) -> Iterator[str]:
    """Write rows as one document, an item a line; what a sheet has no column of is null."""
    spell: Callable[[object], str] = (
        "{" + ", ".join(f"{json.dumps(name)}: %s" for name in columns) + "}"
    ).__mod__
    held, after, end = f'{json_beginning(kind, as_of)}, "items": [', "\n", "]}\n"
    for sheet in sheets:
        yield held + after  # every part that is printed ends a line
        cells = [_encoded(sheet.get(name)) for name in columns]
        held = ",\n".join(map(spell, zip(*cells)))  # noqa: B905 (a column that is not there never ends)
        after, end = ",\n", "\n]}\n"
    yield held + end


def _encoded(column: Column | None) -> Iterable[str]:
    """Encode a column in one go: encoded text has no line breaks, so they part the cells."""
    if column is None:
        return repeat("null")
    if list in set(map(type, column)):
        texts = ["[" + ", ".join(map(_LIST, values)) + "]" for values in column]
    else:
        texts = _encode_cells(column)[1:-1].split("\n")
    if everyday("".join(texts)):
        return texts
    return map(harmless, texts)
