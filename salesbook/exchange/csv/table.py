"""A CSV as a table: the dialect is found by the names of the columns, then its rows are read.

`csv.Sniffer` guesses from punctuation, fails on one column and errs on short files; a header row of
known names is better evidence.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import chain, islice

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.counting import counted
from salesbook.exchange.csv.encoding import Encoding, find_encoding
from salesbook.exchange.csv.errors import HeaderNotFoundError
from salesbook.exchange.csv.header import count_known, find_header, header_name, squeezed
from salesbook.exchange.csv.lines import Opener, text_lines
from salesbook.exchange.csv.rows import Row, read_blocks, read_rows

_DELIMITERS = (",", ";", "\t")
_SEPARATOR_LINE = re.compile(r'\ufeff?"?sep=(.)"?\s*', re.IGNORECASE)
_SAMPLE = 40
_LOOKED_AT = 1000
"""How far a header is looked for: with another delimiter a whole file is often damaged."""

_FOOTER_COLUMNS = 3
FOOTER = "a report's footer, no record"
REPEATED_HEADER = "the header once more"


class Table(Struct, frozen=True):
    """A CSV whose columns are known; its rows are read from the file as often as asked for."""

    opener: Opener
    encoding: Encoding
    delimiter: str
    header: Row

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns as the file writes them, without blanks around them."""
        return tuple(cell.strip(" \t\xa0\ufeff") for cell in self.header.cells)

    def rows(self) -> Iterator[Row]:
        """Read the rows under the header: padded to its width, blank ones left out.

        Rows that are no records (a footer, the header repeated) have a `damage` that says so.
        """
        return chain.from_iterable(self.blocks())

    def blocks(self) -> Iterator[list[Row]]:
        """Read the rows, some at a time."""
        with text_lines(self.opener, self.encoding.codec) as lines:
            yield from _with_footer(map(self._under, read_blocks(lines, self.delimiter)))

    def _under(self, rows: Iterable[Row]) -> list[Row]:
        """Give the rows under the header that are not blank, as wide as it is."""
        first, width = self.header.cells[0], len(self.header.cells)
        return [
            row
            if row.damage is None and len(row.cells) == width and row.cells[0] != first
            else self._shaped(row)
            for row in rows
            if row.line > self.header.line and not row.blank
        ]

    def _shaped(self, row: Row) -> Row:
        width = len(self.header.cells)
        if row.damage is not None:
            return row
        if row.cells[:1] == self.header.cells[:1] and _same_names(row, self.header):
            return replace(row, damage=REPEATED_HEADER)
        if len(row.cells) == width:
            return row
        if len(row.cells) == 1 and width >= _FOOTER_COLUMNS:
            return replace(row, damage=FOOTER)
        if any(map(str.strip, row.cells[width:])):
            said = f"it has {counted(len(row.cells), 'cells')} where the header has {width}"
            return replace(row, damage=said)
        return replace(row, cells=(row.cells + ("",) * width)[:width])


def _same_names(row: Row, header: Row) -> bool:
    return tuple(map(header_name, row.cells)) == tuple(map(header_name, header.cells))


def _with_footer(blocks: Iterable[list[Row]]) -> Iterator[list[Row]]:
    """Tell a footer from a row that has lost its other cells: after a footer comes no record."""
    held: list[Row] = []
    for block in blocks:
        if not held and not any(row.damage == FOOTER for row in block):
            yield block
            continue
        told: list[Row] = []
        for row in block:
            if row.damage == FOOTER:
                held.append(row)
                continue
            told += (replace(one, damage="it has one cell only") for one in held)
            held.clear()
            told.append(row)
        yield told
    yield held


class Asked(Struct, frozen=True):
    """What a person said about a file instead of letting it be found."""

    encoding: str | None = None
    delimiter: str | None = None
    columns: tuple[str, ...] = ()


def open_table(
    opener: Opener, known: Collection[str], asked: Asked | None = None, expected: str = ""
) -> Table:
    """Find encoding, delimiter and header of a CSV.

    `known` holds squeezed names of columns; `expected` is a header to show when none is found.
    """
    asked = asked or Asked()
    with opener() as stream:
        encoding = find_encoding(stream, asked.encoding)
    wanted = {squeezed(name) for name in asked.columns}
    tries = (
        _try(opener, encoding, delimiter, known, wanted)
        for delimiter in _delimiters(opener, encoding, asked)
    )
    found = [table for table in tries if table is not None]
    if not found:
        raise _no_header(opener, encoding, expected)
    return max(found, key=lambda table: count_known(table.header.cells, {*known, *wanted}))


def _delimiters(opener: Opener, encoding: Encoding, asked: Asked) -> tuple[str, ...]:
    if asked.delimiter is not None:
        return (asked.delimiter,)
    with text_lines(opener, encoding.codec) as lines:
        said = _SEPARATOR_LINE.fullmatch(next(iter(lines), ""))
    return (said.group(1),) if said else _DELIMITERS


def _try(
    opener: Opener,
    encoding: Encoding,
    delimiter: str,
    known: Collection[str],
    wanted: Collection[str],
) -> Table | None:
    rows = _first_rows(opener, encoding, delimiter, lambda row: row.damage is None)
    header = find_header(rows, known, wanted)
    return Table(opener, encoding, delimiter, header) if header else None


def _first_rows(
    opener: Opener, encoding: Encoding, delimiter: str, keep: Callable[[Row], bool]
) -> list[Row]:
    with text_lines(opener, encoding.codec) as lines:
        rows = islice(read_rows(lines, delimiter), _LOOKED_AT)
        return list(islice(filter(keep, rows), _SAMPLE))


def _no_header(opener: Opener, encoding: Encoding, expected: str) -> HeaderNotFoundError:
    rows = _first_rows(opener, encoding, ",", lambda row: not row.blank)
    if not rows:
        hint = f"Expected a row that names the columns, such as {expected}"
        return HeaderNotFoundError("The file is empty: it has no row at all.", hint=hint)
    first = rows[0].raw.partition("\n")[0][:120].strip()
    hint = f"Expected columns such as {expected}, or --map 'COLUMN=account'"
    return HeaderNotFoundError(
        f"No row of the file names columns that are known here. It begins with “{first}”.",
        hint=hint,
    )
