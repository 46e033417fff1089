"""Merging two accounts that are one: nothing is dropped, and undo takes it apart again."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.merging import Merged, Merging, merge, parent_of
from salesbook.domain.accounts.note import NoteKind
from salesbook.domain.accounts.subject import Subject
from salesbook.domain.errors import TextError
from salesbook.domain.ids import handle_of
from salesbook.domain.text import name_key
from salesbook.store.accounts.account import accounts_with
from salesbook.store.accounts.card import account_cards
from salesbook.store.accounts.person import people_with
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.joining import Joined, join_rows
from salesbook.store.book.nouns import noun_of
from salesbook.store.compiled.tables import ACCOUNTS, NOTES
from salesbook.work.accounts.making_way import make_way
from salesbook.work.accounts.reach import keep_alias


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
    told = make_way(book, merged)
    _settle(book, merged, goes_by)
    joined = join_rows(book, ACCOUNTS, kept.id, lost.id)
    [standing] = accounts_with(book, [kept.id])
    for also in (kept.name, lost.name):
        keep_alias(book, Subject(standing), also)
    note = _note(book, merged, [*_said_otherwise(book, merged, joined), *told])
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


def _note(book: WritableBook, merged: Merged, said: Sequence[str]) -> UUID | None:
    """Keep as a note what the account that went said differently."""
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


def _said_otherwise(book: Book, merged: Merged, joined: Joined) -> Iterator[str]:
    for name, value in merged.otherwise.items():
        yield f"{name.replace('_', ' ')} {value}"
    whose = [one.row["person_id"] for one in joined.differences if one.row.get("person_id")]
    people = people_with(book, whose)
    names: dict[UUID | None, str] = {person.id: f" of {person.name}" for person in people}
    for one in joined.differences:
        of = names.get(one.row.get("person_id"), "")
        yield f"{noun_of(one.table)}{of}, {one.column.replace('_', ' ')} {one.value}"


def _name(typed: str) -> str:
    if not typed.strip():
        raise TextError("No name was given.", hint='Type it like --name "Acme"')
    return typed.strip()
