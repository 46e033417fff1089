"""Export: what the book holds, in the columns people and programs count on, as documents spell it.

Rows go through in sheets, some hundreds at a time: the memory needed does not grow with the book.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec import Struct

from salesbook.domain.accounts.account import EmailKind, PhoneKind
from salesbook.domain.accounts.occasion_sheet import next_days
from salesbook.domain.book.currency import decimals_of
from salesbook.domain.book.setting import Settings
from salesbook.domain.book.sheet import Column, Sheet
from salesbook.domain.loop.follow_up import PRIVATE
from salesbook.domain.loop.interaction import REACHED
from salesbook.domain.pipeline.order import value_of
from salesbook.domain.pipeline.quantity import plain_quantity
from salesbook.domain.pipeline.report import reported
from salesbook.exchange.reading import write_with_kind
from salesbook.store.accounts.export import account_sheets, person_sheets
from salesbook.store.accounts.occasion import occasion_sheets
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.book.whole import book_rows
from salesbook.store.loop.export import (
    follow_up_sheets,
    interaction_sheets,
    standing_sheets,
)
from salesbook.store.loop.pipeline import pipeline_sheets
from salesbook.store.loop.promise import promise_sheets
from salesbook.store.pipeline.order_lines import order_line_sheets
from salesbook.store.team.review import reviews_read

Values = dict[str, Any]
_HOUR = 3600
_MINUTE = 60
_TALKS = "interactions"
_FACTS = "personal_facts"
_PLANS = "day_plans"
_CALENDARS = "calendars"
_OF_ONE_REP = frozenset({_TALKS, _FACTS})
_REVIEWS = "reviews"
_SCORES = "review_scores"
_TEXTS_OF_TALKS = frozenset({"interaction_purposes", "interaction_points"})
_WORDS: Mapping[str, tuple[str, str | None]] = {
    "follow_ups": ("purpose", PRIVATE),
    "commitments": ("text", PRIVATE),
    "follow_up_closures": ("reason", None),
    "commitment_closures": ("note", None),
    "plan_items": ("title", PRIVATE),
    "plan_leftovers": ("title", PRIVATE),
}
"""Where words of what is withheld stand again, and what stands there instead."""
_FROM = ("interaction_id", "origin_interaction_id", "follow_up_id", "commitment_id")
_TEXTS = ("discussed", "proposed", "purpose", "purpose_kind", "met")
_NEXT = "next_purpose"


class Discretion(Struct, frozen=True):
    """Keeps the texts of private conversations with the rep who had them.

    That a conversation took place is never hidden.
    """

    rep_id: UUID
    include_private: bool = False

    def shown(self, sheet: Sheet) -> Sheet:
        """Leave the texts of private conversations out, unless their own rep includes them."""
        if not any(sheet["private"]):
            return sheet
        mine = self._mine
        kept = [
            not private or rep_id == mine
            for private, rep_id in zip(sheet["private"], sheet["rep_id"], strict=True)
        ]
        hidden = {name: _masked(sheet[name], kept, "") for name in _TEXTS if name in sheet}
        if "next_keeper" not in sheet and _NEXT in sheet:  # what came of this very conversation
            hidden[_NEXT] = _masked(sheet[_NEXT], kept, PRIVATE)
        return sheet | hidden

    def planned(self, sheet: Sheet, purpose: str, keeper: str, *, ended: str = "") -> Sheet:
        """Leave purposes out that came from private conversations, and why they `ended`."""
        if not any(sheet[keeper]):
            return sheet
        kept = [rep_id is None or rep_id == self._mine for rep_id in sheet[keeper]]
        hidden = {purpose: _masked(sheet[purpose], kept, PRIVATE)}
        if ended:
            hidden[ended] = _masked(sheet[ended], kept, "")
        return sheet | hidden

    @property
    def _mine(self) -> str:
        """Whose private texts leave: nobody's, unless they are asked for."""
        return str(self.rep_id) if self.include_private else ""


def _masked(column: Column, kept: Column, mask: str) -> Column:
    return [
        value if keep or (mask and not value) else mask
        for value, keep in zip(column, kept, strict=True)
    ]


