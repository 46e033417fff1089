"""The whole memory of an account or a person on one page."""

import shlex
from collections.abc import Iterator
from datetime import date, datetime

from salesbook.domain.accounts.card import AccountCard
from salesbook.domain.dates.speak import day_words, distance_words, say_day
from salesbook.domain.loop.background import Event
from salesbook.domain.loop.memory import Memory
from salesbook.render.accounts.reachable import lasting_rows
from salesbook.render.labels import known as said_of
from salesbook.render.labels import labelled
from salesbook.render.layout import Report, stacked
from salesbook.render.loop.background import (
    agreed_words,
    blocker_words,
    complaint_words,
    decider_words,
    document_words,
    fact_words,
    occasion_words,
    pace_words,
    reorder_words,
    sale_words,
    usual_words,
)
from salesbook.render.loop.memory_parts import (
    follow_up_rows,
    note_rows,
    number_of,
    other_people_rows,
    people_rows,
    promise_rows,
    section,
    warnings,
)
from salesbook.render.loop.reasons import local_day
from salesbook.render.loop.talk_words import talk_report
from salesbook.render.style import alarm, joined, muted, plain, strong
from salesbook.render.words import BLANK, Words


def show_report(memory: Memory) -> Report:
    """Lay out everything: the standing line, who is who, what is open, and what happened when."""
    known, today, moment = memory.background, memory.moment.today, memory.moment
    return stacked(
        *_standing(memory),
        *section(
            "People", *_power(memory), *people_rows(memory, whole=True), *other_people_rows(memory)
        ),
        *section("What stays with them", *_person(memory)),
        *section("Open follow-ups", *follow_up_rows(memory)),
        *section("Promises", *promise_rows(memory)),
        *section("Opportunities", *_sales(memory)),
        *section("Complaints", *(complaint_words(each, moment) for each in known.complaints)),
        *section("Orders", *_orders(memory)),
        *section("Agreed", *agreed_words(known, today)),
        *section("Days", *(occasion_words(each, today) for each in known.occasions)),
        *section("What they told", *(fact_words(fact) for fact in known.facts)),
        *section("Documents they have", *document_words(known.documents, moment)),
        *section("Notes", *note_rows(memory)),
        *section("Timeline", *_timeline(memory)),
        *_ending(memory),
    )


def _standing(memory: Memory) -> Iterator[Words]:
    yield joined(strong(memory.subject.name), *_marks(memory.account), by=" · ")
    place = joined(*_place(memory.account), by=" · ")
    if place:
        yield place
    yield muted(_contact_line(memory))
    yield from warnings(memory)
    for risk in memory.entry.facts.risks:
        yield joined(alarm("Risk"), plain(risk), by="  ")


def _power(memory: Memory) -> Iterator[Report]:
    """Say who decides and who stands in the way; the whole map has a command of its own."""
    power = memory.background.power
    pairs = [("Decides", each) for each in decider_words(power)]
    pairs += [("Blocks", each) for each in blocker_words(power)]
    if pairs and memory.account:
        yield labelled(pairs)
        name = memory.handle or memory.account.account.name
        yield muted(f"Who is who: salesbook account map {shlex.quote(name)}")


def _person(memory: Memory) -> Iterator[Report]:
    """Say of the person asked for what goes along: what is closed, the basis, where they were."""
    person = memory.subject.person
    known = memory.background.particulars.get(person.id) if person else None
    if person is None or known is None:
        return
    rows = said_of(lasting_rows(known, memory.moment.today))
    if rows:
        yield labelled(rows)


def _sales(memory: Memory) -> Iterator[Words]:
    known = memory.background
    yield from (sale_words(card, memory.moment.today) for card in known.sales)
    if pace := pace_words(known):
        yield muted(pace)


def _orders(memory: Memory) -> Iterator[Report]:
    known = memory.background
    if known.habit:
        order = reorder_words(known.habit, memory.moment.today, known.min_orders)
        yield labelled([("Next", order)])
    if usual := usual_words(known):
        yield labelled([("Usually", usual)])


def _timeline(memory: Memory) -> Iterator[Report]:
    """Lay out talks and what happened beside them, as far back as the talks that are shown."""
    talks = memory.talks
    since = talks[-1].interaction.occurred_at if talks and memory.more else None
    events = [each for each in memory.background.events if since is None or each.at >= since]
    entries: list[tuple[datetime, Report]] = [
        *((talk.interaction.occurred_at, talk_report(talk, memory.moment)) for talk in talks),
        *((event.at, _event(event, memory.moment.today)) for event in events),
    ]
    for _, entry in sorted(entries, key=lambda each: each[0], reverse=True):
        yield entry


def _event(event: Event, today: date) -> Words:
    when = f"{day_words(event.on, today)}, {distance_words(event.on, today)}"
    what = plain(event.kind.value.replace("_", " "))
    return joined(when, what, plain(event.text), muted(event.handle), by=" · ")


def _marks(card: AccountCard | None) -> Iterator[Words]:
    if card is None:
        return
    account = card.account
    yield plain(account.kind.value.replace("_", " "))
    if account.grade:
        yield plain(f"grade {account.grade.value}")
    if card.owner:
        yield plain(f"owner {card.owner}")
    if card.backup:
        yield plain(f"backup {card.backup}")


def _place(card: AccountCard | None) -> Iterator[Words]:
    if card is None:
        return
    account = card.account
    for said in (account.industry, account.city, account.country, account.website):
        if said:
            yield plain(said)
    for phone in card.phones:
        yield plain(number_of(phone))
    for email in card.emails:
        yield plain(email.address)
    if card.aliases:
        yield muted(f"also {', '.join(card.aliases)}")


def _contact_line(memory: Memory) -> str:
    today, facts = memory.moment.today, memory.entry.facts
    reached_at = facts.last_contact_at
    day = local_day(reached_at, memory.moment) if reached_at else None
    said = [f"Last contact {say_day(day, today)}" if day else "Never reached"]
    said.append(f"in the book since {day_words(facts.entered_on, today)}")
    if facts.archived_on:
        said.append(f"put away {day_words(facts.archived_on, today)}")
    return " · ".join(said)


def _ending(memory: Memory) -> Iterator[Words]:
    yield BLANK
    name = shlex.quote(memory.typed)
    if memory.more:
        total = len(memory.talks) + memory.more
        yield muted(f"{memory.more:,} older: salesbook show {name} --limit {total}")
    yield muted(f"Next: salesbook brief {name}")
