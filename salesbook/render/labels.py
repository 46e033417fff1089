"""Values beside their quiet labels."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from salesbook.render.columns import GAP, Slot, side_by_side
from salesbook.render.layout import Indent
from salesbook.render.style import muted, plain
from salesbook.render.words import Words

ENOUGH = 16
"""Below this many cells a column of running text is not worth reading: things stack."""


class Labels(Struct, frozen=True):
    """Texts of any length, each after its label; below it where no room is left beside it.

    `label` is the fewest cells that a label takes, where others stand below this list.
    """

    rows: Sequence[tuple[Words, Words]]
    label: int = 0

    def lines(self, width: int) -> Iterator[Words]:
        """Lay the pairs out for the width there is."""
        label = max(self.label, *(label.cells for label, _ in self.rows), 0)
        text = max((text.cells for _, text in self.rows), default=0)
        room = width - label - GAP
        beside = room >= min(text, ENOUGH)
        slots = (Slot(label), Slot(room))
        for pair in self.rows:
            yield from side_by_side(pair, slots) if beside else _below(pair, width)


def labelled(pairs: Iterable[tuple[str, str | Words]], width: int = 0) -> Labels:
    """Lay values out beside their labels, of so many cells at least; a `str` is made harmless."""
    return Labels(
        [
            (muted(label), value if isinstance(value, Words) else plain(value))
            for label, value in pairs
        ],
        width,
    )


def known(pairs: Iterable[tuple[str, str | Words]]) -> list[tuple[str, str | Words]]:
    """Keep the pairs that have a value."""
    return [pair for pair in pairs if pair[1]]


def _below(pair: tuple[Words, Words], width: int) -> Iterator[Words]:
    label, text = pair
    if label:
        yield from label.lines(width)
    if text:
        yield from Indent(text).lines(width)
