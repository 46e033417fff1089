"""`salesbook pause` and `salesbook resume`: selling rests for a while."""

from typing import Annotated

from salesbook.cli.environment import Environment, environment
from salesbook.cli.options import Argument, AsJson, Context, Option
from salesbook.domain.errors import UsageError

EXAMPLES = (
    "salesbook pause acme --until +4w --because bereavement",
    "salesbook pause --all --until 'jan 4' --because 'our holidays'",
    "salesbook resume acme",
)

Account = Annotated[
    str | None, Argument(metavar="[ACCOUNT]", help="A name, a number or an address.")
]
Everything = Annotated[bool, Option("--all", help="Every account of yours.")]


def pause(
    ctx: Context,
    account: Account = None,
    until: Annotated[
        str | None,
        Option("--until", metavar="DATE", help="The first day of selling again."),
    ] = None,
    because: Annotated[
        str | None,
        Option(
            "--because",
            metavar="WHY",
            help="bereavement, illness, crisis, customer_request, budget, or in your words.",
        ),
    ] = None,
    everything: Everything = False,
    as_json: AsJson = False,
) -> None:
    """Let selling to an account rest; goodwill and complaints still come up."""
    from salesbook.render.accounts.pause import pause_json, pause_report
    from salesbook.work.accounts.names import account_named
    from salesbook.work.accounts.pause import pause_account, reason_said
    from salesbook.work.book.typed_day import typed_day

    env = environment(ctx)
    words = _which(env, account, everything=everything)
    reason, note = reason_said(because)
    with env.writing("pause") as book:
        end = typed_day(book, until, forwards=True, locale=env.locale) if until else None
        place = account_named(book, words) if words else None
        change = pause_account(book, place, end, reason, note)
    if as_json:
        env.write(pause_json("pause", change.account, change.rest))
    else:
        env.show(pause_report(change.account, change.rest, env.moment().today))


def resume(
    ctx: Context,
    account: Account = None,
    everything: Everything = False,
    as_json: AsJson = False,
) -> None:
    """End a pause today."""
    from salesbook.render.accounts.pause import pause_json, resume_report
    from salesbook.work.accounts.names import account_named
    from salesbook.work.accounts.pause import resume_account

    env = environment(ctx)
    words = _which(env, account, everything=everything)
    with env.writing("resume") as book:
        change = resume_account(book, account_named(book, words) if words else None)
    if as_json:
        env.write(pause_json("resume", change.account, change.rest))
    else:
        env.show(resume_report(change.account))


def _which(env: Environment, account: str | None, *, everything: bool) -> str | None:
    """Take the account that was named, or none for all; one of the two must be said."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.work.accounts.names import AN_ACCOUNT

    if everything == (account is not None):
        raise UsageError("Which account?", hint="Name one, or say --all for every account of yours")
    return settled(env, account, AN_ACCOUNT) if account else None
