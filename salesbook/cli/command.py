"""How one command explains itself: everyday options first, the rest under their panel, examples."""

import sys
from typing import TYPE_CHECKING

from typer.core import TyperCommand

if TYPE_CHECKING:
    from typer._click import Context, HelpFormatter


class SalesbookCommand(TyperCommand):
    """A command whose options may stand under panels and whose module may hold EXAMPLES."""

    def collect_usage_pieces(self, ctx: "Context") -> list[str]:
        """Name the arguments, those that may be left out in brackets, then the options."""
        arguments = [one for one in self.get_params(ctx) if one.param_type_name == "argument"]
        shown = [(one.metavar or one.human_readable_name.upper(), one) for one in arguments]
        pieces = [
            f"{name}{'…' if one.nargs == -1 else ''}"
            if one.required or name.startswith("[")
            else f"[{name}{'…' if one.nargs == -1 else ''}]"
            for name, one in shown
        ]
        return [*pieces, "[OPTIONS]"]

    def format_options(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """Write arguments, then the options by their panels, in the order they were declared."""
        panels: dict[str, list[tuple[str, str]]] = {}
        for parameter in self.get_params(ctx):
            record = parameter.get_help_record(ctx)
            kind = "Arguments" if parameter.param_type_name == "argument" else "Options"
            panel = getattr(parameter, "rich_help_panel", None) or kind
            if record is not None:
                panels.setdefault(panel, []).append(record)
        for panel, records in panels.items():
            with formatter.section(panel):
                formatter.write_dl(records)

    def format_epilog(self, ctx: "Context", formatter: "HelpFormatter") -> None:  # noqa: ARG002
        """Write the examples of the command's module, each a line to paste."""
        module = sys.modules[self.callback.__module__] if self.callback else None
        examples: tuple[str, ...] = getattr(module, "EXAMPLES", ())
        if examples:
            formatter.write("\nExamples:\n")
            formatter.write("".join(f"  {example}\n" for example in examples))
