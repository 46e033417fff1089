"""How the verdict on purposes looks."""

from collections.abc import Sequence
from datetime import date

from rich.console import Group, RenderableType
from rich.text import Text

from salesbook.domain.loop.lint import Finding, Verdict
from salesbook.render.json import json_items
from salesbook.render.style import ALARM, joined, muted, plain


def lint_report(verdicts: Sequence[Verdict]) -> RenderableType:
    """Lay out each line, its empty words marked, with a rewrite below."""
    lines: list[Text] = []
    for verdict in verdicts:
        if verdict.finding is None:
            lines.append(joined(muted("ok   "), verdict.text, by=" "))
        else:
            lines += _finding(verdict.finding)
    return Group(*lines)


def lint_json(verdicts: Sequence[Verdict], today: date) -> str:
    """Write one item a line, in order, the text as it came."""
    return json_items("lint", [_item(verdict) for verdict in verdicts], as_of=today)


def _item(verdict: Verdict) -> dict[str, object]:
    finding = verdict.finding
    return {
        "text": verdict.text,
        "vague": verdict.vague,
        "rule": finding.rule if finding else None,
        "span": list(finding.span) if finding else None,
        "suggestion": finding.suggestion if finding else None,
    }


def _finding(finding: Finding) -> list[Text]:
    start, end = finding.span
    marked = Text.assemble(
        plain(finding.text[:start]),
        Text(plain(finding.phrase).plain, style=ALARM),
        plain(finding.text[end:]),
    )
    return [
        joined("vague", marked, muted(f"({finding.rule})"), by=" "),
        joined(muted("      Try:"), finding.suggestion, by=" "),
    ]
