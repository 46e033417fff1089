"""How the receipts of a backup and a restore look."""

import shlex
from pathlib import Path

from salesbook.domain.book.moment import Moment
from salesbook.render.json import json_item
from salesbook.render.layout import Report, stacked
from salesbook.render.style import paste


def backup_report(made: Path) -> Report:
    """Say where the copy is, and how to go back to it."""
    return stacked(
        paste(f"Backed up and proven: {made}", "strong"),
        paste(f"  Go back to it: salesbook book restore {shlex.quote(str(made))}"),
    )


def backup_json(made: Path, moment: Moment) -> str:
    """Write the receipt of a backup as one document."""
    return json_item("book_backup", {"backup": {"path": made}}, as_of=moment.local)


def restore_report(backup: Path, kept: Path | None) -> Report:
    """Say what was put in place, and where the book before it is."""
    first = paste(f"Restored: {backup}", "strong")
    if kept is None:
        return first
    back = f"  Go back to what was there: salesbook book restore {shlex.quote(str(kept))}"
    return stacked(first, paste(back))


def restore_json(backup: Path, kept: Path | None, moment: Moment) -> str:
    """Write the receipt of a restore as one document."""
    item = {"backup": {"path": backup}, "kept": kept}
    return json_item("book_restore", item, as_of=moment.local)
