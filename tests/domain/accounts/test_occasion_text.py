"""Occasions as people type them."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.accounts.occasion import OccasionKind
from salesbook.domain.accounts.occasion_text import (
    DAY_FORMS,
    DayOfYear,
    OccasionKindError,
    SaidOccasion,
    read_day_of_year,
    read_occasion,
    read_occasion_kind,
)
from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.dates.speak import MONTHS
from salesbook.domain.errors import DateError

NOW = Moment(datetime(2026, 11, 23, 9, tzinfo=UTC), "Europe/Amsterdam")


def day(text: str, *, forwards: bool = True) -> DayOfYear:
    return read_day_of_year(text, NOW, DateOrder.DMY, forwards=forwards)


@given(st.dates(min_value=date(1904, 1, 1), max_value=date(2190, 12, 31)))
def test_a_day_has_a_year_only_where_one_was_said(born: date) -> None:
    spoken = f"{born.day} {MONTHS[born.month - 1]}"

    assert day(spoken) == DayOfYear(born.month, born.day)
    assert day(f"{spoken} {born.year}") == DayOfYear(born.month, born.day, born.year)
    assert day(born.isoformat()) == DayOfYear(born.month, born.day, born.year)
    assert day(spoken, forwards=False).year is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("29 feb", DayOfYear(2, 29)),
        ("feb 29", DayOfYear(2, 29)),
        ("29 feb 1980", DayOfYear(2, 29, 1980)),
        ("12/4", DayOfYear(4, 12)),
        ("12/4/1980", DayOfYear(4, 12, 1980)),
        ("12 apr 80", DayOfYear(4, 12, 1980)),
        ("12th of April", DayOfYear(4, 12)),
        ("yesterday", DayOfYear(11, 22)),
        ("in 3 days", DayOfYear(11, 26)),
        ("mon 12 apr 2027", DayOfYear(4, 12, 2027)),
        ("tue 24 nov", DayOfYear(11, 24)),
        ("12 apr 1887", DayOfYear(4, 12, 1887)),
        ("1888-02-29", DayOfYear(2, 29, 1888)),
        ("1800-03-01", DayOfYear(3, 1, 1800)),
    ],
)
def test_days_are_read_by_the_grammar_of_all_dates(text: str, found: DayOfYear) -> None:
    assert day(text) == found


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("30 feb", "Feb has no day 30."),
        ("29 feb 1981", "Feb 1981 has no day 29."),
        ("31 apr", "Apr has no day 31."),
        ("may 2027", "“may 2027” is not one day of the year."),
        ("tomorrow 9:00", "“tomorrow 9:00” is not one day of the year."),
        ("quux", "“quux” is not a date."),
        ("29 feb 1800", "“29 feb 1800” is not a date."),
    ],
)
def test_a_day_that_no_year_has_is_refused_with_a_form(text: str, said: str) -> None:
    with pytest.raises(DateError) as refused:
        day(text)

    assert (refused.value.message, refused.value.hint) == (said, DAY_FORMS)


def test_a_slip_offers_the_day_that_was_meant() -> None:
    with pytest.raises(DateError) as refused:
        day("12 aprl")

    assert refused.value.hint == "Did you mean “12 april”?"


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("birthday 12 apr", OccasionKind.BIRTHDAY, DayOfYear(4, 12)),
        ("Birthday: 12 apr 1980", OccasionKind.BIRTHDAY, DayOfYear(4, 12, 1980)),
        ("birthday yesterday", OccasionKind.BIRTHDAY, DayOfYear(11, 22)),
        ("birthday tomorrow", OccasionKind.BIRTHDAY, DayOfYear(11, 24)),
        ("12 apr birthday", OccasionKind.BIRTHDAY, DayOfYear(4, 12)),
        ("bday", OccasionKind.BIRTHDAY, None),
        ("renewal 1 mar", OccasionKind.CONTRACT_RENEWAL, DayOfYear(3, 1)),
        ("contract renewal 1 mar 2027", OccasionKind.CONTRACT_RENEWAL, DayOfYear(3, 1, 2027)),
        ("fiscal_year_end 30 jun", OccasionKind.FISCAL_YEAR_END, DayOfYear(6, 30)),
        ("trade show 3 may", OccasionKind.FAIR, DayOfYear(5, 3)),
        ("work anniversary 1 sep 2011", OccasionKind.WORK_ANNIVERSARY, DayOfYear(9, 1, 2011)),
    ],
)
def test_a_kind_and_its_day_are_read_together(
    text: str, kind: OccasionKind, found: DayOfYear | None
) -> None:
    assert read_occasion(text, NOW, DateOrder.DMY) == SaidOccasion(kind, found)


def test_a_day_that_cannot_be_read_says_so_of_the_day() -> None:
    with pytest.raises(DateError, match="Feb has no day 30"):
        read_occasion("birthday 30 feb", NOW, DateOrder.DMY)


def test_words_without_a_kind_are_refused_and_the_near_one_offered() -> None:
    with pytest.raises(OccasionKindError) as near:
        read_occasion("birthdya 12 apr", NOW, DateOrder.DMY)
    with pytest.raises(OccasionKindError) as far:
        read_occasion_kind("zork")
    with pytest.raises(OccasionKindError) as nothing:
        read_occasion(" ", NOW, DateOrder.DMY)

    assert near.value.hint == "Did you mean “birthday”?"
    assert (far.value.hint or "").startswith("Use one of: birthday, name day, work anniversary")
    assert nothing.value.exit_code == 2


def test_a_kind_goes_by_everyday_names() -> None:
    assert read_occasion_kind("Trade  Fair") is OccasionKind.FAIR
    assert read_occasion_kind("company_founding") is OccasionKind.COMPANY_FOUNDING
