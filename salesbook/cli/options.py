"""What a command takes: arguments and options, and those that many commands share.

A command declares them here rather than with Typer, so that a plain line of words can be read
without loading it; `build.py` tells Typer the same.
"""

from typing import Annotated, Any

from msgspec import Struct


class Context(Struct, frozen=True):
    """What a command is handed first: the environment, where Typer's context has it."""

    obj: Any


class Argument(Struct, frozen=True):
    """A word that is known by its place; one that may be left out has its name in brackets."""

    metavar: str | None = None
    help: str = ""


class Option(Struct, frozen=True):
    """A value, or a flag, that is known by its name: `spellings` are set off by blanks."""

    spellings: str
    metavar: str | None = None
    help: str = ""
    panel: str | None = None
    min: int | None = None
    max: int | None = None
    case_sensitive: bool = True


MORE = "More"
"""The panel of a command's rarer options."""

AsJson = Annotated[bool, Option("--json", help="One JSON document.")]
AsCsv = Annotated[bool, Option("--csv", help="Rows as CSV.")]
Yes = Annotated[bool, Option("--yes -y", help="Answer yes to what would be asked.")]
Day = Annotated[
    str | None, Option("--day", metavar="DATE", help="Another day than today, e.g. mon.")
]
On = Annotated[str | None, Option("--on -o", metavar="DATE", help="When, e.g. fri or 'in 3 days'.")]
Since = Annotated[str | None, Option("--since", metavar="DATE", help="From this day on.")]
Until = Annotated[str | None, Option("--until", metavar="DATE", help="Up to this day.")]
Limit = Annotated[int, Option("--limit", metavar="N", min=1, help="At most so many.")]
RepName = Annotated[str | None, Option("--rep", metavar="REP", help="Another rep's.")]
AccountName = Annotated[
    str, Argument(metavar="ACCOUNT", help="A name, its beginning, a number or an address.")
]
PersonName = Annotated[
    str, Argument(metavar="PERSON", help="A name, its beginning, a number or an address.")
]
Handle = Annotated[str, Argument(metavar="ID", help="A handle from any list, or “last”.")]
