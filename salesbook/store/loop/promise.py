"""Promises by hand: ending them, listing them, and how each side keeps its own."""

from collections.abc import Iterator, Sequence
from datetime import date
from uuid import UUID

from msgspec import Struct

from salesbook.domain.book.sheet import Sheet
from salesbook.domain.loop.commitment import Commitment, CommitmentStatus, Side
from salesbook.domain.loop.promise import Kept, KnownPromise, Promises
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.paging import sheets
from salesbook.store.compiled.loop import promise as ask
from salesbook.store.compiled.tables import COMMITMENT_CLOSURES, COMMITMENTS
from salesbook.store.loop.due.pending import commitment_of
from salesbook.store.statement import Answer

_EVERY = 2**31 - 1
_COUNTED = {
    CommitmentStatus.OPEN: "open",
    CommitmentStatus.KEPT: "kept",
    CommitmentStatus.BROKEN: "broken",
}


class Wanted(Struct, frozen=True):
    """Which promises are wanted; without an account those that are the rep's business.

    `before` is a day by which they were due.
    """

    account_id: UUID | None = None
    sides: tuple[Side, ...] = tuple(Side)
    statuses: tuple[CommitmentStatus, ...] = (CommitmentStatus.OPEN,)
    before: date = date.max


def end_promise(
    book: WritableBook, identity: UUID, status: CommitmentStatus, note: str | None
) -> None:
    """Say how a promise ended today; its status and its closure always agree."""
    book.change(COMMITMENTS, identity, status=status)
    book.add(COMMITMENT_CLOSURES, commitment_id=identity, closed_on=book.moment.today, note=note)


def promise_with(book: Book, identity: UUID) -> KnownPromise:
    """Read a promise that is in the book."""
    [row] = book.rows(ask.ONE, id=identity)
    return _known(book, row)


def promises_listed(
    book: Book, wanted: Wanted, limit: int | None = None
) -> tuple[list[KnownPromise], int]:
    """List promises, the earliest due first; count those a limit leaves out."""
    scope = "account" if wanted.account_id else "rep"
    whose = {"account": wanted.account_id} if wanted.account_id else {"rep": book.rep.id}
    asked = {
        "sides": list(wanted.sides),
        "statuses": list(wanted.statuses),
        "before": wanted.before,
        **whose,
    }
    rows = book.rows(ask.LISTED[scope], limit=limit or _EVERY, **asked)
    count = book.value(ask.COUNT[scope], **asked) if limit else len(rows)
    return [_known(book, row) for row in rows], count - len(rows)


def promises_touched_on(book: Book, day: date) -> tuple[KnownPromise, ...]:
    """List the promises, of both sides, that the rep noted on a day or that were kept on it."""
    rows = book.rows(ask.TOUCHED_ON, rep=book.rep.id, on=day)
    return tuple(_known(book, row) for row in rows)


def promises_of(book: Book, account_id: UUID) -> Promises:
    """Read what an account and we promised each other, both sides, the earliest due first.

    `counts` are of all there ever were, by the side that promised.
    """
    rows = book.rows(ask.OPEN, account=account_id)
    return Promises(
        tuple(_known(book, row) for row in rows), _counts(book.rows(ask.KEPT, account=account_id))
    )


def count_of(book: Book, commitment: Commitment) -> Kept:
    """Count how the side that made a promise does with this account, or this person."""
    if commitment.account_id:
        rows = book.rows(ask.KEPT, account=commitment.account_id)
    else:
        rows = book.rows(ask.KEPT_WITH, person=commitment.person_id)
    return _counts(rows).get(commitment.side, Kept())


def promise_sheets(book: Book) -> Iterator[Sheet]:
    """Read every promise for an export, by column, with how it ended and whose private words."""
    return sheets(book, ask.PAGE)


def _counts(rows: Sequence[Answer]) -> dict[Side, Kept]:
    said: dict[Side, dict[str, int]] = {}
    for row in rows:
        if name := _COUNTED.get(row.status):
            said.setdefault(row.side, {})[name] = row.number
    return {side: Kept(**counts) for side, counts in said.items()}


def _known(book: Book, row: Answer) -> KnownPromise:
    commitment = commitment_of(row, book.reader)
    return KnownPromise(commitment, row.account, row.person, row.owner, row.closed_on, row.note)