def export_sheets(book: Book, name: str, *, include_private: bool = False) -> Iterator[Sheet]:
    """Read the rows of an export, some at a time, by their columns."""
    return _EXPORTS[name](book, Discretion(book.rep.id, include_private))


def _accounts(book: Book, discretion: Discretion) -> Iterator[Sheet]:
    del discretion
    return map(_with_kinds, account_sheets(book))


def _people(book: Book, discretion: Discretion) -> Iterator[Sheet]:
    del discretion
    return map(_with_kinds, person_sheets(book))


def _with_kinds(sheet: Sheet) -> Sheet:
    said = {}
    for name, kinds in (("phones", PhoneKind), ("emails", EmailKind)):
        said[name] = [
            [write_with_kind(kinds(kind), one, preferred=first) for one, kind, first in several]
            for several in sheet[name]
        ]
    return sheet | said


def _interactions(book: Book, discretion: Discretion) -> Iterator[Sheet]:
    for sheet in interaction_sheets(book):
        at = [local and local.isoformat() for local in _local(sheet)]
        yield discretion.shown(sheet) | {"occurred_at": at}


def _follow_ups(book: Book, discretion: Discretion) -> Iterator[Sheet]:
    shown = partial(discretion.planned, purpose="purpose", keeper="keeper", ended="reason")
    return map(shown, follow_up_sheets(book))


def _occasions(book: Book, discretion: Discretion) -> Iterator[Sheet]:
    del discretion
    today = book.moment.today
    return (sheet | {"next_on": next_days(sheet, today)} for sheet in occasion_sheets(book))


def _commitments(book: Book, discretion: Discretion) -> Iterator[Sheet]:
    shown = partial(discretion.planned, purpose="text", keeper="keeper", ended="note")
    return map(shown, promise_sheets(book))


def _standing(book: Book, discretion: Discretion) -> Iterator[Sheet]:
    for sheet in standing_sheets(book):
        last_on = [local and local.date().isoformat() for local in _local(sheet)]
        said = discretion.planned(discretion.shown(sheet), _NEXT, "next_keeper")
        yield said | {"last_contact_on": last_on}


def _activity(book: Book, discretion: Discretion) -> Iterator[Sheet]:
    settings = settings_of(book)
    for sheet in interaction_sheets(book):
        at = [local for local in _local(sheet) if local]
        recorded = map(datetime.fromisoformat, sheet["recorded_at"])
        yield discretion.shown(sheet) | {
            "interaction_id": sheet["id"],
            "occurred_at": [local.isoformat() for local in at],
            "lag_h": [
                round((late - then).total_seconds() / _HOUR, 1)
                for late, then in zip(recorded, at, strict=True)
            ],
            "person": sheet["people"],
            "reached": [outcome in REACHED for outcome in sheet["outcome"]],
            "purpose_met": sheet["met"],
            "duration_min": [
                None if seconds is None else round(seconds / _MINUTE, 1)
                for seconds in sheet["duration_s"]
            ],
            "in_commercial_hours": _commercial(at, settings),
        }


def _orders(book: Book, discretion: Discretion) -> Iterator[Sheet]:
    """Write amounts and quantities as decimals; the total stands on an order's first line alone."""
    del discretion
    for sheet in order_line_sheets(book):
        lines = zip(sheet["price_minor"], sheet["quantity_milli"], strict=True)
        totals = zip(sheet["total_minor"], sheet["first"], strict=True)
        yield sheet | {
            "order_id": sheet["id"],
            "quantity": [
                None if milli is None else plain_quantity(milli)
                for milli in sheet["quantity_milli"]
            ],
            "price": _amounts(sheet["price_minor"], sheet),
            "line_total": _amounts([value_of(price, milli) for price, milli in lines], sheet),
            "total": _amounts([total if first else None for total, first in totals], sheet),
        }


def _pipeline(book: Book, discretion: Discretion) -> Iterator[Sheet]:
    stages, moment = settings_of(book).stages, book.moment
    for sheet in pipeline_sheets(book):
        yield reported(discretion.planned(sheet, _NEXT, "next_keeper"), stages, moment)


