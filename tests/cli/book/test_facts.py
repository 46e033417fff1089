import json
import re
from pathlib import Path

from salesbook.cli.environment import Environment
from tests.house import Golden, Run, keep_account


def shorn(text: str, book: Environment) -> str:
    """Take out what differs between machines and versions: the folder, the size, the engine's."""
    text = text.replace(str(Path(book.book_address).parent), "FOLDER")
    text = re.sub(r"schema \w+", "schema N", text)
    return re.sub(r"SQLite [\d.]+", "SQLite N", re.sub(r"[\d,]+ KiB", "N KiB", text))


def test_the_book_says_where_it_is_and_what_it_holds(
    salesbook: Run, book: Environment, golden: Golden
) -> None:
    keep_account(book, "Acme")
    salesbook("book", "backup")

    result = salesbook("book", "info", variables={"COLUMNS": "200"})

    assert (result.code, result.err) == (0, "")
    golden("book_info.txt", shorn(result.out, book))


def test_an_empty_book_holds_nothing_yet(salesbook: Run, book: Environment) -> None:
    result = salesbook("book", "info")

    assert book.book_address in result.out.replace("\n", "").replace(" ", "")
    assert "nothing yet" in result.out


def test_an_absent_book_says_that_it_is_not_there_yet(salesbook: Run) -> None:
    result = salesbook("book", "info", variables={"COLUMNS": "200"})

    assert "not there yet: the first thing you write makes it" in result.out
    assert "none beside it yet: salesbook book backup" in result.out


def test_the_facts_are_a_document_too(salesbook: Run, book: Environment) -> None:
    keep_account(book, "Acme")

    item = json.loads(salesbook("book", "info", "--json").out)["item"]

    assert (item["place"], item["rep"]) == (book.book_address, "Robin Vos")
    assert item["counts"]["accounts"] == 1
    assert item["operations"] == 2


def test_a_team_s_book_says_where_it_is_without_a_password(
    salesbook: Run, postgres_address: str
) -> None:
    result = salesbook("book", "info", variables={"SALESBOOK_BOOK": postgres_address})

    assert "PostgreSQL" in result.out
    assert "KiB" not in result.out


def test_the_place_of_a_backup_is_one_piece_on_a_narrow_screen(
    salesbook: Run, book: Environment
) -> None:
    salesbook("book", "backup")
    [backup] = Path(book.book_address).parent.glob("*.backup.db")

    result = salesbook("book", "info", variables={"COLUMNS": "40"})

    assert str(backup) in result.out
