"""`salesbook plan`: lay out a day."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

from salesbook.cli.environment import Environment, environment
from salesbook.cli.options import MORE, Argument, AsJson, Context, Option

if TYPE_CHECKING:
    from datetime import date

    from salesbook.domain.loop.plan.day_plan import DayPlan
    from salesbook.domain.loop.plan.laid import Laid

EXAMPLES = (
    "salesbook plan today",
    "salesbook plan tomorrow",
    "salesbook plan week",
    "salesbook plan next week",
    "salesbook plan --why acme",
    "salesbook plan --busy work.ics",
    "salesbook plan --ics today.ics",
)

TODAY = "today"
WEEKS = {"week": "", "this week": "", "next week": "next week"}
"""What is typed for a week: the words that say its first day, none for the week under way."""

STDOUT = Path("-")

PlannedDay = Annotated[
    list[str] | None,
    Argument(metavar="[today|tomorrow|week|DATE]", help="Which day; week and next week show five."),
]
Why = Annotated[
    str | None,
    Option("--why", metavar="ACCOUNT", help="Why somebody is in the plan or not."),
]
BusyFiles = Annotated[
    list[Path] | None,
    Option("--busy", metavar="FILE.ics", help="Go round this calendar too; more than once."),
]
Ics = Annotated[
    Path | None,
    Option(
        "--ics", metavar="FILE", help="Write the plan for a calendar elsewhere too; - is stdout."
    ),
]
Revisions = Annotated[
    bool,
    Option("--revisions", help="The plans made for the day so far, and what changed.", panel=MORE),
]


def plan(
    ctx: Context,
    day: PlannedDay = None,
    *,
    why: Why = None,
    busy: BusyFiles = None,
    ics: Ics = None,
    revisions: Revisions = False,
    as_json: AsJson = False,
) -> None:
    """Lay out a day: preparation, customer contact, reference work.

    Contact hours are a discipline first: they keep mail and administration out. As a matter of
    being answered they are a small gain at best; the studies disagree. Planning again keeps the
    past, what is done and every agreed time; `followup move ID "fri 11:00"` pins one. A week and
    days gone by are only shown.
    """
    env, asked = environment(ctx), " ".join(day or (TODAY,))
    week = WEEKS.get(asked.casefold())
    if ics is not None:
        only_shown = why is not None or revisions or week is not None
        _refuse_calendar(ics, only_shown=only_shown, as_json=as_json)
    if week is not None and (why is not None or revisions):
        _refuse_week(why)
    if why is not None:
        return _why(env, asked, why, busy or (), as_json=as_json)
    if revisions:
        return _revisions(env, asked, as_json=as_json)
    if week is not None:
        return _week(env, week, busy or (), as_json=as_json)
    return _day(env, asked, busy or (), ics, as_json=as_json)


def _day(
    env: Environment, typed: str, busy: Sequence[Path], ics: Path | None, *, as_json: bool
) -> None:
    from salesbook.render.loop.plan import kept_plan_report, plan_report
    from salesbook.render.loop.plan_documents import plan_json

    moment = env.moment()
    plan, laid, empty = _planned(env, typed, busy)
    if as_json:
        env.write(plan_json(plan, moment.today))
    elif ics != STDOUT:
        report = plan_report(laid, moment, empty=empty) if laid else kept_plan_report(plan, moment)
        env.show(report)
    if ics is not None:
        _take_along(env, plan, ics)


def _planned(
    env: Environment, typed: str, busy: Sequence[Path]
) -> "tuple[DayPlan, Laid | None, bool]":
    """Lay out a day and keep it; of one gone by read the plan it had.

    Tells too whether there is nobody in the book to plan for.
    """
    from salesbook.work.loop.plan import lay_plan
    from salesbook.work.loop.today import is_empty

    day, past = _day_and_past(env, typed)
    if past is not None:
        return past, None, False
    with env.writing("plan") as writable:
        laid = lay_plan(writable, day, busy)
        empty = is_empty(writable, laid)
    env.tell(*laid.unread)
    return laid.plan, laid, empty


def _refuse_week(why: str | None) -> NoReturn:
    """Refuse to tell of a week what is told of a day."""
    from shlex import quote

    from salesbook.domain.errors import UsageError

    if why is not None:
        raise UsageError(
            "Where somebody stands is told of one day.",
            hint=f"salesbook plan tomorrow --why {quote(why)}",
        )
    raise UsageError("Only the plan of one day is revised.", hint="salesbook plan --revisions")


def _refuse_calendar(ics: Path, *, only_shown: bool, as_json: bool) -> None:
    """Refuse a calendar of what is no plan of one day, and two documents in one stream."""
    from salesbook.domain.errors import UsageError

    if only_shown:
        raise UsageError(
            "A calendar is made of the plan of one day.", hint=f"salesbook plan today --ics {ics}"
        )
    if as_json and ics == STDOUT:
        raise UsageError(
            "Only one of the plan and its calendar can go to stdout.",
            hint="salesbook plan --json --ics today.ics",
        )


def _take_along(env: Environment, plan: "DayPlan", ics: Path) -> None:
    """Write a plan for a calendar elsewhere."""
    from salesbook.cli.book.output import put_lines
    from salesbook.exchange.ics import write_calendar
    from salesbook.work.loop.ics import plan_calendar

    with env.reading() as book:
        entries = plan_calendar(book, plan)
    put_lines(env, [write_calendar(entries, "Salesbook")], None if ics == STDOUT else ics)


def _day_and_past(env: Environment, typed: str) -> "tuple[date, DayPlan | None]":
    """Read a day, and the plan of one gone by; for today the book need not be opened."""
    if typed.casefold() == TODAY:
        return env.moment().today, None
    from salesbook.work.book.typed_day import typed_day
    from salesbook.work.loop.planned import past_plan

    with env.reading() as book:
        day = typed_day(book, typed, forwards=True, locale=env.locale)
        return day, past_plan(book, day) if day < env.moment().today else None


def _week(env: Environment, typed: str, busy: Sequence[Path], *, as_json: bool) -> None:
    from salesbook.render.loop.plan_documents import week_json
    from salesbook.render.loop.plan_week import week_report
    from salesbook.work.book.day_off import off_in_week
    from salesbook.work.book.typed_day import typed_day
    from salesbook.work.loop.plan import plan_week

    moment = env.moment()
    with env.reading() as book:
        asked = typed_day(book, typed, forwards=True, locale=env.locale) if typed else None
        week = plan_week(book, busy, asked)
        off = off_in_week(book, asked or week[-1].plan.day)
    env.tell(*dict.fromkeys(line for laid in week for line in laid.unread))
    if as_json:
        env.write(week_json(week, moment.today))
    else:
        env.show(week_report(week, moment, off))


def _why(env: Environment, typed: str, name: str, busy: Sequence[Path], *, as_json: bool) -> None:
    from salesbook.render.loop.plan_documents import plan_why_json
    from salesbook.render.loop.plan_why import plan_why_report
    from salesbook.work.book.typed_day import typed_day
    from salesbook.work.loop.plan_why import explain_plan

    moment = env.moment()
    with env.reading() as book:
        day = typed_day(book, typed, forwards=True, locale=env.locale)
        why = explain_plan(book, day, name, busy)
    env.tell(*why.laid.unread)
    return (
        env.write(plan_why_json(why, moment.today))
        if as_json
        else env.show(plan_why_report(why, moment))
    )


def _revisions(env: Environment, typed: str, *, as_json: bool) -> None:
    from salesbook.render.loop.plan_documents import revisions_json
    from salesbook.render.loop.plan_revisions import revisions_report
    from salesbook.work.book.typed_day import typed_day
    from salesbook.work.loop.plan_revisions import list_revisions

    moment = env.moment()
    with env.reading() as book:
        day = typed_day(book, typed, forwards=True, locale=env.locale)
        found = list_revisions(book, day)
    return (
        env.write(revisions_json(found, moment.today))
        if as_json
        else env.show(revisions_report(found, moment))
    )
