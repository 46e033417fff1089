"""Personal facts: what somebody told us about themselves, kept, shared and listed."""

from datetime import date
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.accounts.fact import FactChange, KnownFact, PersonalFact, ToldBy
from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.errors import NameNotFoundError, SalesbookError, TextError
from salesbook.domain.ids import handle_of
from salesbook.domain.text import check_text
from salesbook.store.accounts.fact import (
    fact_with,
    facts_listed,
    keep_fact,
    remove_fact,
    share_fact,
)
from salesbook.store.accounts.person import jobs_of
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.handles import shorten
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.tables import PERSONAL_FACTS
from salesbook.store.loop.latest import own_identity_of
from salesbook.work.accounts.names import find_person
from salesbook.work.loop.purpose import reading_of

_SAID = 60


class NotYoursError(SalesbookError):
    """Say that a fact is another rep's to share or take out."""

    def __init__(self, known: KnownFact) -> None:
        super().__init__(
            f"“{known.fact.text}” was told to {known.rep}, and only they can change it.",
            hint="See your own: salesbook fact list",
        )


class SharedAlreadyError(SalesbookError):
    """Say that everybody reads a fact already."""

    def __init__(self, known: KnownFact) -> None:
        super().__init__(
            f"“{known.fact.text}” is shared already.", hint="See them all: salesbook fact list"
        )


class Told(Struct, frozen=True):
    """What was typed of a fact, word for word; `mine` is what we told them."""

    subject: str
    text: str
    mine: bool = False
    shared: bool = False
    on: str | None = None
    id: UUID | None = None


def add_fact(
    book: WritableBook, told: Told, order: DateOrder, *, typed: Moment | None = None
) -> FactChange:
    """Keep what a person told us, or we told them; private to this rep unless shared."""
    text = check_text(told.text, "fact").strip(" \t\r\n")
    if not text.strip():
        raise TextError("The fact is empty.", hint='salesbook fact add PERSON "what they told you"')
    who = find_person(book, told.subject)
    reading = reading_of(typed or book.moment, order, settings_of(book))
    fact = _fact(book, told, text, who.id, reading.backwards(told.on or "today").day)
    return _kept(book, fact, who.name)


def tell_fact(book: WritableBook, text: str, person: UUID, name: str) -> FactChange:
    """Keep what came out in a talk with a person who is known; private to this rep."""
    told = Told(name, text)
    return _kept(book, _fact(book, told, check_text(text), person, book.moment.today), name)


def make_public(book: WritableBook, typed: str) -> FactChange:
    """Let everybody read a fact. Raises `SharedAlreadyError` or `NotYoursError`."""
    known = _own(book, typed)
    if not known.fact.private:
        raise SharedAlreadyError(known)
    share_fact(book, known.fact.id)
    book.say(f"Shared a fact about {known.name}")
    return _change(book, replace(known, fact=replace(known.fact, private=False)), "shared")


def forget_fact(book: WritableBook, typed: str) -> FactChange:
    """Take a fact out. Raises `NotYoursError`."""
    known = _own(book, typed)
    remove_fact(book, known.fact.id)
    book.say(f"Took out a fact about {known.name}")
    return _change(book, known, "removed")


def list_facts(
    book: Book, words: str | None = None, limit: int | None = None
) -> tuple[list[KnownFact], int]:
    """List facts that this rep may read, the latest first; count those a limit leaves out."""
    person = find_person(book, words).id if words else None
    facts, more = facts_listed(book, person, limit)
    return _placed(book, facts), more


def _fact(
    book: WritableBook, told: Told, text: str, person: UUID, learned_on: date
) -> PersonalFact:
    identity = told.id or book.new_id()
    return PersonalFact(
        id=identity,
        handle=handle_of(identity),
        person_id=person,
        rep_id=book.rep.id,
        text=text,
        learned_on=learned_on,
        told_by=ToldBy.US if told.mine else ToldBy.THEM,
        private=not told.shared,
    )


def _kept(book: WritableBook, fact: PersonalFact, name: str) -> FactChange:
    """Keep a fact; of a private one the history says that it was kept, and not a word of it."""
    keep_fact(book, fact)
    said = "" if fact.private else f": {' '.join(fact.text.split())[:_SAID]}"
    book.say(f"Noted something about {name}{said}")
    return _change(book, _read(book, fact.id), "kept")


def _own(book: Book, typed: str) -> KnownFact:
    """Read a fact of the rep's own; another's private one is not there for anybody else."""
    known = _read(book, own_identity_of(book, PERSONAL_FACTS, typed, "fact"), typed)
    if known.fact.rep_id != book.rep.id:
        raise NotYoursError(known)
    return known


def _read(book: Book, identity: UUID, typed: str = "") -> KnownFact:
    known = fact_with(book, identity)
    if known is None:
        raise NameNotFoundError(
            f"There is no fact “{typed}”.", hint="See them all: salesbook fact list"
        )
    return _placed(book, [known])[0]


def _placed(book: Book, facts: list[KnownFact]) -> list[KnownFact]:
    """Say where the people work."""
    jobs = jobs_of(book, [*dict.fromkeys(known.fact.person_id for known in facts)])
    places = {person: found[0].account.name for person, found in jobs.items()}
    return [replace(known, account=places.get(known.fact.person_id)) for known in facts]


def _change(book: Book, known: KnownFact, done: str) -> FactChange:
    return FactChange(known, done, shorten(book, PERSONAL_FACTS, known.fact.handle))
