"""Options that many commands share, so that they are called and explained alike."""

from typing import Annotated

import typer

MORE = "More"
"""The panel of a command's rarer options."""

AsJson = Annotated[bool, typer.Option("--json", help="One JSON document.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="Rows as CSV.")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Answer yes to what would be asked.")]
Day = Annotated[
    str | None, typer.Option("--day", metavar="DATE", help="Another day than today, e.g. mon.")
]
On = Annotated[
    str | None, typer.Option("--on", "-o", metavar="DATE", help="When, e.g. fri or 'in 3 days'.")
]
Limit = Annotated[int, typer.Option("--limit", metavar="N", min=1, help="At most so many.")]
RepName = Annotated[str | None, typer.Option("--rep", metavar="REP", help="Another rep's.")]
AccountName = Annotated[
    str, typer.Argument(metavar="ACCOUNT", help="A name, its beginning, a number or an address.")
]
PersonName = Annotated[
    str, typer.Argument(metavar="PERSON", help="A name, its beginning, a number or an address.")
]
Handle = Annotated[str, typer.Argument(metavar="ID", help="A handle from any list, or “last”.")]
