"""Make a book of many accounts and interactions, always the same one, to measure commands on.

    python tests/benchmarks/big_book.py FILE ACCOUNTS INTERACTIONS [remembered]

With `remembered` every account has every kind of fact as well.

An old book of one rep: what another program held came in by one import, then every contact was
logged by itself, twenty-five a working day, up to the Monday on which the commands are run. What is
waiting on that Monday is a day's work, however large the book is: thirty follow-ups that are due,
ten messages without an answer, five promises. Everything else grows with the book: silent accounts,
accounts never reached, those with a follow-up later on, namesakes, closed channels, risks.

Rows go through the journal, so that the book holds against `book check`; the triggers that keep
other writers out, and those that keep the search and the standings, stand aside meanwhile.
"""

import random
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from msgspec.structs import replace

from salesbook import __version__
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.rep import Newcomer
from salesbook.domain.text import name_key
from salesbook.domain.workdays import Workweek
from salesbook.store.book.book import WritableBook
from salesbook.store.book.guard import install_guard, remove_guard
from salesbook.store.book.journal import Intent, Journal, Signature, start_journal
from salesbook.store.compiled.book import opening
from salesbook.store.compiled.tables import (
    ACCOUNTS,
    COMMITMENTS,
    DO_NOT_CONTACTS,
    EMAILS,
    EMPLOYMENTS,
    FOLLOW_UP_CLOSURES,
    FOLLOW_UPS,
    INTERACTION_PEOPLE,
    INTERACTIONS,
    NOTES,
    OWNERSHIPS,
    PEOPLE,
    PHONES,
)
from salesbook.store.opening import write_book
from salesbook.store.schema import HEAD
from salesbook.store.search import rebuild_search, remove_search_triggers
from salesbook.store.standings.keeping import rebuild_standings, remove_standings_triggers
from tests.benchmarks.remembered import remember

ZONE = "Europe/Amsterdam"
MONDAY = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
REP = "Robin Vos"
TARGET = "Harbour Bakery"
"""The account that commands are asked about, in a book of any size."""

_BUSY = 25
"""How many contacts a rep logs on a working day."""
_LOGGED = 0.05
"""The share of the interactions that were logged one by one."""
_YEARS = 6
_DUE, _WAITING, _PROMISED = 30, 10, 5
_DAY = timedelta(days=1)
_PLACES = (
    *("Amber", "Birch", "Cedar", "Delta", "Elm", "Fern", "Grove", "Hazel", "Iris", "Juniper"),
    *("Kestrel", "Linden", "Maple", "Nordic", "Oak", "Pine", "Quay", "River", "Stone", "Tulip"),
    *("Upland", "Vale", "Willow", "Yarrow", "Zephyr", "Alder", "Beacon", "Cliff", "Dune", "Ember"),
)
_TRADES = (
    *("Bakery", "Dairy", "Foundry", "Garage", "Hotel", "Joinery", "Kitchens", "Logistics"),
    *("Mills", "Nursery", "Optics", "Printing", "Quarry", "Roofing", "Shipping", "Textiles"),
    *("Upholstery", "Vineyard", "Works", "Yards", "Analytics", "Builders", "Ceramics", "Drones"),
    *("Energy", "Fittings", "Glass", "Hydraulics", "Instruments", "Labs"),
)
_FAMILIES = "Bakker Cohen Dubois Evans Fischer Garcia Hansen Ivanov Jansen Kowalski Lund Meyer"
_GIVEN = "Anna Ben Carla David Eva Frank Gina Hugo Ines Jan Kim Lars Mia Noor Otto Pia"
_SAID = (
    "Talked about the delivery times of the spring order",
    "The pilot in the second hall runs well, the crew asks for a training",
    "Price is above the budget, the director decides after the summer",
    "Wants samples of the new range before the fair",
    "The old machine stands still twice a week",
    "",
)
_MEANT = (
    "Ask how the pilot runs",
    "Send the samples for the fair",
    "Hear what the director decided",
)
_WAYS = (
    ("call", "outbound", "connected"),
    ("call", "outbound", "no_answer"),
    ("call", "outbound", "left_voicemail"),
    ("visit", "outbound", "held"),
    ("email", "outbound", "sent"),
    ("email", "outbound", "replied"),
    ("call", "inbound", "connected"),
    ("call", "outbound", "busy"),
)


