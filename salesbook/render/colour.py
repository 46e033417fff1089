"""The house look at a terminal: what each style is drawn as, readable on light and on dark."""

from rich.color import ColorSystem
from rich.style import Style

from salesbook.render import words

_DRAWN: dict[words.Style, Style] = {
    "plain": Style(),
    "accent": Style(color="color(32)", bold=True),
    "alarm": Style(color="color(166)"),
    "muted": Style(dim=True),
    "strong": Style(bold=True),
}


def coloured(text: str, style: words.Style) -> str:
    """Draw a text that is harmless already."""
    return _DRAWN[style].render(text, color_system=ColorSystem.EIGHT_BIT)
