"""What became of every row of a file: counted, and kept once the import changes anything."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Self
from uuid import UUID

from msgspec import Struct

from salesbook.domain.book.import_batch import ImportBatch, ImportFormat, RowAction
from salesbook.domain.book.importing import BadRow
from salesbook.store.book.book import WritableBook
from salesbook.store.book.imports import batches_of_file, keep_batch, keep_rows, keep_targets
from salesbook.work.book.import_line import Line
from salesbook.work.book.import_waiting import Became, Waiting, became


class Batch(Struct, frozen=True):
    """One file as it is kept; `options` is all that was asked for besides."""

    file_name: str
    format: ImportFormat
    sha256: str
    header_sha256: str
    mapping: Mapping[str, str]
    options: Mapping[str, object]
    row_count: int
    position: int

    def imported_before(self, book: WritableBook) -> ImportBatch | None:
        """Find the import of the same file in the same way that took it all and is in force."""
        for kept in batches_of_file(book, self.sha256):
            same = (
                kept.format is self.format
                and dict(kept.mapping) == dict(self.mapping)
                and dict(kept.options) == dict(self.options)
            )
            if same and kept.operation.in_force and not kept.counts.get(RowAction.BAD):
                return kept
        return None


class Ledger:
    """Enters what became of the rows of one file.

    `batch_id` is the import's, None as long as it changed nothing.
    """

    def __init__(self, book: WritableBook, batch: Batch) -> None:
        self._book = book
        self._batch = batch
        self.batch_id: UUID | None = None
        self._waiting = Waiting()
        self.count = 0
        self.actions: Counter[RowAction] = Counter()
        self.skipped: Counter[str] = Counter()
        self.bad: list[BadRow] = []

    def __enter__(self) -> Self:
        """Lend the ledger; what waits in it at the end was not to be kept."""
        return self

    def __exit__(self, *error: object) -> None:
        """Forget what waits."""
        self._waiting.close()

    def enter(self, lines: Sequence[Line]) -> None:
        """Enter a chunk of rows that were dealt with."""
        self.count += len(lines)
        for line in lines:
            self.actions[line.action] += 1
            if line.action is RowAction.SKIPPED:
                self.skipped[line.reason or ""] += 1
            elif line.action is RowAction.BAD:
                cells = line.entry.cells or (line.entry.raw,)
                self.bad.append(BadRow(line.entry.line, cells, line.reason or ""))
        rows = list(map(became, lines))
        if self._book.journal.operation_id is None:
            self._waiting.add(rows)
            return
        if self.batch_id is None:
            self.batch_id = self._keep_batch()
        for waited in self._waiting.take():
            self._keep(waited)
        self._keep(rows)

    def _keep(self, lines: Sequence[Became]) -> None:
        rows = keep_rows(self._book, [self._row(one) for one in lines])
        keep_targets(
            self._book,
            [
                {"import_row_id": row, "table_name": table, "row_id": target}
                for row, one in zip(rows, lines, strict=True)
                for table, target in one.targets
            ],
        )

    def _keep_batch(self) -> UUID:
        batch = self._batch
        return keep_batch(
            self._book,
            format=batch.format,
            file_name=batch.file_name,
            sha256=batch.sha256,
            header_sha256=batch.header_sha256,
            mapping=dict(batch.mapping),
            options=dict(batch.options),
            row_count=batch.row_count,
            position=batch.position,
        )

    def _row(self, line: Became) -> dict[str, Any]:
        return {
            "batch_id": self.batch_id,
            "line": line.line,
            "action": line.action,
            "reason": line.reason,
            "raw": line.raw,
        }
