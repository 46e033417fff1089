"""What a log says of an occasion: kept where nobody knew it, greeted where it is near."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.occasion import OccasionError
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.loop.captured import Remembered
from salesbook.domain.loop.interaction import Interaction, Outcome
from salesbook.domain.loop.receipt import Whom
from salesbook.store.accounts.account import accounts_with
from salesbook.store.accounts.occasion import occasions_of
from salesbook.store.accounts.person import people_with
from salesbook.store.book.book import WritableBook
from salesbook.store.book.setting import settings_of
from salesbook.store.loop.occasion import story_of
from salesbook.work.loop.occasion import read_said, remember_said
from tests.desk import Desk


class Scene:
    """Anna at Acme, and what is said of their days."""

    def __init__(self, book: WritableBook) -> None:
        self.book, self.desk = book, Desk(book)
        self.acme = self.desk.account("Acme")
        self.anna = self.desk.person("Anna Vermeer", self.acme)

    def talk(self, **values: Any) -> Interaction:
        return self.desk.contact(self.acme, self.anna, **{"discussed": "The cello", **values})

    def said(
        self, text: str, talk: Interaction | None = None, *, alone: bool = False
    ) -> Remembered:
        settings = settings_of(self.book)
        said = read_said(text, self.book.moment, DateOrder.DMY, settings)
        people = () if alone else tuple(people_with(self.book, [self.anna]))
        whom = Whom(accounts_with(self.book, [self.acme])[0], people)
        return remember_said(self.book, said, talk or self.talk(), whom, settings)

    def story(self, identity: UUID) -> str | None:
        found = story_of(self.book, [identity]).get(identity)
        return found.said if found else None


def test_a_birthday_nobody_knew_is_kept_and_greeted(any_book: Environment) -> None:
    with any_book.writing("log") as book:
        scene = Scene(book)

        found = scene.said("birthday yesterday")

        known = found.known
        assert (found.new, found.on, found.warnings) == (True, date(2026, 11, 22), ())
        assert (known.occasion.month, known.occasion.day, known.occasion.year) == (11, 22, None)
        assert (known.name, known.occasion.person_id) == ("Anna Vermeer, Acme", scene.anna)
        assert scene.story(known.occasion.id) == "The cello"


def test_the_birthday_that_stands_is_meant_and_another_day_is_not_taken_over(
    book: Environment,
) -> None:
    with book.writing("log") as open_book:
        scene = Scene(open_book)
        first = scene.said("birthday 22 nov 1980").known.occasion

        same, bare, other = (scene.said(f"birthday{day}") for day in (" yesterday", "", " 23 nov"))

        assert [each.known.occasion.id for each in (same, bare, other)] == [first.id] * 3
        assert (same.warnings, bare.warnings) == ((), ())
        [advice] = other.warnings
        assert "stands as 22 Nov 1980, and was left so" in advice.message
        assert (advice.suggestion or "").endswith('--on "23 nov"')
        assert len(occasions_of(open_book, people=[scene.anna])) == 1


def test_a_renewal_is_greeted_when_a_contact_is_said_to_be_about_it(book: Environment) -> None:
    with book.writing("log") as open_book:
        scene = Scene(open_book)

        found = scene.said("renewal 25 nov")
        fair, second = scene.said("fair 24 nov"), scene.said("fair 3 may")
        again = scene.said("fair")

        assert found.known.name == "Acme"
        assert found.known.occasion.account_id == scene.acme
        assert scene.story(found.known.occasion.id) == "The cello"
        assert (fair.new, second.new, second.on) == (True, True, None)
        assert again.new is False


@pytest.mark.parametrize(
    ("values", "greeted"),
    [
        ({"outcome": Outcome.NO_ANSWER}, False),
        ({"outcome": Outcome.SENT}, True),
        ({"occurred_at": datetime(2026, 10, 1, tzinfo=UTC)}, False),
    ],
)
def test_an_attempt_and_a_talk_at_another_time_keep_the_day_alone(
    book: Environment, values: dict[str, Any], greeted: bool
) -> None:
    with book.writing("log") as open_book:
        scene = Scene(open_book)

        found = scene.said("birthday 22 nov", scene.talk(**values))

        assert (found.new, found.on is not None) == (True, greeted)
        assert (scene.story(found.known.occasion.id) is not None) is greeted


def test_a_birthday_needs_a_person_and_a_new_one_its_day(book: Environment) -> None:
    with book.writing("log") as open_book:
        scene = Scene(open_book)

        with pytest.raises(OccasionError, match="is a person's"):
            scene.said("birthday 22 nov", alone=True)
        with pytest.raises(OccasionError, match="When is the birthday"):
            scene.said("birthday")
