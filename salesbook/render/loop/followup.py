"""How follow-ups look: the receipt of a change, and lists."""

from collections.abc import Sequence
from datetime import date

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import day_words, distance_words, say_day
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.loop.follow_up import FollowUpStatus, Purpose, PurposeKind
from salesbook.domain.loop.listing import FollowUpChange, Planned
from salesbook.render.csv import csv_text
from salesbook.render.json import json_item, json_items
from salesbook.render.layout import Report, stacked
from salesbook.render.loop.log import advice_json
from salesbook.render.loop.reasons import appointed_words
from salesbook.render.style import alarm, joined, muted, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import Words

_DOT = " · "
_VERBS = {
    FollowUpStatus.OPEN: "Planned",
    FollowUpStatus.DONE: "Done",
    FollowUpStatus.DROPPED: "Dropped",
}
_COLUMNS = (
    *("id", "handle", "account", "account_id", "person", "person_id", "purpose", "purpose_kind"),
    *("due_on", "due_at", "channel", "origin", "status"),
    "anyway",
)
NOTHING_PLANNED = plain("Nothing is planned. Give accounts a purpose: salesbook pick")
NOTHING_OVERDUE = plain("Nothing is overdue.")


def change_report(change: FollowUpChange) -> Report:
    """Lay out what a command did to a follow-up."""
    follow_up = change.planned.follow_up
    verb = _verb(change)
    head = joined(
        joined(f"{verb} with", name_of(change.planned), by=" "), muted(change.shown), by=_DOT
    )
    when = say_day(follow_up.due_on, change.today, follow_up.at_time)
    details: list[str | Words] = [
        _kind(follow_up.purpose),
        muted(follow_up.purpose.mark),
        f"was {day_words(change.was_due_on, change.today)}" if change.was_due_on else "",
        "assumed" if change.due_assumed else "",
    ]
    line = joined(f"  {follow_up.purpose.text}", strong(when), *details, by=_DOT)
    more = [muted(f"  Because: {change.reason}")] if change.reason else []
    if change.keeper:
        more.append(muted(f"  It comes up in the due of {change.keeper} on its day."))
    return stacked(head, line, *more)


def _verb(change: FollowUpChange) -> str:
    """Say what was done to it."""
    if change.edited is not None:
        return "Edited what is planned" if change.edited else "Nothing changed in what is planned"
    return "Moved" if change.was_due_on else _VERBS[change.planned.follow_up.status]


def change_json(kind: str, change: FollowUpChange) -> str:
    """Write what a command did as one document."""
    said = {**planned_json(change.planned), "reason": change.reason}
    return json_item(kind, {"follow_up": said, "warnings": advice_json(change.warnings)})


def planned_json(planned: Planned) -> dict[str, object]:
    """Say a follow-up to a program."""
    follow_up = planned.follow_up
    return {
        "id": follow_up.id,
        "handle": follow_up.handle,
        "account": planned.account,
        "account_id": follow_up.account_id,
        "person": planned.person,
        "person_id": follow_up.person_id,
        "purpose": follow_up.purpose.text,
        "purpose_kind": follow_up.purpose.kind,
        "due_on": follow_up.due_on,
        "due_at": follow_up.at_time,
        "channel": follow_up.channel,
        "origin": follow_up.origin,
        "status": follow_up.status,
        "anyway": follow_up.purpose.anyway,
    }


def planned_report(planned: Sequence[Planned], moment: Moment, more: int = 0) -> Report:
    """Lay out follow-ups as a list, the earliest due first."""
    if not planned:
        return NOTHING_PLANNED
    columns = [Column("ID"), Column("Due"), Column("With"), Column("Purpose", grows=True)]
    left = f"… and {more:,} more: salesbook followup list --limit {len(planned) + more}"
    rows = [_row(each, moment) for each in planned]
    return stacked(Ledger(columns=columns, rows=rows), *([muted(left)] if more else []))


def planned_items(planned: Sequence[Planned], today: date, more: int = 0) -> str:
    """Write follow-ups as one document; `more` is how many a limit left out."""
    items = [planned_json(each) for each in planned]
    return json_items("follow_ups", items, as_of=today, more=more)


def planned_csv(planned: Sequence[Planned]) -> str:
    """Write follow-ups as rows."""
    return csv_text(_COLUMNS, [list(planned_json(each).values()) for each in planned])


def overdue_line(planned: Planned, today: date) -> str:
    """Say an overdue follow-up on one line, for a question."""
    follow_up = planned.follow_up
    due = f"{day_words(follow_up.due_on, today)}, {distance_words(follow_up.due_on, today)}"
    said = ", ".join(filter(None, (follow_up.purpose.mark, due)))
    return f"{name_of(planned).plain}: {follow_up.purpose.text} ({said})"


def name_of(planned: Planned) -> Words:
    """Name whom a follow-up is with; a namesake with its handle."""
    return joined(strong(planned.name), muted(planned.apart), by=" ")


def _row(planned: Planned, moment: Moment) -> list[str | Words]:
    follow_up = planned.follow_up
    due = appointed_words(follow_up, moment)
    late = follow_up.due_on < moment.today
    handle = muted(follow_up.handle[:SHOWN_LENGTH])
    beside = (muted(_kind(follow_up.purpose)), muted(follow_up.purpose.mark))
    purpose = joined(follow_up.purpose.text, *beside, by=_DOT)
    return [handle, alarm(due) if late else due, name_of(planned), purpose]


def _kind(purpose: Purpose) -> str:
    """Name goodwill; what sells is the usual."""
    return "goodwill" if purpose.kind is PurposeKind.GOODWILL else ""
