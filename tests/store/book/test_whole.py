"""The whole book as rows in stored form: what one book gives, another takes."""

from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.domain.text import name_key
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.rep import reps_in
from salesbook.store.book.whole import (
    StoredRowError,
    add_stored,
    book_rows,
    change_stored,
    own_columns,
    read_stored,
    rep_columns,
)
from salesbook.store.compiled.tables import (
    ACCOUNTS,
    DOCUMENT_SHARES,
    DOCUMENTS,
    NOTES,
    OWNERSHIPS,
    PEOPLE,
    REPS,
    SETTINGS,
    SOURCE_IDS,
)
from salesbook.store.errors import ENGINE_ERRORS
from tests.house import REP
from tests.store.keeping import call, driver, dump, findings, keep_account, make_stubborn

TODAY = date(2026, 11, 23)
OTHER_REP = "Sam Bakker"

NOTE: dict[str, Any] = {
    "id": "0" * 31 + "7",
    "recorded_at": "2026-11-23T08:30:00+00:00",
    "author_id": REP,
    "account_id": "0" * 31 + "9",
    "kind": NOTES.defaults["kind"],
    "text": "Quiet",
    "noted_on": "2026-11-23",
}


def known(book: Book) -> dict[str, UUID]:
    return {name_key(rep.name): rep.id for rep in reps_in(book)}


def fill(env: Environment) -> None:
    with env.writing("import") as book:
        account = keep_account(book, city="Utrecht")
        keep_account(book, "Daughter", parent_id=account)
        book.remove(ACCOUNTS, keep_account(book, "Gone"))
        book.add(OWNERSHIPS, account_id=account, rep_id=book.rep.id, from_on=TODAY)
        book.add(SETTINGS, rep_id=None, key="currency", value="EUR")
        call(book, account, "the pilot")
        source = {"system": "hubspot", "origin": "", "table_name": "reps"}
        book.add(SOURCE_IDS, **source, external_id="7", row_id=book.rep.id)


def said(env: Environment) -> list[tuple[str, dict[str, Any]]]:
    with env.reading() as book:
        return list(book_rows(book))


def take(book: WritableBook, rows: list[tuple[str, dict[str, Any]]]) -> None:
    """Add rows of another book, what refers to a later row of their table at the end."""
    for name, row in rows:
        if name == REPS.name:
            continue
        values = read_stored(name, row, known(book))
        late = {one: values.pop(one) for one in own_columns(name) if values.get(one)}
        add_stored(book, name, [values])
        change_stored(book, name, {values["id"]: late} if late else {})


def test_every_live_row_comes_with_reps_by_name(any_book: Environment) -> None:
    with any_book.writing("import") as book:
        book.add(REPS, name=OTHER_REP, zone="UTC", country="NL", leader_id=book.rep.id)
    fill(any_book)

    rows = said(any_book)

    reps = [row for name, row in rows if name == "reps"]
    assert [rep["name"] for rep in reps] == [REP, OTHER_REP]
    assert not {"id", "handle", "leader_id", "recorded_at", "author_id"}.intersection(*reps)
    accounts = [row for name, row in rows if name == "accounts"]
    assert [account["name"] for account in accounts] == ["Acme", "Daughter"]
    assert {account["author_id"] for account in accounts} == {REP}
    assert [row["rep_id"] for name, row in rows if name == "ownerships"] == [REP]
    assert [row["row_id"] for name, row in rows if name == "source_ids"] == [REP]
    assert [row["value"] for name, row in rows if name == "settings"] == ["EUR"]


def test_what_a_book_gives_another_takes(any_book: Environment, tmp_path: Path) -> None:
    fill(any_book)
    rows = said(any_book)
    address = str(tmp_path / "other.db")
    other = replace(any_book, variables={**any_book.variables, "SALESBOOK_BOOK": address})

    with other.writing("import") as book:
        take(book, rows)

    assert said(other) == rows
    assert findings(other) == []


