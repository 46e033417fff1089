"""A fact that came out in a talk, kept with the log."""

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.fact import ToldBy
from salesbook.store.accounts.fact import facts_of
from salesbook.work.loop.fact import tell_fact
from tests.desk import Desk


def test_what_came_out_in_a_talk_is_theirs_of_today_and_private(book: Environment) -> None:
    with book.writing("log") as open_book:
        anna = Desk(open_book).person("Anna Vermeer")

        change = tell_fact(open_book, "Rows on Sundays", anna, "Anna Vermeer")

        [known] = facts_of(open_book, [anna])[anna]
        assert (known.fact.text, known.fact.told_by) == ("Rows on Sundays", ToldBy.THEM)
        assert (known.fact.private, known.fact.learned_on) == (True, open_book.moment.today)
        assert change.known == known
