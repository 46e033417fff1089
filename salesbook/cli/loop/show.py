"""`salesbook show`: the whole memory of an account or a person, on one page."""

from typing import Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import AccountName, AsJson, Context, Limit, Option

EXAMPLES = ("salesbook show acme", "salesbook show acme --chain", "salesbook show jan@acme.example")


def show(
    ctx: Context,
    account: AccountName,
    chain: Annotated[bool, Option("--chain", help="How one purpose led to the next.")] = False,
    limit: Limit = 20,
    as_json: AsJson = False,
) -> None:
    """Read all that is known of an account or a person, on one page."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.render.loop.memory_documents import show_json
    from salesbook.render.loop.show import chain_report, show_report
    from salesbook.work.loop.memory import whole_memory

    env = environment(ctx)
    words = settled(env, account)
    with env.reading() as book:
        memory = whole_memory(book, words, limit)
    if as_json:
        env.write(show_json(memory))
    else:
        env.show(chain_report(memory) if chain else show_report(memory))
