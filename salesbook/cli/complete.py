"""What could come next on the line: commands, options, words of a closed list, names."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from salesbook.cli.commands import BARE, COMMANDS, Command, Group
from salesbook.domain.errors import SalesbookError

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment

Candidate = tuple[str, str]
"""What fits, and its explanation or ''."""


_NAMED = {"ACCOUNT": "accounts", "PERSON": "people", "REP": "reps"}
"""Whose names each kind of word in a metavar stands for."""


def candidates(words: Sequence[str], env: "Environment") -> list[Candidate]:
    """List what fits the last, unfinished word, whatever its case."""
    *said, unfinished = [_unquoted(word) for word in words] or [""]
    start = unfinished.casefold()
    fitting = _fitting(said, unfinished, env)
    return [found for found in fitting if found[0].casefold().startswith(start)]


def _fitting(said: Sequence[str], unfinished: str, env: "Environment") -> Iterable[Candidate]:
    if not said and unfinished.startswith("-"):
        return [*_fitting([BARE], unfinished, env), ("--version", "Say which one this is")]
    if not said:
        return _explained(COMMANDS)
    if said == ["help"]:
        return [("all", "Every command"), *_explained(COMMANDS)]
    entry: Command | Group | None = COMMANDS.get(said[0])
    rest = said[1:]
    if isinstance(entry, Group):
        if not rest:
            own = _after(said[0], entry.default, rest, unfinished, env)
            return [*_explained(entry.members), *own]
        member = entry.members.get(rest[0])
        if member is not None:
            return _after(f"{said[0]} {rest[0]}", member, rest[1:], unfinished, env)
        entry = entry.default
    return _after(said[0], entry, rest, unfinished, env)


def _explained(entries: Mapping[str, Command | Group]) -> list[Candidate]:
    return [(name, entry.help) for name, entry in entries.items()]


def _after(
    path: str, command: Command | None, rest: Sequence[str], unfinished: str, env: "Environment"
) -> Iterator[Candidate]:
    """List what fits after a command and the words said since."""
    if command is None:
        return
    from salesbook.cli.build import build

    parameters: list[Any] = list(build(path, command).params)
    options = {name: one for one in parameters for name in one.opts if name.startswith("-")}
    if rest and rest[-1] in options and not options[rest[-1]].is_flag:
        yield from _values(options[rest[-1]], unfinished, env)
    elif unfinished.startswith("-"):
        name, equals, value = unfinished.partition("=")
        if equals and name in options and not options[name].is_flag:
            said = _values(options[name], value, env)
            yield from ((f"{name}={found}", explained) for found, explained in said)
        yield from ((name, one.help or "") for name, one in options.items() if name[:2] == "--")
        yield "--help", "Explain this command"
    else:
        arguments = [one for one in parameters if one.param_type_name == "argument"]
        for argument in arguments[_filled(rest, options) :][:1] or arguments[-1:]:
            yield from _values(argument, unfinished, env)


def _filled(rest: Sequence[str], options: Mapping[str, Any]) -> int:
    """Count the arguments already given: words that are no option and no option's value."""
    count, before = 0, ""
    for word in rest:
        is_value = before in options and not options[before].is_flag
        count += not is_value and not word.startswith("-")
        before = "" if is_value else word
    return count


def _values(parameter: Any, unfinished: str, env: "Environment") -> Iterator[Candidate]:  # noqa: ANN401 (Typer's own types have no public name)
    """List the words of a closed list, or the names that the parameter takes.

    What it takes stands in its metavar: words in small letters as they are, kinds in capitals.
    """
    kinds = (parameter.metavar or "").strip("[]…. ").split("|")
    listed = [kind for kind in kinds if kind.islower()]
    yield from ((word, "") for word in getattr(parameter.type, "choices", listed))
    if "KEY" in kinds:
        from salesbook.domain.book.setting import SETTINGS

        yield from ((key, setting.about) for key, setting in SETTINGS.items())
    if "RECORDS" in kinds:
        from salesbook.cli.book.export import NAMES

        yield from ((name, "") for name in NAMES)
    tables = [table for kind, table in _NAMED.items() if kind in kinds]
    if tables:
        yield from ((name, "") for name in _names(tables, unfinished, env))


def _names(tables: Sequence[str], unfinished: str, env: "Environment") -> list[str]:
    """Read the names in the book that begin so; no book, or one that cannot be read, has none."""
    from salesbook.store.accounts.file_names import names_in_file

    try:
        if env.on_server:
            from salesbook.store.accounts.beginnings import names_beginning

            with env.reading() as book:
                return names_beginning(book, tables, unfinished)
        return names_in_file(env.book_address, tables, unfinished)
    except SalesbookError:  # a shell that waits for Tab has no place for a sentence
        return []


def _unquoted(word: str) -> str:
    """Take off the quotes and backslashes that a shell leaves on a word being typed."""
    said, quote = "", ""
    letters = iter(word)
    for letter in letters:
        if letter == quote:
            quote = ""
        elif not quote and letter in {"'", '"'}:
            quote = letter
        elif letter == "\\" and quote != "'":
            said += next(letters, "")
        else:
            said += letter
    return said
