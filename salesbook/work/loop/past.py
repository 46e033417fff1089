"""Asking about another day than today."""

from datetime import date, time, timedelta

from salesbook.domain.book.moment import Moment
from salesbook.store.book.book import Book
from salesbook.store.book.replay import latest_entry, show_past

_DAY = timedelta(days=1)
_INSTANT = timedelta(microseconds=1)


def look_at(book: Book, day: date) -> Moment:
    """Turn a book that is open for reading to a day, and find the moment to ask about.

    A day to come is asked about as it begins. A day gone by is replayed from what was recorded by
    then, and asked about when its last entry was made, which is when its list was last true.
    """
    moment = book.moment
    if day == moment.today:
        return moment
    start, end = moment.at(day, time.min), moment.at(day + _DAY, time.min)
    if day > moment.today:
        return Moment(start, moment.zone)
    entered_at = latest_entry(book, start, end)
    show_past(book, end)
    return Moment(entered_at or end - _INSTANT, moment.zone)
