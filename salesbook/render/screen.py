"""The one way onto a screen: a report line by line, harmless to the last character.

Texts are made harmless where they are laid out, so that their widths are right; this second look is
for what a report forgot.
"""

from collections.abc import Iterator, Sequence

from salesbook.render.layout import Report
from salesbook.render.safe import safe
from salesbook.render.words import Piece


def plain_lines(report: Report, width: int) -> Iterator[str]:
    """Write a report for a pipe or a screen without colour, each line with its end."""
    for words in report.lines(width):
        yield safe(words.plain).rstrip(" ") + "\n"


def coloured_lines(report: Report, width: int) -> Iterator[str]:
    """Write a report for a screen with colour, each line with its end."""
    from salesbook.render.colour import coloured  # noqa: PLC0415 (a pipe needs no Rich)

    for words in report.lines(width):
        pieces = [(safe(text), style) for text, style in words.pieces]
        kept = _without_trailing_blanks(pieces)
        yield "".join([coloured(text, style) for text, style in kept]) + "\n"


def _without_trailing_blanks(pieces: Sequence[Piece]) -> list[Piece]:
    kept = list(pieces)
    while kept:
        text, style = kept.pop()
        if text := text.rstrip(" "):
            return [*kept, (text, style)]
    return kept
