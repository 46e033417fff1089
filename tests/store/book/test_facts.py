"""What a book says of itself."""

import re
import shutil
from pathlib import Path

from salesbook.cli.environment import Environment
from salesbook.store.address import is_server
from salesbook.store.book.facts import facts_of
from salesbook.store.compiled.tables import ACCOUNTS
from salesbook.store.schema import HEAD
from tests.house import REP
from tests.store.keeping import call, keep_account


def fill(env: Environment) -> None:
    with env.writing("log") as book:
        account = keep_account(book)
        call(book, account)
        book.remove(ACCOUNTS, keep_account(book, "Gone"))


def test_a_book_counts_what_is_live(any_book: Environment) -> None:
    fill(any_book)

    with any_book.reading() as book:
        facts = facts_of(book, any_book.book_address)

    counts = {name: count for name, count in facts.counts.items() if count}
    assert counts == {"accounts": 1, "interactions": 1}
    assert (facts.rep, facts.currency, facts.schema) == (REP, "EUR", HEAD)
    assert (facts.operations, facts.latest) == (2, any_book.moment().now)
    engine = "PostgreSQL" if is_server(any_book.book_address) else "SQLite"
    assert re.fullmatch(rf"{engine} \d+\.\d.*", facts.engine)


def test_a_book_in_a_file_says_how_large_it_is_and_where_its_backups_lie(book: Environment) -> None:
    path = Path(book.book_address)
    names = [f"book-2026112{day}-093000.backup.db" for day in (3, 1, 2)]
    for name in names:
        shutil.copy(path, path.with_name(name))

    with book.reading() as readable:
        facts = facts_of(readable, book.book_address)

    assert facts.size == path.stat().st_size
    assert [one.name for one in facts.backups] == sorted(names, reverse=True)


def test_a_book_that_is_not_there_yet_has_no_size(env: Environment) -> None:
    with env.reading() as book:
        facts = facts_of(book, env.book_address)

    assert (facts.size, facts.backups, facts.operations) == (None, (), 1)


def test_a_book_on_a_server_has_neither_size_nor_backups(any_book: Environment) -> None:
    with any_book.reading() as book:
        facts = facts_of(book, any_book.book_address)

    assert (facts.size is None) is is_server(any_book.book_address)
    assert facts.backups == ()
