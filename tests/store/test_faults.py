"""What goes wrong on real machines: many writers, killed ones, full disks, closed folders."""

import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import psycopg
import pytest
from msgspec.structs import replace
from sqlalchemy import select

from salesbook.cli.environment import Environment
from salesbook.domain.book.operation import OperationKind
from salesbook.store.accounts.tables import AccountRow
from salesbook.store.address import is_server
from salesbook.store.book.book import WritableBook
from salesbook.store.book.operations import latest_operations
from salesbook.store.compiled.tables import ACCOUNTS
from salesbook.store.compiling.statement import compiled
from salesbook.store.engine import WRITER_LOCK
from salesbook.store.errors import BookError, BookNotWrittenError
from salesbook.store.models import table_of
from tests.store.keeping import dump, findings, keep_account, latest

ROOT = Path(__file__).parents[2]
NOBODY = 65534
WRITERS, WRITES = 16, 6
NAMED = table_of(AccountRow)
EVERY_ACCOUNT = compiled(select(NAMED))
COUNTER = compiled(select(NAMED).where(NAMED.c.name == "Counter"))


def start(address: str, writers: int, count: int) -> subprocess.Popen[str]:
    """Start processes that write at once, in a group of their own."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.store.writer", address, str(writers), str(count)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def names(env: Environment) -> set[str]:
    return {row["name"] for row in dump(env).get("accounts", {}).values()}


@pytest.mark.fault
def test_sixteen_programs_that_start_at_once_found_one_book_and_lose_nothing(
    nowhere: Environment,
) -> None:
    with start(nowhere.book_address, WRITERS, WRITES) as program:
        out, error = program.communicate()
    acknowledged = set(out.splitlines())
    with nowhere.reading() as book:
        operations = latest_operations(book, 1000)
        counter = book.first(COUNTER)

    assert (program.returncode, error) == (0, "")
    assert len(acknowledged) == WRITERS * WRITES
    assert names(nowhere) == acknowledged | {"Counter"}
    assert counter is not None
    assert counter.headcount == WRITERS * WRITES
    assert [one.position for one in operations] == list(range(len(operations), 0, -1))
    assert [one.kind for one in operations if one.kind is not OperationKind.DO] == ["migrate"]
    assert findings(nowhere) == []


@pytest.mark.fault
def test_a_killed_writer_leaves_no_half_operation_and_loses_nothing_it_acknowledged(
    book: Environment,
) -> None:
    chance = random.Random(1)  # noqa: S311 (sameness is the point)
    acknowledged: set[str] = set()
    for _ in range(4):
        with start(book.book_address, 4, 10_000) as program:
            assert program.stdout is not None
            acknowledged.add(program.stdout.readline().strip())
            time.sleep(chance.uniform(0.2, 0.5))
            os.killpg(program.pid, signal.SIGKILL)
            out, error = program.communicate()
        assert error == ""
        acknowledged |= set(out.splitlines())

    assert acknowledged - names(book) == set()
    assert findings(book) == []


@contextmanager
def powerless(folder: Path) -> Iterator[None]:
    """Give up root's power over files for a while; others have none to give up."""
    if os.geteuid() != 0:
        yield
        return
    for above in (folder, *folder.parents):
        if above.stat().st_uid == 0 and above != Path("/"):
            above.chmod(above.stat().st_mode | 0o011)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def give(path: Path) -> None:
    """Let a file or folder belong to whoever has no power."""
    if os.geteuid() == 0:
        os.chown(path, NOBODY, NOBODY)


