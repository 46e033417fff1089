"""Cells beside each other, each wrapped in its own column."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from salesbook.render.words import BLANK, Piece, Words

GAP = 2
"""Blank cells between two columns."""


class Slot(Struct, frozen=True):
    """The place of a column: how wide it is, and whether its text stands at the right."""

    width: int
    right: bool = False


def side_by_side(
    cells: Sequence[Words], slots: Sequence[Slot], *, at_bottom: bool = False
) -> Iterator[Words]:
    """Lay cells out beside each other, from the top, or all of them ending at the bottom."""
    blocks = [cell.lines(slot.width) for cell, slot in zip(cells, slots, strict=True)]
    height = max(map(len, blocks))
    if height == 1:
        yield _line([block[0] for block in blocks], slots)
        return
    for line in range(height):
        row = [_at(block, line - (height - len(block)) * at_bottom) for block in blocks]
        yield _line(row, slots)


def _at(block: Sequence[Words], line: int) -> Words:
    return block[line] if 0 <= line < len(block) else BLANK


def _line(row: Sequence[Words], slots: Sequence[Slot]) -> Words:
    """Put pieces at their places; blanks are written only where more text follows."""
    pieces: list[Piece] = []
    owed = 0
    for words, slot in zip(row, slots, strict=True):
        free = max(slot.width - words.cells, 0) if words else slot.width
        if slot.right or not words:
            owed += free
        if words:
            if owed:
                pieces.append((" " * owed, "plain"))
            pieces += words.pieces
            owed = 0 if slot.right else free
        owed += GAP
    return Words(tuple(pieces))
