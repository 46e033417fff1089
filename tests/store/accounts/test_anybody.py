from salesbook.cli.environment import Environment
from salesbook.store.accounts.anybody import has_anybody
from salesbook.store.compiled.tables import PEOPLE
from tests.desk import Desk


def test_a_book_is_empty_until_somebody_is_in_it(any_book: Environment) -> None:
    with any_book.writing("person add") as book:
        assert not has_anybody(book)
        person = Desk(book).person("Ann")
        assert has_anybody(book)
        book.remove(PEOPLE, person)
        assert not has_anybody(book)
        Desk(book).account("Acme")
        assert has_anybody(book)
