"""How the verdict on purposes looks."""

from collections.abc import Sequence
from datetime import date

from salesbook.domain.loop.lint import Finding, Linted, Verdict
from salesbook.render.csv import csv_text
from salesbook.render.json import json_items
from salesbook.render.layout import Report, stacked
from salesbook.render.style import alarm, joined, muted, plain
from salesbook.render.words import Words

_KEYS = ("text", "vague", "rule", "start", "end", "suggestion")
_SILENT = (
    "Every rule is off, so nothing is vague. Back on: salesbook config set purpose.phrases default"
)


def lint_report(linted: Linted) -> Report:
    """Lay out each line, its empty words marked, with a rewrite below."""
    lines: list[Words] = []
    for verdict in linted.verdicts:
        if verdict.finding is None:
            lines.append(joined(muted("ok   "), verdict.text, by=" "))
        else:
            lines += _finding(verdict.finding)
    if linted.silent:
        lines.append(muted(_SILENT))
    return stacked(*lines)


def lint_json(verdicts: Sequence[Verdict], today: date) -> str:
    """Write one item a line, in order, the text as it came."""
    return json_items("lint", [_item(verdict) for verdict in verdicts], as_of=today)


def lint_csv(verdicts: Sequence[Verdict]) -> str:
    """Write one row a line, in order."""
    rows = []
    for verdict in verdicts:
        found = verdict.finding
        rest = (found.rule, *found.span, found.suggestion) if found else (None,) * 4
        rows.append((verdict.text, verdict.vague, *rest))
    return csv_text(_KEYS, rows)


def _item(verdict: Verdict) -> dict[str, object]:
    finding = verdict.finding
    return {
        "text": verdict.text,
        "vague": verdict.vague,
        "rule": finding.rule if finding else None,
        "span": list(finding.span) if finding else None,
        "suggestion": finding.suggestion if finding else None,
    }


def _finding(finding: Finding) -> list[Words]:
    start, end = finding.span
    rule = muted(f"({finding.rule})" if finding.rule != "offer" else "(no goodwill)")
    marked = joined(
        plain(finding.text[:start]),
        alarm(finding.phrase),
        plain(finding.text[end:]),
        by="",
    )
    return [
        joined("offer" if finding.rule == "offer" else "vague", marked, rule, by=" "),
        joined(muted("      Try:"), finding.suggestion, by=" "),
    ]
