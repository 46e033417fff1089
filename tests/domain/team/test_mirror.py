"""The mirror's sheets: none is missing, each is found by its name, each keeps a rep's rows."""

import pytest

from salesbook.cli.book.export import NAMES
from salesbook.cli.commands import COMMANDS, Group
from salesbook.domain.book.sheet import Sheet
from salesbook.domain.team.door import DOORS, UnknownSheetError, door_named
from salesbook.domain.team.mirror import UNSEEN, own_rows


def test_every_export_and_every_report_has_its_sheet() -> None:
    reports = COMMANDS["report"]
    assert isinstance(reports, Group)

    assert list(DOORS) == [*NAMES, *reports.members, "reach", "digest", "review", "reviews"]


def test_every_sheet_tells_an_example_by_columns_it_has() -> None:
    unknown = [
        (door.name, name)
        for door in DOORS.values()
        for name in (*door.telling, *door.named)
        if door.name != "all" and name not in {column.name for column in door.columns}
    ]

    assert unknown == []


def test_whatever_is_kept_back_has_its_reason() -> None:
    assert all(UNSEEN.values())


def test_a_sheet_is_found_by_its_name_however_it_is_written() -> None:
    assert door_named(" Follow-Ups ").name == "follow_ups"


def test_a_sheet_that_is_none_names_those_there_are() -> None:
    with pytest.raises(UnknownSheetError, match="“salaries”") as refused:
        door_named("salaries")

    assert "standing" in str(refused.value.hint)


def test_rows_are_kept_where_a_name_stands_in_one_of_some_columns() -> None:
    sheets: list[Sheet] = [
        {"id": [1, 2, 3], "owner": ["Robin", "Sam", None], "author": ["Sam", "Sam", "Robin"]},
        {"id": [4], "owner": ["Sam"], "author": ["Sam"]},
    ]

    kept = list(own_rows(iter(sheets), ("owner", "author"), frozenset({"Robin"})))

    assert kept == [{"id": [1, 3], "owner": ["Robin", None], "author": ["Sam", "Robin"]}]


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("standing", "salesbook export standing"),
        ("due", "salesbook due --rep 'Robin Vos' --csv"),
        ("quality", "salesbook report quality --rep 'Robin Vos' --csv"),
        ("phases", "salesbook report phases --by rep --rep 'Robin Vos' --csv"),
    ],
)
def test_a_sheet_says_what_others_type(name: str, command: str) -> None:
    assert door_named(name).command("Robin Vos") == command
