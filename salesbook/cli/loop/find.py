"""`salesbook find`: full text over everything."""

from typing import Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import (
    Argument,
    AsCsv,
    AsJson,
    Context,
    Limit,
    Option,
    RepName,
    Since,
    Until,
)

EXAMPLES = (
    "salesbook find pilot",
    "salesbook find steel beams --account acme --since 1 oct",
    "salesbook find +31205550123",
)


def find(
    ctx: Context,
    words: Annotated[list[str], Argument(metavar="TEXT", help="Every word must be there.")],
    account: Annotated[
        str | None, Option("--account -a", metavar="ACCOUNT", help="Of one account.")
    ] = None,
    rep: RepName = None,
    kind: Annotated[
        str | None, Option("--kind -k", metavar="KIND", help="note, call, account …")
    ] = None,
    since: Since = None,
    until: Until = None,
    limit: Limit = 20,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """Search all names, notes, talks, follow-ups and promises; the best answer comes first."""
    from salesbook.render.loop.find import find_csv, find_json, find_report
    from salesbook.work.loop.find import Asked, find_text, wanted_of

    env = environment(ctx)
    text = " ".join(words)
    asked = Asked(account, rep, kind, since, until, env.locale)
    with env.reading() as book:
        found, more = find_text(book, text, wanted_of(book, asked), limit)
    if as_json:
        env.write(find_json(found, env.moment()))
    elif as_csv:
        env.write(find_csv(found))
    else:
        env.show(find_report(found, text, env.moment(), more=more))
