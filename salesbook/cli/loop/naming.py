"""Names in a log: picked where they mean several, entered where nobody bears them."""

from typing import TYPE_CHECKING
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.domain.accounts.subject import Subject
    from salesbook.domain.errors import NameNotFoundError
    from salesbook.domain.loop.entry import Entry

_PLAN_DIGITS = 2
"""As many digits as the number of a planned contact has."""


class Named(Struct, frozen=True):
    """Whom a form is about, settled before anything else is asked.

    `words` lead there again, `label` is the name to be seen, and `key` is the same however the
    name was typed. `plan` is the number of the planned contact that was named; `new` tells that
    the book does not know them yet.
    """

    words: str
    label: str
    key: str
    account_id: UUID | None = None
    plan: int | None = None
    new: bool = False


def settle_names(env: "Environment", entry: "Entry") -> "Entry":
    """Settle whom an entry is about while a person can be asked, before anything is written."""
    if entry.subject is None or entry.new or not env.interactive:
        return entry
    from salesbook.cli.accounts.picking import settled
    from salesbook.domain.errors import NameNotFoundError, SalesbookError

    subject = settled(env, entry.subject)
    try:
        _find(env, subject)
    except NameNotFoundError as error:
        if _wanted(env, subject, error):
            return replace(entry, new=True)
    except SalesbookError:  # the log itself says what is wrong
        return replace(entry, subject=subject)
    return replace(entry, subject=subject)


def name_whom(env: "Environment", typed: str, *, new: bool = False) -> Named:
    """Settle whom a form is about. Raises a sentence for what is no name, or none that is wanted.

    The number of a contact of today's plan will do; an unknown name is entered after a question.
    """
    from salesbook.domain.errors import NameNotFoundError
    from salesbook.work.loop.whom import NobodyNamedError

    if not typed:
        raise NobodyNamedError
    if typed.isdecimal() and len(typed) <= _PLAN_DIGITS:
        return _planned(env, int(typed))
    if new:
        return _newcomer(typed)
    from salesbook.cli.accounts.picking import settled

    words = settled(env, typed)
    try:
        found = _find(env, words)
    except NameNotFoundError as error:
        if _wanted(env, words, error):
            return _newcomer(words)
        raise
    return Named(words, found.own_name, found.id.hex, found.account_id)


def _planned(env: "Environment", number: int) -> Named:
    from salesbook.work.loop.planned import name_contact

    with env.reading() as book:
        party = name_contact(book, number)
    identity = party.account_id or party.person_id
    key = identity.hex if identity else party.name
    return Named(party.handle or party.name, party.label, key, party.account_id, plan=number)


def _newcomer(typed: str) -> Named:
    from salesbook.domain.text import name_key

    return Named(typed, typed, name_key(typed), new=True)


def _find(env: "Environment", words: str) -> "Subject":
    from salesbook.work.accounts.names import find_subject

    with env.reading() as book:
        return find_subject(book, words)


def _wanted(env: "Environment", subject: str, error: "NameNotFoundError") -> bool:
    from salesbook.cli.asking import confirm

    near = " or ".join(f"“{name}”" for name in error.near)
    env.tell(f"{error.message} Did you mean {near}?" if near else error.message)
    return confirm(env, f"Enter “{subject}” as a new account?", flag="--new")
