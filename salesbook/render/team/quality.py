"""How the quality of notes looks: week by week, the three parts first."""

from datetime import date

from salesbook.domain.counting import counted
from salesbook.domain.team.quality import COLUMNS, Quality, QualityRow, quality_item
from salesbook.render.layout import Report, stacked
from salesbook.render.style import joined, muted, plain
from salesbook.render.team.numbers import (
    Shown,
    numbers_csv,
    numbers_json,
    numbers_table,
    title_of,
)
from salesbook.render.team.shares import NONE, bar_of, share_words
from salesbook.render.words import BLANK, Words

_MINUTES, _DAY = 60, 24


def _marks(row: QualityRow) -> Words:
    if row.review_avg is None:
        return NONE
    return plain(f"{row.review_avg:.1f} of 5 in {row.reviews}")


_COLUMNS = (
    Shown[QualityRow]("All three", lambda row: share_words(row.complete)),
    Shown[QualityRow]("", lambda row: bar_of(row.complete), room=2),
    Shown[QualityRow]("Discussed", lambda row: share_words(row.discussed), room=4),
    Shown[QualityRow]("Proposed", lambda row: share_words(row.proposed), room=1),
    Shown[QualityRow]("Next", lambda row: share_words(row.next)),
    Shown[QualityRow]("Same day", lambda row: share_words(row.same_day)),
    Shown[QualityRow]("Typed after", lambda row: lag_words(row.median_lag_h), room=3),
    Shown[QualityRow]("Reviews", _marks, room=4),
    Shown[QualityRow]("Attempts", lambda row: plain(f"{row.attempts:,}"), room=4),
)
_MEANING = (
    "All three: what was discussed, what was proposed, and a next purpose that says something, "
    "or the reason for none. Goodwill has nothing to propose. Same day is of what "
    "somebody typed: imports are not."
)
NOTHING = plain("No contacts in that time. Log one: salesbook log ACCOUNT NOTE")


def quality_report(quality: Quality, today: date) -> Report:
    """Lay out how whole the notes are, everything together first."""
    title = title_of("Quality of notes", quality.period, today)
    whole = quality.whole
    if not (whole.complete.of or whole.attempts):
        return stacked(title, NOTHING)
    step = muted("What contacts were for: salesbook report purpose")
    table = numbers_table(quality, _COLUMNS, today)
    return stacked(title, table, BLANK, *_beside(whole), muted(_MEANING), step)


def quality_json(quality: Quality, today: date) -> str:
    """Write the rows as one document."""
    items = map(quality_item, quality.rows)
    return numbers_json("report_quality", COLUMNS, items, quality.period, today)


def quality_csv(quality: Quality) -> str:
    """Write the rows as CSV."""
    return numbers_csv(COLUMNS, map(quality_item, quality.rows), quality.period)


def lag_words(hours: float | None) -> Words:
    """Say how long it took: `12 min`, `3.4 h`, `2 days`."""
    if hours is None:
        return NONE
    if hours < 1:
        return plain(f"{max(round(hours * _MINUTES), 0)} min")
    if hours < 2 * _DAY:
        return plain(f"{hours:.1f} h")
    return plain(counted(round(hours / _DAY), "days"))


def _beside(whole: QualityRow) -> list[Words]:
    """Say what no share tells: how soon it was typed, how it was judged, what was left open."""
    said = joined(
        joined("Typed after", lag_words(whole.median_lag_h), "(median)", by=" ")
        if whole.same_day.of
        else "",
        joined("reviews", _marks(whole), by=" ") if whole.reviews else "",
        counted(whole.ended, "honest ends") if whole.ended else "",
        f"{counted(whole.vague, 'next purposes')} too vague to count" if whole.vague else "",
        by=" · ",
    )
    return [said] if said else []
