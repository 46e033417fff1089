"""Every column that leaves the book is explained: what it says, and what it is used for."""

import pytest

from salesbook.cli.book.export import NAMES
from salesbook.domain.team.exported import EXPORTED
from salesbook.exchange.salesbook_csv import COLUMNS
from salesbook.store.book.stored import journalled_tables


def test_every_export_has_its_dictionary() -> None:
    assert tuple(EXPORTED) == NAMES


@pytest.mark.parametrize("name", [name for name in NAMES if name != "all"])
def test_every_column_of_an_export_has_an_entry_in_its_place(name: str) -> None:
    told = tuple(column.name for column in EXPORTED[name])

    assert told == COLUMNS[name], "say in salesbook/domain/team/exported*.py what a column is for"


def test_every_table_of_a_whole_book_has_an_entry_in_its_place() -> None:
    told = [column.name for column in EXPORTED["all"]]

    assert told == [table.name for table in journalled_tables()]


def test_every_entry_says_something() -> None:
    entries = [column for columns in EXPORTED.values() for column in columns]

    assert all(column.meaning and column.used_for for column in entries)
    assert [one for one in entries if one.meaning.endswith(".")] == []
