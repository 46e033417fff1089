"""How documents look: a card after a change, a list with who has what, a document."""

from collections.abc import Sequence
from datetime import date

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import day_words, say_day
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.presence.document import Document, DocumentChange, Holding, KnownDocument
from salesbook.render.csv import csv_text
from salesbook.render.json import json_item, json_items
from salesbook.render.labels import known, labelled
from salesbook.render.layout import Report, stacked
from salesbook.render.style import alarm, joined, muted, paste, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import Words

_DOT = " · "
_STEP = 1024
_COLUMNS = (
    *("id", "handle", "title", "kind", "path", "url", "sha256", "size_bytes", "media_type"),
    *("product_id", "product", "topics", "valid_until_on", "people", "shared_at", "medium"),
)
NO_DOCUMENTS = plain("There are no documents yet: salesbook document add brochure.pdf")
NONE_SUCH = plain("No document is like that. See them all: salesbook document list")


def document_report(change: DocumentChange, said: str = "") -> Report:
    """Say what became of a document, if anything did, and what is known of it now."""
    found, document = change.known, change.known.document
    kind, until = document.kind.value.replace("_", " "), document.valid_until_on
    guessed = muted("by its name; else say --kind") if change.guessed else ""
    pairs = [
        ("Kind", joined(kind, guessed, by=_DOT)),
        ("File", paste(document.path, "plain") if document.path else ""),
        ("Link", paste(document.url, "plain") if document.url else ""),
        ("Size", joined(_size(document.size_bytes), document.media_type or "", by=_DOT)),
        ("Product", found.product or ""),
        ("Topics", ", ".join(found.topics)),
        ("Valid until", say_day(until, change.today) if until else ""),
    ]
    head = joined(strong(f"{said} {document.title}".strip()), muted(change.shown), by=_DOT)
    return stacked(head, labelled(known(pairs)))


def holders_report(change: DocumentChange, holdings: Sequence[Holding], moment: Moment) -> Report:
    """Lay out a document, and below it who has it."""
    if not holdings:
        send = f"Send it: salesbook document send {change.shown} PERSON"
        return stacked(document_report(change), muted(f"Nobody has it. {send}"))
    columns = [Column("Who has it", grows=True), Column("Last"), Column("By")]
    rows: list[list[str | Words]] = [
        [
            joined(strong(each.person), each.account or "", by=", "),
            say_day(Moment(each.shared_at, moment.zone).today, moment.today),
            each.medium.value,
        ]
        for each in holdings
    ]
    return stacked(document_report(change), Ledger(columns, rows))


def documents_report(
    found: Sequence[KnownDocument],
    moment: Moment,
    more: int = 0,
    *,
    to: bool = False,
    narrowed: bool = False,
) -> Report:
    """Lay documents out as a table, with who has them; `to` is what one person has."""
    if not found:
        return NONE_SUCH if narrowed else NO_DOCUMENTS
    columns = [
        *(Column("ID"), Column("Title", grows=True), Column("Kind"), Column("Valid until")),
        *(Column("By" if to else "People", right=not to), Column("Last")),
    ]
    left = f"… and {more:,} more: --limit {len(found) + more}"
    ending = muted(left if more else "Send one: salesbook document send ID PERSON")
    return stacked(Ledger(columns, [_row(each, moment, to=to) for each in found]), ending)


def document_item(found: KnownDocument) -> dict[str, object]:
    """Say a document to a program."""
    said = {name: getattr(found.document, name, None) for name in _COLUMNS}
    own = ("product", "people", "shared_at", "medium")
    return said | {name: getattr(found, name) for name in own} | {"topics": list(found.topics)}


def holders_json(change: DocumentChange, holdings: Sequence[Holding]) -> str:
    """Write a document and who has it as one document."""
    names = ("person_id", "person", "account", "shared_at", "medium")
    people = [{name: getattr(each, name) for name in names} for each in holdings]
    said = {"document": document_item(change.known), "holders": people}
    return json_item("document", said, as_of=change.today)


def document_json(kind: str, change: DocumentChange) -> str:
    """Write what a command did to a document as one document."""
    return json_item(kind, {"document": document_item(change.known)})


def documents_json(found: Sequence[KnownDocument], today: date, more: int = 0) -> str:
    """Write documents as one document; `more` is how many a limit left out."""
    return json_items("documents", map(document_item, found), as_of=today, more=more)


def documents_csv(found: Sequence[KnownDocument]) -> str:
    """Write documents as rows; topics are set off by commas."""
    rows = [document_item(each) | {"topics": ", ".join(each.topics)} for each in found]
    return csv_text(_COLUMNS, [list(row.values()) for row in rows])


def _row(found: KnownDocument, moment: Moment, *, to: bool) -> list[str | Words]:
    document, today = found.document, moment.today
    title = (muted if document.expired(today) else strong)(document.title)
    shared = found.shared_at and day_words(Moment(found.shared_at, moment.zone).today, today)
    return [
        muted(document.handle[:SHOWN_LENGTH]),
        joined(title, found.product or "", by=_DOT),
        document.kind.value.replace("_", " "),
        _until(document, today),
        (found.medium or "") if to else str(found.people or ""),
        shared or "",
    ]


def _until(document: Document, today: date) -> Words | str:
    if document.valid_until_on is None:
        return ""
    said = day_words(document.valid_until_on, today)
    return alarm(f"{said}, over") if document.expired(today) else said


def _size(size: int | None) -> str:
    """Say a size as people read it: `812 bytes`, `1.4 MB`."""
    if size is None:
        return ""
    if size < _STEP:
        return f"{size} bytes"
    kilo = size / _STEP
    return f"{kilo:,.0f} kB" if kilo < _STEP else f"{kilo / _STEP:,.1f} MB"
