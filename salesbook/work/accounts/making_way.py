"""Making way: what cannot stand twice for one account is settled before two are joined.

Each rule looks at the rows of both alike, so that the order of several merges does not matter.
"""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from salesbook.domain.accounts.merging import Merged, first_owned, ownership_ends, standing_agreed
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.store.book.book import WritableBook
from salesbook.store.compiled.tables import (
    AGREEMENTS,
    CAMPAIGN_MEMBERS,
    CAMPAIGNS,
    OPPORTUNITY_ROLES,
    ORDERS,
    OWNERSHIPS,
    ROLES,
)
from salesbook.store.table import Table

_Rows = dict[UUID, dict[str, Any]]


def make_way(book: WritableBook, merged: Merged) -> list[str]:
    """End, shorten or rename what joining would lose one of; return what is told of it in words."""
    _shorten_ownerships(book, merged)
    _end_agreements(book, merged)
    _rename_orders(book, merged)
    _widen_roles(book, merged)
    return _settle_campaigns(book, merged)


def _shorten_ownerships(book: WritableBook, merged: Merged) -> None:
    """Let those who owned the one account own it until those of the other did."""
    sides = _both(book, OWNERSHIPS, merged)
    for part in {row["part"] for side in sides for row in side.values()}:
        first, second = first_owned(
            *({one: row for one, row in side.items() if row["part"] == part} for side in sides)
        )
        for identity, row in second.items():
            until = ownership_ends(row, first.values())
            if until != row["until_on"]:
                book.change(OWNERSHIPS, identity, until_on=until)


def _end_agreements(book: WritableBook, merged: Merged) -> None:
    """Let what was agreed last stand."""
    mine, theirs = _both(book, AGREEMENTS, merged)
    running = {one: row for one, row in (mine | theirs).items() if row["ended_on"] is None}
    for identity in running.keys() - {standing_agreed(running)}:
        ended_on = max(book.moment.today, running[identity]["agreed_on"])
        book.change(AGREEMENTS, identity, ended_on=ended_on)


def _rename_orders(book: WritableBook, merged: Merged) -> None:
    """Tell the orders apart that have the same number."""
    mine, theirs = _both(book, ORDERS, merged)
    numbers = {row["number"] for row in mine.values()} - {None}
    for identity, row in theirs.items():
        if row["number"] in numbers:
            apart = f"{row['number']} ({merged.lost.handle[:SHOWN_LENGTH]})"
            book.change(ORDERS, identity, number=apart)


def _widen_roles(book: WritableBook, merged: Merged) -> None:
    """Let a part that is played in all sales stay one, where the other plays it in a few."""
    same: dict[tuple[UUID, str], _Rows] = defaultdict(dict)
    for side in _both(book, ROLES, merged):
        for identity, row in side.items():
            if row["until_on"] is None:
                same[row["person_id"], row["part"]][identity] = row
    for roles in same.values():
        few = [_live(book, OPPORTUNITY_ROLES, "role_id", role) for role in roles]
        if not all(few):
            for identity in {one for sales in few for one in sales}:
                book.remove(OPPORTUNITY_ROLES, identity)


def _settle_campaigns(book: WritableBook, merged: Merged) -> list[str]:
    """Let the campaign that was first said to have brought the account be the one; name others."""
    mine, theirs = _both(book, CAMPAIGN_MEMBERS, merged)
    bringing = [one for one, row in sorted((mine | theirs).items()) if row["brought"]]
    others = {one: (mine | theirs)[one]["campaign_id"] for one in bringing[1:]}
    book.change_all(CAMPAIGN_MEMBERS, {one: {"brought": False} for one in others})
    named: Mapping[UUID, Any] = book.current(CAMPAIGNS, list(others.values()))
    return [f"brought by {named[campaign]['name']}" for campaign in others.values()]


def _both(book: WritableBook, table: Table, merged: Merged) -> tuple[_Rows, _Rows]:
    kept, lost = (_live(book, table, "account_id", one) for one in (merged.kept.id, merged.lost.id))
    return kept, lost


def _live(book: WritableBook, table: Table, column: str, to: UUID) -> _Rows:
    found = book.current_with(table, **{column: to})
    return {identity: row for identity, row in found.items() if row["deleted_at"] is None}
