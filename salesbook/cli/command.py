"""How one command explains itself: everyday options first, the rest under their panel, examples."""

import sys
from typing import TYPE_CHECKING

from typer.core import TyperCommand

if TYPE_CHECKING:
    from typer._click import Context, HelpFormatter


class SalesbookCommand(TyperCommand):
    """A command whose options may stand under panels and whose module may hold EXAMPLES."""

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
