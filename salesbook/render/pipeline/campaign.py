"""How campaigns look: a list, how far one is, what became of one, documents."""

from collections.abc import Sequence
from datetime import date

from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.pipeline.campaign import (
    Campaign,
    CampaignCard,
    CampaignChange,
    MemberCard,
    MemberStanding,
)
from salesbook.domain.pipeline.money import Money
from salesbook.render.csv import csv_text
from salesbook.render.json import json_item, json_items
from salesbook.render.labels import known, labelled
from salesbook.render.layout import Indent, Report, stacked
from salesbook.render.pipeline.opportunity import said
from salesbook.render.style import joined, muted, paste, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import BLANK, Words

_DOT = " · "
_NAMED, _MEMBERS = 5, 20
_KEYS = (
    *("id", "handle", "name", "kind", "place", "starts_on", "ends_on", "cost", "currency", "aim"),
    *("accounts", "reached", "tried", "left", "dropped", "brought", "opportunities", "won"),
)
_MEMBER_KEYS = ("account_id", "handle", "account", "standing", "brought", "dropped_reason")
NONE_YET = plain('No campaigns. Add one: salesbook campaign add "Spring calls" --kind calls')


def campaigns_report(cards: Sequence[CampaignCard], today: date, more: int = 0) -> Report:
    """Lay campaigns out as a list, with how far each is."""
    if not cards:
        return NONE_YET
    columns = [
        Column("ID"),
        Column("Campaign", grows=True),
        Column("Kind"),
        Column("From"),
        Column("Accounts", right=True),
        Column("Reached", right=True),
        Column("To reach", right=True),
        Column("Won", right=True),
    ]
    left = [muted(f"… and {more:,} more: --limit {len(cards) + more}")] if more else []
    hint = muted("Call the next one: salesbook campaign next ID")
    return stacked(Ledger(columns, [_row(card, today) for card in cards]), *left, BLANK, hint)


def campaign_report(card: CampaignCard, today: date) -> Report:
    """Lay out how far a campaign is, and what came from it."""
    campaign = card.campaign
    shown = card.members[:_MEMBERS]
    more = len(card.members) - len(shown)
    columns = [Column("ID"), Column("Account", grows=True), Column("Standing")]
    ledger = Ledger(columns, [_member_row(each) for each in shown]) if shown else BLANK
    command = f'salesbook campaign show "{campaign.name}" --csv'
    left = [muted(f"… and {more:,} more: {command}")] if more else []
    name = f'"{campaign.name}"'
    hint = f"salesbook campaign {'next' if card.members else 'add-accounts'} {name}"
    head = joined(strong(campaign.name), muted(_what(campaign, today)), by=_DOT)
    facts = Indent(labelled(known(_facts(card))))
    rows = [BLANK, ledger, *left, BLANK] if shown else [BLANK]
    return stacked(head, facts, *rows, muted(f"Next: {hint}"))


def campaign_change_report(change: CampaignChange, done: str, today: date) -> Report:
    """Lay out what a command did to a campaign."""
    campaign = change.card.campaign
    where = joined(strong(campaign.name), muted(change.shown), by=_DOT)
    if not (change.accounts or change.known):
        what = _what(campaign, today)
        next_step = f'salesbook campaign add-accounts "{campaign.name}" --filter "grade:A,B"'
        hint = paste(f"Put accounts on it: {next_step}")
        return stacked(joined(done, where, by=" "), Indent(stacked(plain(what), hint)))
    names = ", ".join(change.accounts[:_NAMED])
    more = len(change.accounts) - _NAMED
    rest = f" and {more:,} more" if more > 0 else ""
    added = counted(len(change.accounts), "accounts")
    before = f"There already: {counted(change.known, 'accounts')}." if change.known else ""
    lines = [f"{added}: {names}{rest}" if change.accounts else "", before, progress(change.card)]
    shown = [plain(f"  {line}") for line in lines if line]
    return stacked(
        joined(f"{done} of" if done == "On the list" else f"{done} from", where, by=" "), *shown
    )


def progress(card: CampaignCard) -> str:
    """Say how far a campaign is: `12 accounts · 3 reached · 2 tried · 6 left · 1 dropped`."""
    counts = [f"{card.count(standing):,} {standing}" for standing in MemberStanding]
    return _DOT.join([counted(len(card.members), "accounts"), *counts])


