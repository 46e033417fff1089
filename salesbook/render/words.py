"""A line of text in pieces, each in one of the styles of the house."""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from salesbook.render.breaking import line_spans
from salesbook.render.cells import cells_of

Style = Literal["plain", "accent", "alarm", "muted", "strong"]
"""What a piece is to the eye; how that is drawn is for the terminal's side to know."""

Piece = tuple[str, Style]


class Words(Struct, frozen=True):
    """Text in pieces, none of them empty; `unbroken` where it is to be copied, such as a path.

    Made by `salesbook.render.style`, which makes text harmless.
    """

    pieces: tuple[Piece, ...] = ()
    unbroken: bool = False

    def __bool__(self) -> bool:
        """Tell whether there is any text."""
        return bool(self.pieces)

    @property
    def plain(self) -> str:
        """The text alone."""
        if len(self.pieces) == 1:
            return self.pieces[0][0]
        return "".join([text for text, _ in self.pieces])

    @property
    def cells(self) -> int:
        """How many cells of a terminal its longest line takes."""
        return max(map(cells_of, self.plain.split("\n")))

    def lines(self, width: int) -> Sequence["Words"]:
        """Break the text at its words, and a word that fits on no line wherever it must be."""
        text = self.plain
        if self.unbroken or ("\n" not in text and cells_of(text) <= width):
            return (self,)
        return [self._between(start, end) for start, end in line_spans(text, width)]

    def _between(self, start: int, end: int) -> "Words":
        pieces: list[Piece] = []
        for text, style in self.pieces:
            inside = text[max(start, 0) : max(end, 0)]
            if inside:
                pieces.append((inside, style))
            start, end = start - len(text), end - len(text)
        return Words(tuple(pieces))


BLANK = Words()
"""No text: an empty line, an empty cell."""
