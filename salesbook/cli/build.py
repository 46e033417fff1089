"""A command from its place in the table: its module is imported, and Typer reads its signature."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from salesbook.cli.commands import Command

if TYPE_CHECKING:
    from typer.core import TyperCommand


def build(path: str, command: Command) -> "TyperCommand":
    """Import a command's module and let Typer read its signature."""
    import typer

    from salesbook.cli.command import SalesbookCommand

    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.command(
        path.rpartition(" ")[2],
        cls=SalesbookCommand,
        context_settings={"help_option_names": ["-h", "--help"]},
    )(function_of(command))
    return cast("TyperCommand", typer.main.get_command(app))


def function_of(command: Command) -> Callable[..., Any]:
    """Import the function behind a command."""
    return function_at(command.place)


def function_at(place: str) -> Callable[..., Any]:
    """Import the function at a place of the table, `module:function`."""
    module, _, name = place.partition(":")
    function: Callable[..., Any] = getattr(import_module(f"salesbook.cli.{module}"), name)
    return function
