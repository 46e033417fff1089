"""`salesbook calendar`: the files of busy times that plans respect."""

from pathlib import Path
from typing import Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsJson, Context, Option

EXAMPLES = (
    "salesbook calendar add work.ics",
    "salesbook calendar busy tomorrow",
    "salesbook calendar remove work",
)


def add(
    ctx: Context,
    file: Annotated[Path, Argument(metavar="FILE.ics", help="As your calendar exports it.")],
    name: Annotated[
        str | None, Option("--name", metavar="NAME", help="What to call it, else as the file.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Keep a calendar: plans go round what is busy in it. Adding it again renews it."""
    from salesbook.render.loop.calendar import kept_calendar_json, kept_calendar_report
    from salesbook.work.loop.busy import whose_calendars
    from salesbook.work.loop.calendar import add_calendar, read_calendar

    env = environment(ctx)
    with env.reading() as readable:
        whose = whose_calendars(readable)
    read = read_calendar(whose, env.moment().today, file, name)  # while nobody waits for the book
    with env.writing("calendar add") as book:
        kept = add_calendar(book, read)
    if as_json:
        env.write(kept_calendar_json(kept))
    else:
        env.show(kept_calendar_report(kept))


def list_(ctx: Context, as_json: AsJson = False) -> None:
    """List the calendars that plans respect."""
    from salesbook.render.loop.calendar import calendars_json, calendars_report
    from salesbook.work.loop.calendar import list_calendars

    env = environment(ctx)
    with env.reading() as book:
        calendars = list_calendars(book)
    if as_json:
        env.write(calendars_json(calendars, env.moment().today))
    else:
        env.show(calendars_report(calendars, env.moment()))


def remove(
    ctx: Context, name: Annotated[str, Argument(metavar="NAME", help="As the list names it.")]
) -> None:
    """Respect a calendar no more."""
    from salesbook.work.loop.calendar import remove_calendar

    env = environment(ctx)
    with env.writing("calendar remove") as book:
        remove_calendar(book, name)
    env.say(f"Plans respect the calendar {name} no more. Take it back: salesbook undo")


def busy(
    ctx: Context,
    day: Annotated[
        str | None, Argument(metavar="[DATE]", help="One day; without it, seven from today.")
    ] = None,
    file: Annotated[
        list[Path] | None,
        Option("--file", metavar="FILE.ics", help="A file that is not kept, too; more than once."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """See when calendars say you are busy, on your own clock."""
    from salesbook.render.loop.calendar import agenda_json, agenda_report
    from salesbook.work.loop.busy import busy_between
    from salesbook.work.loop.calendar import days_asked

    env = environment(ctx)
    with env.reading() as book:
        first, last = days_asked(book, day, env.locale)
        agenda = busy_between(book, first, last, file or ())
    if as_json:
        env.write(agenda_json(agenda, env.moment()))
        env.tell(*agenda.unread)
    else:
        env.show(agenda_report(agenda, first, last, env.moment()))
