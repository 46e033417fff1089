"""The accounts that people, conversations and follow-ups of a file refer to."""

from collections.abc import Iterable
from uuid import UUID

from salesbook.domain.accounts.account import OwnershipReason
from salesbook.domain.text import name_key
from salesbook.exchange.record import FollowUpRecord, InteractionRecord, PersonRecord
from salesbook.store.accounts.matching import KnownAccount, accounts_by_name
from salesbook.store.compiled.tables import ACCOUNTS, OWNERSHIPS
from salesbook.work.book.import_line import Line, RowRefused
from salesbook.work.book.import_run import Run

_TABLE = "accounts"


class Places:
    """Finds the accounts a chunk of rows refers to, by id and by name."""

    def __init__(self, run: Run, ids: Iterable[str | None], names: Iterable[str | None]) -> None:
        self._run = run
        self._known = run.known(_TABLE, ids)
        keys = {name_key(name) for name in names if name}
        self._named: dict[str, list[KnownAccount]] = accounts_by_name(run.book, keys)
        self._made: dict[str, UUID] = {}

    def of(
        self, line: Line, record: PersonRecord | InteractionRecord | FollowUpRecord
    ) -> UUID | None:
        """Find the account of a row: the one it names beside, else the one its record refers to.

        Raises RowRefused when several accounts bear the name.
        """
        return line.account_id or self._find(record.account_id, record.account)

    def _find(self, external_id: str | None, name: str | None) -> UUID | None:
        """Take the account the id means, else the one of the name, when only one bears it."""
        found = self._known.get(external_id or "")
        if found is not None and found not in self._run.deleted:
            return found
        if not name:
            return None
        candidates = self._named.get(name_key(name), [])
        if len(candidates) > 1:
            raise RowRefused(f"{len(candidates):,} accounts are called “{name}”")
        return candidates[0].id if candidates else self._made.get(name_key(name))

    def make(self, name: str) -> UUID:
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
