"""History: operations as people see them."""

from dataclasses import dataclass

from salesbook.domain.book.operation import Change, Operation


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One operation, and the handle people see of it."""

    operation: Operation
    shown: str


@dataclass(frozen=True, slots=True)
class Reversal:
    """A command that was taken back or put back, and what it had changed."""

    operation: Operation
    changes: list[Change]
