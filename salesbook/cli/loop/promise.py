"""`salesbook promise`: what we promised them, and what they promised us."""

from typing import TYPE_CHECKING, Annotated

from salesbook.cli.accounts.account import PAGE, AtMost
from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsCsv, AsJson, Context, Handle, On, Option

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.domain.loop.promise import PromiseChange

EXAMPLES = (
    'salesbook promise add acme "Send the drawing" --by us --on fri',
    'salesbook promise add acme "Answer on the price @30 nov" --by them',
    "salesbook promise kept last",
)

Who = Annotated[str | None, Option("--by", metavar="us|them", help="Who promised.")]
Because = Annotated[str | None, Option("--because", metavar="TEXT", help="How, in a few words.")]


def add(
    ctx: Context,
    subject: Annotated[str, Argument(metavar="ACCOUNT|PERSON", help="With whom.")],
    text: Annotated[list[str], Argument(metavar="TEXT", help="What; may end in @DATE.")],
    by: Who = None,
    on: On = None,
    colleague: Annotated[
        str | None, Option("--colleague", metavar="REP", help="Another rep's to keep.")
    ] = None,
    person: Annotated[
        str | None, Option("--person -w", metavar="PERSON", help="To whom, or who there.")
    ] = None,
    kind: Annotated[
        str | None, Option("--kind", metavar="KIND", help="callback, document, answer or other.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Note a promise, ours or theirs, and its day."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.cli.loop.keeping import new_id, order_of, rescued
    from salesbook.work.loop.promise import Vow, add_promise

    env = environment(ctx)
    said = settled(env, subject)
    vow = Vow(said, " ".join(text), by, on, colleague, person, kind, new_id(env))
    with rescued(env, "promise", vow), env.writing("promise add") as book:
        change = add_promise(book, vow, order_of(env))
    _receipt(env, "promise_add", change, as_json=as_json)


def kept(ctx: Context, handle: Handle, because: Because = None, as_json: AsJson = False) -> None:
    """Say that a promise was kept."""
    from salesbook.work.loop.promise import keep_promise

    env = environment(ctx)
    with env.writing("promise kept") as book:
        change = keep_promise(book, handle, because)
    _receipt(env, "promise_kept", change, as_json=as_json)


def broken(ctx: Context, handle: Handle, because: Because = None, as_json: AsJson = False) -> None:
    """Say that a promise was broken."""
    from salesbook.work.loop.promise import break_promise

    env = environment(ctx)
    with env.writing("promise broken") as book:
        change = break_promise(book, handle, because)
    _receipt(env, "promise_broken", change, as_json=as_json)


def list_(
    ctx: Context,
    account: Annotated[
        str | None, Argument(metavar="[ACCOUNT]", help="Of one account; yours without.")
    ] = None,
    by: Who = None,
    late: Annotated[bool, Option("--late", help="Only those that are late.")] = False,
    closed: Annotated[bool, Option("--all", help="Those that were kept or broken too.")] = False,
    limit: AtMost = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """List what is promised both ways, the earliest due first."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.render.loop.promise import promises_csv, promises_json, promises_report
    from salesbook.work.accounts.names import AN_ACCOUNT
    from salesbook.work.loop.promise import Asked, list_promises

    env = environment(ctx)
    asked = Asked(settled(env, account, AN_ACCOUNT) if account else None, by, late, closed)
    page = limit or (None if as_json or as_csv else PAGE)
    with env.reading() as book:
        promises, more = list_promises(book, asked, page)
    if as_json:
        env.write(promises_json(promises, env.moment().today, more))
    elif as_csv:
        env.write(promises_csv(promises))
    else:
        narrowed = bool(account or by or late)
        env.show(promises_report(promises, env.moment().today, more, narrowed=narrowed))


def _receipt(env: "Environment", kind: str, change: "PromiseChange", *, as_json: bool) -> None:
    from salesbook.render.loop.promise import promise_json, promise_report

    if as_json:
        env.write(promise_json(kind, change))
        return
    env.show(promise_report(change))
    env.tell("Take it back: salesbook undo")
