"""History: operations as people see them."""

from msgspec import Struct

from salesbook.domain.book.operation import Change, Operation


class HistoryLine(Struct, frozen=True):
    """One operation, and the handle people see of it."""

    operation: Operation
    shown: str


class Reversal(Struct, frozen=True):
    """A command that was taken back or put back, and what it had changed."""

    operation: Operation
    changes: list[Change]
