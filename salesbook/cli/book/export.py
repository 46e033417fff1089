"""`salesbook export`: write a report or the book to a file, or to stdout."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from salesbook.cli.book.output import put_lines
from salesbook.cli.environment import Environment, environment
from salesbook.cli.options import Argument, AsCsv, AsJson, Context, Option

if TYPE_CHECKING:
    from salesbook.store.book.book import Book

EXAMPLES = (
    "salesbook export standing -o standing.csv",
    "salesbook export accounts --json",
    "salesbook export all -o book.jsonl",
    "salesbook export ics -o calendar.ics",
)
REPORTS = ("standing", "activity", "due", "pipeline", "orders", "occasions", "commitments")
RECORDS = ("accounts", "people", "interactions", "follow_ups", "all")
NAMES = (*REPORTS, *RECORDS)
ICS = "ics"
"""Not rows in columns but a calendar for other programs: follow-ups and occasions."""

Name = Annotated[
    str,
    Argument(
        metavar="REPORT|RECORDS",
        help=f"A report: {', '.join(REPORTS)}; or records, which import takes again: "
        f"{', '.join(RECORDS)}; or {ICS}, follow-ups and occasions for a calendar elsewhere.",
    ),
]
Output = Annotated[
    Path | None, Option("--output -o", metavar="FILE", help="Write here, not to stdout.")
]
Raw = Annotated[bool, Option("--raw", help="Without the guard against spreadsheets.")]
Bom = Annotated[bool, Option("--bom", help="With a byte order mark, for Excel.")]
IncludePrivate = Annotated[
    bool, Option("--include-private", help="With the texts of your private contacts.")
]
Dictionary = Annotated[
    bool, Option("--dictionary", help="Not the rows: what each column says, and what for.")
]
Todo = Annotated[
    bool,
    Option("--todo", help="In a calendar, follow-ups without a time as tasks (VTODO)."),
]


def export(
    ctx: Context,
    name: Name,
    *,
    output: Output = None,
    as_csv: AsCsv = False,
    as_json: AsJson = False,
    raw: Raw = False,
    bom: Bom = False,
    include_private: IncludePrivate = False,
    dictionary: Dictionary = False,
    todo: Todo = False,
) -> None:
    """Write a report, or what the book holds, as CSV or JSON; or a calendar to take along."""
    env = environment(ctx)
    if name.casefold() == ICS:
        _refuse_columns(as_csv or as_json or dictionary)
        return _calendar(env, output, todo=todo)
    wanted = _wanted(name, as_csv=as_csv and not dictionary, as_json=as_json)
    if dictionary:
        return _explain(env, wanted, output, as_csv=as_csv, as_json=as_json)
    with env.reading() as book:
        if wanted == "due":
            seen = book if include_private else book.for_others()
            text = _due(seen, as_json=as_json, raw=raw, bom=bom)
        elif as_json and wanted != "all":
            text = _json(env, book, wanted, include_private=include_private)
        else:
            text = _lines(book, wanted, raw=raw, bom=bom, include_private=include_private)
        put_lines(env, text, output)
    if output is not None:
        env.tell(f"What each column says: salesbook export {wanted} --dictionary")
    return None


def _wanted(name: str, *, as_csv: bool, as_json: bool) -> str:
    """Understand which export is meant. Raises a sentence for what there is not."""
    from salesbook.domain.errors import UsageError

    wanted = name.casefold().replace("-", "_")
    if wanted not in NAMES:
        raise UsageError(
            f"There is no export “{name}”.", hint=f"One of: {', '.join((*NAMES, ICS))}"
        )
    if as_csv and (as_json or wanted == "all"):
        raise UsageError(
            "An export is CSV or JSON, not both; “all” is JSON Lines.",
            hint=f"salesbook export {wanted}",
        )
    return wanted


def _refuse_columns(asked: bool) -> None:
    from salesbook.domain.errors import UsageError

    if asked:
        raise UsageError(
            "A calendar is neither CSV nor JSON, and has no columns.",
            hint="salesbook export follow_ups --csv, or salesbook export occasions --csv",
        )


def _calendar(env: Environment, output: Path | None, *, todo: bool) -> None:
    """Write the follow-ups and the occasions for a calendar elsewhere."""
    from salesbook.exchange.ics import write_calendar
    from salesbook.work.loop.ics import book_calendar

    with env.reading() as book:
        entries = book_calendar(book, todo=todo)
    put_lines(env, [write_calendar(entries, "Salesbook")], output)


def _explain(
    env: Environment, name: str, output: Path | None, *, as_csv: bool, as_json: bool
) -> None:
    """Tell what each column of an export says, and what it is used for."""
    from salesbook.domain.team.exported import EXPORTED
    from salesbook.render.team.column import columns_csv, columns_json, columns_report

    columns = EXPORTED[name]
    if as_json:
        put_lines(env, [columns_json(name, columns) + "\n"], output)
    elif as_csv or output is not None:
        put_lines(env, [columns_csv(columns)], output)
    else:
        env.show(columns_report(columns))


def _lines(
    book: "Book", name: str, *, raw: bool, bom: bool, include_private: bool
) -> Iterable[str]:
    """Write an export line by line: CSV, or JSON Lines of the whole book."""
    from salesbook.exchange.book_lines import write_book
    from salesbook.exchange.salesbook_csv import write_csv
    from salesbook.work.book.export import export_book, export_sheets

    if name == "all":
        return write_book(export_book(book, include_private=include_private))
    sheets = export_sheets(book, name, include_private=include_private)
    return write_csv(name, sheets, raw=raw, bom=bom)


def _json(env: Environment, book: "Book", name: str, *, include_private: bool) -> Iterable[str]:
    """Write an export as one document."""
    from salesbook.exchange.salesbook_csv import COLUMNS
    from salesbook.render.sheets import json_sheets
    from salesbook.work.book.export import export_sheets

    sheets = export_sheets(book, name, include_private=include_private)
    return json_sheets(name, COLUMNS[name], sheets, as_of=env.moment().today)


def _due(book: "Book", *, as_json: bool, raw: bool, bom: bool) -> Iterable[str]:
    """Write what `due` lists, all of it."""
    from salesbook.exchange.csv.writer import BOM
    from salesbook.render.loop.due_documents import due_csv, due_json
    from salesbook.work.loop.due import list_due

    due = list_due(book, moment=book.moment, rep_id=book.rep.id)
    text = due_csv(due, raw=raw)
    return [due_json(due) + "\n" if as_json else BOM + text if bom else text]
