"""How the next calls of a campaign look."""

from collections.abc import Sequence

from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.loop.calling import Call, CallList
from salesbook.render.csv import csv_text
from salesbook.render.json import json_items
from salesbook.render.layout import Indent, Report, stacked
from salesbook.render.style import accent, joined, muted, plain, strong
from salesbook.render.words import BLANK, Words

_KEYS = (
    *("account", "account_id", "handle", "person", "phone", "purpose", "purpose_kind"),
    *("due", "last_contact_on", "attempts"),
)


def calls_report(calls: CallList) -> Report:
    """Lay out whom to call next, what for and on which number."""
    name = calls.campaign.name
    if not calls.calls:
        return stacked(*_nobody(calls))
    parts: list[Report] = []
    for call in calls.calls:
        parts += [*_call(call, calls), BLANK]
    first = calls.calls[0].handle[:SHOWN_LENGTH]
    left = f"{calls.waiting:,} left on the list of {name}"
    rest = f", {calls.resting:,} of them at rest" if calls.resting else ""
    return stacked(
        *parts,
        muted(f"{left}{rest}."),
        muted(f"Card: salesbook brief {first}"),
        muted(f'After it: salesbook log {first} "…" --campaign "{name}"'),
    )


def calls_json(calls: CallList) -> str:
    """Write the next calls as one document; `more` is how many are left after them."""
    items = map(_item, calls.calls)
    more = calls.waiting - len(calls.calls)
    return json_items("campaign_calls", items, as_of=calls.today, more=more)


def calls_csv(calls: CallList) -> str:
    """Write the next calls as rows."""
    return csv_text(_KEYS, (list(_item(call).values()) for call in calls.calls))


def _call(call: Call, calls: CallList) -> Sequence[Report]:
    facts = call.entry.facts
    last = call.last_contact_on
    silent = f"last contact {day_words(last, calls.today)}" if last else "never reached"
    tried = counted(facts.attempts, "attempts") if facts.attempts else ""
    due = "due" if call.is_due else ""
    phone = call.phone.raw if call.phone else "no number known"
    return [
        joined(strong(facts.name), muted(call.handle[:SHOWN_LENGTH]), by=" · "),
        Indent(joined("The purpose of my call:", accent(call.purpose.text), by=" ")),
        Indent(joined(call.person or "", strong(phone), by=" · ")),
        Indent(muted(" · ".join(part for part in (due, silent, tried) if part))),
    ]


def _nobody(calls: CallList) -> list[Words]:
    name = calls.campaign.name
    if not calls.waiting:
        return [
            plain(f"Nobody is left to call on the list of {name}."),
            muted(f'How it went: salesbook campaign show "{name}"'),
        ]
    resting = counted(calls.waiting, "accounts")
    return [
        plain(f"All that is left on the list of {name} rests today: {resting}."),
        muted("Why: salesbook due --why ACCOUNT"),
    ]


def _item(call: Call) -> dict[str, object]:
    facts = call.entry.facts
    return {
        "account": facts.name,
        "account_id": facts.id,
        "handle": call.handle,
        "person": call.person,
        "phone": call.phone.raw if call.phone else None,
        "purpose": call.purpose.text,
        "purpose_kind": call.purpose.kind,
        "due": call.is_due,
        "last_contact_on": call.last_contact_on,
        "attempts": facts.attempts,
    }
