"""Accounts and people as they are exported: each with what is known of it, by column."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from salesbook.domain.accounts.account import OwnershipPart
from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.book.paging import pages
from salesbook.store.compiled.accounts import export as ask
from salesbook.store.statement import Statement

Values = dict[str, Any]


def account_rows(book: Book) -> Iterator[Values]:
    """Read every account with its owner, backup, names, numbers, addresses and closed channels.

    Lists hold tuples: (number, kind, preferred), (address, kind, preferred).
    """
    for page in pages(book, ask.ACCOUNT_PAGE):
        ids = [row.id for row in page]
        lists = _listed(book, ask.OF_ACCOUNTS, ids)
        parts = _parts(book, ids)
        paused = {
            row.subject: row.until_on
            for row in in_chunks(book, ask.PAUSED, "keys", ids, today=book.moment.today)
        }
        for row in page:
            yield {
                **row._asdict(),
                **lists[row.id],
                "owner": parts.get((row.id, OwnershipPart.OWNER)),
                "backup": parts.get((row.id, OwnershipPart.BACKUP)),
                "paused_until": paused.get(row.id),
            }


def person_rows(book: Book) -> Iterator[Values]:
    """Read every person with where they mainly work, their names, numbers and addresses."""
    for page in pages(book, ask.PERSON_PAGE):
        ids = [row.id for row in page]
        lists = _listed(book, ask.OF_PEOPLE, ids)
        jobs = {row.subject: row for row in in_chunks(book, ask.MAIN_JOBS, "keys", ids)}
        for row in page:
            job = jobs.get(row.id)
            yield {
                **row._asdict(),
                **lists[row.id],
                "account_id": job and job.account_id,
                "account": job and job.name,
                "job_title": job and job.job_title,
                "department": job and job.department,
            }


def _parts(book: Book, ids: list[UUID]) -> dict[tuple[UUID, OwnershipPart], str]:
    found = in_chunks(book, ask.OWNERS, "keys", ids)
    return {(row.subject, row.part): row.name for row in found}


def _listed(book: Book, lists: dict[str, Statement], ids: list[UUID]) -> dict[UUID, Values]:
    found: dict[UUID, Values] = defaultdict(lambda: {name: [] for name in lists})
    for name, statement in lists.items():
        for row in in_chunks(book, statement, "keys", ids):
            found[row.subject][name].append(tuple(row)[1:])
    return found
