"""Text that a spreadsheet would read as a formula, kept inert and given back exactly.

A cell that begins with one of these characters can run as a formula when a CSV is opened
(OWASP, “CSV Injection”). One apostrophe in front makes it text; taking it off again is exact,
because a text that begins with an apostrophe gets one too.
"""

from collections.abc import Sequence

MARK = "'"
_FORMULA = frozenset("=+-@\t\r\n＝＋－＠" + MARK)  # noqa: RUF001 (the full-width forms are meant)


def guarded(text: str) -> str:
    """Put one apostrophe before text that a spreadsheet would not read as text."""
    return MARK + text if text[:1] in _FORMULA else text


def guarded_column(texts: Sequence[str | None]) -> list[str]:
    """Put the apostrophe before every text of a column that needs one; None is empty."""
    formula = _FORMULA
    return [MARK + text if text and text[0] in formula else text or "" for text in texts]


def unguarded(text: str) -> str:
    """Take off the apostrophe that `guarded` put there, and no other."""
    if text[:1] == MARK and text[1:2] in _FORMULA:
        return text[1:]
    return text
