"""The house look: quiet, aligned, one accent; every text made harmless where it is laid out."""

from salesbook.render.safe import safe, safe_block
from salesbook.render.words import BLANK, Piece, Style, Words


def plain(text: str) -> Words:
    """Lay out text as it is, harmless, on one line."""
    return _words(text, "plain")


def accent(text: str) -> Words:
    """Lay out the one thing on a screen to look at first."""
    return _words(text, "accent")


def alarm(text: str) -> Words:
    """Lay out what is late or wrong."""
    return _words(text, "alarm")


def muted(text: str) -> Words:
    """Lay out what may be skipped."""
    return _words(text, "muted")


def strong(text: str) -> Words:
    """Lay out a name or a heading."""
    return _words(text, "strong")


def block(text: str) -> Words:
    """Lay out text of several lines, harmless, its line breaks kept."""
    return Words(((safe_block(text), "plain"),)) if text else BLANK


def paste(text: str, style: Style = "muted") -> Words:
    """Lay out a line to be copied, such as a path: the terminal may wrap it, we do not."""
    return Words(((safe(text), style),), unbroken=True)


def joined(*parts: str | Words, by: str = "  ") -> Words:
    """Put parts on one line, the empty ones left out; a `str` is made harmless."""
    pieces: list[Piece] = []
    for part in parts:
        if not part:
            continue
        if pieces and by:
            pieces.append((by, "plain"))
        pieces += (part if isinstance(part, Words) else plain(part)).pieces
    return Words(tuple(pieces))


def emphasised(words: Words) -> Words:
    """Make the plain pieces of a text strong; what has a look of its own keeps it."""
    return Words(
        tuple((text, "strong" if style == "plain" else style) for text, style in words.pieces)
    )


def _words(text: str, style: Style) -> Words:
    return Words(((safe(text), style),)) if text else BLANK
