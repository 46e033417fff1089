"""Days as they were typed, read by the settings of the book."""

from datetime import date

from salesbook.domain.dates.order import DateOrder, order_of_locale
from salesbook.domain.dates.reading import read_day
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of


def date_order(book: Book, locale: str) -> DateOrder:
    """Tell which figure of a date comes first: as the book's settings say, else the locale."""
    said = settings_of(book).dates_order
    return DateOrder(said) if said else order_of_locale(locale)


def typed_day(book: Book, text: str, *, forwards: bool, locale: str) -> date:
    """Read a day; forwards for what is to come, backwards for what was. Raises `DateError`."""
    order, week = date_order(book, locale), settings_of(book).workweek
    return read_day(text, book.moment, forwards=forwards, order=order, workweek=week)
