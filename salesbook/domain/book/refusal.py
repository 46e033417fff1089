"""Refusals of undo and redo: sentences that name what stands in the way and the next step.

Handles come as people see them.
"""

from salesbook.domain.counting import counted
from salesbook.domain.errors import SalesbookError


class UndoRefusedError(SalesbookError):
    """Say why an operation cannot be undone or redone; nothing was changed."""


def nothing_to_undo() -> UndoRefusedError:
    """Say that the rep has done nothing that could be undone."""
    return UndoRefusedError("There is nothing of yours to undo.", hint="salesbook history")


def nothing_to_redo() -> UndoRefusedError:
    """Say that nothing undone waits to be put back."""
    return UndoRefusedError(
        "There is nothing to redo: something was done since, or nothing was undone.",
        hint="salesbook history",
    )


def not_a_command(handle: str, kind: str) -> UndoRefusedError:
    """Say that an operation is of a kind that undo never takes."""
    return UndoRefusedError(
        f"“{handle}” is no command of a rep but the book's own ({kind}): it stays.",
        hint="salesbook history",
    )


def already_undone(handle: str, day: str) -> UndoRefusedError:
    """Say that an operation is not in force."""
    return UndoRefusedError(
        f"“{handle}” was already undone on {day}.", hint=f"Put it back: salesbook redo {handle}"
    )


def not_undone(handle: str) -> UndoRefusedError:
    """Say that an operation is in force, so there is nothing to put back."""
    return UndoRefusedError(
        f"“{handle}” is in force: there is nothing to put back.",
        hint=f"Take it back: salesbook undo {handle}",
    )


def changed_since(what: str, day: str, rep: str, handle: str) -> UndoRefusedError:
    """Say that later work changed the same field."""
    return UndoRefusedError(
        f"{what} was changed again on {day} by {rep} (“{handle}”).",
        hint=f"Undo that first: salesbook undo {handle}",
    )


def differs(what: str) -> UndoRefusedError:
    """Say that a value is not what the operation left behind."""
    return UndoRefusedError(
        f"{what} is no longer what this command left behind.", hint="salesbook book check"
    )


def entries_since(what: str, count: int, handle: str | None) -> UndoRefusedError:
    """Say that rows from elsewhere refer to what would be taken out.

    `handle` is of the command that made the latest; None when the journal itself refers to it.
    """
    entries = counted(count, "entries")
    if handle is None:
        return UndoRefusedError(
            f"{what} stands in {entries} of the journal: it can no longer be taken out.",
            hint="salesbook history",
        )
    return UndoRefusedError(
        f"{what} has {entries} made since, the latest in “{handle}”:"
        " it can no longer be taken out.",
        hint=f"Undo that first: salesbook undo {handle}",
    )


def taken(handle: str) -> UndoRefusedError:
    """Say that something new stands where something old would come back."""
    return UndoRefusedError(
        f"“{handle}” can no longer be reversed: something made since has taken its place.",
        hint="salesbook history",
    )


def without_ground(handle: str) -> UndoRefusedError:
    """Say that what would come back refers to something that is no longer there."""
    return UndoRefusedError(
        f"“{handle}” stands on something that was taken back since.",
        hint="Put that back first; look for it: salesbook history",
    )


def erased(handle: str) -> UndoRefusedError:
    """Say that part of an operation was erased on request."""
    return UndoRefusedError(
        f"Part of what “{handle}” changed was erased on request: it cannot be undone.",
        hint="salesbook history",
    )
