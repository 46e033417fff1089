"""`salesbook due`: who is owed a purposeful contact, and why."""

from typing import Annotated

import typer

from salesbook.cli.environment import environment
from salesbook.cli.options import AsCsv, AsJson, Day, Limit, RepName

EXAMPLES = (
    "salesbook due",
    "salesbook due --why acme",
    "salesbook due --day tomorrow",
    "salesbook due --all --csv > due.csv",
)


def due(
    ctx: typer.Context,
    *,
    why: Annotated[
        str | None, typer.Option("--why", metavar="ACCOUNT", help="Why one account is here or not.")
    ] = None,
    day: Day = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Also who is held back, and who is quiet.")
    ] = False,
    rep: RepName = None,
    limit: Limit = 20,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """List who is owed a purposeful contact, and why."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.render.loop.due import due_report
    from salesbook.render.loop.due_documents import due_csv, due_json, why_json
    from salesbook.render.loop.why import why_report
    from salesbook.work.loop.due_asked import DueAsked, due_as_asked, why_as_asked

    env = environment(ctx)
    asked = DueAsked(day, rep, limit, everything, env.locale)
    if why is not None:
        words = settled(env, why)
        with env.reading() as book:
            told = why_as_asked(book, words, asked)
        return env.write(why_json(told)) if as_json else env.show(why_report(told))
    with env.reading() as book:
        found = due_as_asked(book, asked)
    if as_json or as_csv:
        return env.write(due_json(found) if as_json else due_csv(found))
    return env.show(due_report(found))
