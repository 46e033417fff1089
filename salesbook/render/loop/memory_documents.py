"""The call card and the whole memory as documents."""

from typing import Any

from salesbook.domain.accounts.card import AccountCard, PersonCard
from salesbook.domain.accounts.particulars import Particulars
from salesbook.domain.loop.asking import left_open, worth_asking
from salesbook.domain.loop.commitment import Commitment
from salesbook.domain.loop.follow_up import FollowUp
from salesbook.domain.loop.memory import Memory
from salesbook.domain.loop.talk import Talk
from salesbook.render.accounts.reachable import particular_items
from salesbook.render.json import json_item
from salesbook.render.loop.background_documents import background_item, whole_background_item
from salesbook.render.loop.memory_parts import job_of, number_of
from salesbook.render.loop.reasons import local_day


def brief_json(memory: Memory) -> str:
    """Write a call card as one document."""
    questions = worth_asking(left_open(memory))
    item = {**_card(memory), "questions": questions, "shared": memory.shared}
    return json_item("brief", item, as_of=memory.moment.today)


def show_json(memory: Memory) -> str:
    """Write the whole memory as one document."""
    account = memory.account
    item = {
        **_card(memory),
        "standing": _standing(account) if account else None,
        "notes": memory.notes,
        "more": memory.more,
        **whole_background_item(memory),
    }
    return json_item("show", item, as_of=memory.moment.today)


def _card(memory: Memory) -> dict[str, Any]:
    entry, purpose = memory.entry, memory.purpose
    reached_at = entry.facts.last_contact_at
    person = memory.person.person.name if memory.person else None
    return {
        "account": memory.account.account.name if memory.account else None,
        "account_id": memory.subject.account_id,
        "person": person,
        "person_id": memory.person.person.id if memory.person else None,
        "purpose": purpose.text if purpose else None,
        "purpose_kind": purpose.kind if purpose else None,
        "anyway": purpose.anyway if purpose else False,
        "drafted": memory.is_draft,
        "better": memory.better.text if memory.better else None,
        "due_on": _due_on(memory),
        "list": entry.listed,
        "gate": entry.gate,
        "flags": entry.flags,
        "phone": number_of(memory.phone) if memory.phone else None,
        "email": memory.email.address if memory.email else None,
        "local_time": memory.local_time,
        "last_contact_on": local_day(reached_at, memory.moment) if reached_at else None,
        "attempts": entry.facts.attempts,
        "do_not_contact": memory.account.closed if memory.account else (),
        "risks": entry.facts.risks,
        "people": [_person(card, memory) for card in memory.people],
        "follow_ups": [_follow_up(each, memory) for each in memory.follow_ups],
        "promises": [_promise(each, memory) for each in memory.promises],
        "interactions": [_talk(talk) for talk in memory.talks],
        **background_item(memory),
    }


def _due_on(memory: Memory) -> Any:  # noqa: ANN401 (a date or nothing, spelled by the encoder)
    if memory.entry.trigger:
        return memory.entry.trigger.due_on
    return memory.follow_ups[0].due_on if memory.follow_ups else None


def _standing(card: AccountCard) -> dict[str, Any]:
    account = card.account
    return {
        "id": account.id,
        "handle": account.handle,
        "kind": account.kind,
        "grade": account.grade,
        "owner": card.owner,
        "backup": card.backup,
        "city": account.city,
        "country": account.country,
        "industry": account.industry,
        "aliases": card.aliases,
        "archived_on": account.archived_on,
        "paused_until": card.rest.until_on if card.rest else None,
    }


def _person(card: PersonCard, memory: Memory) -> dict[str, Any]:
    known = memory.background.particulars.get(card.person.id, Particulars())
    return {
        "id": card.person.id,
        "name": card.person.name,
        "title": job_of(card) or None,
        "phones": [number_of(phone) for phone in card.phones],
        "emails": [email.address for email in card.emails],
        "channel": card.person.channel,
        "do_not_contact": card.closed,
        **particular_items(known),
    }


def _follow_up(follow_up: FollowUp, memory: Memory) -> dict[str, Any]:
    names = memory.names or {}
    return {
        "id": follow_up.id,
        "handle": follow_up.handle,
        "purpose": follow_up.purpose.text,
        "purpose_kind": follow_up.purpose.kind,
        "due_on": follow_up.due_on,
        "due_at": follow_up.at_time,
        "person": names.get(follow_up.person_id) if follow_up.person_id else None,
        "channel": follow_up.channel,
        "status": follow_up.status,
        "anyway": follow_up.purpose.anyway,
    }


def _promise(promise: Commitment, memory: Memory) -> dict[str, Any]:
    names = memory.names or {}
    return {
        "id": promise.id,
        "handle": promise.handle,
        "side": promise.side,
        "kind": promise.kind,
        "text": promise.text,
        "promised_on": promise.promised_on,
        "due_on": promise.due_on,
        "late": promise.due_on < memory.moment.today,
        "person": names.get(promise.person_id) if promise.person_id else None,
    }


def _talk(talk: Talk) -> dict[str, Any]:
    interaction = talk.interaction
    return {
        "id": interaction.id,
        "handle": interaction.handle,
        "occurred_at": interaction.occurred_at,
        "rep": talk.rep,
        "people": talk.people,
        "kind": interaction.kind,
        "direction": interaction.direction,
        "outcome": interaction.outcome,
        "reached": interaction.reached,
        "phase": interaction.phase,
        "confirmed": interaction.confirmed,
        "purpose": talk.purpose.text if talk.purpose else None,
        "discussed": interaction.discussed,
        "proposed": interaction.proposed,
        "typed": talk.unplanned or None,
        "next": [
            {
                "purpose": each.purpose.text,
                "due_on": each.due_on,
                "status": each.status,
            }
            for each in talk.planned
        ],
        "closed": [{"purpose": each.purpose.text, "met": each.met} for each in talk.ended],
        "points": [{"kind": kind, "text": text} for kind, text in talk.points],
        "hidden": talk.hidden,
        "remarks": talk.remarks,
    }
