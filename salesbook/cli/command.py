"""How one command explains itself: everyday options first, the rest under their panel, examples.

All of it is said from our own records, so that it reads the same whichever Typer there is.
"""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from typer.core import TyperCommand

from salesbook.cli.options import Argument, Option
from salesbook.cli.parameters import Parameter, bounds

if TYPE_CHECKING:
    from typer._click import Context, HelpFormatter

HELP_ROW = ("-h, --help", "Show this message and exit.")


class SalesbookCommand(TyperCommand):
    """A command whose options may stand under panels and whose module may hold EXAMPLES."""

    parameters: Sequence[Parameter] = ()

    def collect_usage_pieces(self, ctx: "Context") -> list[str]:  # noqa: ARG002
        """Name the arguments, those that may be left out in brackets, then the options."""
        arguments = [one for one in self.parameters if isinstance(one.told, Argument)]
        return [*(_named(one) + "…" * one.many for one in arguments), "[OPTIONS]"]

    def format_options(self, ctx: "Context", formatter: "HelpFormatter") -> None:  # noqa: ARG002
        """Write arguments, then the options by their panels, in the order they were declared."""
        panels: dict[str, list[tuple[str, str]]] = {"Arguments": [], "Options": []}
        for one in self.parameters:
            panel = (one.told.panel or "Options") if isinstance(one.told, Option) else "Arguments"
            panels.setdefault(panel, []).append((_named(one), _explained(one)))
        panels["Options"].append(HELP_ROW)
        for panel, rows in panels.items():
            if rows:
                with formatter.section(panel):
                    formatter.write_dl(rows)

    def format_epilog(self, ctx: "Context", formatter: "HelpFormatter") -> None:  # noqa: ARG002
        """Write the examples of the command's module, each a line to paste."""
        module = sys.modules[self.callback.__module__] if self.callback else None
        examples: tuple[str, ...] = getattr(module, "EXAMPLES", ())
        if examples:
            formatter.write("\nExamples:\n")
            formatter.write("".join(f"  {example}\n" for example in examples))


def _named(parameter: Parameter) -> str:
    """Show a parameter as it is typed; an argument that may be left out stands in brackets."""
    takes = parameter.told.metavar or _words(parameter) or parameter.name.upper()
    if isinstance(parameter.told, Argument):
        bare = parameter.default is ... or takes.startswith("[")
        return takes if bare else f"[{takes}]"
    off = parameter.opposites
    on = [one for one in parameter.spellings if one not in off]
    named = " / ".join(", ".join(sorted(names, key=len)) for names in (on, off) if names)
    return named if parameter.kind is bool else f"{named} {takes}"


def _words(parameter: Parameter) -> str:
    """Show the words of a closed list where a value would be named."""
    listed = getattr(parameter.kind, "__members__", {}).values()
    return f"<{'|'.join(str(one) for one in listed)}>" if listed else ""


def _explained(parameter: Parameter) -> str:
    """Give a parameter's help, with what it is if left out, and what a number may be."""
    least, most = bounds(parameter)
    default = parameter.default
    notes = []
    if default is ...:
        notes.append("required")
    elif default not in {None, ""} and parameter.kind is not bool:
        notes.append(f"default: {default}")
    if least is not None:
        notes.append(f"x>={least}" if most is None else f"{least}<=x<={most}")
    bracketed = f"[{'; '.join(notes)}]" if notes else ""
    return "  ".join(part for part in (parameter.told.help, bracketed) if part)
