"""`salesbook wrap`: close the day."""

from typing import TYPE_CHECKING, Annotated

from salesbook.cli.environment import Environment, environment
from salesbook.cli.options import AsJson, Context, Day, Option

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from salesbook.domain.errors import SalesbookError
    from salesbook.domain.loop.wrap import Waiting, Wrap

EXAMPLES = (
    "salesbook wrap",
    "salesbook wrap --report",
    "salesbook wrap --markdown",
    "salesbook wrap --day yesterday",
)

KEYS = {"l": "log", "n": "no answer", "m": "move", "d": "drop", "s": "skip", "q": "leave"}
_QUESTION = " · ".join(f"{key} {words}" for key, words in KEYS.items())
_KEPT = frozenset("lnmd")
"""The keys that write something."""

_LEFT = "Left. Go on with it: salesbook wrap"
_BACK = "Take the last answer back: salesbook undo"


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
    answers: dict[object, str] = {}
    while waiting := _waiting(env, answers):
        first = waiting[0]
        try:
            answer = _ask_one(env, first, len(waiting))
        except (KeyboardInterrupt, EOFError) as stop:
            env.tell("")
            _leave(env, answers)
            if isinstance(stop, KeyboardInterrupt):
                raise
            return False
        if answer == "q":
            _leave(env, answers)
            return False
        answers[first.key] = answer
    if answers:
        _tell_back(env, answers)
        env.say("")
    return True


def _leave(env: Environment, answers: "Mapping[object, str]") -> None:
    _tell_back(env, answers)
    env.tell(_LEFT)


def _tell_back(env: Environment, answers: "Mapping[object, str]") -> None:
    """Say how to take the last answer back, where one was kept."""
    if not _KEPT.isdisjoint(answers.values()):
        env.tell(_BACK)


def _waiting(env: Environment, asked: "Container[object]") -> "list[Waiting]":
    from salesbook.work.loop.wrap import waiting_contacts

    with env.reading() as book:
        return [each for each in waiting_contacts(book) if each.key not in asked]


def _ask_one(env: Environment, waiting: "Waiting", left: int) -> str:
    """Ask until the answer could be kept, or asks for nothing; return its key."""
    from salesbook.cli.asking import press
    from salesbook.domain.errors import SalesbookError
    from salesbook.render.loop.wrap import waiting_report

    env.show(waiting_report(waiting, left, env.moment().today))
    while True:
        answer = press(env, _QUESTION, KEYS)
        try:
            if answer not in _KEPT or _settle(env, waiting, answer):
                return answer
        except SalesbookError as error:
            _refuse(env, error)


def _refuse(env: Environment, error: "SalesbookError") -> None:
    """Say what is wrong with an answer; what was typed behind it is no answer to what follows."""
    from salesbook.cli.asking import forget_ahead

    env.tell(*filter(None, (error.message, error.hint)))
    forget_ahead(env)


def _settle(env: Environment, waiting: "Waiting", answer: str) -> bool:
    """Do what a key stands for; tell whether it was done, else the keys are asked for again."""
    if answer == "l":
        _log(env, waiting)
    elif answer == "n":
        _no_answer(env, waiting)
    else:
        return _move(env, waiting) if answer == "m" else _drop(env, waiting)
    return True


def _log(env: Environment, waiting: "Waiting") -> None:
    from salesbook.cli.loop.entering import enter_form
    from salesbook.cli.loop.naming import Named
    from salesbook.work.loop.wrap import entry_of

    entry, party = entry_of(waiting), waiting.item.party
    whom = Named(entry.subject or "", party.label, waiting.subject_id.hex, party.account_id)
    enter_form(env, entry, whom, as_json=False)


def _no_answer(env: Environment, waiting: "Waiting") -> None:
    from msgspec.structs import replace

    from salesbook.cli.loop.keeping import keep_entry
    from salesbook.domain.loop.wrap import unanswered
    from salesbook.render.loop.log import advice_lines
    from salesbook.render.loop.wrap import tried_report
    from salesbook.work.loop.wrap import entry_of

    outcome = unanswered(waiting.channel).value
    receipt = keep_entry(env, replace(entry_of(waiting), outcome=outcome))
    env.show(tried_report(receipt, waiting))
    env.tell(*advice_lines(receipt.warnings))


def _move(env: Environment, waiting: "Waiting") -> bool:
    """Ask for a day until one is understood; an empty answer goes back to the keys.

    What is due by itself is asked for none.
    """
    from salesbook.cli.asking import ask
    from salesbook.domain.errors import DateError

    if waiting.follow_up is None:
        _move_to(env, waiting, "")
        return True
    while to := ask(env, "To which day?"):
        try:
            _move_to(env, waiting, to)
        except DateError as error:
            _refuse(env, error)
        else:
            return True
    return False


def _move_to(env: Environment, waiting: "Waiting", to: str) -> None:
    from salesbook.cli.loop.keeping import order_of
    from salesbook.render.loop.wrap import left_report, moved_report
    from salesbook.work.loop.wrap import move_contact

    with env.writing("wrap") as book:
        change = move_contact(book, waiting, to, order_of(env))
    env.show(moved_report(change) if change else left_report(waiting, env.moment().today))


def _drop(env: Environment, waiting: "Waiting") -> bool:
    """Ask for a reason, twice at most; without one go back to the keys."""
    from salesbook.cli.asking import ask
    from salesbook.render.loop.wrap import dropped_report
    from salesbook.work.loop.wrap import drop_contact

    because = ask(env, "Why?") or ask(env, "Say in a few words why it is dropped:")
    if not because:
        return False
    with env.writing("wrap") as book:
        drop_contact(book, waiting, because)
    env.show(dropped_report(waiting, because))
    return True
