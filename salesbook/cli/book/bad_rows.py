"""The rows an import did not take, in files of their own: to be mended and imported."""

import errno
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from salesbook.domain.book.importing import BadRow, FileOutcome


def keep_bad_rows(path: Path, files: "Iterable[FileOutcome]") -> list[str]:
    """Write the rows that were not taken, each with its line and reason; tell where they are.

    The second file that has some gets `path` with a number. Nothing is overwritten: raises
    FileExistsError where something else has the name.
    """
    from salesbook.domain.counting import counted

    bad = [one for one in files if one.bad]
    told: list[str] = []
    for number, one in enumerate(bad, start=1):
        target = path if number == 1 else path.with_stem(f"{path.stem}-{number}")
        _write_new(target, _bad_csv(one.columns, one.bad))
        told.append(f"Not taken: {counted(len(one.bad), 'rows')}, kept in {target}")
    return told


def _write_new(path: Path, text: str) -> None:
    """Write a new file for its owner alone; the same rows may be there already."""
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        if path.is_file() and path.read_bytes() == text.encode():
            return
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def _bad_csv(columns: Sequence[str], bad: "Iterable[BadRow]") -> str:
    from salesbook.exchange.csv.writer import csv_line

    header = csv_line((*columns, "line", "reason"))
    width = len(columns)
    rows = (
        csv_line((*(row.cells + ("",) * width)[:width], str(row.line), row.reason)) for row in bad
    )
    return header + "".join(rows)
