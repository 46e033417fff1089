"""`salesbook mirror`: what others can see of you, and what they cannot."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsCsv, AsJson, Context, Option

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.domain.team.door import Door
    from salesbook.store.book.book import Book

EXAMPLES = (
    "salesbook mirror",
    "salesbook mirror activity",
    "salesbook mirror activity --csv > me.csv",
    "salesbook mirror --since 1 sep",
)

SheetName = Annotated[
    str | None, Argument(metavar="[SHEET]", help="One sheet: its columns, or with --csv its rows.")
]
Since = Annotated[
    str | None,
    Option("--since", metavar="DATE", help="How contacts went on from this day; else 180 days."),
]


def mirror(
    ctx: Context,
    sheet: SheetName = None,
    since: Since = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """See what others can see of you, column by column, with what it is used for."""
    from salesbook.domain.team.door import door_named

    env = environment(ctx)
    if sheet is None:
        _whole(env, since, as_json=as_json, as_csv=as_csv)
    elif as_json or as_csv:
        _rows(env, door_named(sheet), as_json=as_json)
    else:
        _one(env, door_named(sheet))


def _whole(env: "Environment", since: str | None, *, as_json: bool, as_csv: bool) -> None:
    from salesbook.render.team.mirror import mirror_csv, mirror_json, mirror_report
    from salesbook.work.team.mirror import mirror_of

    with env.reading() as book:
        found = mirror_of(book, since, env.locale)
    if as_json:
        env.write(mirror_json(found))
    elif as_csv:
        env.write(mirror_csv(found))
    else:
        env.show(mirror_report(found))


def _one(env: "Environment", door: "Door") -> None:
    from salesbook.render.team.mirror import door_report
    from salesbook.work.team.mirror import seen_in

    with env.reading() as book:
        seen = seen_in(book, door)
        rep = book.rep.name
    env.show(door_report(seen, rep))


def _rows(env: "Environment", door: "Door", *, as_json: bool) -> None:
    """Write the very rows that others see."""
    with env.reading() as book:
        for text in _document(book, door, as_json=as_json):
            env.write(text)


def _document(book: "Book", door: "Door", *, as_json: bool) -> Iterable[str]:
    from salesbook.domain.team.door import DUE, WHOLE
    from salesbook.work.team import mirror as work

    today = book.moment.today
    if door.name == WHOLE:
        from salesbook.exchange.book_lines import write_book

        return write_book(work.own_book(book))
    if door.name == DUE:
        from salesbook.render.loop.due_documents import due_csv, due_json

        return [(due_json if as_json else due_csv)(work.own_due(book))]
    if door.report:
        from salesbook.render.team.mirror import report_csv, report_json

        told = work.own_report(book, door.name)
        return [
            report_json(door.name, told, today) if as_json else report_csv(door.name, told, today)
        ]
    if as_json:
        from salesbook.render.sheets import json_sheets

        names = [column.name for column in door.columns]
        return json_sheets(door.name, names, work.own_sheets(book, door), as_of=today)
    from salesbook.exchange.salesbook_csv import write_csv

    return write_csv(door.name, work.own_sheets(book, door))
