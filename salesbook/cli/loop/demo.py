"""`salesbook demo`: a firm made up for you, in a book of its own."""

import random
import shlex
from pathlib import Path

from msgspec.structs import replace

from salesbook.cli.environment import Environment, environment
from salesbook.cli.options import Context
from salesbook.cli.progress import progress

_SEED = 2026
"""The same story has the same handles wherever it is told."""

_SHOWN = 5


def demo(ctx: Context) -> None:
    """Try salesbook with a firm made up for you: its own book, never yours; run it again for today.

    The firm sells loading doors; three months of its history end today. See the plan and who is
    due, then try any command on it.
    """
    from salesbook.render.loop.demo import farewell, welcome
    from salesbook.render.loop.due import due_report
    from salesbook.render.loop.plan import plan_report
    from salesbook.work.loop.due_asked import DueAsked, due_as_asked
    from salesbook.work.loop.plan import lay_plan

    env = environment(ctx)
    own = replace(env, variables={**env.variables, "SALESBOOK_BOOK": _address(env)})
    _tell_story(own)
    with own.writing("plan") as book:
        laid = lay_plan(book, env.moment().today)
        due = due_as_asked(book, DueAsked(limit=_SHOWN, locale=env.locale))
    env.show(welcome())
    env.show(plan_report(laid, env.moment()))
    env.show(due_report(due))
    env.show(farewell(shlex.quote(own.book_address)))


def _address(env: Environment) -> str:
    return str(env.data_folder / "demo.db")


def _tell_story(own: Environment) -> None:
    """Build the book from nothing: about a hundred and seventy commands, a few seconds."""
    from salesbook.work.loop.demo import clear_demo, keep_step, steps

    clear_demo(Path(own.book_address))
    seeded = random.Random(_SEED).randbytes  # noqa: S311 (handles that never change, no secrets)
    moment, newcomer = own.moment(), own.newcomer
    for step in progress(own, "Making up three months:", steps(moment)):
        keep_step(own.book_address, step, moment, newcomer, seeded)
