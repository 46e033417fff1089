"""Complaints: open one, close it with what came of it, list them."""

from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.account import Account
from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.errors import SalesbookError, TextError, UsageError
from salesbook.domain.ids import handle_of
from salesbook.domain.loop.words import read_word
from salesbook.domain.pipeline.complaint import (
    OPEN,
    PRESSING,
    Complained,
    Complaint,
    ComplaintClosure,
    ComplaintKind,
    ComplaintReceipt,
    ComplaintStatus,
    EndedAlreadyError,
    SameComplaintError,
    Severity,
    UnansweredError,
)
from salesbook.domain.text import check_text
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.handles import identity_of, shorten
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.tables import COMPLAINTS, ORDERS
from salesbook.store.loop.latest import own_identity_of
from salesbook.store.pipeline.complaint import (
    close_complaint,
    complaint_with,
    complaints_listed,
    keep_complaint,
)
from salesbook.store.pipeline.order import order_with
from salesbook.work.accounts.names import account_named, find_person
from salesbook.work.pipeline.product import find_product

_SAID = 60


class OrderElsewhereError(SalesbookError):
    """Say that an order is of another account."""

    def __init__(self, typed: str, theirs: str, account: str) -> None:
        super().__init__(
            f"The order “{typed}” is of {theirs}, not of {account}.",
            hint="See the orders of an account: salesbook order list ACCOUNT",
        )


class ComplaintWords(Struct, frozen=True):
    """What was typed about a complaint, word for word."""

    account: str
    text: str
    kind: str = ComplaintKind.COMPLAINT
    severity: str = Severity.NORMAL
    person: str | None = None
    product: str | None = None
    order: str | None = None
    id: UUID | None = None


def open_complaint(
    book: WritableBook,
    words: ComplaintWords,
    order: DateOrder,  # noqa: ARG001 (a complaint has no date to read; what is rescued has one)
    *,
    typed: Moment | None = None,
) -> ComplaintReceipt:
    """Keep what somebody is not content with, since it was typed; tell when it is due."""
    text = _text(words.text)
    account = account_named(book, words.account)
    identity, opened = words.id or book.new_id(), typed or book.moment
    complaint = Complaint(
        id=identity,
        handle=handle_of(identity),
        account_id=account.id,
        text=text,
        opened_at=opened.now,
        opened_zone=opened.zone,
        kind=read_word("kind of complaint", words.kind, ComplaintKind),
        severity=read_word("severity", words.severity, Severity),
        person_id=_person(book, words.person, account),
        product_id=find_product(book, words.product).id if words.product else None,
        order_id=_order(book, words.order, account),
    )
    keep_complaint(book, complaint)
    book.say(f"Opened a complaint of {account.name}: {_short(text)}")
    return _receipt(book, identity)


def finish_complaint(
    book: WritableBook,
    typed: str,
    because: str | None,
    *,
    rejected: bool = False,
    duplicate_of: str | None = None,
) -> ComplaintReceipt:
    """Close a complaint with what came of it. Raises `UnansweredError`, `EndedAlreadyError`."""
    if rejected and duplicate_of is not None:
        raise UsageError(
            "A complaint is rejected or a duplicate, not both.",
            hint='salesbook complaint close ID --because "…" --rejected',
        )
    found = _still_open(book, typed)
    other = _same_as(book, found, duplicate_of) if duplicate_of is not None else None
    resolution = check_text(because or "", "resolution").strip()
    if not resolution and other is None:
        raise UnansweredError
    ends = ComplaintStatus.REJECTED if rejected else ComplaintStatus.CLOSED
    status = ComplaintStatus.DUPLICATE if other else ends
    said = resolution or f"The same as “{other.text}”" if other else resolution
    closure = ComplaintClosure(found.id, book.moment.now, said, other.id if other else None)
    close_complaint(book, closure, status)
    receipt = _receipt(book, found.id)
    book.say(f"Closed a complaint of {receipt.complained.account}: {_short(found.text)}")
    return receipt


def list_complaints(
    book: Book, account: str | None, limit: int | None
) -> tuple[list[Complained], int]:
    """List complaints: open ones first, the most severe and oldest of them first."""
    account_id = account_named(book, account).id if account else None
    return complaints_listed(book, account_id, limit)


def _text(typed: str) -> str:
    text = check_text(typed, "complaint").strip()
    if not text:
        raise TextError(
            "The complaint is empty.", hint='salesbook complaint open acme "The pump sings"'
        )
    return text


def _short(text: str) -> str:
    return " ".join(text.split())[:_SAID]


def _person(book: Book, typed: str | None, account: Account) -> UUID | None:
    person = find_person(book, typed, at=account.id).person if typed else None
    return person.id if person else None


def _order(book: Book, typed: str | None, account: Account) -> UUID | None:
    """Find the order that a complaint is about, by its handle. Raises `OrderElsewhereError`."""
    if typed is None:
        return None
    ordered = order_with(book, own_identity_of(book, ORDERS, typed, "order"))
    if ordered.order.account_id != account.id:
        raise OrderElsewhereError(typed, ordered.account, account.name)
    return ordered.order.id


def _still_open(book: Book, typed: str) -> Complaint:
    found = complaint_with(book, own_identity_of(book, COMPLAINTS, typed, "complaint"))
    if found.complaint.status not in OPEN:
        raise EndedAlreadyError(found, book.moment)
    return found.complaint


def _same_as(book: Book, complaint: Complaint, typed: str) -> Complaint:
    """Find the complaint that another one says again."""
    other = complaint_with(book, identity_of(book, COMPLAINTS, typed, "complaint"))
    if other.complaint.id == complaint.id:
        raise SameComplaintError("A complaint is no duplicate of itself.")
    if other.complaint.account_id != complaint.account_id:
        raise SameComplaintError(f"“{other.complaint.text}” is of another account.")
    return other.complaint


def _receipt(book: Book, identity: UUID) -> ComplaintReceipt:
    complained = complaint_with(book, identity)
    complaint, settings = complained.complaint, settings_of(book)
    waits = 0 if complaint.severity in PRESSING else settings.complaint_days
    return ComplaintReceipt(
        complained=complained,
        shown=shorten(book, COMPLAINTS, complaint.handle),
        today=book.moment.today,
        due_on=settings.workweek.shift(book.moment.today, waits) if waits else book.moment.today,
    )
