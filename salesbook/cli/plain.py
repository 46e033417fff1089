"""A plain line of words, read without Typer, whose loading takes longer than most commands.

Plain are arguments and options spelt out, each once, with values in words of their own. Such a line
means here what it means to Typer, and a test holds both to it. Any other, above all a wrong one, is
Typer's to read and to complain of.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from msgspec import Struct

from salesbook.cli.options import Argument, Context, Option

Values = dict[str, Any]

_KINDS = {
    str: str,
    str | None: str,
    bool: bool,
    int: int,
    int | None: int,
    list[str]: list,
    list[str] | None: list,
}
"""How values of a type are read; those of other types are left to Typer."""

_MOST_DIGITS = 9


class NotPlainError(Exception):
    """Say that it takes Typer to read these words."""


class _Parameter(Struct, frozen=True):
    name: str
    kind: type | None
    told: Argument | Option


def plain_values(function: Callable[..., Any], words: Sequence[str]) -> Values | None:
    """Read what a plain line gives a command, by its parameters' names; nothing if it is not plain.

    What is left out has its default in the command.
    """
    try:
        parameters = list(_parameters(function))
        values, placed = _named(parameters, words)
        values |= _placed(parameters, placed)
    except NotPlainError:
        return None
    names = {one.name for one in parameters}
    return values if names <= values.keys() | _defaults(function) else None


def _parameters(function: Callable[..., Any]) -> Iterator[_Parameter]:
    hints = {name: hint for name, hint in function.__annotations__.items() if name != "return"}
    if next(iter(hints.values()), None) is not Context:
        raise NotPlainError
    for name, hint in list(hints.items())[1:]:
        told = getattr(hint, "__metadata__", (None,))[0]
        if not isinstance(told, Argument | Option):
            raise NotPlainError
        yield _Parameter(name, _KINDS.get(hint.__origin__), told)


def _defaults(function: Callable[..., Any]) -> set[str]:
    code = function.__code__
    names = code.co_varnames[: code.co_argcount]
    defaults = function.__defaults__ or ()
    return {*names[len(names) - len(defaults) :], *(function.__kwdefaults__ or ())}


def _named(parameters: Sequence[_Parameter], words: Sequence[str]) -> tuple[Values, list[str]]:
    """Take the options from a line; the words that are left are known by their places."""
    options = {
        spelling: one
        for one in parameters
        if isinstance(one.told, Option)
        for spelling in one.told.spellings.split()
    }
    values: Values = {}
    placed: list[str] = []
    left = iter(words)
    for word in left:
        if not _is_spelling(word):
            placed.append(word)
            continue
        one = options.get(word)
        if one is None or (one.name in values and one.kind is not list):
            raise NotPlainError
        if one.kind is bool:
            values[one.name] = True
        elif one.kind is list:
            values.setdefault(one.name, []).append(_value(left))
        else:
            values[one.name] = _read(one, _value(left))
    return values, placed


def _is_spelling(word: str) -> bool:
    return word.startswith("-") and word != "-"


def _value(left: Iterator[str]) -> str:
    word = next(left, "--")
    if _is_spelling(word):
        raise NotPlainError
    return word


def _placed(parameters: Sequence[_Parameter], words: list[str]) -> Values:
    values: Values = {}
    for one in parameters:
        if not words:
            break
        if not isinstance(one.told, Argument):
            continue
        if one.kind is list:
            values[one.name], words = words, []
        else:
            values[one.name], *words = _read(one, words[0]), *words[1:]
    if words:
        raise NotPlainError
    return values


def _read(parameter: _Parameter, word: str) -> str | int:
    if parameter.kind is str:
        return word
    if parameter.kind is not int or not isinstance(parameter.told, Option):
        raise NotPlainError
    if not (word.isascii() and word.isdecimal() and len(word) <= _MOST_DIGITS):
        raise NotPlainError
    number = int(word)
    least, most = parameter.told.min, parameter.told.max
    if (least is not None and number < least) or (most is not None and number > most):
        raise NotPlainError
    return number
