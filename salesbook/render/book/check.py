"""How the findings of a check look."""

from collections.abc import Sequence

from salesbook.domain.book.finding import Finding
from salesbook.domain.book.moment import Moment
from salesbook.render.json import json_items
from salesbook.render.layout import Report, stacked
from salesbook.render.style import alarm, paste


def check_report(findings: Sequence[Finding], place: str) -> Report:
    """List what was mended and what is wrong with the book, and how to get out of it."""
    mended = [paste(f"Mended: {each.sentence}", "plain") for each in findings if each.mended]
    wrong = [each for each in findings if not each.mended]
    return stacked(*mended, *(alarm(each.sentence) for each in wrong), _way_out(wrong, place))


def _way_out(wrong: Sequence[Finding], place: str) -> Report:
    if not wrong:
        sound = f"Nothing is wrong with “{place}”: every row is what the journal says of it."
        return paste(sound, "plain")
    if all(each.mendable for each in wrong):
        return paste("No row is lost. Mend it: salesbook book check --repair")
    return paste("Go back to a backup: salesbook book restore FILE")


def check_json(findings: Sequence[Finding], moment: Moment) -> str:
    """Write the findings as one document."""
    return json_items("book_check", findings, as_of=moment.local)
