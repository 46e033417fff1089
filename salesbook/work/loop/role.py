"""Roles by hand: the part somebody plays, where they stand, what shows it, and its end."""

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.power import Ally
from salesbook.domain.accounts.role import Role, RolePart, Stance
from salesbook.domain.accounts.subject import Subject
from salesbook.domain.loop.role import (
    NoEvidenceError,
    NoRoleError,
    PlacelessError,
    RoleChange,
    WholeAccountError,
    read_part,
    read_stance,
    said_part,
)
from salesbook.store.accounts.role import change_role, end_roles, keep_role, open_roles_of
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.tables import INTERACTIONS
from salesbook.store.loop.interaction import interaction_with, people_of
from salesbook.store.loop.latest import own_identity_of
from salesbook.store.loop.power import power_of
from salesbook.store.loop.role_evidence import add_evidence, limit_role, parts_of
from salesbook.work.accounts.names import account_named, find_person


class SaidRole(Struct, frozen=True):
    """What was typed of a role, word for word; `evidence` is the handle of a contact."""

    person: str
    part: str
    account: str | None = None
    stance: str | None = None
    influence: int | None = None
    evidence: str | None = None
    opportunity: str | None = None


def set_role(book: WritableBook, said: SaidRole) -> RoleChange:
    """Say which part somebody plays, or say more of it.

    Another stance ends the role as it was and begins it anew, from today; what showed the old one
    does not show the new. One begun today is put right instead. Raises a sentence where a contact
    was with somebody else, or where it is not said at which account.
    """
    person, account = _place(book, said)
    part, stance = read_part(said.part), read_stance(said.stance) if said.stance else None
    known = _open(book, person, account, part)
    role = _kept(book, known, _wanted(book, person, account, part), stance, said.influence)
    new = known is None or known.id != role.id
    _limit(book, role, said, whole=known is not None, names=(person.own_name, account.name))
    if said.evidence:
        _show(book, role, said.evidence, person, account)
    book.say(f"{person.own_name} is {said_part(part)} at {account.name}")
    before = known.stance if known and new else None
    return _change(book, role, person, account, before=before)


def end_role(book: WritableBook, said: SaidRole) -> RoleChange:
    """End a role today. Raises `NoRoleError` where there is none."""
    person, account = _place(book, said)
    part = read_part(said.part)
    known = _open(book, person, account, part)
    if known is None:
        raise NoRoleError(person.own_name, part, account.name)
    end_roles(book, [known], book.moment.today)
    book.say(f"{person.own_name} is no longer {said_part(part)} at {account.name}")
    ended = replace(known, until_on=max(known.from_on, book.moment.today))
    return _change(book, ended, person, account)


def _place(book: Book, said: SaidRole) -> tuple[Subject, Account]:
    at = account_named(book, said.account) if said.account else None
    person = find_person(book, said.person, at=at.id if at else None)
    account = at or person.account
    if account is None:
        raise PlacelessError(person.own_name)
    return person, account


def _open(book: Book, person: Subject, account: Account, part: RolePart) -> Role | None:
    roles = open_roles_of(book, person.id)
    return next((one for one in roles if one.account_id == account.id and one.part is part), None)


def _wanted(book: WritableBook, person: Subject, account: Account, part: RolePart) -> Role:
    return Role(book.new_id(), person.id, account.id, part, book.moment.today)


def _kept(
    book: WritableBook,
    known: Role | None,
    wanted: Role,
    stance: Stance | None,
    influence: int | None,
) -> Role:
    """Keep a role: a new one, the known one with what is new of it, or one that follows it."""
    if known is None:
        role = replace(wanted, stance=stance or Stance.UNKNOWN, influence=influence)
        keep_role(book, role)
        return role
    said = replace(known, stance=stance or known.stance, influence=influence or known.influence)
    if said.stance is known.stance or known.from_on == wanted.from_on:
        change_role(book, said)
        return said
    end_roles(book, [known], wanted.from_on)
    role = replace(said, id=wanted.id, from_on=wanted.from_on)
    keep_role(book, role)
    for sale in parts_of(book, [known])[0].role.opportunities:
        limit_role(book, role.id, sale)
    return role


def _limit(
    book: WritableBook, role: Role, said: SaidRole, *, whole: bool, names: tuple[str, str]
) -> None:
    """Let a role be for one sale, or for one more; a role for the whole account is for each."""
    if said.opportunity is None:
        return
    from salesbook.work.pipeline.naming import opportunity_named  # noqa: PLC0415 (seldom)

    sales = parts_of(book, [role])[0].role.opportunities
    sale = opportunity_named(book, said.opportunity, at=role.account_id).opportunity.id
    if whole and not sales:
        name, account = names
        raise WholeAccountError(name, role.part, account)
    if sale not in sales:
        limit_role(book, role.id, sale)


def _show(book: WritableBook, role: Role, typed: str, person: Subject, account: Account) -> None:
    """Keep that a contact shows a role; it must have been with the person or the account."""
    talk = own_identity_of(book, INTERACTIONS, typed, "contact")
    with_them = interaction_with(book, talk).account_id == account.id
    if not with_them and person.id not in people_of(book, talk):
        raise NoEvidenceError(person.own_name, account.name)
    if talk not in parts_of(book, [role])[0].role.evidence:
        add_evidence(book, role.id, talk)


def _change(
    book: WritableBook,
    role: Role,
    person: Subject,
    account: Account,
    *,
    before: Stance | None = None,
) -> RoleChange:
    return RoleChange(
        part=parts_of(book, [role])[0],
        person=person.own_name,
        account=account.name,
        today=book.moment.today,
        changed=book.journal.operation_id is not None,
        before=before,
        allies=_allies(book, role),
    )


def _allies(book: Book, role: Role) -> tuple[Ally, ...]:
    power = power_of(book, role.account_id)
    found = next((seat for seat in power.blockers if seat.person_id == role.person_id), None)
    return power.allies_against(found) if found else ()
