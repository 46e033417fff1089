"""What a big book remembers of its accounts: every kind of fact, of every one of them.

On the Monday on which commands are run, ten of each kind ask for a contact, however large the book
is: a birthday is near, an order is awaited, a sale stands still, a complaint or a reaction waits.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any
from uuid import UUID

from salesbook.domain.ids import handle_of
from salesbook.store.book.book import WritableBook
from salesbook.store.compiled.tables import (
    AGREEMENTS,
    COMPLAINTS,
    OCCASIONS,
    OPPORTUNITIES,
    ORDER_LINES,
    ORDERS,
    PRODUCTS,
    REACTIONS,
    ROLES,
    STAGE_CHANGES,
)

MONDAY = date(2026, 11, 23)
ZONE = "Europe/Amsterdam"
_DAY = timedelta(days=1)
_WAITING = 10
_ORDERS = 4
_PARTS = ("decision_maker", "champion", "influencer", "end_user", "blocker", "unknown")
_STAGES = ("prospecting", "needs", "proposal")


def remember(book: WritableBook, choice: Random, accounts: list[UUID], people: list[UUID]) -> None:
    """Put every kind of fact into the book, for every account."""
    _standards(book, choice, accounts, people)
    _sales(book, choice, accounts)
    _orders(book, choice, accounts)
    _trouble(book, accounts, people)


def _at(day: date) -> datetime:
    return datetime.combine(day, time(9), UTC)


def _named(book: WritableBook, **values: Any) -> dict[str, Any]:
    identity = book.new_id()
    return {"id": identity, "handle": handle_of(identity), **values}


def _waits(number: int, count: int) -> bool:
    """Whether this is one of the few that wait on the Monday, spread over the book."""
    return number % max(1, count // _WAITING) == 1


def _standards(
    book: WritableBook, choice: Random, accounts: list[UUID], people: list[UUID]
) -> None:
    both = list(enumerate(zip(accounts, people, strict=True)))
    since = MONDAY - 200 * _DAY
    book.add_all(
        ROLES,
        (
            {"account_id": at, "person_id": one, "part": choice.choice(_PARTS), "from_on": since}
            for _, (at, one) in both
        ),
    )
    book.add_all(
        AGREEMENTS,
        (
            {
                "account_id": at,
                "agreed_on": since,
                "every_days": 30 + n % 60,
                "at_most_days": 45 + n % 60,
                "max_per_month": 4,
                "reply_within_hours": 24,
            }
            for n, (at, _) in both
            if n % 3 == 0
        ),
    )
    book.add_all(OCCASIONS, _birthdays(book, choice, people))


def _birthdays(book: WritableBook, choice: Random, people: list[UUID]) -> Iterator[dict[str, Any]]:
    for number, person in enumerate(people):
        ahead = 3 if _waits(number, len(people)) else choice.randrange(40, 340)
        on = MONDAY + ahead * _DAY
        day = {"kind": "birthday", "month": on.month, "day": on.day}
        yield _named(book, person_id=person, account_id=None, **day)


def _sales(book: WritableBook, choice: Random, accounts: list[UUID]) -> None:
    """One sale an account moved last week; those that wait stand still for a month."""
    sales = [
        _named(
            book,
            account_id=account,
            name="Line 3",
            stage=choice.choice(_STAGES),
            amount_minor=choice.randrange(1, 500) * 10_000,
            currency="EUR",
            close_on=MONDAY + choice.randrange(200) * _DAY,
            owner_id=book.rep.id,
        )
        for account in accounts
    ]
    book.add_all(OPPORTUNITIES, sales)
    book.add_all(
        STAGE_CHANGES,
        (
            {
                "opportunity_id": sale["id"],
                "stage": sale["stage"],
                "changed_at": _at(MONDAY - (60 if _waits(n, len(sales)) else 5) * _DAY),
                "changed_zone": ZONE,
            }
            for n, sale in enumerate(sales)
        ),
    )


def _orders(book: WritableBook, choice: Random, accounts: list[UUID]) -> None:
    """Every account orders each thirty days or so, and did lately; those that wait did not."""
    product = book.add(PRODUCTS, name="Pump", name_key="pump")
    lasts = [
        MONDAY - (31 if _waits(n, len(accounts)) else choice.randrange(3, 20)) * _DAY
        for n in range(len(accounts))
    ]
    orders = [
        _named(
            book,
            account_id=account,
            ordered_on=last - (30 * number + choice.randrange(3)) * _DAY,
            total_minor=choice.randrange(1, 900) * 1_000,
            currency="EUR",
        )
        for account, last in zip(accounts, lasts, strict=True)
        for number in range(_ORDERS)
    ]
    book.add_all(ORDERS, orders)
    line = {"position": 1, "product_id": product, "quantity_milli": 12_000}
    book.add_all(ORDER_LINES, ({"order_id": order["id"], **line} for order in orders))


def _trouble(book: WritableBook, accounts: list[UUID], people: list[UUID]) -> None:
    waiting = [n for n in range(len(accounts)) if _waits(n, len(accounts))]
    opened = {"opened_at": _at(MONDAY - 3 * _DAY), "opened_zone": ZONE, "severity": "high"}
    book.add_all(
        COMPLAINTS,
        [
            _named(book, account_id=accounts[n - 1], text="Two pumps leak", **opened)
            for n in waiting
        ],
    )
    reacted = {"reacted_at": _at(MONDAY - 5 * _DAY), "reacted_zone": ZONE, "medium": "linkedin"}
    book.add_all(
        REACTIONS,
        [
            _named(
                book,
                rep_id=book.rep.id,
                person_id=people[n - 1],
                direction="in",
                kind="comment",
                status="open",
                **reacted,
            )
            for n in waiting
        ],
    )
