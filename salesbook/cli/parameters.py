"""The parameters of a command, from its signature, and what a word means to one of them."""

from collections.abc import Callable, Iterator, Mapping
from enum import EnumType
from types import UnionType
from typing import Any

from msgspec import Struct

from salesbook.cli.options import Argument, Option

_MOST_DIGITS = 18
"""What no book can keep is no number here."""


class UnfitError(Exception):
    """Say in a sentence why words do not fit a command."""


class Parameter(Struct, frozen=True):
    """One parameter: `kind` is what a word becomes, `default` is `...` where it must be said."""

    name: str
    kind: type
    many: bool
    default: Any
    told: Argument | Option

    @property
    def spellings(self) -> list[str]:
        """Give the names of an option, those that turn a flag off last; an argument has none."""
        told = self.told.spellings.split() if isinstance(self.told, Option) else []
        return [name.partition("/")[0] for name in told] + self.opposites

    @property
    def opposites(self) -> list[str]:
        """Give the names that turn a flag off."""
        told = self.told.spellings.split() if isinstance(self.told, Option) else []
        return [off for off in (name.partition("/")[2] for name in told) if off]

    @property
    def label(self) -> str:
        """Say what a rep calls it."""
        return max(self.spellings, key=len, default=self.name)


def parameters_of(function: Callable[..., Any]) -> Iterator[Parameter]:
    """Read the parameters of a command's function, all but the context that comes first."""
    defaults = _defaults(function)
    hints = [one for one in function.__annotations__.items() if one[0] != "return"]
    for name, hint in hints[1:]:
        kind, many = _kind(hint.__origin__)
        yield Parameter(name, kind, many, defaults.get(name, ...), hint.__metadata__[0])


def _kind(hint: Any) -> tuple[type, bool]:  # noqa: ANN401 (a type as a value)
    """Tell what a word becomes, and whether there may be many: `X`, `list[X]`, or either | None."""
    if isinstance(hint, UnionType):
        hint = hint.__args__[0]
    many = getattr(hint, "__origin__", None) is list
    return hint.__args__[0] if many else hint, many


def _defaults(function: Callable[..., Any]) -> Mapping[str, Any]:
    code = function.__code__
    defaults = function.__defaults__ or ()
    named = code.co_varnames[code.co_argcount - len(defaults) : code.co_argcount]
    return {**dict(zip(named, defaults, strict=True)), **(function.__kwdefaults__ or {})}


def value_of(parameter: Parameter, word: str) -> Any:  # noqa: ANN401 (of the parameter's kind)
    """Read a word for a parameter. Raises UnfitError."""
    kind = parameter.kind
    if kind is str:
        return word
    if kind is int:
        return _number(parameter, word)
    if isinstance(kind, EnumType):
        return _member(parameter, kind, word)
    return kind(word)


def _number(parameter: Parameter, word: str) -> int:
    digits = word.strip().removeprefix("-").removeprefix("+")
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= _MOST_DIGITS):
        raise _unfit(parameter, f"“{word}” is no whole number")
    number = int(word)
    least, most = bounds(parameter)
    if least is not None and number < least:
        raise _unfit(parameter, f"{number} is less than {least}")
    if most is not None and number > most:
        raise _unfit(parameter, f"{number} is more than {most}")
    return number


def bounds(parameter: Parameter) -> tuple[int | None, int | None]:
    """Give the least and the most that a number may be."""
    told = parameter.told
    return (told.min, told.max) if isinstance(told, Option) else (None, None)


def _member(parameter: Parameter, kind: EnumType, word: str) -> Any:  # noqa: ANN401 (of the list)
    told = parameter.told
    exactly = isinstance(told, Argument) or told.case_sensitive
    for one in kind:  # type: ignore[var-annotated]
        said = str(one)
        if word == said or (not exactly and word.casefold() == said.casefold()):
            return one
    listed = ", ".join(f"“{one}”" for one in kind)  # type: ignore[var-annotated]
    raise _unfit(parameter, f"“{word}” is not one of {listed}")


def _unfit(parameter: Parameter, why: str) -> UnfitError:
    return UnfitError(f"“{parameter.label}” does not fit: {why}.")
