"""`salesbook reaction`: likes, comments and replies, theirs until they are answered, and ours."""

from typing import TYPE_CHECKING, Annotated

from salesbook.cli.accounts.account import PAGE, AtMost
from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsCsv, AsJson, Context, Handle, Option, PersonName
from salesbook.domain.presence.reaction import ReactionWay

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.domain.presence.reaction import ReactionChange
    from salesbook.work.presence.reaction import ReactionWords

EXAMPLES = (
    'salesbook reaction in anna comment --about "Asks how quiet it runs"',
    "salesbook reaction out anna reply",
    "salesbook reaction list --open",
)

Kind = Annotated[str, Argument(metavar="KIND", help="like, comment, share, reply or connect.")]
OnMedium = Annotated[
    str | None,
    Option(
        "--medium -m",
        metavar="MEDIUM",
        help="linkedin, x, facebook, instagram, xing or other; linkedin without.",
    ),
]
About = Annotated[
    str | None,
    Option("--about", metavar="POST|TEXT", help="The ID of your post, or what it says."),
]
At = Annotated[str | None, Option("--at", metavar="WHEN", help="When; now without.")]
Url = Annotated[str | None, Option("--url", metavar="URL", help="Where it stands.")]


def in_(
    ctx: Context,
    person: PersonName,
    kind: Kind,
    medium: OnMedium = None,
    about: About = None,
    at: At = None,
    url: Url = None,
    as_json: AsJson = False,
) -> None:
    """Note that they reacted; it stands in `due` until it is answered."""
    from salesbook.work.presence.reaction import ReactionWords

    words = ReactionWords(ReactionWay.IN, person, kind, medium, about, at, url)
    _keep(environment(ctx), "reaction_in", words, as_json=as_json)


def out(
    ctx: Context,
    person: PersonName,
    kind: Kind,
    medium: OnMedium = None,
    about: About = None,
    at: At = None,
    url: Url = None,
    as_json: AsJson = False,
) -> None:
    """Note that you reacted; it answers their latest that waits on that medium."""
    from salesbook.work.presence.reaction import ReactionWords

    words = ReactionWords(ReactionWay.OUT, person, kind, medium, about, at, url)
    _keep(environment(ctx), "reaction_out", words, as_json=as_json)


def waive(ctx: Context, handle: Handle, as_json: AsJson = False) -> None:
    """Say that a reaction needs no answer."""
    from salesbook.work.presence.reaction import waive_reaction

    env = environment(ctx)
    with env.writing("reaction waive") as book:
        change = waive_reaction(book, handle)
    _receipt(env, "reaction_waive", change, as_json=as_json)


def list_(
    ctx: Context,
    person: Annotated[
        str | None, Argument(metavar="[PERSON]", help="Of one person; all of yours without.")
    ] = None,
    waiting: Annotated[bool, Option("--open", help="Only those that wait.")] = False,
    limit: AtMost = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """List the reactions, the latest first."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.render.presence.reaction import reactions_csv, reactions_json, reactions_report
    from salesbook.work.accounts.names import A_PERSON
    from salesbook.work.presence.reaction import list_reactions

    env, page = environment(ctx), None if as_json or as_csv else PAGE
    whose = person and settled(env, person, A_PERSON)
    with env.reading() as book:
        found, more = list_reactions(book, whose, waiting=waiting, limit=limit or page)
    if as_json:
        env.write(reactions_json(found, env.moment().today, more))
    elif as_csv:
        env.write(reactions_csv(found))
    else:
        env.show(reactions_report(found, env.moment(), more, waiting=waiting))


def _keep(env: "Environment", kind: str, words: "ReactionWords", *, as_json: bool) -> None:
    from msgspec.structs import replace

    from salesbook.cli.accounts.picking import settled
    from salesbook.cli.loop.keeping import new_id, order_of, rescued
    from salesbook.work.accounts.names import A_PERSON
    from salesbook.work.presence.reaction import add_reaction

    said = replace(words, person=settled(env, words.person, A_PERSON), id=new_id(env))
    with rescued(env, "reaction", said), env.writing(kind.replace("_", " ")) as book:
        change = add_reaction(book, said, order_of(env))
    _receipt(env, kind, change, as_json=as_json)


def _receipt(env: "Environment", kind: str, change: "ReactionChange", *, as_json: bool) -> None:
    from salesbook.render.presence.reaction import reaction_json, reaction_report

    if as_json:
        env.write(reaction_json(kind, change))
        return
    env.show(reaction_report(change))
    env.tell("Take it back: salesbook undo")
