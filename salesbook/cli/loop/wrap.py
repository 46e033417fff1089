"""`salesbook wrap`: close the day."""

from typing import TYPE_CHECKING, Annotated

from salesbook.cli.environment import Environment, environment
from salesbook.cli.options import AsJson, Context, Day, Option

if TYPE_CHECKING:
    from salesbook.domain.loop.listing import FollowUpChange
    from salesbook.domain.loop.wrap import Waiting, Wrap

EXAMPLES = (
    "salesbook wrap",
    "salesbook wrap --report",
    "salesbook wrap --markdown",
    "salesbook wrap --day yesterday",
)

KEYS = {"l": "log", "n": "no answer", "m": "move", "d": "drop", "s": "skip", "q": "leave"}
_QUESTION = " · ".join(f"{key} {words}" for key, words in KEYS.items())
_AGAIN = "Go on with it: salesbook wrap"


def wrap(
    ctx: Context,
    day: Day = None,
    report: Annotated[bool, Option("--report", help="Ask nothing, only tell.")] = False,
    markdown: Annotated[bool, Option("--markdown", help="The report in Markdown.")] = False,
    include_private: Annotated[
        bool, Option("--include-private", help="With the words of your private contacts.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Close the day: log what was planned, see what is owed and comes next, report what was.

    At a terminal each planned contact of which nothing was said is asked for with a key; every
    answer is kept at once, so it can be left and gone on with. Words of private contacts stay out
    of the report, which is made to be pasted.
    """
    env = environment(ctx)
    asks = env.interactive and not (report or as_json or day)
    if asks and not _walk(env):
        return
    from salesbook.work.loop.wrap import wrap_day

    with env.reading() as book:
        found = wrap_day(book, day, env.locale, own=asks, include_private=include_private)
    _show(env, found, asked=asks, markdown=markdown, as_json=as_json)


def _show(env: Environment, found: "Wrap", *, asked: bool, markdown: bool, as_json: bool) -> None:
    from salesbook.render.loop.wrap import owed_report, wrap_json, wrap_report

    moment = env.moment()
    if as_json:
        return env.write(wrap_json(found, moment))
    if not markdown:
        return env.show(wrap_report(found, moment))
    from salesbook.render.loop.wrap_markdown import report_markdown

    if asked:
        env.show(owed_report(found, moment.today))
    return env.write(report_markdown(found.report, moment.today))


def _walk(env: Environment) -> bool:
    """Ask for each planned contact in turn; tell whether all were asked for.

    What waits is read anew before each question, since an answer may settle more than one.
    """
    asked: set[object] = set()
    while waiting := _waiting(env, asked):
        first = waiting[0]
        try:
            if not _ask_one(env, first, len(waiting)):
                env.tell(f"Left. {_AGAIN}")
                return False
        except (KeyboardInterrupt, EOFError) as stop:
            env.tell("", f"Left. {_AGAIN}")
            if isinstance(stop, KeyboardInterrupt):
                raise
            return False
        asked.add(first.key)
    if asked:
        env.say("")
    return True


def _waiting(env: Environment, asked: set[object]) -> "list[Waiting]":
    from salesbook.work.loop.wrap import waiting_contacts

    with env.reading() as book:
        return [each for each in waiting_contacts(book) if each.key not in asked]


def _ask_one(env: Environment, waiting: "Waiting", left: int) -> bool:
    """Ask until the answer could be kept; tell whether to go on."""
    from salesbook.cli.asking import press
    from salesbook.domain.errors import SalesbookError
    from salesbook.render.loop.wrap import waiting_report

    env.show(waiting_report(waiting, left, env.moment().today))
    while True:
        answer = press(env, _QUESTION, KEYS)
        if answer == "q":
            return False
        try:
            _settle(env, waiting, answer)
        except SalesbookError as error:
            env.tell(*filter(None, (error.message, error.hint)))
        else:
            return True


def _settle(env: Environment, waiting: "Waiting", answer: str) -> None:
    if answer == "l":
        _log(env, waiting)
    elif answer == "n":
        _no_answer(env, waiting)
    elif answer == "m":
        _move(env, waiting)
    elif answer == "d":
        _drop(env, waiting)


def _log(env: Environment, waiting: "Waiting") -> None:
    from salesbook.cli.loop.entering import enter_form
    from salesbook.cli.loop.naming import Named
    from salesbook.work.loop.wrap import entry_of

    entry, party = entry_of(waiting), waiting.item.party
    whom = Named(entry.subject or "", party.label, waiting.subject_id.hex, party.account_id)
    enter_form(env, entry, whom, as_json=False)


def _no_answer(env: Environment, waiting: "Waiting") -> None:
    from msgspec.structs import replace

    from salesbook.cli.loop.entering import keep
    from salesbook.domain.loop.wrap import unanswered
    from salesbook.work.loop.wrap import entry_of

    outcome = unanswered(waiting.channel).value
    keep(env, replace(entry_of(waiting), outcome=outcome), as_json=False)


def _move(env: Environment, waiting: "Waiting") -> None:
    from salesbook.cli.asking import ask
    from salesbook.cli.loop.keeping import order_of
    from salesbook.work.loop.wrap import move_contact

    to = ask(env, "Until when?") if waiting.follow_up else ""
    with env.writing("wrap") as book:
        change = move_contact(book, waiting, to, order_of(env))
    _receipt(env, waiting, change)


def _drop(env: Environment, waiting: "Waiting") -> None:
    from salesbook.cli.asking import ask
    from salesbook.work.loop.wrap import drop_contact

    because = ask(env, "Why?")
    with env.writing("wrap") as book:
        change = drop_contact(book, waiting, because)
    _receipt(env, waiting, change)


def _receipt(env: Environment, waiting: "Waiting", change: "FollowUpChange | None") -> None:
    from salesbook.render.loop.followup import change_report
    from salesbook.render.loop.wrap import left_report

    env.show(change_report(change) if change else left_report(waiting, env.moment().today))
    env.tell("Take it back: salesbook undo")
