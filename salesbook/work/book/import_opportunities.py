"""Opportunities that come in, with the days on which they were opened and ended.

A sale that ended has two steps, so that it counts in how long sales take; where a file says that it
ended before it was opened, only the end is kept.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from salesbook.domain.accounts.account import AccountKind
from salesbook.domain.book.import_batch import RowAction
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.stage import Ending, Stage
from salesbook.exchange.instant import Instant
from salesbook.exchange.sales_record import OpportunityRecord
from salesbook.store.compiled.tables import ACCOUNTS, OPPORTUNITIES, STAGE_CHANGES
from salesbook.store.pipeline.imports import latest_steps, opportunities_at
from salesbook.work.book.import_known import Known
from salesbook.work.book.import_line import Line, lines_with
from salesbook.work.book.import_money import Purse
from salesbook.work.book.import_places import Places
from salesbook.work.book.import_products import Called, Shelf
from salesbook.work.book.import_run import STAYED, Run
from salesbook.work.book.import_stages import StageWords

_TABLE = "opportunities"
_SECOND = timedelta(seconds=1)
_NOTE = 4000
UNKNOWN_OWNER = (
    "Opportunities of people who are no reps here, kept as yours: {names}. "
    "--owner 'NAME=REP' says who somebody is"
)
NO_OPENING = "Open without the day they were opened, taken as opened now: {count}"
BACKWARDS = "Ended before they were opened, so only the end is kept: {count}"
AHEAD = "Ended on a day that is yet to come, taken as ended now: {count}"


class Opportunities:
    """Keeps the opportunities of one chunk of rows."""

    def __init__(self, run: Run, lines: Sequence[Line]) -> None:
        self._run = run
        self._lines = list(lines_with(lines, "opportunity"))
        said = [record for _, record in self._lines]
        self._places = Places(run, said)
        self._keys = {id(line): self._key(record) for line, record in self._lines}
        self._known = Known(run, _TABLE, (record.id for record in said), self._keys.values())
        self._purse, self._stages = Purse(run), StageWords(run)
        self._shelf = Shelf(run, (Called(name=one.product) for one in said if one.product))
        self._at: dict[tuple[UUID, str], list[UUID]] = {}
        self._named: set[UUID] = set()
        self._matched: dict[UUID, tuple[OpportunityRecord, dict[str, Any]]] = {}
        self._rows: list[tuple[Line, UUID]] = []
        self._bought: set[UUID] = set()

    def keep(self) -> None:
        """Find or make the opportunity of every row."""
        if not self._lines:
            return
        for line, record in self._lines:
            with line.reading():
                line.account_id = self._places.needed(line, record)
        self._run.flush()
        self._look_up()
        for line, record in self._lines:
            if line.open:
                with line.reading():
                    self._one(line, record)
        self._fill_in()
        become_customers(self._run, self._bought)
        self._run.flush()

    def _key(self, record: OpportunityRecord) -> str | None:
        """Make the key of a row without an id, of what it is and not of how it stands."""
        if record.id is not None:
            return None
        return self._run.key_of(_TABLE, record.account_id, record.account, record.name)

    def _look_up(self) -> None:
        """Ask once for what the accounts of these rows have that may be one of them.

        What came from this file is none: while the book had no other, nothing is asked.
        """
        run = self._run
        if not run.had_sales:
            return
        unknown = [(line, record) for line, record in self._lines if not self._is_known(record)]
        accounts = {line.account_id for line, _ in unknown if line.account_id}
        names = {name for _, record in unknown if (name := record.name or record.product)}
        self._at = opportunities_at(run.book, accounts, names)
        if any(record.id for _, record in unknown):
            self._named = run.with_id(_TABLE, {one for ids in self._at.values() for one in ids})

    def _is_known(self, record: OpportunityRecord) -> bool:
        if self._run.ours or record.id is None:
            return record.id is not None
        return self._known.find(record.id) is not None

    def _one(self, line: Line, record: OpportunityRecord) -> None:
        key = self._keys[id(line)]
        values = self._values(line, record)
        found = self._known.find(record.id, key)
        if found is None:
            said = (*values.items(), record.opened, record.closed)
            found = self._known.equal(record.id, said) or self._match(record, values)
            made = found or self._make(line, record, values)
            self._known.learn(made, record.id, key, said)
            self._run.claim(made)
        if found is not None:
            self._run.claim(found)
            self._matched[found] = (record, values)
            self._rows.append((line, found))

    def _match(self, record: OpportunityRecord, values: dict[str, Any]) -> UUID | None:
        """Find the one opportunity of this account and name that is no other row's."""
        if self._run.ours and record.id:
            return None
        candidates = self._at.get((values["account_id"], values["name"]), ())
        taken = self._named if record.id else ()
        free = [one for one in candidates if one not in taken and not self._run.claims(one)]
        return free[0] if len(free) == 1 else None

    def _values(self, line: Line, record: OpportunityRecord) -> dict[str, Any]:
        """Read what a row says into the values of columns."""
        product = self._shelf.find_or_make(Called(name=record.product)) if record.product else None
        if product is not None:
            line.targets.append(("products", product))
        money = self._purse.money(record.amount, record.currency)
        currency = self._purse.currency(record.currency) if money is None else money.currency
        closed = record.closed
        return {
            "account_id": line.account_id,
            "name": record.name or record.product or f"(no name) {record.id or ''}".strip(),
            "kind": record.kind,
            "stage": self._stages.of(record).key,
            "amount_minor": money and money.minor,
            "currency": currency,
            "close_on": closed and Moment(closed.at, closed.zone).today,
            "source": record.source,
            "owner_id": self._run.reps.means(record.owner, record.owner_id),
        }

    def _make(self, line: Line, record: OpportunityRecord, values: dict[str, Any]) -> UUID:
        run = self._run
        owner = values["owner_id"] or run.book.rep.id
        if values["owner_id"] is None and record.owner:
            run.notice(UNKNOWN_OWNER, record.owner)
        present = {name: value for name, value in values.items() if value is not None}
        identity = run.add(
            OPPORTUNITIES,
            **run.first_columns(record.id, record.recorded, record.author),
            **present | {"owner_id": owner},
        )
        stage = self._stages.stages.of(values["stage"])
        for position, (key, at, zone) in enumerate(self._steps(record, stage)):
            reason = record.reason if key == self._stages.stages.lost.key else None
            note = "\n".join(record.notes)[:_NOTE] if position == 0 else ""
            run.attach(
                STAGE_CHANGES,
                opportunity_id=identity,
                stage=key,
                changed_at=at,
                changed_zone=zone,
                reason=reason,
                note=note or None,
            )
        if stage.ending is Ending.WON:
            self._bought.add(values["account_id"])
        line.became(RowAction.CREATED, _TABLE, identity)
        return identity

    def _steps(self, record: OpportunityRecord, stage: Stage) -> list[tuple[str, datetime, str]]:
        """Say when it came to which stage."""
        now = self._run.book.moment
        opened = record.opened
        if opened is not None and opened.at > now.now:
            opened = None
        if stage.is_open:
            if opened is None:
                self._run.notice(NO_OPENING)
                opened = Instant(now.now, now.zone)
            return [(stage.key, opened.at, opened.zone)]
        ended = self._ended(record) or opened or Instant(now.now, now.zone)
        if opened is None or opened is ended:
            return [(stage.key, ended.at, ended.zone)]
        if Moment(opened.at, opened.zone).today > Moment(ended.at, ended.zone).today:
            self._run.notice(BACKWARDS)
            return [(stage.key, ended.at, ended.zone)]
        began = self._stages.named(record.began) or self._stages.first
        at = max(ended.at, opened.at + _SECOND)
        return [(began.key, opened.at, opened.zone), (stage.key, at, ended.zone)]

    def _ended(self, record: OpportunityRecord) -> Instant | None:
        now = self._run.book.moment
        if record.closed is None or record.closed.at <= now.now:
            return record.closed
        if Moment(record.closed.at, record.closed.zone).today > now.today:
            self._run.notice(AHEAD)
        return Instant(now.now, now.zone)

    def _fill_in(self) -> None:
        """Add what is said of opportunities that were there; a new stage only where it is to."""
        run = self._run
        run.flush()
        current = run.book.current(OPPORTUNITIES, list(self._matched))
        moved = {one for one in self._matched if self._moves(current[one], one)}
        said = {
            one: _said(current[one], values, overwrite=run.wishes.overwrite)
            for one, (_, values) in self._matched.items()
        }
        touched = run.fill(OPPORTUNITIES, said) | moved
        self._move(moved)
        for line, one in self._rows:
            action = RowAction.UPDATED if one in touched else RowAction.UNCHANGED
            line.became(action, _TABLE, one)

    def _moves(self, current: dict[str, Any], one: UUID) -> bool:
        """Tell whether an opportunity comes to another stage; count where it stays."""
        if current["stage"] == self._matched[one][1]["stage"]:
            return False
        if not self._run.wishes.overwrite:
            self._run.notice(STAYED)
        return self._run.wishes.overwrite

    def _move(self, moved: set[UUID]) -> None:
        """Give opportunities the stage of the file, later than the one they came to last."""
        run, now = self._run, self._run.book.moment
        last = latest_steps(run.book, moved)
        for one in moved:
            record, values = self._matched[one]
            stage = self._stages.stages.of(values["stage"])
            ended = None if stage.is_open else self._ended(record)
            at = ended if ended and ended.at > last[one] else Instant(now.now, now.zone)
            run.attach(
                STAGE_CHANGES,
                opportunity_id=one,
                stage=stage.key,
                changed_at=max(at.at, last[one] + _SECOND),
                changed_zone=at.zone,
                reason=record.reason if stage.ending is Ending.LOST else None,
            )
            if stage.ending is Ending.WON:
                self._bought.add(values["account_id"])
        stages = {one: {"stage": self._matched[one][1]["stage"]} for one in moved}
        run.book.change_all(OPPORTUNITIES, stages)


def _said(current: dict[str, Any], values: dict[str, Any], *, overwrite: bool) -> dict[str, Any]:
    """Say what may fill an opportunity in; an amount comes with its currency or not at all."""
    said = {name: one for name, one in values.items() if name not in {"stage", "account_id"}}
    if said["amount_minor"] is None:
        del said["currency"]
    elif current["currency"] != said["currency"] and not overwrite:
        del said["amount_minor"]
    return said


def become_customers(run: Run, accounts: set[UUID]) -> None:
    """Make prospects who bought customers."""
    if not accounts:
        return
    run.flush()
    current = run.book.current(ACCOUNTS, sorted(accounts))
    bought = {
        one: {"kind": AccountKind.CUSTOMER}
        for one, row in current.items()
        if row["kind"] == AccountKind.PROSPECT
    }
    run.book.change_all(ACCOUNTS, bought)
