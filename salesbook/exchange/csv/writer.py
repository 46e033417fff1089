"""The machine CSV of RFC 4180: every cell quoted, lines ended by CR LF."""

from collections.abc import Iterable, Iterator, Sequence

BOM = "\ufeff"
"""The mark by which spreadsheets know UTF-8."""


def csv_line(cells: Iterable[str]) -> str:
    """Write one row, with its line end."""
    return ",".join('"' + cell.replace('"', '""') + '"' for cell in cells) + "\r\n"


def csv_lines(
    header: Sequence[str], rows: Iterable[Sequence[str]], *, bom: bool = False
) -> Iterator[str]:
    """Write a header and its rows, one line at a time; `bom` is for spreadsheets."""
    yield (BOM if bom else "") + csv_line(header)
    for row in rows:
        yield csv_line(row)
