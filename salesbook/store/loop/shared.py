"""What was shared for goodwill with one account or person, and whether business followed."""

from datetime import date, datetime, time

from salesbook.domain.accounts.subject import Subject
from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.draft_facts import Said
from salesbook.store.book.book import Book
from salesbook.store.compiled.loop import shared as ask


def goodwill_talks_since(book: Book, subject: Subject, since: date) -> tuple[Said, ...]:
    """Read what was said in the talks for goodwill since a day, the latest first."""
    questions = ask.OF_ACCOUNT if subject.account_id else ask.OF_PERSON
    rows = book.rows(
        questions["talks"],
        subject=subject.account_id or subject.person_id,
        since=book.moment.at(since, time.min),
        reader=book.reader,
    )
    return tuple(Said(row.said, _day(book, row.said_on)) for row in rows)


def _day(book: Book, instant: datetime) -> date:
    return Moment(instant, book.moment.zone).today


def business_since(book: Book, subject: Subject, since: date) -> bool:
    """Tell whether somebody there was reached about business since a day."""
    questions = ask.OF_ACCOUNT if subject.account_id else ask.OF_PERSON
    whose, at = subject.account_id or subject.person_id, book.moment.at(since, time.min)
    return book.first(questions["business"], subject=whose, since=at) is not None
