from pathlib import Path

from salesbook.cli.environment import Environment
from tests.house import Run


def test_a_book_that_is_up_to_date_stays_so(salesbook: Run, book: Environment) -> None:
    assert book.book_address

    result = salesbook("book", "migrate", "--yes")

    assert (result.code, result.out) == (0, "The book is up to date.\n")


def test_a_team_s_book_is_brought_up_to_date(salesbook: Run, postgres_address: str) -> None:
    team = {"SALESBOOK_BOOK": postgres_address}

    assert salesbook("book", "migrate", "-y", variables=team).out == "The book is up to date.\n"


def test_migrating_asks_first(salesbook: Run, book: Environment) -> None:
    assert book.book_address

    result = salesbook("book", "migrate", terminal=True, stdin="\n")

    assert (result.code, result.out) == (1, "")
    assert result.err.endswith("Nothing was changed.\n")


def test_an_absent_book_is_not_migrated(salesbook: Run, env: Environment) -> None:
    result = salesbook("book", "migrate", "--yes")

    assert result.code == 1
    assert result.err.startswith("Error: There is no book at “")
    assert not Path(env.book_address).exists()
