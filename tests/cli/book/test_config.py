import json

import pytest

from tests.house import Golden, Run


def test_settings_are_listed_with_what_they_are_for(salesbook: Run, golden: Golden) -> None:
    result = salesbook("config", "list")

    assert (result.code, result.err) == (0, "")
    golden("config.txt", result.out)


def test_on_a_narrow_screen_settings_stand_one_below_the_other(
    salesbook: Run, golden: Golden
) -> None:
    result = salesbook("config", "list", variables={"COLUMNS": "40"})

    assert max(map(len, result.out.splitlines())) <= 40
    golden("config-40.txt", result.out)


def test_settings_are_one_document_or_rows(salesbook: Run, golden: Golden) -> None:
    document = salesbook("config", "list", "--json")
    rows = salesbook("config", "list", "--csv")

    said = json.loads(document.out)
    assert (said["kind"], said["as_of"]) == ("config", "2026-11-23")
    golden("config.json", document.out)
    golden("config.csv", rows.out)


@pytest.mark.usefixtures("book")
def test_one_setting_says_what_it_can_be_and_where_it_comes_from(salesbook: Run) -> None:
    salesbook("config", "set", "day.log_minutes", "3")

    result = salesbook("config", "get", "day.log_minutes")

    assert result.out == (
        "day.log_minutes  3\n"
        "  minutes to log a contact\n"
        "  It is a whole number from 0 to 60 (minutes).\n"
        "  Unless set: 5.\n"
        "  Source of the default: ours.\n"
    )
    assert "Unless set" not in salesbook("config", "get", "day.lunch").out


@pytest.mark.usefixtures("book")
def test_a_setting_is_changed_and_can_be_undone(salesbook: Run) -> None:
    changed = salesbook("config", "set", "purpose.mode", "strict")

    assert changed.out == (
        "purpose.mode is now strict; it was coach.\n  Changed your mind: salesbook undo\n"
    )
    assert salesbook("undo").code == 0
    now = json.loads(salesbook("config", "get", "purpose.mode", "--json").out)
    assert (now["as_of"], now["item"]["value"]) == ("2026-11-23", "coach")


@pytest.mark.usefixtures("book")
def test_a_setting_goes_back_to_its_default(salesbook: Run) -> None:
    salesbook("config", "set", "day.free_percent", "30")
    salesbook("config", "set", "day.free_percent", "25")

    back = salesbook("config", "set", "day.free_percent", "default", "--json")
    again = salesbook("config", "set", "day.free_percent", "default")

    setting = json.loads(back.out)["item"]["setting"]
    assert (setting["key"], setting["value"]) == ("day.free_percent", 15)
    assert again.out == "day.free_percent is 15 already.\n"


@pytest.mark.usefixtures("book")
def test_setting_what_it_is_already_makes_no_operation(salesbook: Run) -> None:
    salesbook("config", "set", "cadence.A", "7/10")

    salesbook("config", "set", "cadence.a", "7/10")

    summaries = [
        item["summary"] for item in json.loads(salesbook("history", "--json").out)["items"]
    ]
    assert summaries.count("Set cadence.A to 7/10") == 1


def test_an_unknown_setting_offers_the_nearest(salesbook: Run) -> None:
    result = salesbook("config", "get", "day.comercial")

    assert (result.code, result.out) == (1, "")
    assert result.err == (
        "Error: There is no setting “day.comercial”.\nHint: Did you mean “day.commercial”?\n"
    )


@pytest.mark.usefixtures("book")
def test_a_value_that_does_not_suit_is_refused(salesbook: Run) -> None:
    result = salesbook("config", "set", "day.lunch", "noon")

    assert result.code == 1
    assert result.err == (
        "Error: “day.lunch” cannot be “noon” (“noon” is no stretch of hours): "
        "it is hours like 10:00-12:00,14:00-16:00, or none.\n"
        "Hint: salesbook config set day.lunch 12:30-13:00\n"
    )


@pytest.mark.usefixtures("book")
def test_a_language_is_one_in_which_purposes_are_read(salesbook: Run) -> None:
    unread = salesbook("config", "set", "language", "pt")
    regional = salesbook("config", "set", "language", "NL-be")

    assert unread.err.splitlines()[0] == (
        "Error: “language” cannot be “pt”: it is en, nl, de, fr or es."
    )
    assert regional.out.startswith("language is now nl-BE")


@pytest.mark.usefixtures("book")
def test_a_change_names_the_row_it_wrote(salesbook: Run) -> None:
    first, same, other = (
        json.loads(salesbook("config", "set", "day.free_percent", percent, "--json").out)
        for percent in ("30", "30", "25")
    )

    assert first["kind"] == "config_set"
    assert same["item"]["setting"]["id"] is None
    assert other["item"]["setting"]["id"] == first["item"]["setting"]["id"] is not None
