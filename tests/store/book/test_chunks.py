"""Questions about more keys than one statement takes, and tables longer than a page."""

import pytest
from sqlalchemy import bindparam, select

from salesbook.cli.environment import Environment
from salesbook.domain.errors import TextError
from salesbook.store.book.chunks import in_chunks
from salesbook.store.book.paging import pages
from salesbook.store.book.rows import CHUNK
from salesbook.store.compiled.book import whole
from salesbook.store.compiled.tables import ACCOUNTS
from salesbook.store.compiling.statement import compiled
from tests.store.keeping import keep_account, model_of

_NAMED = model_of(ACCOUNTS)
OF_CITY = compiled(
    select(_NAMED.c.name).where(
        _NAMED.c.name.in_(bindparam("names", expanding=True)), _NAMED.c.city == bindparam("city")
    )
)
COUNT = 2 * CHUNK + 3


def filled(env: Environment) -> list[str]:
    names = [f"Account {number:05}" for number in range(COUNT)]
    rows = [{"name": name, "name_key": name.lower(), "city": "Delft"} for name in names]
    with env.writing("import") as book:
        book.add_all(ACCOUNTS, rows)
    return names


def test_many_keys_are_asked_for_in_pieces(any_book: Environment) -> None:
    names = filled(any_book)

    with any_book.reading() as book:
        there = [row.name for row in in_chunks(book, OF_CITY, "names", names, city="Delft")]
        elsewhere = list(in_chunks(book, OF_CITY, "names", names, city="Breda"))
        nothing = list(in_chunks(book, OF_CITY, "names", [], city="Delft"))

    assert sorted(there) == names
    assert (elsewhere, nothing) == ([], [])


def test_a_long_table_is_read_once_and_in_order(any_book: Environment) -> None:
    filled(any_book)

    with any_book.reading() as book:
        read = [row.id for page in pages(book, whole.ROWS[ACCOUNTS.name]) for row in page]

    assert len(read) == COUNT
    assert read == sorted(set(read))


def test_texts_of_a_list_are_asked_for_as_they_are_kept(any_book: Environment) -> None:
    with any_book.writing("account add") as book:
        keep_account(book, "Café", city="Delft")

    with any_book.reading() as book:
        found = book.rows(OF_CITY, names=["Cafe\u0301", "Acme"], city="Delft")
        for unkeepable in ("a\0b", "\ud800"):
            with pytest.raises(TextError):
                book.rows(OF_CITY, names=["Acme", unkeepable], city="Delft")

    assert [row.name for row in found] == ["Café"]
