"""Rows of a file that changed nothing so far: they wait for one that does, outside the memory.

Only an import that changes something is kept, and then with all its rows. A file as long as the
book, each row of which is here already, must not fill the memory until its end is reached.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from tempfile import SpooledTemporaryFile
from typing import NamedTuple
from uuid import UUID

from salesbook.domain.book.import_batch import RowAction
from salesbook.work.book.import_line import Line

_IN_MEMORY = 1 << 20
_AT_A_TIME = 1000


class Became(NamedTuple):
    """What is kept of a row that was dealt with: its line and text, and what became of it."""

    line: int
    action: RowAction
    reason: str | None
    raw: str
    targets: Sequence[tuple[str, UUID]]


def became(line: Line) -> Became:
    """Say what is kept of a row."""
    entry = line.entry
    return Became(entry.line, line.action, line.reason, entry.raw, [*dict.fromkeys(line.targets)])


class Waiting:
    """Rows that wait, in the order in which they came; beyond a megabyte in a file of no name."""

    def __init__(self) -> None:
        self._file: SpooledTemporaryFile[str] | None = None

    def add(self, rows: Iterable[Became]) -> None:
        """Let rows wait."""
        if self._file is None:
            self._file = SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", newline="\n")  # noqa: SIM115 (it lives as long as this does)
        for row in rows:
            targets = [(table, identity.hex) for table, identity in row.targets]
            self._file.write(json.dumps([*row[:-1], targets]) + "\n")

    def close(self) -> None:
        """Forget the rows that wait."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def take(self) -> Iterator[list[Became]]:
        """Give the rows that waited, some at a time; then none wait any more."""
        if self._file is None:
            return
        self._file.seek(0)
        rows = map(_read, self._file)
        while chunk := list(islice(rows, _AT_A_TIME)):
            yield chunk
        self.close()


def _read(said: str) -> Became:
    line, action, reason, raw, targets = json.loads(said)
    rows = [(table, UUID(identity)) for table, identity in targets]
    return Became(line, RowAction(action), reason, raw, rows)
