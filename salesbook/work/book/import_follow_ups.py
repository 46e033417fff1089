"""Next contacts that come in: a purpose and a date; without both there is a note instead."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from salesbook.domain.book.import_batch import RowAction
from salesbook.domain.loop.follow_up import FollowUpOrigin, FollowUpStatus, PurposeKind
from salesbook.domain.loop.vague import find_vague
from salesbook.exchange.record import FollowUpRecord
from salesbook.store.accounts.matching import held_by_accounts, held_by_people
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.tables import APPOINTMENTS, FOLLOW_UP_CLOSURES, FOLLOW_UPS
from salesbook.store.loop.imports import follow_ups_of
from salesbook.work.book.import_known import Known
from salesbook.work.book.import_line import Line, RowSkipped, lines_with
from salesbook.work.book.import_places import Places
from salesbook.work.book.import_reach import add_notes
from salesbook.work.book.import_run import Run

_TABLE = "follow_ups"
NO_DATE = "Next steps without a date, kept as notes: {count}"
NO_PURPOSE = "Dates without a purpose, kept as notes: {count}"
VAGUE = "Next steps that say nothing of what they are for: {count}"
REFUSED = "Next steps that say nothing of what they are for, kept as notes: {count}"
IMPORTED = "imported"


class FollowUps:
    """Keeps the follow-ups of one chunk of rows."""

    def __init__(self, run: Run, lines: Sequence[Line]) -> None:
        self._run = run
        self._lines = list(lines_with(lines, "follow_up"))
        said = [record for _, record in self._lines]
        self._places = Places(run, said)
        self._known = Known(run, _TABLE, (record.id for record in said))
        self._people = run.known("people", (record.person_id for record in said))
        self._talks = run.known(
            "interactions",
            (one for record in said for one in (record.origin_interaction_id, record.closed_by_id)),
        )
        self._settings = settings_of(run.book)
        self._there: dict[tuple[Any, ...], UUID] = {}

    def keep(self) -> None:
        """Find or make the follow-up of every row."""
        for line, record in self._lines:
            with line.reading():
                self._place(line, record)
        placed = [(line, record) for line, record in self._lines if line.open]
        accounts = (line.account_id for line, _ in placed)
        self._there = follow_ups_of(self._run.book, filter(None, accounts))
        for line, record in placed:
            with line.reading():
                self._one(line, record)
        self._run.flush()

    def _place(self, line: Line, record: FollowUpRecord) -> None:
        """Find the account and the person of a row."""
        line.account_id = self._places.of(line, record)
        line.person_id = line.person_id or self._people.get(record.person_id or "")
        if line.account_id is None and line.person_id is None:
            raise RowSkipped("it names no account and no person that we have")

    def _one(self, line: Line, record: FollowUpRecord) -> None:
        found = self._known.find(record.id)
        if record.purpose is None or record.due_on is None:
            self._run.notice(NO_PURPOSE if record.purpose is None else NO_DATE)
            self._note(line, record.purpose, record.due_on)
            return
        what = (line.account_id, line.person_id, record.purpose, record.due_on)
        if found is None and record.id is None:
            found = self._there.get(what)
        if found is not None:
            line.became(RowAction.UNCHANGED, _TABLE, found)
            return
        if self._is_vague(record, record.purpose):
            self._run.notice(REFUSED if self._settings.strict else VAGUE)
            if self._settings.strict:
                self._note(line, record.purpose, record.due_on)
                return
        self._there[what] = self._make(line, record, record.purpose, record.due_on)

    def _is_vague(self, record: FollowUpRecord, purpose: str) -> bool:
        """Tell whether what is still to be done is vague, and was not kept all the same.

        What is over is a record of what happened, and always kept.
        """
        if record.anyway or record.status not in {None, FollowUpStatus.OPEN}:
            return False
        kind = record.purpose_kind or PurposeKind.COMMERCIAL
        names = tuple(filter(None, (record.account, record.person)))
        return find_vague(purpose, kind, names, self._settings.phrases) is not None

    def _note(self, line: Line, purpose: str | None, due_on: date | None) -> None:
        """Keep in a note what is no follow-up: a purpose, a date, or words that say nothing."""
        on = f" (for {due_on})" if due_on else ""
        text = f"Next step: {purpose}{on}" if purpose else f"To be contacted on {due_on}"
        if line.account_id is not None:
            has = held_by_accounts(self._run.book, [line.account_id])
            new = add_notes(self._run, has, [text], account_id=line.account_id)
        else:
            assert line.person_id is not None  # noqa: S101 (_place skips a row without)
            has = held_by_people(self._run.book, [line.person_id])
            new = add_notes(self._run, has, [text], person_id=line.person_id)
        if new and line.action is RowAction.UNCHANGED:
            line.action = RowAction.UPDATED

    def _make(self, line: Line, record: FollowUpRecord, purpose: str, due_on: date) -> UUID:
        run = self._run
        identity = run.add(
            FOLLOW_UPS,
            **run.first_columns(record.id, record.recorded, record.author),
            account_id=line.account_id,
            person_id=line.person_id,
            purpose_kind=record.purpose_kind or PurposeKind.COMMERCIAL,
            purpose=purpose,
            due_on=due_on,
            channel=record.channel,
            owner_id=run.reps.means(record.owner) or run.book.rep.id,
            origin=record.origin or FollowUpOrigin.IMPORT,
            origin_interaction_id=self._talks.get(record.origin_interaction_id or ""),
            status=record.status or FollowUpStatus.OPEN,
            anyway=record.anyway or None,
        )
        if record.at_time is not None:
            zone = record.zone or run.book.moment.zone
            run.add(
                APPOINTMENTS,
                follow_up_id=identity,
                at_time=record.at_time,
                zone=zone,
                minutes=record.minutes,
            )
        if record.status not in {None, FollowUpStatus.OPEN}:
            self._close(identity, record)
        line.became(RowAction.CREATED, _TABLE, identity)
        return identity

    def _close(self, identity: UUID, record: FollowUpRecord) -> None:
        """Say how a follow-up ended: by an interaction, by another follow-up, or for a reason."""
        talk = self._talks.get(record.closed_by_id or "")
        reason = record.reason
        if talk is None and reason is None and record.superseded_by_id is None:
            reason = IMPORTED
        closure = self._run.add(
            FOLLOW_UP_CLOSURES,
            follow_up_id=identity,
            closed_at=self._run.book.moment.now if record.closed is None else record.closed.at,
            interaction_id=talk,
            met=record.met,
            reason=reason,
        )
        if record.superseded_by_id is not None:
            self._run.later(FOLLOW_UP_CLOSURES, closure, superseded_by_id=record.superseded_by_id)
