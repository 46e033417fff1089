"""The house look: quiet, aligned, one accent; readable on light and on dark ground."""

from rich.style import Style
from rich.text import Text

from salesbook.render.safe import safe, safe_block

ACCENT = Style(color="color(32)", bold=True)
"""For the one thing on a screen to look at first."""

ALARM = Style(color="color(166)")
"""For what is late or wrong."""

MUTED = Style(dim=True)
"""For what may be skipped."""

STRONG = Style(bold=True)
"""For names and headings."""

PLAIN = Style()


def plain(text: str) -> Text:
    """Lay out text as it is, harmless, on one line."""
    return Text(safe(text))


def accent(text: str) -> Text:
    """Lay out the one thing to look at first."""
    return Text(safe(text), style=ACCENT)


def alarm(text: str) -> Text:
    """Lay out what is late or wrong."""
    return Text(safe(text), style=ALARM)


def muted(text: str) -> Text:
    """Lay out what may be skipped."""
    return Text(safe(text), style=MUTED)


def strong(text: str) -> Text:
    """Lay out a name or a heading."""
    return Text(safe(text), style=STRONG)


def block(text: str) -> Text:
    """Lay out text of several lines, harmless, its line breaks kept."""
    return Text(safe_block(text))


def paste(text: str, style: Style = MUTED) -> Text:
    """Lay out a line to be copied, such as a path: the terminal may wrap it, we do not."""
    return Text(safe(text), style=style, no_wrap=True, overflow="ignore")


def joined(*parts: str | Text, by: str = "  ") -> Text:
    """Put parts on one line, the empty ones left out; a `str` is made harmless."""
    kept = [part if isinstance(part, Text) else plain(part) for part in parts if part]
    return Text(by).join(kept)
