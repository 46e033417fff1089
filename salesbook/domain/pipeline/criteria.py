"""Criteria: which accounts to choose, written as `grade:A,B city:Utrecht never-reached`."""

import shlex
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from msgspec import Struct, field

from salesbook.domain.accounts.account import Account, AccountKind, Grade, Source
from salesbook.domain.book.country import country_code
from salesbook.domain.errors import UsageError
from salesbook.domain.text import name_key

FIELDS = ("grade", "kind", "source", "country", "owner", "city", "region", "industry")
"""What a value can be said of; `owner` is a rep by name."""

NEVER_REACHED, COLD = "never-reached", "cold"
_LISTS = {"grade": Grade, "kind": AccountKind, "source": Source}


class CriteriaError(UsageError):
    """Say what is wrong with criteria, and what they look like."""

    def __init__(self, why: str) -> None:
        super().__init__(why, hint='--filter "grade:A,B city:Utrecht never-reached"')


class Criteria(Struct, frozen=True):
    """What an account must be: of each field one of the values, folded by `name_key`.

    `cold` takes those never reached, and those reached longer ago than their cadence says.
    """

    wanted: Mapping[str, frozenset[str]] = field(default_factory=dict)
    never_reached: bool = False
    cold: bool = False

    def __bool__(self) -> bool:
        return bool(self.wanted) or self.never_reached or self.cold


class Choice(Struct, frozen=True):
    """An account to choose from: who owns it, and the day it was reached last."""

    account: Account
    owner: str | None = None
    last_contact_on: date | None = None


def read_criteria(text: str) -> Criteria:
    """Read criteria from one line; values of one field are set off by commas.

    Raises `CriteriaError`.
    """
    try:
        words = shlex.split(text)
    except ValueError as error:
        raise CriteriaError(f"“{text}” has a quote that does not end.") from error
    said: list[tuple[str, str]] = []
    bare: set[str] = set()
    for word in words:
        name, mark, values = word.replace("=", ":", 1).partition(":")
        if mark:
            said += [(name.casefold(), value) for value in values.split(",")]
        else:
            bare.add(name.casefold().replace("_", "-"))
    if unknown := bare - {NEVER_REACHED, COLD}:
        raise CriteriaError(f"“{min(unknown)}” is no criterion: what is it of?")
    return criteria_of(said, never_reached=NEVER_REACHED in bare, cold=COLD in bare)


def criteria_of(
    said: Iterable[tuple[str, str]], *, never_reached: bool = False, cold: bool = False
) -> Criteria:
    """Make criteria of fields and values. Raises `CriteriaError` for what is none."""
    wanted: dict[str, set[str]] = {}
    for name, value in said:
        if name not in FIELDS:
            raise CriteriaError(f"“{name}” is no criterion: there are {', '.join(FIELDS)}.")
        wanted.setdefault(name, set()).add(_value(name, value))
    frozen = {name: frozenset(values) for name, values in wanted.items()}
    return Criteria(frozen, never_reached, cold)


def both(one: Criteria, other: Criteria) -> Criteria:
    """Join criteria: the values of a field that both name are all let through."""
    names = {**one.wanted, **other.wanted}
    wanted = {
        name: one.wanted.get(name, frozenset()) | other.wanted.get(name, frozenset())
        for name in names
    }
    return Criteria(wanted, one.never_reached or other.never_reached, one.cold or other.cold)


def chosen(choice: Choice, criteria: Criteria, ideal_days: int, today: date) -> bool:
    """Whether an account is what the criteria want; `ideal_days` are those of its cadence."""
    last = choice.last_contact_on
    if criteria.never_reached and last is not None:
        return False
    if criteria.cold and last is not None and last + timedelta(days=ideal_days) > today:
        return False
    return all(_of(choice, name) in values for name, values in criteria.wanted.items())


def _of(choice: Choice, name: str) -> str:
    value = choice.owner if name == "owner" else getattr(choice.account, name)
    return _folded(name, str(value)) if value else ""


def _folded(name: str, value: str) -> str:
    """Fold a value to be compared; a country is one however it is said."""
    code = country_code(value) if name == "country" else None
    return name_key(code or value)


def _value(name: str, value: str) -> str:
    word = _folded(name, value)
    if not word:
        raise CriteriaError(f"“{name}” has no value.")
    known = _LISTS.get(name)
    if known is None:
        return word
    word = word.replace(" ", "_").replace("-", "_")
    words = {name_key(member.value) for member in known}
    if word not in words:
        raise CriteriaError(f"“{value}” is no {name}: there are {', '.join(known)}.")
    return word
