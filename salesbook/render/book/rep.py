"""How a rep's new name is said."""

from salesbook.domain.book.rep import Rep
from salesbook.render.json import json_item
from salesbook.render.layout import Report, stacked
from salesbook.render.style import joined, muted, strong


def renamed_report(before: Rep, after: Rep) -> Report:
    """Say what a rep was called and is called."""
    if before == after:
        return joined("You are called", strong(after.name), "already.", by=" ")
    said = joined("You are called", strong(after.name), f"now; you were {before.name}.", by=" ")
    return stacked(said, muted("  All you wrote stays yours. Changed your mind: salesbook undo"))


def renamed_json(before: Rep, after: Rep) -> str:
    """Write the rep under the new name as one document."""
    said = {"id": after.id, "handle": after.handle, "name": after.name, "was": before.name}
    return json_item("rep_rename", {"rep": said})
