"""People that come in: found by source id, e-mail, number, or name and account; else made."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from msgspec.structs import replace

from salesbook.domain.accounts.keys import email_key, phone_keys
from salesbook.domain.accounts.person import Relation
from salesbook.domain.book.import_batch import RowAction, SourceSystem
from salesbook.domain.text import name_key
from salesbook.exchange.record import PersonRecord
from salesbook.store.accounts.matching import (
    Job,
    KnownPerson,
    held_by_nobody,
    held_by_people,
    jobs,
    people_by_email,
    people_by_phone,
    staff,
)
from salesbook.store.compiled.tables import ACCOUNTS, EMPLOYMENTS, PEOPLE
from salesbook.work.book.import_known import Known
from salesbook.work.book.import_line import Line, RowRefused, lines_with
from salesbook.work.book.import_places import Places
from salesbook.work.book.import_reach import add_notes, add_reach
from salesbook.work.book.import_run import Run

_TABLE = "people"
UNKNOWN_COMPANY = (
    "People whose company is no account here, and who come without one: {count}; "
    "--create-accounts makes it"
)


class People:
    """Keeps the people of one chunk of rows."""

    def __init__(self, run: Run, lines: Sequence[Line]) -> None:
        self._run = run
        self._lines = list(lines_with(lines, "person"))
        said = [record for _, record in self._lines]
        self._places = Places(run, said)
        self._keys = {id(line): self._key(line, record) for line, record in self._lines}
        self._known = Known(run, _TABLE, (record.id for record in said), self._keys.values())
        self._matched: list[tuple[Line, PersonRecord, UUID]] = []
        self._sources: dict[UUID, dict[str, Any]] = {}
        self._by_email: dict[Any, list[KnownPerson]] = {}
        self._by_phone: dict[Any, list[KnownPerson]] = {}
        self._staff: dict[Any, list[KnownPerson]] = {}
        self._named: set[UUID] = set()

    def keep(self) -> None:
        """Find or make the person of every row."""
        for line, record in self._lines:
            with line.reading():
                line.account_id = self._places.found_or_made(line, record)
        self._run.flush()
        placed = [(line, record) for line, record in self._lines if line.open]
        self._look_up(placed)
        for line, record in placed:
            with line.reading():
                self._one(line, record)
        self._fill_in()
        self._run.flush()

    def _key(self, line: Line, record: PersonRecord) -> str | None:
        """Make the key of a row without an id, of all it says."""
        if record.id is not None:
            return None
        account = line.entry.account
        return self._run.key_of(record, account and (account.id, account.name))

    def _look_up(self, placed: Sequence[tuple[Line, PersonRecord]]) -> None:
        """Ask once for everybody who carries a key of these rows."""
        book = self._run.book
        said = [record for _, record in placed]
        self._by_email = people_by_email(book, (key for one in said for key in _emails(one)))
        self._by_phone = people_by_phone(book, (key for one in said for key in self._phones(one)))
        self._staff = staff(book, (line.account_id for line, _ in placed if line.account_id))
        if any(record.id for record in said):
            found = (self._by_email, self._by_phone, self._staff)
            everyone = {one.id for by in found for people in by.values() for one in people}
            self._named = self._run.with_id(_TABLE, everyone)

    def _phones(self, record: PersonRecord) -> Iterable[str]:
        country = self._run.book.rep.country
        keys = (phone_keys(phone.raw, country).e164 for phone in record.phones)
        return filter(None, keys)

    def _one(self, line: Line, record: PersonRecord) -> None:
        key = self._keys[id(line)]
        found = self._known.find(record.id, key)
        if found is None:
            said = _but_id(record)
            found = self._known.equal(record.id, said) or self._match(line, record)
            person = found or self._make(line, record)
            self._known.learn(person, record.id, key, said)
        if found is not None:
            self._matched.append((line, record, found))
        line.person_id = found or person
        self._run.claim(line.person_id)
        if record.source is not None and line.account_id is not None:
            self._sources.setdefault(line.account_id, {"source": record.source})

    def _match(self, line: Line, record: PersonRecord) -> UUID | None:
        if self._run.ours and record.id:
            return None
        wanted = name_key(record.name or "")
        by_email = [one for key in _emails(record) for one in self._by_email.get(key, ())]
        by_phone = [one for key in self._phones(record) for one in self._by_phone.get(key, ())]
        at_account = self._staff.get(line.account_id, ())
        for candidates in (
            self._free(by_email),
            self._free(one for one in by_phone if one.name_key == wanted or not wanted),
            self._free(one for one in at_account if one.name_key == wanted),
        ):
            if candidates:
                return _only(candidates, wanted)
        return None

    def _free(self, candidates: Iterable[KnownPerson]) -> list[KnownPerson]:
        """Leave out who another row of this file is, and who has another id of this system."""
        claimed, named = self._run.claims, self._named
        return list(
            {
                one.id: one for one in candidates if one.id not in named and not claimed(one.id)
            }.values()
        )

    def _make(self, line: Line, record: PersonRecord) -> UUID:
        run = self._run
        name = record.name or _first_of(record) or f"(no name) {record.id or ''}".strip()
        values = {key: value for key, value in _values(record).items() if value is not None}
        person = run.add(
            PEOPLE,
            **run.first_columns(record.id, record.recorded, record.author),
            **{"relation": self._relation(line)}
            | values
            | {"name": name, "name_key": name_key(name)},
        )
        line.became(RowAction.CREATED, _TABLE, person)
        add_reach(run, held_by_nobody(), record, None, person_id=person)
        self._employ(line, record, person, [])
        return person

    def _relation(self, line: Line) -> Relation:
        """Say what somebody is to us of whom the file does not say it."""
        address_book = self._run.system is SourceSystem.LINKEDIN
        return Relation.BUSINESS if address_book and not line.account_id else Relation.CUSTOMER

    def _fill_in(self) -> None:
        """Add what is said of people who were there, all of them at once."""
        run = self._run
        run.flush()
        has = held_by_people(run.book, (person for _, _, person in self._matched))
        at = jobs(run.book, (person for _, _, person in self._matched))
        said: dict[UUID, dict[str, Any]] = {}
        titles: dict[UUID, dict[str, Any]] = {}
        touched: set[UUID] = set()
        for line, record, person in self._matched:
            said.setdefault(person, {}).update(_values(record, name=run.wishes.overwrite))
            added = add_reach(run, has, record, None, person_id=person)
            if added | self._employ(line, record, person, at[person], titles):
                touched.add(person)
        run.flush()
        touched |= run.fill(PEOPLE, said)
        retitled = run.fill(EMPLOYMENTS, titles)
        run.fill(ACCOUNTS, self._sources)
        for line, _, person in self._matched:
            new_title = any(job.id in retitled for job in at[person])
            changed = person in touched or new_title
            line.became(RowAction.UPDATED if changed else RowAction.UNCHANGED, _TABLE, person)

    def _employ(
        self,
        line: Line,
        record: PersonRecord,
        person: UUID,
        at: list[Job],
        titles: dict[UUID, dict[str, Any]] | None = None,
    ) -> bool:
        """Place a person at the account of the row; tell whether that was new."""
        if line.account_id is None:
            return self._note_company(record, person, new=titles is None)
        place = {"job_title": record.job_title, "department": record.department}
        present = [job for job in at if job.account_id == line.account_id]
        if present and titles is not None:
            titles.setdefault(present[0].id, {}).update(place)
            return False
        job = self._run.add(
            EMPLOYMENTS,
            person_id=person,
            account_id=line.account_id,
            main=not any(job.main for job in at),
            **place,
        )
        at.append(Job(job, line.account_id, main=not at))
        return True

    def _note_company(self, record: PersonRecord, person: UUID, *, new: bool) -> bool:
        """Keep in a note where somebody works whose company is no account here."""
        if not new or not (record.account or record.job_title or record.account_id):
            return False
        if record.account:
            self._run.notice(UNKNOWN_COMPANY)
        at = (
            f"at {record.account or record.account_id}"
            if record.account or record.account_id
            else ""
        )
        text = " ".join(filter(None, ("Works", at, record.job_title and f"as {record.job_title}")))
        has = held_by_nobody()
        return add_notes(self._run, has, [text], person_id=person)


def _values(record: PersonRecord, *, name: bool = False) -> dict[str, Any]:
    names = ("given", "family", "relation", "language", "zone")
    values: dict[str, Any] = {one: getattr(record, one) for one in names}
    if name and record.name:
        values |= {"name": record.name, "name_key": name_key(record.name)}
    return values


def _but_id(record: PersonRecord) -> PersonRecord:
    return replace(record, id=None, recorded=None, author=None)


def _emails(record: PersonRecord) -> list[str]:
    return [email_key(one.address) for one in record.emails]


def _first_of(record: PersonRecord) -> str | None:
    reached = [one.address for one in record.emails] + [one.raw for one in record.phones]
    return reached[0] if reached else None


def _only(candidates: Sequence[KnownPerson], wanted: str) -> UUID:
    """Settle on one candidate; the name tells several apart, else the row is a question."""
    named = [one for one in candidates if one.name_key == wanted]
    for left in (candidates, named):
        if len(left) == 1:
            return left[0].id
    listed = ", ".join(f"“{one.name}”" for one in candidates)
    raise RowRefused(f"it may be any of {len(candidates):,} people: {listed}")
