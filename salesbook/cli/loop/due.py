"""`salesbook due`: who is owed a purposeful contact, and why."""

from typing import TYPE_CHECKING, Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import AsCsv, AsJson, Context, Day, Option, RepName

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.work.loop.due_asked import DueAsked

EXAMPLES = (
    "salesbook due",
    "salesbook due --why acme",
    "salesbook due --day tomorrow",
    "salesbook due --all --csv > due.csv",
)

_PAGE = 20


def due(
    ctx: Context,
    *,
    why: Annotated[
        str | None, Option("--why", metavar="ACCOUNT", help="Why one account is here or not.")
    ] = None,
    day: Day = None,
    everything: Annotated[
        bool, Option("--all", help="Also who is held back, and who is quiet.")
    ] = False,
    rep: RepName = None,
    limit: Annotated[
        int | None, Option("--limit", metavar="N", min=1, help="At most so many; of rows, all.")
    ] = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """List who is owed a purposeful contact, and why."""
    from salesbook.work.loop.due_asked import DueAsked, due_as_asked

    env = environment(ctx)
    asked = DueAsked(day, rep, limit or (None if as_csv else _PAGE), everything, env.locale)
    if why is not None:
        return _explain(env, why, asked, as_json=as_json)
    with env.reading() as book:
        found = due_as_asked(book, asked)
    if as_json or as_csv:
        from salesbook.render.loop.due_documents import due_csv, due_json

        return env.write(due_json(found) if as_json else due_csv(found))
    from salesbook.render.loop.due import due_report

    return env.show(due_report(found))


def _explain(env: "Environment", typed: str, asked: "DueAsked", *, as_json: bool) -> None:
    from salesbook.cli.accounts.picking import settled
    from salesbook.render.loop.due_documents import why_json
    from salesbook.render.loop.why import why_report
    from salesbook.work.loop.why_asked import why_as_asked

    words = settled(env, typed)
    with env.reading() as book:
        told = why_as_asked(book, words, asked)
    if as_json:
        env.write(why_json(told))
    else:
        env.show(why_report(told))
