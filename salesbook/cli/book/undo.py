"""`salesbook undo`: take a whole command back."""

from typing import Annotated

import typer

from salesbook.cli.environment import environment
from salesbook.cli.options import AsJson

EXAMPLES = ("salesbook undo", "salesbook undo k3f9q2")


def undo(
    ctx: typer.Context,
    handle: Annotated[
        str | None,
        typer.Argument(metavar="[ID]", help="From history or any list; else your latest."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Take back your latest command, or the one with this handle: all that it changed."""
    from salesbook.domain.book.operation import OperationKind
    from salesbook.render.book.reversal import reversal_json, undo_report
    from salesbook.work.book.undo import command_to_undo, undo_command

    env = environment(ctx)
    with env.reading() as readable:
        command_to_undo(readable, handle)  # where there is nothing, no book is begun
    with env.writing("undo", kind=OperationKind.UNDO) as book:
        done = undo_command(book, handle)
    if as_json:
        env.write(reversal_json("undo", done))
    else:
        env.show(undo_report(done))
