"""The accounts that people, conversations and follow-ups of a file refer to."""

from collections.abc import Sequence
from uuid import UUID

from salesbook.domain.accounts.account import OwnershipReason
from salesbook.domain.accounts.keys import domain_of
from salesbook.domain.book.import_batch import RowAction
from salesbook.domain.text import name_key
from salesbook.exchange.record import FollowUpRecord, InteractionRecord, PersonRecord
from salesbook.exchange.sales_record import ComplaintRecord, OpportunityRecord, OrderRecord
from salesbook.store.accounts.matching import (
    KnownAccount,
    accounts_by_domain,
    accounts_by_name,
)
from salesbook.store.compiled.tables import ACCOUNTS, OWNERSHIPS
from salesbook.work.book.import_line import Line, RowRefused, RowSkipped
from salesbook.work.book.import_run import Run

_TABLE = "accounts"
_Referring = (
    PersonRecord
    | InteractionRecord
    | FollowUpRecord
    | OpportunityRecord
    | OrderRecord
    | ComplaintRecord
)
NO_ACCOUNT = "it names no account"
UNKNOWN_ACCOUNT = "it names no account that we have; --create-accounts makes it"


class Places:
    """Finds the accounts a chunk of rows refers to, by id and by name."""

    def __init__(self, run: Run, said: Sequence[_Referring]) -> None:
        self._run = run
        self._known = run.known(_TABLE, (one.account_id for one in said))
        keys = {name_key(one.account) for one in said if one.account and not self._by_id(one)}
        self._named: dict[str, list[KnownAccount]] = accounts_by_name(run.book, keys)
        self._by_domain: dict[str, list[KnownAccount]] = accounts_by_domain(
            run.book, filter(None, map(_domain, said))
        )
        self._made: dict[str, UUID] = {}

    def of(self, line: Line, record: _Referring) -> UUID | None:
        """Find the account of a row: the one it names beside, else the one its record refers to.

        Raises RowRefused when several accounts bear the name.
        """
        found = line.account_id or self._by_id(record) or self._by_name(record.account)
        return found or self._at_domain(_domain(record))

    def found_or_made(self, line: Line, record: _Referring) -> UUID | None:
        """Find the account of a row as `of` does, or make it where that is wished."""
        found = self.of(line, record)
        if found is None and record.account and self._run.wishes.create_accounts:
            found = self._make(record.account)
            line.became(RowAction.CREATED, _TABLE, found)
        return found

    def needed(self, line: Line, record: _Referring) -> UUID:
        """Find the account of a row, or make it; raises RowSkipped where there is none."""
        found = self.found_or_made(line, record)
        if found is None:
            raise RowSkipped(UNKNOWN_ACCOUNT if record.account else NO_ACCOUNT)
        return found

    def _at_domain(self, domain: str | None) -> UUID | None:
        """Take the account that alone has a domain."""
        candidates = self._by_domain.get(domain or "", [])
        return candidates[0].id if len(candidates) == 1 else None

    def _by_id(self, record: _Referring) -> UUID | None:
        found = self._known.get(record.account_id or "")
        return None if self._run.deleted and found in self._run.deleted else found

    def _by_name(self, name: str | None) -> UUID | None:
        """Take the account that alone bears a name."""
        if not name:
            return None
        candidates = self._named.get(name_key(name), [])
        if len(candidates) > 1:
            raise RowRefused(f"{len(candidates):,} accounts are called “{name}”")
        return candidates[0].id if candidates else self._made.get(name_key(name))

    def _make(self, name: str) -> UUID:
        """Make an account that is known by its name only, owned by who imports it."""
        account = self._run.add(ACCOUNTS, name=name, name_key=name_key(name))
        self._run.add(
            OWNERSHIPS,
            account_id=account,
            rep_id=self._run.book.rep.id,
            from_on=self._run.book.moment.today,
            reason=OwnershipReason.IMPORT,
        )
        self._made[name_key(name)] = account
        return account


def _domain(record: _Referring) -> str | None:
    said = getattr(record, "account_domain", None)
    return domain_of(said) if said else None
