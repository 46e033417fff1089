"""From words to a command: look it up in the table, import its module, read the rest.

A plain line is read at once, any other by Typer.

Typer's own entry point is not used: it turns a closed pipe and the end of input into exit codes
before our boundary sees them.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

import salesbook
from salesbook.cli.commands import BARE, COMMANDS, Command, Group

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.domain.errors import UsageError

HELP = frozenset({"-h", "--help"})
COMPLETE = "__complete"
"""What the shell scripts call: the words typed so far, the last one unfinished."""

WIDEST_HELP = 100
"""Help texts are paragraphs: wider lines are hard to read."""


def run(argv: Sequence[str], env: "Environment") -> int:
    """Run the command that the words name, and return its exit code."""
    if argv and (argv[0] == "help" or argv[0] in HELP):
        return _explain(argv[1:], env)
    if list(argv) in (["-V"], ["--version"]):
        env.say(f"salesbook {salesbook.__version__}")
        return 0
    if argv and argv[0] == COMPLETE:
        return _complete(argv[1:], env)
    words = argv if argv and not argv[0].startswith("-") else [BARE, *argv]
    path, entry, rest = find_command(words)
    if isinstance(entry, Group):
        return _open_group(path, entry, rest, env)
    if entry.alone and not rest and env.interactive:
        from salesbook.cli.build import function_at

        function_at(entry.alone)(env)
        return 0
    return _invoke(path, entry, rest, env)


def find_command(words: Sequence[str]) -> tuple[str, Command | Group, Sequence[str]]:
    """Find what the first words name: its path, the command or group, and the words left."""
    name, *rest = words
    entry = COMMANDS.get(name)
    if entry is None:
        raise _unknown_command(name, COMMANDS)
    if isinstance(entry, Command) or not rest or rest[0] in HELP:
        return name, entry, rest
    if rest[0] in entry.members:
        return f"{name} {rest[0]}", entry.members[rest[0]], rest[1:]
    if entry.default is not None:
        return name, entry.default, rest
    raise _unknown_command(rest[0], entry.members, below=name)


def _unknown_command(
    word: str, known: Mapping[str, Command | Group], below: str = ""
) -> "UsageError":
    from salesbook.cli.usage import unknown_command

    return unknown_command(word, known, below=below)


def _open_group(path: str, group: Group, rest: Sequence[str], env: "Environment") -> int:
    """Run what a group does by itself, or show its help."""
    if group.bare and group.default and not rest:
        return _invoke(path, group.default, rest, env)
    return _explain(path.split(), env)


def _invoke(path: str, command: Command, rest: Sequence[str], env: "Environment") -> int:
    """Run a command with the words it was given; what it returns is its exit code, if anything."""
    from salesbook.cli.build import function_of
    from salesbook.cli.options import Context
    from salesbook.cli.plain import plain_values

    function = function_of(command)
    values = plain_values(function, rest)
    if values is not None:
        return function(Context(env), **values) or 0
    return _invoke_by_typer(path, function, rest, env)


def _invoke_by_typer(
    path: str, function: Callable[..., Any], rest: Sequence[str], env: "Environment"
) -> int:
    import typer

    from salesbook.cli.build import build, values_said
    from salesbook.cli.options import Context
    from salesbook.cli.parameters import UnfitError, parameters_of
    from salesbook.cli.usage import misuse, sentence_for

    # The base of all that Typer says of wrong usage; it has no public name.
    complaints = cast("type[Exception]", typer.BadParameter.__base__)
    parameters = list(parameters_of(function))
    width = min(env.width, WIDEST_HELP)
    try:
        with build(path, function, parameters).make_context(
            f"salesbook {path}", list(rest), terminal_width=width
        ) as context:
            values = values_said(parameters, context.params)
    except typer.Exit as end:
        return end.exit_code
    except complaints as complaint:
        raise misuse(path, sentence_for(complaint, parameters)) from complaint
    except UnfitError as unfit:
        raise misuse(path, str(unfit)) from unfit
    if context.args:
        raise misuse(path, f"“{context.args[0]}” is one word too many.")
    return function(Context(env), **values) or 0


def _complete(words: Sequence[str], env: "Environment") -> int:
    from salesbook.cli.completing.answer import whole_answer

    env.stdout.write(whole_answer(words, env))
    return 0


def _explain(words: Sequence[str], env: "Environment") -> int:
    from salesbook.cli.help import all_help, daily_help, group_help, members_help

    if not words:
        env.say(daily_help())
        return 0
    if list(words) == ["all"]:
        env.say(all_help())
        return 0
    path, entry, _ = find_command(words)
    if not isinstance(entry, Group):
        return _invoke(path, entry, ["--help"], env)
    if entry.default is None:
        env.say(group_help(path, entry))
        return 0
    code = _invoke(path, entry.default, ["--help"], env)
    env.say("\n" + members_help(path, entry))
    return code
