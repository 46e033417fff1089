"""`salesbook holiday` and `salesbook away`: days on which no plan is made."""

from typing import Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsJson, Context, Option

EXAMPLES = (
    'salesbook holiday add "24 dec" "Office closed"',
    'salesbook holiday remove "3 apr"',
    'salesbook away "21 dec" "1 jan"',
)

Day = Annotated[str, Argument(metavar="DATE", help="The day.")]


def add(
    ctx: Context,
    day: Day,
    name: Annotated[str, Argument(metavar="[NAME]", help="What it is called.")] = "",
    as_json: AsJson = False,
) -> None:
    """Note a day on which your country, or your firm, does not work."""
    from salesbook.render.book.day_off import holiday_json, holiday_report
    from salesbook.work.book.day_off import add_holiday
    from salesbook.work.book.typed_day import typed_day

    env = environment(ctx)
    with env.writing("holiday add") as book:
        holiday = add_holiday(book, typed_day(book, day, forwards=True, locale=env.locale), name)
    if as_json:
        env.write(holiday_json("holiday_add", holiday.day_on, holiday.name))
    else:
        env.show(holiday_report(holiday, env.moment().today))


def remove(ctx: Context, day: Day, as_json: AsJson = False) -> None:
    """Work on a holiday: it counts as a day like any other."""
    from salesbook.render.book.day_off import holiday_json, worked_report
    from salesbook.work.book.day_off import remove_holiday
    from salesbook.work.book.typed_day import typed_day

    env = environment(ctx)
    with env.writing("holiday remove") as book:
        meant = typed_day(book, day, forwards=True, locale=env.locale)
        name = remove_holiday(book, meant)
    if as_json:
        env.write(holiday_json("holiday_remove", meant, name))
    else:
        env.show(worked_report(meant, name, env.moment().today))


def list_(ctx: Context, as_json: AsJson = False) -> None:
    """List the holidays and absences that are ahead."""
    from salesbook.render.book.day_off import days_off_json, days_off_report
    from salesbook.work.book.day_off import list_days_off

    env = environment(ctx)
    with env.reading() as book:
        off = list_days_off(book)
    if as_json:
        env.write(days_off_json(off, env.moment().today))
    else:
        env.show(days_off_report(off, env.moment().today))


def away(
    ctx: Context,
    first: Annotated[str, Argument(metavar="FROM", help="The first day away.")],
    last: Annotated[str, Argument(metavar="TO", help="The last day away.")],
    because: Annotated[
        str,
        Option("--because", metavar="WHY", help="holiday, illness, training or other."),
    ] = "holiday",
    as_json: AsJson = False,
) -> None:
    """Say when you are away: plans and business days leave those days out."""
    from salesbook.domain.book.day_off import AbsenceKind
    from salesbook.domain.loop.words import read_word
    from salesbook.render.book.day_off import absence_json, absence_report
    from salesbook.work.book.day_off import go_away
    from salesbook.work.book.typed_day import typed_day

    env = environment(ctx)
    kind = read_word("reason", because, AbsenceKind)
    with env.writing("away") as book:
        begins = typed_day(book, first, forwards=True, locale=env.locale)
        ends = typed_day(book, last, forwards=True, locale=env.locale)
        absence = go_away(book, begins, ends, kind)
    if as_json:
        env.write(absence_json(absence))
    else:
        env.show(absence_report(absence, env.moment().today))
