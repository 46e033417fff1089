"""`salesbook order rhythm`: when customers usually order again."""

from typing import TYPE_CHECKING, Annotated

from salesbook.cli.accounts.account import PAGE, AtMost
from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsCsv, AsJson, Context

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.domain.pipeline.habit import Told

EXAMPLES = (
    "salesbook order rhythm",
    "salesbook order rhythm acme",
    "salesbook order rhythm --csv",
)

OfAccount = Annotated[
    str | None, Argument(metavar="[ACCOUNT]", help="Only this account's; everybody's without it.")
]


def rhythm(
    ctx: Context,
    account: OfAccount = None,
    limit: AtMost = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """See when customers usually order again, product by product for one account."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.work.accounts.names import AN_ACCOUNT
    from salesbook.work.pipeline.rhythm import told_rhythms

    env = environment(ctx)
    named, page = account and settled(env, account, AN_ACCOUNT), None if as_json or as_csv else PAGE
    with env.reading() as book:
        told = told_rhythms(book, named, limit or page)
    _rhythms(env, told, as_json=as_json, as_csv=as_csv)


def _rhythms(env: "Environment", told: "Told", *, as_json: bool, as_csv: bool) -> None:
    from salesbook.render.pipeline.rhythm import (
        account_rhythm_report,
        rhythm_csv,
        rhythm_json,
        rhythm_report,
    )

    today, habits = env.moment().today, [each for some in told.habits for each in some]
    if as_json:
        env.write(rhythm_json(habits, today, told.more))
    elif as_csv:
        env.write(rhythm_csv(habits, today))
    elif told.of_one:
        env.show(account_rhythm_report(habits, today, told.min_orders))
    else:
        env.show(rhythm_report(told, today))
