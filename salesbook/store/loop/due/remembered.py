"""Remembered: agreements, complaints, reactions, days, sales, orders and roles of some subjects.

What the book keeps none of is not asked for.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any, TypeVar
from uuid import UUID

from msgspec import Struct, field
from msgspec.structs import replace

from salesbook.domain.accounts.agreement import Agreement
from salesbook.domain.accounts.occasion import Occasion
from salesbook.domain.accounts.role import Role
from salesbook.domain.loop.due.facts import NO_ORDERS, OpenSale, Orders, OwnDay
from salesbook.domain.loop.due.gates import next_month
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.triggers.reorder import window_of
from salesbook.domain.pipeline.complaint import Complaint
from salesbook.domain.pipeline.opportunity import Opportunity
from salesbook.domain.presence.reaction import Reaction
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.loop.due import remembered as ask
from salesbook.store.statement import Answer, Statement

_T = TypeVar("_T")
_S = TypeVar("_S", bound=Struct)


class Remembered(Struct, frozen=True):
    """What is remembered of some subjects, by their ids."""

    agreements: dict[UUID, Agreement] = field(default_factory=dict)
    reached: dict[UUID, int] = field(default_factory=dict)
    complaints: dict[UUID, tuple[Complaint, ...]] = field(default_factory=dict)
    reactions: dict[UUID, tuple[Reaction, ...]] = field(default_factory=dict)
    own_days: dict[UUID, tuple[OwnDay, ...]] = field(default_factory=dict)
    sales: dict[UUID, tuple[OpenSale, ...]] = field(default_factory=dict)
    commercial: dict[UUID, datetime] = field(default_factory=dict)
    orders: dict[UUID, Orders] = field(default_factory=dict)
    roles: dict[UUID, tuple[Role, ...]] = field(default_factory=dict)

    def of(self, subject: UUID) -> dict[str, Any]:
        """Take the facts of one subject, by the names they have among all its facts."""
        return {
            "agreement": self.agreements.get(subject),
            "reached_this_month": self.reached.get(subject, 0),
            "complaints": self.complaints.get(subject, ()),
            "reactions": self.reactions.get(subject, ()),
            "own_days": self.own_days.get(subject, ()),
            "sales": self.sales.get(subject, ()),
            "last_commercial_at": self.commercial.get(subject),
            "orders": self.orders.get(subject, NO_ORDERS),
            "roles": self.roles.get(subject, ()),
        }

    def people(self, subject: UUID) -> set[UUID | None]:
        """Name the people that complaints, reactions and days of a subject are about."""
        found = {each.person_id for each in self.complaints.get(subject, ())}
        found |= {each.person_id for each in self.reactions.get(subject, ())}
        found |= {each.occasion.person_id for each in self.own_days.get(subject, ())}
        return found | {each.person_id for each in self.roles.get(subject, ())}


def account_memory(book: Book, ids: list[UUID], context: Context) -> Remembered:
    """Read what is remembered of some accounts, and of the people who work there."""
    kept = book.rows(ask.KEPT)[0]
    agreements = _agreements(book, ids, context) if kept.agreements else {}
    sales = _sales(book, ids) if kept.opportunities else {}
    return Remembered(
        agreements=agreements,
        reached=_reached(book, agreements.values(), context),
        complaints=_complaints(book, ids) if kept.complaints else {},
        reactions=_reactions(book, ask.REACTIONS_OF_ACCOUNTS, ids) if kept.reactions else {},
        own_days=_own_days(book, ask.OWN_DAYS_OF_ACCOUNTS, ids) if kept.occasions else {},
        sales=sales,
        commercial=_commercial(book, sales),
        orders=_orders(book, ids, context) if kept.orders else {},
        roles=_roles(book, ids, context) if kept.roles else {},
    )


def person_memory(book: Book, ids: list[UUID], _: Context) -> Remembered:
    """Read what is remembered of some people without an account."""
    kept = book.rows(ask.KEPT)[0]
    return Remembered(
        reactions=_reactions(book, ask.REACTIONS_OF_PEOPLE, ids) if kept.reactions else {},
        own_days=_own_days(book, ask.OWN_DAYS_OF_PEOPLE, ids) if kept.occasions else {},
    )


def _agreements(book: Book, ids: list[UUID], context: Context) -> dict[UUID, Agreement]:
    """Read the agreement in force, the latest where several are."""
    rows = book.rows(ask.AGREEMENTS, ids=ids, today=context.today)
    return {row.account_id: _made(Agreement, row) for row in rows}


def _reached(book: Book, agreements: Iterable[Agreement], context: Context) -> dict[UUID, int]:
    """Count this month's contacts with those of whom so many were agreed on, and no more."""
    capped = [each.account_id for each in agreements if each.max_per_month is not None]
    if not capped:
        return {}
    first = context.today.replace(day=1)
    since, until = (_start(day, context) for day in (first, next_month(first)))
    rows = book.rows(ask.REACHED_SINCE, ids=capped, since=since, until=until)
    return {row.account_id: row.reached for row in rows}


