"""How the receipts of a backup and a restore look."""

import shlex
from pathlib import Path

from rich.console import Group, RenderableType

from salesbook.domain.book.moment import Moment
from salesbook.render.json import json_item
from salesbook.render.style import STRONG, paste


def backup_report(made: Path) -> RenderableType:
    """Say where the copy is, and how to go back to it."""
    return Group(
        paste(f"Backed up and proven: {made}", STRONG),
        paste(f"  Go back to it: salesbook book restore {shlex.quote(str(made))}"),
    )


def backup_json(made: Path, moment: Moment) -> str:
    """Write the receipt of a backup as one document."""
    return json_item("book_backup", {"backup": {"path": made}}, as_of=moment.local)


def restore_report(backup: Path, kept: Path | None) -> RenderableType:
    """Say what was put in place, and where the book before it is."""
    first = paste(f"Restored: {backup}", STRONG)
    if kept is None:
        return first
    back = f"  Go back to what was there: salesbook book restore {shlex.quote(str(kept))}"
    return Group(first, paste(back))


def restore_json(backup: Path, kept: Path | None, moment: Moment) -> str:
    """Write the receipt of a restore as one document."""
    item = {"backup": {"path": backup}, "kept": kept}
    return json_item("book_restore", item, as_of=moment.local)
