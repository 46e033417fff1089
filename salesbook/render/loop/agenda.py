"""The agenda: the items of a day in aligned columns, stacked where the screen is narrow."""

from collections.abc import Sequence

from msgspec import Struct
from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from salesbook.render.style import muted

GAP = 2
NARROW = 56
"""Below this many cells the purpose goes under the name."""

_CLOCK = 5
_NUMBER = 2
_MOST_OF_THE_NAME = 0.36


class Heading(Struct, frozen=True):
    """A line over the items that follow."""

    text: Text


class Line(Struct, frozen=True):
    """An item: when, its number if it has one, whom it is about, what it asks for."""

    clock: str
    number: str
    who: Text
    what: Text


class Agenda(Struct, frozen=True):
    """Headings and lines, their columns the same width from top to bottom."""

    parts: Sequence[Heading | Line]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Lay the parts out for the width there is."""
        width = options.max_width
        names = None if width < NARROW else self._name_width(width)
        for part in self.parts:
            yield part.text if isinstance(part, Heading) else _laid(part, names)

    def _name_width(self, width: int) -> int:
        longest = max(
            (part.who.cell_len for part in self.parts if isinstance(part, Line)), default=1
        )
        return max(min(longest, int(width * _MOST_OF_THE_NAME)), 1)


def _laid(line: Line, names: int | None) -> RenderableType:
    """Put an item on its line; without a width for names, the purpose goes under the name."""
    table = Table.grid(padding=(0, GAP, 0, 0), pad_edge=False)
    table.add_column(width=_CLOCK)
    table.add_column(width=_NUMBER, justify="right")
    cells = [muted(line.clock), muted(line.number)]
    if names and line.who.plain:
        table.add_column(width=names, overflow="fold")
        table.add_column(overflow="fold")
        cells += [line.who, line.what]
    else:
        table.add_column(overflow="fold")
        cells.append(Text("\n").join(part for part in (line.who, line.what) if part.plain))
    table.add_row(*cells)
    return Padding(table, (0, 0, 0, GAP))
