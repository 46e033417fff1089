"""The house of the tests itself: both engines, one empty book each."""

from salesbook.cli.environment import Environment
from tests.house import REP


def test_each_engine_lends_an_empty_book_kept_by_the_same_rep(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        assert book.rep.name == REP
