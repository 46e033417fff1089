"""`salesbook rep`: who keeps the book."""

from typing import Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsJson, Context

EXAMPLES = ('salesbook rep rename "Sam Bakker"',)


def rename(
    ctx: Context,
    name: Annotated[str, Argument(metavar="NAME", help="What you are called from now on.")],
    as_json: AsJson = False,
) -> None:
    """Go by your own name; everything you wrote stays yours."""
    from salesbook.render.book.rep import renamed_json, renamed_report
    from salesbook.work.book.rep import rename_rep

    env = environment(ctx)
    with env.writing("rep rename") as book:
        before, after = rename_rep(book, name, env.newcomer)
    if as_json:
        env.write(renamed_json(before, after))
    else:
        env.show(renamed_report(before, after))
