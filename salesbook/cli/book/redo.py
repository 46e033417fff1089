"""`salesbook redo`: put a command back."""

from typing import Annotated

import typer

from salesbook.cli.environment import environment
from salesbook.cli.options import AsJson

EXAMPLES = ("salesbook redo", "salesbook redo k3f9q2")


def redo(
    ctx: typer.Context,
    handle: Annotated[
        str | None,
        typer.Argument(metavar="[ID]", help="A handle from history; else what you undid last."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Put back the command you undid last, or the one with this handle."""
    from salesbook.domain.book.operation import OperationKind
    from salesbook.render.book.reversal import redo_report, reversal_json
    from salesbook.work.book.redo import command_to_redo, redo_command

    env = environment(ctx)
    with env.reading() as readable:
        command_to_redo(readable, handle)  # where there is nothing, no book is begun
    with env.writing("redo", kind=OperationKind.REDO) as book:
        done = redo_command(book, handle)
    if as_json:
        env.write(reversal_json("redo", done))
    else:
        env.show(redo_report(done))
