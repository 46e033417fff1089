"""Talks in words: one interaction as it is read again, in its three parts."""

from collections.abc import Iterable

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import day_words, distance_words
from salesbook.domain.loop.interaction import Direction, Outcome
from salesbook.domain.loop.talk import Talk
from salesbook.domain.loop.words import MET_WORDS
from salesbook.render.labels import labelled
from salesbook.render.layout import Indent, Report, stacked
from salesbook.render.loop.reasons import local_day, planned_words
from salesbook.render.style import alarm, block, joined, muted, plain
from salesbook.render.words import Words

SELF_EVIDENT = frozenset({Outcome.CONNECTED, Outcome.HELD, Outcome.SENT, Outcome.REPLIED})
"""Outcomes that the kind of contact says already."""
SUMMED_UP = "summed up with them"
"""What a talk is whose points were said back to them, and found right."""


def talk_report(talk: Talk, moment: Moment) -> Report:
    """Lay out an interaction: when, with whom, what for, its three parts, what was said of it."""
    parts = (*_purposes(talk), *_parts(talk, moment))
    remarks = (Indent(muted(remark)) for remark in talk.remarks)
    return stacked(_heading(talk, moment), Indent(labelled(parts)), *remarks)


def short_talk_report(talk: Talk, moment: Moment) -> Report:
    """Lay out an interaction for who is about to call: its three parts, not what led to it."""
    return stacked(_heading(talk, moment), Indent(labelled(_parts(talk, moment))))


def when_words(talk: Talk, moment: Moment) -> str:
    """Say when an interaction was, and how far back that is."""
    day = local_day(talk.interaction.occurred_at, moment)
    return f"{day_words(day, moment.today)}, {distance_words(day, moment.today)}"


def _heading(talk: Talk, moment: Moment) -> Words:
    interaction = talk.interaction
    theirs = "their " if interaction.direction is Direction.INBOUND else ""
    told = [plain(when_words(talk, moment)), plain(f"{theirs}{interaction.kind.value}")]
    if interaction.outcome not in SELF_EVIDENT:
        said = interaction.outcome.value.replace("_", " ")
        told.append(muted(said) if interaction.reached else alarm(said))
    if talk.people:
        told.append(muted(", ".join(talk.people)))
    if interaction.confirmed:
        told.append(muted(SUMMED_UP))
    return joined(*told, by=" · ")


def _purposes(talk: Talk) -> Iterable[tuple[str, Words]]:
    if talk.purpose:
        yield "For", plain(talk.purpose.text)
    for ended in talk.ended:
        met = f" ({MET_WORDS[ended.met]})" if ended.met else ""
        yield "Closed", plain(f"{ended.purpose.text}{met}")


def _parts(talk: Talk, moment: Moment) -> Iterable[tuple[str, Words]]:
    if talk.hidden:
        yield "", muted(f"the words are {talk.rep}'s own")
    if talk.interaction.discussed and not _only_says_how_it_ended(talk):
        yield "Discussed", block(talk.interaction.discussed)
    if talk.interaction.proposed:
        yield "Proposed", block(talk.interaction.proposed)
    for follow_up in talk.planned:
        day, status = planned_words(follow_up, moment), follow_up.status.value
        said = ", ".join(filter(None, (day, status, follow_up.purpose.mark)))
        yield "Next", plain(f"{follow_up.purpose.text} ({said})")
    if talk.unplanned:
        yield "Typed", block(talk.unplanned)
    for kind, text in talk.points:
        yield kind.capitalize(), plain(text)


def _only_says_how_it_ended(talk: Talk) -> bool:
    """Tell whether an attempt's words are those for its outcome, which its heading has already."""
    from salesbook.domain.loop.words import outcome_alone  # noqa: PLC0415 (attempts alone)

    interaction = talk.interaction
    return not interaction.reached and outcome_alone(interaction.discussed) is interaction.outcome
