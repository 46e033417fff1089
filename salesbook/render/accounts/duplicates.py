"""How accounts that may be one firm look: in pairs, each with its reason."""

import shlex
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from salesbook.domain.accounts.card import AccountCard
from salesbook.domain.accounts.likeness import Twin
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.render.csv import csv_text
from salesbook.render.json import json_items
from salesbook.render.layout import Report, stacked
from salesbook.render.style import joined, muted, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import BLANK, Words

_COLUMNS = ("account_id", "account", "other_id", "other", "why")


def twins_report(twins: Sequence[Twin], more: int = 0) -> Report:
    """Lay pairs out as a table, with the command that makes one of the first."""
    if not twins:
        return plain("No two accounts look like one.")
    columns = [Column("Account", grows=True), Column("May be", grows=True), Column("Because")]
    rows: list[list[str | Words]] = [
        [_named(twin.one), _named(twin.other), muted(twin.why)] for twin in twins
    ]
    left = [muted(f"… and {more:,} more: --limit {len(twins) + more}")] if more else []
    return stacked(Ledger(columns, rows), *left, BLANK, muted(f"Next: {_command(twins[0])}"))


def twins_told(twins: Iterable[Twin], account: AccountCard) -> Iterator[str]:
    """Say which accounts may be the same firm as one, each with the command that joins them."""
    for twin in twins:
        other = twin.other if twin.one.account.id == account.account.id else twin.one
        place = f", {other.account.city}" if other.account.city else ""
        said = f"“{other.account.name}”{place}, may be the same firm: {twin.why}."
        yield f"{said} If it is: {_command(twin)}"


def twins_json(twins: Iterable[Twin], today: date, more: int | None = None) -> str:
    """Write pairs as one document."""
    return json_items("duplicates", map(_item, twins), as_of=today, more=more)


def twins_csv(twins: Iterable[Twin]) -> str:
    """Write pairs as rows."""
    items = map(_item, twins)
    return csv_text(_COLUMNS, ([item[name] for name in _COLUMNS] for item in items))


def _item(twin: Twin) -> dict[str, object]:
    one, other = twin.one.account, twin.other.account
    return {
        "account_id": one.id,
        "account": one.name,
        "other_id": other.id,
        "other": other.name,
        "why": twin.why,
    }


def _named(card: AccountCard) -> Words:
    account = card.account
    return joined(
        strong(account.name),
        muted(account.handle[:SHOWN_LENGTH]),
        muted(account.city or ""),
        by=" ",
    )


def _command(twin: Twin) -> str:
    handles = (card.account.handle[:SHOWN_LENGTH] for card in (twin.one, twin.other))
    return shlex.join(["salesbook", "account", "merge", *handles])
