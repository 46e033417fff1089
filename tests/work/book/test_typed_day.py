from datetime import date

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.errors import DateError
from salesbook.store.book.setting import keep_setting
from salesbook.work.book.typed_day import typed_day


def test_figures_are_read_as_the_locale_writes_them(book: Environment) -> None:
    with book.reading() as reading:
        dutch = typed_day(reading, "3/2/2027", forwards=True, locale="nl_NL.UTF-8")
        american = typed_day(reading, "3/2/2027", forwards=True, locale="en_US.UTF-8")

    assert (dutch, american) == (date(2027, 2, 3), date(2027, 3, 2))


def test_the_book_s_own_order_wins_over_the_locale(book: Environment) -> None:
    with book.writing("test") as writing:
        keep_setting(writing, "dates.order", "mdy")

        assert typed_day(writing, "3/2/2027", forwards=True, locale="nl_NL") == date(2027, 3, 2)


def test_days_lie_ahead_or_behind_as_asked(book: Environment) -> None:
    with book.reading() as reading:
        assert typed_day(reading, "fri", forwards=True, locale="C") == date(2026, 11, 27)
        assert typed_day(reading, "fri", forwards=False, locale="C") == date(2026, 11, 20)


def test_a_time_is_refused_where_a_day_is_asked(book: Environment) -> None:
    with book.reading() as reading, pytest.raises(DateError):
        typed_day(reading, "tomorrow 9:30", forwards=True, locale="C")
