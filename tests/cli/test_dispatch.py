from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import pytest

import salesbook as package
from salesbook.cli.environment import environment
from salesbook.cli.options import MORE, Argument, Context, Option
from salesbook.cli.usage import sentence_for
from tests.house import Outcome, Run

Install = Callable[..., None]


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


def painting(
    ctx: Context,
    what: Annotated[str, Argument(metavar="THING")],
    times: Annotated[int, Option("--times -t", min=1, max=40)] = 1,
    colour: Annotated[Colour, Option("--colour", panel=MORE, help="Which.")] = Colour.RED,
    shade: Annotated[Colour | None, Option("--shade", case_sensitive=False)] = None,
    dull: Annotated[bool | None, Option("--dull/--bright -d/-b")] = None,
) -> None:
    """Paint a thing."""
    environment(ctx).say(f"{what} {colour} {times} {shade} {dull}")


def lines(result: Outcome) -> list[str]:
    return result.out.splitlines()


@pytest.mark.parametrize("flag", ["--version", "-V"])
def test_the_version_is_told(salesbook: Run, flag: str) -> None:
    assert salesbook(flag).out == f"salesbook {package.__version__}\n"


@pytest.mark.parametrize("words", [("--help",), ("-h",), ("help",)])
def test_help_shows_the_commands_of_every_day(salesbook: Run, words: tuple[str, ...]) -> None:
    result = salesbook(*words)

    assert result.code == 0
    assert ["log", "Log", *["a", "contact", "in", "one", "line"]] in map(str.split, lines(result))
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
    also, once = lines(result)[-2:]
    assert (also, once.split()) == ("Also:", ["try", "once", "Try", "something"])
    assert salesbook("try", "door").out == "door red 1 None None\n"
    assert salesbook("try", "once", "door").out == "door red 1 None None\n"


@pytest.mark.parametrize("words", [("help", "try"), ("try", "-h"), ("try", "--help")])
def test_help_of_a_command_shows_rarer_options_apart_and_examples_last(
    salesbook: Run, install: Install, words: tuple[str, ...]
) -> None:
    install(painting, examples=("salesbook try door", "salesbook try gate"))

    result = salesbook(*words)

    assert result.code == 0
    assert result.out.startswith("Usage: salesbook try THING [OPTIONS]\n\n  Paint a thing.\n")
    assert "  -t, --times TIMES          [default: 1; 1<=x<=40]\n" in result.out
    assert "  -d, --dull / -b, --bright\n" in result.out
    assert "\nMore:\n  --colour <red|blue>  Which.  [default: red]\n" in result.out
    assert result.out.endswith("\nExamples:\n  salesbook try door\n  salesbook try gate\n")


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
        ctx: Context,
        first: Annotated[str, Argument()],
        second: Annotated[str, Argument(metavar="[ID]")] = "",
        rest: Annotated[list[str] | None, Argument(metavar="FILE")] = None,
    ) -> None:
        """Run."""

    install(run)

    assert salesbook("help", "try").out.startswith(
        "Usage: salesbook try FIRST [ID] [FILE]… [OPTIONS]\n"
    )


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((), "“THING” is missing."),
        (("door", "gate"), "“gate” is one word too many."),
        (("door", "--times"), "“--times” needs a value."),
        (("door", "--times", "two"), "“--times” does not fit: “two” is no whole number."),
        (("door", "--times", "0"), "“--times” does not fit: 0 is less than 1."),
        (("door", "-t", "41"), "“--times” does not fit: 41 is more than 40."),
        (("door", "--dull=no"), "“--dull” takes no value."),
        (("door", "--help=no"), "“--help” takes no value."),
        (("door", "--times=2", "gate", "wall"), "“gate” is one word too many."),
        (
            ("door", "--colour", "Red"),
            "“--colour” does not fit: “Red” is not one of “red”, “blue”.",
        ),
        (
            ("door", "--colour", "pink"),
            "“--colour” does not fit: “pink” is not one of “red”, “blue”.",
        ),
        (("door", "--tims", "2"), "There is no option “--tims”. Did you mean --times?"),
        (("door", "--es", "2"), "There is no option “--es”."),
    ],
)
def test_wrong_usage_is_said_in_our_own_words(
    salesbook: Run, install: Install, words: tuple[str, ...], sentence: str
) -> None:
    install(painting)

    result = salesbook("try", *words)

    assert (result.code, result.out) == (2, "")
    assert result.err == f"Error: {sentence}\nHint: See how it goes: salesbook help try\n"


def test_an_option_that_must_be_said_is_missed_by_its_name(
    salesbook: Run, install: Install
) -> None:
    def run(ctx: Context, name: Annotated[str, Option("-n --name", metavar="WORD")]) -> None:
        """Run."""

    install(run)

    assert salesbook("try").err.startswith("Error: “--name” is missing.\n")
    assert salesbook("help", "try").out == (
        "Usage: salesbook try [OPTIONS]\n\n  Run.\n\nOptions:\n"
        "  -n, --name WORD  [required]\n"
        "  -h, --help       Show this message and exit.\n"
    )


def test_a_complaint_that_nobody_has_met_yet_is_told_as_it_is() -> None:
    assert sentence_for(Exception("Something else."), ()) == "Something else."


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--times=2", "door"), "door red 2 None None\n"),
        (("door", "-t3", "--shade=BLUE", "--colour=blue"), "door blue 3 blue None\n"),
        (("-dt+4", "door"), "door red 4 None True\n"),
        (("--bright", "--", "-x"), "-x red 1 None False\n"),
    ],
)
def test_a_line_that_is_not_plain_is_read_too(
    salesbook: Run, install: Install, words: tuple[str, ...], said: str
) -> None:
    install(painting)

    assert salesbook("try", *words).out == said


def test_a_list_takes_words_of_its_kind(salesbook: Run, install: Install) -> None:
    def run(
        ctx: Context,
        files: Annotated[list[Path], Argument()],
        colours: Annotated[list[Colour] | None, Option("--colour")] = None,
    ) -> None:
        """Run."""
        environment(ctx).say(repr((files, colours)))

    install(run)
    said = repr(([Path("a"), Path("b")], [Colour.RED, Colour.BLUE])) + "\n"

    assert salesbook("try", "a", "b", "--colour=red", "--colour=blue").out == said
    assert salesbook("try", "a", "b", "--colour", "red", "--colour", "blue").out == said
    assert salesbook("try", "--", "a").out == repr(([Path("a")], None)) + "\n"
