"""`salesbook fact`: what people told us of themselves, and what we told them."""

from typing import TYPE_CHECKING, Annotated

from salesbook.cli.accounts.account import PAGE, AtMost
from salesbook.cli.environment import environment
from salesbook.cli.options import (
    Argument,
    AsCsv,
    AsJson,
    Context,
    Handle,
    On,
    Option,
    PersonName,
)

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.domain.accounts.fact import FactChange

EXAMPLES = (
    'salesbook fact add anna "Her daughter plays the cello"',
    'salesbook fact add anna "Our son starts school" --mine',
    "salesbook fact list anna",
)


def add(
    ctx: Context,
    person: PersonName,
    text: Annotated[list[str], Argument(metavar="TEXT", help="What was told; - reads stdin.")],
    mine: Annotated[bool, Option("--mine", help="We told them, not they us.")] = False,
    shared: Annotated[bool, Option("--shared", help="Colleagues read it too.")] = False,
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """Keep something human that a person told you; yours alone unless shared."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.cli.loop.keeping import new_id, order_of, rescued
    from salesbook.work.accounts.names import A_PERSON
    from salesbook.work.loop.fact import Told, add_fact

    env = environment(ctx)
    words = settled(env, person, A_PERSON)
    said = env.stdin.read() if text == ["-"] else " ".join(text)
    told = Told(words, said, mine, shared, on, new_id(env))
    with rescued(env, "fact", told), env.writing("fact add") as book:
        change = add_fact(book, told, order_of(env))
    _receipt(env, "fact_add", change, as_json=as_json)


def share(ctx: Context, handle: Handle, as_json: AsJson = False) -> None:
    """Let everybody who keeps this book read a fact."""
    from salesbook.work.loop.fact import make_public

    env = environment(ctx)
    with env.writing("fact share") as book:
        change = make_public(book, handle)
    _receipt(env, "fact_share", change, as_json=as_json)


def remove(ctx: Context, handle: Handle, as_json: AsJson = False) -> None:
    """Take a fact of yours out."""
    from salesbook.work.loop.fact import forget_fact

    env = environment(ctx)
    with env.writing("fact remove") as book:
        change = forget_fact(book, handle)
    _receipt(env, "fact_remove", change, as_json=as_json)


def list_(
    ctx: Context,
    person: Annotated[
        str | None, Argument(metavar="[PERSON]", help="Of one person; of all without.")
    ] = None,
    limit: AtMost = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """List what you know of people: your private facts, and what all share."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.render.loop.fact import facts_csv, facts_json, facts_report
    from salesbook.work.accounts.names import A_PERSON
    from salesbook.work.loop.fact import list_facts

    env = environment(ctx)
    words = settled(env, person, A_PERSON) if person else None
    with env.reading() as book:
        facts, more = list_facts(book, words, limit or (None if as_json or as_csv else PAGE))
        me = book.rep.id
    if as_json:
        env.write(facts_json(facts, env.moment().today, more))
    elif as_csv:
        env.write(facts_csv(facts))
    else:
        env.show(facts_report(facts, env.moment().today, me, more))


def _receipt(env: "Environment", kind: str, change: "FactChange", *, as_json: bool) -> None:
    from salesbook.render.loop.fact import fact_json, fact_report

    if as_json:
        env.write(fact_json(kind, change))
        return
    env.show(fact_report(change))
    env.tell("Take it back: salesbook undo")
