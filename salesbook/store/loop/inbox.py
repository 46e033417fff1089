"""What a rep logged already in the same words, so that a note from the road comes in once."""

from datetime import datetime

from salesbook.domain.accounts.subject import Subject
from salesbook.store.book.book import Book
from salesbook.store.compiled.loop import inbox as ask


def logged_alike(book: Book, subject: Subject, typed: str) -> list[datetime]:
    """List when the rep of the book had a contact of exactly these words with somebody."""
    statement = ask.OF_PERSON if subject.person_id else ask.OF_ACCOUNT
    said = {"id": subject.id, "rep": book.rep.id, "typed": typed}
    return [row.occurred_at for row in book.rows(statement, **said)]
