"""`salesbook opportunity`: what may be sold, the stages it passes, and the board of it all."""

from typing import TYPE_CHECKING, Annotated

from salesbook.cli.accounts.fields import SourceOf
from salesbook.cli.environment import Environment, environment
from salesbook.cli.options import MORE, AccountName, Argument, AsCsv, AsJson, Context, Option
from salesbook.domain.book.stage import Ending
from salesbook.domain.errors import UsageError
from salesbook.domain.pipeline.opportunity import LostReason, OpportunityKind

if TYPE_CHECKING:
    from salesbook.domain.pipeline.opportunity_change import OpportunityChange
    from salesbook.work.pipeline.stage import Step

EXAMPLES = (
    'salesbook opportunity add acme "12 pumps" --amount 12k --close "18 dec"',
    "salesbook opportunity stage pumps proposal",
    'salesbook opportunity won pumps --aftercare "in 2 weeks"',
    "salesbook opportunity lost pumps --because price",
    "salesbook opportunity board",
)
PAGE = 50
CLEARED = {
    "amount": "amount_minor",
    "close": "close_on",
    "source": "source",
    "campaign": "campaign_id",
}

Which = Annotated[
    str, Argument(metavar="OPPORTUNITY", help="Its name or part of it, a handle, or “last”.")
]
NameOf = Annotated[str, Argument(metavar="NAME", help="What may be sold.")]
NewName = Annotated[str | None, Option("--name", metavar="NAME", help="Another name.")]
Amount = Annotated[str | None, Option("--amount", metavar="N", help="e.g. 12k or '500 USD'.")]
Currency = Annotated[str | None, Option("--currency", metavar="CODE", help="e.g. EUR.")]
StageOf = Annotated[str | None, Option("--stage", metavar="STAGE", help="e.g. needs.")]
Close = Annotated[str | None, Option("--close", metavar="DATE", help="When it is to be won.")]
CampaignOf = Annotated[
    str | None, Option("--campaign", metavar="CAMPAIGN", help="The campaign it came from.")
]
KindOf = Annotated[
    OpportunityKind | None,
    Option("--kind", case_sensitive=False, help="New business, a renewal …", panel=MORE),
]
Revisit = Annotated[
    str | None, Option("--revisit", metavar="DATE", help="Come back to it then: a follow-up.")
]
OnDay = Annotated[str | None, Option("--on", metavar="DATE", help="When it was, unless today.")]
Note = Annotated[str | None, Option("--note", metavar="TEXT", help="In your own words.")]
Because = Annotated[
    LostReason | None, Option("--because", case_sensitive=False, help="Why it was lost.")
]
Aftercare = Annotated[
    str | None,
    Option("--aftercare", metavar="DATE", help="Ask then whether the delivery is right."),
]
NoAftercare = Annotated[bool, Option("--no-aftercare", help="Do not offer that.")]
OwnerOf = Annotated[str | None, Option("--owner", metavar="REP", help="Whose it is.", panel=MORE)]
Clear = Annotated[
    list[str] | None,
    Option("--clear", metavar="FIELD", help="Empty a field, e.g. close.", panel=MORE),
]
AtAccount = Annotated[str | None, Option("--account", metavar="ACCOUNT", help="Those there.")]
OfRep = Annotated[str | None, Option("--rep", metavar="REP", help="Another rep's.")]
AtMost = Annotated[int | None, Option("--limit", metavar="N", min=1, help="At most so many.")]


