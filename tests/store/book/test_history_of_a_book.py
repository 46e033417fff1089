"""Whatever is done, undone and redone in whatever order: the journal tells the book, both ways."""

import shutil
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any, cast
from uuid import UUID

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.domain.book.operation import Operation, OperationKind
from salesbook.domain.book.refusal import UndoRefusedError
from salesbook.store.book.book import WritableBook
from salesbook.store.book.check import examine
from salesbook.store.book.operations import changes_of, latest_operations
from salesbook.store.compiled.tables import ACCOUNTS, SETTINGS
from tests.store.keeping import (
    dump,
    dump_of,
    keep_account,
    put_back,
    rows_of,
    take_back,
)

_MOST = 1000

CITIES = st.sampled_from([None, "Utrecht", "Delft"])
PICKS = st.integers(0, 7)


class BookMachine(RuleBasedStateMachine):
    """A rep who adds, changes, removes, undoes and redoes at will."""

    def __init__(self, env: Environment) -> None:
        super().__init__()
        self.env = env
        self.founded = dump(env)

    @rule(city=CITIES, pick=PICKS, together=st.integers(1, 3))
    def add(self, city: str | None, pick: int, together: int) -> None:
        with self.env.writing("account add") as book:
            known = rows(book)
            for number in range(together):
                parent = known[pick % len(known)] if known else None
                row = keep_account(book, f"Account {number}", city=city, parent_id=parent)
                known.append(row)

    @rule(pick=PICKS, other=PICKS, city=CITIES, again=CITIES)
    def change(self, pick: int, other: int, city: str | None, again: str | None) -> None:
        with self.env.writing("account edit") as book:
            known = rows(book)
            if known:
                first, second = known[pick % len(known)], known[other % len(known)]
                book.change(ACCOUNTS, first, city=city)
                book.change(ACCOUNTS, second, city=again, website=city, parent_id=first)
                book.change(ACCOUNTS, first, parent_id=keep_account(book, "Mother"))

    @rule(pick=PICKS)
    def remove(self, pick: int) -> None:
        with self.env.writing("account archive") as book:
            known = rows(book)
            if known:
                book.remove(ACCOUNTS, known[pick % len(known)])

    @rule(value=st.sampled_from(["nl", "de"]), anew=st.booleans())
    def set_language(self, value: str, anew: bool) -> None:
        with self.env.writing("config set") as book:
            own = next(iter(rows_of(book, SETTINGS, deleted_at=None)), None)
            if own is not None and not anew:
                book.change(SETTINGS, own.id, value=value)
                return
            if own is not None:
                book.remove(SETTINGS, own.id)
            book.add(SETTINGS, rep_id=book.rep.id, key="language", value=value)

    @rule()
    def undo_then_redo_changes_nothing(self) -> None:
        before = dump(self.env)
        with suppress(UndoRefusedError):
            take_back(self.env)
            put_back(self.env)
        assert dump(self.env) == before

    @rule()
    def undo(self) -> None:
        with suppress(UndoRefusedError):
            take_back(self.env)

    @rule()
    def redo(self) -> None:
        with suppress(UndoRefusedError):
            put_back(self.env)

    @precondition(lambda self: len(in_force(self.env)) > 1)
    @rule(pick=PICKS)
    def undo_an_older_one(self, pick: int) -> None:
        """Follow the refusals: what each names, undone first, lets the command through."""
        commands = in_force(self.env)
        wanted = [commands[pick % len(commands)]]
        for _ in range(_MOST):
            before = dump(self.env)
            try:
                take_back(self.env, wanted[-1])
            except UndoRefusedError as refusal:
                assert dump(self.env) == before
                handle = str(refusal.hint).removeprefix("Undo that first: salesbook undo ")
                wanted.append(self.command(handle))
            else:
                wanted.pop()
                if not wanted:
                    return
        raise AssertionError("the refusals lead round in a circle")

    def command(self, handle: str) -> Operation:
        (named,) = (one for one in in_force(self.env) if one.handle.startswith(handle))
        return named

    @invariant()
    def every_change_walks_back_to_the_empty_book(self) -> None:
        with self.env.reading() as book:
            assert examine(book) == []
            told = dump_of(book)
            for command in latest_operations(book, _MOST):
                for change in changes_of(book, command.id):
                    rows = told.setdefault(change.table, {})
                    _walk_back(rows, change.row_id, change.before, change.after)
        assert [name for name, rows in told.items() if rows] == []

    def teardown(self) -> None:
        """Undo everything in force, what took effect last first."""
        while commands := in_force(self.env):
            take_back(self.env, commands[0])
        assert dump(self.env) == self.founded


def _walk_back(
    rows: dict[UUID, dict[str, Any]],
    row_id: UUID,
    before: dict[str, Any] | None,
    after: dict[str, Any] | None,
) -> None:
    if before is None:
        assert rows.pop(row_id) == after
    elif after is None:
        assert row_id not in rows
        rows[row_id] = before
    else:
        assert {name: rows[row_id].get(name) for name in after} == after
        whole = {**rows[row_id], **before}
        rows[row_id] = {name: value for name, value in whole.items() if value is not None}


def rows(book: WritableBook) -> list[UUID]:
    return [row.id for row in rows_of(book, ACCOUNTS, deleted_at=None)]


def in_force(env: Environment) -> list[Operation]:
    with env.reading() as book:
        commands = latest_operations(book, _MOST)
    standing = [one for one in commands if one.kind is OperationKind.DO and one.in_force]
    return sorted(standing, key=lambda one: one.effective, reverse=True)


def test_the_journal_tells_the_book_both_ways(env: Environment, empty_book: Path) -> None:
    folder = Path(env.book_address).parent
    folder.mkdir(parents=True)
    numbers = count()

    def machine() -> BookMachine:
        address = folder / f"{next(numbers)}.db"
        shutil.copy(empty_book, address)
        return BookMachine(
            replace(env, variables={**env.variables, "SALESBOOK_BOOK": str(address)})
        )

    run_state_machine_as_test(
        cast("type[BookMachine]", machine),  # it only calls what it is given
        settings=settings(max_examples=6, stateful_step_count=10),
    )
