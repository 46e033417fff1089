"""`salesbook history`: what was done, when, and by whom."""

from typing import Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsCsv, AsJson, Context, Limit


def history(
    ctx: Context,
    whose: Annotated[
        str | None, Argument(metavar="[ACCOUNT|PERSON]", help="Only what concerns them.")
    ] = None,
    limit: Limit = 20,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """List what was done in this book, the newest first; each line can be undone by its ID."""
    from salesbook.render.book.history import history_csv, history_json, history_report
    from salesbook.work.accounts.history import history_about
    from salesbook.work.book.history import list_history

    env = environment(ctx)
    with env.reading() as book:
        lines = history_about(book, whose, limit) if whose else list_history(book, limit)
    if as_json:
        env.write(history_json(lines, env.moment()))
    elif as_csv:
        env.write(history_csv(lines))
    else:
        env.show(history_report(lines, env.moment()))
