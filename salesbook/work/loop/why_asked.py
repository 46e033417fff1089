"""What was typed after `due --why`, understood: the account, on the day and for the rep asked."""

from salesbook.domain.accounts.subject import Subject
from salesbook.domain.loop.due.why import Why
from salesbook.store.book.book import Book
from salesbook.store.loop.due.candidates import Subjects
from salesbook.work.accounts.names import find_subject
from salesbook.work.loop.due import explain_due
from salesbook.work.loop.due_asked import DueAsked, turned


def why_as_asked(book: Book, typed: str, asked: DueAsked) -> Why:
    """Say in which list an account, or a person without one, stood on a day, and why."""
    moment, rep_id = turned(book, asked)
    subject = subject_in_due(find_subject(book, typed))
    return explain_due(book, subject, moment=moment, rep_id=rep_id, weighed=True)


def subject_in_due(found: Subject) -> Subjects:
    """Take the account of what was found, or the person when there is none."""
    accounts = [found.account_id] if found.account_id else []
    people = [found.person_id] if found.person_id and not accounts else []
    return Subjects(frozenset(accounts), frozenset(people))
