"""A command from its place in the table: its module is imported, and Typer reads its signature."""

from collections.abc import Callable
from functools import update_wrapper
from importlib import import_module
from types import FunctionType
from typing import TYPE_CHECKING, Annotated, Any, cast

from salesbook.cli.commands import Command
from salesbook.cli.options import Argument, Context, Option

if TYPE_CHECKING:
    from typer.core import TyperCommand


def build(path: str, function: Callable[..., Any]) -> "TyperCommand":
    """Let Typer read the signature of a command's function."""
    import typer

    from salesbook.cli.command import SalesbookCommand

    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.command(
        path.rpartition(" ")[2],
        cls=SalesbookCommand,
        context_settings={"help_option_names": ["-h", "--help"]},
    )(_for_typer(function))
    return cast("TyperCommand", typer.main.get_command(app))


def function_of(command: Command) -> Callable[..., Any]:
    """Import the function behind a command."""
    return function_at(command.place)


def function_at(place: str) -> Callable[..., Any]:
    """Import the function at a place of the table, `module:function`."""
    module, _, name = place.partition(":")
    function: Callable[..., Any] = getattr(import_module(f"salesbook.cli.{module}"), name)
    return function


def _for_typer(function: Callable[..., Any]) -> Callable[..., Any]:
    """Copy a function, with its parameters declared in Typer's words."""
    copy = FunctionType(
        function.__code__,
        function.__globals__,
        function.__name__,
        function.__defaults__,
        function.__closure__,
    )
    update_wrapper(copy, function)
    del copy.__wrapped__  # type: ignore[attr-defined]  # else its signature would be looked at
    copy.__kwdefaults__ = function.__kwdefaults__
    copy.__annotations__ = {
        name: _declared(hint) for name, hint in function.__annotations__.items()
    }
    return copy


def _declared(hint: Any) -> Any:  # noqa: ANN401 (a type as a value)
    import typer

    if hint is Context:
        return typer.Context
    match getattr(hint, "__metadata__", ()):
        case (Option() as told,):
            info = typer.Option(
                *told.spellings.split(),
                metavar=told.metavar,
                help=told.help,
                min=told.min,
                max=told.max,
                case_sensitive=told.case_sensitive,
                rich_help_panel=told.panel,
            )
        case (Argument() as told,):
            info = typer.Argument(metavar=told.metavar, help=told.help)
        case _:
            return hint
    return Annotated[hint.__origin__, info]
