"""Imports as they were kept: files, their rows, and the names other systems know our rows by."""

from typing import Any
from uuid import UUID, uuid4

from salesbook.cli.environment import Environment
from salesbook.domain.book.import_batch import ImportFormat, RowAction, SourceSystem
from salesbook.store.book.imports import (
    batches,
    batches_of_file,
    having_source,
    keep_batch,
    keep_mapping,
    keep_rows,
    keep_targets,
    make_room,
    mapping_for,
    sourced,
    standing,
)
from salesbook.store.compiled.tables import ACCOUNTS, IMPORT_TARGETS, SOURCE_IDS
from tests.store.keeping import findings, keep_account, latest, rows_of

SHA, HEADER = "0" * 64, "1" * 64


def import_file(env: Environment, actions: list[RowAction], **values: Any) -> UUID:
    file = {
        "format": ImportFormat.HUBSPOT,
        "file_name": "a.csv",
        "sha256": SHA,
        "header_sha256": HEADER,
        "mapping": {"name": "Company"},
        "options": {"overwrite": True},
        "row_count": len(actions),
        "position": 1,
    }
    with env.writing("import") as book:
        account = keep_account(book)
        batch = keep_batch(book, **{**file, **values})
        lines = keep_rows(
            book,
            (
                {"batch_id": batch, "line": line, "action": action, "raw": ""}
                for line, action in enumerate(actions, start=2)
            ),
        )
        target = {"table_name": "accounts", "row_id": account}
        keep_targets(book, ({"import_row_id": line, **target} for line in lines))
    return batch


def test_a_batch_reads_back_with_what_became_of_its_lines(any_book: Environment) -> None:
    kept = import_file(any_book, [RowAction.CREATED, RowAction.CREATED, RowAction.BAD])
    command = latest(any_book)

    with any_book.reading() as book:
        (batch,) = batches(book)
        targets = rows_of(book, IMPORT_TARGETS)

    assert (batch.id, batch.operation, batch.format) == (kept, command, ImportFormat.HUBSPOT)
    assert (batch.mapping, batch.options) == ({"name": "Company"}, {"overwrite": True})
    assert batch.counts == {RowAction.CREATED: 2, RowAction.BAD: 1}
    assert len(targets) == 3
    assert findings(any_book) == []


def test_batches_come_newest_first_and_by_the_bytes_of_their_file(any_book: Environment) -> None:
    first = import_file(any_book, [])
    second = import_file(any_book, [], sha256="2" * 64)

    with any_book.reading() as book:
        assert [batch.id for batch in batches(book)] == [second, first]
        assert [(batch.id, batch.counts) for batch in batches_of_file(book, SHA)] == [(first, {})]


def test_a_mapping_is_remembered_once_for_its_header(any_book: Environment) -> None:
    with any_book.writing("import") as book:
        keep_mapping(book, HEADER, ImportFormat.OTHER_CSV, {})
        assert mapping_for(book, HEADER) == {}
        keep_mapping(book, HEADER, ImportFormat.OTHER_CSV, {"name": "Firma"})
        keep_mapping(book, HEADER, ImportFormat.OTHER_CSV, {"name": "Other"})

        assert mapping_for(book, HEADER) == {"name": "Firma"}
        assert mapping_for(book, SHA) == {}


def test_our_rows_are_found_by_the_ids_of_another_system(any_book: Environment) -> None:
    system, origin = SourceSystem.PIPEDRIVE, "acme"
    with any_book.writing("import") as book:
        account, other = keep_account(book), keep_account(book, "Beta")
        source = {"system": system, "origin": origin, "table_name": "accounts"}
        book.add(SOURCE_IDS, **source, external_id="7", row_id=account)

        assert sourced(book, system, origin, "accounts", ["8", "7", "7"]) == {"7": account}
        assert sourced(book, SourceSystem.ZOHO, origin, "accounts", ["7"]) == {}
        assert sourced(book, system, origin, "people", ["7"]) == {}
        assert having_source(book, system, origin, "accounts", [other, account]) == {account}


def test_a_row_stands_until_it_is_removed(any_book: Environment) -> None:
    with any_book.writing("import") as book:
        account, gone = keep_account(book), keep_account(book, "Gone")
        book.remove(ACCOUNTS, gone)

        found = standing(book, "accounts", [account, gone, account, uuid4()])

    assert found == {account: True, gone: False}


def test_a_file_is_given_room_in_memory_and_a_server_asks_for_none(any_book: Environment) -> None:
    with any_book.writing("import") as book:
        make_room(book)
        if book.on_sqlite:
            assert book.connection.ask("PRAGMA cache_size") == [(-32 * 1024,)]
        keep_account(book)

    assert findings(any_book) == []
