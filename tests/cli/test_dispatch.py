from collections.abc import Callable
from enum import StrEnum
from typing import Annotated

import pytest
import typer

import salesbook as package
from salesbook.cli.environment import environment
from salesbook.cli.options import MORE
from tests.house import Run

Install = Callable[..., None]


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


def painting(
    ctx: typer.Context,
    what: Annotated[str, typer.Argument(metavar="THING")],
    times: Annotated[int, typer.Option("--times", min=1)] = 1,
    colour: Annotated[Colour, typer.Option("--colour", rich_help_panel=MORE)] = Colour.RED,
) -> None:
    """Paint a thing."""
    environment(ctx).say(f"{what} {colour} {times}")


@pytest.mark.parametrize("flag", ["--version", "-V"])
def test_the_version_is_told(salesbook: Run, flag: str) -> None:
    assert salesbook(flag).out == f"salesbook {package.__version__}\n"


@pytest.mark.parametrize("words", [("--help",), ("-h",), ("help",)])
def test_help_shows_the_commands_of_every_day(salesbook: Run, words: tuple[str, ...]) -> None:
    result = salesbook(*words)

    assert result.code == 0
    assert "  log                Log a contact in one line\n" in result.out
    assert "redo" not in result.out


def test_help_all_shows_every_command_and_its_panel(salesbook: Run) -> None:
    result = salesbook("help", "all")

    assert "\nThe contact\n" in result.out
    assert "  redo " in result.out
    assert "  book check " in result.out
    assert "  import list " in result.out


def test_help_of_a_group_shows_what_is_in_it(salesbook: Run) -> None:
    for words in (("help", "account"), ("account",), ("account", "-h")):
        result = salesbook(*words)

        assert result.out.startswith("Accounts.\n\n  account add ")


def test_help_of_a_group_that_does_something_itself_shows_that_too(
    salesbook: Run, install: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    from salesbook.cli.commands import COMMANDS, Group

    install(painting)
    default = COMMANDS["try"]
    assert not isinstance(default, Group)
    monkeypatch.setitem(COMMANDS, "try", Group("Painting", {"once": default}, default=default))

    result = salesbook("help", "try")

    assert result.out.startswith("Usage: salesbook try THING [OPTIONS]")
    assert result.out.splitlines()[-2:] == ["Also:", "  try once           Try something"]
    assert salesbook("try", "door").out == "door red 1\n"
    assert salesbook("try", "once", "door").out == "door red 1\n"


@pytest.mark.parametrize("words", [("help", "try"), ("try", "-h"), ("try", "--help")])
def test_help_of_a_command_shows_rarer_options_apart_and_examples_last(
    salesbook: Run, install: Install, words: tuple[str, ...]
) -> None:
    install(painting, examples=("salesbook try door", "salesbook try gate"))

    result = salesbook(*words)

    assert result.code == 0
    assert result.out.startswith("Usage: salesbook try THING [OPTIONS]\n\n  Paint a thing.\n")
    assert result.out.index("--times") < result.out.index("More:\n  --colour")
    assert result.out.endswith("\nExamples:\n  salesbook try door\n  salesbook try gate\n")


def test_options_that_are_hidden_stay_out_of_the_help(salesbook: Run, install: Install) -> None:
    def run(secret: Annotated[str, typer.Option("--secret", hidden=True)] = "") -> None:
        """Run."""

    install(run)

    assert "secret" not in salesbook("help", "try").out


def test_an_unknown_command_is_named_and_the_nearest_offered(salesbook: Run) -> None:
    result = salesbook("plam")

    assert (result.code, result.out) == (2, "")
    assert result.err == (
        "Error: There is no command “salesbook plam”.\nHint: Did you mean: salesbook plan\n"
    )


def test_an_unknown_command_like_no_other_points_to_the_help(salesbook: Run) -> None:
    assert salesbook("xyzzy").err.endswith("Hint: See what there is: salesbook help all\n")
    assert salesbook("account", "xyzzy").err.endswith(
        "Hint: See what there is: salesbook help account\n"
    )


def test_the_usage_line_shows_what_may_be_left_out_and_what_may_repeat(
    salesbook: Run, install: Install
) -> None:
    def run(
        first: str,
        second: Annotated[str, typer.Argument(metavar="[ID]")] = "",
        rest: Annotated[list[str] | None, typer.Argument(metavar="FILE")] = None,
    ) -> None:
        """Run."""

    install(run)

    assert salesbook("help", "try").out.startswith(
        "Usage: salesbook try FIRST [ID] [FILE…] [OPTIONS]\n"
    )


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((), "“THING” is missing."),
        (("door", "gate"), "Got unexpected extra argument(s) (gate)."),
        (("door", "--times"), "Option “--times” requires an argument."),
        (("door", "--times", "two"), "“--times” does not fit: “two” is no whole number."),
        (("door", "--times", "0"), "“--times” does not fit: 0 is not in the range x>=1."),
        (
            ("door", "--colour", "pink"),
            "“--colour” does not fit: “pink” is not one of “red”, “blue”.",
        ),
        (("door", "--tims", "2"), "There is no option “--tims”. Did you mean --times?"),
    ],
)
def test_wrong_usage_is_said_in_our_own_words(
    salesbook: Run, install: Install, words: tuple[str, ...], sentence: str
) -> None:
    install(painting)

    result = salesbook("try", *words)

    assert (result.code, result.out) == (2, "")
    assert result.err == f"Error: {sentence}\nHint: See how it goes: salesbook help try\n"
