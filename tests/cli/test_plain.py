"""A plain line of words: read without Typer, and to the same end."""

from collections.abc import Callable
from enum import StrEnum
from typing import Annotated

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, Context, Option
from salesbook.cli.plain import plain_values
from tests.house import Run

Install = Callable[..., None]


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


def paint(  # noqa: PLR0917 (one of each kind)
    ctx: Context,
    what: Annotated[str, Argument(metavar="THING")],
    other: Annotated[str | None, Argument()] = None,
    more: Annotated[list[str] | None, Argument()] = None,
    name: Annotated[str, Option("--name -n")] = "",
    on: Annotated[str | None, Option("--on")] = None,
    times: Annotated[int, Option("--times -t", min=1, max=40)] = 1,
    depth: Annotated[int | None, Option("--depth")] = None,
    gloss: Annotated[bool, Option("--gloss/--matt -g")] = False,  # noqa: FBT002 (as commands have it)
    people: Annotated[list[str] | None, Option("--with -w")] = None,
    colour: Annotated[Colour, Option("--colour")] = Colour.RED,
) -> None:
    """Paint a thing."""
    said = (what, other, more, name, on, times, depth, gloss, people, colour)
    environment(ctx).say(repr(said))


def counting(ctx: Context, number: Annotated[int, Argument()]) -> None:
    """Count to a number."""
    environment(ctx).say(str(number))


def naming(ctx: Context, name: Annotated[str, Option("--name")]) -> None:
    """Name a thing."""
    environment(ctx).say(name)


WORDS = st.sampled_from(
    [
        *(
            "door",
            "gate",
            "",
            " ",
            "-",
            "é",
            "a b",
            "2",
            "0",
            "41",
            "007",
            "²",
            "+3",
            "1_0",
            "9" * 12,
        ),
        *("--name", "-n", "--on", "--times", "-t", "--depth", "--gloss", "-g", "--with", "-w"),
        *("--matt", "--colour", "red", "--name=x", "-nx", "--nam", "--", "-x", "---", "--help"),
    ]
)


@settings(
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much],
)
@given(words=st.lists(WORDS, max_size=7))
def test_a_plain_line_means_what_it_means_to_typer(
    salesbook: Run, install: Install, words: list[str]
) -> None:
    assume(plain_values(paint, words) is not None)
    install(paint)

    plain = salesbook("try", *words)
    by_typer = salesbook("try", *words, "--")  # which ends the options, where there are no more

    assert plain_values(paint, [*words, "--"]) is None
    assert plain == by_typer
    assert plain.code == 0


def test_what_is_left_out_is_left_to_the_command() -> None:
    assert plain_values(paint, ["door"]) == {"what": "door"}


def test_words_are_known_by_their_places_and_options_stand_anywhere() -> None:
    words = ["-t", "3", "door", "--gloss", "gate", "-w", "Ann", "wall", "-", "--with", "Bo"]

    assert plain_values(paint, [*words, "--colour", "blue"]) == {
        "what": "door",
        "other": "gate",
        "more": ["wall", "-"],
        "times": 3,
        "gloss": True,
        "colour": Colour.BLUE,
        "people": ["Ann", "Bo"],
    }


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["door", "--help"],
        ["door", "--name"],
        ["door", "--name", "--on"],
        ["door", "--name=x"],
        ["door", "-nx"],
        ["door", "--nam", "x"],
        ["door", "--name", "x", "--name", "y"],
        ["door", "--gloss", "-g"],
        ["door", "--times", "0"],
        ["door", "--times", "41"],
        ["door", "--times", "two"],
        ["door", "--times", "²"],
        ["door", "--depth", "9" * 19],
        ["door", "--colour", "pink"],
        ["--", "door"],
    ],
)
def test_anything_else_is_left_to_typer(words: list[str]) -> None:
    assert plain_values(paint, words) is None


def test_a_number_may_be_known_by_its_place(salesbook: Run, install: Install) -> None:
    install(counting)

    assert plain_values(counting, ["3"]) == {"number": 3}
    assert salesbook("try", "3").out == "3\n"
    assert "“number” does not fit: “x” is no whole number.\n" in salesbook("try", "x").err


def test_words_without_a_place_and_options_that_are_missing_are_left_to_typer() -> None:
    assert plain_values(naming, ["--name", "a", "b"]) is None
    assert plain_values(naming, []) is None