class Size(NamedTuple):
    """How many accounts and interactions a book has."""

    accounts: int
    interactions: int

    @property
    def logged(self) -> int:
        """How many of the interactions were logged one by one."""
        return int(self.interactions * _LOGGED)

    @property
    def imported_at(self) -> datetime:
        """The instant the import was done: as many busy working days ago as were logged."""
        days = -(-self.logged // _BUSY)
        return MONDAY - (MONDAY.date() - _working_day(days + 1))


class _Maker:
    """One book being made: the random choices, always the same, and whom they are about."""

    def __init__(self, size: Size) -> None:
        self.size = size
        self.choice = random.Random(size.accounts)  # noqa: S311 (a made book, the same every time)
        self.accounts: list[UUID] = []
        self.people: list[UUID] = []

    def name(self, number: int) -> str:
        """Name an account: in a large book one in a hundred shares its name with another."""
        if number == 0:
            return TARGET
        if number % 100 == 99:
            number -= 50
        place, rest = number % len(_PLACES), number // len(_PLACES)
        trade, rest = rest % len(_TRADES), rest // len(_TRADES)
        ending = f" {_PLACES[rest % len(_PLACES)]} {rest}" if rest else ""
        return f"{_PLACES[place]} {_TRADES[trade]}{ending}"

    def account_rows(self, book: WritableBook) -> Iterator[dict[str, Any]]:
        """Write every account down."""
        for number in range(self.size.accounts):
            self.accounts.append(book.new_id())
            name = self.name(number)
            yield {
                "id": self.accounts[-1],
                "name": name,
                "name_key": name_key(name),
                "kind": self.choice.choices(
                    ("prospect", "customer", "supplier", "former_customer"), (50, 35, 10, 5)
                )[0],
                "grade": self.choice.choices(("A", "B", "C", None), (10, 20, 40, 30))[0],
                "city": self.choice.choice(("Utrecht", "Gent", "Lyon", "Bremen", "York")),
                "domain": f"{name_key(name).replace(' ', '-')}.example",
            }

    def person_rows(self, book: WritableBook) -> Iterator[dict[str, Any]]:
        """Write one person an account down."""
        families, given = _FAMILIES.split(), _GIVEN.split()
        for number in range(self.size.accounts):
            self.people.append(book.new_id())
            first, last = self.choice.choice(given), self.choice.choice(families)
            name = f"{first} {last}{number // 12 or ''}"
            yield {"id": self.people[-1], "name": name, "name_key": name_key(name)}

    def talk_rows(self, book: WritableBook, count: int) -> Iterator[dict[str, Any]]:
        """Write what was imported: spread over the years before, one account in ten never met."""
        spread = timedelta(days=365 * _YEARS)
        for _ in range(count):
            back = self.choice.random() * spread
            yield self.talk(book, self.size.imported_at - back)

    def talk(self, book: WritableBook, at: datetime) -> dict[str, Any]:
        """Write one interaction."""
        number = self.choice.randrange(self.size.accounts)
        kind, direction, outcome = self.choice.choice(_WAYS)
        if number % 10 == 0 and outcome in {"connected", "held", "replied"}:
            kind, direction, outcome = "call", "outbound", "no_answer"
        return {
            "rep_id": book.rep.id,
            "account_id": self.accounts[number],
            "kind": kind,
            "direction": direction,
            "outcome": outcome,
            "occurred_at": at.replace(microsecond=0),
            "occurred_zone": ZONE,
            "discussed": self.choice.choice(_SAID),
            "proposed": "",
        }

    def follow_up(self, book: WritableBook, number: int, due_on: date) -> dict[str, Any]:
        """Write one follow-up with an account."""
        return {
            "account_id": self.accounts[number],
            "person_id": None,
            "purpose": self.choice.choice(_MEANT),
            "due_on": due_on,
            "owner_id": book.rep.id,
        }


def make_book(path: Path, size: Size, *, remembered: bool = False) -> None:
    """Make the book in a new file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    maker = _Maker(size)
    newcomer = Newcomer(REP, ZONE, lambda: "NL")
    began = Moment(size.imported_at, ZONE)
    intent = Intent("import contacts.csv")
    with write_book(str(path), began, newcomer, maker.choice.randbytes, intent) as book:
        book.connection.run("PRAGMA cache_size = -400000")
        remove_guard(book.connection)
        remove_search_triggers(book.connection)
        remove_standings_triggers(book.connection)
        _import(book, maker)
        if remembered:
            remember(book, maker.choice, maker.accounts, maker.people)
        book.say(f"Imported {size.accounts} accounts")
    with write_book(
        str(path), Moment(MONDAY, ZONE), newcomer, maker.choice.randbytes, intent
    ) as book:
        book.connection.run("PRAGMA cache_size = -400000")
        _log(book, maker)
        rebuild_search(book.connection)
        rebuild_standings(book.connection)
        install_guard(book.connection)


def _import(book: WritableBook, maker: _Maker) -> None:
    """Bring everything in that another program held."""
    size, choice = maker.size, maker.choice
    book.add_all(ACCOUNTS, maker.account_rows(book))
    owned = {"rep_id": book.rep.id, "from_on": book.moment.today, "reason": "import"}
    book.add_all(OWNERSHIPS, ({"account_id": one, **owned} for one in maker.accounts))
    book.add_all(PEOPLE, maker.person_rows(book))
    both = list(zip(maker.people, maker.accounts, strict=True))
    book.add_all(EMPLOYMENTS, ({"person_id": one, "account_id": at} for one, at in both))
    book.add_all(
        PHONES,
        (
            {"person_id": one, "raw": f"020 {n:07}", "digits": f"020{n:07}"}
            for n, one in enumerate(maker.people)
            if n % 10 < 7
        ),
    )
    book.add_all(
        EMAILS,
        (
            {"person_id": one, "address": f"p{n}@mail.example", "address_key": f"p{n}@mail.example"}
            for n, one in enumerate(maker.people)
        ),
    )
    talks = book.add_all(INTERACTIONS, maker.talk_rows(book, size.interactions - size.logged))
    taken = ((talk, choice.choice(maker.people)) for talk in talks[::2])
    book.add_all(
        INTERACTION_PEOPLE, ({"interaction_id": talk, "person_id": one} for talk, one in taken)
    )
    _around(book, maker)


def _around(book: WritableBook, maker: _Maker) -> None:
    """Write what stands beside the talks: notes, closed channels, follow-ups that are over."""
    on = book.moment.today
    book.add_all(
        NOTES,
        (
            {
                "account_id": one,
                "kind": "risk" if n % 200 == 7 else "observation",
                "text": "Buys in spring, decides in a group of three",
                "noted_on": on,
            }
            for n, one in enumerate(maker.accounts[::5])
        ),
    )
    book.add_all(
        DO_NOT_CONTACTS,
        (
            {
                "account_id": one,
                "channel": "all" if n % 2 else "email",
                "since_on": on,
            }
            for n, one in enumerate(maker.accounts[50::100])
        ),
    )
    over = range(0, maker.size.accounts, 2)
    closed = [{**maker.follow_up(book, n, on - _DAY * (n % 300)), "status": "done"} for n in over]
    ended = book.add_all(FOLLOW_UPS, closed)
    book.add_all(
        FOLLOW_UP_CLOSURES,
        (
            {"follow_up_id": one, "closed_at": book.moment.now, "met": "yes" if n % 5 else "partly"}
            for n, one in enumerate(ended)
        ),
    )
    later = range(3, maker.size.accounts, 7)
    book.add_all(
        FOLLOW_UPS,
        [
            maker.follow_up(book, n, MONDAY.date() + _DAY * (1 + maker.choice.randrange(120)))
            for n in later
        ],
    )


def _log(book: WritableBook, maker: _Maker) -> None:
    """Log contact by contact, each an operation, then leave a day's work waiting."""
    ((replica,),) = book.connection.rows(opening.REPLICA, {})
    signature = Signature(replica, book.rep.id, __version__, HEAD)
    row = next(iter(book.connection.rows(opening.LATEST_ID, {})))
    after: UUID = row.id
    for number in range(maker.size.logged):
        days_back = (maker.size.logged - number - 1) // _BUSY + 1
        on = _working_day(days_back)
        at = datetime(on.year, on.month, on.day, 9, tzinfo=UTC)
        at += timedelta(minutes=15 * (number % _BUSY))
        journal = start_journal(book.connection, Moment(at, ZONE), maker.choice.randbytes, after)
        _logged(book, maker, journal, at)
        journal.close(Intent("log"), "Logged: call", signature)
        after = journal.new_id()
    _waiting(book, maker)


_DAYS: list[date] = []


def _working_day(back: int) -> date:
    while len(_DAYS) <= back:
        day = (_DAYS[-1] if _DAYS else MONDAY.date() + _DAY) - _DAY
        while not Workweek().includes(day):
            day -= _DAY
        _DAYS.append(day)
    return _DAYS[back]


def _logged(book: WritableBook, maker: _Maker, journal: Journal, at: datetime) -> None:
    journal.insert(INTERACTIONS, [maker.talk(book, at)], book.rep.id)


def _waiting(book: WritableBook, maker: _Maker) -> None:
    """Leave what a rep finds on a Monday: follow-ups, messages and promises."""
    today, count = MONDAY.date(), maker.size.accounts
    step = max(1, count // (_DUE + _WAITING + _PROMISED))
    numbers = iter(range(1, count, step))
    book.add_all(
        FOLLOW_UPS,
        [maker.follow_up(book, next(numbers), today - _DAY * (n % 20)) for n in range(_DUE)],
    )
    asked = {"kind": "email", "direction": "inbound", "outcome": "replied"}
    book.add_all(
        INTERACTIONS,
        [
            {
                **maker.talk(book, MONDAY - 3 * _DAY),
                "account_id": maker.accounts[next(numbers)],
                **asked,
            }
            for _ in range(_WAITING)
        ],
    )
    book.add_all(
        COMMITMENTS,
        [
            {
                "account_id": maker.accounts[next(numbers)],
                "side": "ours",
                "kind": "document",
                "text": "The price list",
                "promised_on": today - 5 * _DAY,
                "due_on": today - _DAY,
                "owner_id": book.rep.id,
            }
            for _ in range(_PROMISED)
        ],
    )
    book.intent = replace(book.intent, command="log")
    book.say("Logged: a day's work")


if __name__ == "__main__":
    make_book(
        Path(sys.argv[1]),
        Size(int(sys.argv[2]), int(sys.argv[3])),
        remembered=sys.argv[4:] == ["remembered"],
    )
