"""The day report as Markdown, to paste into a mail, a wiki or a chat."""

from collections.abc import Iterator
from datetime import date

from salesbook.domain.loop.wrap import DayReport
from salesbook.render.loop.wrap_words import chapters, count_words, title_words
from salesbook.render.markdown import markdown_text


def report_markdown(report: DayReport, today: date) -> str:
    """Write a day report as Markdown; what was typed in it is text, whatever signs it has."""
    return "\n".join(_lines(report, today)) + "\n"


def _lines(report: DayReport, today: date) -> Iterator[str]:
    yield f"# {markdown_text(title_words(report, today))}"
    for said in count_words(report):
        yield from ("", markdown_text(said))
    for heading, lines in chapters(report, today):
        yield from ("", f"## {heading}", "")
        yield from (f"- **{markdown_text(who)}**: {markdown_text(what)}" for who, what in lines)
