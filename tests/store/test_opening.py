"""Opening a book: absent, empty, foreign, older, newer, damaged, shared."""

import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
import pytest
from msgspec.structs import replace
from sqlalchemy import bindparam, select

from salesbook.cli.environment import Environment
from salesbook.domain.errors import TextError
from salesbook.store.accounts.tables import AccountRow
from salesbook.store.book.book import WritableBook
from salesbook.store.book.journal import Intent
from salesbook.store.book.tables import BookRow, RepRow
from salesbook.store.compiled.tables import REPS
from salesbook.store.compiling.statement import compiled
from salesbook.store.engine import engine_for
from salesbook.store.errors import (
    ENGINE_ERRORS,
    BookError,
    BookNotWrittenError,
    DamagedBookError,
    NewerBookError,
    NotABookError,
    OutcomeUnknownError,
)
from salesbook.store.file import APPLICATION_ID
from salesbook.store.models import table_of
from salesbook.store.opening import Arrival, ensure_book, read_book, version_at, write_book
from salesbook.store.schema import HEAD
from tests.house import REP
from tests.store.keeping import driver, dump, findings, keep_account, latest

NAMED = table_of(AccountRow)
EVERY_ACCOUNT = compiled(select(NAMED))
EVERY_REP = compiled(select(table_of(RepRow)))
EVERY_BOOK = compiled(select(table_of(BookRow)))


def place(env: Environment) -> Path:
    return Path(env.book_address)


def elsewhere(env: Environment, address: object) -> Environment:
    return replace(env, variables={**env.variables, "SALESBOOK_BOOK": str(address)})


def called(env: Environment, rep: str | None) -> Environment:
    variables = {name: said for name, said in env.variables.items() if name != "SALESBOOK_REP"}
    return replace(env, variables={**variables, **({"SALESBOOK_REP": rep} if rep else {})})


def names(env: Environment) -> list[str]:
    return sorted(row["name"] for row in dump(env).get("accounts", {}).values())


class TestAnAbsentBook:
    def test_reads_as_an_empty_one_and_creates_nothing(self, nowhere: Environment) -> None:
        with nowhere.reading() as book:
            assert (book.rep.name, book.currency, book.on_sqlite) == (REP, "EUR", True)
            assert book.rows(EVERY_ACCOUNT) == []

        if nowhere.book_address.startswith("/"):
            assert not place(nowhere).parent.exists()
        else:
            assert version_at(nowhere.book_address) is None

    def test_is_made_by_the_first_write_in_an_operation_of_its_own(
        self, nowhere: Environment
    ) -> None:
        with nowhere.writing("account add") as book:
            keep_account(book)

        with nowhere.reading() as book:
            assert book.rep.name == REP
        assert latest(nowhere).position == 2
        assert names(nowhere) == ["Acme"]
        assert findings(nowhere) == []

    def test_is_private_to_its_owner(self, env: Environment) -> None:
        with env.writing("account add") as book:
            keep_account(book)

        assert stat.S_IMODE(place(env).stat().st_mode) == 0o600
        assert stat.S_IMODE(place(env).parent.stat().st_mode) == 0o700
        assert {path.name for path in place(env).parent.iterdir()} <= {"book.db", "book.db-journal"}

    def test_stays_absent_when_the_command_fails(self, nowhere: Environment) -> None:
        with pytest.raises(TextError), nowhere.writing("account add") as book:
            keep_account(book, "a\0b")

        if nowhere.book_address.startswith("/"):
            assert place(nowhere).stat().st_size == 0
        else:
            assert version_at(nowhere.book_address) is None

    def test_is_made_after_a_command_that_failed(self, nowhere: Environment) -> None:
        with pytest.raises(TextError), nowhere.writing("account add") as book:
            keep_account(book, "a\0b")

        with nowhere.writing("account add") as book:
            keep_account(book)

        assert latest(nowhere).position == 2
        assert findings(nowhere) == []

    def test_of_many_rows_stays_absent_when_the_last_one_fails(self, env: Environment) -> None:
        names = [f"{number} " + "x" * 900 for number in range(2000)]

        with pytest.raises(TextError), env.writing("import") as book:
            _ = [keep_account(book, name) for name in (*names, "a\0b")]

        assert place(env).stat().st_size == 0

    @pytest.mark.parametrize("how", ["touched", "without tables", "linked"])
    def test_may_be_an_empty_file(self, env: Environment, tmp_path: Path, how: str) -> None:
        place(env).parent.mkdir(parents=True)
        if how == "touched":
            place(env).touch(mode=0o600)
        elif how == "linked":
            place(env).symlink_to(tmp_path / "there.db")
        else:
            with closing(sqlite3.connect(place(env))) as connection:
                connection.execute("PRAGMA user_version = 1")

        with env.reading() as book:
            assert book.rows(EVERY_ACCOUNT) == []
        with env.writing("account add") as book:
            keep_account(book)

        assert names(env) == ["Acme"]
        assert place(env).is_symlink() == (how == "linked")

    def test_tells_when_it_is_made_and_when_a_rep_enters(self, nowhere: Environment) -> None:
        def ensure(rep: str) -> bool:
            env = called(nowhere, rep)
            return ensure_book(env.book_address, env.moment(), env.newcomer, env.random)

        assert [ensure("Ann"), ensure("Ann"), ensure("Bob"), ensure("Ann")] == [
            True,
            False,
            True,
            False,
        ]
        assert latest(nowhere).position == 2

    def test_calls_back_once_when_it_is_founded(self, nowhere: Environment) -> None:
        told: list[Arrival] = []
        for _ in range(2):
            with write_book(
                nowhere.book_address,
                nowhere.moment(),
                nowhere.newcomer,
                nowhere.random,
                Intent("account add"),
                on_founding=told.append,
            ) as book:
                keep_account(book)

        assert told == [Arrival.BOOK]
        assert names(nowhere) == ["Acme", "Acme"]


