"""A role by hand: how its words are read, and what a command did to it."""

from datetime import date

from msgspec import Struct

from salesbook.domain.accounts.power import Ally, Part
from salesbook.domain.accounts.role import PART_ALIASES, RolePart, Stance
from salesbook.domain.errors import SalesbookError
from salesbook.domain.loop.words import plain, read_word
from salesbook.domain.text import name_key


class PlacelessError(SalesbookError):
    """Say that a role is played at an account, and it is not known at which."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}” works nowhere that is known here: at which account is that?",
            hint=f'salesbook person role "{name}" champion --account ACCOUNT',
        )


class NoRoleError(SalesbookError):
    """Say that there is no such role to end."""

    def __init__(self, name: str, part: RolePart, account: str) -> None:
        super().__init__(
            f"“{name}” is not {said_part(part)} at “{account}”.",
            hint=f'See who is who: salesbook account map "{account}"',
        )


class WholeAccountError(SalesbookError):
    """Say that a role counts for a whole account already, and so for every sale to it."""

    def __init__(self, name: str, part: RolePart, account: str) -> None:
        super().__init__(
            f"“{name}” is {said_part(part)} for all of “{account}” already.",
            hint=f'Not for all? End it first: salesbook person role "{name}" {part.value} --end',
        )


class NoEvidenceError(SalesbookError):
    """Say that a contact shows nothing of a role, since it was with somebody else."""

    def __init__(self, name: str, account: str) -> None:
        super().__init__(
            f"That contact was not with “{name}” or “{account}”: it shows nothing of them.",
            hint=f'The contacts there: salesbook show "{account}"',
        )


class RoleChange(Struct, frozen=True):
    """A role as a command left it, and what that means.

    `before` is the stance that ended when it changed. `allies` are those who could win them over
    where they stand in the way.
    """

    part: Part
    person: str
    account: str
    today: date
    changed: bool = True
    before: Stance | None = None
    allies: tuple[Ally, ...] = ()


_PLACES = {
    RolePart.PROCUREMENT: "in procurement",
    RolePart.LEGAL_COMPLIANCE: "in legal compliance",
    RolePart.UNKNOWN: "in a role not known",
}


def said_part(part: RolePart) -> str:
    """Say a part so that “is” can stand before it: `a champion`, `in procurement`."""
    if part in _PLACES:
        return _PLACES[part]
    return f"{'an' if part.value[0] in 'aeiou' else 'a'} {plain(part)}"


def read_part(typed: str) -> RolePart:
    """Read a part, or an everyday name of one."""
    key = name_key(typed).replace("-", " ").replace("_", " ")
    return PART_ALIASES.get(key) or read_word("role", typed, RolePart)


def read_stance(typed: str) -> Stance:
    """Read a stance."""
    return read_word("stance", typed, Stance)
