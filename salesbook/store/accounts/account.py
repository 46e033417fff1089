"""Reading accounts, and what hangs on them."""

from collections.abc import Sequence
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.account import Account, AccountKind, Grade
from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.accounts import account as ask
from salesbook.store.statement import Answer

_FIELDS = tuple(Account.__struct_fields__)


_EVERY = 2**31 - 1


class Filter(Struct, frozen=True):
    """Which accounts to list; what is left as it is lets everything through."""

    kind: AccountKind | None = None
    grade: Grade | None = None
    owner_id: UUID | None = None
    without_person: bool = False
    without_purpose: bool = False
    without_agreement: bool = False
    without_decider: bool = False
    archived: bool = False
    limit: int | None = None


def accounts_with(book: Book, ids: Sequence[UUID]) -> list[Account]:
    """Read accounts by their ids, in the order of the ids; what is gone is left out."""
    found = {row.id: account_from(row) for row in in_chunks(book, ask.BY_ID, "ids", ids)}
    return [found[one] for one in ids if one in found]


def accounts_listed(book: Book, wanted: Filter) -> tuple[list[Account], int]:
    """List accounts by name, and count how many a limit leaves out."""
    asked = {
        "put_away": wanted.archived,
        "any_staff": not wanted.without_person,
        "any_purpose": not wanted.without_purpose,
        "any_agreement": not wanted.without_agreement,
        "any_decider": not wanted.without_decider,
        "any_owner": wanted.owner_id is None,
        "owner": wanted.owner_id,
        "kind": wanted.kind,
        "grade": wanted.grade,
    }
    rows = book.rows(ask.IN_ORDER, **asked, limit=wanted.limit or _EVERY)
    count = len(rows) if wanted.limit is None else book.value(ask.COUNTED, **asked)
    return [account_from(row) for row in rows], count - len(rows)


def account_from(row: Answer) -> Account:
    """Make an account of a row that holds its columns."""
    return Account(**{name: getattr(row, name) for name in _FIELDS})
