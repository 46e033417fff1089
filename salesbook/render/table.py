"""The house table: no boxes, a quiet header, and a stacked form where the screen is too narrow."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from salesbook.render.columns import GAP, Slot, side_by_side
from salesbook.render.labels import ENOUGH
from salesbook.render.layout import Indent
from salesbook.render.style import emphasised, joined, muted, plain
from salesbook.render.words import BLANK, Words

Cell = str | Words


class Column(Struct, frozen=True):
    """One column: its heading, and how it behaves.

    `grows` is for running text, which wraps and takes what the others leave; all other columns keep
    to one line.
    """

    heading: str
    grows: bool = False
    right: bool = False


class Ledger(Struct, frozen=True):
    """Rows under quiet headings; stacked, one row a block, where they do not fit side by side.

    Cells given as `str` are made harmless.
    """

    columns: Sequence[Column]
    rows: Sequence[Sequence[Cell]]
    title: Words = BLANK

    def fits(self, width: int) -> bool:
        """Tell whether the rows stand side by side in a width."""
        rows = [[_words(cell) for cell in row] for row in self.rows]
        return self._needed(self._natural(rows)) <= width

    def lines(self, width: int) -> Iterator[Words]:
        """Lay the rows out for the width there is."""
        if self.title:
            yield from self.title.lines(width)
        rows = [[_words(cell) for cell in row] for row in self.rows]
        natural = self._natural(rows)
        if self._needed(natural) <= width:
            yield from self._side_by_side(rows, self._slots(natural, width))
        else:
            for row in rows:
                yield from self._stacked(row, width)

    def _natural(self, rows: Sequence[Sequence[Words]]) -> list[int]:
        widths = [plain(column.heading).cells for column in self.columns]
        for row in rows:
            widths = [max(wide, cell.cells) for wide, cell in zip(widths, row, strict=True)]
        return widths

    def _needed(self, natural: Sequence[int]) -> int:
        least = [
            min(wide, ENOUGH) if column.grows else wide
            for wide, column in zip(natural, self.columns, strict=True)
        ]
        return sum(least) + GAP * (len(least) - 1)

    def _slots(self, natural: Sequence[int], width: int) -> list[Slot]:
        gaps = [GAP] * (len(natural) - 1) + [0]
        wished = [wide + gap for wide, gap in zip(natural, gaps, strict=True)]
        growing = [place for place, column in enumerate(self.columns) if column.grows]
        given = shrunk(wished, growing, width)
        return [
            Slot(wide - gap, column.right)
            for wide, gap, column in zip(given, gaps, self.columns, strict=True)
        ]

    def _side_by_side(
        self, rows: Sequence[Sequence[Words]], slots: Sequence[Slot]
    ) -> Iterator[Words]:
        headings = [muted(column.heading) for column in self.columns]
        yield from side_by_side(headings, slots, at_bottom=True)
        for row in rows:
            yield from side_by_side(row, slots)

    def _stacked(self, row: Sequence[Words], width: int) -> Iterator[Words]:
        yield from emphasised(row[0]).lines(width)
        rest = list(zip(self.columns[1:], row[1:], strict=True))
        long = [cell for column, cell in rest if column.grows]
        short = [
            joined(muted(column.heading), cell, by=" ")
            for column, cell in rest
            if cell and not column.grows
        ]
        for words in (*long, joined(*short, by=" · ")):
            if words:
                yield from Indent(words).lines(width)


def shrunk(widths: Sequence[int], growing: Sequence[int], room: int) -> list[int]:
    """Take from the widest of the growing columns, evenly, until all fit in the room."""
    given = list(widths)
    while (excess := sum(given) - room) > 0:
        widest = max(given[place] for place in growing)
        places = [place for place in growing if given[place] == widest]
        second = max((given[place] for place in growing if given[place] < widest), default=0)
        for left, place in zip(range(len(places), 0, -1), places, strict=True):
            taken = min(widest - second, round(excess / left))
            given[place] -= taken
            excess -= taken
    return given


def _words(cell: Cell) -> Words:
    return cell if isinstance(cell, Words) else plain(cell)
