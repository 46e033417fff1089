"""Conversations, follow-ups and where accounts stand, as they are exported, by column."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.book.paging import pages
from salesbook.store.compiled.loop import export as ask

Values = dict[str, Any]


def interaction_rows(book: Book) -> Iterator[Values]:
    """Read every conversation and attempt with who took part, what it was for, what came of it.

    `met` says whether it did what a follow-up was for; `next_purpose` and `next_due_on` are of the
    follow-up that was made with it.
    """
    for page in pages(book, ask.TALK_PAGE):
        ids = [row.id for row in page]
        present: dict[UUID, list[tuple[UUID, str]]] = defaultdict(list)
        for row in in_chunks(book, ask.PRESENT, "keys", ids):
            present[row.interaction_id].append((row.id, row.name))
        following = {
            row.origin_interaction_id: row for row in in_chunks(book, ask.NEXT_OF_TALK, "keys", ids)
        }
        met = {row.interaction_id: row.met for row in in_chunks(book, ask.MET, "keys", ids)}
        for row in page:
            following_up = following.get(row.id)
            yield {
                **row._asdict(),
                "people_ids": [person for person, _ in present[row.id]],
                "people": [name for _, name in present[row.id]],
                "met": met.get(row.id),
                "next_purpose": following_up and following_up.purpose,
                "next_due_on": following_up and following_up.due_on,
            }


def follow_up_rows(book: Book) -> Iterator[Values]:
    """Read every follow-up with its time, how it ended, and whose private words it has."""
    for page in pages(book, ask.FOLLOW_UP_PAGE):
        for row in page:
            yield row._asdict()


def standing_rows(book: Book) -> Iterator[Values]:
    """Read where each account stands: last reached contact, earliest open follow-up, owner.

    The values of a contact are None for an account that was never reached.
    """
    for page in pages(book, ask.STANDING_PAGE):
        ids = [row.id for row in page]
        owners = {row.account_id: row.name for row in in_chunks(book, ask.OWNERS, "keys", ids)}
        talks = in_chunks(book, ask.LAST_TALKS, "keys", ids, now=book.moment.now)
        last = {row.account_id: row for row in talks}
        following = {row.account_id: row for row in in_chunks(book, ask.OPEN, "keys", ids)}
        for row in page:
            talk, following_up = last.get(row.id), following.get(row.id)
            yield {
                "account_id": row.id,
                "account": row.name,
                "owner": owners.get(row.id),
                "rep_id": talk and talk.rep_id,
                "private": bool(talk and talk.private),
                "occurred_at": talk and talk.occurred_at,
                "occurred_zone": talk and talk.occurred_zone,
                "discussed": talk and talk.discussed,
                "proposed": talk and talk.proposed,
                "next_purpose": following_up and following_up.purpose,
                "next_keeper": following_up and following_up.keeper,
                "next_due_on": following_up and following_up.due_on,
                "next_person": following_up and following_up.person,
            }
