"""The words that can be completed, read from the table of commands and from what commands take."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from salesbook.cli.build import function_of
from salesbook.cli.commands import COMMANDS, Command, Group
from salesbook.cli.parameters import Parameter as Declared
from salesbook.cli.parameters import parameters_of

if TYPE_CHECKING:
    from salesbook.cli.completing.words import Parameter, Word

HELP: "Parameter" = ("--help", "", "Explain this command")

Lists = dict[str, tuple["Word", ...]]
Parameters = dict[str, tuple["Parameter", ...]]


def read_words(
    entries: Mapping[str, Command | Group] = COMMANDS,
) -> tuple[tuple["Word", ...], Lists, Parameters, Lists]:
    """Give the commands, the members of groups, the parameters by path, and the closed lists."""
    lists: Lists = {}
    return (
        _explained(entries),
        {name: _explained(one.members) for name, one in entries.items() if isinstance(one, Group)},
        {path: _parameters(path, command, lists) for path, command in _paths(entries).items()},
        lists,
    )


def _explained(entries: Mapping[str, Command | Group]) -> tuple["Word", ...]:
    return tuple((name, entry.help) for name, entry in entries.items())


def _paths(entries: Mapping[str, Command | Group]) -> dict[str, Command]:
    found: dict[str, Command] = {}
    for name, entry in entries.items():
        if isinstance(entry, Command):
            found[name] = entry
            continue
        if entry.default is not None:
            found[name] = entry.default
        found |= {f"{name} {word}": member for word, member in entry.members.items()}
    return found


def _parameters(path: str, command: Command, lists: Lists) -> tuple["Parameter", ...]:
    """List the parameters of a command: arguments in order, and each spelling of its options."""
    rows: list[Parameter] = []
    for one in parameters_of(function_of(command)):
        takes = "" if one.kind is bool else _taken(path, one, lists)
        rows += ((name, takes, one.told.help) for name in one.spellings or [one.name])
    return (*rows, HELP)


def _taken(path: str, parameter: Declared, lists: Lists) -> str:
    """Say what a parameter takes: the name of a closed list, or kinds in capitals.

    That stands in its metavar: words in small letters as they are, kinds in capitals.
    """
    kinds = (parameter.told.metavar or "").strip("[]…. ").split("|")
    words = _closed(kinds, parameter)
    if not words:
        if kinds == ["ID"] and (path.startswith("followup ") or parameter.name == "closes"):
            return "FOLLOW_UP"
        return "|".join(kind.strip() for kind in kinds) or "TEXT"
    key = parameter.name
    if lists.setdefault(key, words) != words:
        key = f"{path} {key}"
        lists[key] = words
    return key


def _closed(kinds: list[str], parameter: Declared) -> tuple["Word", ...]:
    if "KEY" in kinds:
        from salesbook.domain.book.setting import SETTINGS

        return tuple((key, setting.about) for key, setting in SETTINGS.items())
    if "RECORDS" in kinds:
        from salesbook.cli.book.export import ICS, NAMES

        return tuple((name, "") for name in (*NAMES, ICS))
    listed = [kind for kind in kinds if kind.islower()]
    return tuple(
        (str(word), "") for word in getattr(parameter.kind, "__members__", {}).values() or listed
    )
