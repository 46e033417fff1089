"""Conversations and attempts that come in, each with its own time; importing moves nothing else."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from functools import lru_cache
from typing import Any
from uuid import UUID

from msgspec.structs import replace

from salesbook.domain.accounts.contact import WRITTEN, InteractionKind
from salesbook.domain.book.import_batch import RowAction
from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.interaction import ALLOWED, Direction, Outcome, PersonPart
from salesbook.domain.loop.phrases.find import find_empty
from salesbook.domain.text import name_key
from salesbook.exchange.record import InteractionRecord
from salesbook.store.accounts.matching import staff
from salesbook.store.compiled.tables import INTERACTION_PEOPLE, INTERACTION_PURPOSES, INTERACTIONS
from salesbook.store.loop.imports import main_accounts, talks_at
from salesbook.work.book.import_known import Known
from salesbook.work.book.import_line import Line, RowRefused, RowSkipped, lines_with
from salesbook.work.book.import_places import Places
from salesbook.work.book.import_run import Run

_TABLE = "interactions"
_GRACE = timedelta(minutes=5)
_VALUES = ("phase", "medium", "duration_s", "no_next")
NOON = "Contacts with a date and no time, taken as noon: {count}"
SELLS = "Contacts of goodwill in which something was proposed, kept as commercial: {count}"
UNKNOWN_REP = (
    "Contacts made by people who are no reps here, kept as yours: {names}. "
    "--owner 'NAME=REP' says who somebody is"
)
"""What is assumed where a file says less than the book keeps."""


class Interactions:
    """Keeps the conversations of one chunk of rows."""

    def __init__(self, run: Run, lines: Sequence[Line]) -> None:
        self._run = run
        self._lines = list(lines_with(lines, "interaction"))
        said = [record for _, record in self._lines]
        self._places = Places(run, said)
        self._known = Known(run, _TABLE, (record.id for record in said))
        self._people = run.known("people", (one for record in said for one in record.people_ids))
        met = set(self._people.values()) | {
            line.person_id for line, _ in self._lines if line.person_id
        }
        self._at = main_accounts(run.book, met)
        self._there = talks_at(
            run.book, (r.occurred.at for r in said if r.occurred and r.id is None)
        )
        self._staff = staff(run.book, self._accounts_named())

    def keep(self) -> None:
        """Find or make the conversation of every row."""
        for line, record in self._lines:
            with line.reading():
                self._one(line, record)
        self._run.flush()

    def _accounts_named(self) -> Iterable[UUID]:
        """List the accounts at which people are looked for by name."""
        for line, record in self._lines:
            if record.people and not record.people_ids:
                try:
                    found = self._places.of(line, record)
                except RowRefused:
                    continue
                if found is not None:
                    yield found

    def _one(self, line: Line, record: InteractionRecord) -> None:
        found = self._known.find(record.id)
        if found is None:
            record = _completed(record)
            who = self._who(line, record)
            named = self._run.ours and record.id is not None
            what = () if named else _what(record, line.account_id, who)
            found = self._same(line, record, what)
            talk = found or self._make(line, record, who)
            self._known.learn(talk, record.id, None, *what)
            if named and line.account_id is not None:
                self._there.setdefault(_when(line, record), talk)
        if found is not None:
            line.became(RowAction.UNCHANGED, _TABLE, found)
        line.interaction_id = found or talk

    def _who(self, line: Line, record: InteractionRecord) -> list[UUID]:
        """Find the account and the people of a conversation; a person's account goes for none."""
        line.account_id = self._places.of(line, record)
        met = [self._people[one] for one in record.people_ids if one in self._people]
        if line.person_id is not None:
            met.append(line.person_id)
        elif not record.people_ids:
            met += self._by_name(line, record)
        if line.account_id is None and met and not self._run.ours:
            line.account_id = self._at.get(met[0])
        if line.account_id is None and not met:
            raise RowSkipped("it names no account and no contact that we have")
        return list(dict.fromkeys(met))

    def _by_name(self, line: Line, record: InteractionRecord) -> Iterable[UUID]:
        if line.account_id is None or not record.people:
            return []
        wanted = {name_key(name) for name in record.people}
        present = self._staff.get(line.account_id, ())
        return [one.id for one in present if one.name_key in wanted]

    def _same(self, line: Line, record: InteractionRecord, what: tuple[Any, ...]) -> UUID | None:
        """Find the conversation a row without an id is, or an equal one under another id."""
        if record.id is None:
            return self._there.get(_when(line, record)) or self._known.same(*what)
        return self._known.equal(record.id, *what)

    def _make(self, line: Line, record: InteractionRecord, who: list[UUID]) -> UUID:
        run = self._run
        assert record.occurred is not None  # noqa: S101 (_completed refuses a row without)
        latest = run.book.moment.now if record.recorded is None else record.recorded.at
        if record.occurred.at > latest + _GRACE:
            raise RowSkipped("it lies in the future: it has not happened yet")
        if record.occurred.assumed_noon:
            run.notice(NOON)
        talk = run.add(
            INTERACTIONS,
            **run.first_columns(record.id, record.recorded, record.author),
            rep_id=self._rep(record),
            account_id=line.account_id,
            kind=record.kind,
            direction=record.direction or Direction.OUTBOUND,
            outcome=record.outcome,
            occurred_at=record.occurred.at,
            occurred_zone=record.occurred.zone,
            discussed=record.discussed,
            proposed=record.proposed,
            confirmed=record.confirmed,
            private=record.private,
            **{name: getattr(record, name) for name in _VALUES},
        )
        self._add_parts(talk, record, who)
        line.became(RowAction.CREATED, _TABLE, talk)
        return talk

    def _add_parts(self, talk: UUID, record: InteractionRecord, who: list[UUID]) -> None:
        for person in who:
            self._run.attach(
                INTERACTION_PEOPLE,
                interaction_id=talk,
                person_id=person,
                part=PersonPart.SPOKE,
            )
        if record.purpose:
            kind = record.purpose_kind or PurposeKind.COMMERCIAL
            if kind is PurposeKind.GOODWILL and record.proposed:
                self._run.notice(SELLS)
                kind = PurposeKind.COMMERCIAL
            self._run.attach(
                INTERACTION_PURPOSES, interaction_id=talk, kind=kind, text=record.purpose
            )
        if record.answers_id:
            self._run.later(INTERACTIONS, talk, answers_id=record.answers_id)

    def _rep(self, record: InteractionRecord) -> UUID:
        known = self._run.reps.means(record.rep, record.rep_id)
        if known is None and record.rep is not None:
            self._run.notice(UNKNOWN_REP, record.rep)
        return known or self._run.book.rep.id


