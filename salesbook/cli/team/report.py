"""`salesbook report`: numbers about contacts, each with its n, open to everybody they are about."""

from typing import TYPE_CHECKING, Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import AsCsv, AsJson, Context, Option
from salesbook.domain.team.grouping import By
from salesbook.domain.team.hours import HoursBy
from salesbook.domain.team.phases import PhasesOf

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.work.team.asked import Asked

EXAMPLES = (
    "salesbook report quality",
    "salesbook report purpose --by rep --since 1 sep",
    "salesbook report phases --rep me",
    "salesbook report hours --rep me --by day",
    "salesbook report quality --csv > quality.csv",
)
PAGE = 20
"""So many accounts are shown unless more are asked for; documents have them all."""

OfRep = Annotated[str | None, Option("--rep", metavar="REP", help="Only one rep's; “me” is you.")]
Since = Annotated[
    str | None, Option("--since", metavar="DATE", help="From this day; else some weeks back.")
]
Until = Annotated[str | None, Option("--until", metavar="DATE", help="Up to this day; else today.")]
ByWhat = Annotated[By | None, Option("--by", help="What a row stands for; else weeks of each rep.")]


def quality(
    ctx: Context,
    rep: OfRep = None,
    since: Since = None,
    until: Until = None,
    by: ByWhat = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """See how whole notes are, how soon they are typed, and how they are judged."""
    from salesbook.render.team.quality import quality_csv, quality_json, quality_report
    from salesbook.work.team.quality import report_quality

    env = environment(ctx)
    with env.reading() as book:
        told = report_quality(book, _asked(env, rep, since, until, by))
    today = env.moment().today
    if as_json:
        env.write(quality_json(told, today))
    elif as_csv:
        env.write(quality_csv(told))
    else:
        env.show(quality_report(told, today))


def purpose(
    ctx: Context,
    rep: OfRep = None,
    since: Since = None,
    until: Until = None,
    by: ByWhat = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """See which contacts were made for a purpose, and what came of it."""
    from salesbook.render.team.purpose import purpose_csv, purpose_json, purpose_report
    from salesbook.work.team.purpose import report_purpose

    env = environment(ctx)
    with env.reading() as book:
        told = report_purpose(book, _asked(env, rep, since, until, by))
    today = env.moment().today
    if as_json:
        env.write(purpose_json(told, today))
    elif as_csv:
        env.write(purpose_csv(told))
    else:
        env.show(purpose_report(told, today))


def phases(
    ctx: Context,
    account: Annotated[
        str | None, Option("--account", metavar="ACCOUNT", help="Only this account.")
    ] = None,
    rep: OfRep = None,
    since: Since = None,
    until: Until = None,
    by: Annotated[PhasesOf, Option("--by", help="What a row stands for.")] = PhasesOf.ACCOUNT,
    limit: Annotated[
        int | None, Option("--limit", metavar="N", min=1, help="At most so many accounts.")
    ] = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """See who is informed, sold to and cared for in balance, and who is not."""
    from salesbook.render.team.phases import phases_csv, phases_json, phases_report
    from salesbook.work.team.phases import report_phases

    env = environment(ctx)
    asked = _asked(env, rep, since, until, account=_meant(env, account))
    with env.reading() as book:
        told = report_phases(book, asked, by)
    today = env.moment().today
    if as_json:
        env.write(phases_json(told, today, limit))
    elif as_csv:
        env.write(phases_csv(told, limit))
    else:
        env.show(phases_report(told, today, limit or PAGE))


def hours(
    ctx: Context,
    rep: OfRep = None,
    since: Since = None,
    until: Until = None,
    by: Annotated[
        HoursBy, Option("--by", help="What a row stands for; hour: who answered when.")
    ] = HoursBy.WEEK,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """See how much of the commercial hours went to customers, and who answered at which hour."""
    from salesbook.render.team.hours import asked_csv, asked_json, hours_report
    from salesbook.work.team.hours import report_hours

    env = environment(ctx)
    with env.reading() as book:
        told = report_hours(book, _asked(env, rep, since, until), by)
    today = env.moment().today
    if as_json:
        env.write(asked_json(told, today))
    elif as_csv:
        env.write(asked_csv(told))
    else:
        env.show(hours_report(told, today))


def _meant(env: "Environment", account: str | None) -> str | None:
    from salesbook.cli.accounts.picking import settled
    from salesbook.work.accounts.names import AN_ACCOUNT

    return account and settled(env, account, AN_ACCOUNT)


def _asked(
    env: "Environment",
    rep: str | None,
    since: str | None,
    until: str | None,
    by: By | None = None,
    account: str | None = None,
) -> "Asked":
    from salesbook.work.team.asked import Asked

    return Asked(rep, since, until, by, account, env.locale)
