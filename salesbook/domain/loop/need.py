"""Needs: what they said they need, until something is won there after it."""

from collections.abc import Iterable, Iterator
from datetime import datetime, time
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.note import Note
from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.interaction import PointKind
from salesbook.domain.loop.note_line import marked_in
from salesbook.domain.text import name_key


class Need(Struct, frozen=True):
    """A need, when it was heard, and the sale that the talk was about; `heard_at` is aware."""

    text: str
    heard_at: datetime
    sale_id: UUID | None = None


class Win(Struct, frozen=True):
    """A sale that was won, or a talk that marks +win: then `sale_id` is None; `at` is aware."""

    at: datetime
    sale_id: UUID | None = None


def open_needs(needs: Iterable[Need], wins: Iterable[Win]) -> tuple[Need, ...]:
    """List the needs that stand, the latest first, each once.

    A need heard in a talk about a sale is met when that sale is won, any other when any sale there
    is; a later talk or note that marks +win meets all before it.
    """
    won = list(wins)
    standing = [need for need in needs if not any(_meets(win, need) for win in won)]
    latest = sorted(standing, key=lambda need: (need.heard_at, need.text), reverse=True)
    return tuple({name_key(need.text): need for need in reversed(latest)}.values())[::-1]


def needs_in(notes: Iterable[Note], moment: Moment) -> Iterator[Need]:
    """Find the needs that notes mark, but for those that were closed."""
    for note in notes:
        if note.closed_on is None:
            heard_at = moment.at(note.noted_on, time(0))
            yield from (Need(text, heard_at) for text in marked_in(note.text, PointKind.NEED))


def wins_in(notes: Iterable[Note], moment: Moment) -> Iterator[Win]:
    """Find the wins that notes mark; a note counts from the end of its day."""
    for note in notes:
        if any(marked_in(note.text, PointKind.WIN)):
            yield Win(moment.at(note.noted_on, time.max))


def _meets(win: Win, need: Need) -> bool:
    about = win.sale_id is None or need.sale_id is None or win.sale_id == need.sale_id
    return about and win.at > need.heard_at