class TestTheRep:
    def test_of_a_file_is_its_founder_whatever_the_system_calls_them(
        self, book: Environment
    ) -> None:
        with book.writing("import") as writable:
            writable.add(REPS, name="Another", zone="UTC", country="NL", id=UUID(int=1))

        with called(book, None).reading() as readable:
            assert readable.rep.name == REP

    def test_is_found_by_name_whatever_its_case_and_blanks(self, any_book: Environment) -> None:
        with called(any_book, "  robin   VOS ").reading() as book:
            assert book.rep.name == REP

    def test_is_found_by_e_mail_before_the_name(self, any_book: Environment) -> None:
        with any_book.writing("import") as book:
            book.add(
                REPS,
                name="Sam",
                email="sam@x.example",
                email_key="sam@x.example",
                zone="UTC",
                country="NL",
            )
        asked = (any_book.book_address, any_book.moment())
        sam = replace(any_book.newcomer, email="SAM@x.example")
        other = replace(any_book.newcomer, email="other@x.example")

        with read_book(*asked, sam, any_book.random) as book:
            assert book.rep.name == "Sam"
        with read_book(*asked, other, any_book.random) as book:
            assert book.rep.name == REP

    def test_on_a_server_is_nobody_else(self, postgres_address: str, env: Environment) -> None:
        stranger = called(elsewhere(env, postgres_address), None)

        with stranger.reading() as book:
            assert book.rep.name != REP
        with stranger.writing("account add") as book:
            keep_account(book)

        with stranger.reading() as book:
            assert len(book.rows(EVERY_REP)) == 2

    def test_who_has_not_written_yet_only_reads(self, book: Environment) -> None:
        with called(book, "Newcomer").reading() as readable:
            assert readable.rep.name == "Newcomer"

        assert latest(book).position == 1


class TestWhatIsNoBook:
    @pytest.mark.parametrize("way", ["reading", "writing"])
    def test_a_file_of_anything_else(self, env: Environment, way: str) -> None:
        place(env).parent.mkdir(parents=True)
        place(env).write_text("Dear diary, today I called Acme. " * 40)

        with pytest.raises(NotABookError, match="is not a salesbook"):
            enter(env, way)

        assert place(env).read_text().startswith("Dear diary")

    @pytest.mark.parametrize("way", ["reading", "writing"])
    @pytest.mark.parametrize("ours", [True, False])
    def test_a_database_of_another_program(
        self,
        env: Environment,
        way: str,
        ours: bool,
    ) -> None:
        place(env).parent.mkdir(parents=True)
        with closing(sqlite3.connect(place(env))) as connection:
            connection.execute("CREATE TABLE alembic_version (version_num)")
            if ours:
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")

        with pytest.raises(NotABookError):
            enter(env, way)

    @pytest.mark.parametrize("way", ["reading", "writing"])
    def test_a_database_of_another_program_on_a_server(
        self, env: Environment, blank_database: str, way: str
    ) -> None:
        with psycopg.connect(blank_database, autocommit=True) as connection:
            connection.execute("CREATE TABLE alembic_version (version_num text)")
            connection.execute("INSERT INTO alembic_version VALUES ('abc')")

        with pytest.raises(NotABookError):
            enter(elsewhere(env, blank_database), way)

    @pytest.mark.parametrize("way", ["reading", "writing"])
    def test_a_folder_or_a_device(self, env: Environment, tmp_path: Path, way: str) -> None:
        for address in (tmp_path, "/dev/null"):
            with pytest.raises(NotABookError, match="is not a salesbook"):
                enter(elsewhere(env, address), way)

    def test_a_file_below_a_file(self, env: Environment, tmp_path: Path) -> None:
        (tmp_path / "file").touch()

        with pytest.raises(NotADirectoryError):
            enter(elsewhere(env, tmp_path / "file" / "book.db"), "reading")


