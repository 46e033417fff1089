"""The call card: the purpose first, then what to know and how to reach them."""

import shlex
from collections.abc import Iterator

from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import say_day
from salesbook.domain.loop.memory import Memory
from salesbook.render.layout import Report, stacked
from salesbook.render.loop.memory_parts import (
    follow_up_rows,
    job_of,
    number_of,
    people_rows,
    promise_rows,
    section,
    warnings,
)
from salesbook.render.loop.reasons import due_words, silence_words
from salesbook.render.loop.talk_words import talk_report
from salesbook.render.style import accent, joined, muted, plain, strong
from salesbook.render.words import BLANK, Words


def brief_report(memory: Memory) -> Report:
    """Lay out a call card."""
    talks = [talk_report(talk, memory.moment) for talk in memory.talks]
    return stacked(
        *_opening(memory),
        *section("Last talks", *talks),
        *section("Open follow-ups", *follow_up_rows(memory)),
        *section("Promises", *promise_rows(memory)),
        *section("People", *people_rows(memory)),
        BLANK,
        muted(f"Next: salesbook log {shlex.quote(memory.typed)}"),
    )


def _opening(memory: Memory) -> Iterator[Words]:
    purpose = memory.purpose.text if memory.purpose else ""
    yield joined(accent("The purpose of my call is:"), strong(purpose), by=" ")
    yield joined(*_who(memory), by=" · ")
    reach = [number_of(memory.phone)] if memory.phone else []
    reach += [memory.email.address] if memory.email else []
    if reach:
        yield plain("  ".join(reach))
    yield from warnings(memory)


def _who(memory: Memory) -> Iterator[Words]:
    if memory.account:
        yield strong(memory.account.account.name)
    if memory.person:
        yield plain(joined(memory.person.person.name, job_of(memory.person), by=", ").plain)
    yield muted(_standing(memory))
    if memory.local_time:
        yield plain(f"{memory.local_time:%H:%M} there")
    yield muted(silence_words(memory.entry, memory.moment))
    attempts = memory.entry.facts.attempts
    if attempts:
        yield muted(f"{counted(attempts, 'tries')} since")


def _standing(memory: Memory) -> str:
    """Say whether the purpose is due, planned, or only suggested."""
    today = memory.moment.today
    if memory.is_draft:
        return "a suggested purpose: salesbook pick"
    if memory.entry.trigger:
        return f"due {due_words(memory.entry.trigger, today)}"
    return "".join(f"planned for {say_day(each.due_on, today)}" for each in memory.follow_ups[:1])
