import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.errors import NameAmbiguousError, NameNotFoundError
from salesbook.store.book.rep import rep_named, reps_in
from salesbook.store.compiled.tables import REPS


@pytest.fixture
def team(book: Environment) -> Environment:
    with book.writing("test") as opened:
        for name, email in (("Kim Bakker", "kim@firm.example"), ("Kim Visser", None)):
            key = email and email.casefold()
            opened.add(
                REPS, name=name, email=email, email_key=key, zone="Europe/Paris", country="FR"
            )
    return book


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("me", "Robin Vos"),
        ("ROBIN VOS", "Robin Vos"),
        ("vos", "Robin Vos"),
        ("kim b", "Kim Bakker"),
        ("Kim@Firm.example", "Kim Bakker"),
        ("viss", "Kim Visser"),
    ],
)
def test_a_rep_is_found(team: Environment, typed: str, name: str) -> None:
    with team.reading() as book:
        found = rep_named(book, typed)
        by_handle = rep_named(book, found.handle)

    assert found.name == by_handle.name == name


def test_a_rep_that_is_several_or_none_is_refused(team: Environment) -> None:
    with team.reading() as book:
        names = [rep.name for rep in reps_in(book)]
        with pytest.raises(NameAmbiguousError) as several:
            rep_named(book, "kim")
        with pytest.raises(NameNotFoundError) as nobody:
            rep_named(book, " ")

    assert names == ["Kim Bakker", "Kim Visser", "Robin Vos"]
    assert several.value.candidates == ("Kim Bakker", "Kim Visser")
    assert nobody.value.hint == "The reps are Kim Bakker, Kim Visser, Robin Vos."
