"""The words of a plan: its blocks, what an item asks for, why something found no place."""

import shlex
from collections.abc import Callable, Mapping, Sequence

from salesbook.domain.loop.day import BlockKind, ItemKind, ItemStatus, LeftoverReason
from salesbook.domain.loop.interaction import REACHED, Outcome
from salesbook.domain.loop.plan.cue import Cue, CueKind, lacking, read_cues
from salesbook.domain.loop.plan.item import Party, PlanItem
from salesbook.domain.loop.plan.span import clock
from salesbook.render.style import alarm, joined, muted, plain, strong
from salesbook.render.words import BLANK, Words

BLOCKS = {
    BlockKind.PREPARATION: "Preparation",
    BlockKind.CONTACT: "Customer contact",
    BlockKind.REFERENCE: "Reference",
    BlockKind.BREAK: "Break",
}
_TO_DO = {
    CueKind.PURPOSE: "sharpen the purpose",
    CueKind.PHONE: "find a number",
    CueKind.PERSON: "find a person",
    CueKind.RISK: "mind the risk",
    CueKind.BLOCKER: "win over {name}",
    CueKind.DECIDER: "ask who decides",
    CueKind.DECIDES: "{name} decides",
    CueKind.DOCUMENT: "have “{name}” ready",
    CueKind.FACT: "recall what they told you",
}
_LACKING = {
    CueKind.PURPOSE: "vague purpose",
    CueKind.PHONE: "no number",
    CueKind.PERSON: "no person",
    CueKind.RISK: "risk",
    CueKind.BLOCKER: "blocker",
    CueKind.AGREED: "agreed",
    CueKind.BUSY: "your calendar is busy then",
}
_REASONS = {
    LeftoverReason.NO_SLOT: "no room left",
    LeftoverReason.CUSTOMER_CLOSED: "they are closed",
    LeftoverReason.PERSON_HOURS: "outside their hours",
    LeftoverReason.BUSY: "you are busy",
    LeftoverReason.HOLIDAY: "a holiday",
    LeftoverReason.NOT_TODAY: "rests beyond today",
    LeftoverReason.CLASH: "its agreed time is taken",
}
_STATUSES = {
    ItemStatus.DONE: "done",
    ItemStatus.MOVED: "moved",
    ItemStatus.SKIPPED: "skipped",
}
_WAS = {
    ItemKind.CONTACT: "",
    ItemKind.PREPARE: "preparation",
    ItemKind.PURPOSE: "purpose",
    ItemKind.LOG: "log",
    ItemKind.OWED: "promise",
    ItemKind.WRITE: "message",
    ItemKind.RECAP: "summary",
    ItemKind.COLLEAGUE: "colleague",
    ItemKind.CALL_LIST: "call list",
    ItemKind.REPORT: "report",
    ItemKind.MAIL: "mail",
    ItemKind.BUSY: "busy",
}
_NAMED = 3
"""How many of several accounts are named before the rest is counted."""

_LEADS = {
    ItemKind.PURPOSE: "give it a purpose",
    ItemKind.WRITE: "write",
    ItemKind.RECAP: "sum up in writing",
}
_WITH_REASON = {
    ItemKind.COLLEAGUE: "involve {}",
    ItemKind.CALL_LIST: "call list, {}",
}
_SOMEBODY = "who blocks"
"""What stands for a name that is not known."""


def party_text(party: Party) -> Words:
    """Name whom an item is about: the account, and in a quieter voice its handle and the person."""
    person = party.person if party.account else None
    named = joined(strong(party.name), muted(party.handle), by=" ")
    return joined(named, muted(person) if person else "", by=" · ")


def who_text(item: PlanItem) -> Words:
    """Name whom an item is about, quietly and in short where it is over."""
    return muted(item.party.label) if is_over(item) else party_text(item.party)


def is_over(item: PlanItem) -> bool:
    """Tell whether an item asks for nothing any more."""
    return item.status in _STATUSES


def is_read(item: PlanItem) -> bool:
    """Tell whether an item only asks to read the card of a contact."""
    return item.kind is ItemKind.PREPARE and not lacking(read_cues(item.reason))


