"""How opportunities look: a list, what became of one, documents."""

from collections.abc import Sequence
from datetime import date

from salesbook.domain.dates.speak import day_words, say_day
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.pipeline.board import open_amounts, weighted_amounts
from salesbook.domain.pipeline.money import Money
from salesbook.domain.pipeline.opportunity import FUTURE, OpportunityCard
from salesbook.domain.pipeline.opportunity_change import OpportunityChange, PlannedContact
from salesbook.render.csv import csv_text
from salesbook.render.json import json_item, json_items
from salesbook.render.layout import Indent, Report, stacked
from salesbook.render.style import alarm, joined, muted, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import BLANK, Words

_DOT = " · "
_KEYS = (
    *("id", "handle", "account", "account_id", "opportunity", "kind", "source", "campaign"),
    *("owner", "stage", "probability", "amount", "currency", "weighted_amount", "close_on"),
    *("days_in_stage", "last_contact_on", "stale"),
)
NOTHING_OPEN = plain(
    'Nothing is open. Add what may be sold: salesbook opportunity add acme "12 pumps" --amount 12k'
)


def opportunities_report(cards: Sequence[OpportunityCard], today: date, more: int = 0) -> Report:
    """Lay opportunities out as a list, with the sums of those that are open."""
    if not cards:
        return NOTHING_OPEN
    columns = [
        Column("ID"),
        Column("Opportunity", grows=True),
        Column("Stage"),
        Column("Days", right=True),
        Column("Amount", right=True),
        Column("Close"),
    ]
    left = [muted(f"… and {more:,} more: --limit {len(cards) + more}")] if more else []
    ledger = Ledger(columns, [_row(card, today) for card in cards])
    hint = muted("Move one: salesbook opportunity stage ID STAGE · all of it: … board")
    return stacked(ledger, *left, BLANK, *sums(cards), hint)


def sums(cards: Sequence[OpportunityCard]) -> list[Words]:
    """Say what the open ones may bring, each currency by itself; nothing where nobody said."""
    still_open = [card for card in cards if card.stage.is_open]
    amounts = open_amounts(still_open)
    if not amounts:
        return []
    weighted = said(weighted_amounts(still_open))
    return [joined("Open", strong(said(amounts)), muted(f"(weighted {weighted})"), by=" ")]


def said(amounts: Sequence[Money]) -> str:
    """Say amounts of different currencies: `EUR 12,000 + USD 500`."""
    return " + ".join(map(str, amounts))


def opportunity_line(card: OpportunityCard, today: date) -> Words:
    """Say an opportunity in one line, for the pages of its account."""
    return joined(
        strong(card.opportunity.name),
        f"{card.stage.label} ({card.stage.probability} %)",
        str(card.amount or ""),
        f"close {day_words(card.opportunity.close_on, today)}" if card.opportunity.close_on else "",
        stale_mark(card, today),
        by=_DOT,
    )


def stale_mark(card: OpportunityCard, today: date) -> Words:
    """Say that nothing moved it for longer than its stage allows."""
    if not card.is_stale(today):
        return BLANK
    return alarm(f"stale: {(today - card.moved_on).days} days without a step")


def opportunity_change_report(change: OpportunityChange, today: date) -> Report:
    """Lay out what a command did to an opportunity."""
    card, sale = change.card, change.card.opportunity
    who = joined(strong(sale.name), joined(card.account, muted(card.apart), by=" "), by=", ")
    head = joined(joined(_verb(change), who, by=" "), muted(change.shown), by=_DOT)
    stage = f"{card.stage.label} ({card.stage.probability} %)"
    source = str(sale.source or "").replace("_", " ")
    details = joined(
        f"{change.was.label} → {stage}" if change.was else stage,
        str(card.amount or ""),
        f"close {say_day(sale.close_on, today)}" if sale.close_on and card.stage.is_open else "",
        f"{source}, as its account" if change.inherited else source,
        card.campaign or "",
        by=_DOT,
    )
    because = ": ".join(filter(None, (_reason(change), change.note)))
    became = f"{card.account} is a customer now." if change.account_kind else ""
    planned = change.planned
    after = [_planned(planned, today)] if planned else []
    rest = _lines(f"Because: {because}") if change.reason else _lines(change.note or "")
    return stacked(head, Indent(stacked(details, *rest, *_lines(became), *after)))


