"""How an import looks: what was taken of each file, what became of its rows, what was assumed."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from shlex import quote

from salesbook.domain.book.import_batch import ImportBatch, ImportFormat, RowAction
from salesbook.domain.book.importing import BadRow, FileOutcome, ImportOutcome
from salesbook.domain.counting import counted
from salesbook.render.json import json_item, json_items
from salesbook.render.layout import Report, stacked
from salesbook.render.style import alarm, joined, muted, paste, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import Words

NEXT = "Now pick ten, give each a purpose: salesbook pick"
_SHOWN = 10
_MADE = {
    "reps": "reps",
    "accounts": "accounts",
    "people": "people",
    "phones": "phone numbers",
    "emails": "e-mail addresses",
    "interactions": "contacts",
    "follow_ups": "follow-ups",
    "commitments": "promises",
    "products": "products",
    "opportunities": "opportunities",
    "orders": "orders",
    "order_lines": "order lines",
    "complaints": "complaints",
    "notes": "notes",
    "occasions": "occasions",
    "personal_facts": "facts",
}
"""What a rep counts of what was written; the rest hangs on it."""

_PROGRAMS = {
    ImportFormat.HUBSPOT: "HubSpot",
    ImportFormat.LINKEDIN: "LinkedIn",
    ImportFormat.SALESFORCE: "Salesforce",
    ImportFormat.ZOHO: "Zoho",
}
_WORDS = {
    RowAction.CREATED: "new",
    RowAction.UPDATED: "updated",
    RowAction.UNCHANGED: "unchanged",
    RowAction.SKIPPED: "skipped",
    RowAction.BAD: "bad",
}


def import_report(outcome: ImportOutcome, *, dry_run: bool = False) -> Report:
    """Say what became of every file; a dry run shows how its columns are taken, too."""
    parts = [part for one in outcome.files for part in _file(one, mapping=dry_run)]
    if dry_run:
        parts.append(muted("Nothing was kept: this was a dry run."))
    elif outcome.changed:
        parts += [muted("  Changed your mind: salesbook undo"), strong(NEXT)]
    else:
        parts.append(plain("Nothing changed: all of this is in the book already."))
    return stacked(*parts)


def import_json(outcome: ImportOutcome, *, dry_run: bool = False) -> str:
    """Write what became of every file as one document."""
    files = [_plain(one) | ({"id": None} if dry_run else {}) for one in outcome.files]
    return json_item("import", {"files": files, "changed": outcome.changed, "dry_run": dry_run})


def bad_rows_lines(bad: Sequence[BadRow]) -> list[str]:
    """List rows that cannot be taken, the first ten, each with its line and its reason."""
    lines = [f"Line {row.line}: {row.reason}" for row in bad[:_SHOWN]]
    if len(bad) > _SHOWN:
        lines.append(f"… and {len(bad) - _SHOWN:,} more")
    return lines


def imports_report(batches: Sequence[ImportBatch], handles: Sequence[str]) -> Report:
    """Lay out the files that were imported."""
    if not batches:
        return plain("Nothing was imported yet: salesbook import FILE")
    columns = [Column("ID"), Column("File", grows=True), Column("Format"), Column("Rows")]
    rows = [
        [handle, one.file_name, one.format.value, _rows_of(one)]
        for one, handle in zip(batches, handles, strict=True)
    ]
    return Ledger(columns, rows)


def imports_json(batches: Iterable[ImportBatch], today: date) -> str:
    """Write the files that were imported as one document."""
    return json_items("imports", map(_batch, batches), as_of=today)


def _file(one: FileOutcome, *, mapping: bool) -> Iterator[Report]:
    counts = [counted(one.row_count, "rows")]
    counts += [
        f"{one.actions[action]:,} {word}"
        for action, word in _WORDS.items()
        if one.actions.get(action)
    ]
    yield joined(strong(one.file_name), muted(_layout(one)), " · ".join(counts))
    if one.again:
        yield plain(f"  It was imported before, as {one.again[:6]}: nothing to do.")
        return
    if mapping:
        yield from (plain(f"  {column} → {field}") for column, field in one.taken.items())
    if one.not_taken:
        yield muted(f"  Not taken: {', '.join(one.not_taken)}")
        if one.format is ImportFormat.OTHER_CSV:
            file, column = quote(one.file_name), quote(f"{one.not_taken[0]}=FIELD")
            yield paste(f"  To take one too: salesbook import {file} --map {column}")
    made = [counted(one.made[table], word) for table, word in _MADE.items() if one.made.get(table)]
    if made:
        yield muted(f"  New in your book: {', '.join(made)}")
    elif one.made:
        yield muted("  Kept: which of your accounts and people these rows are")
    yield from (plain(f"  Skipped {count:,}: {reason}") for reason, count in one.skipped.items())
    yield from (plain(f"  {notice}") for notice in one.notices)
    yield from (alarm(f"  {line}") for line in bad_rows_lines(one.bad))


def _layout(one: FileOutcome) -> str:
    """Say which program made the file, and what is in it."""
    if one.format is ImportFormat.OTHER_CSV:
        return "CSV" if one.kind == "rows" else f"CSV of {one.kind}"
    return f"{_PROGRAMS.get(one.format, 'salesbook')} {one.kind.replace('_', '-')}"


def _plain(one: FileOutcome) -> dict[str, object]:
    return {
        "id": one.id,
        "file": one.file_name,
        "format": one.format,
        "kind": one.kind,
        "rows": one.row_count,
        **{action.value: one.actions.get(action, 0) for action in RowAction},
        "mapping": dict(one.taken),
        "not_taken": list(one.not_taken),
        "made": dict(one.made),
        "skipped_because": dict(one.skipped),
        "notices": list(one.notices),
        "bad_rows": [{"line": row.line, "reason": row.reason} for row in one.bad],
        "imported_before": one.again,
    }


def _batch(one: ImportBatch) -> dict[str, object]:
    return {
        "id": one.id,
        "handle": one.handle,
        "operation": one.operation.handle,
        "file": one.file_name,
        "format": one.format,
        "sha256": one.sha256,
        "rows": one.row_count,
        **{action.value: one.counts.get(action, 0) for action in RowAction},
        "imported_at": one.operation.recorded_at,
        "rep": one.operation.rep,
        "in_force": one.operation.in_force,
    }


def _rows_of(one: ImportBatch) -> Words:
    said = ", ".join(
        f"{one.counts[action]:,} {word}"
        for action, word in _WORDS.items()
        if one.counts.get(action)
    )
    return plain(said) if one.operation.in_force else muted("taken back")
