"""How the receipts of a backup and a restore look."""

import shlex
from pathlib import Path

from rich.console import Group, RenderableType

from salesbook.domain.book.moment import Moment
from salesbook.render.json import json_item
from salesbook.render.style import joined, muted, strong


def backup_report(made: Path) -> RenderableType:
    """Say where the copy is, and how to go back to it."""
    return Group(
        joined(strong("Backed up and proven:"), str(made), by=" "),
        muted(f"  Go back to it: salesbook book restore {shlex.quote(str(made))}"),
    )


def backup_json(made: Path, moment: Moment) -> str:
    """Write the receipt of a backup as one document."""
    return json_item("book_backup", {"backup": {"path": made}}, as_of=moment.local)


def restore_report(backup: Path, kept: Path | None) -> RenderableType:
    """Say what was put in place, and where the book before it is."""
    first = joined(strong("Restored:"), str(backup), by=" ")
    if kept is None:
        return first
    back = f"  Go back to what was there: salesbook book restore {shlex.quote(str(kept))}"
    return Group(first, muted(back))


def restore_json(backup: Path, kept: Path | None, moment: Moment) -> str:
    """Write the receipt of a restore as one document."""
    item = {"backup": {"path": backup}, "kept": kept}
    return json_item("book_restore", item, as_of=moment.local)