def test_what_is_of_a_row_that_was_removed_stays_behind(
    any_book: Environment, tmp_path: Path
) -> None:
    with any_book.writing("import") as book:
        mother = keep_account(book, "Mother")
        keep_account(book, "Daughter", parent_id=mother)
        person = book.add(PEOPLE, name="Ann Bee", name_key="ann bee")
        link = {"title": "Pumps", "title_key": "pumps", "kind": "link", "url": "https://x.nl"}
        paper = book.add(DOCUMENTS, **link)
        got = {"person_id": person, "shared_at": book.moment.now, "shared_zone": "UTC"}
        book.add(DOCUMENT_SHARES, document_id=paper, medium="email", **got)
        book.remove(DOCUMENTS, paper)
        book.remove(ACCOUNTS, mother)
    address = str(tmp_path / "other.db")
    other = replace(any_book, variables={**any_book.variables, "SALESBOOK_BOOK": address})

    rows = said(any_book)
    with other.writing("import") as book:
        take(book, rows)

    assert [(name, row["name"]) for name, row in rows] == [
        ("reps", REP),
        ("accounts", "Daughter"),
        ("people", "Ann Bee"),
    ]
    assert said(other) == rows


def test_rep_columns_and_own_columns_are_told_by_their_references() -> None:
    assert rep_columns(OWNERSHIPS) == {"rep_id", "author_id"}
    assert own_columns("accounts") == {"parent_id"}
    assert own_columns("notes") == frozenset()
    assert own_columns("reps") == {"author_id", "leader_id"}


@pytest.mark.parametrize(
    ("name", "changed", "sentence"),
    [
        ("nonsense", {}, "this salesbook knows no table “nonsense”"),
        ("operations", {}, "this salesbook knows no table “operations”"),
        ("notes", {"weather": "fine"}, "this salesbook knows no “weather” of notes"),
        ("notes", {"author_id": "Nobody"}, "“Nobody” is no rep of this file"),
        ("notes", {"text": None}, "“text” of notes is missing"),
        ("notes", {"text": 7}, "a value does not suit its column: the text takes str, not int"),
        ("notes", {"id": "7"}, "a value does not suit its column: badly formed"),
        ("notes", {"id": 7}, "a value does not suit its column: "),
        ("notes", {"noted_on": "yesterday"}, "a value does not suit its column: "),
        ("accounts", {"kind": "enemy"}, "a value does not suit its column: "),
        ("source_ids", {"table_name": "reps", "row_id": "Nobody"}, "“Nobody” is no rep"),
    ],
)
def test_a_row_that_is_none_is_said_to_be_none(
    book: Environment, name: str, changed: dict[str, Any], sentence: str
) -> None:
    row = {**(NOTE if name == "notes" else {"author_id": REP}), **changed}

    with book.reading() as readable, pytest.raises(StoredRowError) as refusal:
        read_stored(name, row, known(readable))

    assert str(refusal.value).startswith(sentence)


def test_a_handle_must_be_that_of_its_row(book: Environment) -> None:
    with book.writing("test") as writable:
        account = keep_account(writable)
    row = {**dump(book)["accounts"][account], "author_id": REP}

    with book.reading() as readable:
        assert read_stored("accounts", row, known(readable))["id"] == account
        with pytest.raises(StoredRowError, match="“zzz” is not the handle of this row"):
            read_stored("accounts", {**row, "handle": "zzz"}, known(readable))


def test_rows_that_do_not_go_together_are_said_not_to(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        account = keep_account(book)
        plain = {**read_stored("notes", NOTE, known(book)), "account_id": account}

    for rows in (
        [{**plain, "account_id": uuid4()}],
        [plain, plain],
        [plain, {**plain, "text": "Another"}],
        [{**plain, "account_id": None}],
    ):
        with pytest.raises(StoredRowError) as refusal, any_book.writing("test") as book:
            add_stored(book, "notes", rows)
        assert str(refusal.value) == (
            "rows of notes name what the file does not hold, or stand there twice"
        )


def test_a_reference_set_later_must_lead_somewhere(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        account = keep_account(book)

    with pytest.raises(StoredRowError, match="rows of accounts"), any_book.writing("test") as book:
        change_stored(book, "accounts", {account: {"parent_id": uuid4()}})


def test_what_an_engine_refuses_for_a_reason_of_its_own_is_no_fault_of_a_file(
    any_book: Environment,
) -> None:
    with any_book.writing("test") as book:
        account = keep_account(book)
        values = {**read_stored("notes", NOTE, known(book)), "account_id": account}
    with driver(any_book) as connection:
        make_stubborn(connection, "INSERT", "notes")

    with pytest.raises(ENGINE_ERRORS, match="never"), any_book.writing("test") as book:
        add_stored(book, "notes", [values])
