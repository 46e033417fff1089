"""`salesbook pick`: give accounts a purpose, one key each."""

from contextlib import suppress
from typing import TYPE_CHECKING, Annotated

from salesbook.cli.environment import Environment, environment
from salesbook.cli.options import Argument, AsJson, Context, Limit, Option

if TYPE_CHECKING:
    from salesbook.domain.loop.advice import Advice
    from salesbook.domain.loop.listing import FollowUpChange
    from salesbook.domain.loop.pick import Pick, PickList

EXAMPLES = ("salesbook pick", "salesbook pick --limit 3", "salesbook pick --accept k3f9q2 8m2xwa")

_QUESTION = "Enter accepts, e edits, s skips, q stops; or type another purpose:"
_AGAIN = "Enter keeps it, y takes the drafted one, s skips; or type another purpose:"
_YES, _EDIT, _SKIP, _STOP = {"y", "yes"}, {"e", "edit"}, {"s", "skip", "n", "no"}, {"q", "quit"}


def pick(
    ctx: Context,
    accounts: Annotated[
        list[str] | None, Argument(metavar="[ID]", help="More of them after --accept.")
    ] = None,
    accept: Annotated[
        list[str] | None,
        Option("--accept", metavar="ID", help="Accept the purpose drafted for these."),
    ] = None,
    limit: Limit = 10,
    as_json: AsJson = False,
) -> None:
    """Walk the accounts that need a purpose: each has one drafted, to accept with one key."""
    env = environment(ctx)
    wanted = [*(accept or ()), *(accounts or ())]
    if wanted:
        return _accept(env, wanted, as_json=as_json)
    from salesbook.render.loop.pick import pick_report, picks_json
    from salesbook.work.loop.pick import list_picks

    with env.reading() as book:
        found = list_picks(book, limit)
    if as_json:
        return env.write(picks_json(found))
    if not (env.interactive and found.picks):
        return env.show(pick_report(found))
    return _walk(env, found)


def _accept(env: Environment, wanted: list[str], *, as_json: bool) -> None:
    from salesbook.render.loop.pick import picked_json, picked_report
    from salesbook.work.loop.pick import accept_named

    with env.writing("pick") as book:
        changes = accept_named(book, wanted)
    if as_json:
        env.write(picked_json(changes))
    else:
        env.show(picked_report(changes))


def _walk(env: Environment, found: "PickList") -> None:
    """Ask about each account in turn; every answer is kept before the next question."""
    from salesbook.render.loop.pick import pick_card, picked_report

    changes: list[FollowUpChange] = []
    for place, one in enumerate(found.picks, start=1):
        env.show(pick_card(one, place, found))
        answer = _answer(env, one)
        if answer is None:
            break
        if answer:
            changes += _plan(env, one, answer)
    env.show(picked_report(changes))


def _answer(env: Environment, one: "Pick") -> str | None:
    """Ask for a purpose: the text to plan, '' to skip, None to stop.

    One that says nothing is asked for once more; Enter, and the end of the input, keep it.
    """
    from salesbook.render.loop.log import advice_lines

    answer = _asked(env, one, _QUESTION, enter=one.draft, ended=None)
    advice = _empty(env, one, answer) if answer and answer != one.draft else None
    if advice is None:
        return answer
    env.tell(*advice_lines((advice,)))
    return _asked(env, one, _AGAIN, enter=answer, ended=answer)


def _asked(
    env: Environment, one: "Pick", question: str, *, enter: str | None, ended: str | None
) -> str | None:
    """Ask a question of which `enter` and `ended` say what Enter and the end of the input mean."""
    from salesbook.cli.asking import ask

    try:
        answer = ask(env, question)
        if answer.casefold() in _EDIT:
            answer = ask(env, "Purpose:", draft=one.draft) or one.draft
    except EOFError:
        return ended
    word = answer.casefold()
    if word in _YES:
        return one.draft
    if word in _SKIP:
        return ""
    return None if word in _STOP else answer or enter


def _empty(env: Environment, one: "Pick", purpose: str) -> "Advice | None":
    """Say what is wrong with a purpose that says nothing and would be kept."""
    from salesbook.domain.dates.order import order_of_locale
    from salesbook.domain.errors import SalesbookError
    from salesbook.work.loop.pick import weigh_pick

    with suppress(SalesbookError), env.reading() as book:  # what is refused is said when it is kept
        return weigh_pick(book, one.entry.facts.id, purpose, order_of_locale(env.locale))
    return None


def _plan(env: Environment, one: "Pick", purpose: str) -> "list[FollowUpChange]":
    """Keep one answer as its own operation; what is wrong with it is said, and the walk goes on."""
    from salesbook.domain.dates.order import order_of_locale
    from salesbook.domain.errors import SalesbookError
    from salesbook.render.loop.log import advice_lines
    from salesbook.work.loop.pick import accept_pick, plan_pick
    from salesbook.work.loop.purpose import VAGUE

    account_id = one.entry.facts.id
    try:
        with env.writing("pick") as book:
            if purpose == one.draft:
                return [accept_pick(book, account_id)]
            change = plan_pick(book, account_id, purpose, order_of_locale(env.locale))
    except SalesbookError as error:
        env.tell(*filter(None, (error.message, error.hint)))
        return []
    for line in advice_lines(tuple(each for each in change.warnings if each.rule != VAGUE)):
        env.tell(line)
    return [change]
