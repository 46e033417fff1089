"""Show a rep what others can see of them: every sheet, the rows of it that are theirs.

Rows are read the way an export reads them for anybody, so nothing private is in them.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from salesbook.domain.book.rep import Seat
from salesbook.domain.book.sheet import Sheet
from salesbook.domain.loop.due.listing import DueList
from salesbook.domain.team.door import DOORS, DUE, WHOLE, Door
from salesbook.domain.team.mirror import Audience, Mirror, Seen, own_rows
from salesbook.domain.team.mirrored import Report, Row, rows_of
from salesbook.domain.team.period import Period
from salesbook.domain.team.phases import PhasesOf
from salesbook.domain.team.went_on import DAYS, WentOn, went_on
from salesbook.store.book.book import Book
from salesbook.store.book.rep import MYSELF, reps_in
from salesbook.store.book.setting import settings_of
from salesbook.store.book.stored import table_named
from salesbook.store.book.whole import rep_columns
from salesbook.store.compiled.tables import REPS
from salesbook.store.team.mirror import counts_of_sheets, counts_of_tables, owned_accounts
from salesbook.store.team.went_on import after_contacts, contacts_in
from salesbook.work.book.export import export_book, export_sheets
from salesbook.work.book.typed_day import typed_day
from salesbook.work.loop.due import list_due
from salesbook.work.team.asked import Asked
from salesbook.work.team.digest import DigestAsked, digest
from salesbook.work.team.hours import report_hours
from salesbook.work.team.phases import report_phases
from salesbook.work.team.purpose import report_purpose
from salesbook.work.team.quality import report_quality
from salesbook.work.team.review import Asked as NotesAsked
from salesbook.work.team.review import list_reviews, sample_notes

_OF_MINE = Asked(rep=MYSELF)


def mirror_of(book: Book, since: str | None, locale: str) -> Mirror:
    """Show what others can see of the rep, sheet by sheet, and how contacts went on."""
    counts = counts_of_sheets(book)
    return Mirror(
        rep=book.rep.name,
        today=book.moment.today,
        audience=_audience(book),
        seen=tuple(_seen(book, door, counts) for door in DOORS.values()),
        went_on=_went_on(book, since, locale),
    )


def seen_in(book: Book, door: Door) -> Seen:
    """Count the rows of one sheet that are the rep's, and take one; of a book, count its tables."""
    return _seen(book, door, counts_of_sheets(book))


def _seen(book: Book, door: Door, counts: Mapping[str, int]) -> Seen:
    if door.name == WHOLE:
        tables = counts_of_tables(book)
        return Seen(door, sum(tables.values()), tables)
    if door.name == DUE:
        due = own_due(book, limit=1)
        return Seen(door, len(due.entries) + due.more, _due_row(due))
    if door.report:
        rows = rows_of(own_report(book, door.name))
        told = [row for row in rows if row.get("contacts", True)] or rows
        return Seen(door, len(rows), told[-1] if told else {})
    count = counts[door.name]
    return Seen(door, count, _fullest(next(own_sheets(book, door)), door) if count else {})


def _fullest(sheet: Sheet, door: Door) -> Row:
    """Take the latest of the rows that tell most."""
    telling = zip(*(sheet[name] for name in door.telling), strict=True)
    filled = [sum(map(bool, row)) for row in telling]
    place = len(filled) - 1 - filled[::-1].index(max(filled))
    return {one.name: sheet[one.name][place] for one in door.columns if one.name in sheet}


def own_sheets(book: Book, door: Door) -> Iterator[Sheet]:
    """Read the rows of an export that are the rep's, some at a time."""
    sheets = export_sheets(book, door.name)
    if door.named:
        return own_rows(sheets, door.named, frozenset({book.rep.name}))
    return own_rows(sheets, ("account_id",), owned_accounts(book))


def own_book(book: Book) -> Iterator[tuple[str, dict[str, Any]]]:
    """Read the rows of the whole book that name the rep."""
    for table, row in export_book(book):
        named = {"name"} if table == REPS.name else rep_columns(table_named(table))
        if any(row.get(column) == book.rep.name for column in named):
            yield table, row


def own_due(book: Book, limit: int | None = None) -> DueList:
    """List whom the rep owes a contact, as others read it."""
    return list_due(book.for_others(), moment=book.moment, rep_id=book.rep.id, limit=limit)


def own_report(book: Book, name: str) -> Report:
    """Read a report, a digest or reviews of the rep alone, as a leader reads them."""
    if name == "digest":
        return digest(book, DigestAsked(rep=MYSELF))
    if name == "review":
        return sample_notes(book, NotesAsked())
    if name == "reviews":
        found, _ = list_reviews(book, MYSELF)
        return [one for one in found if not one.private]
    if name == "phases":
        return report_phases(book, _OF_MINE, PhasesOf.REP)
    if name in {"hours", "reach"}:
        hours = report_hours(book, _OF_MINE)
        return hours.reach if name == "reach" else hours
    return (report_quality if name == "quality" else report_purpose)(book, _OF_MINE)


def _due_row(due: DueList) -> Row:
    """Tell one entry by the columns that say most."""
    for entry in due.entries:
        trigger = entry.trigger
        return {
            "as_of": due.day,
            "rank": entry.rank,
            "list": entry.listed,
            "tier_name": None if entry.tier is None else entry.tier.word,
            "points": entry.points,
            "account": entry.facts.name,
            "owner": entry.facts.owner,
            "person": entry.person,
            "purpose": trigger.purpose.text if trigger and trigger.purpose else None,
            "due_on": trigger.due_on if trigger else None,
            "attempts": entry.facts.attempts,
            "gate": entry.gate,
        }
    return {}


def _audience(book: Book) -> Audience:
    here = [rep for rep in reps_in(book) if rep.ended_on is None and rep.id != book.rep.id]
    return Audience(
        on_file=book.on_sqlite,
        others=tuple(rep.name for rep in here),
        leaders=tuple(
            rep.name for rep in here if rep.seat is Seat.LEADER or rep.id == book.rep.leader_id
        ),
    )


def _went_on(book: Book, words: str | None, locale: str) -> WentOn:
    today = book.moment.today
    since = _since(book, words, locale) or today - timedelta(days=DAYS)
    period = Period(since, today)
    contacts = contacts_in(book, period, book.rep.id, settings_of(book).phrases)
    return went_on(contacts, after_contacts(book, period, book.rep.id), since, book.moment)


def _since(book: Book, words: str | None, locale: str) -> date | None:
    return typed_day(book, words, forwards=False, locale=locale) if words else None
