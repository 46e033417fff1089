"""By which contact an occasion was remembered, on both engines."""

from uuid import UUID

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.occasion import OccasionKind
from salesbook.domain.loop.follow_up import PRIVATE
from salesbook.domain.loop.interaction import Outcome
from salesbook.store.book.book import WritableBook
from salesbook.store.compiled.tables import INTERACTIONS, OCCASIONS
from salesbook.store.loop.occasion import (
    forget_greetings,
    greetings_of,
    keep_greeting,
    story_of,
)
from tests.desk import Desk


def birthday(book: WritableBook, person: UUID) -> UUID:
    return book.add(OCCASIONS, person_id=person, kind=OccasionKind.BIRTHDAY, month=4, day=12)


def test_the_latest_year_tells_its_story(any_book: Environment) -> None:
    with any_book.writing("log") as book:
        desk = Desk(book)
        anna = desk.person("Anna Vermeer")
        day, other = birthday(book, anna), birthday(book, desk.person("Bob"))
        keep_greeting(book, day, 2025, desk.contact(None, anna, discussed="The cello"))
        keep_greeting(book, day, 2026, desk.contact(None, anna, discussed=" The concert "))

        found = story_of(book, [day, other])

        assert {key: (one.year, one.said) for key, one in found.items()} == {
            day: (2026, "The concert")
        }
        assert [one.year for one in greetings_of(book, [day])[day]] == [2026, 2025]


def test_a_year_keeps_its_first_contact_but_for_what_was_merely_sent(
    any_book: Environment,
) -> None:
    with any_book.writing("log") as book:
        desk = Desk(book)
        anna = desk.person("Anna Vermeer")
        day = birthday(book, anna)
        sent = desk.contact(None, anna, outcome=Outcome.SENT, discussed="A card")
        again = desk.contact(None, anna, outcome=Outcome.SENT, discussed="Another card")
        talk = desk.contact(None, anna, discussed="The cello")
        more = desk.contact(None, anna, discussed="More")

        news = [keep_greeting(book, day, 2026, each) for each in (sent, again, talk, more)]

        assert news == [True, False, True, False]
        assert story_of(book, [day])[day].interaction_id == talk.id


def test_a_greeting_is_taken_back_with_its_contact(any_book: Environment) -> None:
    with any_book.writing("log") as book:
        desk = Desk(book)
        anna = desk.person("Anna Vermeer")
        first, second = birthday(book, anna), birthday(book, desk.person("Bob"))
        talk, gone = desk.contact(None, anna), desk.contact(None, anna)
        keep_greeting(book, first, 2026, talk)
        keep_greeting(book, second, 2026, gone)
        forget_greetings(book, talk.id)
        book.remove(INTERACTIONS, gone.id)

        assert story_of(book, [first, second]) == {}


def test_another_reps_private_story_is_not_told(any_book: Environment) -> None:
    with any_book.writing("log") as book:
        desk = Desk(book)
        anna = desk.person("Anna Vermeer")
        day = birthday(book, anna)
        keep_greeting(book, day, 2026, desk.contact(None, anna, discussed="Ours", private=True))
    sam = {**any_book.variables, "SALESBOOK_REP": "Sam Bos"}
    with Environment(variables=sam, random=any_book.random).writing("note") as book:
        Desk(book).person("Eve")

        assert story_of(book, [day])[day].said == PRIVATE
    with any_book.reading() as book:
        assert story_of(book, [day])[day].said == "Ours"
