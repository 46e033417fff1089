"""Export: what the book holds, row by row, in the columns people and programs count on."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec import Struct

from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.follow_up import PRIVATE
from salesbook.domain.loop.interaction import REACHED
from salesbook.exchange.reading import write_with_kind
from salesbook.store.accounts.export import account_rows, person_rows
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.book.whole import book_rows
from salesbook.store.loop.export import (
    follow_up_rows,
    interaction_rows,
    standing_rows,
)

Values = dict[str, Any]
_HOUR = 3600
_MINUTE = 60
_TALKS = "interactions"
_PROMISES = "commitments"
_TEXTS_OF_TALKS = frozenset({"interaction_purposes", "interaction_points"})
_TEXTS = ("discussed", "proposed", "purpose", "purpose_kind", "met", "typed")
_NEXT = "next_purpose"


class Discretion(Struct, frozen=True):
    """Keeps the texts of private conversations with the rep who had them.

    That a conversation took place is never hidden.
    """

    rep_id: UUID
    include_private: bool = False

    def shown(self, row: Values) -> Values:
        """Leave the texts of a private conversation out, unless its own rep includes them."""
        if not row["private"] or self._may_read(row["rep_id"]):
            return row
        hidden = {name: "" for name in _TEXTS if name in row}
        if row.get(_NEXT) and "next_keeper" not in row:  # what came of this very conversation
            hidden[_NEXT] = PRIVATE
        return {**row, **hidden}

    def planned(self, row: Values, purpose: str, keeper: str) -> Values:
        """Leave a purpose out that came from a private conversation, as its texts are."""
        if row[keeper] is None or self._may_read(row[keeper]):
            return row
        return {**row, purpose: PRIVATE}

    def _may_read(self, rep_id: UUID) -> bool:
        return self.include_private and rep_id == self.rep_id


def export_rows(book: Book, name: str, *, include_private: bool = False) -> Iterator[Values]:
    """Read the rows of an export, each by its columns."""
    return _EXPORTS[name](book, Discretion(book.rep.id, include_private))


def _accounts(book: Book, discretion: Discretion) -> Iterator[Values]:
    del discretion
    return map(_with_lists, account_rows(book))


def _people(book: Book, discretion: Discretion) -> Iterator[Values]:
    del discretion
    return map(_with_lists, person_rows(book))


def _with_lists(row: Mapping[str, Any]) -> Values:
    phones = [write_with_kind(kind, raw, preferred=first) for raw, kind, first in row["phones"]]
    emails = [write_with_kind(kind, one, preferred=first) for one, kind, first in row["emails"]]
    return {
        **row,
        "aliases": [name for (name,) in row["aliases"]],
        "phones": phones,
        "emails": emails,
        "do_not_contact": [channel for (channel,) in row["do_not_contact"]],
    }


def _interactions(book: Book, discretion: Discretion) -> Iterator[Values]:
    for row in interaction_rows(book):
        yield {**discretion.shown(row), "occurred_at": _local(row)}


def _follow_ups(book: Book, discretion: Discretion) -> Iterator[Values]:
    return (discretion.planned(row, "purpose", "keeper") for row in follow_up_rows(book))


def _standing(book: Book, discretion: Discretion) -> Iterator[Values]:
    for row in standing_rows(book):
        reached = row["occurred_at"] is not None
        last_on = _local(row).date() if reached else None
        said = discretion.planned(discretion.shown(row), _NEXT, "next_keeper")
        yield {**said, "last_contact_on": last_on}


def _activity(book: Book, discretion: Discretion) -> Iterator[Values]:
    settings = settings_of(book)
    for row in interaction_rows(book):
        at = _local(row)
        lag = row["recorded_at"] - row["occurred_at"]
        duration = row["duration_s"]
        said = discretion.shown({**row, "purpose_met": row["met"]})
        yield {
            **said,
            "interaction_id": row["id"],
            "occurred_at": at,
            "lag_h": round(lag.total_seconds() / _HOUR, 1),
            "person": row["people"],
            "reached": row["outcome"] in REACHED,
            "duration_min": None if duration is None else round(duration / _MINUTE, 1),
            "in_commercial_hours": _is_commercial(at, settings),
        }


def _local(row: Mapping[str, Any]) -> datetime:
    """Read when a conversation was, on the clock of the zone it was said in."""
    at: datetime = row["occurred_at"]
    return at.astimezone(ZoneInfo(row["occurred_zone"]))


def _is_commercial(at: datetime, settings: Settings) -> bool:
    return any(hours.start <= at.time() < hours.end for hours in settings.commercial)


_EXPORTS: dict[str, Callable[[Book, Discretion], Iterator[Values]]] = {
    "standing": _standing,
    "activity": _activity,
    "accounts": _accounts,
    "people": _people,
    "interactions": _interactions,
    "follow_ups": _follow_ups,
}


def export_book(book: Book, *, include_private: bool = False) -> Iterator[tuple[str, Values]]:
    """Read every row of every table in stored form, for moving the book."""
    mine = book.rep.name  # rows of a whole book name their reps
    withheld: set[str] = set()
    for table, row in book_rows(book):
        if table == _TALKS and row["private"] and not (include_private and row["rep_id"] == mine):
            withheld.add(row["id"])
            yield table, {**row, "discussed": "", "proposed": "", "typed": None}
        elif row.get("origin_interaction_id") in withheld:
            yield table, {**row, "purpose": PRIVATE}
        elif table == _PROMISES and row["interaction_id"] in withheld:
            yield table, {**row, "text": PRIVATE}
        elif row.get("interaction_id") not in withheld or table not in _TEXTS_OF_TALKS:
            yield table, row
