"""The plan of a day as a document."""

from collections.abc import Sequence
from datetime import date

from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.plan.blocks import Block
from salesbook.domain.loop.plan.bound import Because
from salesbook.domain.loop.plan.compared import Compared
from salesbook.domain.loop.plan.day_plan import DayPlan, PlannedBlock
from salesbook.domain.loop.plan.glance import Glance
from salesbook.domain.loop.plan.item import Leftover, PlanItem
from salesbook.domain.loop.plan.laid import Laid, PlanWhy
from salesbook.domain.loop.plan.load import load_of
from salesbook.domain.loop.plan.revision import Revisions
from salesbook.domain.loop.plan.span import clock
from salesbook.render.json import json_item, json_items


def plan_json(plan: DayPlan, today: date) -> str:
    """Write a plan as one document; starts and ends are `HH:MM` of the rep's day."""
    return json_item("plan", _plan(plan), as_of=today)


def week_json(week: Sequence[Laid], today: date) -> str:
    """Write the plans of a week as one document, a day an item."""
    return json_items("plan", (_loaded(laid.plan) for laid in week), as_of=today)


def revisions_json(made: Revisions, today: date) -> str:
    """Write the revisions of a day, and what changed from the first to the last, as one."""
    changes = [_compared(each) for each in made.changes]
    return json_items("plan_revisions", made.revisions, as_of=today, beside={"changes": changes})


def plan_why_json(why: PlanWhy, today: date) -> str:
    """Write where somebody stands in a plan as one document."""
    item = {
        "day": why.laid.plan.day,
        "name": why.name,
        "items": [
            {**_item(each, why.laid.plan.there(each)), "because": list(map(_because, because))}
            for each, because in zip(why.items, why.placed, strict=True)
        ],
        "unplaced": [
            {**_leftover(each), "because": list(map(_because, because))}
            for each, because in zip(why.leftovers, why.left, strict=True)
        ],
        "list": why.why.entry.listed,
    }
    return json_item("plan_why", item, as_of=today)


def _because(because: Because) -> dict[str, object]:
    return {
        "bound": because.bound,
        "hours": [{"start": clock(each.start), "end": clock(each.end)} for each in because.spans],
        "name": because.name or None,
        "rank": because.rank or None,
        "of": because.of or None,
        "learned": because.learned,
        "usual": because.usual,
    }


def today_json(glance: Glance, moment: Moment) -> str:
    """Write where the day stands as one document."""
    item = {
        "day": glance.opening.day,
        **_present(glance),
        "next": _item(glance.contact, glance.there) if glance.contact else None,
        "number": glance.number or None,
        "contacts_left": glance.contacts_left,
        "contacts_done": glance.contacts_done,
        "commercial_minutes_left": glance.contact_minutes_left,
        "due": glance.due,
        "needs_purpose": glance.needs_purpose,
        "debts": glance.debts,
        "planned": glance.kept,
    }
    return json_item("today", item, as_of=moment.local)


def now_json(glance: Glance, moment: Moment) -> str:
    """Write the present block and what is next as one document."""
    item = {
        "day": glance.opening.day,
        **_present(glance),
        "next": _item(glance.contact, glance.there) if glance.contact else None,
        "number": glance.number or None,
    }
    return json_item("now", item, as_of=moment.local)


def _present(glance: Glance) -> dict[str, object]:
    return {
        "block": _told(glance, glance.present.block),
        "minutes_left": glance.present.minutes_left,
        "next_block": _told(glance, glance.present.following),
    }


def _told(glance: Glance, block: Block | None) -> dict[str, object] | None:
    """Tell of a block, and that it is busy where a calendar takes it."""
    if block is None:
        return None
    return {**_block(block), "busy": True} if glance.is_busy(block) else _block(block)


def _plan(plan: DayPlan) -> dict[str, object]:
    return {
        "day": plan.day,
        "revision": plan.revision,
        "blocks": [_planned(each, plan) for each in plan.blocks],
        "unplaced": [_leftover(each) for each in plan.leftovers],
    }


def _loaded(plan: DayPlan) -> dict[str, object]:
    return {**_plan(plan), "contact_minutes": load_of(plan)}


def _planned(planned: PlannedBlock, plan: DayPlan) -> dict[str, object]:
    return {
        **_block(planned.block),
        "items": [_item(item, plan.there(item)) for item in planned.items],
    }


def _block(block: Block) -> dict[str, object]:
    return {
        "kind": block.kind,
        "start": clock(block.span.start),
        "end": clock(block.span.end),
    }


def _item(item: PlanItem, there: int | None) -> dict[str, object]:
    return {
        "kind": item.kind,
        "start": clock(item.span.start),
        "end": clock(item.span.end),
        "account": item.party.account,
        "person": item.party.person,
        "purpose": item.title,
        "channel": item.channel,
        "customer_time": None if there is None else clock(there),
        "status": item.status,
        "reason": item.reason,
        "outcome": item.outcome,
    }


def _compared(compared: Compared) -> dict[str, object]:
    return {
        "account": compared.party.account,
        "person": compared.party.person,
        "purpose": compared.title,
        "change": compared.fate,
        "from": None if compared.before is None else clock(compared.before),
        "to": None if compared.after is None else clock(compared.after),
        "done": compared.done,
    }


def _leftover(leftover: Leftover) -> dict[str, object]:
    return {
        "account": leftover.party.account,
        "person": leftover.party.person,
        "purpose": leftover.title,
        "reason": leftover.reason,
    }
