import inspect
from collections.abc import Iterator

import pytest

from salesbook.cli.build import build, function_of
from salesbook.cli.commands import BARE, COMMANDS, Command, Group
from salesbook.cli.options import Argument
from salesbook.cli.parameters import parameters_of


def every_command() -> Iterator[tuple[str, Command]]:
    for name, entry in COMMANDS.items():
        if isinstance(entry, Command):
            yield name, entry
            continue
        if entry.default is not None:
            yield name, entry.default
        yield from ((f"{name} {word}", member) for word, member in entry.members.items())


@pytest.mark.parametrize(("path", "command"), list(every_command()))
def test_every_command_of_the_table_is_there_and_explains_itself(
    path: str, command: Command
) -> None:
    function = function_of(command)
    parameters = list(parameters_of(function))

    assert inspect.getdoc(function)
    names = {one.name for one in build(path, function, parameters).params}
    assert {one.name for one in parameters} <= names


@pytest.mark.parametrize("command", [command for _, command in every_command()])
def test_an_argument_that_takes_all_words_left_is_the_last(command: Command) -> None:
    hints = function_of(command).__annotations__.values()
    arguments = [
        str(hint.__origin__)
        for hint in hints
        if isinstance(getattr(hint, "__metadata__", (None,))[0], Argument)
    ]

    assert not any("list" in argument for argument in arguments[:-1])


def test_the_root_help_holds_the_dozen_of_every_day() -> None:
    assert len([entry for entry in COMMANDS.values() if entry.daily]) <= 12


def test_what_salesbook_alone_does_is_in_the_table() -> None:
    assert BARE in COMMANDS


def test_every_line_of_the_help_fits_a_screen_of_80() -> None:
    assert all(len(command.help) <= 56 for _, command in every_command())
    assert all(len(path) <= 21 for path, _ in every_command())


def test_a_group_s_own_line_is_the_default_s_where_it_has_one() -> None:
    groups = [entry for entry in COMMANDS.values() if isinstance(entry, Group)]

    assert all(group.help == group.default.help for group in groups if group.default)
