"""Accounts that come in: found by source id, domain, or name and country; else made.

Never by name alone where a system gives ids: its exports hold different accounts of one name.
"""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from salesbook.domain.accounts.account import OwnershipPart, OwnershipReason
from salesbook.domain.accounts.keys import domain_of
from salesbook.domain.book.country import country_code, same_country
from salesbook.domain.book.import_batch import RowAction
from salesbook.domain.text import name_key
from salesbook.exchange.record import AccountRecord
from salesbook.store.accounts.matching import (
    Held,
    KnownAccount,
    accounts_by_domain,
    accounts_by_name,
    held_by_accounts,
    held_by_nobody,
)
from salesbook.store.compiled.tables import ACCOUNTS, OWNERSHIPS, PAUSES
from salesbook.work.book.import_known import Known
from salesbook.work.book.import_line import Line, RowRefused, lines_with
from salesbook.work.book.import_reach import add_notes, add_reach
from salesbook.work.book.import_run import Run, digest_of

_TABLE = "accounts"
_VALUES = (
    "legal_name",
    "kind",
    "grade",
    "industry",
    "headcount",
    "website",
    "street",
    "postal_code",
    "city",
    "region",
    "country",
    "zone",
    "source",
    "archived_on",
)
NAMELESS = "Left out, because it is of an account without a name: {count}"
UNKNOWN_OWNER = (
    "Owned in the file by people who are no reps here, so they are yours now: {names}. "
    "--owner 'NAME=REP' says who somebody is"
)


UNKNOWN_COUNTRY = (
    "No country, so it stays as it is and no clock or holiday follows from it: {names}. "
    "Mend one: account edit NAME --country COUNTRY"
)


