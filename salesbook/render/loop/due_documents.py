"""`due` as documents: JSON, and CSV for managers."""

from collections.abc import Iterator
from typing import Any

from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.due.columns import COLUMNS
from salesbook.domain.loop.due.gates import Held
from salesbook.domain.loop.due.listing import DueList
from salesbook.domain.loop.due.ranking import Entry
from salesbook.domain.loop.due.triggers.trigger import Trigger
from salesbook.domain.loop.due.why import Why
from salesbook.domain.pipeline.money import Money
from salesbook.render.csv import csv_text
from salesbook.render.json import json_item, json_items
from salesbook.render.loop.reasons import local_day


def due_json(due: DueList) -> str:
    """Write the list as one document."""
    items = [_item(entry, due.moment) for entry in due.entries]
    return json_items("due", items, as_of=due.day, more=due.more)


def why_json(why: Why) -> str:
    """Write one subject's account of itself as one document."""
    item = {
        **_item(why.entry, why.moment),
        "triggers": [_trigger(trigger) for trigger in why.triggers],
        "gates": [_held(held) for held in why.held],
        "next_on": why.next_on,
        "silent_days": why.silent_days,
        "cadence": why.cadence,
        "red": why.red,
        "season_until_on": why.season.until_on if why.season else None,
        "in_season": why.season is not None,
    }
    return json_item("due_why", item, as_of=why.moment.today)


def due_csv(due: DueList, *, raw: bool = False) -> str:
    """Write the list as rows for a spreadsheet; an amount is what is open, weighted."""
    return csv_text(COLUMNS, _rows(due), raw=raw)


def _rows(due: DueList) -> Iterator[list[object]]:
    for entry in due.entries:
        item = _item(entry, due.moment)
        known = {
            **item,
            "as_of": due.day,
            "owner": entry.facts.owner,
            "reasons": "; ".join(_reasons(entry)),
            "also": "; ".join(item["also"]),
        }
        yield [known.get(column) for column in COLUMNS]


def _reasons(entry: Entry) -> Iterator[str]:
    yield from (f"{part.name} {part.points}" for part in entry.parts if part.points)
    yield from (f"no rate for {currency}" for currency in entry.facts.worth.left_out)


def _item(entry: Entry, moment: Moment) -> dict[str, Any]:
    facts, trigger = entry.facts, entry.trigger
    is_account = facts.account_kind is not None
    reached_at = facts.last_contact_at
    purpose = trigger.purpose if trigger else None
    worth = facts.worth
    weighted = Money(worth.weighted, worth.currency) if worth.weighted else None
    return {
        "rank": entry.rank,
        "list": entry.listed,
        "account": facts.name if is_account else None,
        "account_id": facts.id if is_account else None,
        "person": entry.person if is_account else facts.name,
        "role": entry.role.part if entry.role else None,
        "draft": entry.draft.text if entry.draft else None,
        "flags": entry.flags,
        "tier": None if entry.tier is None else int(entry.tier),
        "tier_name": None if entry.tier is None else entry.tier.word,
        "points": entry.points,
        "parts": entry.parts,
        "purpose": purpose.text if purpose else None,
        "purpose_kind": purpose.kind if purpose else None,
        "anyway": purpose.anyway if purpose else False,
        "due_on": trigger.due_on if trigger else None,
        "late_bd": entry.late_bd,
        "last_contact_on": local_day(reached_at, moment) if reached_at else None,
        "attempts": facts.attempts,
        "weighted_amount": weighted.plain if weighted else None,
        "currency": weighted.currency if weighted else None,
        "left_out": worth.left_out,
        "also": [also.tier.word for also in entry.also],
        "gate": entry.gate,
        "back_at": entry.held[0].back_at if entry.held else None,
    }


def _trigger(trigger: Trigger) -> dict[str, Any]:
    return {
        "tier": int(trigger.tier),
        "tier_name": trigger.tier.word,
        "cause": trigger.cause,
        "due_on": trigger.due_on,
        "purpose": trigger.purpose.text if trigger.purpose else None,
        "source_id": trigger.source_id,
    }


def _held(held: Held) -> dict[str, Any]:
    return {
        "gate": held.gate,
        "back_on": held.back_on,
        "back_at": held.back_at,
        "said": held.said,
    }
