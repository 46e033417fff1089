"""Asking about another day than today."""

from datetime import date, datetime, time, timedelta

from salesbook.domain.book.moment import Moment
from salesbook.store.book.book import Book
from salesbook.store.book.replay import show_past

_DAY = timedelta(days=1)
_INSTANT = timedelta(microseconds=1)


def look_at(book: Book, day: date) -> Moment:
    """Turn a book that is open for reading to a day, and find the moment to ask about.

    A day to come is asked about as it begins. A day gone by is replayed from what was recorded by
    then, and asked about as it ended: whoever rested for some hours of it rests no more.
    """
    moment = book.moment
    if day == moment.today:
        return moment
    if day > moment.today:
        return Moment(moment.at(day, time.min), moment.zone)
    return look_back(book, moment.at(day + _DAY, time.min) - _INSTANT)


def look_back(book: Book, instant: datetime) -> Moment:
    """Turn a book that is open for reading back to an instant gone by, and find its moment.

    What was recorded at that very instant is part of it.
    """
    show_past(book, instant + _INSTANT)
    return Moment(instant, book.moment.zone)
