"""A whole book as JSON Lines: a header, then one row of one table a line, in stored form."""

import json
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Any

from msgspec import Struct

from salesbook.exchange.csv.errors import CsvError
from salesbook.exchange.csv.lines import Opener, text_lines

_encoded = json.JSONEncoder(ensure_ascii=False).encode
_HEADER = {"salesbook": 1, "kind": "book"}

EXPORT_AGAIN = "Export it again with this salesbook: salesbook export all"


class BookLine(Struct, frozen=True):
    """One row of one table, with the line it stands on and its text."""

    line: int
    table: str
    row: Mapping[str, Any]
    raw: str


def write_book(rows: Iterable[tuple[str, Mapping[str, Any]]]) -> Iterator[str]:
    """Write the rows of a book; nulls are left out by who gives them."""
    yield json.dumps(_HEADER) + "\n"
    for table, row in rows:
        yield f'{{"table": {_encoded(table)}, "row": {_encoded(row)}}}\n'


def is_book(opener: Opener) -> bool:
    """Tell whether a file is a whole book: its first line says so."""
    with opener() as stream:
        start = stream.readline(1000)
    header = _parsed(start)
    return isinstance(header, dict) and header.get("kind") == "book"


def measure_book(opener: Opener) -> tuple[str, int]:
    """Name the bytes of a book by their SHA-256, and count its rows."""
    digest, rows = sha256(), -1
    with opener() as stream:
        for line in stream:
            digest.update(line)
            rows += bool(line.strip())
    return digest.hexdigest(), rows


def read_book(opener: Opener) -> Iterator[BookLine]:
    """Read the rows of a book; raises CsvError at the first line that is none."""
    with text_lines(opener, "utf-8") as lines:
        for number, text in enumerate(lines, start=1):
            if number == 1:
                _check_header(text)
            elif text.strip():
                yield _line(number, text)


def _check_header(text: str) -> None:
    if _parsed(text.removeprefix("\ufeff")) != _HEADER:
        raise CsvError(
            f"this salesbook reads whole books that begin with {json.dumps(_HEADER)}.",
            line=1,
            hint=EXPORT_AGAIN,
        )


def _line(number: int, text: str) -> BookLine:
    raw = text.rstrip("\r\n")
    match _parsed(raw):
        case {"table": str(table), "row": dict(row)}:
            return BookLine(number, table, row, raw)
    raise CsvError(
        'this is no row of a book: {"table": …, "row": {…}}.', line=number, hint=EXPORT_AGAIN
    )


def _parsed(text: str | bytes) -> object:
    try:
        parsed: object = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return parsed