def enter(env: Environment, way: str) -> None:
    if way == "reading":
        with env.reading() as book:
            book.rows(EVERY_ACCOUNT)
    else:
        with env.writing("account add") as writable:
            keep_account(writable)


class TestADamagedBook:
    @pytest.mark.parametrize("way", ["reading", "writing"])
    @pytest.mark.parametrize(
        "damage",
        ["DELETE FROM books", "DELETE FROM alembic_version", "DROP TABLE changes"],
    )
    def test_is_a_sentence(self, book: Environment, way: str, damage: str) -> None:
        with driver(book) as connection:
            connection.run("PRAGMA foreign_keys = OFF")
            connection.drop_triggers()
            connection.run(damage)

        with pytest.raises(DamagedBookError, match="is damaged"):
            enter(book, way)

    @pytest.mark.parametrize("way", ["reading", "writing"])
    def test_in_its_middle_is_a_sentence_too(self, book: Environment, way: str) -> None:
        with closing(sqlite3.connect(place(book))) as connection:
            (page,) = connection.execute(
                "SELECT rootpage FROM sqlite_master WHERE name = 'books'"
            ).fetchone()
            (size,) = connection.execute("PRAGMA page_size").fetchone()
        held = bytearray(place(book).read_bytes())
        held[(page - 1) * size : page * size] = b"\xff" * size
        place(book).write_bytes(held)

        with pytest.raises(DamagedBookError):
            enter(book, way)

    def test_is_not_written_to(self, book: Environment) -> None:
        held = bytearray(place(book).read_bytes())
        held[4096:] = bytes(len(held) - 4096)
        place(book).write_bytes(held)

        for way in ("reading", "writing"):
            with pytest.raises(BookError):
                enter(book, way)

        assert place(book).read_bytes() == held


class TestABookOfAnotherVersion:
    @pytest.mark.parametrize("way", ["reading", "writing"])
    def test_that_is_newer_is_refused_and_left_alone(self, any_book: Environment, way: str) -> None:
        with driver(any_book) as connection:
            connection.run("UPDATE alembic_version SET version_num = '0099_later'")

        with pytest.raises(NewerBookError, match="0099_later") as refusal:
            enter(any_book, way)

        assert refusal.value.hint == "pip install --upgrade salesbook"
        assert version_at(any_book.book_address) == "0099_later"

    def test_that_is_newer_and_has_other_columns_is_refused(self, any_book: Environment) -> None:
        with driver(any_book) as connection:
            connection.run("UPDATE alembic_version SET version_num = '0099_later'")
            connection.drop_triggers()
            connection.run("ALTER TABLE books RENAME COLUMN currency TO money")

        with pytest.raises(NewerBookError):
            enter(any_book, "reading")

    def test_its_own_version_is_known(self, any_book: Environment) -> None:
        assert version_at(any_book.book_address) == HEAD


