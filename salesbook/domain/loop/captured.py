"""What a log keeps beside the contact: facts, promises, days of theirs, what it was about."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from msgspec import Struct

from salesbook.domain.errors import DateError, NameAmbiguousError, NameNotFoundError, UsageError
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.loop.advice import Advice
from salesbook.domain.loop.commitment import Commitment

if TYPE_CHECKING:  # most logs are about something, and keep nothing else
    from salesbook.domain.accounts.fact import FactChange
    from salesbook.domain.accounts.occasion_listing import KnownOccasion
    from salesbook.domain.loop.handed import Handed
    from salesbook.domain.pipeline.complaint import Complaint


class Subject(Struct, frozen=True):
    """What a contact was about: a row of the pipeline, by the name people have for it.

    `noun` is its singular, as `opportunity`; a product has no handle. `topics` are the rows that
    say so. `inferred` tells that nobody named it; `opened` that the log entered it.
    """

    noun: str
    id: UUID
    name: str
    handle: str = ""
    topics: tuple[UUID, ...] = ()
    inferred: bool = False
    opened: bool = False


class Remembered(Struct, frozen=True):
    """A day of theirs that a log named: `on` is the day it greeted, `new` that nobody knew it."""

    known: "KnownOccasion"
    on: date | None = None
    new: bool = False
    warnings: tuple[Advice, ...] = ()


class Captured(Struct, frozen=True):
    """All that a log kept beside the contact; `colleague` names who keeps what we owe."""

    facts: "tuple[FactChange, ...]" = ()
    promises: tuple[Commitment, ...] = ()
    subjects: tuple[Subject, ...] = ()
    sent: "tuple[Handed, ...]" = ()
    occasion: Remembered | None = None
    colleague: str | None = None
    warnings: tuple[Advice, ...] = ()


class UndatedHereError(DateError):
    """Say that a promise made in a talk has a day, and how to say it there."""

    def __init__(self, text: str, flag: str) -> None:
        said = text.replace('"', "'")
        super().__init__(f"By when? The promise “{text}” has no day.", hint=f'{flag} "{said} @fri"')


class NobodyToldError(UsageError):
    """Say that it has to be said whom a fact is about."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"Who told you? Nobody at {name} was named.", hint="Say who: --fact TEXT --with PERSON"
        )


class ComplaintElsewhereError(NameNotFoundError):
    """Say that a word is no open complaint of theirs, and too little to open one with."""

    def __init__(self, typed: str, name: str) -> None:
        super().__init__(
            f"There is no open complaint “{typed}” of {name}.",
            hint='To open one, say it in a few words: --complaint "The pump sings"',
        )


class ComplaintAmbiguousError(NameAmbiguousError):
    """Say that words mean several open complaints."""

    def __init__(self, typed: str, found: "tuple[Complaint, ...]") -> None:
        super().__init__(
            f"“{typed}” can mean several open complaints.",
            candidates=[f"{each.handle[:SHOWN_LENGTH]}  {each.text}" for each in found],
            hint="Type more, or the handle.",
        )


class AccountlessError(UsageError):
    """Say that something is an account's, and no account was spoken with."""

    def __init__(self, flag: str) -> None:
        super().__init__(
            f"{flag} is of an account, and none was named.",
            hint=f"Name the account: salesbook log acme … {flag} …",
        )
