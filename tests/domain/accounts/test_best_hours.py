"""Best hours as people type them."""

from datetime import time

import pytest

from salesbook.domain.accounts.best_hours import BestHoursError, Stretch, read_best_hours


def said(*texts: str) -> list[str]:
    return [stretch.said for stretch in read_best_hours(texts)]


def test_hours_have_a_day_or_are_of_every_day() -> None:
    assert said("Tue 9-11") == ["Tue 09:00-11:00"]
    assert said("9:30-11") == ["09:30-11:00"]
    assert said("every day 9-11") == ["09:00-11:00"]
    assert read_best_hours(["tuesday 9-11"]) == (Stretch(2, time(9), time(11)),)


def test_several_days_are_said_at_once() -> None:
    assert said("mon-wed 14-16") == ["Mon 14:00-16:00", "Tue 14:00-16:00", "Wed 14:00-16:00"]
    assert said("sat to mon 9-10") == ["Mon 09:00-10:00", "Sat 09:00-10:00", "Sun 09:00-10:00"]
    assert said("mon, thu and fri 9-10") == [f"{day} 09:00-10:00" for day in ("Mon", "Thu", "Fri")]
    assert len(said("weekdays 9-10")) == 5


def test_hours_are_said_once_and_none_is_none() -> None:
    assert said("tue 9-11", "TUE 09:00-11:00") == ["Tue 09:00-11:00"]
    assert said("none") == []


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("soon", "it has no hours"),
        ("none", "it has no hours"),
        ("tue 11-9", "ends before it begins"),
        ("tue 9-25", "hour must be in"),
        ("tue 9", "is no stretch of hours"),
        ("xmas 9-11", "“xmas” is no day of the week"),
        ("mon-xmas 9-11", "“xmas” is no day of the week"),
    ],
)
def test_what_are_no_hours_is_a_sentence(text: str, why: str) -> None:
    with pytest.raises(BestHoursError, match=why) as refused:
        read_best_hours(["mon 9-10", text])

    assert refused.value.message.startswith(f"“{text}” says no best hours")
