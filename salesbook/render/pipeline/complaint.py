"""How complaints look: the receipt of a change, a list, a document."""

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import day_words, distance_words, say_day
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.pipeline.complaint import (
    OPEN,
    PRESSING,
    Complained,
    Complaint,
    ComplaintKind,
    ComplaintReceipt,
)
from salesbook.render.csv import csv_text
from salesbook.render.json import json_item, json_items
from salesbook.render.layout import Indent, Report, stacked
from salesbook.render.style import alarm, joined, muted, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import Words

_DOT = " · "
_COLUMNS = (
    *("id", "handle", "account_id", "account", "person_id", "person", "kind", "severity"),
    *("status", "text", "product_id", "product", "order_id", "order", "opened_at"),
    *("closed_at", "resolution", "duplicate_of_id"),
)
NO_COMPLAINTS = plain("Nobody complained.")


def receipt_report(receipt: ComplaintReceipt) -> Report:
    """Say what became of a complaint: when it is due, or how it ended."""
    found = receipt.complained
    complaint, name = found.complaint, joined(strong(found.account), muted(found.apart), by=" ")
    is_open = complaint.status in OPEN
    verb = f"{_noun(complaint)} of" if is_open else f"{complaint.status.value.capitalize()} for"
    head = joined(
        joined(verb, name, by=" "),
        complaint.severity.value if is_open else "",
        muted(receipt.shown),
        by=_DOT,
    )
    text = joined(complaint.text, *_about(found), by=_DOT)
    return stacked(head, Indent(text), Indent(_end(receipt)))


def receipt_json(kind: str, receipt: ComplaintReceipt) -> str:
    """Write what a command did to a complaint as one document."""
    due_on = receipt.due_on if receipt.complained.complaint.status in OPEN else None
    said = complaint_item(receipt.complained) | {"due_on": due_on}
    return json_item(kind, {"complaint": said})


def complaints_report(found: Sequence[Complained], moment: Moment, more: int = 0) -> Report:
    """Lay complaints out as a table: open ones first, the most severe and oldest of them first."""
    if not found:
        return NO_COMPLAINTS
    columns = [
        Column("ID"),
        Column("Account", grows=True),
        Column("Severity"),
        Column("Opened"),
        Column("Complaint", grows=True),
    ]
    rest = []
    if more:
        left = f"… and {more:,} more: salesbook complaint list --limit {len(found) + more}"
        rest.append(muted(left))
    waiting = [each for each in found if each.complaint.status in OPEN]
    if waiting:
        handle = waiting[0].complaint.handle[:SHOWN_LENGTH]
        rest.append(muted(f'Settled? salesbook complaint close {handle} --because "…"'))
    rows = [_row(each, moment) for each in found]
    return stacked(Ledger(columns, rows), *rest)


def complaint_item(found: Complained) -> dict[str, object]:
    """Say a complaint to a program, with how it ended where it did."""
    said = {name: getattr(found.complaint, name, None) for name in _COLUMNS}
    said |= {name: getattr(found, name) for name in ("account", "person", "product", "order")}
    if found.closure:
        closure = found.closure
        said |= {"closed_at": closure.closed_at, "resolution": closure.resolution}
        said["duplicate_of_id"] = closure.duplicate_of_id
    return said


def complaints_json(found: Sequence[Complained], today: date, more: int = 0) -> str:
    """Write complaints as one document; `more` is how many a limit left out."""
    return json_items("complaints", map(complaint_item, found), as_of=today, more=more)


def complaints_csv(found: Sequence[Complained]) -> str:
    """Write complaints as rows."""
    return csv_text(_COLUMNS, [list(complaint_item(each).values()) for each in found])


def _noun(complaint: Complaint) -> str:
    return complaint.kind.value.replace("_", " ").capitalize()


def _about(found: Complained) -> list[str]:
    order = f"order {found.order}" if found.order else ""
    return [found.person or "", found.product or "", order]


def _end(receipt: ComplaintReceipt) -> Words:
    """Say how a complaint ended, or when it is due."""
    found = receipt.complained
    if found.closure is not None:
        return muted(f"Because: {found.closure.resolution}")
    if found.complaint.severity in PRESSING:
        return plain("Due at once: first of all but what you owe.")
    return joined(
        "Due", strong(say_day(receipt.due_on, receipt.today)), "unless you talk before", by=" "
    )


def _row(found: Complained, moment: Moment) -> list[str | Words]:
    complaint, today = found.complaint, moment.today
    opened_on = complaint.opened_at.astimezone(ZoneInfo(moment.zone)).date()
    opened = f"{day_words(opened_on, today)} ({distance_words(opened_on, today)})"
    is_open = complaint.status in OPEN
    severity = complaint.severity.value
    loud = alarm if is_open and complaint.severity in PRESSING else plain if is_open else muted
    kind = "" if complaint.kind is ComplaintKind.COMPLAINT else f"{_noun(complaint).casefold()}:"
    text = joined(joined(kind, complaint.text, by=" "), *_about(found), _ended(found), by=_DOT)
    return [
        muted(complaint.handle[:SHOWN_LENGTH]),
        joined(strong(found.account), muted(found.apart), by=" "),
        loud(severity),
        opened,
        text,
    ]


def _ended(found: Complained) -> Words | str:
    if found.complaint.status in OPEN:
        return ""
    resolution = f": {found.closure.resolution}" if found.closure else ""
    return muted(f"{found.complaint.status.value}{resolution}")
