"""What a planned contact lacks, and what should be at hand when it begins.

Some of it is work at the desk: a number to find, somebody in the way to plan for. The rest is read
in the call card beforehand. A plan keeps each as a word, with a name where one helps; what people
told about themselves is named by nothing, since a plan is read by more than one pair of eyes.
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.power import DECIDES
from salesbook.domain.accounts.role import Role, RolePart, Stance
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.triggers.trigger import Trigger

_PART = re.compile(r"(?P<word>[a-z_]+)(?: “(?P<name>[^”]*)”)?")


class Lack(StrEnum):
    """What a contact needs before it begins, or what to know by then."""

    PURPOSE = "vague_purpose"
    PHONE = "no_phone"
    PERSON = "no_person"
    RISK = "risk"
    BLOCKER = "blocker"
    DECIDER = "no_decider"
    DECIDES = "decides"
    DOCUMENT = "document"
    FACT = "fact"


AT_HAND = frozenset({Lack.DECIDER, Lack.DECIDES, Lack.DOCUMENT, Lack.FACT})
"""What is only to be read, or asked in the call itself: nothing has to be found or thought out."""


class Ready(Struct, frozen=True):
    """One thing that makes a contact ready, and the name of the person or the document it is."""

    lack: Lack
    name: str = ""


def people_ready(facts: SubjectFacts, trigger: Trigger) -> Iterator[Ready]:
    """Find who stands in the way, and who decides where a sale is open.

    A part in one sale counts while that is open. Who decides is told when that is somebody else
    than who is called, and asked for when nobody is known to.
    """
    sales = {each.opportunity.id for each in facts.sales}
    roles = [
        each for each in facts.roles if not each.opportunities or sales & {*each.opportunities}
    ]
    for role in _each_once(role for role in roles if _blocks(role)):
        yield Ready(Lack.BLOCKER, facts.names.get(role.person_id, ""))
    if not sales:
        return
    deciders = list(_each_once(role for role in roles if role.part in DECIDES))
    if not deciders:
        yield Ready(Lack.DECIDER)
    elif all(role.person_id != trigger.person_id for role in deciders):
        yield Ready(Lack.DECIDES, facts.names.get(deciders[0].person_id, ""))


def lacking(ready: tuple[Ready, ...]) -> tuple[Ready, ...]:
    """Take what is work at the desk."""
    return tuple(each for each in ready if each.lack not in AT_HAND)


def write_ready(ready: tuple[Ready, ...]) -> str | None:
    """Write what makes a contact ready as a plan keeps it; None for nothing."""
    return ", ".join(_written(each) for each in ready) or None


def read_ready(kept: str | None) -> tuple[Ready, ...]:
    """Read what a plan kept; words that are not known here are left out."""
    known = {lack.value for lack in Lack}
    parts = (found.groupdict("") for found in _PART.finditer(kept or ""))
    return tuple(Ready(Lack(part["word"]), part["name"]) for part in parts if part["word"] in known)


def _written(ready: Ready) -> str:
    name = " ".join(ready.name.replace("“", "").replace("”", "").split())
    return f"{ready.lack} “{name}”" if name else ready.lack.value


def _blocks(role: Role) -> bool:
    return role.part is RolePart.BLOCKER or role.stance is Stance.AGAINST


def _each_once(roles: Iterable[Role]) -> Iterator[Role]:
    """Take the first part of each person."""
    seen: dict[UUID, Role] = {}
    for role in roles:
        seen.setdefault(role.person_id, role)
    yield from seen.values()
