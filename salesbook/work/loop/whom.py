"""Whom a contact was with: names to accounts and people, made where that was asked for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.names import is_number
from salesbook.domain.accounts.person import Person
from salesbook.domain.accounts.subject import Subject
from salesbook.domain.errors import NameNotFoundError, SalesbookError, UsageError
from salesbook.domain.loop.entry import Entry
from salesbook.domain.loop.follow_up import FollowUp, FollowUpStatus
from salesbook.domain.loop.receipt import Whom
from salesbook.domain.text import name_key
from salesbook.store.accounts.account import accounts_with
from salesbook.store.accounts.names import names_equal
from salesbook.store.accounts.namesakes import handles_of_namesakes
from salesbook.store.accounts.person import people_with
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.tables import FOLLOW_UPS
from salesbook.store.loop.follow_up import planned_with, still_open
from salesbook.store.loop.latest import own_identity_of
from salesbook.work.accounts.names import A_PERSON, ANY, find_person, find_subject

if TYPE_CHECKING:
    from salesbook.domain.loop.plan.item import PlanItem

_PLAN_DIGITS = 2
"""As many digits as the number of a planned contact has."""


class NobodyNamedError(UsageError):
    """Say that a contact is with somebody."""

    def __init__(self) -> None:
        super().__init__(
            "Whom was it with?",
            hint='salesbook log acme "Wants pumps // Offered 12 // Agree the date @fri"',
        )


class NumberNamedError(UsageError):
    """Say that a bare number is no name; the plan shows such numbers, and many names hold one."""

    def __init__(self, number: str) -> None:
        super().__init__(
            f"“{number}” says too little for a name.",
            hint=f"Contact {number} of the plan: salesbook log --plan {number}",
        )


class ClosedAlreadyError(SalesbookError):
    """Say that a follow-up is no longer open."""

    def __init__(self, follow_up: FollowUp) -> None:
        super().__init__(
            f"“{follow_up.purpose.text}” is {follow_up.status.value} already.",
            hint="See what is open: salesbook followup list",
        )


class ElsewhereError(SalesbookError):
    """Say that a follow-up is with somebody else."""

    def __init__(self, follow_up: FollowUp, name: str) -> None:
        super().__init__(
            f"“{follow_up.purpose.text}” is not with {name}.",
            hint="See what is open: salesbook followup list",
        )


def whom_of(book: WritableBook, entry: Entry, chosen: Sequence[FollowUp]) -> Whom:
    """Find whom an entry is about: as named, else from the plan or the follow-up it was for.

    With `new`, an account or a person nobody knows is entered.
    """
    subject, new_account = _subject(book, entry, chosen)
    people, new_people = _people(book, entry, subject)
    apart = apart_of(book, subject.account_id)
    whom = Whom(subject.account, people, new_account, new_people, apart)
    for follow_up in chosen:
        _check_same(follow_up, whom)
    return whom


def chosen_follow_ups(book: Book, entry: Entry) -> tuple[FollowUp, ...]:
    """Find the open follow-ups that an entry names with --closes, or with the plan's item."""
    ids = [own_identity_of(book, FOLLOW_UPS, typed, "follow-up") for typed in entry.closes]
    named = tuple(open_one(book, identity) for identity in dict.fromkeys(ids))
    if named or entry.plan is None:
        return named
    planned = _planned(book, entry.plan).follow_up_id
    follow_up = still_open(book, planned) if planned else None
    return (follow_up,) if follow_up else ()


def apart_of(book: Book, account: UUID | None) -> str:
    """Read the handle of an account where others have its name, else nothing."""
    return handles_of_namesakes(book, [account]).get(account, "") if account else ""


def open_one(book: Book, identity: UUID) -> FollowUp:
    """Read an open follow-up. Raises `ClosedAlreadyError`."""
    follow_up = planned_with(book, identity).follow_up
    if follow_up.status is not FollowUpStatus.OPEN:
        raise ClosedAlreadyError(follow_up)
    return follow_up


def _subject(
    book: WritableBook, entry: Entry, chosen: Sequence[FollowUp]
) -> tuple[Subject, Account | None]:
    if entry.subject is not None:
        return _named(book, entry)
    if chosen:
        return _with_ids(book, chosen[0].account_id, chosen[0].person_id), None
    if entry.plan is not None:
        party = _planned(book, entry.plan).party
        return _with_ids(book, party.account_id, party.person_id), None
    raise NobodyNamedError


def _planned(book: Book, number: int) -> "PlanItem":
    from salesbook.work.loop.planned import planned_contact  # noqa: PLC0415 (most are not planned)

    return planned_contact(book, number)


def _named(book: WritableBook, entry: Entry) -> tuple[Subject, Account | None]:
    words = (entry.subject or "").strip()
    known = (entry.new or _is_bare(words)) and _is_known(book, words)
    if _is_bare(words) and not known:
        raise NumberNamedError(words)
    if entry.new and not known:
        from salesbook.work.accounts.account import add_account  # noqa: PLC0415 (seldom)

        account = add_account(book, words)
        return Subject(account), account
    try:
        return find_subject(book, words, guess=not entry.new), None
    except NameNotFoundError as error:
        if error.near or entry.new or not entry.says_something:
            raise
        raise NameNotFoundError(error.message, hint=f"{error.hint}, or add --new") from error


def _people(
    book: WritableBook, entry: Entry, subject: Subject
) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
    found = [subject.person] if subject.person else []
    made: list[Person] = []
    for words in entry.people:
        person = _person(book, words, subject, new=entry.new)
        if person is None:
            from salesbook.work.accounts.person import add_person  # noqa: PLC0415 (seldom)

            person = add_person(book, words, account=subject.account)
            made.append(person)
        found.append(person)
    return tuple(dict.fromkeys(found)), tuple(made)


def _person(book: Book, words: str, subject: Subject, *, new: bool) -> Person | None:
    at = subject.account_id
    if not new:
        return find_person(book, words, at=at).person
    if not any(names_equal(book, kind, name_key(words)) for kind in A_PERSON):
        return None
    return find_person(book, words, at=at, guess=False).person


def _is_bare(words: str) -> bool:
    """Tell whether words are a number as the plan has them."""
    return words.isdecimal() and len(words) <= _PLAN_DIGITS


def _is_known(book: Book, words: str) -> bool:
    """Tell whether words are the whole name, the address or the number of somebody known."""
    if "@" in words or is_number(words):
        return True
    return any(names_equal(book, kind, name_key(words)) for kind in ANY)


def _with_ids(book: Book, account: UUID | None, person: UUID | None) -> Subject:
    accounts = accounts_with(book, [account] if account else [])
    people = people_with(book, [person] if person else [])
    return Subject(accounts[0] if accounts else None, people[0] if people else None)


def _check_same(follow_up: FollowUp, whom: Whom) -> None:
    account = whom.account.id if whom.account else None
    people = {person.id for person in whom.people}
    same_account = follow_up.account_id is not None and follow_up.account_id == account
    if not (same_account or follow_up.person_id in people):
        raise ElsewhereError(follow_up, whom.name)
