"""Conversations, follow-ups and where accounts stand, as they are exported, by column."""

from collections.abc import Iterator

from salesbook.domain.book.sheet import Sheet
from salesbook.store.book.beside import found, listed
from salesbook.store.book.book import Book
from salesbook.store.book.paging import sheets, span
from salesbook.store.compiled.loop import export as ask


def interaction_sheets(book: Book) -> Iterator[Sheet]:
    """Read every conversation and attempt with who took part, what it was for, what came of it.

    `met` says whether it did what a follow-up was for; `next_purpose` and `next_due_on` are of the
    follow-up that was made with it.
    """
    for sheet in sheets(book, ask.TALK_PAGE):
        ids, beside = sheet["id"], span(sheet)
        present = book.sheet(ask.PRESENT, **beside)
        following = book.sheet(ask.NEXT_OF_TALK, **beside)
        closing = book.sheet(ask.MET, **beside)
        yield sheet | {
            "people_ids": listed(present, "interaction_id", "id", ids),
            "people": listed(present, "interaction_id", "name", ids),
            "met": found(closing, "interaction_id", "met", ids),
            "next_purpose": found(following, "origin_interaction_id", "purpose", ids),
            "next_due_on": found(following, "origin_interaction_id", "due_on", ids),
        }


def follow_up_sheets(book: Book) -> Iterator[Sheet]:
    """Read every follow-up with its time, how it ended, and whose private words it has."""
    return sheets(book, ask.FOLLOW_UP_PAGE)


def standing_sheets(book: Book) -> Iterator[Sheet]:
    """Read where each account stands: last reached contact, earliest open follow-up, owner.

    The values of a contact are None for an account that was never reached.
    """
    for sheet in sheets(book, ask.STANDING_PAGE, now=book.moment.now):
        ids, beside = sheet["id"], span(sheet)
        owners, following = book.sheet(ask.OWNERS, **beside), book.sheet(ask.OPEN, **beside)
        yield sheet | {
            "account_id": ids,
            "account": sheet["name"],
            "owner": found(owners, "account_id", "name", ids),
            "next_purpose": found(following, "account_id", "purpose", ids),
            "next_keeper": found(following, "account_id", "keeper", ids),
            "next_due_on": found(following, "account_id", "due_on", ids),
            "next_person": found(following, "account_id", "person", ids),
        }
