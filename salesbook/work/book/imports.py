"""Import: bring the records of files in, all rows or none, as one command that undo takes back.

A file whose rows are all known changes nothing. What is not taken, skipped or assumed is counted
and said.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.book.import_batch import ImportFormat, RowAction
from salesbook.domain.book.importing import (
    BadRowsError,
    FileOutcome,
    ImportFileError,
    ImportOutcome,
    Wishes,
)
from salesbook.domain.errors import SalesbookError
from salesbook.exchange.book_lines import is_book, measure_book, read_book
from salesbook.exchange.csv.lines import Opener
from salesbook.exchange.file import Choices, RecordFile, open_records
from salesbook.exchange.record import Entry
from salesbook.store.book.book import WritableBook
from salesbook.store.book.deferring import Deferred
from salesbook.store.book.imports import keep_mapping, make_room, mapping_for
from salesbook.store.pipeline.imports import has_opportunities
from salesbook.work.book.import_accounts import Accounts
from salesbook.work.book.import_book import keep_book
from salesbook.work.book.import_complaints import Complaints
from salesbook.work.book.import_follow_ups import FollowUps
from salesbook.work.book.import_interactions import Interactions
from salesbook.work.book.import_ledger import Batch, Ledger
from salesbook.work.book.import_line import Line
from salesbook.work.book.import_opportunities import Opportunities
from salesbook.work.book.import_orders import Items, Orders
from salesbook.work.book.import_people import People
from salesbook.work.book.import_products import ProductRows
from salesbook.work.book.import_reps import Reps, reps_of
from salesbook.work.book.import_run import Run
from salesbook.work.book.import_users import keep_users

_CHUNK = 1000

Progress = Callable[[str, int, int], None]
"""Told how far a file is: its name, rows done, rows in all."""


class Incoming(Struct, frozen=True):
    """A file that is to be imported: what it is called, and how its bytes are read."""

    name: str
    opener: Opener


class Opened(Struct, frozen=True):
    """A file of records that was opened, with how its columns were chosen."""

    name: str
    file: RecordFile
    choices: Choices


def import_files(
    book: WritableBook,
    incoming: Sequence[Incoming],
    choices: Choices,
    wishes: Wishes,
    progress: Progress,
) -> ImportOutcome:
    """Bring files in, in the order in which their records need each other.

    Nothing is committed here. Raises ImportFileError where a file cannot be read, BadRowsError when
    rows cannot be taken and it was not asked to skip them.
    """
    make_room(book)
    whole = [one for one in incoming if is_book(one.opener)]
    opened = [_open(book, one, choices) for one in incoming if one not in whole]
    opened.sort(key=lambda one: one.file.layout.rank)
    ours = bool(whole) or any(one.file.layout.ours for one in opened)
    reps = reps_of(book, wishes.owners, creates=ours)
    outcomes = [_import_whole(book, one, reps, progress, at) for at, one in enumerate(whole)]
    for position, one in enumerate(opened, start=len(whole)):
        with closing(Run(book, one.file, wishes, reps, Deferred(book.connection))) as run:
            outcomes.append(_import(run, one, position, progress))
    book.say(_summary(outcomes))
    return ImportOutcome(tuple(outcomes))


def refuse_unreadable(incoming: Iterable[Incoming], choices: Choices) -> None:
    """Refuse files before there is a book to bring them into; raises ImportFileError."""
    for one in incoming:
        if not is_book(one.opener):
            with _named(one.name):
                open_records(one.opener, choices)


def _open(book: WritableBook, incoming: Incoming, choices: Choices) -> Opened:
    """Open a file; a mapping chosen for its header before is chosen again where none is asked."""
    with _named(incoming.name):
        file = open_records(incoming.opener, choices)
        remembered = {} if choices.mapping else mapping_for(book, file.header_sha256)
        if remembered:
            choices = replace(choices, mapping=remembered)
            file = open_records(incoming.opener, choices)
        return Opened(incoming.name, file, choices)


@contextmanager
def _named(file_name: str) -> Iterator[None]:
    """Say in every error which file it is about."""
    try:
        yield
    except BadRowsError:
        raise
    except SalesbookError as error:
        raise ImportFileError(file_name, error) from error


def _import(run: Run, opened: Opened, position: int, progress: Progress) -> FileOutcome:
    file = opened.file
    batch = Batch(
        file_name=opened.name,
        format=file.layout.format,
        sha256=file.sha256,
        header_sha256=file.header_sha256,
        mapping=file.columns.taken,
        options=run.wishes.said | opened.choices.said,
        row_count=file.row_count,
        position=position,
    )
    again = batch.imported_before(run.book)
    if again is not None:
        return _outcome(run, opened.name, {RowAction.UNCHANGED: file.row_count}, again=again.handle)
    with _named(opened.name), Ledger(run.book, batch) as ledger:
        run.had_sales = run.sells and has_opportunities(run.book)
        for lines in _chunks(file.entries()):
            progress(opened.name, ledger.count, file.row_count)
            _keep(run, lines)
            ledger.enter(lines)
        run.finish()
        if ledger.bad and not run.wishes.skip_bad:
            raise BadRowsError(opened.name, file.row_count, ledger.bad)
    if ledger.batch_id is not None:
        keep_mapping(run.book, file.header_sha256, file.layout.format, opened.choices.mapping)
    return _outcome(run, opened.name, ledger.actions, ledger)


def _import_whole(
    book: WritableBook, incoming: Incoming, reps: Reps, progress: Progress, position: int
) -> FileOutcome:
    with _named(incoming.name):
        digest, rows = measure_book(incoming.opener)
        batch = Batch(
            file_name=incoming.name,
            format=ImportFormat.SALESBOOK_JSON,
            sha256=digest,
            header_sha256=digest,
            mapping={},
            options={},
            row_count=rows,
            position=position,
        )
        again = batch.imported_before(book)
        if again is not None:
            actions = {RowAction.UNCHANGED: rows}
            return FileOutcome.of_book(incoming.name, rows, actions, {}, again=again.handle)
        made = Counter[str]()
        with Ledger(book, batch) as ledger:
            for lines in keep_book(book, read_book(incoming.opener), reps, made, rows):
                ledger.enter(lines)
                progress(incoming.name, ledger.count, rows)
        return FileOutcome.of_book(incoming.name, rows, ledger.actions, made, batch=ledger.batch_id)


def _keep(run: Run, lines: Sequence[Line]) -> None:
    """Keep what a chunk of rows says, each kind of record at once, in the order of need."""
    for line in lines:
        _end_unreadable(line)
    keep_users(run, lines)
    Accounts(run, lines).keep()
    People(run, lines).keep()
    if run.sells:
        ProductRows(run, lines).keep()
        Opportunities(run, lines).keep()
        Orders(run, lines).keep()
        Items(run, lines).keep()
        Complaints(run, lines).keep()
    Interactions(run, lines).keep()
    FollowUps(run, lines).keep()


def _end_unreadable(line: Line) -> None:
    entry = line.entry
    faults = "; ".join(f"{one.column}: {one.reason}" for one in entry.faults)
    if entry.damage or faults:
        line.end(RowAction.BAD, entry.damage or faults)
    elif entry.skipped:
        line.end(RowAction.SKIPPED, entry.skipped)


def _chunks(entries: Iterable[Entry]) -> Iterator[list[Line]]:
    remaining = iter(entries)
    while chunk := [Line(entry) for entry in islice(remaining, _CHUNK)]:
        yield chunk


def _outcome(
    run: Run,
    name: str,
    actions: Mapping[RowAction, int],
    ledger: Ledger | None = None,
    again: str | None = None,
) -> FileOutcome:
    file = run.file
    return FileOutcome(
        file_name=name,
        format=file.layout.format,
        kind=file.layout.kind,
        columns=file.columns.header,
        taken=file.columns.taken,
        not_taken=file.columns.not_taken,
        row_count=file.row_count,
        actions=dict(actions),
        made=dict(run.made),
        skipped={} if ledger is None else dict(ledger.skipped),
        notices=file.warnings + run.notices,
        bad=() if ledger is None else tuple(ledger.bad),
        again=again,
        id=None if ledger is None else ledger.batch_id,
    )


def _summary(outcomes: Sequence[FileOutcome]) -> str:
    names = ", ".join(one.file_name for one in outcomes)
    created = sum(one.actions.get(RowAction.CREATED, 0) for one in outcomes)
    updated = sum(one.actions.get(RowAction.UPDATED, 0) for one in outcomes)
    return f"Imported {names}: {created:,} new, {updated:,} updated"
