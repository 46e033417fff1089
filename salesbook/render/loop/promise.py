"""How promises look: the receipt of a change, and lists."""

from collections.abc import Sequence
from datetime import date

from salesbook.domain.dates.speak import day_words, say_day
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.loop.commitment import CommitmentStatus, Side
from salesbook.domain.loop.promise import Kept, KnownPromise, PromiseChange
from salesbook.render.csv import csv_text
from salesbook.render.json import json_item, json_items
from salesbook.render.layout import Report, stacked
from salesbook.render.style import alarm, joined, muted, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import Words

_DOT = " · "
_COLUMNS = (
    *("id", "handle", "side", "kind", "text", "account", "account_id", "person", "person_id"),
    *("promised_on", "due_on", "status", "owner", "closed_on", "note"),
)
NO_PROMISES = plain(
    'Nothing is promised. Note one: salesbook promise add acme "Send the drawing" --by us --on fri'
)

NONE_SUCH = plain("No promise is like that. See what is open: salesbook promise list")


def promise_report(change: PromiseChange) -> Report:
    """Lay out what a command did to a promise, and where it comes up."""
    known, today = change.known, change.today
    promise = known.commitment
    head = joined(joined(*_who(known), by=" "), muted(change.shown), by=_DOT)
    ended = promise.status is not CommitmentStatus.OPEN
    when = (
        f"was due {day_words(promise.due_on, today)}" if ended else say_day(promise.due_on, today)
    )
    line = joined(f"  {promise.text}", strong(when), known.note or "", by=_DOT)
    return stacked(head, line, muted(f"  {count_words(change.count) if ended else _where(change)}"))


def promise_json(kind: str, change: PromiseChange) -> str:
    """Write what a command did as one document."""
    return json_item(kind, {"commitment": promise_item(change.known)})


def promise_item(known: KnownPromise) -> dict[str, object]:
    """Say a promise to a program."""
    promise = known.commitment
    said = {name: getattr(known, name) for name in ("account", "person", "owner")}
    said |= {"closed_on": known.closed_on, "note": known.note}
    return {name: said[name] if name in said else getattr(promise, name) for name in _COLUMNS}


def promises_report(
    promises: Sequence[KnownPromise], today: date, more: int = 0, *, narrowed: bool = False
) -> Report:
    """Lay promises out as a list, the earliest due first."""
    if not promises:
        return NONE_SUCH if narrowed else NO_PROMISES
    columns = [
        *(Column("ID"), Column("Due"), Column("By")),
        *(Column("With", grows=True), Column("What", grows=True)),
    ]
    rows = [_row(known, today) for known in promises]
    left = f"… and {more:,} more: salesbook promise list --limit {len(promises) + more}"
    ending = muted(left if more else "Done with one: salesbook promise kept ID, or broken ID")
    return stacked(Ledger(columns=columns, rows=rows), ending)


def promises_json(promises: Sequence[KnownPromise], today: date, more: int = 0) -> str:
    """Write promises as one document; `more` is how many a limit left out."""
    return json_items("commitments", map(promise_item, promises), as_of=today, more=more)


def promises_csv(promises: Sequence[KnownPromise]) -> str:
    """Write promises as rows."""
    return csv_text(_COLUMNS, [list(promise_item(known).values()) for known in promises])


def count_words(count: Kept) -> str:
    """Say how a side keeps its word: `3 kept, 1 broken, 2 open`."""
    said = (("kept", count.kept), ("broken", count.broken), ("open", count.open))
    return ", ".join(f"{number:,} {word}" for word, number in said if number)


def _who(known: KnownPromise) -> tuple[str | Words, ...]:
    """Say what became of whose promise: `Kept: promised Acme`, `Acme promised`."""
    status, name = known.commitment.status, strong(known.name)
    ended = "" if status is CommitmentStatus.OPEN else f"{status.value.capitalize()}:"
    if known.commitment.side is Side.THEIRS:
        return (ended, name, "promised")
    return (ended, "promised" if ended else "Promised", name)


def _where(change: PromiseChange) -> str:
    """Say where an open promise comes up."""
    if change.known.commitment.side is Side.THEIRS:
        return f'It stands in the call card: salesbook brief "{change.known.name.split(", ")[-1]}"'
    if change.mine:
        return "It comes up in due on its day, before all else."
    return f"It comes up in the due of {change.known.owner} on its day."


def _row(known: KnownPromise, today: date) -> list[str | Words]:
    promise = known.commitment
    due = day_words(promise.due_on, today)
    ended = "" if promise.status is CommitmentStatus.OPEN else promise.status.value
    return [
        muted(promise.handle[:SHOWN_LENGTH]),
        alarm(due) if known.late(today) else plain(due),
        plain("them" if promise.side is Side.THEIRS else known.owner or "we"),
        strong(known.name),
        joined(promise.text, muted(ended), known.note or "", by=_DOT),
    ]