def _amounts(minor: Column, sheet: Sheet) -> Column:
    """Write amounts as decimals with a point; what holds for a currency is asked for once."""
    places = {currency: -decimals_of(currency) for currency in set(sheet["currency"])}
    return [
        None if one is None else f"{Decimal(one).scaleb(places[currency]):f}"
        for one, currency in zip(minor, sheet["currency"], strict=True)
    ]


def _local(sheet: Sheet) -> Iterator[datetime | None]:
    """Read when conversations were, on the clock of the zone each was said in."""
    zones = {zone: zone and ZoneInfo(zone) for zone in set(sheet["occurred_zone"])}
    read = datetime.fromisoformat
    return (
        at and read(at).astimezone(zones[zone])
        for at, zone in zip(sheet["occurred_at"], sheet["occurred_zone"], strict=True)
    )


def _commercial(instants: list[datetime], settings: Settings) -> Column:
    commercial = [(hours.start, hours.end) for hours in settings.commercial]
    clocks = (at.time() for at in instants)
    return [any(start <= clock < end for start, end in commercial) for clock in clocks]


_EXPORTS: dict[str, Callable[[Book, Discretion], Iterator[Sheet]]] = {
    "standing": _standing,
    "activity": _activity,
    "accounts": _accounts,
    "people": _people,
    "interactions": _interactions,
    "follow_ups": _follow_ups,
    "pipeline": _pipeline,
    "orders": _orders,
    "occasions": _occasions,
    "commitments": _commitments,
}


class _Veil:
    """Keeps back what is a rep's own, and the words of it wherever they stand again.

    Rows come with those first that others refer to.
    """

    def __init__(self, mine: str | None, reviews: frozenset[str]) -> None:
        self._mine = mine
        self._reviews = reviews
        self._unread: set[str] = set()
        self._withheld: set[str] = set()
        self._plans: dict[str, str] = {}
        self._reserved: set[str] = set()

    def over(self, table: str, row: Values) -> Values | None:
        """Show a row, without its words where they are withheld; None where nothing is to see."""
        if table in _OF_ONE_REP and row["private"] and row["rep_id"] != self._mine:
            return self._kept_back(table, row)
        if self._is_for_few(table, row):
            return None
        if table == _PLANS:
            self._plans[row["id"]] = row["rep_id"]
        elif self._tells(row):
            return self._without_words(table, row)
        return row

    def _kept_back(self, table: str, row: Values) -> Values | None:
        self._reserved.add(row["rep_id"])
        if table == _FACTS:
            return None  # not even that there is one: it is between two people
        self._withheld.add(row["id"])
        return {**row, "discussed": "", "proposed": "", "typed": None}

    def _is_for_few(self, table: str, row: Values) -> bool:
        """Say whether a row is a calendar, or of a review that is not for the reader."""
        if table == _REVIEWS and (row["id"] not in self._reviews or self._tells(row)):
            self._unread.add(row["id"])
            return True
        if table == _SCORES:
            return row["review_id"] in self._unread
        return table == _CALENDARS and row["rep_id"] != self._mine

    def _tells(self, row: Values) -> bool:
        """Say whether a row comes of what is withheld: any line of a plan may repeat its words."""
        return any(row.get(name) in self._withheld for name in _FROM) or (
            self._plans.get(row.get("day_plan_id", "")) in self._reserved
        )

    def _without_words(self, table: str, row: Values) -> Values | None:
        if table in _TEXTS_OF_TALKS:
            return None
        if table not in _WORDS:
            return row
        self._withheld.add(row["id"])
        name, mask = _WORDS[table]
        return {**row, name: mask} if name in row else row


def export_book(book: Book, *, include_private: bool = False) -> Iterator[tuple[str, Values]]:
    """Read every row of every table in stored form, for moving the book."""
    reviews = frozenset(one.review.id.hex for one in reviews_read(book))
    veil = _Veil(book.rep.name if include_private else None, reviews)  # rows name their reps
    for table, row in book_rows(book):
        shown = veil.over(table, row)
        if shown is not None:
            yield table, shown
