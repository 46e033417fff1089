"""`salesbook campaign`: fairs and mailings that accounts come from, and calling projects."""

from typing import TYPE_CHECKING, Annotated

from salesbook.cli.environment import Environment, environment
from salesbook.cli.options import (
    MORE,
    AccountName,
    Argument,
    AsCsv,
    AsJson,
    Context,
    Limit,
    Option,
)
from salesbook.domain.pipeline.campaign import CampaignKind

if TYPE_CHECKING:
    from salesbook.domain.pipeline.campaign import CampaignChange

EXAMPLES = (
    'salesbook campaign add "Spring calls" --kind calls --aim "Show the new pump"',
    'salesbook campaign add-accounts spring --filter "grade:A,B city:Utrecht never-reached"',
    "salesbook campaign next spring",
    "salesbook campaign show spring",
)
PAGE = 50

Name = Annotated[str, Argument(metavar="NAME", help="What it is called.")]
Which = Annotated[
    str, Argument(metavar="CAMPAIGN", help="Its name or part of it, a handle, or “last”.")
]
KindOf = Annotated[CampaignKind | None, Option("--kind", case_sensitive=False, help="What it is.")]
Several = list[str] | None
AtMost = Annotated[int | None, Option("--limit", metavar="N", min=1, help="At most so many.")]