def add(
    ctx: Context,
    account: AccountName,
    name: NameOf,
    amount: Amount = None,
    currency: Currency = None,
    stage: StageOf = None,
    close: Close = None,
    source: SourceOf = None,
    campaign: CampaignOf = None,
    kind: KindOf = None,
    owner: OwnerOf = None,
    revisit: Revisit = None,
    as_json: AsJson = False,
) -> None:
    """Add what may be sold to an account."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.cli.pipeline.offering import offered_revisit
    from salesbook.work.accounts.names import AN_ACCOUNT
    from salesbook.work.pipeline.opportunity import Wording, add_opportunity

    env = environment(ctx)
    wording = Wording(name, amount, currency, close, kind, source, campaign, owner)
    words = settled(env, account, AN_ACCOUNT)
    back = offered_revisit(env, stage, revisit, quiet=as_json)
    with env.writing("opportunity add") as book:
        change = add_opportunity(book, words, wording, stage=stage, revisit=back, locale=env.locale)
    _answer(env, "opportunity_add", change, as_json=as_json)


def edit(
    ctx: Context,
    opportunity: Which,
    name: NewName = None,
    amount: Amount = None,
    currency: Currency = None,
    close: Close = None,
    source: SourceOf = None,
    campaign: CampaignOf = None,
    kind: KindOf = None,
    owner: OwnerOf = None,
    clear: Clear = None,
    as_json: AsJson = False,
) -> None:
    """Change what is said of an opportunity."""
    from salesbook.cli.pipeline.settling import settled_opportunity
    from salesbook.work.pipeline.opportunity import Wording, edit_opportunity

    env = environment(ctx)
    emptied, words = _cleared(clear), settled_opportunity(env, opportunity)
    wording = Wording(name, amount, currency, close, kind, source, campaign, owner, emptied)
    with env.writing("opportunity edit") as book:
        change = edit_opportunity(book, words, wording, locale=env.locale)
    _answer(env, "opportunity_edit", change, as_json=as_json)


def stage(
    ctx: Context,
    opportunity: Which,
    to: Annotated[
        str | None, Argument(metavar="[STAGE]", help="Leave out to see its steps.")
    ] = None,
    on: OnDay = None,
    because: Because = None,
    note: Note = None,
    revisit: Revisit = None,
    as_json: AsJson = False,
) -> None:
    """Bring an opportunity to another stage, or read the stages it passed."""
    from salesbook.cli.pipeline.offering import offered_revisit
    from salesbook.cli.pipeline.settling import settled_opportunity
    from salesbook.work.pipeline.stage import Step, move_to_stage

    env = environment(ctx)
    words = settled_opportunity(env, opportunity)
    if to is None:
        _steps(env, words, as_json=as_json)
        return
    after = offered_revisit(env, to, revisit, quiet=as_json)
    step = Step(on=on, reason=because, note=note, after=after)
    with env.writing("opportunity stage") as book:
        change = move_to_stage(book, words, to, step, locale=env.locale)
    _answer(env, "opportunity_stage", change, as_json=as_json)


def won(
    ctx: Context,
    opportunity: Which,
    amount: Amount = None,
    on: OnDay = None,
    note: Note = None,
    aftercare: Aftercare = None,
    no_aftercare: NoAftercare = False,
    as_json: AsJson = False,
) -> None:
    """Win an opportunity; a prospect becomes a customer."""
    from salesbook.cli.pipeline.offering import offered_aftercare
    from salesbook.cli.pipeline.settling import settled_opportunity
    from salesbook.work.pipeline.stage import Step

    env = environment(ctx)
    words = settled_opportunity(env, opportunity)
    offering = not (aftercare or no_aftercare or as_json)
    after = offered_aftercare(env) if offering else aftercare
    _end(env, words, Ending.WON, Step(on, None, note, amount, after), as_json=as_json)


def lost(
    ctx: Context,
    opportunity: Which,
    because: Because = None,
    on: OnDay = None,
    note: Note = None,
    revisit: Revisit = None,
    as_json: AsJson = False,
) -> None:
    """Lose an opportunity, and say why."""
    from salesbook.cli.pipeline.offering import asked_reason
    from salesbook.cli.pipeline.settling import settled_opportunity
    from salesbook.work.pipeline.stage import Step

    env = environment(ctx)
    words = settled_opportunity(env, opportunity)
    reason = because or asked_reason(env)
    _end(env, words, Ending.LOST, Step(on, reason, note, None, revisit), as_json=as_json)


def list_(
    ctx: Context,
    account: AtAccount = None,
    stage: StageOf = None,
    rep: OfRep = None,
    campaign: CampaignOf = None,
    stale: Annotated[bool, Option("--stale", help="Those that stand still.")] = False,
    everything: Annotated[
        bool, Option("--all", help="Every rep's, and those that ended too.")
    ] = False,
    limit: AtMost = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """List the open opportunities, the earliest expected close first."""
    from salesbook.render.pipeline import opportunity as render
    from salesbook.work.pipeline.opportunity import Asked, list_opportunities

    env = environment(ctx)
    asked = Asked(account, stage, rep, campaign, stale, everything)
    with env.reading() as book:
        at_most = limit or (None if as_json or as_csv else PAGE)
        cards, more = list_opportunities(book, asked, at_most)
    today = env.moment().today
    if as_json:
        env.write(render.opportunities_json(cards, today, more))
    elif as_csv:
        env.write(render.opportunities_csv(cards, today))
    else:
        env.show(render.opportunities_report(cards, today, more))


def board(
    ctx: Context,
    account: AtAccount = None,
    rep: OfRep = None,
    campaign: CampaignOf = None,
    everybody: Annotated[bool, Option("--all", help="Every rep's.")] = False,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """See the open opportunities in columns, one for each stage."""
    from salesbook.render.pipeline import board as render
    from salesbook.work.pipeline.opportunity import Asked, lay_board

    env = environment(ctx)
    with env.reading() as book:
        laid = lay_board(book, Asked(account, None, rep, campaign, everything=everybody))
    if as_json:
        env.write(render.board_json(laid))
    elif as_csv:
        env.write(render.board_csv(laid))
    else:
        env.show(render.board_report(laid))


def _end(
    env: Environment, opportunity: str, ending: Ending, step: "Step", *, as_json: bool
) -> None:
    from salesbook.work.pipeline.stage import end_opportunity

    with env.writing(f"opportunity {ending}") as book:
        change = end_opportunity(book, opportunity, ending, step, locale=env.locale)
    _answer(env, f"opportunity_{ending}", change, as_json=as_json)


def _steps(env: Environment, opportunity: str, *, as_json: bool) -> None:
    from salesbook.render.pipeline.steps import steps_json, steps_report
    from salesbook.work.pipeline.stage import read_steps

    with env.reading() as book:
        history = read_steps(book, opportunity)
    if as_json:
        env.write(steps_json(history))
    else:
        env.show(steps_report(history))


def _answer(env: Environment, kind: str, change: "OpportunityChange", *, as_json: bool) -> None:
    from salesbook.render.pipeline.opportunity import (
        change_json,
        opportunity_change_report,
        suggestion,
    )

    today = env.moment().today
    if as_json:
        env.write(change_json(kind, change, today))
        return
    env.show(opportunity_change_report(change, today))
    if next_step := suggestion(change):
        env.tell(next_step)
    if change.changed:
        env.tell("Take it back: salesbook undo")


def _cleared(said: list[str] | None) -> tuple[str, ...]:
    words = [word.strip().casefold() for word in said or ()]
    for word in words:
        if word not in CLEARED:
            raise UsageError(
                f"“{word}” cannot be emptied.", hint=f"These can: {', '.join(CLEARED)}"
            )
    return tuple(CLEARED[word] for word in words)
