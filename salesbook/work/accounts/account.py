"""Accounts: adding one, changing it, putting it away, giving it to another rep."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from msgspec import Struct, field

from salesbook.domain.accounts.account import Account, OwnershipPart, OwnershipReason
from salesbook.domain.accounts.card import AccountCard
from salesbook.domain.accounts.keys import domain_of
from salesbook.domain.accounts.subject import Subject, SubjectKind
from salesbook.domain.book.rep import Rep
from salesbook.domain.errors import TextError
from salesbook.domain.text import name_key
from salesbook.store.accounts.account import Filter, accounts_listed, accounts_with
from salesbook.store.accounts.card import account_cards
from salesbook.store.accounts.names import names_equal
from salesbook.store.accounts.ownership import present_ownership
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.tables import ACCOUNTS, OWNERSHIPS
from salesbook.work.accounts.reach import Reach, drop_alias, keep_alias, keep_reach

_NOTHING = Reach()


class AccountChange(Struct, frozen=True):
    """An account as a command left it, and how many others went by its name before.

    `rows` are the ids of what else was written, each by the singular of its table.
    """

    card: AccountCard
    changed: bool = True
    namesakes: int = 0
    rows: Mapping[str, UUID] = field(default_factory=dict)


def add_account(
    book: WritableBook, name: str, *, owner: Rep | None = None, **fields: Any
) -> Account:
    """Enter an account, owned by the rep or by another; only the name is asked for.

    `fields` are those of `Account`. Raises `TextError` for a blank name.
    """
    typed = _named(name)
    values = {"domain": domain_of(fields.get("website") or ""), **fields}
    identity = book.add(ACCOUNTS, name=typed, name_key=name_key(typed), **values)
    _own(book, identity, owner or book.rep, OwnershipPart.OWNER, OwnershipReason.NEW)
    return accounts_with(book, [identity])[0]


def enter_account(
    book: WritableBook,
    name: str,
    fields: Mapping[str, Any],
    *,
    owner: Rep | None = None,
    backup: Rep | None = None,
    reach: Reach = _NOTHING,
) -> AccountChange:
    """Enter an account with everything said of it, and count its namesakes."""
    namesakes = len(names_equal(book, SubjectKind.ACCOUNT, name_key(name)))
    account = add_account(book, name, owner=owner, **fields)
    if backup is not None:
        _own(book, account.id, backup, OwnershipPart.BACKUP, OwnershipReason.NEW)
    keep_reach(book, Subject(account), reach)
    book.say(f"Added {account.name}")
    return AccountChange(_card(book, account), namesakes=namesakes)


def edit_account(
    book: WritableBook, account: Account, fields: Mapping[str, Any], reach: Reach = _NOTHING
) -> AccountChange:
    """Change what is said of an account; a field given as None is emptied."""
    values = dict(fields)
    if "name" in values:
        values |= {"name": _named(values["name"]), "name_key": name_key(values["name"])}
    if "website" in values and "domain" not in values:
        values["domain"] = domain_of(values["website"] or "")
    book.change(ACCOUNTS, account.id, **values)
    keep_reach(book, Subject(account), reach)
    book.say(f"Changed {account.name}")
    return AccountChange(_card(book, account), changed=book.journal.operation_id is not None)


def rename_account(
    book: WritableBook, account: Account, name: str, *, remove: bool = False
) -> AccountChange:
    """Give an account another name to be found by, or take one away."""
    typed, act = _named(name), drop_alias if remove else keep_alias
    alias = act(book, Subject(account), typed)
    book.say(f"{account.name} {'no longer' if remove else 'also'} answers to {typed}")
    rows = {"alias": alias} if alias else {}
    return AccountChange(_card(book, account), changed=bool(rows), rows=rows)


def archive_account(book: WritableBook, account: Account, *, back: bool = False) -> AccountChange:
    """Put an account away, where no list shows it, or bring it back."""
    book.say(f"{'Brought back' if back else 'Put away'} {account.name}")
    archived_on = None if back else account.archived_on or book.moment.today
    changed = book.change(ACCOUNTS, account.id, archived_on=archived_on)
    return AccountChange(_card(book, account), changed=changed)


def give_account(
    book: WritableBook,
    account: Account,
    rep: Rep,
    *,
    part: OwnershipPart = OwnershipPart.OWNER,
    reason: OwnershipReason = OwnershipReason.HANDOVER,
) -> AccountChange:
    """Make a rep the owner of an account, or who stands in for the owner; history stays."""
    present, rows = present_ownership(book, account.id, part), {}
    if present is None or present[1] != rep.id:
        if present is not None:
            book.change(OWNERSHIPS, present[0], until_on=book.moment.today)
        rows = {"ownership": _own(book, account.id, rep, part, reason)}
    book.say(f"Gave {account.name} to {rep.name}")
    return AccountChange(_card(book, account), changed=bool(rows), rows=rows)


def list_accounts(book: Book, wanted: Filter) -> tuple[list[AccountCard], int]:
    """List accounts by name, and count how many a limit leaves out."""
    accounts, more = accounts_listed(book, wanted)
    return account_cards(book, accounts), more


def _card(book: Book, account: Account) -> AccountCard:
    return account_cards(book, accounts_with(book, [account.id]))[0]


def _own(
    book: WritableBook, account: UUID, rep: Rep, part: OwnershipPart, reason: OwnershipReason
) -> UUID:
    today = book.moment.today
    said = {"rep_id": rep.id, "part": part, "from_on": today, "reason": reason}
    return book.add(OWNERSHIPS, account_id=account, **said)


def _named(name: str) -> str:
    if not name.strip():
        raise TextError("An account needs a name.", hint='salesbook account add "Acme"')
    return name.strip()
