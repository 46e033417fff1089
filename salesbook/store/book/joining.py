"""Joining: two rows turn out to be one, so whatever refers to the one refers to the other.

It knows no table by name. Rows that would then fill the same key are joined in turn: the one that
stands takes over what only the other says, and what a column says unless told counts for nothing
said. Nothing is deleted that a reference could miss, and what the two say differently is handed
back.
"""

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from msgspec import Struct, field

from salesbook.store.book.book import WritableBook
from salesbook.store.book.live_keys import keys_of
from salesbook.store.book.stored import journalled_tables
from salesbook.store.compiled.tables import SOURCE_IDS
from salesbook.store.table import Table

_OWN = frozenset({"id", "recorded_at", "author_id", "deleted_at", "handle"})
"""What a row has of its own, whatever it is joined with."""


class Difference(Struct, frozen=True):
    """What the row that went said otherwise than the one that stands; `row` is all it said."""

    table: str
    column: str
    value: object
    row: Mapping[str, Any]


class Joined(Struct):
    """What a joining did: how many rows changed hands by table, and what was said differently."""

    moved: dict[str, int] = field(default_factory=dict)
    differences: list[Difference] = field(default_factory=list)


def join_rows(book: WritableBook, table: Table, kept: UUID, lost: UUID) -> Joined:
    """Let one row stand for two; every reference to the other is one to it, deleted rows' too.

    The columns of the two rows themselves are the caller's to settle.
    """
    joined = Joined()
    for other in journalled_tables():
        for column, target in other.references:
            if target == table.name:
                _move(book, other, column, (kept, lost), joined)
    _move_sources(book, table, kept, lost)
    book.remove(table, lost)
    return joined


def _move(
    book: WritableBook, table: Table, column: str, between: tuple[UUID, UUID], joined: Joined
) -> None:
    kept, lost = between
    moving = book.current_with(table, **{column: lost})
    standing_rows = book.current_with(table, **{column: kept}) if moving and table.keys else {}
    taken = {
        key: identity for identity, row in standing_rows.items() for key in keys_of(table.name, row)
    }
    plain = {}
    for identity, row in moving.items():
        standing = next(_standing(table, {**row, column: kept}, taken), None)
        if standing is None:
            plain[identity] = {column: kept}
        else:
            _fold(book, table, (standing, identity), {column: kept}, joined)
    book.change_all(table, plain)
    live = sum(moving[one]["deleted_at"] is None for one in plain)
    if live:
        joined.moved[table.name] = joined.moved.get(table.name, 0) + live


def _standing(table: Table, row: Mapping[str, Any], taken: Mapping[Any, UUID]) -> Iterator[UUID]:
    return (taken[key] for key in sorted(keys_of(table.name, row) & taken.keys()))


def _fold(
    book: WritableBook,
    table: Table,
    rows: tuple[UUID, UUID],
    moved: Mapping[str, Any],
    joined: Joined,
) -> None:
    """Let a row that stands take over what only the other says."""
    standing, going = rows
    both = book.current(table, rows)
    news, differences = _news(table, both[standing], {**both[going], **moved})
    inner = join_rows(book, table, standing, going)
    joined.differences += [*differences, *inner.differences]
    for name, count in inner.moved.items():
        joined.moved[name] = joined.moved.get(name, 0) + count
    book.change(table, going, **moved)
    if news:
        book.change(table, standing, **news)


def _news(
    table: Table, standing: Mapping[str, Any], going: Mapping[str, Any]
) -> tuple[dict[str, Any], list[Difference]]:
    news: dict[str, Any] = {}
    differences = []
    for name, value in going.items():
        if name in _OWN or value is None or value == standing[name]:
            continue
        if isinstance(value, bool):
            news |= {name: True} if value else {}
        elif standing[name] in (None, table.defaults.get(name)):
            news[name] = value
        elif value != table.defaults.get(name):
            differences.append(Difference(table.name, name, value, going))
    return news, differences


def _move_sources(book: WritableBook, table: Table, kept: UUID, lost: UUID) -> None:
    """Let what other systems call the row lead to the one that stands."""
    named = book.current_with(SOURCE_IDS, table_name=table.name, row_id=lost)
    book.change_all(SOURCE_IDS, {one: {"row_id": kept} for one in named})
