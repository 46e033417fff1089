"""How the findings of a check look."""

from collections.abc import Sequence

from rich.console import Group, RenderableType

from salesbook.domain.book.finding import Finding
from salesbook.domain.book.moment import Moment
from salesbook.render.json import json_items
from salesbook.render.style import PLAIN, alarm, paste


def check_report(findings: Sequence[Finding], place: str) -> RenderableType:
    """List what is wrong with the book, or say that nothing is."""
    if not findings:
        sound = f"Nothing is wrong with “{place}”: every row is what the journal says of it."
        return paste(sound, PLAIN)
    return Group(
        *(alarm(finding.sentence) for finding in findings),
        paste("Go back to a backup: salesbook book restore FILE"),
    )


def check_json(findings: Sequence[Finding], moment: Moment) -> str:
    """Write the findings as one document."""
    return json_items("book_check", findings, as_of=moment.local)