class TestATransaction:
    def test_that_raises_keeps_nothing(self, any_book: Environment) -> None:
        with pytest.raises(KeyError), any_book.writing("account add") as book:
            keep_account(book, colour="red", name_of=keep_account(book))

        assert names(any_book) == []
        assert latest(any_book).position == 1

    def test_in_which_nothing_was_changed_is_no_operation(self, any_book: Environment) -> None:
        with any_book.writing("account edit") as book:
            book.rows(EVERY_ACCOUNT)

        assert latest(any_book).position == 1

    def test_is_one_connection_and_one_statement_before_the_command(
        self, book: Environment, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        connections: list[list[str]] = []

        class Telling(sqlite3.Connection):
            def __init__(self, *given: Any, **named: Any) -> None:
                super().__init__(*given, **named)
                connections.append([])
                self.set_trace_callback(connections[-1].append)

        speak_through(Telling, monkeypatch)

        with book.writing("account edit"):
            pass

        (said,) = connections
        begun = said[said.index("BEGIN IMMEDIATE") :]
        assert [statement.split()[0] for statement in begun] == [
            "BEGIN",
            "SELECT",
            "SELECT",
            "COMMIT",
        ]

    def test_ids_follow_those_of_the_command_before_at_the_same_instant(
        self, any_book: Environment
    ) -> None:
        made = []
        for number in range(5):
            with any_book.writing("account add") as book:
                made += [keep_account(book) for _ in range(5 - number)]

        assert made == sorted(made)

    def test_a_mistake_of_ours_stays_a_mistake(self, any_book: Environment) -> None:
        with pytest.raises(ENGINE_ERRORS), any_book.writing("account add") as book:
            book.connection.ask("SELECT nonsense")

    def test_a_question_that_no_engine_takes_is_a_sentence(self, any_book: Environment) -> None:
        named = compiled(select(NAMED.c.id).where(NAMED.c.name == bindparam("the_name")))

        with any_book.reading() as book:
            for asked in ("a\0b", "\ud800"):
                with pytest.raises(TextError, match="The text holds"):
                    book.first(named, the_name=asked)
            assert book.value(named, the_name="Cafe\u0301") is None


class TestACommitThatReportsAnError:
    @pytest.fixture
    def fail(self, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
        """Let the next commit report an error: after it took effect, or before."""

        def fail(env: Environment, *, after: bool) -> None:
            if env.on_server:
                fail_on_server(env, monkeypatch, after=after)
            else:
                fail_on_file(monkeypatch, after=after)

        return fail

    def test_but_took_effect_is_a_commit(
        self, any_book: Environment, fail: Callable[..., None]
    ) -> None:
        fail(any_book, after=True)

        with any_book.writing("account add") as book:
            keep_account(book)

        assert names(any_book) == ["Acme"]

    def test_and_did_not_take_effect_is_said(
        self, any_book: Environment, fail: Callable[..., None]
    ) -> None:
        fail(any_book, after=False)

        with (
            pytest.raises(BookNotWrittenError, match=r"did not do what was asked|be reached"),
            any_book.writing("account add") as book,
        ):
            keep_account(book)

        assert names(any_book) == []

    def test_with_nothing_to_keep_is_said(
        self, any_book: Environment, fail: Callable[..., None]
    ) -> None:
        fail(any_book, after=True)

        with pytest.raises(BookNotWrittenError), any_book.writing("book check"):
            pass

    def test_and_then_silence_is_said_to_be_unknown(
        self, book: Environment, fail: Callable[..., None]
    ) -> None:
        fail(book, after=True)

        with (
            pytest.raises(OutcomeUnknownError, match="it may or may not be kept"),
            book.writing("account add") as writable,
        ):
            keep_and_lose(writable, place(book))


def speak_through(kind: type[sqlite3.Connection], monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every file be spoken to through another class of the driver's connections."""
    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=kind))


def fail_on_file(monkeypatch: pytest.MonkeyPatch, *, after: bool) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorname = "SQLITE_IOERR_DIR_FSYNC"
    errors = [error]

    class Failing(sqlite3.Connection):
        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            if sql != "COMMIT" or not errors:
                return super().execute(sql, *values)
            if after:
                super().execute(sql)
            raise errors.pop()

    speak_through(Failing, monkeypatch)


def fail_on_server(env: Environment, monkeypatch: pytest.MonkeyPatch, *, after: bool) -> None:
    dialect = engine_for(env.book_address, writing=True).dialect
    commit = dialect.do_commit

    def failing(connection: Any) -> None:
        monkeypatch.setattr(dialect, "do_commit", commit)
        if after:
            commit(connection)
        raise psycopg.errors.AdminShutdown

    monkeypatch.setattr(dialect, "do_commit", failing)


def keep_and_lose(book: WritableBook, address: Path) -> None:
    keep_account(book)
    address.rename(address.with_name("away.db"))


def test_the_book_row_says_which_book_this_is(any_book: Environment) -> None:
    with any_book.reading() as book:
        (row,) = book.rows(EVERY_BOOK)

    assert (row.name, row.currency, len(row.fingerprint_key)) == (REP, "EUR", 32)
