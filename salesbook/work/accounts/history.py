"""The history of an account or a person: every command that touched what is theirs."""

from salesbook.domain.book.history import HistoryLine
from salesbook.store.book.book import Book
from salesbook.work.accounts.names import find_subject
from salesbook.work.book.history import history_of


def history_about(book: Book, typed: str, limit: int) -> list[HistoryLine]:
    """List the latest operations about whom a name means, the newest first."""
    subject = find_subject(book, typed)
    if subject.person is not None:
        return history_of(book, "people", subject.person.id, limit)
    assert subject.account is not None, "a subject is an account or a person"  # noqa: S101
    return history_of(book, "accounts", subject.account.id, limit)
