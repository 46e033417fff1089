"""A book full of everything, and the values that statements can be asked of it with."""

import shlex
from collections.abc import Iterator, Sequence
from contextlib import chdir
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any
from uuid import UUID

from msgspec.structs import replace
from sqlalchemy import BindParameter, Column, Executable, Table, select
from sqlalchemy.sql import visitors
from sqlalchemy.sql.elements import BinaryExpression

import salesbook.store.compiled
from salesbook.cli.environment import Environment
from salesbook.cli.main import main
from salesbook.domain.book.import_batch import ImportFormat
from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.commitment import CommitmentStatus
from salesbook.domain.loop.interaction import PointKind
from salesbook.store.accounts.tables import PersonRow
from salesbook.store.book.book import WritableBook
from salesbook.store.book.imports import keep_mapping
from salesbook.store.compiled.tables import (
    ALIASES,
    COMMITMENT_CLOSURES,
    COMMITMENTS,
    INTERACTION_POINTS,
)
from salesbook.store.compiling.statement import DIALECT, compiled, kind_of
from salesbook.store.engine import engine_for
from salesbook.store.loop.tables import CommitmentRow, InteractionRow
from salesbook.store.models import table_of
from salesbook.store.statement import Statement
from salesbook.work.loop.demo import keep_step, steps
from tests.house import MONDAY, REP, ZONE, SeededBytes, Stream
from tests.store.compiling.remembered import remember_all

PEOPLE = """\
Company,Contact,Email,Phone,City,Notes,Employees
Beta Mills,Bea Mill,bea@beta.example,020 765 4321,Ghent,"Two halls, one crane",12
Gamma Works,Gus O'Neil,gus@gamma.example,,Delft,,many
"""
COMMANDS = (
    "import people.csv --skip-bad bad.csv",
    "account add Quarry",
    "account add Orchard",
    "undo",
    "account add Orchard --phone 0201112233",
    "account alias Quarry Pit",
    "person add 'Pia Poe' --account Quarry --phone 0612345678",
    "note Quarry 'They sell in March' --kind risk",
    "log Quarry 'Told the price // Fears the frost // Visit the pit @fri 10:00' --with 'Pia Poe'",
    "log Quarry 'I promise the prices by fri // // Agree the visit @fri'",
    "followup add Quarry 'Agree the visit of the pit' --on 'tue 14:00'",
    "followup add Saltmarsh 'Price the second trial door' --on today",
    "followup add Highmoor 'Price the yard door without a motor' --on today",
    "config set purpose.mode strict",
    "plan",
    "book check",
)


_MADE_UP: dict[Any, Any] = {
    "uuid": UUID(int=7),
    "date": date(2026, 11, 23),
    "instant": datetime(2026, 11, 23, tzinfo=UTC),
    None: "nothing",
}
"""What is asked for, by kind, where a column of the book is empty."""

_ENDS: dict[Any, Any] = {"uuid": (UUID(int=0), UUID(int=2**128 - 1)), None: ("", "~")}
"""What stands before and behind every value, by kind."""


