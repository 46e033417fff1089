"""`salesbook brief`: the call card, the purpose first."""

from typing import Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import AccountName, AsJson, Context, Option

EXAMPLES = ("salesbook brief acme", "salesbook brief acme --person jan", "salesbook brief 5550123")


def brief(
    ctx: Context,
    account: AccountName,
    person: Annotated[
        str | None, Option("--person -w", metavar="PERSON", help="Whom you will talk to.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Read the call card: what the call is for, what was said last, how to reach them."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.render.loop.brief import brief_report
    from salesbook.render.loop.memory_documents import brief_json
    from salesbook.work.loop.memory import brief as read_brief

    env = environment(ctx)
    words = settled(env, account)
    with env.reading() as book:
        memory = read_brief(book, words, person)
    if as_json:
        env.write(brief_json(memory))
    else:
        env.show(brief_report(memory))
