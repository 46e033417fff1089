from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import pytest

from salesbook.cli.commands import BARE, COMMANDS, Command, Group
from salesbook.cli.completing import words as known
from salesbook.cli.completing.candidates import BARE as COMPLETED_ALONE
from salesbook.cli.completing.reading import read_words
from salesbook.cli.environment import Environment
from salesbook.cli.options import Argument, Context, Option
from salesbook.store.compiled.tables import ACCOUNTS, PEOPLE
from tests.house import Run, keep_account

Install = Callable[..., None]
Learn = Callable[[], None]


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


def paint(
    ctx: Context,
    who: Annotated[str, Argument(metavar="ACCOUNT|PERSON")],
    colour: Annotated[Colour, Argument()] = Colour.RED,
    owner: Annotated[str, Option("--owner -o", metavar="PERSON", help="Whose.")] = "",
    thick: Annotated[bool, Option("--thick")] = False,  # noqa: FBT002 (a flag)
) -> None:
    """Paint."""


@pytest.fixture
def learn(install: Install, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Put `paint` into the table of commands as `try`; give what makes the table's words anew."""
    install(paint)

    def anew() -> None:
        names = ("COMMANDS", "MEMBERS", "PARAMETERS", "LISTS")
        for name, made in zip(names, read_words(), strict=True):
            monkeypatch.setattr(known, name, made)

    return anew


@pytest.fixture
def names(book: Environment) -> Environment:
    with book.writing("test") as writing:
        for name in ("Acme", "Acme 100% \x1b Fit", "Acme_two", "Beta"):
            writing.add(ACCOUNTS, name=name, name_key=name.casefold(), kind="prospect")
        writing.add(PEOPLE, name="Acacia Jones", name_key="acacia jones", relation="customer")
    return book


def offered(salesbook: Run, *words: str) -> list[str]:
    result = salesbook("__complete", *words)
    assert (result.code, result.err) == (0, "")
    return [line.partition("\t")[0] for line in result.out.splitlines()]


def test_commands_are_offered_with_what_they_do(salesbook: Run) -> None:
    assert "log\tLog a contact in one line\n" in salesbook("__complete", "l").out
    assert offered(salesbook, "BR") == ["brief"]
    assert set(offered(salesbook)) == set(COMMANDS)


def test_what_salesbook_does_alone_is_completed_as_that_command() -> None:
    assert COMPLETED_ALONE == BARE


def test_help_is_completed_too(salesbook: Run) -> None:
    assert offered(salesbook, "help", "al") == ["all"]


def test_members_of_a_group_are_offered(salesbook: Run) -> None:
    assert offered(salesbook, "book", "re") == ["restore", "rescue"]


def test_nothing_is_offered_after_what_is_no_command(salesbook: Run) -> None:
    assert offered(salesbook, "xyzzy", "") == []
    assert offered(salesbook, "account", "xyzzy", "") == []


def test_options_are_offered(salesbook: Run, learn: Learn) -> None:
    learn()

    assert offered(salesbook, "try", "-") == ["--owner", "--thick", "--help"]
    assert offered(salesbook, "try", "acme", "--t") == ["--thick"]


def test_options_that_stand_without_a_command_are_offered(salesbook: Run) -> None:
    assert offered(salesbook, "--") == ["--json", "--help", "--version"]
    assert offered(salesbook, "--json", "--") == ["--json", "--help"]


def test_words_of_a_closed_list_are_offered(salesbook: Run, learn: Learn) -> None:
    learn()

    assert offered(salesbook, "try", "acme", "") == ["red", "blue"]
    assert offered(salesbook, "try", "--thick", "-o", "kim", "acme", "b") == ["blue"]


def test_names_are_offered_as_they_are_written(
    salesbook: Run, learn: Learn, names: Environment
) -> None:
    learn()

    assert names.book_address
    assert offered(salesbook, "try", "ac") == [
        "Acme",
        "Acme 100% ␛ Fit",
        "Acme_two",
        "Acacia Jones",
    ]
    assert offered(salesbook, "try", "Acme_") == ["Acme_two"]
    assert offered(salesbook, "try", "acme 100%") == ["Acme 100% ␛ Fit"]
    assert offered(salesbook, "try", '"acme 1') == ["Acme 100% ␛ Fit"]
    assert offered(salesbook, "try", "acme\\ 1") == ["Acme 100% ␛ Fit"]
    assert offered(salesbook, "try", "ac'me 1'") == ["Acme 100% ␛ Fit"]
    assert offered(salesbook, "try", "'acme'\\ 1") == ["Acme 100% ␛ Fit"]
    assert offered(salesbook, "try", "acme\udc80") == []


def test_an_option_that_takes_a_person_offers_people_only(
    salesbook: Run, learn: Learn, names: Environment
) -> None:
    learn()

    assert names.book_address
    assert offered(salesbook, "try", "Acme", "--owner", "ac") == ["Acacia Jones"]
    assert offered(salesbook, "try", "Acme", "--owner=ac") == ["--owner=Acacia Jones"]
    assert offered(salesbook, "try", "Acme", "--thick=ac") == []


def test_a_group_that_does_something_itself_offers_its_names_too(
    salesbook: Run, learn: Learn, names: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    default = COMMANDS["try"]
    assert isinstance(default, Command)
    monkeypatch.setitem(COMMANDS, "try", Group("Paint", {"acute": default}, default=default))
    learn()

    assert names.book_address
    assert offered(salesbook, "try", "ac")[:2] == ["acute", "Acme"]
    assert offered(salesbook, "try", "acute", "be") == ["Beta"]
    assert offered(salesbook, "try", "Beta", "r") == ["red"]


def test_a_book_that_cannot_be_read_offers_nothing(
    salesbook: Run, learn: Learn, env: Environment
) -> None:
    learn()
    address = Path(env.book_address)
    address.parent.mkdir(parents=True)
    address.write_text("no book")

    assert offered(salesbook, "try", "ac") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["plan", "tod"], ["today"]),
        (["export", "a"], ["activity", "accounts", "all"]),
        (["config", "get", "day.l"], ["day.lunch", "day.log_minutes"]),
        (["due", "--rep", "r"], ["Robin Vos"]),
        (["log", "ac"], ["Acme", "Acme 100% ␛ Fit", "Acme_two", "Acacia Jones"]),
        (["log", "Acme", "--with", "ac"], ["Acacia Jones"]),
        (["show", "be"], ["Beta"]),
    ],
)
def test_the_commands_themselves_complete(
    salesbook: Run, names: Environment, words: list[str], expected: list[str]
) -> None:
    assert names.book_address

    assert sorted(offered(salesbook, *words)) == sorted(expected)


def test_names_of_a_team_s_book_are_offered_too(
    salesbook: Run, env: Environment, postgres_address: str
) -> None:
    from msgspec.structs import replace

    team = {"SALESBOOK_BOOK": postgres_address}
    keep_account(replace(env, variables={**env.variables, **team}), "Acme")

    assert salesbook("__complete", "show", "a", variables=team).out == "Acme\n"
    away = {"SALESBOOK_BOOK": "postgresql://localhost:1/none"}
    assert salesbook("__complete", "show", "a", variables=away).out == ""