def typed_name(party: Party) -> str:
    """Write a name as a shell takes it, or the handle where others have the name too."""
    return party.handle or shlex.quote(party.name)


def what_text(item: PlanItem, minute: int | None) -> Words:
    """Say what an item asks for, and what became of it; `minute` is now, None on another day."""
    asked = _asked(item)
    return joined(muted(asked.plain) if is_over(item) else asked, _became(item, minute))


def line_text(item: PlanItem, minute: int | None) -> Words:
    """Say the same for a list; of an item that is over only what it was and what became of it."""
    if is_over(item):
        return joined(muted(_WAS[item.kind]), _became(item, minute), by=" ")
    return what_text(item, minute)


def clocked(words: Words, there: int | None) -> Words:
    """Add what their clock says, where it is another than ours."""
    return words if there is None else joined(words, muted(f"{clock(there)} there"))


def gathered_text(items: Sequence[PlanItem]) -> Words:
    """Say at once what several accounts need, naming the first few."""
    if is_over(items[0]):
        return line_text(items[0], None)
    purpose = items[0].kind is ItemKind.PURPOSE
    lead = "give each a purpose" if purpose else _needed(items[0])
    labels = [item.party.label for item in items]
    if len(labels) > _NAMED + 1:
        labels[_NAMED:] = [f"{len(labels) - _NAMED} more"]
        labels[-2:] = [f"{labels[-2]} and {labels[-1]}"]
    named = _led(lead, ", ".join(labels))
    return joined(named, muted(items[0].title)) if purpose else named


def reason_words(reason: LeftoverReason) -> str:
    """Say why something found no place."""
    return _REASONS[reason]


def length_words(minutes: int) -> str:
    """Say a length: `45 min`, `1 h 30`, `2 h`."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest:02d}" if rest else f"{hours} h"


def _asked(item: PlanItem) -> Words:
    say = _SAYINGS.get(item.kind)
    return say(item) if say else _led(_lead(item), item.title)


def _lead(item: PlanItem) -> str:
    """Say what is to be done with what the item names."""
    if item.kind is ItemKind.LOG:
        return f"log what was {item.reason}"
    if item.kind is ItemKind.WRITE and item.channel:
        return f"write, by {item.channel}"
    if item.kind in _WITH_REASON and item.reason:
        return _WITH_REASON[item.kind].format(item.reason)
    return _LEADS.get(item.kind, "")


def _prepared(item: PlanItem) -> Words:
    """Say what makes a contact ready; its purpose stands where it is planned."""
    vague = any(each.kind is CueKind.PURPOSE for each in read_cues(item.reason))
    return _led(_needed(item), item.title) if vague else plain(_needed(item))


def _needed(item: PlanItem) -> str:
    return ", ".join(map(_to_do, read_cues(item.reason)))


_SAYINGS: Mapping[ItemKind, Callable[[PlanItem], Words]] = {
    ItemKind.BUSY: lambda item: muted(item.title),
    ItemKind.MAIL: lambda item: joined(
        "Mail", muted(f"{length_words(item.span.minutes)} and no more")
    ),
    ItemKind.REPORT: lambda item: joined(item.title, muted("salesbook digest")),
    ItemKind.PREPARE: _prepared,
}


def _led(lead: str, title: str) -> Words:
    return joined(muted(lead), plain(title), by=": ") if lead and title else plain(title or lead)


def _to_do(cue: Cue) -> str:
    return _TO_DO[cue.kind].format(name=cue.name or _SOMEBODY)


def _plainly(outcome: Outcome) -> str:
    from salesbook.domain.loop.words import plain as said  # noqa: PLC0415 (a try is in few plans)

    return said(outcome)


def _became(item: PlanItem, minute: int | None) -> Words:
    if item.status in _STATUSES:
        tried = item.outcome if item.outcome not in REACHED else None
        return muted(_plainly(tried) if tried else _STATUSES[item.status])
    if item.kind is ItemKind.CONTACT and minute is not None and item.span.end <= minute:
        return alarm("not logged")
    if item.kind is ItemKind.CONTACT:
        return muted(", ".join(_LACKING[each.kind] for each in read_cues(item.reason)))
    return BLANK
