"""A plain line of words, read without Typer, whose loading takes longer than most commands.

Plain are arguments and options spelt out, each once, with values in words of their own. Such a line
means here what it means to Typer, and a test holds both to it. Any other, above all a wrong one, is
Typer's to read and to complain of.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from salesbook.cli.options import Argument
from salesbook.cli.parameters import Parameter, UnfitError, parameters_of, value_of

Values = dict[str, Any]


class NotPlainError(Exception):
    """Say that it takes Typer to read these words."""


def plain_values(function: Callable[..., Any], words: Sequence[str]) -> Values | None:
    """Read what a plain line gives a command, by its parameters' names; nothing if it is not plain.

    What is left out has its default in the command.
    """
    try:
        parameters = list(parameters_of(function))
        values, placed = _named(parameters, words)
        values |= _placed(parameters, placed)
    except (NotPlainError, UnfitError):
        return None
    needed = {one.name for one in parameters if one.default is ...}
    return values if needed <= values.keys() else None


def _named(parameters: Sequence[Parameter], words: Sequence[str]) -> tuple[Values, list[str]]:
    """Take the options from a line; the words that are left are known by their places."""
    options = {spelling: one for one in parameters for spelling in one.spellings}
    values: Values = {}
    placed: list[str] = []
    left = iter(words)
    for word in left:
        if not _is_spelling(word):
            placed.append(word)
            continue
        one = options.get(word)
        if one is None or (one.name in values and not one.many):
            raise NotPlainError
        if one.kind is bool:
            values[one.name] = word not in one.opposites
        elif one.many:
            values.setdefault(one.name, []).append(value_of(one, _value(left)))
        else:
            values[one.name] = value_of(one, _value(left))
    return values, placed


def _is_spelling(word: str) -> bool:
    return word.startswith("-") and word != "-"


def _value(left: Iterator[str]) -> str:
    word = next(left, "--")
    if _is_spelling(word):
        raise NotPlainError
    return word


def _placed(parameters: Sequence[Parameter], words: list[str]) -> Values:
    values: Values = {}
    for one in parameters:
        if not words:
            break
        if not isinstance(one.told, Argument):
            continue
        if one.many:
            values[one.name], words = [value_of(one, word) for word in words], []
        else:
            values[one.name], words = value_of(one, words[0]), words[1:]
    if words:
        raise NotPlainError
    return values
