"""Where a text is broken into lines: after its words, inside one only if it fits on no line."""

import re
from collections.abc import Callable, Iterator

from salesbook.render.cells import cells_of, folds
from salesbook.render.letters import everyday

_WORD = r"\s*\S+\s*"


def line_spans(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Give the start and the end of every line; the blanks at a break belong to none."""
    place = 0
    for line in text.split("\n"):
        for start, end in _spans(line, width):
            yield place + start, place + end
        place += len(line) + 1


def _spans(line: str, width: int) -> Iterator[tuple[int, int]]:
    measure = len if everyday(line) else cells_of
    if measure(line) <= width:
        yield 0, len(line)
        return
    start = 0
    for end in (*_breaks(line, width, measure), len(line)):
        yield start, start + len(line[start:end].rstrip())
        start = end


def _breaks(line: str, width: int, measure: Callable[[str], int]) -> Iterator[int]:
    used = 0
    for found in re.finditer(_WORD, line):
        start, word = found.start(), found.group()
        bare = word.rstrip()
        needed = measure(bare)
        if used + needed > width:
            if start:
                yield start
            used = 0
        if needed > width:
            last = 0
            for last in folds(bare, width):
                yield start + last
            word = word[last:]
        used += measure(word)
