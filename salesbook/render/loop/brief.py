"""The call card: the purpose first, then what to know and how to reach them."""

import shlex
from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.text import Text

from salesbook.domain.dates.speak import say_day
from salesbook.domain.loop.memory import Memory
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


def brief_report(memory: Memory) -> RenderableType:
    """Lay out a call card."""
    talks = [talk_report(talk, memory.moment) for talk in memory.talks]
    return Group(
        *_opening(memory),
        *section("Last talks", *talks),
        *section("Open follow-ups", *follow_up_rows(memory)),
        *section("Promises", *promise_rows(memory)),
        *section("People", *people_rows(memory)),
        Text(),
        muted(f"Next: salesbook log {shlex.quote(memory.typed)}"),
    )


def _opening(memory: Memory) -> Iterator[Text]:
    purpose = memory.purpose
    if purpose:
        yield joined(accent("The purpose of my call is:"), strong(purpose.text), by=" ")
    yield joined(*_who(memory), by=" · ")
    reach = [number_of(memory.phone)] if memory.phone else []
    reach += [memory.email.address] if memory.email else []
    if reach:
        yield plain("  ".join(reach))
    yield from warnings(memory)


def _who(memory: Memory) -> Iterator[Text]:
    if memory.account:
        yield strong(memory.account.account.name)
    if memory.person:
        yield plain(joined(memory.person.person.name, job_of(memory.person), by=", ").plain)
    elif memory.account is None:
        yield strong(memory.subject.name)
    if memory.is_draft:
        yield muted("a suggested purpose: salesbook pick")
    elif memory.entry.trigger:
        yield muted(f"due {due_words(memory.entry.trigger, memory.moment.today)}")
    elif memory.follow_ups:
        yield muted(f"planned for {say_day(memory.follow_ups[0].due_on, memory.moment.today)}")
    yield muted(silence_words(memory.entry, memory.moment))
    attempts = memory.entry.facts.attempts
    if attempts:
        yield muted(f"{attempts} {'try' if attempts == 1 else 'tries'} since")
