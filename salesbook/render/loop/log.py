"""How the receipt of a log looks, and what it says to a program."""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from salesbook.domain.dates.speak import WEEKDAYS, day_words, distance_words, say_day, time_words
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.loop.advice import Advice
from salesbook.domain.loop.commitment import Commitment
from salesbook.domain.loop.follow_up import FollowUp, PurposeKind
from salesbook.domain.loop.interaction import Met
from salesbook.domain.loop.receipt import Receipt
from salesbook.domain.loop.words import MET_WORDS, outcome_alone
from salesbook.domain.loop.words import plain as said
from salesbook.render.layout import Report, stacked
from salesbook.render.style import joined, muted, plain, strong
from salesbook.render.words import Words

if TYPE_CHECKING:
    from salesbook.domain.accounts.note import Note

_DOT = " · "
_TEENS = range(11, 14)
_POINT = 80
"""How much of a point to say back is repeated, in characters."""
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def log_report(receipt: Receipt) -> Report:
    """Lay out a receipt: what was understood, and what it bought."""
    lines = [_head(receipt), *_parts(receipt), *_bought(receipt)]
    return stacked(*lines)


def log_json(receipt: Receipt) -> str:
    """Write a receipt as one document, with a key for each kind of row written."""
    from salesbook.render.json import json_item  # noqa: PLC0415 (a screen needs none)
    from salesbook.render.loop.entered import entered_json  # noqa: PLC0415 (for the same reason)

    item = {
        "interaction": _interaction(receipt),
        "follow_up": follow_up_json(receipt.follow_up, _person(receipt)),
        "closed": [each.id for each in receipt.closed],
        "left_open": [each.id for each in receipt.left_open],
        "carried": carried_json(receipt.unmet),
        "warnings": advice_json(receipt.warnings),
        **entered_json(receipt.whom),
        **_commitment(receipt),
        **_rest(receipt),
        **_captured(receipt),
    }
    if receipt.met:
        item["met"] = receipt.met
    if receipt.points:
        item["summarise_back"] = [{"part": part, "text": text} for part, text in receipt.points]
    if receipt.greeted:
        item["greeted"] = [each.occasion.id for each in receipt.greeted]
    if receipt.risks:
        item["note"] = risks_json(receipt.risks)[0]
        item["notes"] = risks_json(receipt.risks)
    if receipt.answered:
        item["answered"] = [each.reaction.id for each in receipt.answered]
    return json_item("log", item)


def carried_json(unmet: FollowUp | None) -> dict[str, object] | None:
    """Say a purpose that was not met, and stands as a draft now; None when there is none."""
    if unmet is None:
        return None
    purpose = unmet.purpose
    return {"id": unmet.id, "purpose": purpose.text, "purpose_kind": purpose.kind}


def follow_up_json(follow_up: FollowUp | None, person: str | None) -> dict[str, object] | None:
    """Say a follow-up to a program; None when there is none."""
    if follow_up is None:
        return None
    return {
        "id": follow_up.id,
        "handle": follow_up.handle,
        "purpose": follow_up.purpose.text,
        "purpose_kind": follow_up.purpose.kind,
        "due_on": follow_up.due_on,
        "due_at": follow_up.at_time,
        "person": person,
        "anyway": follow_up.purpose.anyway,
    }


def commitment_json(promise: Commitment | None) -> dict[str, object] | None:
    """Say a promise to a program; None when there is none."""
    names = ("id", "handle", "side", "kind", "text", "due_on")
    return {name: getattr(promise, name) for name in names} if promise else None


def advice_json(warnings: tuple[Advice, ...]) -> list[dict[str, str | None]]:
    """Say warnings to a program."""
    return [
        {"rule": each.rule, "message": each.message, "suggestion": each.suggestion}
        for each in warnings
    ]


def carried_words(unmet: FollowUp) -> str:
    """Say that a purpose was not met, and stands as a draft now."""
    return f"Not met, so it stands as the draft of the next: “{unmet.purpose.text}”."


def summing_up_lines(receipt: Receipt, width: int) -> list[str]:
    """Say what to say back to them while they are there, and how to keep that it was said."""
    points = receipt.points
    if not points:
        return []
    said = plain(_DOT.join(f"{part} {_short(text)}" for part, text in points))
    lines = joined("Summarise back:", said, by=" ").lines(width)
    edit = f"salesbook edit {receipt.shown} --confirmed"
    return [
        *(line.plain for line in lines),
        f"  They agree? {edit}; in writing: salesbook recap {receipt.shown}",
    ]


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _POINT else f"{line[:_POINT].rsplit(' ', 1)[0]}…"


