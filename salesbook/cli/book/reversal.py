"""What `undo` and `redo` share: find the command, turn it, show the receipt."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from salesbook.cli.environment import Environment

if TYPE_CHECKING:
    from salesbook.domain.book.history import Reversal
    from salesbook.domain.book.operation import Operation, OperationKind
    from salesbook.render.layout import Report
    from salesbook.store.book.book import Book, WritableBook


class Turn(NamedTuple):
    """One way to turn a command: which it is, how it is done, how its receipt looks."""

    kind: "OperationKind"
    find: "Callable[[Book, str | None], Operation]"
    act: "Callable[[WritableBook, str | None], Reversal]"
    report: "Callable[[Reversal], Report]"


def turn_command(env: Environment, turn: Turn, handle: str | None, *, as_json: bool) -> None:
    """Turn the command with a handle, or the latest one, and print the receipt."""
    from salesbook.render.book.reversal import reversal_json

    word = turn.kind.value
    with env.reading() as readable:
        turn.find(readable, handle)  # where there is nothing, no book is begun
    with env.writing(word, kind=turn.kind) as book:
        done = turn.act(book, handle)
    if as_json:
        env.write(reversal_json(word, done))
    else:
        env.show(turn.report(done))
