"""One statement compiled for SQLite."""

import pytest
from sqlalchemy import bindparam, func, select

from salesbook.store.book.tables import ChangeRow
from salesbook.store.compiling.statement import compiled, spell
from salesbook.store.models import table_of

CHANGES = table_of(ChangeRow)


def test_columns_that_cannot_be_told_apart_are_refused() -> None:
    for question in (
        select(func.count()),
        select(CHANGES.c.id, CHANGES.alias("other").c.id),
    ):
        with pytest.raises(TypeError, match="without a name of their own"):
            spell(question)


def test_json_is_refused_for_the_journal_alone_writes_it() -> None:
    with pytest.raises(TypeError, match="goes through the journal only"):
        spell(select(CHANGES.c.id).where(CHANGES.c.after == {"a": 1}))


def test_a_list_of_none_is_written_as_nothing_and_one_of_several_by_number() -> None:
    statement = compiled(
        select(CHANGES.c.id).where(CHANGES.c.table_name.in_(bindparam("names", expanding=True)))
    )

    none, no_values = statement.spelled({"names": []})
    several, values = statement.spelled({"names": ["a", "b"]})

    assert "IN (SELECT 1 WHERE 0)" in none
    assert no_values == {}
    assert "IN (:names_0, :names_1)" in several
    assert values == {"names_0": "a", "names_1": "b"}