def hint_line(receipt: Receipt) -> str:
    """Say how to mend a log, or to take it back."""
    return f"Not right? salesbook edit {receipt.shown}, or take it back: salesbook undo"


def risks_json(risks: "tuple[Note, ...]") -> list[dict[str, object]]:
    """Say to a program which risks a log keeps until they are closed."""
    names = ("id", "handle", "kind", "text", "noted_on")
    return [{name: getattr(risk, name) for name in names} for risk in risks]


def advice_lines(warnings: tuple[Advice, ...]) -> list[str]:
    """Say warnings to a person, each with what to do about it."""
    lines = []
    for each in warnings:
        lines.append(f"Note: {each.message}")
        if each.suggestion:
            lines.append(f"  Try: {each.suggestion}")
    return lines


def ordinal(number: int) -> str:
    """Say a number's place: 1st, 2nd, 3rd, 4th, 11th."""
    ending = "th" if number % 100 in _TEENS else _ENDINGS.get(number % 10, "th")
    return f"{number}{ending}"


def _head(receipt: Receipt) -> Words:
    interaction = receipt.interaction
    zone = ZoneInfo(interaction.occurred_zone)
    happened = interaction.occurred_at.astimezone(zone)
    said_at = time_words(happened, receipt.today)
    how = [said(interaction.kind), said(interaction.outcome), said_at]
    if interaction.phase:
        how.append(said(interaction.phase))
    if receipt.goodwill:
        how.append("goodwill")
    name, apart = strong(receipt.whom.name), muted(receipt.whom.apart)
    return joined(joined("Logged", name, apart, by=" "), *how, by=_DOT)


def _parts(receipt: Receipt) -> list[Words]:
    interaction, follow_up = receipt.interaction, receipt.follow_up
    lines = [
        joined(muted(label), text, by=" ")
        for label, text in (
            ("  Discussed", "" if _repeats(receipt) else interaction.discussed),
            ("  Proposed ", interaction.proposed),
        )
        if text
    ]
    if follow_up:
        when = say_day(follow_up.due_on, receipt.today, follow_up.at_time)
        assumed = "assumed" if receipt.due_assumed else ""
        goodwill = "goodwill" if follow_up.purpose.kind is PurposeKind.GOODWILL else ""
        beside = (goodwill, muted(follow_up.purpose.mark), muted(assumed))
        next_ = joined(follow_up.purpose.text, strong(when), *beside, by=_DOT)
        lines.append(joined(muted("  Next     "), next_, by=" "))
    return lines


def _remembered(receipt: Receipt) -> Iterator[str]:
    """Say which days of theirs this contact remembered; next year tells its story."""
    from salesbook.domain.accounts.occasion_words import plain_kind  # noqa: PLC0415 (seldom)

    for known in receipt.greeted:
        yield f"Remembered the {plain_kind(known.occasion.kind)} of {known.name}."


def _repeats(receipt: Receipt) -> bool:
    """Tell whether the note is only the word for how the contact ended."""
    return outcome_alone(receipt.interaction.discussed) is receipt.interaction.outcome


def _bought(receipt: Receipt) -> list[Words]:
    facts = [
        *(f"New in the book: {name}." for name in receipt.whom.made),
        *(_closed(each, receipt) for each in receipt.closed),
        *(carried_words(each) for each in (receipt.unmet,) if each),
        *(f"Kept our promise: {each.text}." for each in receipt.kept),
        *(_remembered(receipt) if receipt.greeted else ()),
        *(f"Answered the {each.reaction.kind} of {each.person}." for each in receipt.answered),
        *(_promised(receipt),),
        *_beside(receipt),
        *(risk_line(each) for each in receipt.risks),
        _tries(receipt),
        _conversation(receipt),
        *(_open(each, receipt) for each in receipt.left_open),
    ]
    return [plain(f"  {fact}") for fact in facts if fact]


def risk_line(note: "Note") -> str:
    """Say that a risk was kept, and how it is closed."""
    return f"A risk until you close it: salesbook note close {note.handle[:SHOWN_LENGTH]}"


