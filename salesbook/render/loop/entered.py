"""How a receipt tells a program of those the book did not know before."""

from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.person import Person
from salesbook.domain.loop.receipt import Whom


def entered_json(whom: Whom) -> dict[str, object]:
    """Say the account and the people that were entered, with their ids; nothing where none was."""
    said: dict[str, object] = {}
    if whom.new_account:
        said["account"] = _named(whom.new_account)
    if whom.new_people:
        said["people"] = [_named(person) for person in whom.new_people]
    return said


def _named(one: Account | Person) -> dict[str, object]:
    return {"id": one.id, "handle": one.handle, "name": one.name}
