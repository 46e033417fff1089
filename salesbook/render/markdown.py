"""Text in Markdown that stays text."""

import re

from salesbook.render.safe import safe

_SIGNS = r"[\\`*_\[\]<>#|~&$@]"
"""What Markdown, in any of its kinds, may read as more than text."""


def markdown_text(words: str) -> str:
    """Write text so that it stays text: on one line, with no sign that says more."""
    return re.sub(_SIGNS, _escaped, safe(" ".join(words.split())))


def _escaped(sign: re.Match[str]) -> str:
    return f"\\{sign[0]}"