def _complaints(book: Book, ids: list[UUID]) -> dict[UUID, tuple[Complaint, ...]]:
    from salesbook.store.pipeline.complaint import open_complaints  # noqa: PLC0415 (only with any)

    return open_complaints(book, ids)


def _reactions(
    book: Book, question: Statement, ids: list[UUID]
) -> dict[UUID, tuple[Reaction, ...]]:
    return _grouped((row.subject, _made(Reaction, row)) for row in book.rows(question, ids=ids))


def _own_days(book: Book, question: Statement, ids: list[UUID]) -> dict[UUID, tuple[OwnDay, ...]]:
    from salesbook.store.loop.occasion import greetings_of  # noqa: PLC0415 (only with any)

    rows = book.rows(question, ids=ids)
    greetings = greetings_of(book, dict.fromkeys(row.id for row in rows))
    found = _grouped(
        (row.subject, OwnDay(_made(Occasion, row), greetings.get(row.id, ()))) for row in rows
    )
    return {
        subject: tuple(sorted(days, key=lambda each: each.occasion.id))
        for subject, days in found.items()
    }


def _sales(book: Book, ids: list[UUID]) -> dict[UUID, tuple[OpenSale, ...]]:
    stages = settings_of(book).stages
    ended = [stages.won.key, stages.lost.key]
    rows = book.rows(ask.SALES, ids=ids, ended=ended)
    return _grouped(
        (row.account_id, OpenSale(_made(Opportunity, row), stages.of(row.stage), row.since))
        for row in rows
    )


def _commercial(book: Book, sales: Iterable[UUID]) -> dict[UUID, datetime]:
    """Read the last contact about business with those to whom something may be sold."""
    ids = list(sales)
    rows = book.rows(ask.COMMERCIAL, ids=ids) if ids else []
    return {row.id: row.occurred_at for row in rows if row.occurred_at is not None}


def _orders(book: Book, ids: list[UUID], context: Context) -> dict[UUID, Orders]:
    """Read the days of orders, and what is usual where the next is awaited."""
    from salesbook.store.pipeline.order import order_days_of  # noqa: PLC0415 (only with any)

    found = {one: Orders(tuple(days)) for one, days in order_days_of(book, ids).items()}
    awaited = [one for one, orders in found.items() if window_of(orders, context)]
    for one, usual in _usual(book, awaited, context).items():
        found[one] = replace(found[one], usual=usual)
    return found


def _usual(book: Book, ids: list[UUID], context: Context) -> dict[UUID, str]:
    from salesbook.store.pipeline.order import habits_with  # noqa: PLC0415 (only with any)

    accounts = [(one, "") for one in ids]
    found = {}
    for habits in habits_with(book, accounts, context.today, context.rules.rhythm):
        regular = [each for each in habits if each.regular and each.product]
        said = ", ".join(f"{each.quantity} {each.product}" for each in regular)
        found[habits[0].account_id] = said
    return found


def _roles(book: Book, ids: list[UUID], context: Context) -> dict[UUID, tuple[Role, ...]]:
    rows = book.rows(ask.ROLES, ids=ids, today=context.today)
    limited: dict[UUID, list[UUID]] = defaultdict(list)
    for row in book.rows(ask.ROLES_IN_SALES, ids=[row.id for row in rows]):
        limited[row.role_id].append(row.opportunity_id)
    return _grouped(
        (row.account_id, replace(_made(Role, row), opportunities=tuple(limited[row.id])))
        for row in rows
    )


def _grouped(pairs: Iterable[tuple[UUID, _T]]) -> dict[UUID, tuple[_T, ...]]:
    found: dict[UUID, list[_T]] = defaultdict(list)
    for subject, each in pairs:
        found[subject].append(each)
    return {subject: tuple(several) for subject, several in found.items()}


def _made(kind: type[_S], row: Answer) -> _S:
    """Make a record of the columns of a row that have the names of its fields."""
    known = row._asdict()
    return kind(**{name: known[name] for name in kind.__struct_fields__ if name in known})


def _start(day: date, context: Context) -> datetime:
    return context.moment.at(day, time.min)
