"""The examination: damage, tampering and what went round the journal are found and named."""

from collections.abc import Callable
from pathlib import Path

import pytest

from salesbook.cli.environment import Environment
from salesbook.store.book.check import examine, mend
from salesbook.store.compiled.tables import ACCOUNTS
from tests.once import made_once
from tests.store.keeping import (
    Driver,
    call,
    driver,
    findings,
    keep_account,
    put_back,
    sentences,
    take_back,
)

Tampering = Callable[[Driver], object]

FITS_NOT = "does not fit the chain: it or its changes were altered."
ALTERED = "was altered."
UNLIKE = "is not what the journal says of it."
MISSING = "is missing."


@pytest.fixture
@made_once
def kept(book: Environment) -> Environment:
    """A book of three operations: two accounts, a change of one, a call."""
    return fill(book)


@pytest.fixture
def kept_anywhere(any_book: Environment) -> Environment:
    """The same, once on each engine."""
    return fill(any_book)


def fill(env: Environment) -> Environment:
    with env.writing("account add") as book:
        account = keep_account(book, "Acme", city="Utrecht")
        keep_account(book, "Beta", parent_id=account)
        book.say("Added two accounts")
    with env.writing("account edit") as book:
        book.change(ACCOUNTS, account, city="Delft")
        book.say("Moved “Acme”")
    with env.writing("log") as book:
        call(book, account, "the pilot")
        book.say("Logged a call")
    return env


def tamper(env: Environment, tampering: Tampering | str) -> str:
    with driver(env) as connection:
        connection.drop_triggers()
        if connection.on_file:
            connection.run("PRAGMA foreign_keys = OFF")
        else:
            connection.run("SET session_replication_role = replica")
        if isinstance(tampering, str):
            connection.run(tampering)
        else:
            tampering(connection)
    with env.writing("book check") as book:
        mend(book)
    return sentences(env)


def move_a_change(connection: Driver) -> None:
    connection.run(
        "UPDATE changes SET operation_id = (SELECT id FROM operations WHERE position = 3)"
        " WHERE operation_id = (SELECT id FROM operations WHERE position = 4)"
    )


def exchange_positions(connection: Driver) -> None:
    connection.run("UPDATE operations SET position = 9 WHERE position = 2")
    connection.run("UPDATE operations SET position = 2 WHERE position = 3")
    connection.run("UPDATE operations SET position = 3 WHERE position = 9")


def take_out_whole(connection: Driver) -> None:
    third = "(SELECT id FROM operations WHERE position = 3)"
    connection.run(f"DELETE FROM changes WHERE operation_id = {third}")  # noqa: S608 (ours)
    connection.run("DELETE FROM operations WHERE position = 3")


def test_a_sound_book_holds_nothing_to_find(kept_anywhere: Environment) -> None:
    take_back(kept_anywhere)
    put_back(kept_anywhere)

    assert findings(kept_anywhere) == []


def test_tampering_is_found_on_each_engine(kept_anywhere: Environment) -> None:
    def tampering(connection: Driver) -> None:
        connection.run("UPDATE accounts SET city = 'Elsewhere' WHERE name = 'Acme'")
        connection.run("UPDATE changes SET digest = 'x' WHERE table_name = 'interactions'")
        take_out_whole(connection)

    said = tamper(kept_anywhere, tampering)

    assert [one for one in (UNLIKE, ALTERED, FITS_NOT, MISSING) if one not in said] == []


