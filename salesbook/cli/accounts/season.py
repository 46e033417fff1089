"""`salesbook goodwill`: a season of human reasons only, with one account or with all of yours."""

from typing import Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsCsv, AsJson, Context, Option

EXAMPLES = (
    "salesbook goodwill on --until '18 dec'",
    "salesbook goodwill on acme --until +4w",
    "salesbook goodwill off",
)

Place = Annotated[
    str | None, Argument(metavar="[ACCOUNT]", help="One account; without it all of yours.")
]


def on(
    ctx: Context,
    account: Place = None,
    until: Annotated[
        str | None, Option("--until", metavar="DATE", help="Its last day; else until turned off.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Stop selling, start connecting: due and plan propose human reasons only."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.render.accounts.season import season_json, season_report
    from salesbook.work.accounts.names import AN_ACCOUNT, account_named
    from salesbook.work.accounts.season import begin_season
    from salesbook.work.book.typed_day import typed_day

    env = environment(ctx)
    words = settled(env, account, AN_ACCOUNT) if account else None
    with env.writing("goodwill on") as book:
        end = typed_day(book, until, forwards=True, locale=env.locale) if until else None
        change = begin_season(book, account_named(book, words) if words else None, end)
    if as_json:
        env.write(season_json("goodwill_on", change))
    else:
        env.show(season_report(change))


def off(ctx: Context, account: Place = None, as_json: AsJson = False) -> None:
    """Sell again from today on."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.render.accounts.season import ended_report, season_json
    from salesbook.work.accounts.names import AN_ACCOUNT, account_named
    from salesbook.work.accounts.season import end_seasons

    env = environment(ctx)
    words = settled(env, account, AN_ACCOUNT) if account else None
    with env.writing("goodwill off") as book:
        change = end_seasons(book, account_named(book, words) if words else None)
    if as_json:
        env.write(season_json("goodwill_off", change))
    else:
        env.show(ended_report(change))


def list_(ctx: Context, as_json: AsJson = False, as_csv: AsCsv = False) -> None:
    """See which seasons of goodwill hold, and until when."""
    from salesbook.render.accounts.season import seasons_csv, seasons_json, seasons_report
    from salesbook.work.accounts.season import list_seasons

    env = environment(ctx)
    with env.reading() as book:
        found = list_seasons(book)
    today = env.moment().today
    if as_json:
        env.write(seasons_json(found, today))
    elif as_csv:
        env.write(seasons_csv(found))
    else:
        env.show(seasons_report(found, today))