class Drawn:
    """Values for the parameters of statements, each row's together, as they stand in a book."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._rows: dict[Table, Sequence[Any]] = {}

    def rows(self, table: Table) -> Sequence[Any]:
        """Read the rows of a table, once."""
        if table not in self._rows:
            with engine_for(str(self.path), writing=False).connect() as connection:
                self._rows[table] = connection.execute(select(table)).all()
        return self._rows[table]

    def values(self, core: Executable, turn: int) -> dict[str, Any]:
        """Draw values for everything a statement asks for: others each turn, longer lists too."""
        said = core.compile(dialect=DIALECT)  # type: ignore[attr-defined]
        partners = dict(_partners(core))
        binds = [bind for bind in said.binds.values() if bind.required]
        return {bind.key: self._value(bind, partners.get(bind.key), turn) for bind in binds}

    def _value(
        self, bind: BindParameter[Any], partner: tuple[Column[Any], str] | None, turn: int
    ) -> Any:
        if partner is None:
            return _loose(bind, turn)
        column, operator = partner
        values = self._column(column, turn)
        if bind.expanding:
            return list(dict.fromkeys(values[: (0, 1, 3, 400)[turn % 4]]))
        if not values:
            return _MADE_UP[kind_of(column.type)]
        if operator == "like_op":
            return f"%{str(values[0])[1:4]}%"
        before, behind = _ENDS.get(kind_of(column.type), (min(values), max(values)))
        furthest = {"gt": before, "ge": before, "lt": behind, "le": behind}
        return furthest.get(operator, values[0]) if turn % 2 else values[0]

    def _column(self, column: Column[Any], turn: int) -> list[Any]:
        """List the values of a column, beginning with another row each turn."""
        assert isinstance(column.table, Table)
        rows = self.rows(column.table)
        start = turn * 7 % max(1, len(rows))
        values = (getattr(row, column.name) for row in (*rows[start:], *rows[:start]))
        return [value for value in values if value is not None]


def _partners(core: Executable) -> Iterator[tuple[str, tuple[Column[Any], str]]]:
    """Find which column of a table each parameter is compared with, and how."""
    for part in visitors.iterate(core):  # type: ignore[arg-type]
        if isinstance(part, BinaryExpression):
            for one, other in ((part.left, part.right), (part.right, part.left)):
                if isinstance(one, BindParameter):
                    for column in _columns(other):
                        yield one.key, (column, part.operator.__name__)


def _columns(part: Any) -> Iterator[Column[Any]]:
    for inner in visitors.iterate(part):
        for base in getattr(inner, "base_columns", ()):
            if isinstance(base, Column) and isinstance(base.table, Table):
                yield base


def _loose(bind: BindParameter[Any], turn: int) -> Any:
    """Make up a value that is compared with no column."""
    kind = kind_of(bind.type)
    if kind == "bool":
        return bool(turn % 2)
    if kind == "instant":
        return datetime(2026, 9 + turn % 3, 1, 12, tzinfo=UTC)
    if bind.key == "search":
        return '"the"*'
    return (1, 3, 40, 400)[turn % 4]


def full_book(path: Path) -> Path:
    """Make a book with rows in every table: three months of the demo, and a few commands more."""
    moment = Moment(datetime.fromisoformat(MONDAY).astimezone(UTC), ZONE)
    env = Environment(
        variables={"SALESBOOK_BOOK": str(path), "SALESBOOK_NOW": MONDAY, "SALESBOOK_REP": REP},
        random=SeededBytes(),
    )
    for step in steps(moment):
        keep_step(str(path), step, moment, env.newcomer, env.random)
    (path.parent / "people.csv").write_text(PEOPLE)
    with chdir(path.parent):
        for command in COMMANDS:
            said = replace(env, stdout=Stream(), stderr=Stream())
            assert main(shlex.split(command), said) == 0, f"{command}: {said.stderr}"
    with env.writing("what no command above keeps") as book:
        _keep_the_rest(book)
    return path


def _keep_the_rest(book: WritableBook) -> None:
    talk = book.rows(compiled(select(table_of(InteractionRow).c.id)))[0].id
    promises = table_of(CommitmentRow)
    still_open = promises.c.status == CommitmentStatus.OPEN
    promise = book.rows(compiled(select(promises.c.id).where(still_open)))[0].id
    points = [(PointKind.NEED, "A quiet pump"), (PointKind.QUESTION, "Who pays?")]
    for position, (kind, said) in enumerate(points):
        book.add(INTERACTION_POINTS, interaction_id=talk, kind=kind, text=said, position=position)
    person = book.rows(compiled(select(table_of(PersonRow).c.id)))[0].id
    book.add(ALIASES, person_id=person, name="Chief", name_key="chief")
    book.add(COMMITMENT_CLOSURES, commitment_id=promise, closed_on=book.moment.today)
    book.change(COMMITMENTS, promise, status=CommitmentStatus.KEPT)
    remember_all(book)
    keep_mapping(book, "0" * 64, ImportFormat.OTHER_CSV, {"Firm": "account.name"})


def every_statement() -> list[Statement]:
    """List every statement that was compiled, those of families too."""
    found: list[Statement] = []
    package = salesbook.store.compiled
    for module in walk_packages(package.__path__, f"{package.__name__}."):
        for value in vars(import_module(module.name)).values():
            members = value.values() if isinstance(value, dict) else (value,)
            found += [one for one in members if isinstance(one, Statement)]
    return found
