"""A line: one row of a file on its way into the book, and what became of it."""

from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from msgspec import Struct, field

from salesbook.domain.book.import_batch import RowAction
from salesbook.exchange.record import Entry

_RANKS = {
    RowAction.UNCHANGED: 0,
    RowAction.UPDATED: 1,
    RowAction.CREATED: 2,
    RowAction.SKIPPED: 3,
    RowAction.BAD: 4,
}


class RowRefused(Exception):  # noqa: N818 (it ends a row, not the import)
    """Ends the reading of one row: it is bad, for this reason."""


class RowSkipped(Exception):  # noqa: N818 (it ends a row, not the import)
    """Ends the reading of one row: there is nothing in it to keep, for this reason."""


class Line(Struct):
    """One row on its way: what it says, whom it turned out to mean, what became of it."""

    entry: Entry
    action: RowAction = RowAction.UNCHANGED
    reason: str | None = None
    account_id: UUID | None = None
    person_id: UUID | None = None
    interaction_id: UUID | None = None
    order_id: UUID | None = None
    targets: list[tuple[str, UUID]] = field(default_factory=list)

    @property
    def open(self) -> bool:
        """Whether the row is still on its way in."""
        return self.action is not RowAction.SKIPPED and self.action is not RowAction.BAD

    def became(self, action: RowAction, table: str, row: UUID) -> None:
        """Note what became of one of its records; the strongest word stands for the row."""
        if _RANKS[action] > _RANKS[self.action]:
            self.action = action
        self.targets.append((table, row))

    def end(self, action: RowAction, reason: str) -> None:
        """End the row before it changed anything more."""
        self.action, self.reason = action, reason

    def reading(self) -> "_Reading":
        """End the row where the block refuses or skips it."""
        return _Reading(self)


class _Reading(Struct):
    """The block in which a row is read."""

    line: Line

    def __enter__(self) -> None:
        """Nothing is to be prepared."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        """Take the two ways in which a row ends early."""
        if isinstance(error, RowRefused):
            self.line.end(RowAction.BAD, str(error))
        elif isinstance(error, RowSkipped):
            self.line.end(RowAction.SKIPPED, str(error))
        else:
            return False
        return True


def lines_with(lines: Iterable[Line], part: str) -> Iterator[tuple[Line, Any]]:
    """Pick the lines that are still open and say something of one kind."""
    for line in lines:
        record = getattr(line.entry, part)
        if record is not None and line.open:
            yield line, record
