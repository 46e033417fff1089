"""How people look: a list, a card after a change, a document."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from uuid import UUID

from salesbook.domain.accounts.account import ContactChannel
from salesbook.domain.accounts.card import Job, PersonCard
from salesbook.domain.accounts.particulars import Particulars, PersonChange
from salesbook.domain.accounts.person import Person
from salesbook.domain.accounts.reachable import Basis
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.render.accounts.account import UNDO, id_items
from salesbook.render.accounts.reachable import particular_items, particular_rows
from salesbook.render.csv import csv_text
from salesbook.render.json import json_item, json_items
from salesbook.render.labels import known, labelled
from salesbook.render.layout import Report, stacked
from salesbook.render.style import alarm, joined, muted, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import BLANK, Words

_KEYS = (
    "id",
    "handle",
    "name",
    "relation",
    "account",
    "job_title",
    "department",
    "given",
    "family",
    "language",
    "zone",
    "aliases",
    "phones",
    "emails",
    "do_not_contact",
    "channel",
)


def people_report(cards: Sequence[PersonCard], more: int = 0) -> Report:
    """Lay people out as a table, or say that there are none."""
    if not cards:
        return plain('Nobody. Add somebody: salesbook person add "Jan Smit" --account Acme')
    columns = [
        Column("ID"),
        Column("Person", grows=True),
        Column("Account", grows=True),
        Column("Phone"),
        Column("E-mail"),
    ]
    rows: list[list[str | Words]] = [
        [
            muted(card.person.handle[:SHOWN_LENGTH]),
            joined(strong(card.person.name), _closed(card)),
            ", ".join(map(_job, card.jobs)),
            card.phones[0].raw if card.phones else "",
            card.emails[0].address if card.emails else "",
        ]
        for card in cards
    ]
    left = [muted(f"… and {more:,} more: --limit {len(cards) + more}")] if more else []
    return stacked(Ledger(columns, rows), *left)


def person_report(change: PersonChange, said: str) -> Report:
    """Say what became of a person, and what is known of them now."""
    card = change.card
    pairs = [
        ("Works at", ", ".join(map(_job, card.jobs))),
        ("Also", ", ".join(card.aliases)),
        ("Phone", ", ".join(phone.raw for phone in card.phones)),
        ("E-mail", ", ".join(email.address for email in card.emails)),
        *particular_rows(card.person, change.particulars, change.today),
    ]
    ending = [muted(f"  {UNDO}")] if change.changed else []
    return stacked(strong(said), labelled(known(pairs)), *_advice(change), *ending)


def people_json(cards: Iterable[PersonCard], today: date, more: int | None = None) -> str:
    """Write people as one document."""
    return json_items("people", map(person_item, cards), as_of=today, more=more)


def person_json(
    kind: str, card: PersonCard, particulars: Particulars, rows: Mapping[str, UUID]
) -> str:
    """Write what a command did as one document: the person, and the other rows it wrote."""
    person = {**person_item(card), **particular_items(particulars)}
    return json_item(kind, {"person": person} | id_items(rows))


def people_csv(cards: Iterable[PersonCard]) -> str:
    """Write people as rows."""
    rows = (person_item(card) for card in cards)
    return csv_text(_KEYS, ([item[key] for key in _KEYS] for item in rows))


def person_item(card: PersonCard) -> Mapping[str, object]:
    """Name everything a card holds; of the jobs, the main one."""
    job = card.jobs[0] if card.jobs else None
    held = {
        "account": job.account.name if job else None,
        "account_id": job.account.id if job else None,
        "job_title": job.title if job else None,
        "department": job.department if job else None,
        "aliases": card.aliases,
        "phones": [phone.raw for phone in card.phones],
        "emails": [email.address for email in card.emails],
        "do_not_contact": [channel.value for channel in card.closed],
    }
    return {name: getattr(card.person, name) for name in Person.__struct_fields__} | held


def _advice(change: PersonChange) -> Iterator[Words]:
    """Say what a consent withdrawn asks for."""
    basis, closed = change.particulars.basis, change.card.closed
    if basis and basis.basis is Basis.WITHDRAWN and ContactChannel.ALL not in closed:
        name = change.card.person.name
        yield alarm(f'  Close it too: salesbook person edit "{name}" --do-not-contact all')


def _job(job: Job) -> str:
    return f"{job.account.name} ({job.title})" if job.title else job.account.name


def _closed(card: PersonCard) -> Words:
    if not card.closed:
        return BLANK
    return alarm(f"(closed: {', '.join(channel.value for channel in card.closed)})")
