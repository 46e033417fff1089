"""How the receipt of an undo or a redo looks."""

from salesbook.domain.book.history import Reversal
from salesbook.domain.book.operation import Action
from salesbook.domain.counting import counted
from salesbook.render.json import json_item
from salesbook.render.layout import Report, stacked
from salesbook.render.style import joined, muted, plain, strong

_COUNTED = {
    Action.INSERT: "added",
    Action.UPDATE: "changed",
}


def undo_report(reversal: Reversal) -> Report:
    """Say what was taken back, and how to have it again."""
    return _report("Took back", reversal, "redo")


def redo_report(reversal: Reversal) -> Report:
    """Say what was put back, and how to be rid of it."""
    return _report("Put back", reversal, "undo")


def reversal_json(kind: str, reversal: Reversal) -> str:
    """Write the receipt as one document: the command, and how many rows it concerned."""
    done = reversal.operation
    names = ("id", "handle", "command", "summary", "recorded_at", "rep")
    said = {name: getattr(done, name) for name in names}
    return json_item(kind, {"operation": said, "changes": len(reversal.changes)})


def _report(verb: str, reversal: Reversal, other: str) -> Report:
    counts = [
        f"{counted(count, 'entries')} it had {what}"
        for action, what in _COUNTED.items()
        if (count := sum(change.action is action for change in reversal.changes))
    ]
    first = joined(strong(f"{verb}:"), reversal.operation.summary, by=" ")
    hint = f"Changed your mind: salesbook {other}"
    return stacked(first, plain("  " + ", ".join(counts)), muted(f"  {hint}"))
