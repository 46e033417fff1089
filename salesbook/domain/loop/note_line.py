"""The note in one line: what was discussed, what was proposed, why we talk next and when.

Parts are set off by `//` or `|` with a blank or an end of the note on both sides, so a web address
or an “and/or” never splits a note; a part may be empty. There are at most three; what looks like a
fourth stays in the third. Of two parts the second is the purpose when it ends in ` @DATE`, else
what was proposed. No typed word is lost: each is in a part or in the date as typed.
"""

import re
from collections.abc import Callable
from typing import Generic, TypeVar

from msgspec import Struct

from salesbook.domain.errors import DateError
from salesbook.domain.loop.advice import Advice
from salesbook.domain.loop.interaction import Outcome, PointKind
from salesbook.domain.loop.words import outcome_alone

WhenT = TypeVar("WhenT")

_PARTS = 3
_BLANKS = " \t\r\n"
_SEPARATOR = re.compile(r"(?<!\S)(?://|\|)(?!\S)")

_AT = re.compile(r"(?<!\S)@\s*(?=\S)")
_FIGURE = re.compile("[0-9]")
_LONGEST_DATE = 60
EDIT = "salesbook edit last"
_MENDED_BY = {2: f"{EDIT} --proposed ''", 3: EDIT}
"""What makes a purpose of the last of so many parts, when its date was mistyped."""
MARK = rf"(?i)(?<!\S)\+({'|'.join(PointKind)})[:;,.!?]*(?!\S)"
"""A mark, set off by blanks; a colon or the like may follow it."""

_SENTENCE_END = r"[.!?](?=\s|$)"


class Point(Struct, frozen=True):
    """Something a customer said that is worth finding again."""

    kind: PointKind
    text: str


class NoteLine(Struct, Generic[WhenT], frozen=True):
    """A note in its three parts, and what its words said beside.

    `due` is what the `@DATE` at the end says and `due_typed` its words. In a note of one part those
    words stay where they are, since no purpose would keep them: `due_typed` is empty. `outcome` is
    set when what was discussed is only that word, whatever date stands behind it.
    """

    discussed: str
    proposed: str = ""
    purpose: str = ""
    due: WhenT | None = None
    due_typed: str = ""
    points: tuple[Point, ...] = ()
    outcome: Outcome | None = None
    warnings: tuple[Advice, ...] = ()


def read_note(line: str, read_date: Callable[[str], WhenT]) -> NoteLine[WhenT]:
    """Read a note of one to three parts.

    `read_date` reads the words after an `@` and raises `DateError` for what is no date: those
    words stay text, with a warning that says how to mend them where a date is near.
    """
    parts = [part.strip(_BLANKS) for part in _SEPARATOR.split(line, maxsplit=_PARTS - 1)]
    mend = _MENDED_BY.get(len(parts), "")
    last, due, typed, warnings = split_date(parts[-1], read_date, mend)
    discussed, proposed, purpose = _place(parts, last, dated=due is not None)
    return NoteLine(
        discussed=discussed,
        proposed=proposed,
        purpose=purpose,
        due=due,
        due_typed=typed if len(parts) > 1 else "",
        points=points_in(discussed, proposed, purpose),
        outcome=outcome_alone(last if len(parts) == 1 else discussed),
        warnings=warnings,
    )


def says_nothing(line: str) -> bool:
    """Tell whether a note holds nothing but blanks and what sets its parts off."""
    return not any(part.strip() for part in _SEPARATOR.split(line))


def points_in(*parts: str) -> tuple[Point, ...]:
    """Find what is marked: +need, +question, +objection, +pushback, +insight, +win and others.

    A mark speaks of the words after it, up to the next mark; at the end of a part, of the sentence
    before it. The words stay in their part.
    """
    return tuple(point for part in parts for point in _points(part))


def marked_in(text: str, kind: PointKind) -> tuple[str, ...]:
    """Find the words that a text marks as of one kind."""
    return tuple(point.text for point in points_in(text) if point.kind is kind)


def parts_at_marks(text: str) -> tuple[str, ...]:
    """Part a text at its marks, which are left out; the first part stands before any of them."""
    return tuple(part.strip() for part in re.split(MARK, text)[::2])


def split_date(
    part: str, read_date: Callable[[str], WhenT], mend: str = ""
) -> tuple[str, WhenT | None, str, tuple[Advice, ...]]:
    """Take the date off the end of a text: the text, the date, its words, and what to warn of.

    `mend` is the command whose `--next` takes the text again, with the date that was meant. Where
    none is near, words with a figure in them are still meant as one, and no name: tomorrow stands
    in for it.
    """
    marks = list(_AT.finditer(part))
    if not marks:
        return part, None, "", ()
    start, end = marks[-1].span()
    try:
        due = _read(part[end:], read_date)
    except DateError as error:
        from shlex import quote  # noqa: PLC0415 (only in a hint)

        hint = error.hint
        if mend and error.near:
            hint = f"{mend} --next {quote(f'{part[:start]}@{error.near}')}"
        elif mend and part[:start].strip() and _FIGURE.search(part, end):
            hint = f"{mend} --next {quote(part[:start].rstrip(_BLANKS))} --on tomorrow"
        return part, None, "", (_unread(part[start:], error.message, hint),)
    return part[:start].rstrip(_BLANKS), due, part[start:], ()


def _place(parts: list[str], last: str, *, dated: bool) -> tuple[str, str, str]:
    if len(parts) == 1:
        return parts[0], "", ""
    if len(parts) == _PARTS:
        return parts[0], parts[1], last
    return (parts[0], "", last) if dated else (parts[0], parts[1], "")


def _read(words: str, read_date: Callable[[str], WhenT]) -> WhenT:
    if len(words) > _LONGEST_DATE:
        raise DateError("That is too long for a date.", hint="End the note with a date: @fri")
    return read_date(words)


def _unread(typed: str, why: str, hint: str | None) -> Advice:
    shown = typed if len(typed) <= _LONGEST_DATE else f"{typed[:_LONGEST_DATE]}…"
    return Advice("date_unread", f"“{shown}” stays text. {why}", hint)


def _points(part: str) -> list[Point]:
    if "+" not in part:
        return []
    marks = list(re.finditer(MARK, part))
    ends = [mark.start() for mark in marks[1:]] + [len(part)]
    before = [0, *(mark.end() for mark in marks)]
    return [
        Point(
            PointKind(mark[1].lower()),
            part[mark.end() : end].strip() or _last_sentence(part[start : mark.start()]) or mark[0],
        )
        for mark, end, start in zip(marks, ends, before, strict=False)
    ]


def _last_sentence(text: str) -> str:
    kept = text.strip()
    stops = [stop.end() for stop in re.finditer(_SENTENCE_END, kept[:-1])]
    return kept[stops[-1] :].strip() if stops else kept
