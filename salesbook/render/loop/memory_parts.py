"""The parts that the call card and the whole memory share."""

from collections.abc import Iterable, Iterator

from salesbook.domain.accounts.card import PersonCard, Phone
from salesbook.domain.accounts.note import NoteKind
from salesbook.domain.dates.speak import day_words
from salesbook.domain.loop.commitment import Side
from salesbook.domain.loop.due.tiers import ListName
from salesbook.domain.loop.memory import Memory
from salesbook.render.accounts.reachable import hours_said
from salesbook.render.labels import labelled
from salesbook.render.layout import Indent, Report
from salesbook.render.loop.background import kept_words, promise_words
from salesbook.render.loop.reasons import gate_words, planned_words
from salesbook.render.loop.role import part_words
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
    """Say what to know before the contact: gates, and what is closed to us."""
    for held in memory.entry.held:
        yield alarm(_capital(gate_words(held, memory.moment)))
    gated = memory.entry.listed is ListName.GATED
    closed = memory.account.closed if memory.account else ()
    if closed and not gated:
        yield alarm(f"Not by {', '.join(channel.value for channel in closed)}")


def people_rows(memory: Memory, *, whole: bool = False) -> list[Report]:
    """Lay out who is there, how to reach each, and the parts they play where that is the whole."""
    power = memory.background.power if whole else None
    parts = {seat.person_id: seat.parts for seat in (power.seats if power else ())}
    return _each(
        (
            card.person.name,
            joined(
                _reach(card),
                muted(best_words(memory, card)),
                *map(part_words, parts.get(card.person.id, ())),
                by=" · ",
            ),
        )
        for card in memory.people
    )


def other_people_rows(memory: Memory) -> list[Report]:
    """Lay out who plays a part from outside, and who worked there and left."""
    power, today = memory.background.power, memory.moment.today
    if power is None:
        return []
    outside = [
        (seat.name, joined("from outside", *map(part_words, seat.parts), by=" · "))
        for seat in power.seats
        if not seat.inside
    ]
    left = [
        (
            one.name,
            joined(
                one.title or "",
                muted(f"left, since {day_words(one.left_on, today)}"),
                muted(f"now at {one.now_at}" if one.now_at else ""),
                by=" · ",
            ),
        )
        for one in power.former
    ]
    return _each([*outside, *left])


def follow_up_rows(memory: Memory) -> list[Report]:
    """Lay out the open follow-ups, the earliest first."""
    names = memory.names or {}
    rows = []
    for follow_up in memory.follow_ups:
        person = names.get(follow_up.person_id) if follow_up.person_id else None
        by = follow_up.channel.value if follow_up.channel else ""
        purpose = follow_up.purpose
        beside = (muted(purpose.mark), muted(person or ""), muted(by))
        said = joined(plain(purpose.text), *beside, by=" · ")
        rows.append((planned_words(follow_up, memory.moment), said))
    return _each(rows)


def promise_rows(memory: Memory) -> list[Report]:
    """Lay out what either side promised, what is late marked, and how each kept its word."""
    names, known = memory.names or {}, memory.background.promises
    owners = {
        one.commitment.id: one.owner
        for one in known.open
        if one.commitment.owner_id != memory.reader
    }
    rows = [
        (
            _SIDES[promise.side],
            promise_words(
                promise,
                memory.moment.today,
                names.get(promise.person_id, "") if promise.person_id else "",
                owners.get(promise.id) or "",
            ),
        )
        for promise in memory.promises
    ]
    return [*_each(rows), *(muted(f"so far {said}") for said in kept_words(known))]


def note_rows(memory: Memory) -> list[Report]:
    """Lay out the notes, the latest first."""
    rows = []
    for note in memory.notes:
        closed = note.kind is NoteKind.RISK and note.closed_on
        kind = f"{note.kind.value}, closed" if closed else note.kind.value
        said = joined(plain(note.text), muted(kind))
        rows.append((day_words(note.noted_on, memory.moment.today), said))
    return _each(rows)


def best_words(memory: Memory, card: PersonCard) -> str:
    """Say when and by what a person is best reached."""
    known = memory.background.particulars.get(card.person.id)
    hours = ", ".join(hours_said(known)) if known else ""
    prefers = f"by {card.person.channel.value}" if card.person.channel else ""
    return f"best {' '.join(part for part in (prefers, hours) if part)}" if hours or prefers else ""


def _each(rows: Iterable[tuple[str, str | Words]]) -> list[Report]:
    """Lay rows out one by one, their labels as wide as the widest."""
    pairs = list(rows)
    widest = max((plain(label).cells for label, _ in pairs), default=0)
    return [labelled([(label, text)], widest) for label, text in pairs]


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
