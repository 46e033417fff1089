"""The agenda: items of a day in aligned columns, stacked where the screen is narrow."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from salesbook.render.columns import GAP, Slot, side_by_side
from salesbook.render.layout import Indent
from salesbook.render.style import joined, muted
from salesbook.render.words import Words

NARROW = 56
"""Below this many cells the purpose goes under the name."""

_CLOCK = 5
_NUMBER = 2
_MOST_OF_THE_NAME = 0.36


class Line(Struct, frozen=True):
    """An item: when, its number if it has one, whom it is about, what it asks for."""

    clock: str
    number: str
    who: Words
    what: Words


class Agenda(Struct, frozen=True):
    """Items below each other, their columns the same width from top to bottom."""

    items: Sequence[Line]

    def lines(self, width: int) -> Iterator[Words]:
        """Lay the parts out for the width there is."""
        names = None if width < NARROW else self._name_width(width)
        for item in self.items:
            yield from Indent(_Item(item, names)).lines(width)

    def _name_width(self, width: int) -> int:
        longest = max((item.who.cells for item in self.items), default=1)
        return max(min(longest, int(width * _MOST_OF_THE_NAME)), 1)


class _Item(Struct, frozen=True):
    """An item on its line; without a width for names, the purpose goes under the name."""

    line: Line
    names: int | None

    def lines(self, width: int) -> Iterator[Words]:
        line = self.line
        cells = [muted(line.clock), muted(line.number)]
        slots = [Slot(_CLOCK), Slot(_NUMBER, right=True)]
        if self.names and line.who:
            slots.append(Slot(self.names))
            cells += [line.who, line.what]
        else:
            cells.append(joined(line.who, line.what, by="\n"))
        used = sum(slot.width + GAP for slot in slots)
        yield from side_by_side(cells, [*slots, Slot(width - used)])
