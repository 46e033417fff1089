"""How accounts look: a list, a card after a change, a document."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from uuid import UUID

from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.card import AccountCard, Rest
from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.render.accounts.reachable import closing_words
from salesbook.render.csv import csv_text
from salesbook.render.json import json_item, json_items
from salesbook.render.labels import known, labelled
from salesbook.render.layout import Report, stacked
from salesbook.render.style import alarm, joined, muted, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import BLANK, Words

UNDO = "Changed your mind: salesbook undo"
_STEPS = {
    "agreement": 'Agree how to work together: salesbook agreement set "{name}" --every 14d',
    "decision_maker": 'Who decides? salesbook person role NAME decision_maker --account "{name}"',
    "person": 'Add somebody: salesbook person add NAME --account "{name}"',
    "purpose": "Give them one: salesbook pick",
}
_KEYS = (
    "id",
    "handle",
    "name",
    "kind",
    "grade",
    "owner",
    "backup",
    "industry",
    "headcount",
    "website",
    "street",
    "postal_code",
    "city",
    "region",
    "country",
    "zone",
    "source",
    "legal_name",
    "archived_on",
    "aliases",
    "phones",
    "emails",
    "do_not_contact",
    "paused_until",
    "people",
)


def accounts_report(
    cards: Sequence[AccountCard], today: date, more: int = 0, lacking: Sequence[str] = ()
) -> Report:
    """Lay accounts out as a table, or say that there are none; `lacking` is what none has."""
    if not cards and lacking:
        return plain(f"No such account is without {_either(lacking)}.")
    if not cards:
        return plain('No accounts. Add one: salesbook account add "Acme"')
    columns = [
        Column("ID"),
        Column("Account", grows=True),
        Column("Kind"),
        Column("City"),
        Column("Owner"),
        Column("People", right=True),
    ]
    rows: list[list[str | Words]] = [
        [
            muted(card.account.handle[:SHOWN_LENGTH]),
            joined(strong(card.account.name), _state(card, today)),
            _kind(card.account),
            card.account.city or card.account.country or "",
            card.owner or "",
            str(card.people or ""),
        ]
        for card in cards
    ]
    left = [muted(f"… and {more:,} more: --limit {len(cards) + more}")] if more else []
    if lacking:
        count = counted(len(cards) + more, "accounts")
        step = _STEPS[lacking[0]].format(name=cards[0].account.name)
        left += [muted(f"{count} without {_either(lacking)}. {step}")]
    return stacked(Ledger(columns, rows), *left)


def account_report(card: AccountCard, said: str, today: date, *, changed: bool = True) -> Report:
    """Say what became of an account, and what is known of it now."""
    account = card.account
    place = ", ".join(part for part in (account.city, account.country) if part)
    pairs = [
        ("Kind", _kind(account)),
        ("Owner", " · backup ".join(name for name in (card.owner, card.backup) if name)),
        ("Also", ", ".join(card.aliases)),
        ("Place", place),
        ("Phone", ", ".join(phone.raw for phone in card.phones)),
        ("E-mail", ", ".join(email.address for email in card.emails)),
        ("Website", account.website or ""),
        ("Source", (account.source or "").replace("_", " ")),
        ("Closed", ", ".join(closing_words(closing, today) for closing in card.closings)),
        ("Paused", _until(card.rest, today) if card.rest else ""),
    ]
    return stacked(strong(said), labelled(known(pairs)), *([muted(f"  {UNDO}")] if changed else []))


def accounts_json(cards: Iterable[AccountCard], today: date, more: int | None = None) -> str:
    """Write accounts as one document."""
    return json_items("accounts", map(account_item, cards), as_of=today, more=more)


def account_json(kind: str, card: AccountCard, rows: Mapping[str, UUID]) -> str:
    """Write what a command did as one document: the account, and the other rows it wrote."""
    return json_item(kind, {"account": account_item(card)} | id_items(rows))


def id_items(rows: Mapping[str, UUID]) -> dict[str, object]:
    """Name rows that a command wrote, by the singular of their table."""
    return {name: {"id": row} for name, row in rows.items()}


def accounts_csv(cards: Iterable[AccountCard]) -> str:
    """Write accounts as rows."""
    rows = (account_item(card) for card in cards)
    return csv_text(_KEYS, ([item[key] for key in _KEYS] for item in rows))


def account_item(card: AccountCard) -> Mapping[str, object]:
    """Name everything a card holds."""
    account = card.account
    held = {
        "owner": card.owner,
        "backup": card.backup,
        "aliases": card.aliases,
        "phones": [phone.raw for phone in card.phones],
        "emails": [email.address for email in card.emails],
        "do_not_contact": [channel.value for channel in card.closed],
        "closed": card.closings,
        "paused": card.rest is not None,
        "paused_until": card.rest.until_on if card.rest else None,
        "people": card.people,
    }
    return {name: getattr(account, name) for name in Account.__struct_fields__} | held


def _kind(account: Account) -> str:
    kind = account.kind.value.replace("_", " ")
    return f"{kind} {account.grade}" if account.grade else kind


def _state(card: AccountCard, today: date) -> Words:
    """Say in a word or two what keeps an account from being called."""
    if card.account.archived_on:
        return muted("(put away)")
    if card.closed:
        return alarm(f"(closed: {', '.join(channel.value for channel in card.closed)})")
    return muted(f"(paused {_until(card.rest, today)})") if card.rest else BLANK


def _either(lacking: Sequence[str]) -> str:
    articles = {"agreement": "an agreement", "decision_maker": "a decision maker"}
    return " or ".join(articles.get(each, f"a {each}") for each in lacking)


def _until(rest: Rest, today: date) -> str:
    return f"until {day_words(rest.until_on, today)}" if rest.until_on else "until resumed"
