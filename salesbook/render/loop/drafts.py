"""Drafted purposes in a list: each is said in full once, however many it is offered to."""

from collections.abc import Sequence

from salesbook.domain.loop.due.ranking import Entry
from salesbook.render.style import muted, plain
from salesbook.render.words import Words


def draft_cells(entries: Sequence[Entry]) -> list[Words]:
    """Say the draft of each entry; one that stands above is only referred to."""
    first: dict[str, Entry] = {}
    cells = []
    for entry in entries:
        draft = entry.draft.text if entry.draft else ""
        above = first.setdefault(draft, entry)
        cells.append(plain(draft) if above is entry else muted(f"as for {_label(above)}"))
    return cells


def _label(entry: Entry) -> str:
    return f"{entry.facts.name} {entry.handle}".rstrip()
