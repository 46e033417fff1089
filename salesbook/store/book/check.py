"""The examination of a book: what the engine's own check cannot see, and what it can.

SQLite's `integrity_check` reads structure, not content. So the chain is verified from the first
operation to the last, and every journalled row is held against what its Changes say of it: damage,
tampering and writes that went round the journal all show. Everything is read in one order and held
against its neighbour, so that a large book needs no more memory than a small one.
"""

from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import Any
from uuid import UUID

from salesbook.domain.book.finding import Finding
from salesbook.domain.book.operation import Action
from salesbook.domain.counting import counted
from salesbook.domain.ids import SHOWN_LENGTH, handle_of
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.chain import START, digest_of, hash_of, seal_of
from salesbook.store.book.guard import install_guard, missing_guards
from salesbook.store.book.nouns import noun_of
from salesbook.store.book.rows import rows_in_order
from salesbook.store.book.stored import journalled_tables, to_stored, whole_row
from salesbook.store.compiled.book import check as ask
from salesbook.store.compiled.book import journal
from salesbook.store.compiled.tables import OPERATIONS
from salesbook.store.errors import ENGINE_ERRORS
from salesbook.store.search import rebuild_search, unsearchable
from salesbook.store.standings.keeping import differing_standings, rebuild_standings
from salesbook.store.table import Table

Side = tuple[UUID, str, dict[str, Any]]
"""A row's id, who says so, and its values in stored form; none when it was taken out."""


def examine(book: Book) -> list[Finding]:
    """Find everything in the book that is not as it should be.

    Of a file that is damaged itself nothing more is read: what it says cannot be trusted.
    """
    damages = list(_file(book))
    if damages:
        return damages
    return [*_structure(book), *_chain(book), *_rows(book), *_derived(book)]


def mend(book: WritableBook) -> None:
    """Make anew what can be made from the rows and from this program.

    That is the search, the standings and the guard; no mark of an open operation is left.
    """
    rebuild_search(book.connection)
    rebuild_standings(book.connection)
    install_guard(book.connection)
    if book.journal.operation_id is None:
        book.connection.change(journal.CLOSE, {})


def _file(book: Book) -> Iterator[Finding]:
    if book.on_sqlite:
        for said in _integrity(book):
            if said != "ok":
                yield Finding("file", f"SQLite finds the file damaged: {said}.")


def _integrity(book: Book) -> list[str]:
    try:
        return [said for (said,) in book.connection.ask("PRAGMA integrity_check")]
    except ENGINE_ERRORS as error:  # the check itself may stumble over the damage
        return [str(error)]


def _structure(book: Book) -> Iterator[Finding]:
    if book.on_sqlite:
        for table, *_ in book.connection.ask("PRAGMA foreign_key_check"):
            yield Finding(table, f"A row of {table} refers to a row that is gone.")
    if book.first(ask.LEFT_OPEN) is not None:
        yield Finding("open_operations", "An operation was left open.")
    for name in missing_guards(book.connection):
        yield Finding("guard", f"The trigger {name} is missing, off or altered.")


def _chain(book: Book) -> Iterator[Finding]:
    """Verify every digest, every hash, every order, and that no operation is missing."""
    seals: dict[UUID, str] = {}
    changes = book.stream(ask.BY_OPERATION)
    for operation_id, group in groupby(changes, attrgetter("operation_id")):
        altered: list[Finding] = []
        seals[operation_id] = seal_of(_verified(group, altered))
        yield from altered
    for _, operations in groupby(book.stream(ask.BY_REPLICA), attrgetter("replica_id")):
        yield from _chained(operations, seals)
    if seals:
        yield Finding(
            "changes",
            f"The journal lacks {counted(len(seals), 'operations')} whose changes are there.",
        )
    for expected, (position,) in enumerate(book.stream(ask.POSITIONS), start=1):
        if position != expected:
            yield Finding("operations", f"The operation at position {expected} is missing.")
            break


def _verified(changes: Iterable[Any], altered: list[Finding]) -> Iterator[str]:
    """Give the digests as they are read; what does not verify is added to `altered`."""
    for change in changes:
        if not _verifies(change):
            altered.append(_altered(change))
        yield change.digest


def _verifies(change: Any) -> bool:
    if change.scrubbed_at is not None:
        return change.before is None and change.after is None and change.salt is None
    said = (change.table_name, change.row_id.hex, change.action, change.before, change.after)
    return bool(digest_of(change.salt or "", *said) == change.digest)


def _altered(change: Any) -> Finding:
    return Finding(
        change.table_name, f"A change of a {_row(change.table_name, change.row_id)} was altered."
    )


def _chained(operations: Iterable[Any], seals: dict[UUID, str]) -> Iterator[Finding]:
    """Verify the operations of one replica; what was verified is taken out of `seals`."""
    prev_hash, position = START, 0
    for row in operations:
        stored = to_stored(OPERATIONS, row._asdict())
        seal = seals.pop(row.id, None) or seal_of(())
        if row.prev_hash != prev_hash or row.hash != hash_of(prev_hash, stored, seal):
            yield _broken(row, "does not fit the chain: it or its changes were altered")
        elif row.handle != handle_of(row.id) or row.position <= position:
            yield _broken(row, "is not where it was, or goes by another handle")
        prev_hash, position = row.hash, row.position


def _broken(row: Any, how: str) -> Finding:
    return Finding("operations", f"Operation “{row.handle[:SHOWN_LENGTH]}” ({row.summary}) {how}.")


def _rows(book: Book) -> Iterator[Finding]:
    """Hold every journalled row against what its Changes say of it."""
    for table in journalled_tables():
        both = merge(_told(book, table), _there(book, table), key=itemgetter(0))
        for row_id, sides in groupby(both, itemgetter(0)):
            whole = {side: values for _, side, values in sides}
            told, there = whole.get("told") or None, whole.get("there")
            if told != there:
                how = "is missing" if there is None else "is not what the journal says of it"
                yield Finding(table.name, f"A {_row(table.name, row_id)} {how}.")


def _told(book: Book, table: Table) -> Iterator[Side]:
    """Walk the Changes of each row forward from nothing."""
    changes = book.stream(ask.BY_ROW, table=table.name)
    for row_id, group in groupby(changes, attrgetter("row_id")):
        whole: dict[str, Any] = {}
        for change in group:
            whole = {} if change.action is Action.DELETE else {**whole, **(change.after or {})}
        yield row_id, "told", {name: said for name, said in whole.items() if said is not None}


def _there(book: Book, table: Table) -> Iterator[Side]:
    for row in rows_in_order(book.connection, table):
        yield row["id"], "there", whole_row(table, row)


def _derived(book: Book) -> Iterator[Finding]:
    """Hold what the database itself keeps against the rows it follows from."""
    texts = unsearchable(book.connection)
    if texts:
        yield Finding("search", f"The search lacks {counted(texts, 'texts')} as written.")
    differing = differing_standings(book.connection)
    if differing:
        verb = "does" if differing == 1 else "do"
        said = f"{counted(differing, 'standings')} {verb} not follow from the rows."
        yield Finding("standings", said)


def _row(table: str, row_id: UUID) -> str:
    return f"{noun_of(table)} ({row_id.hex})"
