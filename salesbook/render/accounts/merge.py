"""How a merge looks: what came over, and what went where."""

from collections.abc import Iterator

from salesbook.domain.accounts.merging import Merging
from salesbook.domain.counting import counted
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.render.accounts.account import UNDO, account_item
from salesbook.render.json import json_item
from salesbook.render.labels import known, labelled
from salesbook.render.layout import Report, stacked
from salesbook.render.style import joined, muted, strong

_WORDS = {
    "interactions": "talks",
    "employments": "people",
    "follow_ups": "follow-ups",
    "commitments": "promises",
    "opportunities": "opportunities",
    "orders": "orders",
    "complaints": "complaints",
    "notes": "notes",
    "occasions": "occasions",
    "agreements": "agreements",
    "roles": "roles",
    "phones": "numbers",
    "emails": "addresses",
    "accounts": "accounts that belong to it",
}
"""What people are told of, in this order; the rest moves without a word."""


def merge_report(merging: Merging) -> Report:
    """Lay out what a merge did."""
    account = merging.card.account
    head = joined(
        strong(f"Merged {merging.lost.name} into {account.name}"),
        muted(account.handle[:SHOWN_LENGTH]),
        by=" · ",
    )
    pairs = [
        ("Came over", ", ".join(_moved(merging))),
        ("Also", ", ".join(merging.card.aliases)),
        ("Owner", _owners(merging)),
        ("Note", "what the other one said differently" if merging.note else ""),
    ]
    return stacked(head, labelled(known(pairs)), muted(f"  {UNDO}"))


def merge_json(merging: Merging) -> str:
    """Write what a merge did as one document."""
    item = {
        "account": account_item(merging.card),
        "merged": {"id": merging.lost.id, "name": merging.lost.name},
        "moved": merging.moved,
        "note": {"id": merging.note} if merging.note else None,
    }
    return json_item("account_merge", item)


def _moved(merging: Merging) -> Iterator[str]:
    for table, words in _WORDS.items():
        if table in merging.moved:
            yield counted(merging.moved[table], words)


def _owners(merging: Merging) -> str:
    if not merging.others:
        return ""
    return f"{merging.card.owner}; {', '.join(merging.others)} had {merging.lost.name}"
