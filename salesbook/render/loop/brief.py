"""The call card: the purpose first, then what to know and how to reach them, on one screen."""

import shlex
from collections.abc import Iterator

from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.loop.asking import left_open, worth_asking
from salesbook.domain.loop.draft_words import quoted
from salesbook.domain.loop.due.tiers import ListName
from salesbook.domain.loop.memory import Memory
from salesbook.render.layout import Report
from salesbook.render.loop.background import (
    agreed_words,
    blocker_words,
    complaint_words,
    decider_words,
    document_words,
    fact_words,
    need_words,
    occasion_words,
    pace_words,
    reorder_words,
    sale_words,
    usual_words,
)
from salesbook.render.loop.card import Card, Part
from salesbook.render.loop.memory_parts import (
    best_words,
    follow_up_rows,
    job_of,
    number_of,
    people_rows,
    promise_rows,
    warnings,
)
from salesbook.render.loop.reasons import appointed_words, due_words, silence_words
from salesbook.render.loop.talk_words import short_talk_report
from salesbook.render.style import accent, alarm, joined, muted, plain, strong
from salesbook.render.words import Words

SCREEN = 39
"""Lines of a call card: a terminal of 40, and one for what is typed next."""


def brief_report(memory: Memory) -> Report:
    """Lay out a call card; what matters least is left out where a screen does not hold it all."""
    name = shlex.quote(memory.typed)
    parts = [*_before(memory), *_said(memory), *_behind(memory)]
    people = Part("People", people_rows(memory), rank=1)
    questions = [plain(each.text) for each in worth_asking(left_open(memory))]
    asking = Part("Worth asking", questions, rank=8, least=2)
    return Card(
        opening=[*_opening(memory)],
        parts=[*parts, people, asking],
        ending=muted(f"Next: salesbook log {name}"),
        more=f"salesbook show {name}",
        most=SCREEN,
    )


def _before(memory: Memory) -> Iterator[Part]:
    """Say what to know before anything else: what they told goes before any business."""
    known = memory.background
    yield _shared(memory)
    yield _facts(memory, rank=14 if memory.kind_word else 10)
    yield _days(memory, rank=13 if memory.kind_word else 9)
    risks = [alarm(risk) for risk in memory.entry.facts.risks]
    yield Part("Risk", risks, rank=10, label=True)
    yield Part("Decides", decider_words(known.power), rank=12, label=True)
    yield Part("Blocks", blocker_words(known.power), rank=11, label=True)
    complaints = [complaint_words(each, memory.moment) for each in known.complaints]
    yield Part("Complaint", complaints, rank=11, label=True)
    needs = [need_words(need, memory.moment) for need in memory.needs]
    yield Part("They need", needs, rank=9, label=True)


def _said(memory: Memory) -> Iterator[Part]:
    """Say what was said, promised and planned."""
    talks = [short_talk_report(talk, memory.moment) for talk in memory.talks]
    yield Part("Last talks", talks, rank=7, least=3)
    yield Part("Promises", promise_rows(memory), rank=9, least=2)
    planned = follow_up_rows(memory)
    if _repeats(memory):
        yield Part("Open follow-ups", planned, rank=0, least=0)
    else:
        yield Part("Open follow-ups", planned, rank=6)


def _repeats(memory: Memory) -> bool:
    """Tell whether the only follow-up is what the call is for, which the card says at the top."""
    return [each.purpose for each in memory.follow_ups] == [memory.purpose]


def _behind(memory: Memory) -> Iterator[Part]:
    """Say what is under way, what is usual and agreed, and what they have."""
    known, today = memory.background, memory.moment.today
    yield Part("Sale", [sale_words(card, today) for card in known.sales], rank=8, label=True)
    pace = pace_words(known)
    yield Part("Pace", [plain(pace)] if pace else [], rank=5, label=True)
    habit = known.habit
    told = [habit] if habit and habit.rhythm else []
    orders = [reorder_words(each, today, known.min_orders) for each in told]
    yield Part("Next order", orders, rank=8, label=True)
    usual = usual_words(known)
    yield Part("Usually", [plain(usual)] if usual else [], rank=3, label=True)
    agreed = joined(*agreed_words(known, today), by=" · ")
    yield Part("Agreed", [agreed] if agreed else [], rank=4, label=True)
    has = [*document_words(known.documents, memory.moment)]
    yield Part("They have", has, rank=2, label=True)


def _shared(memory: Memory) -> Part:
    """Say what a season of goodwill left, where business is talked for the first time after it."""
    shared, today = memory.shared, memory.moment.today
    if shared is None:
        return Part("", (), rank=15)
    said = [
        joined(muted(day_words(talk.on, today)), quoted(talk.text), by=" · ")
        for talk in shared.talks
    ]
    told = [joined(muted("told"), fact_words(fact), by=" · ") for fact in shared.facts]
    since = day_words(shared.since, today)
    return Part(f"Since {since} you shared", [*said, *told], rank=15, least=2)


def _facts(memory: Memory, rank: int) -> Part:
    above = memory.shared.facts if memory.shared else ()
    facts = [fact_words(fact) for fact in memory.background.facts if fact not in above]
    return Part("They told", facts, rank=rank, label=True)


def _days(memory: Memory, rank: int) -> Part:
    today = memory.moment.today
    near = memory.background.near(today, memory.missed_days)
    return Part("Day", [occasion_words(each, today) for each in near], rank=rank, label=True)


def _opening(memory: Memory) -> Iterator[Words]:
    purpose = memory.purpose.text if memory.purpose else ""
    mark = f"({memory.purpose.mark})" if memory.purpose and memory.purpose.mark else ""
    yield joined(accent("The purpose of my call is:"), strong(purpose), muted(mark), by=" ")
    if memory.better:
        yield from _better(memory, memory.better.text)
    yield joined(*_who(memory), by=" · ")
    reach = [number_of(memory.phone)] if memory.phone else []
    reach += [memory.email.address] if memory.email else []
    reach += [best_words(memory, memory.person)] if memory.person else []
    if any(reach):
        yield joined(*reach, by="  ")
    yield from warnings(memory)


def _better(memory: Memory, better: str) -> Iterator[Words]:
    """Say the better purpose; as the command that takes it, where a follow-up holds the other."""
    said = [each.handle for each in memory.follow_ups if each.purpose == memory.purpose]
    blame = alarm("That says nothing. Better:")
    if not said:
        yield joined(blame, plain(better), by=" ")
        return
    yield blame
    yield plain(f"salesbook followup edit {said[0][:SHOWN_LENGTH]} {shlex.quote(better)}")


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
    if memory.is_draft and (memory.season or memory.entry.listed is ListName.DUE):
        return "a suggested human reason: it is a season of goodwill"
    if memory.is_draft:
        return "a suggested purpose: salesbook pick"
    if memory.entry.trigger:
        return f"due {due_words(memory.entry, memory.moment)}"
    first = memory.follow_ups[:1]
    return "".join(f"planned for {appointed_words(each, memory.moment)}" for each in first)
