"""The card of an account or a person: what a list shows and a call needs."""

from datetime import date
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.account import (
    Account,
    ContactChannel,
    EmailKind,
    PauseReason,
    PhoneKind,
)
from salesbook.domain.accounts.closing import Closing
from salesbook.domain.accounts.person import Person


class Phone(Struct, frozen=True):
    """A telephone number: as it was typed, and in E.164 when that could be told."""

    raw: str
    e164: str | None = None
    kind: PhoneKind = PhoneKind.WORK
    preferred: bool = False


class Email(Struct, frozen=True):
    """An e-mail address."""

    address: str
    kind: EmailKind = EmailKind.WORK
    preferred: bool = False


class Job(Struct, frozen=True):
    """Where a person works now."""

    account: Account
    title: str | None = None
    department: str | None = None
    main: bool = True


class Rest(Struct, frozen=True):
    """A pause: from a day until the day it ends, None when that is open."""

    id: UUID
    from_on: date
    reason: PauseReason
    until_on: date | None = None
    note: str | None = None


class AccountCard(Struct, frozen=True):
    """An account, its owner, its other names, how to reach it, and how many people are known."""

    account: Account
    owner: str | None = None
    backup: str | None = None
    aliases: tuple[str, ...] = ()
    phones: tuple[Phone, ...] = ()
    emails: tuple[Email, ...] = ()
    closed: tuple[ContactChannel, ...] = ()
    closings: tuple[Closing, ...] = ()
    rest: Rest | None = None
    people: int = 0


class PersonCard(Struct, frozen=True):
    """A person, the jobs they have with the main one first, and how to reach them."""

    person: Person
    jobs: tuple[Job, ...] = ()
    aliases: tuple[str, ...] = ()
    phones: tuple[Phone, ...] = ()
    emails: tuple[Email, ...] = ()
    closed: tuple[ContactChannel, ...] = ()
