"""What was typed after `due`, understood: the day, the rep, the account."""

from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.subject import Subject
from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.due.listing import DueList
from salesbook.domain.loop.due.why import Why
from salesbook.store.book.book import Book
from salesbook.store.book.rep import rep_named
from salesbook.store.loop.due.candidates import Subjects
from salesbook.work.accounts.names import find_subject
from salesbook.work.book.typed_day import typed_day
from salesbook.work.loop.due import explain_due, list_due, list_everybody
from salesbook.work.loop.past import look_at


class DueAsked(Struct, frozen=True):
    """What was typed: a day and a rep in words; `everything` adds the gated and the quiet."""

    day: str | None = None
    rep: str | None = None
    limit: int | None = None
    everything: bool = False
    locale: str = ""


def due_as_asked(book: Book, asked: DueAsked) -> DueList:
    """List who is due, on the day and for the rep that were asked for."""
    moment, rep_id = _turned(book, asked)
    ask = list_everybody if asked.everything else list_due
    return ask(book, moment=moment, rep_id=rep_id, limit=asked.limit)


def why_as_asked(book: Book, typed: str, asked: DueAsked) -> Why:
    """Say in which list an account, or a person without one, stood on a day, and why."""
    moment, rep_id = _turned(book, asked)
    subject = subject_in_due(find_subject(book, typed))
    return explain_due(book, subject, moment=moment, rep_id=rep_id)


def subject_in_due(found: Subject) -> Subjects:
    """Take the account of what was found, or the person when there is none."""
    accounts = [found.account_id] if found.account_id else []
    people = [found.person_id] if found.person_id and not accounts else []
    return Subjects(frozenset(accounts), frozenset(people))


def _turned(book: Book, asked: DueAsked) -> tuple[Moment, UUID]:
    day = asked.day and typed_day(book, asked.day, forwards=True, locale=asked.locale)
    moment = look_at(book, day) if day else book.moment
    return moment, rep_named(book, asked.rep).id if asked.rep else book.rep.id
