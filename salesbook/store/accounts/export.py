"""Accounts and people as they are exported: each with what is known of it, by column."""

from collections.abc import Iterator

from salesbook.domain.accounts.account import OwnershipPart
from salesbook.domain.book.sheet import Column, Sheet
from salesbook.store.book.beside import found, listed
from salesbook.store.book.book import Book
from salesbook.store.book.paging import sheets, span
from salesbook.store.compiled.accounts import export as ask
from salesbook.store.statement import Statement

_SUBJECT = "subject"


def account_sheets(book: Book) -> Iterator[Sheet]:
    """Read every account with its owner, backup, names, numbers, addresses and closed channels.

    Lists hold tuples: (number, kind, preferred), (address, kind, preferred).
    """
    for sheet in sheets(book, ask.ACCOUNT_PAGE):
        ids, beside = sheet["id"], span(sheet)
        parts = {part: book.sheet(ask.OWNERS, part=part, **beside) for part in OwnershipPart}
        paused = book.sheet(ask.PAUSED, today=book.moment.today, **beside)
        yield (
            sheet
            | _lists(book, ask.OF_ACCOUNTS, sheet)
            | {
                "owner": found(parts[OwnershipPart.OWNER], _SUBJECT, "name", ids),
                "backup": found(parts[OwnershipPart.BACKUP], _SUBJECT, "name", ids),
                "paused_until": found(paused, _SUBJECT, "until_on", ids),
            }
        )


def person_sheets(book: Book) -> Iterator[Sheet]:
    """Read every person with where they mainly work, their names, numbers and addresses."""
    for sheet in sheets(book, ask.PERSON_PAGE):
        ids, jobs = sheet["id"], book.sheet(ask.MAIN_JOBS, **span(sheet))
        yield (
            sheet
            | _lists(book, ask.OF_PEOPLE, sheet)
            | {
                "account_id": found(jobs, _SUBJECT, "account_id", ids),
                "account": found(jobs, _SUBJECT, "name", ids),
                "job_title": found(jobs, _SUBJECT, "job_title", ids),
                "department": found(jobs, _SUBJECT, "department", ids),
            }
        )


def _lists(book: Book, questions: dict[str, Statement], sheet: Sheet) -> Sheet:
    return {
        name: _told(book.sheet(question, **span(sheet)), question, sheet["id"])
        for name, question in questions.items()
    }


def _told(beside: Sheet, question: Statement, ids: Column) -> Column:
    """List what is told beside each id: one column as it is, several as tuples."""
    names = [name for name in question.columns if name != _SUBJECT]
    several = zip(*(beside[name] for name in names), strict=True) if beside else ()
    told = beside[names[0]] if beside and len(names) == 1 else tuple(several)
    return listed(beside and {_SUBJECT: beside[_SUBJECT], "told": told}, _SUBJECT, "told", ids)