class TestWhatIsClosed:
    def test_a_read_only_file_can_be_read_and_says_why_it_is_not_written(
        self, book: Environment
    ) -> None:
        path = Path(book.book_address)
        give(path.parent)
        give(path)
        path.chmod(0o400)

        with powerless(path.parent):
            assert names(book) == set()
            with (
                pytest.raises(BookNotWrittenError, match="is read-only") as refusal,
                book.writing("account add") as writable,
            ):
                keep_account(writable)

        assert refusal.value.hint == f"Make it writable: chmod u+w {path}"

    def test_a_read_only_folder_can_be_read_from_and_says_why_it_is_not_written(
        self, book: Environment
    ) -> None:
        path = Path(book.book_address)
        Path(f"{path}-journal").unlink(missing_ok=True)
        give(path)
        path.parent.chmod(0o555)

        with powerless(path.parent):
            assert names(book) == set()
            with (
                pytest.raises(BookNotWrittenError, match="folder is"),
                book.writing("account add") as writable,
            ):
                keep_account(writable)
        path.parent.chmod(0o755)

    def test_a_file_closed_to_us_is_a_sentence(self, book: Environment) -> None:
        path = Path(book.book_address)
        path.chmod(0)

        with (
            powerless(path.parent),
            pytest.raises(BookNotWrittenError, match="is closed to you"),
            book.reading(),
        ):
            pass

    def test_a_folder_in_which_no_book_can_be_made_says_so(
        self, env: Environment, tmp_path: Path
    ) -> None:
        folder = tmp_path / "closed"
        folder.mkdir(mode=0o555)
        closed = replace(env, variables={**env.variables, "SALESBOOK_BOOK": f"{folder}/book.db"})

        with (
            powerless(folder),
            pytest.raises(PermissionError),
            closed.writing("account add") as writable,
        ):
            keep_account(writable)

        assert list(folder.iterdir()) == []


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """Let no file grow beyond a size, as a quota does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


class TestAFullDisk:
    def test_refuses_with_a_sentence_and_loses_nothing(self, book: Environment) -> None:
        path = Path(book.book_address)
        with book.writing("account add") as writable:
            keep_account(writable, "Before")
        before = dump(book)
        rows = [{"name": f"After {n}", "name_key": "x", "street": "x" * 2000} for n in range(200)]

        with (
            largest_file(path.stat().st_size),
            pytest.raises(BookNotWrittenError, match=r"did not do what was asked|is full"),
            book.writing("account add") as writable,
        ):
            writable.add_all(ACCOUNTS, rows)

        assert dump(book) == before
        assert findings(book) == []

    def test_refuses_to_found_a_book_and_leaves_none(self, env: Environment) -> None:
        with (
            largest_file(8192),
            pytest.raises(BookNotWrittenError),
            env.writing("account add") as writable,
        ):
            keep_account(writable)
        with env.reading() as book:
            assert book.rows(EVERY_ACCOUNT) == []

        with env.writing("account add") as writable:
            keep_account(writable)
        assert names(env) == {"Acme"}

    @pytest.mark.fault
    def test_keeps_every_row_it_acknowledged(self, book: Environment, tmp_path: Path) -> None:
        folder = tmp_path / "small"
        folder.mkdir()
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)],
            check=False,
            capture_output=True,
        )
        if mounted.returncode:
            pytest.skip("a file system of its own cannot be mounted here")
        try:
            shutil.copy(book.book_address, folder / "book.db")
            address = str(folder / "book.db")
            small = replace(book, variables={**book.variables, "SALESBOOK_BOOK": address})
            kept, said = set[str](), ""
            while not said:
                try:
                    with small.writing("account add") as writable:
                        keep_account(writable, f"Account {len(kept)}", street="x" * 20_000)
                    kept.add(f"Account {len(kept)}")
                except BookNotWrittenError as refusal:
                    said = refusal.message

            assert "is full (" in said
            assert names(small) == kept
            assert findings(small) == []
        finally:
            subprocess.run(["umount", str(folder)], check=True)


class TestAHeldLock:
    def test_is_waited_for_and_then_said(
        self, any_book: Environment, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for module in ("engine", "file"):
            monkeypatch.setattr(f"salesbook.store.{module}.BUSY_SECONDS", 0.2)

        with (
            held(any_book),
            pytest.raises(BookNotWrittenError, match="Another salesbook has been writing"),
            any_book.writing("account add") as book,
        ):
            keep_account(book)

        assert latest(any_book).position == 1

    def test_of_a_writer_keeps_no_reader_out(self, any_book: Environment) -> None:
        with any_book.writing("account add") as book:
            keep_account(book)
            assert names(any_book) == set()

        assert names(any_book) == {"Acme"}


def keep_and_be_ended(book: WritableBook, address: str) -> None:
    keep_account(book)
    own = book.connection.ask("SELECT pg_backend_pid()")[0][0]
    with psycopg.connect(address) as other:
        other.execute("SELECT pg_terminate_backend(%s)", [own])


@contextmanager
def held(env: Environment) -> Iterator[None]:
    """Hold the lock that writers queue for."""
    if is_server(env.book_address):
        with psycopg.connect(env.book_address) as server:
            server.execute("SELECT pg_advisory_xact_lock(%s)", [WRITER_LOCK])
            yield
    else:
        with closing(sqlite3.connect(env.book_address, isolation_level=None)) as file:
            file.execute("BEGIN IMMEDIATE")
            yield


class TestWhatGoesAwayMeanwhile:
    def test_a_book_that_is_replaced_takes_nothing_more(self, book: Environment) -> None:
        path = Path(book.book_address)
        copy = path.with_name("copy.db")
        shutil.copy(path, copy)

        with (
            pytest.raises(BookNotWrittenError, match="was replaced while this was being written"),
            book.writing("account add") as writable,
        ):
            keep_account(writable, street=str(copy.replace(path)))

        assert names(book) == set()

    def test_a_server_that_ends_the_connection_is_a_sentence(
        self, env: Environment, postgres_address: str
    ) -> None:
        team = replace(env, variables={**env.variables, "SALESBOOK_BOOK": postgres_address})

        with (
            pytest.raises(BookNotWrittenError, match="cannot be reached"),
            team.writing("account add") as book,
        ):
            keep_and_be_ended(book, postgres_address)

        assert names(team) == set()

    def test_a_server_that_is_not_there_is_a_sentence_without_the_password(
        self, env: Environment
    ) -> None:
        address = "postgresql://ann:sesame@127.0.0.1:1/book?password=sesame"
        team = replace(env, variables={**env.variables, "SALESBOOK_BOOK": address})

        for way in (team.reading, lambda: team.writing("account add")):
            with suppress(StopIteration), pytest.raises(BookError) as refusal, way():
                pass
            assert "cannot be reached" in refusal.value.message
            assert "sesame" not in f"{refusal.value.message}{refusal.value.hint}"
