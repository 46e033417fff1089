"""How what a log kept beside the contact looks: the lines of its receipt, and its document."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from salesbook.domain.dates.speak import say_day
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.loop.captured import Captured, Remembered, Subject
from salesbook.domain.loop.commitment import Commitment, Side
from salesbook.domain.loop.receipt import Receipt

if TYPE_CHECKING:
    from salesbook.domain.loop.handed import Handed

_FACT = ("id", "handle", "person_id", "text", "learned_on", "private")
_PROMISE = ("id", "handle", "side", "kind", "text", "due_on", "owner_id")


def captured_lines(receipt: Receipt, captured: Captured) -> list[str]:
    """Say what was kept beside a contact, one sentence a line."""
    occasion = captured.occasion
    return [
        *(_about(subject) for subject in captured.subjects),
        *_next(receipt, captured),
        *(_promised(each, captured.colleague, receipt.today) for each in captured.promises),
        *(f"Noted about {each.known.person}: {each.known.fact.text}" for each in captured.facts),
        *(line for handed in captured.sent for line in _sent(handed)),
        *([_remembered(occasion, receipt.today)] if occasion else []),
    ]


def captured_json(captured: Captured, callback: Commitment | None) -> dict[str, object]:
    """Say what was kept to a program: a key for each kind of row, the first by its singular.

    Of what can be several the plural has them all.
    """
    promises = [*([callback] if callback else []), *captured.promises]
    several: dict[str, list[dict[str, object]]] = {
        "topic": [_topic(one, each) for one in captured.subjects for each in one.topics],
        "personal_fact": [_named(each.known.fact, _FACT) for each in captured.facts],
        "commitment": [_named(each, _PROMISE) for each in promises],
        "document_share": [each for handed in captured.sent for each in _shares(handed)],
    }
    said: dict[str, object] = {"colleague": captured.colleague} if captured.colleague else {}
    for singular, rows in several.items():
        if rows:
            said |= {singular: rows[0], f"{singular}s": rows}
    return said | {one.noun: _subject(one) for one in captured.subjects} | _occasion(captured)


def _about(subject: Subject) -> str:
    handle = subject.handle[:SHOWN_LENGTH]
    if subject.opened:
        return f"Opened the complaint “{subject.name}” ({handle})."
    inferred = ", the only one open" if subject.inferred else ""
    return f"About the {subject.noun} “{subject.name}”{inferred}."


def _next(receipt: Receipt, captured: Captured) -> list[str]:
    """Say that what comes next is a colleague's."""
    if receipt.follow_up is None or captured.colleague is None:
        return []
    return [f"The next contact is {captured.colleague}'s."]


def _promised(promise: Commitment, colleague: str | None, today: date) -> str:
    who = "They" if promise.side is Side.THEIRS else colleague or "You"
    verb = "promised" if promise.side is Side.THEIRS or not colleague else "is to keep"
    return f"{who} {verb}: {promise.text}, by {say_day(promise.due_on, today)}."


def _sent(handed: "Handed") -> Iterator[str]:
    names = " and ".join(person.name for person in handed.people)
    yield f"{names} got “{handed.document.title}”."
    if handed.kept:
        yield f"Kept our promise: {handed.kept.text}."


def _shares(handed: "Handed") -> Iterator[dict[str, object]]:
    document = handed.document
    for identity, person in zip(handed.shares, handed.people, strict=True):
        yield {
            "id": identity,
            "document_id": document.id,
            "title": document.title,
            "person": person.name,
            "person_id": person.id,
            "medium": handed.medium,
        }


def _remembered(remembered: Remembered, today: date) -> str:
    from salesbook.domain.accounts.occasion_words import (  # noqa: PLC0415 (seldom)
        day_said,
        plain_kind,
    )

    known = remembered.known
    what = f"the {plain_kind(known.occasion.kind)} of {known.name}, {day_said(known.occasion)}"
    noted = f"Noted {what}" if remembered.new else f"About {what}"
    if remembered.on is None:
        return f"{noted}."
    return f"{noted}, and remembered that of {say_day(remembered.on, today)}."


def _topic(subject: Subject, identity: object) -> dict[str, object]:
    return {"id": identity, f"{subject.noun}_id": subject.id}


def _subject(subject: Subject) -> dict[str, object]:
    return {
        "id": subject.id,
        "handle": subject.handle or None,
        "name": subject.name,
        "inferred": subject.inferred,
        "opened": subject.opened,
    }


def _occasion(captured: Captured) -> dict[str, object]:
    remembered = captured.occasion
    if remembered is None:
        return {}
    occasion = remembered.known.occasion
    names = ("id", "handle", "kind", "month", "day", "year", "person_id", "account_id")
    said = {**_named(occasion, names), "new": remembered.new, "greeted_on": remembered.on}
    return {"occasion": said}


def _named(record: object, names: tuple[str, ...]) -> dict[str, object]:
    return {name: getattr(record, name) for name in names}
