"""The card of an account or a person: what a list shows and a call needs."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from salesbook.domain.accounts.account import (
    Account,
    ContactChannel,
    EmailKind,
    PauseReason,
    PhoneKind,
)
from salesbook.domain.accounts.person import Person


@dataclass(frozen=True, slots=True)
class Phone:
    """A telephone number: as it was typed, and in E.164 when that could be told."""

    raw: str
    e164: str | None = None
    kind: PhoneKind = PhoneKind.WORK
    preferred: bool = False


@dataclass(frozen=True, slots=True)
class Email:
    """An e-mail address."""

    address: str
    kind: EmailKind = EmailKind.WORK
    preferred: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """Where a person works now."""

    account: Account
    title: str | None = None
    department: str | None = None
    main: bool = True


@dataclass(frozen=True, slots=True)
class Rest:
    """A pause: from a day until the day it ends, None when that is open."""

    id: UUID
    from_on: date
    reason: PauseReason
    until_on: date | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class AccountCard:
    """An account, its owner, its other names, how to reach it, and how many people are known."""

    account: Account
    owner: str | None = None
    backup: str | None = None
    aliases: tuple[str, ...] = ()
    phones: tuple[Phone, ...] = ()
    emails: tuple[Email, ...] = ()
    closed: tuple[ContactChannel, ...] = ()
    rest: Rest | None = None
    people: int = 0


@dataclass(frozen=True, slots=True)
class PersonCard:
    """A person, the jobs they have with the main one first, and how to reach them."""

    person: Person
    jobs: tuple[Job, ...] = ()
    aliases: tuple[str, ...] = ()
    phones: tuple[Phone, ...] = ()
    emails: tuple[Email, ...] = ()
    closed: tuple[ContactChannel, ...] = ()
