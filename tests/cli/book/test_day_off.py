import json

import pytest

from tests.house import Run

pytestmark = pytest.mark.usefixtures("book")


def test_the_first_plan_of_a_year_notes_the_public_holidays(salesbook: Run) -> None:
    salesbook("plan", "today")

    lines = salesbook("holiday", "list").out.splitlines()

    assert [line.split() for line in lines[:3]] == [
        ["Days", "off", "·", "NL"],
        ["Day", "When", "What"],
        ["Fri", "25", "Dec", "in", "5", "weeks", "Christmas", "Day"],
    ]
    assert any(line.endswith("King's Day") and "Tue 27 Apr 2027" in line for line in lines)
    assert lines[-1] == "You work on one? salesbook holiday remove DATE"


def test_before_that_nothing_is_known(salesbook: Run) -> None:
    assert "No days off are known yet" in salesbook("holiday", "list").out


def test_a_holiday_is_added_once_and_planned_around(salesbook: Run) -> None:
    added = salesbook("holiday", "add", "tomorrow", "Stocktaking")
    again = salesbook("holiday", "add", "tomorrow", "Something else", "--json")
    plan = salesbook("plan", "tomorrow")

    assert "Tue 24 Nov (tomorrow) is a holiday: Stocktaking" in added.out
    assert json.loads(again.out)["item"]["holiday"]["name"] == "Stocktaking"
    assert "Tue 24 Nov is a day off: this is Wed 25 Nov" in plan.out


def test_one_without_a_name_has_one_all_the_same(salesbook: Run) -> None:
    assert "is a holiday: Day off" in salesbook("holiday", "add", "tomorrow").out


def test_a_holiday_that_is_worked_stays_worked(salesbook: Run) -> None:
    worked = salesbook("holiday", "remove", "25 dec")
    told = salesbook("holiday", "remove", "26 dec", "--json")
    salesbook("plan", "today")
    wrong = salesbook("holiday", "remove", "25 dec")

    assert "Fri 25 Dec (in 5 weeks) is worked, Christmas Day or not" in worked.out
    assert json.loads(told.out)["item"]["holiday"]["day_on"] == "2026-12-26"
    assert "Fri 25 Dec " not in salesbook("holiday", "list").out
    assert (wrong.code, "is no holiday" in wrong.err) == (1, True)


def test_days_away_are_no_business_days_and_no_days_of_a_plan(salesbook: Run) -> None:
    away = salesbook("away", "tomorrow", "26 nov", "--because", "training")
    plan = salesbook("plan", "tomorrow")
    salesbook("account", "add", "Acme")
    later = salesbook("followup", "add", "acme", "Agree the price", "--on", "1 bd", "--json")

    assert "Away Tue 24 Nov (tomorrow) to Thu 26 Nov: 3 days, training" in away.out
    assert "this is Fri 27 Nov" in plan.out
    assert json.loads(later.out)["item"]["follow_up"]["due_on"] == "2026-11-27"
    assert "Away: training" in salesbook("holiday", "list").out


def test_days_away_are_taken_back(salesbook: Run) -> None:
    told = salesbook("away", "tomorrow", "26 nov", "--json")
    salesbook("undo")

    assert json.loads(told.out)["item"]["absence"]["kind"] == "holiday"
    assert "Tue 24 Nov" in salesbook("plan", "tomorrow").out


def test_an_absence_that_ends_before_it_begins_is_a_sentence(salesbook: Run) -> None:
    wrong = salesbook("away", "27 nov", "25 nov")

    assert wrong.code == 1
    assert "Wed 25 Nov (in 2 days) is before Fri 27 Nov (in 4 days)." in wrong.err


def test_what_is_ahead_is_one_document(salesbook: Run) -> None:
    salesbook("away", "tomorrow", "26 nov")

    said = json.loads(salesbook("holiday", "list", "--json").out)["item"]

    assert (said["country"], said["absences"][0]["until_on"]) == ("NL", "2026-11-26")
