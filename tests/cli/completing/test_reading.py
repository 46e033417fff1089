import sys
from collections.abc import Callable
from enum import StrEnum
from types import ModuleType
from typing import Annotated, Any

import pytest

from salesbook.cli.commands import Command, Group
from salesbook.cli.completing.reading import HELP, read_words
from salesbook.cli.options import Argument, Context, Option


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class Metal(StrEnum):
    TIN = "tin"


def paint(
    ctx: Context,
    who: Annotated[str, Argument(metavar="[ACCOUNT|PERSON]")] = "",
    colour: Annotated[Colour, Option("--colour", help="Which.")] = Colour.RED,
    when: Annotated[str, Option("--when -w", metavar="today|DATE")] = "",
    dull: Annotated[bool, Option("--dull/--bright")] = False,  # noqa: FBT002 (a flag)
) -> None:
    """Paint."""


def cast(
    ctx: Context,
    colour: Annotated[Metal, Argument()],
    times: Annotated[int, Argument()] = 1,
) -> None:
    """Cast."""


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[..., Any]], Command]:
    """Give what makes a function a command of the table."""

    def of(function: Callable[..., Any]) -> Command:
        module = ModuleType(f"salesbook.cli.{function.__name__}ing")
        vars(module)["run"] = function
        monkeypatch.setitem(sys.modules, module.__name__, module)
        return Command(f"{function.__name__}ing:run", "Do it")

    return of


def test_commands_members_and_parameters_are_read_as_declared(
    command: Callable[[Callable[..., Any]], Command],
) -> None:
    painting = command(paint)
    entries: dict[str, Command | Group] = {
        "hue": Group("Hues", {"paint": painting}, default=painting),
        "other": painting,
    }

    commands, members, parameters, lists = read_words(entries)

    assert commands == (("hue", "Hues"), ("other", "Do it"))
    assert members == {"hue": (("paint", "Do it"),)}
    assert list(parameters) == ["hue", "hue paint", "other"]
    assert parameters["other"] == (
        ("who", "ACCOUNT|PERSON", ""),
        ("--colour", "colour", "Which."),
        ("--when", "when", ""),
        ("-w", "when", ""),
        ("--dull", "", ""),
        ("--bright", "", ""),
        HELP,
    )
    assert lists == {"colour": (("red", ""), ("blue", "")), "when": (("today", ""),)}


def move(ctx: Context, handle: Annotated[str, Argument(metavar="ID")]) -> None:
    """Move."""


def test_the_handle_of_a_follow_up_is_told_from_others(
    command: Callable[[Callable[..., Any]], Command],
) -> None:
    moving = command(move)

    *_, parameters, _ = read_words({"followup": Group("Plans", {"move": moving}), "redo": moving})

    assert parameters["followup move"][0] == ("handle", "FOLLOW_UP", "")
    assert parameters["redo"][0] == ("handle", "ID", "")


def test_lists_of_one_name_and_other_words_are_told_apart(
    command: Callable[[Callable[..., Any]], Command],
) -> None:
    *_, parameters, lists = read_words({"paint": command(paint), "cast": command(cast)})

    assert parameters["cast"][:2] == (("colour", "cast colour", ""), ("times", "TEXT", ""))
    assert lists["cast colour"] == (("tin", ""),)
    assert lists["colour"] == (("red", ""), ("blue", ""))
