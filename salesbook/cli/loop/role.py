"""`salesbook person role`: the part somebody plays in a decision to buy."""

from typing import Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsJson, Context, Option, PersonName

EXAMPLES = (
    "salesbook person role jan champion --stance for --evidence last",
    'salesbook person role eve "trouble maker" --stance against --influence 3',
    "salesbook person role jan champion --end",
)

Part = Annotated[
    list[str], Argument(metavar="ROLE", help="decision_maker, champion, influencer, blocker, …")
]
At = Annotated[str | None, Option("--account -a", metavar="ACCOUNT", help="At which account.")]
StanceOf = Annotated[
    str | None,
    Option("--stance", metavar="STANCE", help="for, neutral, against or unknown."),
]
Influence = Annotated[
    int | None, Option("--influence", metavar="N", min=1, max=3, help="From 1 to 3.")
]
Evidence = Annotated[
    str | None, Option("--evidence", metavar="ID", help="The contact that shows it, e.g. last.")
]
Sale = Annotated[
    str | None, Option("--opportunity", metavar="NAME", help="For one opportunity only.")
]


def role(
    ctx: Context,
    person: PersonName,
    part: Part,
    account: At = None,
    stance: StanceOf = None,
    influence: Influence = None,
    evidence: Evidence = None,
    opportunity: Sale = None,
    end: Annotated[bool, Option("--end", help="They play it no longer.")] = False,
    as_json: AsJson = False,
) -> None:
    """Say which part somebody plays at an account, and where they stand."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.render.loop.role import role_json, role_report
    from salesbook.work.accounts.names import A_PERSON, AN_ACCOUNT
    from salesbook.work.loop.role import SaidRole, end_role, set_role

    env = environment(ctx)
    words = settled(env, person, A_PERSON)
    place = settled(env, account, AN_ACCOUNT) if account else None
    said = SaidRole(words, " ".join(part), place, stance, influence, evidence, opportunity)
    with env.writing("person role") as book:
        change = end_role(book, said) if end else set_role(book, said)
    if as_json:
        env.write(role_json("person_role", change))
        return
    env.show(role_report(change))
    if change.changed:
        env.tell("Take it back: salesbook undo")
