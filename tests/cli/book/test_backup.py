import json
import shlex
import stat
from pathlib import Path

import pytest

from salesbook.cli.environment import Environment
from tests.cli.book.test_check import tamper
from tests.house import Run, keep_account


def accounts_in(salesbook: Run) -> int:
    counts = json.loads(salesbook("book", "info", "--json").out)["item"]["counts"]
    return int(counts["accounts"])


def test_a_backup_lies_beside_the_book_private_and_named_by_its_instant(
    salesbook: Run, book: Environment
) -> None:
    result = salesbook("book", "backup")

    backup = Path(book.book_address).with_name("book-20261123-083000.backup.db")
    assert (result.code, result.err) == (0, "")
    assert result.out == (
        f"Backed up and proven: {backup}\n  Go back to it: salesbook book restore {backup}\n"
    )
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600


def test_a_backup_goes_where_it_is_told(salesbook: Run, book: Environment, tmp_path: Path) -> None:
    folder = tmp_path / "usb stick"
    folder.mkdir()

    salesbook("book", "backup", str(folder))
    named = salesbook("book", "backup", str(folder / "mine.db"))

    assert book.book_address
    assert {path.name for path in folder.iterdir()} == {"book-20261123-083000.backup.db", "mine.db"}
    assert f"salesbook book restore {shlex.quote(str(folder / 'mine.db'))}" in named.out


def test_nothing_is_overwritten(salesbook: Run, book: Environment, tmp_path: Path) -> None:
    target = tmp_path / "mine.db"
    target.write_text("mine")

    result = salesbook("book", "backup", str(target))

    assert book.book_address
    assert (result.code, target.read_text()) == (1, "mine")


def test_an_absent_book_has_nothing_to_back_up(salesbook: Run) -> None:
    result = salesbook("book", "backup")

    assert result.code == 1
    assert result.err.startswith("Error: There is no book at “")


def test_a_backup_comes_back_and_the_book_before_it_is_kept(
    salesbook: Run, book: Environment, tmp_path: Path
) -> None:
    keep_account(book, "Acme")
    salesbook("book", "backup", str(tmp_path / "one.db"))
    keep_account(book, "Beta")

    result = salesbook("book", "restore", str(tmp_path / "one.db"), "--yes")

    assert (result.code, result.err) == (0, "")
    assert accounts_in(salesbook) == 1
    kept = Path(f"{book.book_address}.before-restore-20261123-083000")
    assert f"salesbook book restore {kept}\n" in result.out
    assert salesbook("book", "restore", str(kept), "-y", now="2026-11-23T09:31+01:00").code == 0
    assert accounts_in(salesbook) == 2


def test_a_backup_comes_back_where_there_is_no_book(
    salesbook: Run, book: Environment, tmp_path: Path
) -> None:
    salesbook("book", "backup", str(tmp_path / "one.db"))
    Path(book.book_address).unlink()

    result = salesbook("book", "restore", str(tmp_path / "one.db"), "--yes", "--json")

    assert json.loads(result.out)["item"]["kept"] is None
    assert salesbook("book", "restore", str(tmp_path / "one.db"), "-y").code == 0


def test_a_restore_into_an_empty_place_keeps_nothing(
    salesbook: Run, book: Environment, tmp_path: Path
) -> None:
    salesbook("book", "backup", str(tmp_path / "one.db"))
    Path(book.book_address).unlink()

    restored = salesbook("book", "restore", str(tmp_path / "one.db"), "-y")

    assert restored.out == f"Restored: {tmp_path / 'one.db'}\n"


def test_a_restore_asks_first(salesbook: Run, book: Environment, tmp_path: Path) -> None:
    salesbook("book", "backup", str(tmp_path / "one.db"))

    refused = salesbook("book", "restore", str(tmp_path / "one.db"), terminal=True, stdin="n\n")
    unasked = salesbook("book", "restore", str(tmp_path / "one.db"))

    assert book.book_address
    assert (refused.code, unasked.code) == (1, 1)
    assert refused.err.endswith("Nothing was changed.\n")
    assert unasked.err.endswith("Hint: Say it beforehand: --yes\n")


def test_a_backup_that_was_tampered_with_is_refused_and_nothing_changed(
    salesbook: Run, book: Environment, tmp_path: Path, env: Environment
) -> None:
    from msgspec.structs import replace

    keep_account(book, "Acme")
    path = tmp_path / "one.db"
    salesbook("book", "backup", str(path))
    tamper(
        replace(env, variables={**env.variables, "SALESBOOK_BOOK": str(path)}),
        "UPDATE accounts SET name = 'Acne'",
    )

    result = salesbook("book", "restore", str(path), "--yes")

    assert result.code == 1
    assert result.err.startswith(
        f"Error: The backup “{path}” is not sound, so nothing was changed."
    )
    assert accounts_in(salesbook) == 1


def test_a_backup_that_is_not_there_is_a_sentence(salesbook: Run, book: Environment) -> None:
    assert book.book_address

    result = salesbook("book", "restore", "none.db", "--yes")

    assert (result.code, result.out) == (1, "")
    assert result.err.startswith("Error: There is no backup “none.db”.")


@pytest.mark.parametrize("content", [b"no book", b""])
def test_what_is_no_backup_is_refused(
    salesbook: Run, book: Environment, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "one.db"
    path.write_bytes(content)

    result = salesbook("book", "restore", str(path), "--yes")

    assert book.book_address
    assert (result.code, result.out) == (1, "")


@pytest.mark.parametrize("words", [["backup"], ["restore", "one.db", "--yes"]])
def test_a_team_s_book_is_backed_up_by_its_server(
    salesbook: Run, postgres_address: str, words: list[str]
) -> None:
    result = salesbook("book", *words, variables={"SALESBOOK_BOOK": postgres_address})

    assert result.code == 1
    assert "makes and restores its own backups" in result.err
    assert "pg_dump" in result.err


def test_the_receipt_of_a_backup_is_a_document_too(salesbook: Run, book: Environment) -> None:
    item = json.loads(salesbook("book", "backup", "--json").out)["item"]

    assert book.book_address
    assert Path(item["backup"]["path"]).exists()


def test_a_book_behind_a_link_is_restored_where_it_really_is(
    book: Environment, salesbook: Run, tmp_path: Path
) -> None:
    link, backup = tmp_path / "link.db", tmp_path / "copy.db"
    link.symlink_to(book.book_address)
    behind = {"SALESBOOK_BOOK": str(link)}
    salesbook("book", "backup", str(backup), variables=behind)
    salesbook("account", "add", "Acme", variables=behind)

    restored = salesbook("book", "restore", str(backup), "--yes", variables=behind)

    assert restored.code == 0
    assert link.is_symlink()
    assert accounts_in(salesbook) == 0