@pytest.mark.parametrize(
    ("tampering", "found"),
    [
        ("UPDATE accounts SET city = 'Elsewhere' WHERE name = 'Acme'", [UNLIKE]),
        ("UPDATE accounts SET city = null WHERE name = 'Acme'", [UNLIKE]),
        ("DELETE FROM accounts WHERE name = 'Beta'", [MISSING]),
        ("UPDATE changes SET after = replace(after, 'Delft', 'Breda')", [ALTERED, UNLIKE]),
        ("UPDATE changes SET before = null WHERE action = 'update'", [ALTERED]),
        ("UPDATE changes SET salt = 'x' WHERE table_name = 'interactions'", [ALTERED]),
        ("UPDATE changes SET salt = null WHERE table_name = 'interactions'", [ALTERED]),
        ("UPDATE changes SET action = 'insert' WHERE action = 'update'", [ALTERED]),
        ("UPDATE changes SET digest = 'x' WHERE action = 'update'", [ALTERED, FITS_NOT]),
        ("DELETE FROM changes WHERE action = 'update'", [FITS_NOT, UNLIKE]),
        (
            "UPDATE changes SET scrubbed_at = recorded_at, after = '{}' WHERE action = 'update'",
            [ALTERED, UNLIKE],
        ),
        (move_a_change, [FITS_NOT]),
        (exchange_positions, ["is not where it was, or goes by another handle."]),
        (take_out_whole, [FITS_NOT, "The operation at position 3 is missing.", UNLIKE]),
        ("UPDATE operations SET command = 'plan' WHERE position = 3", [FITS_NOT]),
        ("UPDATE operations SET rep_id = id WHERE position = 3", [FITS_NOT]),
        ("UPDATE operations SET stamp = stamp + 9 WHERE position = 3", [FITS_NOT]),
        ("UPDATE operations SET zone = 'UTC' WHERE position = 3", [FITS_NOT]),
        ("UPDATE operations SET kind = 'undo' WHERE position = 3", [FITS_NOT]),
        ("UPDATE operations SET saw = '{}' WHERE position = 3", [FITS_NOT]),
        ("UPDATE operations SET prev_hash = hash WHERE position = 3", [FITS_NOT]),
        ("UPDATE operations SET hash = 'x' WHERE position = 3", [FITS_NOT]),
        (
            "UPDATE operations SET handle = 'zzzzzzzzzzzzz' WHERE position = 3",
            ["is not where it was, or goes by another handle."],
        ),
        (
            "DELETE FROM operations WHERE position = 4",
            ["The journal lacks 1 operation whose changes are there."],
        ),
    ],
    ids=lambda case: getattr(case, "__name__", str(case)),
)
def test_tampering_is_found_and_named(
    kept: Environment, tampering: Tampering | str, found: list[str]
) -> None:
    said = tamper(kept, tampering)

    assert [sentence for sentence in found if sentence not in said] == []


def test_what_was_erased_on_request_still_verifies(kept: Environment) -> None:
    said = tamper(
        kept,
        "UPDATE changes SET scrubbed_at = recorded_at, before = null, after = null, salt = null"
        " WHERE table_name = 'interactions'",
    )

    assert ALTERED not in said
    assert FITS_NOT not in said


def test_an_operation_whose_summary_was_erased_still_verifies(kept: Environment) -> None:
    assert tamper(kept, "UPDATE operations SET summary = ''") == ""


def test_a_search_table_that_lags_behind_is_found_and_mended(kept_anywhere: Environment) -> None:
    with driver(kept_anywhere) as connection:
        connection.run("DELETE FROM search_texts WHERE table_name = 'interactions'")
        connection.run("UPDATE search_texts SET body = 'other' WHERE body LIKE 'Beta%'")
    before = sentences(kept_anywhere)

    with kept_anywhere.writing("book check") as book:
        mend(book)

    assert before == "The search lacks 2 texts as written."
    assert findings(kept_anywhere) == []


def test_a_text_that_should_no_longer_be_found_is_found(kept_anywhere: Environment) -> None:
    with driver(kept_anywhere) as connection:
        connection.run(
            "INSERT INTO search_texts (row_id, table_name, body)"
            " SELECT id, 'notes', 'gone' FROM operations WHERE position = 1"
        )

    assert sentences(kept_anywhere) == "The search lacks 1 text as written."


def test_mending_takes_a_mark_away_that_was_left_but_not_its_own(
    kept_anywhere: Environment,
) -> None:
    with driver(kept_anywhere) as connection:
        if connection.on_file:
            connection.run("PRAGMA foreign_keys = OFF")
        else:
            connection.run("SET session_replication_role = replica")
        connection.run(
            "INSERT INTO open_operations SELECT id, recorded_at, 1, rep_id FROM operations"
            " WHERE position = 1"
        )
    assert "An operation was left open." in sentences(kept_anywhere)

    with kept_anywhere.writing("book check") as book:
        mend(book)
        keep_account(book, "Gamma")
        mend(book)

    assert findings(kept_anywhere) == []


def test_a_file_with_a_hole_is_found(book: Environment) -> None:
    with book.writing("test") as writable:
        for number in range(200):
            keep_account(writable, f"Account {number}")
    path = Path(book.book_address)
    held = path.read_bytes()
    at = held.rindex(b"Account 7")
    path.write_bytes(held[: at - at % 4096] + bytes(4096) + held[at - at % 4096 + 4096 :])

    with book.reading() as readable:
        said = "\n".join(finding.sentence for finding in examine(readable))

    assert "SQLite finds the file damaged" in said


def test_a_reference_to_a_row_that_is_gone_is_found(book: Environment) -> None:
    with book.writing("test") as writable:
        account = keep_account(writable)
        call(writable, account)

    said = tamper(book, "DELETE FROM accounts")

    assert "A row of interactions refers to a row that is gone." in said
