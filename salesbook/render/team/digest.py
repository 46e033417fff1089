"""How a digest looks on a screen, and as documents."""

import shlex
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from salesbook.domain.loop.interaction import PointKind
from salesbook.domain.team.aftermath import Followed
from salesbook.domain.team.digest import Chapter, Digest, week_of
from salesbook.domain.team.mark import Mark
from salesbook.domain.team.theme import RULE
from salesbook.render.csv import csv_text
from salesbook.render.json import json_items
from salesbook.render.labels import Labels
from salesbook.render.layout import Indent, Report, stacked
from salesbook.render.style import accent, alarm, joined, muted, paste, plain, strong
from salesbook.render.team.digest_words import (
    EXAMPLE,
    UNNAMED,
    before_words,
    count_words,
    how_words,
    kind_words,
    nothing_words,
    since_words,
    source_words,
    title_words,
)
from salesbook.render.words import BLANK, Words

_DOT = " · "
_LOOKS = {
    PointKind.WIN: accent,
    PointKind.COMPLAINT: alarm,
    PointKind.RISK: alarm,
    PointKind.OBJECTION: alarm,
}
_COLUMNS = (
    *("period_since", "period_until", "kind", "text", "account", "product", "theme", "opportunity"),
    *("campaign", "on", "rep", "source", "handle", "private", "since_then"),
)


def digest_report(digest: Digest, today: date) -> Report:
    """Lay out what came of the marks before, then what was heard, by product and theme."""
    parts: list[Report] = [*_before(digest, today)]
    if digest.marks:
        title = joined(strong(title_words(digest, today)), muted(count_words(digest)), by=": ")
        parts += [title, BLANK]
        for chapter in digest.chapters:
            parts += [*_chapter(chapter, digest, today), BLANK]
        parts.append(muted(RULE))
    else:
        parts += [plain(nothing_words(digest, today)), muted(how_words()), paste(f"  {EXAMPLE}")]
    return stacked(*parts, muted(f"Next: {_next(digest)}"))


def digest_json(digest: Digest, today: date) -> str:
    """Write a digest as one document: the marks of the period, then those of the one before."""
    return json_items("digest", [item for _, item in _items(digest, today)], as_of=today)


def digest_csv(digest: Digest, today: date) -> str:
    """Write a digest as rows, one a mark."""
    rows = ([item[name] for name in _COLUMNS] for _, item in _items(digest, today))
    return csv_text(_COLUMNS, rows)


def _before(digest: Digest, today: date) -> Iterator[Report]:
    if not digest.followed:
        return
    yield strong(before_words(digest, today))
    yield Indent(Labels([row for each in digest.followed for row in _asked(each, digest, today)]))
    yield BLANK


def _asked(followed: Followed, digest: Digest, today: date) -> Iterator[tuple[Words, Words]]:
    yield _row(followed.mark, digest, today)
    look = plain if followed.since else muted
    yield from ((BLANK, look(f"→ {came}")) for came in since_words(followed, today))


def _chapter(chapter: Chapter, digest: Digest, today: date) -> Iterator[Report]:
    yield strong(chapter.product or UNNAMED)
    for theme in chapter.themes:
        if theme.name:
            yield Indent(muted(theme.name))
        rows = Labels([_row(mark, digest, today) for mark in theme.marks])
        yield Indent(Indent(rows)) if theme.name else Indent(rows)


def _row(mark: Mark, digest: Digest, today: date) -> tuple[Words, Words]:
    look = _LOOKS.get(mark.kind, plain)
    source = source_words(mark, today, several=digest.several)
    return look(kind_words(mark)), joined(plain(mark.text), *map(muted, source), by=_DOT)


def _next(digest: Digest) -> str:
    period = digest.period if digest.marks else digest.before
    asked = {"--rep": digest.rep, "--product": digest.product}
    kept = [f"{flag} {shlex.quote(said)}" for flag, said in asked.items() if said]
    days = f"--since {period.since} --until {period.until}"
    if period == week_of(period.since):
        days = f"--week {period.since}"
    return " ".join(["salesbook digest", days, *kept, *(["--markdown"] if digest.marks else [])])


def _items(digest: Digest, today: date) -> Iterable[tuple[Mark, dict[str, Any]]]:
    for chapter in digest.chapters:
        for theme in chapter.themes:
            for mark in theme.marks:
                place = {"product": chapter.product or None, "theme": theme.name or None}
                yield mark, {**_item(mark, digest.period.since, digest.period.until), **place}
    for each in digest.followed:
        item = _item(each.mark, digest.before.since, digest.before.until)
        yield each.mark, {**item, "since_then": list(since_words(each, today))}


def _item(mark: Mark, since: date, until: date) -> dict[str, Any]:
    return {
        "period_since": since,
        "period_until": until,
        "kind": mark.kind,
        "text": mark.text,
        "account": mark.whose,
        "account_id": mark.account_id,
        "product": next(iter(mark.products), None),
        "theme": None,
        "opportunity": mark.sale or None,
        "campaign": mark.campaign or None,
        "on": mark.on,
        "rep": mark.rep,
        "source": mark.source,
        "handle": mark.handle,
        "private": mark.private,
        "since_then": None,
    }
