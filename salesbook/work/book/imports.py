"""Import: bring the records of files in, all rows or none, as one command that undo takes back.

A file whose rows are all known changes nothing. What is not taken, skipped or assumed is counted
and said.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any
from uuid import UUID

from salesbook.domain.book.import_batch import ImportBatch, RowAction
from salesbook.domain.book.importing import (
    BadRow,
    BadRowsError,
    FileOutcome,
    ImportFileError,
    ImportOutcome,
    Wishes,
)
from salesbook.domain.errors import SalesbookError
from salesbook.exchange.csv.lines import Opener
from salesbook.exchange.file import Choices, RecordFile, open_records
from salesbook.exchange.record import Entry
from salesbook.store.book.book import WritableBook
from salesbook.store.book.imports import (
    batches_of_file,
    keep_batch,
    keep_mapping,
    keep_rows,
    mapping_for,
)
from salesbook.work.book.import_accounts import Accounts
from salesbook.work.book.import_follow_ups import FollowUps
from salesbook.work.book.import_interactions import Interactions
from salesbook.work.book.import_people import People
from salesbook.work.book.import_reps import reps_of
from salesbook.work.book.import_run import Line, Run
from salesbook.work.book.import_users import keep_users

_CHUNK = 1000

Progress = Callable[[str, int, int], None]
"""Told how far a file is: its name, rows done, rows in all."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that is to be imported: what it is called, and how its bytes are read."""

    name: str
    opener: Opener


@dataclass(frozen=True, slots=True)
class Opened:
    """A file of records that was opened, with how its columns were chosen."""

    name: str
    file: RecordFile
    choices: Choices


def open_incoming(
    book: WritableBook, incoming: Sequence[Incoming], choices: Choices
) -> list[Opened]:
    """Open files, in the order in which their records need each other.

    A mapping that was chosen for a header is chosen again where nothing else is asked. Raises
    ImportFileError, which names the file.
    """
    opened = [_open(book, one, choices) for one in incoming]
    return sorted(opened, key=lambda one: one.file.layout.rank)


def _open(book: WritableBook, incoming: Incoming, choices: Choices) -> Opened:
    try:
        file = open_records(incoming.opener, choices)
        remembered = {} if choices.mapping else mapping_for(book, file.header_sha256)
        if remembered:
            choices = replace(choices, mapping=remembered)
            file = open_records(incoming.opener, choices)
    except SalesbookError as error:
        raise ImportFileError(incoming.name, error) from error
    return Opened(incoming.name, file, choices)


def import_files(
    book: WritableBook,
    incoming: Sequence[Incoming],
    choices: Choices,
    wishes: Wishes,
    progress: Progress,
) -> ImportOutcome:
    """Bring files in; nothing is committed here.

    Raises ImportFileError where a file cannot be read, BadRowsError when rows cannot be taken and
    it was not asked to skip them.
    """
    opened = open_incoming(book, incoming, choices)
    ours = any(one.file.layout.ours for one in opened)
    reps = reps_of(book, wishes.owners, creates=ours)
    outcomes = tuple(
        _import(Run(book, one.file, wishes, reps), one, position, progress)
        for position, one in enumerate(opened)
    )
    book.say(_summary(outcomes))
    return ImportOutcome(outcomes)


def _import(run: Run, opened: Opened, position: int, progress: Progress) -> FileOutcome:
    options = run.wishes.said | opened.choices.said
    file = opened.file
    again = _imported_before(run.book, opened, options)
    if again is not None:
        return _outcome(run, opened.name, {RowAction.UNCHANGED: file.row_count}, again=again.handle)
    ledger = Ledger(run.book, opened, options, position)
    progress(opened.name, 0, file.row_count)
    for lines in _chunks(file.entries()):
        _keep(run, lines)
        ledger.enter(lines)
        progress(opened.name, ledger.count, file.row_count)
    run.finish()
    if ledger.bad and not run.wishes.skip_bad:
        raise BadRowsError(opened.name, file.row_count, ledger.bad)
    if ledger.kept:
        keep_mapping(run.book, file.header_sha256, file.layout.format, opened.choices.mapping)
    return _outcome(run, opened.name, ledger.actions, ledger)


def _imported_before(
    book: WritableBook, opened: Opened, options: Mapping[str, object]
) -> ImportBatch | None:
    """Find the import of the same file in the same way that is still in force."""
    for batch in batches_of_file(book, opened.file.sha256):
        same = (batch.format, dict(batch.mapping), dict(batch.options)) == (
            opened.file.layout.format,
            opened.file.columns.taken,
            options,
        )
        if same and batch.operation.in_force:
            return batch
    return None


def _keep(run: Run, lines: Sequence[Line]) -> None:
    """Keep what a chunk of rows says, each kind of record at once, in the order of need."""
    for line in lines:
        _end_unreadable(line)
    keep_users(run, lines)
    Accounts(run, lines).keep()
    People(run, lines).keep()
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


class Ledger:
    """Counts what became of the rows of a file, and keeps it once the import changes anything."""

    def __init__(
        self, book: WritableBook, opened: Opened, options: Mapping[str, object], position: int
    ) -> None:
        self._book = book
        self._opened = opened
        self._batch = {"options": dict(options), "position": position}
        self._batch_id: UUID | None = None
        self._waiting: list[Line] = []
        self.count = 0
        self.actions: Counter[RowAction] = Counter()
        self.skipped: Counter[str] = Counter()
        self.bad: list[BadRow] = []

    @property
    def kept(self) -> bool:
        """Whether the import changed anything, and so is kept."""
        return self._batch_id is not None

    def enter(self, lines: Sequence[Line]) -> None:
        """Enter a chunk of rows that were dealt with."""
        self.count += len(lines)
        for line in lines:
            self.actions[line.action] += 1
            if line.action is RowAction.SKIPPED:
                self.skipped[line.reason or ""] += 1
            elif line.action is RowAction.BAD:
                entry = line.entry
                cells = entry.cells or (entry.raw,)
                self.bad.append(BadRow(entry.line, cells, line.reason or ""))
        self._waiting += lines
        if self._book.journal.operation_id is not None:
            self._keep()

    def _keep(self) -> None:
        if self._batch_id is None:
            self._batch_id = self._keep_batch()
        rows = [self._row(line) for line in self._waiting]
        targets = [
            {"import_row_id": row["id"], "table_name": table, "row_id": target}
            for row, line in zip(rows, self._waiting, strict=True)
            for table, target in dict.fromkeys(line.targets)
        ]
        keep_rows(self._book, rows, targets)
        self._waiting.clear()

    def _keep_batch(self) -> UUID:
        file = self._opened.file
        return keep_batch(
            self._book,
            format=file.layout.format,
            file_name=self._opened.name,
            sha256=file.sha256,
            header_sha256=file.header_sha256,
            mapping=file.columns.taken,
            row_count=file.row_count,
            **self._batch,
        )

    def _row(self, line: Line) -> dict[str, Any]:
        return {
            "id": self._book.new_id(),
            "batch_id": self._batch_id,
            "line": line.entry.line,
            "action": line.action,
            "reason": line.reason,
            "raw": line.entry.raw,
        }


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
    )


def _summary(outcomes: Sequence[FileOutcome]) -> str:
    names = ", ".join(one.file_name for one in outcomes)
    created = sum(one.actions.get(RowAction.CREATED, 0) for one in outcomes)
    updated = sum(one.actions.get(RowAction.UPDATED, 0) for one in outcomes)
    return f"Imported {names}: {created:,} rows new, {updated:,} updated"
