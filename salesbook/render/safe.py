"""The one place where stored text is made harmless for a terminal.

Controls, ESC and C1 among them, would drive it; bidi marks, zero-width and tag characters would
reorder or hide what is read. Here each becomes something a person can see. What is stored stays as
it was typed; only what is printed changes.
"""

import re
from functools import cache

from salesbook.render.letters import everyday

NEWLINE_GLYPH = "↵"
"""What a line break becomes where only one line fits."""

STRANGE_GLYPH = "\N{REPLACEMENT CHARACTER}"
"""What an invisible or reordering character becomes."""

_CONTROL_PICTURES = 0x2400  # U+2400 is the picture of NUL, U+241B of ESC, and so on
_CONTROLS_END = 0x20
_DELETE, _DELETE_PICTURE = 0x7F, "\N{SYMBOL FOR DELETE}"
_INVISIBLE = (
    (0x80, 0x9F),  # C1: 8-bit CSI and OSC
    (0xAD, 0xAD),  # soft hyphen
    (0x34F, 0x34F),  # combining grapheme joiner
    (0x61C, 0x61C),  # Arabic letter mark
    (0x115F, 0x1160),  # Hangul fillers
    (0x17B4, 0x17B5),  # Khmer inherent vowels
    (0x180B, 0x180F),  # Mongolian selectors and the vowel separator
    (0x200B, 0x200B),  # zero-width space; ZWNJ and ZWJ (200C, 200D) join scripts and emoji: kept
    (0x200E, 0x200F),  # left-to-right and right-to-left marks
    (0x2028, 0x202E),  # line and paragraph separators, bidi embeddings and overrides
    (0x2060, 0x206F),  # word joiner, invisible operators, bidi isolates
    (0x3164, 0x3164),  # Hangul filler
    (0xD800, 0xDFFF),  # surrogates
    (0xFEFF, 0xFEFF),  # byte order mark
    (0xFFA0, 0xFFA0),  # half-width Hangul filler
    (0xFFF0, 0xFFFB),  # interlinear annotation
    (0x1BCA0, 0x1BCA3),  # shorthand format controls
    (0x1D173, 0x1D17A),  # musical beams
    (0xE0000, 0xE0FFF),  # tags
)


_BREAKS = frozenset({"\r\n", "\n", "\r", "\x85", "\u2028", "\u2029"})


def safe(text: str) -> str:
    """Make text harmless on one line: controls become glyphs, line breaks ↵."""
    return text if everyday(text) else unsafe_characters().sub(_in_a_line, text)


def safe_block(text: str) -> str:
    """Make text harmless over several lines: line breaks stay, every other control is a glyph."""
    return text if everyday(text) else unsafe_characters().sub(_in_a_block, text)


@cache
def unsafe_characters() -> re.Pattern[str]:
    """Give the pattern of what never reaches a terminal as it is; made when first asked for."""
    invisible = "".join(f"{chr(first)}-{chr(last)}" for first, last in _INVISIBLE)
    return re.compile(f"\r\n|[\x00-\x1f\x7f{invisible}]")


def _in_a_line(found: re.Match[str]) -> str:
    sign = found.group()
    if sign in _BREAKS:
        return NEWLINE_GLYPH
    return " " if sign == "\t" else _glyph(ord(sign))


def _in_a_block(found: re.Match[str]) -> str:
    sign = found.group()
    if sign in _BREAKS:
        return "\n"
    return "    " if sign == "\t" else _glyph(ord(sign))


def _glyph(point: int) -> str:
    if point < _CONTROLS_END:
        return chr(_CONTROL_PICTURES + point)
    return _DELETE_PICTURE if point == _DELETE else STRANGE_GLYPH
