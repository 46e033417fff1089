"""A file of records, opened: what it is, how its columns are taken, and what its rows say.

The bytes come from an opener, which is asked several times: to find the encoding, to find the order
of day and month of each column, and to read. Rows are never all in memory at once.
"""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Protocol

from msgspec import Struct, field

from salesbook.domain.book.import_batch import ImportFormat
from salesbook.domain.book.moment import Moment
from salesbook.exchange.assemble import Assembly
from salesbook.exchange.csv.dates import DateOrder, OrderVotes
from salesbook.exchange.csv.header import header_name
from salesbook.exchange.csv.lines import Opener
from salesbook.exchange.csv.rows import Row
from salesbook.exchange.csv.table import FOOTER, REPEATED_HEADER, Asked, open_table
from salesbook.exchange.detect import KNOWN_NAMES, layout_of
from salesbook.exchange.layout import Columns, Layout, map_columns
from salesbook.exchange.other_csv import OTHER
from salesbook.exchange.reading import Reading
from salesbook.exchange.record import Entry
from salesbook.exchange.salesbook_json import looks_like_json, read_document

_SNIFFED = 100
_NO_RECORD = frozenset({FOOTER, REPEATED_HEADER})


class Choices(Struct, frozen=True):
    """What a person said about a file; what they did not say is found."""

    moment: Moment
    format: ImportFormat | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)
    encoding: str | None = None
    delimiter: str | None = None
    dates: DateOrder | None = None

    @property
    def said(self) -> dict[str, object]:
        """What was said of how the bytes are read, in words that can be kept."""
        return {
            "encoding": self.encoding,
            "delimiter": self.delimiter,
            "dates": self.dates and self.dates.value,
            "zone": self.moment.zone,
        }


class Rows(Protocol):
    """What has named columns and rows of cells."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""

    def blocks(self) -> Iterator[list[Row]]:
        """Read the rows, some at a time, as often as asked."""


class RecordFile(Struct, frozen=True):
    """A file whose rows can be read as records."""

    layout: Layout
    columns: Columns
    sha256: str
    header_sha256: str
    row_count: int
    warnings: tuple[str, ...]
    table: Rows
    readings: tuple[Reading, ...]

    def entries(self) -> Iterator[Entry]:
        """Read what each row says, in the order of the file."""
        assembly = Assembly(self.layout, self.columns, self.readings)
        for block in self.table.blocks():
            good = iter(assembly.entries([row for row in block if row.damage is None]))
            for row in block:
                yield next(good) if row.damage is None else _unread(row)


def _unread(row: Row) -> Entry:
    """Enter a row that is none, or cannot be read."""
    if row.damage in _NO_RECORD:
        return Entry(line=row.line, raw=row.raw, skipped=row.damage)
    return Entry(line=row.line, raw=row.raw, cells=row.cells, damage=row.damage)


def open_records(opener: Opener, choices: Choices) -> RecordFile:
    """Open a file of records: CSV, or our own JSON.

    Raises CsvError, NotACsvError, HeaderNotFoundError or AmbiguousDatesError.
    """
    with opener() as stream:
        start = stream.read(_SNIFFED)
    if looks_like_json(start):
        return _open_json(opener, choices)
    asked = Asked(choices.encoding, choices.delimiter, tuple(choices.mapping))
    table = open_table(opener, KNOWN_NAMES, asked, expected=OTHER.expected)
    layout = layout_of(table.columns, choices.mapping, choices.format)
    said = table.encoding
    warnings = () if said.warning is None else (said.warning,)
    return _opened(table, layout, choices, said.sha256, warnings)


def _open_json(opener: Opener, choices: Choices) -> RecordFile:
    document = read_document(opener)
    return _opened(document, document.layout, choices, document.sha256, ())


def _opened(
    table: Rows, layout: Layout, choices: Choices, digest: str, warnings: tuple[str, ...]
) -> RecordFile:
    columns = map_columns(layout, table.columns, choices.mapping)
    exact = layout.ours and "id" in table.columns
    readings, count = _readings(table, columns, choices, exact=exact)
    header = header_digest(table.columns)
    return RecordFile(layout, columns, digest, header, count, warnings, table, readings)


def header_digest(columns: tuple[str, ...]) -> str:
    """Name a header: the SHA-256 of its names as they are compared, joined by tabs."""
    return sha256("\t".join(map(header_name, columns)).encode()).hexdigest()


def _readings(
    table: Rows, columns: Columns, choices: Choices, *, exact: bool
) -> tuple[tuple[Reading, ...], int]:
    """Find the order of each column of dates, and count the rows on the way."""
    dated = [at for at, one in enumerate(columns.fields) if one is not None and one.dated]
    votes = {at: OrderVotes() for at in dated}
    count = 0
    for block in table.blocks():
        count += len(block)
        good = [row.cells for row in block if row.damage is None]
        for at, vote in votes.items():
            vote.add_all([cells[at] for cells in good])
    orders = {at: choices.dates or vote.decide(columns.header[at]) for at, vote in votes.items()}
    return tuple(
        Reading(choices.moment, exact=exact, order=orders.get(at, DateOrder.YMD))
        for at in range(len(columns.fields))
    ), count
