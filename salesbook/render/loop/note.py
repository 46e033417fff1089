"""How the receipt of a note looks."""

from salesbook.domain.accounts.note import NoteKind
from salesbook.domain.loop.jotted import Jotted
from salesbook.render.json import json_item
from salesbook.render.layout import Report, stacked
from salesbook.render.loop.entered import entered_json
from salesbook.render.loop.followup import change_report, planned_json
from salesbook.render.loop.log import advice_json
from salesbook.render.style import joined, muted, plain, strong

_DOT = " · "
_SHOWN = 240
"""Characters of a note that its receipt repeats: three lines at a common width."""


def note_report(jotted: Jotted) -> Report:
    """Lay out what was kept, and the follow-up it opened."""
    what = "risk" if jotted.note.kind is NoteKind.RISK else "need"
    verb = f"Closed a {what} of" if jotted.closed else "Noted about"
    name = joined(verb, strong(jotted.whom.name), by=" ")
    head = joined(name, jotted.note.kind.value, muted(jotted.shown), by=_DOT)
    follow_up = [change_report(jotted.change)] if jotted.change else []
    return stacked(head, plain(f"  {_shortened(jotted.note.text)}"), *follow_up)


def note_json(kind: str, jotted: Jotted) -> str:
    """Write what was kept as one document."""
    names = ("id", "handle", "kind", "text", "noted_on", "closed_on")
    note = {name: getattr(jotted.note, name) for name in names}
    note |= {"account_id": jotted.note.account_id, "person_id": jotted.note.person_id}
    change = jotted.change
    return json_item(
        kind,
        {
            "note": note,
            "follow_up": planned_json(change.planned) if change else None,
            "warnings": advice_json(jotted.warnings),
            **entered_json(jotted.whom),
        },
    )


def _shortened(text: str) -> str:
    """Cut a long text at a word; the whole of it is in the book, and in the document."""
    if len(text) <= _SHOWN:
        return text
    return f"{text[:_SHOWN].rsplit(maxsplit=1)[0]} …"
