"""`salesbook book backup`: copy the book to a safe place."""

from pathlib import Path
from typing import Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsJson, Context


def backup(
    ctx: Context,
    target: Annotated[
        Path | None, Argument(metavar="[FILE]", help="A new file or a folder.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Copy the book, also while others write, and prove the copy; by default beside the book."""
    from salesbook.render.book.backup import backup_json, backup_report
    from salesbook.work.book.backup import back_up_book

    env = environment(ctx)
    made = back_up_book(env.book_address, target, env.moment(), env.random)
    if as_json:
        env.write(backup_json(made, env.moment()))
    else:
        env.show(backup_report(made))
