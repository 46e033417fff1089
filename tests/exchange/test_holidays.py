from datetime import date

from salesbook.domain.book.day_off import Holiday
from salesbook.exchange.holidays import public_holidays


def test_a_country_has_its_holidays_in_order_and_in_english() -> None:
    found = public_holidays("NL", 2026)

    assert found[0] == Holiday(date(2026, 1, 1), "New Year's Day")
    assert list(found) == sorted(found)
    assert {one.day_on.year for one in found} == {2026}


def test_a_holiday_that_moves_is_kept_where_it_moved() -> None:
    kings_day = [one.day_on for one in public_holidays("NL", 2031) if "King" in one.name]

    assert kings_day == [date(2031, 4, 26)]


def test_a_country_that_is_not_known_has_none() -> None:
    assert public_holidays("XX", 2026) == ()
