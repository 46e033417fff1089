"""Every statement answers alike from the driver alone and through SQLAlchemy, on the same book."""

import shutil
from collections import defaultdict
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Executable

from salesbook.store.book.guard import remove_guard
from salesbook.store.compiling.statement import spell
from salesbook.store.connection import Connection
from salesbook.store.core import CoreConnection
from salesbook.store.engine import engine_for
from salesbook.store.errors import ENGINE_ERRORS, code_of
from salesbook.store.file import FileConnection, connect_file
from salesbook.store.models import sorted_models
from salesbook.store.statement import Answer, Statement
from tests.store.compiling.drawing import Drawn, every_statement

TURNS = 8
Ways = tuple[FileConnection, CoreConnection]
QUESTIONS, COMMANDS = (
    defaultdict[str, list[Statement]](list),
    defaultdict[str, list[Statement]](list),
)
for one in every_statement():
    (QUESTIONS if one.columns else COMMANDS)[one.place.partition(":")[0]].append(one)


def typed(rows: Iterable[Answer]) -> list[tuple[Any, ...]]:
    """Tell rows apart by the types of their values too: 1 is not True, nor a text its word."""
    return [tuple((type(value), value) for value in row) for row in rows]


def test_the_book_holds_rows_of_every_table(drawn: Drawn) -> None:
    assert [table.name for table in sorted_models() if not drawn.rows(table)] == ["open_operations"]


def test_a_statement_finds_its_expression_and_is_what_that_says() -> None:
    for statement in every_statement():
        said = spell(statement.core)

        assert statement.sql.split() == said.sql.split(), statement.place
        assert (statement.columns, statement.lists) == (tuple(said.columns), said.lists)
        assert statement.fixed == said.fixed


@pytest.mark.parametrize("module", QUESTIONS)
def test_a_question_is_answered_alike_both_ways(module: str, ways: Ways, drawn: Drawn) -> None:
    own, core = ways

    for statement in QUESTIONS[module]:
        for turn in range(TURNS):
            values = drawn.values(statement.core, turn)
            answer = typed(own.rows(statement, values))

            assert answer == typed(core.rows(statement, values)), (statement.place, values)
        assert answer == typed(own.stream(statement, values))
        assert answer == typed(core.stream(statement, values))


def test_nine_questions_of_ten_are_asked_of_something_that_is_there(
    ways: Ways, drawn: Drawn
) -> None:
    own, _ = ways
    silent, asked = [], [statement for several in QUESTIONS.values() for statement in several]

    for statement in asked:
        turns = (drawn.values(statement.core, turn) for turn in range(TURNS))
        if not any(own.rows(statement, values) for values in turns):
            silent.append(statement.place)

    assert len(silent) < len(asked) / 10, silent


@pytest.fixture(scope="session")
def unguarded(full: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the book and take its guard away, so that what writes without the journal has effect."""
    path = tmp_path_factory.mktemp("unguarded") / "book.db"
    shutil.copy(full, path)
    with closing(connect_file(path, writing=True)) as connection:
        remove_guard(connection)
        connection.commit()
    return path


@pytest.mark.parametrize("module", COMMANDS)
@pytest.mark.parametrize("book", ["full", "unguarded"])
def test_what_writes_is_refused_or_done_alike_both_ways(
    request: pytest.FixtureRequest, module: str, book: str, drawn: Drawn
) -> None:
    path: Path = request.getfixturevalue(book)

    for statement in COMMANDS[module]:
        for turn in range(4):
            values = drawn.values(statement.core, turn)
            done = effect(own_way, path, statement, values)

            assert done == effect(core_way, path, statement, values), (statement.place, values)


def own_way(path: Path) -> FileConnection:
    return connect_file(path, writing=True)


def core_way(path: Path) -> CoreConnection:
    return CoreConnection(engine_for(str(path), writing=True).connect())


def effect(
    way: Callable[[Path], Connection], path: Path, statement: Statement, values: dict[str, Any]
) -> tuple[str, list[tuple[Any, ...]]]:
    """Tell what a statement is refused with, and what its table holds after it; undo it all."""
    table = table_of(statement.core)
    with closing(way(path)) as connection:
        said = ""
        try:
            connection.change(statement, values)
        except ENGINE_ERRORS as error:
            said = f"{code_of(error)} {error}"
        rows = connection.ask(f"SELECT * FROM {table} ORDER BY id")  # noqa: S608 (a table's name)
        connection.rollback()
    return said, rows


def table_of(core: Executable) -> str:
    return str(core.table.name)  # type: ignore[attr-defined]
