"""`salesbook import`: bring customers, people and conversations in from files."""

from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from salesbook.cli.book.import_options import (
    CreateAccounts,
    Dates,
    Delimiter,
    DryRun,
    Encoding,
    Format,
    Map,
    MapStage,
    MergeEqual,
    Origin,
    Overwrite,
    Owner,
    SkipBad,
    Zone,
    choices_said,
    pairs,
)
from salesbook.cli.environment import Environment, environment
from salesbook.cli.options import Argument, AsJson, Context

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

    from salesbook.domain.book.importing import ImportOutcome, Wishes
    from salesbook.exchange.file import Choices
    from salesbook.store.book.book import WritableBook
    from salesbook.work.book.imports import Progress

EXAMPLES = (
    "salesbook import customers.csv --dry-run",
    "salesbook import Accounts.csv Contacts.csv Calls.csv",
    "salesbook import kunden.csv --map 'Firma=account' --map 'Ort=city'",
)


def run(
    ctx: Context,
    files: Annotated[list[Path], Argument(metavar="FILE", help="CSV or our own JSON.")],
    as_format: Format = None,
    mapping: Map = None,
    dry_run: DryRun = False,
    skip_bad: SkipBad = None,
    overwrite: Overwrite = False,
    create_accounts: CreateAccounts = False,
    merge_equal: MergeEqual = False,
    origin: Origin = None,
    owner: Owner = None,
    map_stage: MapStage = None,
    dates: Dates = None,
    encoding: Encoding = None,
    delimiter: Delimiter = None,
    zone: Zone = None,
    as_json: AsJson = False,
) -> None:
    """Bring customers and sales in: LinkedIn, HubSpot, Salesforce, Zoho, our own, any CSV."""
    from salesbook.domain.book.importing import BadRowsError, Wishes
    from salesbook.render.book.imports import import_json, import_report

    env = environment(ctx)
    choices = choices_said(
        env,
        layout=as_format,
        mapping=mapping,
        dates=dates,
        encoding=encoding,
        delimiter=delimiter,
        zone=zone,
    )
    owners = pairs("--owner", owner)
    goes_on = dry_run or skip_bad is not None
    stages = pairs("--map-stage", map_stage)
    wishes = Wishes(overwrite, create_accounts, merge_equal, goes_on, origin, owners, stages)
    outcome = _import(env, files, choices, wishes, None if dry_run else skip_bad, dry_run=dry_run)
    if as_json:
        env.write(import_json(outcome, dry_run=dry_run))
    else:
        env.show(import_report(outcome, dry_run=dry_run))
    bad = [one for one in outcome.files if one.bad]
    if bad and skip_bad is None:
        raise BadRowsError(bad[0].file_name, bad[0].row_count, bad[0].bad)


def list_(ctx: Context, as_json: AsJson = False) -> None:
    """List the files that were imported, the newest first."""
    from salesbook.render.book.imports import imports_json, imports_report
    from salesbook.store.book.handles import shorten
    from salesbook.store.compiled.tables import IMPORT_BATCHES
    from salesbook.work.book.import_list import list_imports

    env = environment(ctx)
    with env.reading() as book:
        batches = list_imports(book)
        handles = [shorten(book, IMPORT_BATCHES, one.handle) for one in batches]
    if as_json:
        env.write(imports_json(batches, env.moment().today))
    else:
        env.show(imports_report(batches, handles))


def undo(
    ctx: Context,
    handle: Annotated[str, Argument(metavar="ID", help="A handle from import list, or “last”.")],
    as_json: AsJson = False,
) -> None:
    """Take back the whole command that brought a file in, updates too."""
    from salesbook.domain.book.operation import OperationKind
    from salesbook.render.book.reversal import reversal_json, undo_report
    from salesbook.work.book.import_list import undo_import

    env = environment(ctx)
    with env.writing("import undo", kind=OperationKind.UNDO) as book:
        done = undo_import(book, handle)
    if as_json:
        env.write(reversal_json("import_undo", done))
    else:
        env.show(undo_report(done))


def _opener(path: Path) -> "Callable[[], BinaryIO]":
    return lambda: path.open("rb")


class _NothingKept(Exception):  # noqa: N818 (it ends a dry run, nothing went wrong)
    """Ends the block of a dry run, so that its transaction is taken back."""


def _import(
    env: Environment,
    files: list[Path],
    choices: "Choices",
    wishes: "Wishes",
    skip_bad: Path | None,
    *,
    dry_run: bool,
) -> "ImportOutcome":
    """Bring the files in; the rows not taken are in their file before the others are kept."""
    from salesbook.cli.book.bad_rows import keep_bad_rows
    from salesbook.work.book.imports import Incoming, import_files, refuse_unreadable

    for path in files:
        path.open("rb").close()  # one that cannot be read is said before the book is opened
    incoming = [Incoming(path.name, _opener(path)) for path in files]
    if not _is_there(env):
        refuse_unreadable(incoming, choices)  # a refused import makes no book
    told: list[str] = []
    with _told(env) as show, suppress(_NothingKept), _book(env, dry_run=dry_run) as book:
        outcome = import_files(book, incoming, choices, wishes, show)
        if skip_bad is not None:
            told = keep_bad_rows(skip_bad, outcome.files)
        if dry_run:
            raise _NothingKept
    env.tell(*told)
    return outcome


@contextmanager
def _told(env: Environment) -> "Iterator[Progress]":
    """Show how far an import is, and the rows it was refused for."""
    from salesbook.cli.book.import_progress import ProgressLine
    from salesbook.domain.book.importing import BadRowsError
    from salesbook.render.book.imports import bad_rows_lines

    line = ProgressLine(env)
    try:
        yield line.show
    except BadRowsError as error:
        line.clear()
        env.tell(*bad_rows_lines(error.bad))
        raise
    finally:
        line.clear()


def _is_there(env: Environment) -> bool:
    return "://" in env.book_address or Path(env.book_address).exists()


@contextmanager
def _book(env: Environment, *, dry_run: bool) -> "Iterator[WritableBook]":
    """Lend the book; a dry run where there is none gets one that goes away again."""
    import tempfile

    from salesbook.store.book.journal import Intent
    from salesbook.store.opening import write_book

    if not dry_run or _is_there(env):
        with env.writing("import") as book:
            yield book
        return
    with tempfile.TemporaryDirectory() as folder:
        address = str(Path(folder) / "book.db")
        asked = (address, env.moment(), env.newcomer, env.random)
        with write_book(*asked, Intent("import")) as book:
            yield book
