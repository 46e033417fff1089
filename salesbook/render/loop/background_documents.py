"""What is remembered beside the talks, as parts of a document."""

from datetime import date

from salesbook.domain.accounts.occasion_listing import Coming
from salesbook.domain.loop.commitment import Side
from salesbook.domain.loop.memory import Memory
from salesbook.domain.pipeline.complaint import Complaint
from salesbook.domain.presence.document import Holding
from salesbook.render.loop.fact import fact_item
from salesbook.render.loop.occasion import occasion_item
from salesbook.render.loop.power import seat_item
from salesbook.render.pipeline.opportunity import opportunity_item
from salesbook.render.pipeline.rhythm import rhythm_item

_COMPLAINT = ("id", "handle", "text", "kind", "severity", "status", "opened_at", "person_id")


def background_item(memory: Memory) -> dict[str, object]:
    """Say to a program what stands on a call card, whether or not a screen had room for it."""
    known, today = memory.background, memory.moment.today
    power, pace = known.power, known.pace
    near = known.near(today, memory.missed_days)
    return {
        "deciders": [seat_item(seat, power) for seat in power.deciders] if power else [],
        "blockers": [seat_item(seat, power) for seat in power.blockers] if power else [],
        "facts": [fact_item(fact) for fact in known.facts],
        "kept": {side.value: known.promises.of(side) for side in Side},
        "complaints": [_complaint(each) for each in known.complaints],
        "needs": [
            {"text": need.text, "heard_at": need.heard_at, "opportunity_id": need.sale_id}
            for need in memory.needs
        ],
        "opportunities": [opportunity_item(card, today) for card in known.sales],
        "won_days": {"median_days": pace.median_days, "sales": pace.sales} if pace else None,
        "reorder": rhythm_item(known.habit, today) if known.habit else None,
        "agreement": known.agreement,
        "occasions": _days(near, today),
        "documents": [_document(holding, today) for holding in known.documents],
    }


def whole_background_item(memory: Memory) -> dict[str, object]:
    """Say all that is remembered, also what is not near: every day, each product, what happened."""
    known, today = memory.background, memory.moment.today
    power = known.power
    return {
        "seats": [seat_item(seat, power) for seat in power.seats] if power else [],
        "left": power.former if power else (),
        "occasions": _days(known.occasions, today),
        "rhythms": [rhythm_item(habit, today) for habit in known.habits],
        "events": known.events,
    }


def _days(coming: tuple[Coming, ...], today: date) -> list[dict[str, object]]:
    return [occasion_item(each, today) for each in coming]


def _complaint(complaint: Complaint) -> dict[str, object]:
    return {name: getattr(complaint, name) for name in _COMPLAINT}


def _document(holding: Holding, today: date) -> dict[str, object]:
    document = holding.document
    return {
        "id": document.id,
        "handle": document.handle,
        "title": document.title,
        "person": holding.person,
        "person_id": holding.person_id,
        "shared_at": holding.shared_at,
        "medium": holding.medium,
        "expired": document.expired(today),
    }
