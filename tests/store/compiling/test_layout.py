"""How what is compiled is laid out."""

import ast
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from salesbook.store.compiling.layout import head, import_line, literal, several, sql_text

PLAIN = st.none() | st.booleans() | st.integers() | st.text()
VALUES = st.recursive(
    PLAIN,
    lambda inner: (
        st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(st.text(max_size=9), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(VALUES)
@example({"": ({"00\x85    ": None, "000000000": None, "00000000\x1f": None},)})
def test_a_value_is_read_as_it_was_written(value: Any) -> None:
    assert ast.literal_eval(literal(value)) == value


@given(st.lists(st.text("ab '.,()\\%", max_size=60), min_size=1, max_size=4))
def test_sql_means_the_same_over_several_lines(clauses: list[str]) -> None:
    sql = "\n".join(clause.replace("'", "''").join("''") for clause in clauses)

    written = ast.literal_eval(sql_text(sql))

    assert " ".join(written.split()) == " ".join(sql.split())
    for clause in clauses:
        assert clause.replace("'", "''").join("''") in written


def test_a_long_clause_goes_on_in_the_next_line_but_never_inside_quotes() -> None:
    names = ", ".join(f"accounts.column_{number}" for number in range(9))

    written = sql_text(f"SELECT {names}, 'a   b'\nFROM accounts")

    assert all(len(line) < 100 for line in written.splitlines())
    assert "'a   b'" in written
    assert written.splitlines()[-2:] == ["    FROM accounts", '"""']


@pytest.mark.parametrize(
    ("names", "line"),
    [
        (["Key", "Table"], "from salesbook.store.table import Key, Table\n"),
        (
            ["A" * 40, "B" * 40],
            f"from salesbook.store.table import (\n    {'A' * 40},\n    {'B' * 40},\n)\n",
        ),
    ],
)
def test_names_are_imported_in_one_line_if_it_holds_them(names: list[str], line: str) -> None:
    assert import_line("salesbook.store.table", names) == line


def test_brackets_hold_one_item_a_line_when_one_line_does_not_do() -> None:
    assert several("Key(", ["1", "2"], ")") == "Key(1, 2)"
    assert several("{", ['"a": (\n    1,\n)'], "}") == '{\n    "a": (\n        1,\n    ),\n}'


def test_a_module_says_what_it_was_made_from() -> None:
    assert ast.get_docstring(ast.parse(head("the models"))) == (
        "Made from the models.\n\n`python -m salesbook.store.compiling` makes it anew."
    )
