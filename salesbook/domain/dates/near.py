"""The date that words which are none come close to: `fr` to `fri`, `tomorow` to `tomorrow`."""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from difflib import get_close_matches

from salesbook.domain.dates.words import ALIASES, PLAIN, WORDS
from salesbook.domain.errors import DateError

_KNOWN = (*WORDS, *PLAIN, *ALIASES)
_WORD = re.compile(r"[a-z]{2,}", re.IGNORECASE)
_CLOSE = 0.74
"""How alike two words must be, from 0 to 1, as `difflib` measures it."""
_TRIED = 3
_LONGEST = 40
"""Longer texts are no date that was mistyped."""


def near_date(text: str, read: Callable[[str], object]) -> str | None:
    """Find the date that differs from a text in one word.

    `read` answers with None, or raises `DateError`, for what is no date.
    """
    for changed in _changed(text) if len(text) <= _LONGEST else ():
        with suppress(DateError):
            if read(changed) is not None:
                return changed
    return None


def _changed(text: str) -> Iterator[str]:
    """Put for each unknown word those it begins, then those it is like."""
    for match in _WORD.finditer(text):
        word = match[0].lower()
        if word in _KNOWN:
            continue
        begun = sorted((known for known in _KNOWN if known.startswith(word)), key=len)
        for known in (*begun, *get_close_matches(word, _KNOWN, _TRIED, _CLOSE)):
            yield text[: match.start()] + known + text[match.end() :]
