"""`salesbook account merge`: two accounts turn out to be one."""

from typing import Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import AccountName, Argument, AsJson, Context, Option

EXAMPLES = (
    "salesbook account list --duplicates",
    'salesbook account merge "Acme BV" acme',
    "salesbook account merge 3pgr1b 0e08xd --name Acme",
)


def merge(
    ctx: Context,
    account: AccountName,
    other: Annotated[str, Argument(metavar="ACCOUNT", help="The account that is the same.")],
    name: Annotated[
        str | None, Option("--name", metavar="NAME", help="The name it goes by from here on.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Make one account of two: nothing is dropped, both names lead to it."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.render.accounts.merge import merge_json, merge_report
    from salesbook.work.accounts.merge import merge_accounts
    from salesbook.work.accounts.names import AN_ACCOUNT, account_named

    env = environment(ctx)
    words = [settled(env, typed, AN_ACCOUNT) for typed in (account, other)]
    with env.writing("account merge") as book:
        one, same = (account_named(book, typed) for typed in words)
        merging = merge_accounts(book, one, same, name=name)
    if as_json:
        env.write(merge_json(merging))
    else:
        env.show(merge_report(merging))
