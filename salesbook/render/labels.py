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
    """Texts of any length, each after its label; below it where no room is left beside it."""

    rows: Sequence[tuple[Words, Words]]

    def lines(self, width: int) -> Iterator[Words]:
        """Lay the pairs out for the width there is."""
        label = max((label.cells for label, _ in self.rows), default=0)
        text = max((text.cells for _, text in self.rows), default=0)
        room = width - label - GAP
        beside = room >= min(text, ENOUGH)
        slots = (Slot(label), Slot(room))
        for pair in self.rows:
            yield from side_by_side(pair, slots) if beside else _below(pair, width)


def labelled(pairs: Iterable[tuple[str, str | Words]]) -> Labels:
    """Lay values out beside their labels; a `str` is made harmless."""
    return Labels(
        [
            (muted(label), value if isinstance(value, Words) else plain(value))
            for label, value in pairs
        ]
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
