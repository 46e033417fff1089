"""Asking about another day than today."""

from datetime import date, time, timedelta

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
    end = moment.at(day + _DAY, time.min)
    show_past(book, end)
    return Moment(end - _INSTANT, moment.zone)