def campaigns_json(cards: Sequence[CampaignCard], today: date, more: int | None = None) -> str:
    """Write campaigns as one document."""
    return json_items("campaigns", map(campaign_item, cards), as_of=today, more=more)


def campaign_json(card: CampaignCard, today: date) -> str:
    """Write how far a campaign is as one document, with the accounts on its list."""
    members = [_member_item(each) for each in card.members]
    return json_item("campaign", {**campaign_item(card), "members": members}, as_of=today)


def campaign_change_json(kind: str, change: CampaignChange) -> str:
    """Write what a command did as one document."""
    members = [{"id": row} for row in change.member_ids]
    item = {"campaign": campaign_item(change.card), "campaign_members": members}
    return json_item(kind, item | {"known": change.known})


def campaigns_csv(cards: Sequence[CampaignCard]) -> str:
    """Write campaigns as rows."""
    rows = (campaign_item(card) for card in cards)
    return csv_text(_KEYS, ([row[key] for key in _KEYS] for row in rows))


def members_csv(card: CampaignCard) -> str:
    """Write the accounts on a list as rows."""
    return csv_text(_MEMBER_KEYS, (list(_member_item(each).values()) for each in card.members))


def campaign_item(card: CampaignCard) -> dict[str, object]:
    """Say a campaign to a program; amounts are decimals in their currency."""
    campaign, came = card.campaign, card.came
    return {
        "id": campaign.id,
        "handle": campaign.handle,
        "name": campaign.name,
        "kind": campaign.kind,
        "place": campaign.place,
        "starts_on": campaign.starts_on,
        "ends_on": campaign.ends_on,
        "cost": campaign.cost.plain if campaign.cost else None,
        "currency": campaign.currency,
        "aim": campaign.aim,
        "accounts": len(card.members),
        **{standing.value: card.count(standing) for standing in MemberStanding},
        "brought": card.brought,
        "opportunities": came.opportunities,
        "won": came.won,
        "open_amounts": [_money(one) for one in came.open_amounts],
        "won_amounts": [_money(one) for one in came.won_amounts],
    }


def _money(money: Money) -> dict[str, str]:
    return {"amount": money.plain, "currency": money.currency}


def _member_item(each: MemberCard) -> dict[str, object]:
    return {
        "account_id": each.member.account_id,
        "handle": each.handle,
        "account": each.account,
        "standing": each.standing,
        "brought": each.member.brought,
        "dropped_reason": each.member.dropped_reason,
    }


def _facts(card: CampaignCard) -> list[tuple[str, str | Words]]:
    came = card.came
    won = f"{came.won:,}" if came.won else ""
    return [
        ("Aim", card.campaign.aim or ""),
        ("Cost", str(card.campaign.cost or "")),
        ("List", progress(card)),
        ("Brought", counted(card.brought, "accounts") if card.brought else ""),
        ("Sales", counted(came.opportunities, "opportunities") if came.opportunities else ""),
        ("Open", said(came.open_amounts)),
        ("Won", joined(won, strong(said(came.won_amounts)), by=_DOT)),
    ]


def _row(card: CampaignCard, today: date) -> list[str | Words]:
    campaign = card.campaign
    return [
        muted(campaign.handle[:SHOWN_LENGTH]),
        strong(campaign.name),
        campaign.kind.value,
        day_words(campaign.starts_on, today) if campaign.starts_on else "",
        f"{len(card.members):,}",
        f"{card.count(MemberStanding.REACHED):,}",
        f"{len(card.waiting):,}",
        said(card.came.won_amounts) or (str(card.came.won) if card.came.won else ""),
    ]


def _member_row(each: MemberCard) -> list[str | Words]:
    why = f"dropped: {each.member.dropped_reason}" if each.member.dropped_reason else ""
    came = muted("came from it") if each.member.brought else BLANK
    standing = why or each.standing.value
    return [muted(each.handle[:SHOWN_LENGTH]), joined(strong(each.account), came), standing]


def _what(campaign: Campaign, today: date) -> str:
    return _DOT.join(
        part for part in (campaign.kind.value, campaign.place or "", _span(campaign, today)) if part
    )


def _span(campaign: Campaign, today: date) -> str:
    days = [day_words(day, today) for day in (campaign.starts_on, campaign.ends_on) if day]
    if campaign.ends_on and not campaign.starts_on:
        return f"until {days[0]}"
    return " – ".join(days)  # noqa: RUF001 (a stretch of days)
