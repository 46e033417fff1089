"""Complaints on both engines: kept, closed, and the open ones of many accounts at once."""

from datetime import timedelta
from uuid import UUID

from salesbook.cli.environment import Environment
from salesbook.domain.ids import handle_of
from salesbook.domain.pipeline.complaint import (
    Complaint,
    ComplaintClosure,
    ComplaintStatus,
    Severity,
)
from salesbook.store.book.book import WritableBook
from salesbook.store.pipeline.complaint import (
    close_complaint,
    complaint_with,
    complaints_listed,
    keep_complaint,
    open_complaints,
    open_complaints_of,
)
from tests.house import keep_account


def complaint(
    book: WritableBook, account: UUID, text: str, severity: Severity, hours: int = 0
) -> Complaint:
    identity = book.new_id()
    kept = Complaint(
        id=identity,
        handle=handle_of(identity),
        account_id=account,
        text=text,
        opened_at=book.moment.now - timedelta(hours=hours),
        opened_zone=book.moment.zone,
        severity=severity,
    )
    keep_complaint(book, kept)
    return kept


def test_open_complaints_stand_by_how_they_press_and_how_old_they_are(
    any_book: Environment,
) -> None:
    acme, globex = (keep_account(any_book, name) for name in ("Acme", "Globex"))
    with any_book.writing("complaint open") as book:
        mild = complaint(book, acme, "Late", Severity.LOW, 9)
        new = complaint(book, acme, "Loud", Severity.URGENT)
        old = complaint(book, acme, "Broken", Severity.URGENT, 5)
        complaint(book, globex, "Wrong", Severity.NORMAL)

    with any_book.reading() as found:
        assert open_complaints_of(found, acme) == (old, new, mild)
        both = open_complaints(found, [acme, globex])
        listed, more = complaints_listed(found, None, 2)

    assert [len(both[one]) for one in (acme, globex)] == [3, 1]
    assert ([each.complaint.text for each in listed], more) == (["Broken", "Loud"], 2)


def test_status_and_closure_agree(any_book: Environment) -> None:
    acme = keep_account(any_book, "Acme")
    with any_book.writing("complaint open") as book:
        kept = complaint(book, acme, "Loud", Severity.HIGH)
    with any_book.writing("complaint close") as book:
        closure = ComplaintClosure(kept.id, book.moment.now, "A new bearing")
        close_complaint(book, closure, ComplaintStatus.CLOSED)

    with any_book.reading() as found:
        read = complaint_with(found, kept.id)
        assert open_complaints_of(found, acme) == ()

    assert (read.complaint.status, read.closure) == (ComplaintStatus.CLOSED, closure)
    assert (read.account, read.person, read.product, read.order) == ("Acme", None, None, None)
