"""Complaints that come in, and how those that are over ended."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from salesbook.domain.book.import_batch import RowAction
from salesbook.domain.pipeline.complaint import OPEN, ComplaintKind, ComplaintStatus, Severity
from salesbook.exchange.instant import Instant
from salesbook.exchange.sales_record import ComplaintRecord
from salesbook.store.compiled.tables import COMPLAINT_CLOSURES, COMPLAINTS
from salesbook.store.pipeline.imports import complaints_at
from salesbook.work.book.import_known import Known
from salesbook.work.book.import_line import Line, RowSkipped, lines_with
from salesbook.work.book.import_places import NO_ACCOUNT, UNKNOWN_ACCOUNT, Places
from salesbook.work.book.import_run import Run

_TABLE = "complaints"
IMPORTED = "Closed in the file, which does not say how"
UNKNOWN_OWNER = (
    "Complaints of people who are no reps here, kept as yours: {names}. "
    "--owner 'NAME=REP' says who somebody is"
)


class Complaints:
    """Keeps the complaints of one chunk of rows."""

    def __init__(self, run: Run, lines: Sequence[Line]) -> None:
        self._run = run
        self._lines = list(lines_with(lines, "complaint"))
        said = [record for _, record in self._lines]
        self._places = Places(run, said)
        self._people = run.known("people", (record.person_id for record in said))
        self._known = Known(run, _TABLE, (record.id for record in said))
        self._there: dict[tuple[UUID, str], UUID] = {}

    def keep(self) -> None:
        """Find or make the complaint of every row."""
        if not self._lines:
            return
        for line, record in self._lines:
            with line.reading():
                self._place(line, record)
        accounts = {line.account_id for line, _ in self._lines if line.account_id}
        self._there = complaints_at(self._run.book, accounts)
        for line, record in self._lines:
            if line.open:
                with line.reading():
                    self._one(line, record)
        self._run.flush()

    def _place(self, line: Line, record: ComplaintRecord) -> None:
        line.account_id = self._places.of(line, record)
        if line.account_id is None:
            raise RowSkipped(UNKNOWN_ACCOUNT if record.account else NO_ACCOUNT)

    def _one(self, line: Line, record: ComplaintRecord) -> None:
        account, text = line.account_id, _text(record)
        assert account is not None  # noqa: S101 (_place ends a row without)
        if not text:
            raise RowSkipped("it does not say what the matter is")
        found = self._known.find(record.id)
        if found is None and record.id is None:
            found = self._there.get((account, text))
        if found is not None:
            line.became(RowAction.UNCHANGED, _TABLE, found)
            return
        made = self._make(record, account, text)
        self._there[account, text] = made
        self._known.learn(made, record.id, None)
        line.became(RowAction.CREATED, _TABLE, made)

    def _make(self, record: ComplaintRecord, account: UUID, text: str) -> UUID:
        run = self._run
        now = Instant(run.book.moment.now, run.book.moment.zone)
        opened = record.opened if record.opened and record.opened.at <= now.at else now
        status = self._status(record)
        identity = run.add(
            COMPLAINTS,
            **run.first_columns(record.id, record.recorded, record.author),
            account_id=account,
            person_id=self._people.get(record.person_id or ""),
            kind=record.kind or ComplaintKind.COMPLAINT,
            severity=record.severity or Severity.NORMAL,
            text=text,
            opened_at=opened.at,
            opened_zone=opened.zone,
            owner_id=self._owner(record),
            status=status,
        )
        if status not in OPEN:
            closed = record.closed if record.closed and record.closed.at <= now.at else now
            run.attach(COMPLAINT_CLOSURES, **_closure(record, identity, closed))
        return identity

    def _status(self, record: ComplaintRecord) -> ComplaintStatus:
        """Say how a complaint stands; one that has a day on which it was closed is closed."""
        if record.status is not None and record.status is not ComplaintStatus.NEW:
            return record.status
        return ComplaintStatus.CLOSED if record.closed else ComplaintStatus.NEW

    def _owner(self, record: ComplaintRecord) -> UUID:
        known = self._run.reps.means(record.owner, record.owner_id)
        if known is None and record.owner:
            self._run.notice(UNKNOWN_OWNER, record.owner)
        return known or self._run.book.rep.id


def _text(record: ComplaintRecord) -> str:
    return "\n".join(filter(None, (record.title, record.text, *record.notes)))


def _closure(record: ComplaintRecord, identity: UUID, closed: Instant) -> dict[str, Any]:
    return {
        "complaint_id": identity,
        "closed_at": closed.at,
        "resolution": record.resolution or IMPORTED,
    }
