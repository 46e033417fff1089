"""How the receipt of an edit looks."""

from salesbook.domain.dates.speak import say_day
from salesbook.domain.loop.amendment import Amended
from salesbook.domain.loop.words import plain as said
from salesbook.render.json import json_item
from salesbook.render.layout import Report, stacked
from salesbook.render.loop.log import (
    advice_json,
    carried_json,
    carried_words,
    commitment_json,
    follow_up_json,
    risk_line,
    risks_json,
)
from salesbook.render.loop.talk_words import SUMMED_UP
from salesbook.render.style import joined, muted, plain, strong

_DOT = " · "


def edit_report(amended: Amended) -> Report:
    """Lay out a log as it now is, and what changed."""
    log, name = amended.interaction, strong(amended.whom.name)
    if not amended.changed:
        return joined("Nothing changed in the log with", name, by=" ")
    changed = ", ".join(each.replace("_", " ") for each in amended.changed)
    summed_up = muted(SUMMED_UP if log.confirmed else "")
    how = (said(log.kind), said(log.outcome), summed_up)
    head = joined(joined("Edited", name, by=" "), *how, by=_DOT)
    lines = [
        joined(muted(f"  {label}"), text, by=" ")
        for label, text in (
            ("Changed  ", changed),
            ("Discussed", log.discussed),
            ("Proposed ", log.proposed),
        )
        if text
    ]
    follow_up = amended.follow_up
    if follow_up:
        when = say_day(follow_up.due_on, amended.today, follow_up.at_time)
        mark = f"{_DOT}{follow_up.purpose.mark}" if follow_up.purpose.mark else ""
        lines.append(plain(f"  Next      {follow_up.purpose.text}{_DOT}{when}{mark}"))
    return stacked(head, *lines, *(plain(f"  {fact}") for fact in _ended(amended)))


def _ended(amended: Amended) -> tuple[str, ...]:
    """Say what the log now ends, and what it no longer ends."""
    return (
        *(f"Closed “{each.purpose.text}”." for each in amended.closed),
        *(carried_words(each) for each in (amended.unmet,) if each),
        *(f"Open again: “{each.purpose.text}”." for each in amended.reopened),
        *(f"Kept our promise: {each.text}." for each in amended.kept),
        *(
            f"You call back {say_day(each.due_on, amended.today)}."
            for each in (amended.promised,)
            if each
        ),
        *(f"No longer promised: {each.text}." for each in amended.withdrawn),
        *(f"Our promise is open again: {each.text}." for each in amended.unkept),
        *(risk_line(each) for each in amended.risks),
    )


def edit_json(amended: Amended) -> str:
    """Write an edited log as one document."""
    log = amended.interaction
    names = ("id", "handle", "kind", "outcome", "occurred_at", "discussed", "proposed", "phase")
    person = amended.whom.people[0].name if amended.whom.people else None
    return json_item(
        "edit",
        {
            "interaction": {name: getattr(log, name) for name in (*names, "confirmed")},
            "follow_up": follow_up_json(amended.follow_up, person),
            "closed": [each.id for each in amended.closed],
            "reopened": [each.id for each in amended.reopened],
            "carried": carried_json(amended.unmet),
            "changed": list(amended.changed),
            "commitment": commitment_json(amended.promised),
            "withdrawn": [each.id for each in amended.withdrawn],
            **({"notes": risks_json(amended.risks)} if amended.risks else {}),
            "warnings": advice_json(amended.warnings),
        },
    )
