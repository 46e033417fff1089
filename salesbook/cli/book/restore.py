"""`salesbook book restore`: go back to a backup."""

from pathlib import Path
from typing import Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsJson, Context, Yes


def restore(
    ctx: Context,
    backup: Annotated[Path, Argument(metavar="FILE", help="A backup.")],
    yes: Yes = False,
    as_json: AsJson = False,
) -> int:
    """Put a backup in the book's place once it is proven; the present book is kept beside it."""
    from salesbook.cli.asking import confirm
    from salesbook.render.book.backup import restore_json, restore_report
    from salesbook.work.book.backup import restore_book

    env = environment(ctx)
    if not confirm(env, f"Put “{backup}” in the place of “{env.shown_address}”?", yes=yes):
        env.tell("Nothing was changed.")
        return 1
    kept = restore_book(env.book_address, backup, env.moment(), env.newcomer, env.random)
    if as_json:
        env.write(restore_json(backup, kept, env.moment()))
    else:
        env.show(restore_report(backup, kept))
    return 0