class Accounts:
    """Keeps the accounts of one chunk of rows."""

    def __init__(self, run: Run, lines: Sequence[Line]) -> None:
        self._run = run
        self._lines = list(lines_with(lines, "account"))
        said = [record for _, record in self._lines]
        self._keys = {id(line): self._key(line, record) for line, record in self._lines}
        self._known = Known(run, _TABLE, (record.id for record in said), self._keys.values())
        self._by_domain = accounts_by_domain(run.book, filter(None, map(self._domain, said)))
        self._by_name = accounts_by_name(run.book, (name_key(r.name) for r in said if r.name))
        self._named = self._having_ids(said)
        self._matched: list[tuple[Line, AccountRecord, UUID]] = []

    def keep(self) -> None:
        """Find or make the account of every row."""
        for line, record in self._lines:
            with line.reading():
                self._one(line, record)
            self._doubt(record.country)
        self._fill_in()
        self._run.flush()

    def _having_ids(self, said: Sequence[AccountRecord]) -> set[UUID]:
        """Find the candidates that have another id of this system already."""
        if not any(record.id for record in said):
            return set()
        found = (*self._by_domain.values(), *self._by_name.values())
        return self._run.with_id(_TABLE, {one.id for candidates in found for one in candidates})

    def _key(self, line: Line, record: AccountRecord) -> str | None:
        """Make the key of a row without an id: of all it says, or of the name beside a person."""
        if record.id is not None or not (record.name or self._domain(record)):
            return None
        if not _stands_alone(line):
            said = (name_key(record.name or ""), record.country, self._domain(record))
            return f"name:{digest_of(said).hex()}"
        return self._run.key_of(self._values(record), record.notes, record.phones, record.emails)

    def _one(self, line: Line, record: AccountRecord) -> None:
        key = self._keys[id(line)]
        if record.id is None and key is None:
            self._leave_out(line)
            return
        found = self._known.find(record.id, key)
        if found is None:
            said = self._values(record)
            found = self._known.equal(record.id, said) or self._match(line, record)
            account = found or self._make(line, record)
            self._known.learn(account, record.id, key, said)
        if found is not None:
            self._matched.append((line, record, found))
        line.account_id = found or account
        self._run.claim(line.account_id)

    def _doubt(self, country: str | None) -> None:
        """Say which words are no country; our own files hold what was kept before."""
        if country and not self._run.ours and country_code(country) is None:
            self._run.notice(UNKNOWN_COUNTRY, country)

    def _leave_out(self, line: Line) -> None:
        """Say that an account without a name cannot be kept."""
        if _stands_alone(line):
            line.end(RowAction.SKIPPED, "it names no account and no person")
        else:
            self._run.notice(NAMELESS)

    def _match(self, line: Line, record: AccountRecord) -> UUID | None:
        if self._run.ours and record.id:
            return None
        alone = _stands_alone(line)
        candidates = self._free(self._by_domain.get(self._domain(record) or "", ()), alone=alone)
        if not candidates and record.name:
            named = self._free(self._by_name.get(name_key(record.name), ()), alone=alone)
            by_name = self._run.file.layout.named_by_name
            candidates = [one for one in named if by_name or _may_be(one, record)]
        return _only(candidates, record)

    def _free(self, candidates: Iterable[KnownAccount], *, alone: bool) -> list[KnownAccount]:
        """Leave out what has another id of this system, and what another row of this file is.

        Beside a person an account may well be that of another row.
        """
        return [
            one
            for one in candidates
            if one.id not in self._named and not (alone and self._run.claims(one.id))
        ]

    def _make(self, line: Line, record: AccountRecord) -> UUID:
        values = {name: value for name, value in self._values(record).items() if value is not None}
        name = record.name or values.get("domain") or f"(no name) {record.id}"
        account = self._run.add(
            ACCOUNTS,
            **self._run.first_columns(record.id, record.recorded, record.author),
            **values | {"name": name, "name_key": name_key(name)},
        )
        line.became(RowAction.CREATED, _TABLE, account)
        made = KnownAccount(
            account, name, name_key(name), record.country, record.city, values.get("domain")
        )
        self._by_name.setdefault(made.name_key, []).append(made)
        self._add_lists(held_by_nobody(), record, account, new=True)
        return account

    def _fill_in(self) -> None:
        """Add what is said of accounts that were there, all of them at once."""
        run = self._run
        run.flush()
        has = held_by_accounts(run.book, (account for _, _, account in self._matched))
        said: dict[UUID, dict[str, Any]] = {}
        touched: set[UUID] = set()
        for _, record, account in self._matched:
            said.setdefault(account, {}).update(self._values(record, name=run.wishes.overwrite))
            if self._add_lists(has, record, account, new=False):
                touched.add(account)
        run.flush()
        touched |= run.fill(ACCOUNTS, said)
        for line, _, account in self._matched:
            action = RowAction.UPDATED if account in touched else RowAction.UNCHANGED
            line.became(action, _TABLE, account)

    def _add_lists(self, has: Held, record: AccountRecord, account: UUID, *, new: bool) -> bool:
        """Add owners, numbers, addresses, notes and the like; tell whether any was new."""
        added = add_reach(self._run, has, record, record.country, account_id=account)
        owned = self._own(has, record, account, new=new)
        paused = self._pause(has, record, account)
        if record.parent_id is not None:
            self._run.later(ACCOUNTS, account, parent_id=record.parent_id)
        return added or owned or paused

    def _own(self, has: Held, record: AccountRecord, account: UUID, *, new: bool) -> bool:
        """Give an account its owner and backup where it has none."""
        present = has["parts"].setdefault(account, set())
        owner = self._owner(has, record, account, new=new)
        backup = self._run.reps.means(record.backup)
        wanted = [(OwnershipPart.OWNER, owner), (OwnershipPart.BACKUP, backup)]
        added = [(part, rep) for part, rep in wanted if rep is not None and part not in present]
        for part, rep in added:
            present.add(part)
            self._run.add(
                OWNERSHIPS,
                account_id=account,
                rep_id=rep,
                part=part,
                from_on=self._run.book.moment.today,
                reason=OwnershipReason.IMPORT,
            )
        return bool(added)

    def _owner(self, has: Held, record: AccountRecord, account: UUID, *, new: bool) -> UUID | None:
        """Say who owns an account: whom the file means, else who imports it."""
        run = self._run
        known = run.reps.means(record.owner, record.owner_id)
        if known is not None or not new:
            return known
        if record.owner is not None:
            run.notice(UNKNOWN_OWNER, record.owner)
            add_notes(run, has, [f"Owner in the file: {record.owner}"], account_id=account)
        elif run.ours and run.has("account.owner"):
            return None
        return run.book.rep.id

    def _pause(self, has: Held, record: AccountRecord, account: UUID) -> bool:
        present = has["paused_until"].setdefault(account, set())
        if record.paused_until is None or record.paused_until in present:
            return False
        present.add(record.paused_until)
        today = self._run.book.moment.today
        self._run.add(
            PAUSES,
            account_id=account,
            rep_id=self._run.book.rep.id,
            from_on=min(today, record.paused_until),
            until_on=record.paused_until,
        )
        return True

    def _values(self, record: AccountRecord, *, name: bool = False) -> dict[str, Any]:
        values: dict[str, Any] = {one: getattr(record, one) for one in _VALUES}
        values["domain"] = self._domain(record)
        if name and record.name:
            values |= {"name": record.name, "name_key": name_key(record.name)}
        return values

    def _domain(self, record: AccountRecord) -> str | None:
        """Read the domain of what the file says; our own files say it themselves."""
        if self._run.ours:
            return record.domain
        said = record.domain or record.website
        return domain_of(said) if said else None


def _stands_alone(line: Line) -> bool:
    """Tell whether a row is about its account, and not about somebody or something there."""
    entry = line.entry
    beside = (entry.person, entry.interaction, entry.follow_up)
    return not any((*beside, entry.opportunity, entry.order, entry.complaint))


def _may_be(candidate: KnownAccount, record: AccountRecord) -> bool:
    """Tell whether a name may mean this account; with an id, only an equal country says so."""
    if record.id is not None:
        return record.country is not None and same_country(record.country, candidate.country)
    unsaid = None in {record.country, candidate.country}
    return unsaid or same_country(record.country, candidate.country)


def _only(candidates: Sequence[KnownAccount], record: AccountRecord) -> UUID | None:
    """Settle on one candidate; name and city tell several apart, else the row is a question."""
    if not candidates:
        return None
    named = [one for one in candidates if record.name and one.name_key == name_key(record.name)]
    near = [one for one in candidates if record.city and one.city == record.city]
    for left in (candidates, named, near):
        if len(left) == 1:
            return left[0].id
    listed = ", ".join(f"“{one.name}”{f' in {one.city}' if one.city else ''}" for one in candidates)
    raise RowRefused(f"it may be any of {len(candidates):,} accounts: {listed}")
