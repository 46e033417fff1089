"""How a sent document looks: who got it, and what that closed and kept."""

from collections.abc import Sequence

from salesbook.domain.dates.speak import say_day
from salesbook.domain.loop.handed import Delivery
from salesbook.render.json import json_item
from salesbook.render.layout import Report, stacked
from salesbook.render.loop.log import advice_json, advice_lines
from salesbook.render.style import joined, muted, plain, strong
from salesbook.render.words import Words

_DOT = " · "


def sent_report(deliveries: Sequence[Delivery]) -> Report:
    """Say of each account who got a document, and what that bought."""
    return stacked(*(line for each in deliveries for line in _lines(each)))


def sent_hints(deliveries: Sequence[Delivery]) -> list[str]:
    """Warn of what a rep should know of it: who had it before, what expired."""
    return [line for each in deliveries for line in advice_lines(each.warnings)]


def sent_json(deliveries: Sequence[Delivery]) -> str:
    """Write what was sent as one document."""
    document = deliveries[0].handed.document
    return json_item(
        "document_send",
        {
            "document": {"id": document.id, "handle": document.handle, "title": document.title},
            "document_shares": [share for each in deliveries for share in _shares(each)],
            "interactions": [
                {"id": each.interaction.id, "handle": each.interaction.handle}
                for each in deliveries
                if each.interaction
            ],
            "closed": [one.id for each in deliveries for one in each.closed],
            "kept": [each.handed.kept.id for each in deliveries if each.handed.kept],
            "warnings": [one for each in deliveries for one in advice_json(each.warnings)],
        },
    )


def _shares(delivery: Delivery) -> list[dict[str, object]]:
    account, handed = delivery.whom.account, delivery.handed
    return [
        {
            "id": identity,
            "person_id": person.id,
            "person": person.name,
            "account_id": account.id if account else None,
            "medium": handed.medium,
        }
        for identity, person in zip(handed.shares, handed.people, strict=True)
    ]


def _lines(delivery: Delivery) -> list[Words]:
    handed, whom = delivery.handed, delivery.whom
    head = joined(
        joined("Sent", strong(handed.document.title), "to", strong(whom.name), by=" "),
        handed.medium.value,
        muted(delivery.shown),
        by=_DOT,
    )
    lines = [head]
    lines += [plain(f"  Closed: {each.purpose.text}") for each in delivery.closed]
    if handed.kept:
        due = say_day(handed.kept.due_on, delivery.moment.today)
        lines.append(plain(f"  Kept our promise: {handed.kept.text}, due {due}"))
    if delivery.interaction is None:
        name = whom.people[0].name
        lines.append(muted(f'  The talk itself: salesbook log "{name}" "…"'))
    return lines
