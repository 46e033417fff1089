"""The one way onto a terminal: a console that reads no markup and lets no control through."""

from collections.abc import Iterator
from typing import TextIO

from rich.console import Console, RenderableType
from rich.segment import Segment, Segments

from salesbook.render.safe import safe_block


class _Console(Console):
    """A console that leaves a closed pipe to the front door, which is quiet about it."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError  # Rich's own ends the program as if something had gone wrong


def console_for(stream: TextIO, *, width: int, colour: bool) -> Console:
    """Build a console: no markup, no emoji codes, no highlighting; colour only when asked for."""
    return _Console(
        file=stream,
        width=width,
        force_terminal=colour,
        force_interactive=False,
        no_color=not colour,
        color_system="256" if colour else None,
        markup=False,
        emoji=False,
        highlight=False,
        soft_wrap=False,
        legacy_windows=False,
        _environ={},
    )


def show(console: Console, renderable: RenderableType) -> None:
    """Print a renderable, harmless to the last character.

    Cells are made harmless where they are laid out, so that their widths are right; this second
    look is for what a renderer forgot.
    """
    console.print(Segments(_harmless(console, renderable)), end="", crop=False)


def _harmless(console: Console, renderable: RenderableType) -> Iterator[Segment]:
    for line in Segment.split_lines(console.render(renderable)):
        trimmed = _without_trailing_blanks(line)
        yield from (Segment(safe_block(part.text), part.style) for part in trimmed)
        yield Segment.line()


def _without_trailing_blanks(line: list[Segment]) -> list[Segment]:
    kept = [part for part in line if not part.control]
    while kept and not kept[-1].text.strip(" "):
        kept.pop()
    if kept:
        last = kept[-1]
        kept[-1] = Segment(last.text.rstrip(" "), last.style)
    return kept
