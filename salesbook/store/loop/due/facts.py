"""Facts: everything that `due` needs to know of some subjects, in a fixed number of questions."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice
from uuid import UUID

from salesbook.domain.loop.due.facts import ClosedChannel, Pause, SubjectFacts
from salesbook.domain.loop.due.ground import UNKNOWN
from salesbook.domain.loop.due.history import History
from salesbook.domain.loop.due.rules import Context
from salesbook.store.book.book import Book
from salesbook.store.compiled.loop.due import facts as ask
from salesbook.store.loop.due.candidates import Subjects
from salesbook.store.loop.due.ground import ground_in
from salesbook.store.loop.due.history import account_histories, person_histories
from salesbook.store.loop.due.pending import (
    account_follow_ups,
    account_promises,
    person_follow_ups,
    person_promises,
)
from salesbook.store.loop.due.remembered import account_memory, person_memory
from salesbook.store.loop.due.unmet import account_unmet, person_unmet
from salesbook.store.statement import Answer

CHUNK = 1000
"""How many subjects are asked for at once: well under what either engine binds at most."""


def facts_of(book: Book, subjects: Subjects, context: Context) -> Iterator[SubjectFacts]:
    """Read the facts of subjects, accounts first, in no other order."""
    for ids in _chunks(subjects.accounts):
        yield from _Chunk(book, ids, context, of_accounts=True).facts()
    for ids in _chunks(subjects.people):
        yield from _Chunk(book, ids, context, of_accounts=False).facts()


class _Chunk:
    """The answers to every question about some subjects, put together subject by subject."""

    def __init__(self, book: Book, ids: list[UUID], context: Context, *, of_accounts: bool) -> None:
        self._context = context
        self._rows = book.rows(ask.ACCOUNT_FACTS if of_accounts else ask.PERSON_FACTS, ids=ids)
        self._of_accounts = of_accounts
        self._histories = (account_histories if of_accounts else person_histories)(book, ids)
        self._follow_ups = (account_follow_ups if of_accounts else person_follow_ups)(book, ids)
        self._promises = (account_promises if of_accounts else person_promises)(book, ids)
        self._unmet = (account_unmet if of_accounts else person_unmet)(book, ids)
        self._memory = (account_memory if of_accounts else person_memory)(book, ids, context)
        people = {person for each in ids for person in self._people_of(each)}
        self._names = {row.id: row.name for row in book.rows(ask.NAMES, ids=list(people))}
        self._closed: dict[UUID, list[ClosedChannel]] = defaultdict(list)
        for row in book.rows(
            ask.CLOSED_CHANNELS, ids=ids, people=list({*people, *ids}), today=context.today
        ):
            closed = ClosedChannel(row.channel, row.person_id, row.reason)
            self._closed[row.account_id or row.person_id].append(closed)
        self._pauses: dict[UUID, set[Pause]] = defaultdict(set)
        for row in book.rows(ask.PAUSES_IN_FORCE, ids=ids, today=context.today):
            self._pauses[row.account_id or row.rep_id].add(Pause(row.reason, row.until_on))
        self._risks: dict[UUID, list[str]] = defaultdict(list)
        for row in book.rows(ask.RISKS, ids=ids):
            self._risks[row.account_id or row.person_id].append(row.text)

    def facts(self) -> Iterator[SubjectFacts]:
        """Put the facts of each subject together."""
        for row in self._rows:
            history = self._histories.get(row.id, History())
            people = self._people_of(row.id)
            yield SubjectFacts(
                id=row.id,
                name=row.name,
                entered_on=self._context.day_of(row.recorded_at),
                account_kind=row.kind if self._of_accounts else None,
                grade=row.grade if self._of_accounts else None,
                owner_id=row.owner_id,
                owner=row.owner,
                owner_changed_on=row.owner_changed_on if self._of_accounts else None,
                archived_on=row.archived_on if self._of_accounts else None,
                last_contact_at=history.last_contact_at,
                tries=history.tries,
                follow_ups=self._follow_ups.get(row.id, ()),
                promises=self._promises.get(row.id, ()),
                unanswered=history.unanswered,
                unmet=self._unmet.get(row.id),
                closed_channels=self._closed_to(row.id, people),
                pauses=self._pauses_of(row),
                risks=tuple(self._risks[row.id]),
                ground=ground_in(row) if self._of_accounts else UNKNOWN,
                **self._memory.of(row.id),
                names={each: self._names[each] for each in sorted(people & self._names.keys())},
            )

    def _people_of(self, subject: UUID) -> set[UUID]:
        named = {each.person_id for each in self._follow_ups.get(subject, ())}
        named |= {each.person_id for each in self._promises.get(subject, ())}
        message = self._histories.get(subject, History()).unanswered
        unmet = self._unmet.get(subject)
        named |= {each.person_id for each in (message, unmet) if each}
        named |= self._memory.people(subject)
        return {each for each in named if each is not None}

    def _closed_to(self, subject: UUID, people: set[UUID]) -> tuple[ClosedChannel, ...]:
        found = [each for identity in {subject, *people} for each in self._closed[identity]]
        return tuple(sorted(found, key=lambda each: (str(each.person_id), each.channel)))

    def _pauses_of(self, row: Answer) -> tuple[Pause, ...]:
        """Join the pauses of the account and those of everything its owner has."""
        found = self._pauses[row.id] | self._pauses[row.owner_id]
        return tuple(sorted(found, key=lambda pause: (str(pause.until_on), pause.reason)))


def _chunks(ids: Iterable[UUID]) -> Iterator[list[UUID]]:
    ordered = iter(sorted(ids))
    while chunk := list(islice(ordered, CHUNK)):
        yield chunk
