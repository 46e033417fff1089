"""The one place where stored text is made harmless for a terminal.

Rich strips five control characters only: ESC, C1, NUL, bidi controls, zero-width and tag characters
would reach the terminal. Here each becomes something a person can see. What is stored stays as it
was typed; only what is printed changes.
"""

import re
from collections.abc import Iterator

NEWLINE_GLYPH = "↵"
"""What a line break becomes where only one line fits."""

STRANGE_GLYPH = "\N{REPLACEMENT CHARACTER}"
"""What an invisible or reordering character becomes."""

_CONTROL_PICTURES = 0x2400  # U+2400 is the picture of NUL, U+241B of ESC, and so on
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


def _glyphs() -> Iterator[tuple[int, str]]:
    for point in range(0x20):
        yield point, chr(_CONTROL_PICTURES + point)
    yield _DELETE, _DELETE_PICTURE
    for first, last in _INVISIBLE:
        for point in range(first, last + 1):
            yield point, STRANGE_GLYPH


_BLOCK = dict(_glyphs()) | {ord("\n"): "\n", ord("\t"): "    "}
_CELL = _BLOCK | {ord("\n"): NEWLINE_GLYPH, ord("\t"): " "}
_BREAK = re.compile("\r\n|[\r\x85\u2028\u2029]")
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f" + "".join(f"{chr(first)}-{chr(last)}" for first, last in _INVISIBLE) + "]"
)


def safe(text: str) -> str:
    """Make text harmless on one line: controls become glyphs, line breaks ↵."""
    if _UNSAFE.search(text) is None:
        return text
    return _BREAK.sub("\n", text).translate(_CELL)


def safe_block(text: str) -> str:
    """Make text harmless over several lines: line breaks stay, every other control is a glyph."""
    if _UNSAFE.search(text) is None:
        return text
    return _BREAK.sub("\n", text).translate(_BLOCK)


def unsafe_characters() -> re.Pattern[str]:
    """Give the pattern of the characters that never reach a terminal as they are."""
    return _UNSAFE
