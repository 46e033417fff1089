"""`salesbook account map`: who is who at an account."""

from salesbook.cli.environment import environment
from salesbook.cli.options import AccountName, AsCsv, AsJson, Context

EXAMPLES = ("salesbook account map acme", "salesbook account map acme --csv")


def map_(
    ctx: Context, account: AccountName, as_json: AsJson = False, as_csv: AsCsv = False
) -> None:
    """Draw who is who at an account: departments, who decides, who blocks, who left."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.render.loop.power import map_csv, map_json, map_report
    from salesbook.work.accounts.names import AN_ACCOUNT
    from salesbook.work.loop.power import map_account

    env = environment(ctx)
    words = settled(env, account, AN_ACCOUNT)
    with env.reading() as book:
        known = map_account(book, words)
    if as_json:
        env.write(map_json(known))
    elif as_csv:
        env.write(map_csv(known))
    else:
        env.show(map_report(known, guided=env.stdout.isatty()))