def _completed(record: InteractionRecord) -> InteractionRecord:
    """Say what goes without saying: a call, outbound; refuse what cannot be."""
    if record.occurred is None:
        raise RowRefused("it has no date")
    kind = record.kind or InteractionKind.CALL
    outcome = record.outcome or _usual(kind, record.direction)
    if outcome not in ALLOWED[kind]:
        raise RowRefused(f"no contact by {kind} ends as “{outcome}”")
    title = record.subject
    if title and record.purpose is None and _says_something(title):
        record = replace(record, purpose=title)
    elif title:
        said = "\n".join(filter(None, (title, record.discussed)))
        record = replace(record, discussed=said)
    if (kind, outcome, None) == (record.kind, record.outcome, title):
        return record
    return replace(record, kind=kind, outcome=outcome, subject=None)


@lru_cache(maxsize=4096)
def _says_something(title: str) -> bool:
    """Tell whether the title of a call is a purpose; exports repeat few titles many times."""
    return find_empty(title) is None


def _usual(kind: InteractionKind, direction: Direction | None) -> Outcome:
    if kind in WRITTEN:
        return Outcome.REPLIED if direction is Direction.INBOUND else Outcome.SENT
    return Outcome.CONNECTED if kind is InteractionKind.CALL else Outcome.HELD


def _when(line: Line, record: InteractionRecord) -> tuple[Any, ...]:
    """Name what a conversation without an id is known by."""
    at = record.occurred.at if record.occurred else None
    return (line.account_id, record.kind, at, record.discussed)


def _what(record: InteractionRecord, account: UUID | None, who: list[UUID]) -> tuple[Any, ...]:
    """Name what tells one conversation from another, but for the ids they come under."""
    at = record.occurred.at.replace(second=0, microsecond=0) if record.occurred else None
    plain = replace(record, id=None, recorded=None, author=None, occurred=None)
    return (account, sorted(who), at, plain)
