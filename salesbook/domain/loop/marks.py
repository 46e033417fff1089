"""The marks of a note: which there are, what comes near one, and what one asks to be done."""

import re
from collections.abc import Iterator

from salesbook.domain.loop.advice import Advice
from salesbook.domain.loop.interaction import PointKind
from salesbook.domain.loop.note_line import MARK

_WORD = r"(?<!\S)\+([^\W\d_]+)(?=[:;,.!?\s]|$)\S*"
_NEAR = 0.75
"""Likeness by difflib (0 to 1) from which a word is taken for a mark mistyped. Ours."""
_LONGEST = 20


def near_misses(*texts: str, mend: str) -> tuple[Advice, ...]:
    """Warn of each word that looks like a mark and is none: it stays text.

    `mend` is what to do about it; a plus before a number or within a word says nothing.
    """
    words = [found for text in texts for found in _unread(text)]
    return tuple(_warned(word, meant, mend) for word, meant in dict(words).items())


def unfollowed(text: str, account: str) -> Advice:
    """Say that a complaint that is only marked is followed up by nobody, and how it would be."""
    from shlex import quote  # noqa: PLC0415 (only in a hint)

    return Advice(
        "complaint_marked",
        f"“{text}” is marked; open it, so that somebody settles it.",
        f"salesbook complaint open {quote(account)} {quote(text)}",
    )


def unseen(text: str, name: str) -> Advice:
    """Say that a risk out of a private talk is shown to nobody else."""
    from shlex import quote  # noqa: PLC0415 (only in a hint)

    return Advice(
        "risk_private",
        f"The talk is private, so nobody is warned of “{text}”. To warn all:",
        f'salesbook note {quote(name)} "what all may read" --kind risk',
    )


def _unread(text: str) -> Iterator[tuple[str, str]]:
    for found in re.finditer(_WORD, text):
        typed = found[1].casefold()
        if re.fullmatch(MARK, found[0]) or len(typed) > _LONGEST:
            continue
        meant = _meant(typed)
        if meant:
            yield found[0], meant


def _meant(typed: str) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 (only for what is no mark)

    return next((f"+{near}" for near in get_close_matches(typed, [*PointKind], 1, _NEAR)), "")


def _warned(word: str, meant: str, mend: str) -> Advice:
    shown = word if len(word) <= _LONGEST else f"{word[:_LONGEST]}…"
    return Advice("mark_unread", f"“{shown}” stays text; the mark is {meant} and a blank.", mend)
