"""The subject of a command: an account, a person, or a person at an account."""

from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.person import Person
from salesbook.domain.errors import NameAmbiguousError

USUAL_WIDTH = 76
"""Characters of a candidate's line where nobody says how wide it may be."""


class SubjectKind(StrEnum):
    """What a name can be the name of."""

    ACCOUNT = "account"
    PERSON = "person"


class Subject(Struct, frozen=True):
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
    def names(self) -> tuple[str, ...]:
        """The names of the person and of the account."""
        return tuple(one.name for one in (self.person, self.account) if one)

    @property
    def name(self) -> str:
        """Say it for an echo: `Acme`, `Jan Smit, Acme`."""
        return ", ".join(self.names)


class Candidate(Struct, frozen=True):
    """One of several things that go by a name, what tells it apart, and its handle.

    `traits` begin with the most telling one: a place, a person, a number.
    """

    kind: SubjectKind
    handle: str
    name: str
    traits: tuple[str, ...] = ()

    def line(self, width: int) -> str:
        """Say it in at most so many characters: `Acme · Amsterdam · Jan Smit · 7k2m9q`."""
        told: tuple[str, ...] = ()
        for trait in filter(None, self.traits):
            if len(self._line(*told, trait)) <= width:
                told = (*told, trait)
        line = self._line(*told)
        beyond = len(line) - width
        return line if beyond <= 0 else self._line(cut=beyond)

    def _line(self, *told: str, cut: int = 0) -> str:
        name = f"{self.name[: -cut - 1].rstrip()}…" if cut else self.name
        return " · ".join((name, *told, self.handle))


def told_apart(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Leave out the traits that all of several have: they tell nothing apart."""
    shared = set.intersection(*(set(one.traits) for one in candidates))
    return tuple(
        replace(one, traits=tuple(trait for trait in one.traits if trait not in shared))
        for one in candidates
    )


class SubjectAmbiguousError(NameAmbiguousError):
    """Say that a name means several accounts or people; each can be typed by its handle."""

    def __init__(self, typed: str, found: Sequence[Candidate], *, more: int = 0) -> None:
        count = len(found) + max(more, 0)
        kinds = sorted({candidate.kind.value for candidate in found})
        nouns = {"account": "accounts", "person": "people"}
        said = " and ".join(nouns[kind] for kind in kinds)
        super().__init__(
            f"“{typed}” can mean {count:,} {said}.",
            candidates=_numbered(found, USUAL_WIDTH),
            hint=f"Type more of the name, or the handle at the end: {found[0].handle}",
        )
        self.found = tuple(found)

    def listed(self, width: int) -> tuple[str, ...]:
        """List them, each in one line of so many characters."""
        return _numbered(self.found, width)


def _numbered(found: Sequence[Candidate], width: int) -> tuple[str, ...]:
    room = width - len(f"{len(found)}  ")
    return tuple(f"{n}  {one.line(room)}" for n, one in enumerate(found, 1))