def suggestion(change: OpportunityChange) -> str:
    """Say the next command to type, where something is left to do."""
    card = change.card
    if change.planned or not (change.was or change.step_id):
        return ""
    if card.stage.key == FUTURE:
        return f"Come back to it: salesbook followup add {_quoted(card.account)} … --on DATE"
    if card.stage.ending == "won":
        purpose = f"Ask whether the delivery of {card.opportunity.name} is right"
        about = f"{_quoted(card.account)} {_quoted(purpose)}"
        return f'Aftercare: salesbook followup add {about} --on "in 2 weeks"'
    return ""


def change_json(kind: str, change: OpportunityChange, today: date) -> str:
    """Write what a command did as one document."""
    step = {"id": change.step_id, "reason": change.reason, "note": change.note}
    item: dict[str, object] = {
        "opportunity": opportunity_item(change.card, today),
        "stage_change": step if change.step_id else None,
        "follow_up": change.planned,
    }
    if change.account_kind:
        account = {"id": change.card.opportunity.account_id, "kind": change.account_kind}
        item["account"] = account
    return json_item(kind, item)


def opportunities_json(
    cards: Sequence[OpportunityCard], today: date, more: int | None = None
) -> str:
    """Write opportunities as one document."""
    items = (opportunity_item(card, today) for card in cards)
    return json_items("opportunities", items, as_of=today, more=more)


def opportunities_csv(cards: Sequence[OpportunityCard], today: date) -> str:
    """Write opportunities as rows."""
    return csv_text(_KEYS, (list(opportunity_item(card, today).values()) for card in cards))


def opportunity_item(card: OpportunityCard, today: date) -> dict[str, object]:
    """Say an opportunity to a program; amounts are decimals in its currency."""
    sale = card.opportunity
    return {
        "id": sale.id,
        "handle": sale.handle,
        "account": card.account,
        "account_id": sale.account_id,
        "opportunity": sale.name,
        "kind": sale.kind,
        "source": sale.source,
        "campaign": card.campaign,
        "owner": card.owner,
        "stage": sale.stage,
        "probability": card.stage.probability,
        "amount": card.amount.plain if card.amount else None,
        "currency": sale.currency,
        "weighted_amount": card.weighted.plain if card.weighted else None,
        "close_on": sale.close_on,
        "days_in_stage": card.days_in_stage(today),
        "last_contact_on": card.last_contact_on,
        "stale": card.is_stale(today),
    }


def _row(card: OpportunityCard, today: date) -> list[str | Words]:
    sale = card.opportunity
    late = sale.close_on is not None and sale.close_on < today and card.stage.is_open
    close = day_words(sale.close_on, today) if sale.close_on else ""
    where = joined(muted(card.account), muted(card.apart), by=" ")
    return [
        muted(sale.handle[:SHOWN_LENGTH]),
        joined(strong(sale.name), where),
        card.stage.label,
        joined(
            str(card.days_in_stage(today)), alarm("stale") if card.is_stale(today) else "", by=" "
        ),
        str(card.amount or ""),
        alarm(close) if late else close,
    ]


def _verb(change: OpportunityChange) -> str:
    if change.was:
        return {"won": "Won", "lost": "Lost"}.get(change.card.stage.ending, "Moved")
    if change.step_id:
        return "Added"
    return "Changed" if change.changed else "Nothing to change in"


def _reason(change: OpportunityChange) -> str:
    return str(change.reason or "").replace("_", " ")


def _lines(text: str) -> list[Words]:
    return [plain(text)] if text else []


def _planned(planned: PlannedContact, today: date) -> Words:
    handle = muted(planned.handle[:SHOWN_LENGTH])
    when = strong(say_day(planned.due_on, today))
    return joined(f"Planned: {planned.purpose}", when, handle, by=_DOT)


def _quoted(text: str) -> str:
    from shlex import quote  # noqa: PLC0415 (only in a hint)

    return quote(text) if set(text) & {*'"$`\\!'} else f'"{text}"'
