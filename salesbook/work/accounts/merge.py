"""Merging two accounts that are one: nothing is dropped, and undo takes it apart again."""

from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.card import AccountCard
from salesbook.domain.accounts.merging import Merged, merge, parent_of
from salesbook.domain.accounts.note import NoteKind
from salesbook.domain.accounts.subject import Subject
from salesbook.domain.errors import TextError
from salesbook.domain.ids import SHOWN_LENGTH, handle_of
from salesbook.domain.text import name_key
from salesbook.store.accounts.account import accounts_with
from salesbook.store.accounts.card import account_cards
from salesbook.store.book.book import WritableBook
from salesbook.store.book.joining import Joined, join_rows, referring
from salesbook.store.book.nouns import noun_of
from salesbook.store.compiled.tables import ACCOUNTS, AGREEMENTS, NOTES, ORDERS, OWNERSHIPS
from salesbook.store.table import Table
from salesbook.work.accounts.reach import keep_alias


class Merging(Struct, frozen=True):
    """What a merge did: the account that stands, the name that went, the rows that came over.

    `others` are the reps who owned the one that went, and own nothing of this now.
    """

    card: AccountCard
    lost: Account
    moved: dict[str, int]
    others: tuple[str, ...] = ()
    note: UUID | None = None


def merge_accounts(
    book: WritableBook, one: Account, other: Account, *, name: str | None = None
) -> Merging:
    """Make one account of two; both names lead to it, `name` is the one it goes by.

    Raises `SameAccountError` for one and itself.
    """
    merged = merge(one, other)
    kept, lost = merged.kept, merged.lost
    before, went = account_cards(book, [kept, lost])
    goes_by = _name(kept.name if name is None else name)
    _make_way(book, merged)
    _settle(book, merged, goes_by)
    joined = join_rows(book, ACCOUNTS, kept.id, lost.id)
    [standing] = accounts_with(book, [kept.id])
    for also in (kept.name, lost.name):
        keep_alias(book, Subject(standing), also)
    note = _note(book, merged, joined)
    book.say(f"Merged {lost.name} into {goes_by}")
    others = {went.owner} - {before.owner, None}
    [card] = account_cards(book, [standing])
    return Merging(card, lost, joined.moved, tuple(filter(None, others)), note)


def _settle(book: WritableBook, merged: Merged, name: str) -> None:
    """Write what the account that stands says from here on."""

    def parent(account: UUID) -> UUID | None:
        found: UUID | None = book.current(ACCOUNTS, [account])[account]["parent_id"]
        return found

    book.change(
        ACCOUNTS,
        merged.kept.id,
        **merged.fields,
        name=name,
        name_key=name_key(name),
        parent_id=parent_of(merged, parent),
    )


def _make_way(book: WritableBook, merged: Merged) -> None:
    """End or rename what cannot stand twice, where joining would lose one of the two."""
    kept, lost = merged.kept.id, merged.lost.id
    mine = _live(book, OWNERSHIPS, kept)
    for identity, row in _live(book, OWNERSHIPS, lost).items():
        if any(_overlap(row, own) for own in mine.values()):
            book.change(OWNERSHIPS, identity, until_on=row["from_on"])
    if any(row["ended_on"] is None for row in _live(book, AGREEMENTS, kept).values()):
        for identity, row in _live(book, AGREEMENTS, lost).items():
            ended_on = row["ended_on"] or max(book.moment.today, row["agreed_on"])
            book.change(AGREEMENTS, identity, ended_on=ended_on)
    numbers = {row["number"] for row in _live(book, ORDERS, kept).values()} - {None}
    for identity, row in _live(book, ORDERS, lost).items():
        if row["number"] in numbers:
            apart = f"{row['number']} ({merged.lost.handle[:SHOWN_LENGTH]})"
            book.change(ORDERS, identity, number=apart)


def _live(book: WritableBook, table: Table, account: UUID) -> dict[UUID, dict[str, Any]]:
    found = referring(book, table, "account_id", account)
    return {identity: row for identity, row in found.items() if row["deleted_at"] is None}


def _overlap(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Tell whether two intervals of the same part share a day; an open one has no end."""
    ends = [row["until_on"] or date.max for row in (other, one)]
    begins = [row["from_on"] for row in (one, other)]
    apart = any(begin >= end for begin, end in zip(begins, ends, strict=True))
    return one["part"] == other["part"] and not apart


def _note(book: WritableBook, merged: Merged, joined: Joined) -> UUID | None:
    """Keep as a note what the account that went said differently."""
    said = [*_said_otherwise(merged, joined)]
    if not said:
        return None
    identity = book.new_id()
    return book.add(
        NOTES,
        id=identity,
        handle=handle_of(identity),
        account_id=merged.kept.id,
        kind=NoteKind.KNOWLEDGE,
        text=f"{merged.lost.name}, entered apart, said: {'; '.join(said)}",
        noted_on=book.moment.today,
    )


def _said_otherwise(merged: Merged, joined: Joined) -> Iterator[str]:
    for name, value in merged.otherwise.items():
        yield f"{name.replace('_', ' ')} {value}"
    for one in joined.differences:
        yield f"{noun_of(one.table)}, {one.column.replace('_', ' ')} {one.value}"


def _name(typed: str) -> str:
    if not typed.strip():
        raise TextError("No name was given.", hint='Type it like --name "Acme"')
    return typed.strip()
