"""A command from its place in the table: its module is imported, and Typer told what it takes.

Typer takes words apart and explains; what a word means is read from our own records, so that it
means one thing, and is complained of in one way, whichever Typer there is.
"""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Any, cast

from salesbook.cli.commands import Command
from salesbook.cli.options import Option
from salesbook.cli.parameters import Parameter, value_of

if TYPE_CHECKING:
    from inspect import Parameter as Declared

    from salesbook.cli.command import SalesbookCommand


def build(
    path: str, function: Callable[..., Any], parameters: Sequence[Parameter]
) -> "SalesbookCommand":
    """Tell Typer what a command takes, every value as text."""
    import typer

    from salesbook.cli.command import SalesbookCommand

    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.command(
        path.rpartition(" ")[2],
        cls=SalesbookCommand,
        context_settings={"help_option_names": ["-h", "--help"], "allow_extra_args": True},
    )(_stand_in(function, parameters))
    command = cast("SalesbookCommand", typer.main.get_command(app))
    command.parameters = parameters
    return command


def function_of(command: Command) -> Callable[..., Any]:
    """Import the function behind a command."""
    return function_at(command.place)


def function_at(place: str) -> Callable[..., Any]:
    """Import the function at a place of the table, `module:function`."""
    module, _, name = place.partition(":")
    function: Callable[..., Any] = getattr(import_module(f"salesbook.cli.{module}"), name)
    return function


def values_said(parameters: Sequence[Parameter], said: Mapping[str, Any]) -> dict[str, Any]:
    """Read what Typer took from a line; what is left out has its default in the command.

    Raises UnfitError.
    """
    values: dict[str, Any] = {}
    for one in parameters:
        words = said[one.name]
        if one.many and words:
            values[one.name] = [value_of(one, word) for word in words]
        elif isinstance(words, bool):
            values[one.name] = words
        elif isinstance(words, str):
            values[one.name] = value_of(one, words)
    return values


def _stand_in(function: Callable[..., Any], parameters: Sequence[Parameter]) -> Callable[..., Any]:
    """Make what Typer reads in a function's stead: its signature in Typer's words."""
    from inspect import Signature

    def stand_in() -> None: ...

    stand_in.__doc__ = function.__doc__
    stand_in.__module__ = function.__module__
    vars(stand_in)["__signature__"] = Signature([_declared(one) for one in parameters])
    return stand_in


def _declared(parameter: Parameter) -> "Declared":
    from inspect import Parameter as Declared

    import typer

    told = parameter.told
    flag = parameter.kind is bool
    text: Any = list[str] if parameter.many else bool if flag else str
    left_out = parameter.default if flag else None
    info: Any = (
        typer.Option(*told.spellings.split()) if isinstance(told, Option) else typer.Argument()
    )
    return Declared(
        parameter.name,
        Declared.KEYWORD_ONLY,
        default=Declared.empty if parameter.default is ... else left_out,
        annotation=Annotated[text, info],
    )
