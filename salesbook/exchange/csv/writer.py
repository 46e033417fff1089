"""The machine CSV of RFC 4180: every cell quoted, lines ended by CR LF."""

from collections.abc import Iterable

BOM = "\ufeff"
"""The mark by which spreadsheets know UTF-8."""


def csv_line(cells: Iterable[str]) -> str:
    """Write one row, with its line end."""
    return ",".join('"' + cell.replace('"', '""') + '"' for cell in cells) + "\r\n"
