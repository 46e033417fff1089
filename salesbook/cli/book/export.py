"""`salesbook export`: write a report or the book to a file, or to stdout."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from salesbook.cli.environment import Environment, environment
from salesbook.cli.options import Argument, AsCsv, AsJson, Context, Option

if TYPE_CHECKING:
    from salesbook.store.book.book import Book

EXAMPLES = (
    "salesbook export standing -o standing.csv",
    "salesbook export accounts --json",
    "salesbook export all -o book.jsonl",
)
REPORTS = ("standing", "activity", "due", "pipeline", "orders", "occasions", "commitments")
RECORDS = ("accounts", "people", "interactions", "follow_ups", "all")
NAMES = (*REPORTS, *RECORDS)

Name = Annotated[
    str,
    Argument(
        metavar="REPORT|RECORDS",
        help=f"A report: {', '.join(REPORTS)}; or records, which import takes again: "
        f"{', '.join(RECORDS)}.",
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
) -> None:
    """Write a report, or what the book holds, as CSV or JSON."""
    env = environment(ctx)
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
        _put(env, text, output)
    if output is not None:
        env.tell(f"What each column says: salesbook export {wanted} --dictionary")
    return None


def _wanted(name: str, *, as_csv: bool, as_json: bool) -> str:
    """Understand which export is meant. Raises a sentence for what there is not."""
    from salesbook.domain.errors import UsageError

    wanted = name.casefold().replace("-", "_")
    if wanted not in NAMES:
        raise UsageError(f"There is no export “{name}”.", hint=f"One of: {', '.join(NAMES)}")
    if as_csv and (as_json or wanted == "all"):
        raise UsageError(
            "An export is CSV or JSON, not both; “all” is JSON Lines.",
            hint=f"salesbook export {wanted}",
        )
    return wanted


def _explain(
    env: Environment, name: str, output: Path | None, *, as_csv: bool, as_json: bool
) -> None:
    """Tell what each column of an export says, and what it is used for."""
    from salesbook.domain.team.exported import EXPORTED
    from salesbook.render.team.column import columns_csv, columns_json, columns_report

    columns = EXPORTED[name]
    if as_json:
        _put(env, [columns_json(name, columns) + "\n"], output)
    elif as_csv or output is not None:
        _put(env, [columns_csv(columns)], output)
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


def _put(env: Environment, lines: Iterable[str], output: Path | None) -> None:
    """Write lines to stdout, to a device or a pipe, or to a file of which nobody sees half."""
    if output is None:
        for line in lines:
            env.write(line)
        return
    target = output.resolve()  # past links: what they lead to is written, they stay
    try:
        if target.exists() and not target.is_file():
            with target.open("w", encoding="utf-8", newline="") as device:
                device.writelines(lines)
        else:
            _put_whole(lines, target, env)
    except OSError as error:
        if error.filename is None:
            raise
        raise OSError(error.errno, error.strerror, str(output)) from error
    env.tell(f"Written: {output}")


def _put_whole(lines: Iterable[str], target: Path, env: Environment) -> None:
    """Write a file beside the old one, which it replaces when it is whole; private to its owner."""
    draft = target.with_name(f".{target.name}.{env.random(4).hex()}.part")
    try:
        descriptor = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
            file.writelines(lines)
        draft.replace(target)
    except OSError as error:  # a disk that is full while writing names no file
        raise OSError(error.errno, error.strerror, str(target)) from error
    finally:
        draft.unlink(missing_ok=True)
