"""`salesbook redo`: put a command back."""

from typing import Annotated

from salesbook.cli.book.reversal import Turn, turn_command
from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsJson, Context

EXAMPLES = ("salesbook redo", "salesbook redo k3f9q2")


def redo(
    ctx: Context,
    handle: Annotated[
        str | None,
        Argument(metavar="[ID]", help="A handle from history; else what you undid last."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Put back the command you undid last, or the one with this handle."""
    from salesbook.domain.book.operation import OperationKind
    from salesbook.render.book.reversal import redo_report
    from salesbook.work.book.redo import command_to_redo, redo_command

    turn = Turn(OperationKind.REDO, command_to_redo, redo_command, redo_report)
    turn_command(environment(ctx), turn, handle, as_json=as_json)