def add(
    ctx: Context,
    name: Name,
    kind: KindOf = None,
    place: Annotated[str | None, Option("--place", metavar="TEXT", help="Where.")] = None,
    starts: Annotated[str | None, Option("--from", metavar="DATE", help="Its first day.")] = None,
    ends: Annotated[str | None, Option("--until", metavar="DATE", help="Its last day.")] = None,
    cost: Annotated[str | None, Option("--cost", metavar="N", help="What it costs.")] = None,
    aim: Annotated[
        str | None, Option("--aim", metavar="TEXT", help="What it is for: what calls begin with.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Add a fair, a mailing or a calling project."""
    from salesbook.work.pipeline.campaign import CampaignWords, add_campaign

    env = environment(ctx)
    words = CampaignWords(name, kind or CampaignKind.OTHER, place, starts, ends, cost, aim)
    with env.writing("campaign add") as book:
        change = add_campaign(book, words, env.locale)
    _answer(env, "campaign_add", change, "Added", as_json=as_json)


def add_accounts(
    ctx: Context,
    campaign: Which,
    accounts: Annotated[Several, Argument(metavar="[ACCOUNT]", help="Those named.")] = None,
    criteria: Annotated[
        str | None,
        Option("--filter", metavar="TEXT", help="e.g. 'grade:A,B city:Utrecht never-reached'."),
    ] = None,
    grade: Annotated[Several, Option("--grade", metavar="GRADE", help="A, B or C.")] = None,
    kind: Annotated[Several, Option("--kind", metavar="KIND", help="e.g. prospect.")] = None,
    city: Annotated[Several, Option("--city", metavar="TEXT")] = None,
    region: Annotated[Several, Option("--region", metavar="TEXT", panel=MORE)] = None,
    country: Annotated[Several, Option("--country", metavar="COUNTRY")] = None,
    owner: Annotated[Several, Option("--owner", metavar="REP", help="Whose they are.")] = None,
    industry: Annotated[Several, Option("--industry", metavar="TEXT")] = None,
    source: Annotated[Several, Option("--source", metavar="SOURCE", panel=MORE)] = None,
    never_reached: Annotated[bool, Option("--never-reached", help="Nobody was ever.")] = False,
    cold: Annotated[bool, Option("--cold", help="Silent for longer than they should be.")] = False,
    as_json: AsJson = False,
) -> None:
    """Put accounts on the list of a campaign: those named, and those a filter chooses."""
    from salesbook.cli.pipeline.settling import settled_campaign
    from salesbook.domain.pipeline.criteria import both, criteria_of, read_criteria
    from salesbook.work.pipeline.campaign import add_accounts as put_on_list

    env = environment(ctx)
    given = {"grade": grade, "kind": kind, "city": city, "region": region, "country": country}
    given |= {"owner": owner, "industry": industry, "source": source}
    said = [(name, value) for name, values in given.items() for value in values or ()]
    wanted = criteria_of(said, never_reached=never_reached, cold=cold)
    if criteria is not None:
        wanted = both(wanted, read_criteria(criteria))
    words, named = settled_campaign(env, campaign), _settled(env, accounts)
    with env.writing("campaign add-accounts") as book:
        change = put_on_list(book, words, named, wanted)
    _answer(env, "campaign_add_accounts", change, "On the list", as_json=as_json)


def drop(
    ctx: Context,
    campaign: Which,
    account: AccountName,
    because: Annotated[str, Option("--because", metavar="TEXT", help="Why.")] = "",
    as_json: AsJson = False,
) -> None:
    """Drop an account from the list of a campaign, and say why."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.cli.pipeline.settling import settled_campaign
    from salesbook.work.accounts.names import AN_ACCOUNT
    from salesbook.work.pipeline.campaign import drop_account

    env = environment(ctx)
    listed, words = settled_campaign(env, campaign), settled(env, account, AN_ACCOUNT)
    with env.writing("campaign drop") as book:
        change = drop_account(book, listed, words, because)
    _answer(env, "campaign_drop", change, "Dropped", as_json=as_json)


def show(ctx: Context, campaign: Which, as_json: AsJson = False, as_csv: AsCsv = False) -> None:
    """See how far a campaign is, and what came from it."""
    from salesbook.cli.pipeline.settling import settled_campaign
    from salesbook.render.pipeline import campaign as render
    from salesbook.work.pipeline.campaign import read_campaign

    env = environment(ctx)
    words = settled_campaign(env, campaign)
    with env.reading() as book:
        card = read_campaign(book, words)
    if as_json:
        env.write(render.campaign_json(card, env.moment().today))
    elif as_csv:
        env.write(render.members_csv(card))
    else:
        env.show(render.campaign_report(card, env.moment().today))


def next_(
    ctx: Context,
    campaign: Which,
    limit: Limit = 1,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """See whom to call next, what for and on which number."""
    from salesbook.cli.pipeline.settling import settled_campaign
    from salesbook.render.loop.calling import calls_csv, calls_json, calls_report
    from salesbook.work.loop.calling import next_calls

    env = environment(ctx)
    words = settled_campaign(env, campaign)
    with env.reading() as book:
        calls = next_calls(book, words, limit)
    if as_json:
        env.write(calls_json(calls))
    elif as_csv:
        env.write(calls_csv(calls))
    else:
        env.show(calls_report(calls))


def list_(
    ctx: Context, limit: AtMost = None, as_json: AsJson = False, as_csv: AsCsv = False
) -> None:
    """List the campaigns, the latest first."""
    from salesbook.render.pipeline import campaign as render
    from salesbook.work.pipeline.campaign import list_campaigns

    env = environment(ctx)
    with env.reading() as book:
        cards, more = list_campaigns(book, limit or (None if as_json or as_csv else PAGE))
    today = env.moment().today
    if as_json:
        env.write(render.campaigns_json(cards, today, more))
    elif as_csv:
        env.write(render.campaigns_csv(cards))
    else:
        env.show(render.campaigns_report(cards, today, more))


def _settled(env: Environment, accounts: Several) -> tuple[str, ...]:
    from salesbook.cli.accounts.picking import settled
    from salesbook.work.accounts.names import AN_ACCOUNT

    return tuple(settled(env, words, AN_ACCOUNT) for words in accounts or ())


def _answer(
    env: Environment, kind: str, change: "CampaignChange", done: str, *, as_json: bool
) -> None:
    from salesbook.render.pipeline.campaign import campaign_change_json, campaign_change_report

    if as_json:
        env.write(campaign_change_json(kind, change))
        return
    env.show(campaign_change_report(change, done, env.moment().today))
    if change.member_ids or not change.known:
        env.tell("Take it back: salesbook undo")
