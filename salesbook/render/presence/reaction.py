"""How reactions look: the receipt of one, a list, a document."""

from collections.abc import Sequence
from datetime import date

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import day_words, say_day
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.presence.medium import medium_name
from salesbook.domain.presence.reaction import (
    KnownReaction,
    ReactionChange,
    ReactionStatus,
    ReactionWay,
)
from salesbook.render.csv import csv_text
from salesbook.render.json import json_item, json_items
from salesbook.render.layout import Indent, Report, stacked
from salesbook.render.style import accent, joined, muted, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import Words

_DOT = " · "
_COLUMNS = (
    *("id", "handle", "direction", "kind", "medium", "status", "person_id", "person"),
    *("account_id", "account", "post_id", "post", "text", "url", "reacted_at"),
    *("interaction_id", "answer_id"),
)
NO_REACTIONS = plain("No reactions. Note one: salesbook reaction in PERSON comment --about “…”")
NOTHING_WAITS = plain("No reaction waits for an answer.")


def reaction_report(change: ReactionChange) -> Report:
    """Say what became of a reaction, and what comes of it."""
    known = change.known
    head = joined(_what(known), medium_name(known.reaction.medium), muted(change.shown), by=_DOT)
    about = _about(known)
    parts: list[Report] = [head, *([Indent(about)] if about else []), Indent(_next(change))]
    return stacked(*parts)


def reaction_json(kind: str, change: ReactionChange) -> str:
    """Write what a command did to a reaction as one document, with the one that ours answered."""
    answered = change.answered
    said = {"reaction": reaction_item(change.known) | {"due_on": change.due_on}}
    return json_item(kind, said | {"answered": reaction_item(answered) if answered else None})


def reactions_report(
    found: Sequence[KnownReaction], moment: Moment, more: int = 0, *, waiting: bool = False
) -> Report:
    """Lay reactions out as a list, the latest first."""
    if not found:
        return NOTHING_WAITS if waiting else NO_REACTIONS
    columns = [
        *(Column("ID"), Column("When"), Column("Who", grows=True)),
        *(Column("What", grows=True), Column("Status")),
    ]
    open_ = [one for one in found if one.reaction.status is ReactionStatus.OPEN]
    ending = []
    if more:
        ending.append(muted(f"… and {more:,} more: --limit {len(found) + more}"))
    elif open_:
        handle = open_[0].reaction.handle[:SHOWN_LENGTH]
        ending.append(muted(f'Answered? salesbook reaction out "{open_[0].person}" reply'))
        ending.append(muted(f"No need to? salesbook reaction waive {handle}"))
    return stacked(Ledger(columns, [_row(one, moment) for one in found]), *ending)


def reaction_item(known: KnownReaction) -> dict[str, object]:
    """Say a reaction to a program, with what answered it."""
    said = {name: getattr(known.reaction, name, None) for name in _COLUMNS}
    own = ("person", "account_id", "account", "post", "interaction_id", "answer_id")
    return said | {name: getattr(known, name) for name in own}


def reactions_json(found: Sequence[KnownReaction], today: date, more: int = 0) -> str:
    """Write reactions as one document; `more` is how many a limit left out."""
    return json_items("reactions", map(reaction_item, found), as_of=today, more=more)


def reactions_csv(found: Sequence[KnownReaction]) -> str:
    """Write reactions as rows."""
    return csv_text(_COLUMNS, [list(reaction_item(one).values()) for one in found])


def _what(known: KnownReaction) -> Words:
    """Say who did what: `Anna Vermeer, Acme: comment`, `Ours to Anna Vermeer: like`."""
    ours = known.reaction.direction is ReactionWay.OUT
    kind = known.reaction.kind.value
    return joined("Ours to" if ours else "", joined(_who(known), kind, by=": "), by=" ")


def _who(known: KnownReaction) -> Words:
    return joined(strong(known.person), known.account or "", by=", ")


def _about(known: KnownReaction) -> Words:
    post = f"“{_first_line(known.post)}”" if known.post else ""
    return joined(post, known.reaction.text or "", by=_DOT)


def _next(change: ReactionChange) -> Words:
    """Say when it wants an answer, or what it answered."""
    status = change.known.reaction.status
    if change.due_on is not None:
        return joined("Answer it by", strong(say_day(change.due_on, change.today)), by=" ")
    if status is ReactionStatus.WAIVED:
        return muted("It needs no answer, and is due no more.")
    if status is ReactionStatus.ANSWERED:
        return muted("Answered already, by a contact that came after it.")
    if change.answered is None:
        return muted("Nothing of theirs waited for an answer there.")
    return joined("Answers their", _said(change.answered), by=" ")


def _said(answered: KnownReaction) -> Words:
    return joined(plain(answered.reaction.kind.value), _about(answered), by=_DOT)


def _row(known: KnownReaction, moment: Moment) -> list[str | Words]:
    reaction = known.reaction
    day = Moment(reaction.reacted_at, moment.zone).today
    ours = reaction.direction is ReactionWay.OUT
    how = joined(reaction.kind.value, "on", medium_name(reaction.medium), by=" ")
    return [
        muted(reaction.handle[:SHOWN_LENGTH]),
        day_words(day, moment.today),
        joined("to" if ours else "", _who(known), by=" "),
        joined(how, _about(known), by=_DOT),
        _status(reaction.status),
    ]


def _status(status: ReactionStatus) -> Words:
    return accent("waits") if status is ReactionStatus.OPEN else muted(status.value)


def _first_line(text: str) -> str:
    return " ".join(text.split())
