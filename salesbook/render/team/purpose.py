"""How purposes look: how many contacts were made for one, and what came of it."""

from collections.abc import Callable
from datetime import date

from salesbook.domain.counting import counted
from salesbook.domain.loop.interaction import Met
from salesbook.domain.team.purpose import COLUMNS, Purposefulness, PurposeRow, purpose_item
from salesbook.render.layout import Report, stacked
from salesbook.render.style import joined, muted, plain
from salesbook.render.team.numbers import (
    Shown,
    numbers_csv,
    numbers_json,
    numbers_table,
    title_of,
)
from salesbook.render.team.quality import NOTHING
from salesbook.render.team.shares import bar_of, part_words, share_words
from salesbook.render.words import BLANK, Words

_MEANING = (
    "Purposeful: it closed a follow-up, was in the plan, or says what it was for, in words "
    "that say something. Contacts that they began count where they served one. Met, partly, no "
    "and not said are of the purposeful."
)


def _met(met: Met) -> Callable[[PurposeRow], Words]:
    return lambda row: part_words(row.met[met])


_COLUMNS = (
    Shown[PurposeRow]("Purposeful", lambda row: share_words(row.purposeful)),
    Shown[PurposeRow]("", lambda row: bar_of(row.purposeful), room=1),
    Shown[PurposeRow]("Met", lambda row: share_words(row.met[Met.YES])),
    Shown[PurposeRow]("Partly", _met(Met.PARTLY)),
    Shown[PurposeRow]("No", _met(Met.NO)),
    Shown[PurposeRow]("Not said", lambda row: part_words(row.unsaid)),
    Shown[PurposeRow]("Vague", lambda row: plain(f"{row.vague:,}"), room=2),
    Shown[PurposeRow]("They began", lambda row: plain(f"{row.they_began:,}"), room=3),
    Shown[PurposeRow]("Attempts", lambda row: plain(f"{row.attempts:,}"), room=3),
)


def purpose_report(purposes: Purposefulness, today: date) -> Report:
    """Lay out what contacts were made for, everything together first."""
    title = title_of("Purpose", purposes.period, today)
    whole = purposes.whole
    if not (whole.purposeful.of or whole.they_began or whole.attempts):
        return stacked(title, NOTHING)
    step = muted("How notes are kept: salesbook report quality")
    table = numbers_table(purposes, _COLUMNS, today)
    return stacked(title, table, BLANK, *_beside(whole), muted(_MEANING), step)


def purpose_json(purposes: Purposefulness, today: date) -> str:
    """Write the rows as one document."""
    items = map(purpose_item, purposes.rows)
    return numbers_json("report_purpose", COLUMNS, items, purposes.period, today)


def purpose_csv(purposes: Purposefulness) -> str:
    """Write the rows as CSV."""
    return numbers_csv(COLUMNS, map(purpose_item, purposes.rows), purposes.period)


def _beside(whole: PurposeRow) -> list[Words]:
    """Say what the purposes were for, and what was left out of them."""
    lines = []
    if whole.purposeful.part:
        kinds = [
            joined(muted(kind.value), share_words(share), by=" ")
            for kind, share in whole.kinds.items()
            if share.part
        ]
        lines.append(joined("For:", *kinds, by="  "))
    if whole.vague:
        kept = f", {whole.anyway:,} kept anyway" if whole.anyway else ""
        lines.append(plain(f"{counted(whole.vague, 'contacts')} for a vague purpose{kept}"))
    return lines
