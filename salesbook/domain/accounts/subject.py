"""The subject of a command: an account, a person, or a person at an account."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.person import Person
from salesbook.domain.errors import NameAmbiguousError


class SubjectKind(StrEnum):
    """What a name can be the name of."""

    ACCOUNT = "account"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Subject:
    """What a typed name turned out to mean; at least one of the two is there.

    With a person, `account` is where that person works now, if anywhere.
    """

    account: Account | None
    person: Person | None = None

    @property
    def account_id(self) -> UUID | None:
        """The account, if there is one."""
        return self.account.id if self.account else None

    @property
    def person_id(self) -> UUID | None:
        """The person, if there is one."""
        return self.person.id if self.person else None

    @property
    def kind(self) -> SubjectKind:
        """What was meant: the person if there is one, else the account."""
        return SubjectKind.PERSON if self.person else SubjectKind.ACCOUNT

    @property
    def id(self) -> UUID:
        """The id of what was meant."""
        return self._meant.id

    @property
    def reference(self) -> dict[str, UUID]:
        """What was meant, as the one reference of a row that belongs to it."""
        return {f"{self.kind.value}_id": self.id}

    @property
    def own_name(self) -> str:
        """The name of the person, else of the account."""
        return self._meant.name

    @property
    def _meant(self) -> Account | Person:
        meant = self.person or self.account
        if meant is None:
            raise ValueError("a subject is an account or a person")
        return meant

    @property
    def name(self) -> str:
        """Say it for an echo: `Acme`, `Jan Smit, Acme`."""
        return ", ".join(one.name for one in (self.person, self.account) if one)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One of several things that go by a name: enough to tell them apart, and its handle."""

    kind: SubjectKind
    handle: str
    name: str
    place: str = ""

    @property
    def label(self) -> str:
        """Say it on one line: `Acme · Amsterdam · 7k2m9q`."""
        return " · ".join(part for part in (self.name, self.place, self.handle) if part)


class SubjectAmbiguousError(NameAmbiguousError):
    """Say that a name means several accounts or people; each can be typed by its handle."""

    def __init__(self, typed: str, found: Sequence[Candidate], *, more: int = 0) -> None:
        count = len(found) + max(more, 0)
        kinds = sorted({candidate.kind.value for candidate in found})
        nouns = {"account": "accounts", "person": "people"}
        said = " and ".join(nouns[kind] for kind in kinds)
        super().__init__(
            f"“{typed}” can mean {count} {said}.",
            candidates=[f"{n}  {one.label}" for n, one in enumerate(found, 1)],
            hint=f"Type more of the name, or the handle at the end: {found[0].handle}",
        )
        self.found = tuple(found)
