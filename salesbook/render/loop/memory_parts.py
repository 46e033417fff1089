"""The parts that the call card and the whole memory share."""

from collections.abc import Iterator

from salesbook.domain.accounts.card import PersonCard, Phone
from salesbook.domain.accounts.note import NoteKind
from salesbook.domain.dates.speak import day_words, say_day
from salesbook.domain.loop.commitment import Side
from salesbook.domain.loop.due.tiers import ListName
from salesbook.domain.loop.memory import Memory
from salesbook.render.labels import labelled
from salesbook.render.layout import Indent, Report
from salesbook.render.loop.reasons import gate_words
from salesbook.render.style import alarm, joined, muted, plain, strong
from salesbook.render.words import BLANK, Words

_SIDES = {Side.OURS: "we", Side.THEIRS: "they"}


def section(title: str, *parts: Report) -> Iterator[Report]:
    """Put parts under a heading, after an empty line; nothing when there are none."""
    if parts:
        yield BLANK
        yield strong(title)
        for part in parts:
            yield Indent(part)


def warnings(memory: Memory) -> Iterator[Words]:
    """Say what to know before the contact: gates, what is closed to us, risks."""
    for held in memory.entry.held:
        yield alarm(_capital(gate_words(held, memory.moment)))
    gated = memory.entry.listed is ListName.GATED
    closed = memory.account.closed if memory.account else ()
    if closed and not gated:
        yield alarm(f"Not by {', '.join(channel.value for channel in closed)}")
    for risk in memory.entry.facts.risks:
        yield joined(alarm("Risk"), plain(risk), by="  ")


def people_rows(memory: Memory) -> Iterator[Report]:
    """Lay out who is there, and how to reach each."""
    rows = [(card.person.name, _reach(card)) for card in memory.people]
    if rows:
        yield labelled(rows)


def follow_up_rows(memory: Memory) -> Iterator[Report]:
    """Lay out the open follow-ups, the earliest first."""
    names = memory.names or {}
    rows = []
    for follow_up in memory.follow_ups:
        person = names.get(follow_up.person_id) if follow_up.person_id else None
        by = follow_up.channel.value if follow_up.channel else ""
        said = joined(plain(follow_up.purpose.text), muted(person or ""), muted(by), by=" · ")
        rows.append((day_words(follow_up.due_on, memory.moment.today), said))
    if rows:
        yield labelled(rows)


def promise_rows(memory: Memory) -> Iterator[Report]:
    """Lay out what either side promised."""
    rows = [
        (
            _SIDES[promise.side],
            joined(promise.text, muted(say_day(promise.due_on, memory.moment.today))),
        )
        for promise in memory.promises
    ]
    if rows:
        yield labelled(rows)


def note_rows(memory: Memory) -> Iterator[Report]:
    """Lay out the notes, the latest first."""
    rows = []
    for note in memory.notes:
        closed = note.kind is NoteKind.RISK and note.closed_on
        kind = f"{note.kind.value}, closed" if closed else note.kind.value
        said = joined(plain(note.text), muted(kind))
        rows.append((day_words(note.noted_on, memory.moment.today), said))
    if rows:
        yield labelled(rows)


def number_of(phone: Phone) -> str:
    """Write a telephone number so that it can be copied and dialled."""
    return phone.e164 or phone.raw


def job_of(card: PersonCard) -> str:
    """Say what a person does."""
    return next((job.title for job in card.jobs if job.title), "")


def _reach(card: PersonCard) -> Words:
    closed = f"not by {', '.join(channel.value for channel in card.closed)}" if card.closed else ""
    return joined(
        plain(job_of(card)),
        plain(", ".join(number_of(phone) for phone in card.phones)),
        plain(", ".join(email.address for email in card.emails)),
        alarm(closed),
        by=" · ",
    )


def _capital(said: str) -> str:
    return said[0].upper() + said[1:]
