"""Facts: everything that `due` needs to know of some subjects, in a fixed number of questions."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, and_, bindparam, case, or_, select
from sqlalchemy import Row as Answer

from salesbook.domain.accounts.note import NoteKind
from salesbook.domain.loop.due.facts import ClosedChannel, Pause, SubjectFacts
from salesbook.domain.loop.due.ground import UNKNOWN
from salesbook.domain.loop.due.history import History
from salesbook.domain.loop.due.rules import Context
from salesbook.store.accounts.tables import (
    AccountRow,
    DoNotContactRow,
    NoteRow,
    PauseRow,
    PersonRow,
)
from salesbook.store.book.book import Book
from salesbook.store.book.stored import table_of
from salesbook.store.book.tables import RepRow
from salesbook.store.loop.due.candidates import Subjects
from salesbook.store.loop.due.ground import ground_in, ground_of
from salesbook.store.loop.due.history import account_histories, person_histories
from salesbook.store.loop.due.pending import (
    account_follow_ups,
    account_promises,
    person_follow_ups,
    person_promises,
)
from salesbook.store.loop.due.unmet import account_unmet, person_unmet
from salesbook.store.loop.terms import OWNERSHIPS, changed_hands, in_force, live, owner, word

CHUNK = 1000
"""How many subjects are asked for at once: well under what either engine binds at most."""

_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_REPS = table_of(RepRow)
_PAUSES = table_of(PauseRow)
_CLOSED = table_of(DoNotContactRow)
_NOTES = table_of(NoteRow)

_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_TODAY: BindParameter[Any] = bindparam("today")

_ACCOUNT_FACTS = (
    select(
        _ACCOUNTS.c.id,
        _ACCOUNTS.c.name,
        _ACCOUNTS.c.recorded_at,
        _ACCOUNTS.c.kind,
        _ACCOUNTS.c.grade,
        _ACCOUNTS.c.archived_on,
        OWNERSHIPS.c.rep_id.label("owner_id"),
        _REPS.c.name.label("owner"),
        case((changed_hands(), OWNERSHIPS.c.from_on)).label("owner_changed_on"),
        *ground_of(_ACCOUNTS.c.id),
    )
    .select_from(
        _ACCOUNTS.outerjoin(
            OWNERSHIPS, and_(OWNERSHIPS.c.account_id == _ACCOUNTS.c.id, owner())
        ).outerjoin(_REPS, _REPS.c.id == OWNERSHIPS.c.rep_id)
    )
    .where(_ACCOUNTS.c.id.in_(_IDS), live(_ACCOUNTS))
)
_PERSON_FACTS = (
    select(
        _PEOPLE.c.id,
        _PEOPLE.c.name,
        _PEOPLE.c.recorded_at,
        _PEOPLE.c.author_id.label("owner_id"),
        _REPS.c.name.label("owner"),
    )
    .select_from(_PEOPLE.outerjoin(_REPS, _REPS.c.id == _PEOPLE.c.author_id))
    .where(_PEOPLE.c.id.in_(_IDS), live(_PEOPLE))
)
_NAMES = select(_PEOPLE.c.id, _PEOPLE.c.name).where(_PEOPLE.c.id.in_(_IDS), live(_PEOPLE))
_CLOSED_CHANNELS = select(
    _CLOSED.c.account_id, _CLOSED.c.person_id, _CLOSED.c.channel, _CLOSED.c.reason
).where(
    in_force(_CLOSED, _CLOSED.c.since_on, _TODAY),
    or_(
        _CLOSED.c.account_id.in_(_IDS), _CLOSED.c.person_id.in_(bindparam("people", expanding=True))
    ),
)
_PAUSES_IN_FORCE = select(
    _PAUSES.c.account_id, _PAUSES.c.rep_id, _PAUSES.c.reason, _PAUSES.c.until_on
).where(
    in_force(_PAUSES, _PAUSES.c.from_on, _TODAY),
    or_(_PAUSES.c.account_id.in_(_IDS), _PAUSES.c.account_id.is_(None)),
)
_RISKS = (
    select(_NOTES.c.account_id, _NOTES.c.person_id, _NOTES.c.text)
    .where(
        live(_NOTES),
        _NOTES.c.kind == word(NoteKind.RISK),
        _NOTES.c.closed_on.is_(None),
        or_(_NOTES.c.account_id.in_(_IDS), _NOTES.c.person_id.in_(_IDS)),
    )
    .order_by(_NOTES.c.id)
)


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
        self._rows = book.rows(_ACCOUNT_FACTS if of_accounts else _PERSON_FACTS, ids=ids)
        self._of_accounts = of_accounts
        self._histories = (account_histories if of_accounts else person_histories)(book, ids)
        self._follow_ups = (account_follow_ups if of_accounts else person_follow_ups)(book, ids)
        self._promises = (account_promises if of_accounts else person_promises)(book, ids)
        self._unmet = (account_unmet if of_accounts else person_unmet)(book, ids)
        people = {person for each in ids for person in self._people_of(each)}
        self._names = {row.id: row.name for row in book.rows(_NAMES, ids=list(people))}
        self._closed: dict[UUID, list[ClosedChannel]] = defaultdict(list)
        for row in book.rows(
            _CLOSED_CHANNELS, ids=ids, people=list({*people, *ids}), today=context.today
        ):
            closed = ClosedChannel(row.channel, row.person_id, row.reason)
            self._closed[row.account_id or row.person_id].append(closed)
        self._pauses: dict[UUID, set[Pause]] = defaultdict(set)
        for row in book.rows(_PAUSES_IN_FORCE, ids=ids, today=context.today):
            self._pauses[row.account_id or row.rep_id].add(Pause(row.reason, row.until_on))
        self._risks: dict[UUID, list[str]] = defaultdict(list)
        for row in book.rows(_RISKS, ids=ids):
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
                names={each: self._names[each] for each in sorted(people & self._names.keys())},
            )

    def _people_of(self, subject: UUID) -> set[UUID]:
        named = {each.person_id for each in self._follow_ups.get(subject, ())}
        named |= {each.person_id for each in self._promises.get(subject, ())}
        message = self._histories.get(subject, History()).unanswered
        unmet = self._unmet.get(subject)
        named |= {each.person_id for each in (message, unmet) if each}
        return {each for each in named if each is not None}

    def _closed_to(self, subject: UUID, people: set[UUID]) -> tuple[ClosedChannel, ...]:
        found = [each for identity in {subject, *people} for each in self._closed[identity]]
        return tuple(sorted(found, key=lambda each: (str(each.person_id), each.channel)))

    def _pauses_of(self, row: Answer[Any]) -> tuple[Pause, ...]:
        """Join the pauses of the account and those of everything its owner has."""
        found = self._pauses[row.id] | self._pauses[row.owner_id]
        return tuple(sorted(found, key=lambda pause: (str(pause.until_on), pause.reason)))


def _chunks(ids: Iterable[UUID]) -> Iterator[list[UUID]]:
    ordered = iter(sorted(ids))
    while chunk := list(islice(ordered, CHUNK)):
        yield chunk