def _beside(receipt: Receipt) -> list[str]:
    """Say what was kept beside the contact, if anything was."""
    if receipt.captured is None:
        return []
    from salesbook.render.loop.captured import captured_lines  # noqa: PLC0415 (most keep no more)

    return captured_lines(receipt, receipt.captured)


def _closed(follow_up: FollowUp, receipt: Receipt) -> str:
    met = f": {MET_WORDS[receipt.met]}" if receipt.met and receipt.met is not Met.NO else ""
    return f"Closed “{follow_up.purpose.text}”{met}."


def _promised(receipt: Receipt) -> str:
    promise = receipt.commitment
    if promise is None:
        return ""
    colleague = receipt.captured.colleague if receipt.captured else None
    who = f"{colleague} calls" if colleague else "You call"
    hour = promise.text[-len(", at 09:30") :]
    hour = hour if hour.startswith(", at ") else ""
    return f"{who} back {say_day(promise.due_on, receipt.today)}{hour}."


def _tries(receipt: Receipt) -> str:
    rest = receipt.rest
    if rest is None:
        return ""
    back = rest.back_at.astimezone(ZoneInfo(receipt.moment.zone))
    days = (back.date() - receipt.today).days
    near = (
        WEEKDAYS[back.weekday()] if days < len(WEEKDAYS) else day_words(back.date(), receipt.today)
    )
    day = "today" if not days else near
    return f"Try {rest.tries} of {receipt.tries_limit}, back {day} {back:%H:%M}."


def _conversation(receipt: Receipt) -> str:
    """Say the fact that nobody typed: how long it was, and how often this quarter."""
    if not receipt.interaction.reached:
        return _silence(receipt)
    before = receipt.before
    count = f"{ordinal(receipt.count)} contact this quarter"
    if before is None:
        return "The first contact ever with them."
    if before > receipt.interaction.occurred_at:
        return f"{count}; the last contact stays {_day(receipt, before)}."
    return f"{count}; the one before was {_day(receipt, before)}."


def _silence(receipt: Receipt) -> str:
    if receipt.before is None:
        return "Not reached yet."
    return f"Last reached {_day(receipt, receipt.before)}."


def _day(receipt: Receipt, instant: datetime) -> str:
    day = instant.astimezone(ZoneInfo(receipt.moment.zone)).date()
    return f"{day_words(day, receipt.today)} ({distance_words(day, receipt.today)})"


def _open(follow_up: FollowUp, receipt: Receipt) -> str:
    due = day_words(follow_up.due_on, receipt.today)
    handle = follow_up.handle[:SHOWN_LENGTH]
    return f"Still open: “{follow_up.purpose.text}”, {due} ({handle})."


def _interaction(receipt: Receipt) -> dict[str, object]:
    interaction, account = receipt.interaction, receipt.whom.account
    return {
        "id": interaction.id,
        "handle": interaction.handle,
        "account": account.name if account else None,
        "account_id": interaction.account_id,
        "people": [person.name for person in receipt.whom.people],
        "person_ids": [person.id for person in receipt.whom.people],
        "kind": interaction.kind,
        "direction": interaction.direction,
        "outcome": interaction.outcome,
        "reached": interaction.reached,
        "occurred_at": interaction.occurred_at.astimezone(ZoneInfo(interaction.occurred_zone)),
        "discussed": interaction.discussed,
        "proposed": interaction.proposed,
        "phase": interaction.phase,
        "confirmed": interaction.confirmed,
    }


def _person(receipt: Receipt) -> str | None:
    return receipt.whom.people[0].name if receipt.whom.people else None


def _commitment(receipt: Receipt) -> dict[str, object]:
    promise = receipt.commitment
    if promise is None:
        return {}
    return {"commitment": commitment_json(promise)}


def _captured(receipt: Receipt) -> dict[str, object]:
    if receipt.captured is None:
        return {}
    from salesbook.render.loop.captured import captured_json  # noqa: PLC0415 (most keep no more)

    return captured_json(receipt.captured, receipt.commitment)


def _rest(receipt: Receipt) -> dict[str, object]:
    rest = receipt.rest
    if rest is None:
        return {}
    back = rest.back_at.astimezone(ZoneInfo(receipt.moment.zone))
    return {"rest": {"tries": rest.tries, "limit": receipt.tries_limit, "back_at": back}}
