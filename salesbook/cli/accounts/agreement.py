"""`salesbook agreement`: the standards that both sides set for working together."""

from typing import TYPE_CHECKING, Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import AccountName, AsCsv, AsJson, Context, Option

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.domain.accounts.agreed import AgreementChange

EXAMPLES = (
    "salesbook agreement set acme --every 14d --max 4 --channel phone --reply 24h",
    'salesbook agreement set acme --we "Call before noon" --they "Answer within a week"',
    "salesbook agreement show acme",
)


def set_(
    ctx: Context,
    account: AccountName,
    every: Annotated[
        str | None, Option("--every", metavar="DAYS", help="The usual pace, e.g. 14d or 2w.")
    ] = None,
    at_most: Annotated[
        str | None,
        Option("--at-most", metavar="DAYS", help="The longest silence; else half as long again."),
    ] = None,
    most: Annotated[
        int | None, Option("--max", metavar="N", min=0, help="Contacts a month at most; 0: any.")
    ] = None,
    channel: Annotated[
        str | None, Option("--channel", metavar="KIND", help="phone, email, video, …")
    ] = None,
    reply: Annotated[
        str | None, Option("--reply", metavar="HOURS", help="How soon we answer, e.g. 24h.")
    ] = None,
    we: Annotated[str | None, Option("--we", metavar="TEXT", help="What we do.")] = None,
    they: Annotated[str | None, Option("--they", metavar="TEXT", help="What they do.")] = None,
    review: Annotated[
        str | None, Option("--review", metavar="DATE", help="When to look at it again.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Agree how to work together; “none” takes a thing away, what is not said stays."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.work.accounts.agreement import Standards, set_agreement
    from salesbook.work.accounts.names import AN_ACCOUNT

    env = environment(ctx)
    said = Standards(every, at_most, most, channel, reply, we, they, review, env.locale)
    words = settled(env, account, AN_ACCOUNT)
    with env.writing("agreement set") as book:
        change = set_agreement(book, words, said)
    done = "Agreed with" if change.changed else "Nothing new is agreed with"
    _answer(env, "agreement_set", change, f"{done} {change.account}", as_json=as_json)


def show(
    ctx: Context, account: AccountName, as_json: AsJson = False, as_csv: AsCsv = False
) -> None:
    """See what is agreed with an account, and what was before."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.render.accounts.agreement import agreement_csv
    from salesbook.work.accounts.agreement import show_agreement
    from salesbook.work.accounts.names import AN_ACCOUNT

    env = environment(ctx)
    words = settled(env, account, AN_ACCOUNT)
    with env.reading() as book:
        change = show_agreement(book, words)
    if as_csv:
        env.write(agreement_csv(change))
        return
    _answer(env, "agreement", change, "", as_json=as_json)


def end(ctx: Context, account: AccountName, as_json: AsJson = False) -> None:
    """End the agreement with an account; that it was there stays."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.work.accounts.agreement import drop_agreement
    from salesbook.work.accounts.names import AN_ACCOUNT

    env = environment(ctx)
    words = settled(env, account, AN_ACCOUNT)
    with env.writing("agreement end") as book:
        change = drop_agreement(book, words)
    said = f"Ended what was agreed with {change.account}"
    _answer(env, "agreement_end", change, said, as_json=as_json)


def _answer(
    env: "Environment", kind: str, change: "AgreementChange", said: str, *, as_json: bool
) -> None:
    from salesbook.render.accounts.agreement import agreement_json, agreement_report

    if as_json:
        env.write(agreement_json(kind, change))
        return
    env.show(agreement_report(change, said))
    if change.changed:
        pace = "What is agreed sets" if change.agreement else "The grade sets again"
        env.tell(f"{pace} how soon due asks for them. Take it back: salesbook undo")
