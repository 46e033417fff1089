"""Whom a file means by the names of its owners and callers."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from msgspec import Struct, field

from salesbook.domain.accounts.keys import email_key
from salesbook.domain.book.rep import Rep
from salesbook.domain.errors import NameNotFoundError
from salesbook.domain.text import name_key
from salesbook.store.book.book import WritableBook
from salesbook.store.book.rep import reps_in
from salesbook.store.compiled.tables import REPS

FORMER = "former"
_MYSELF = "me"


class Reps(Struct):
    """The reps of the book by the keys a file may use, and those it brings."""

    book: WritableBook
    me: Rep
    creates: bool
    _by_key: dict[str, UUID] = field(default_factory=dict)
    _by_source: dict[str, UUID] = field(default_factory=dict)
    _by_words: dict[str, UUID] = field(default_factory=dict)
    made: int = 0

    def means(self, said: str | None, external_id: str | None = None) -> UUID | None:
        """Find the rep a file means; None when it names nobody that is known here."""
        if external_id is not None and external_id in self._by_source:
            return self._by_source[external_id]
        if said is None:
            return None
        known = self._by_words.get(said) or self.known(said)
        if known is None and self.creates:
            return self.enter(said)
        return known

    def known(self, said: str) -> UUID | None:
        """Find a rep by address or name, entering nobody."""
        found = self._by_key.get(email_key(said)) or self._by_key.get(name_key(said))
        if found is not None:
            self._by_words[said] = found
        return found

    def enter(
        self, name: str, email: str | None = None, ended_on: date | None = None, **more: Any
    ) -> UUID:
        """Write a rep that the book does not know yet; `more` are values of other columns."""
        identity = self.book.add(
            REPS,
            name=name,
            email=email,
            email_key=email and email_key(email),
            zone=self.me.zone,
            country=self.me.country,
            ended_on=ended_on,
            **more,
        )
        self.made += 1
        self.learn(identity, name, email)
        return identity

    def learn(self, identity: UUID, name: str, email: str | None = None) -> None:
        """Know a rep by name and address."""
        self._by_words.clear()
        self._by_key.setdefault(name_key(name), identity)
        if email:
            self._by_key[email_key(email)] = identity

    @property
    def by_name(self) -> Mapping[str, UUID]:
        """The reps by their folded names and addresses."""
        return self._by_key

    def alias(self, name: str, identity: UUID) -> None:
        """Take a name in the file for this rep, whoever else may bear it."""
        self._by_words.clear()
        self._by_key[name_key(name)] = identity

    def learn_source(self, external_id: str, identity: UUID) -> None:
        """Know a rep by the id another system gave them."""
        self._by_source[external_id] = identity


def reps_of(book: WritableBook, owners: Mapping[str, str], *, creates: bool) -> Reps:
    """Take stock of the book's reps and of what was said about others with `--owner`.

    Raises NameNotFoundError for a rep nobody knows.
    """
    known = Reps(book, book.rep, creates)
    for rep in reps_in(book):
        known.learn(rep.id, rep.name, rep.email)
    known.learn(book.rep.id, book.rep.name, book.rep.email)
    for theirs, ours in owners.items():
        known.alias(theirs, _meant(known, book, theirs, ours))
    return known


def _meant(known: Reps, book: WritableBook, theirs: str, ours: str) -> UUID:
    if ours.casefold() == FORMER:
        return known.means(theirs) or known.enter(theirs, ended_on=book.moment.today)
    if ours.casefold() == _MYSELF:
        return book.rep.id
    everybody = reps_in(book)
    found = [rep for rep in everybody if name_key(rep.name).startswith(name_key(ours))]
    if len(found) != 1:
        names = ", ".join(rep.name for rep in everybody)
        raise NameNotFoundError(
            f"There is no rep called “{ours}”.",
            hint=f"The reps here are {names}; “former” is for a colleague who has left",
        )
    return found[0].id
