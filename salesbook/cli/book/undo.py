"""`salesbook undo`: take a whole command back."""

from typing import Annotated

from salesbook.cli.book.reversal import Turn, turn_command
from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsJson, Context

EXAMPLES = ("salesbook undo", "salesbook undo k3f9q2")


def undo(
    ctx: Context,
    handle: Annotated[
        str | None,
        Argument(metavar="[ID]", help="From history or any list; else your latest."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Take back your latest command, or the one with this handle: all that it changed."""
    from salesbook.domain.book.operation import OperationKind
    from salesbook.render.book.reversal import undo_report
    from salesbook.work.book.undo import command_to_undo, undo_command

    turn = Turn(OperationKind.UNDO, command_to_undo, undo_command, undo_report)
    turn_command(environment(ctx), turn, handle, as_json=as_json)
