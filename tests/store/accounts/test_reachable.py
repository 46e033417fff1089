"""When people are best reached, on which basis, and where they worked, on both engines."""

from datetime import date, time
from uuid import UUID

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.account import ContactChannel
from salesbook.domain.accounts.best_hours import Stretch
from salesbook.domain.accounts.closing import Closing
from salesbook.domain.accounts.particulars import Particulars, PastJob
from salesbook.domain.accounts.reachable import Basis, BasisSource
from salesbook.store.accounts.person import people_listed
from salesbook.store.accounts.reach import closed_rows_of, closed_to
from salesbook.store.accounts.reachable import (
    best_hours_of,
    keep_basis,
    keep_best_hours,
    particulars_of,
)
from salesbook.store.book.book import Book
from salesbook.store.compiled.tables import DO_NOT_CONTACTS, EMPLOYMENTS, PEOPLE
from salesbook.store.loop.reach import reach_of
from tests.desk import MONDAY, Desk

TUESDAY_MORNING = Stretch(2, time(9), time(11))
EVERY_DAY = Stretch(0, time(14), time(16))


def hours(book: Book, person: UUID) -> list[tuple[int | None, time, time]]:
    found = best_hours_of(book, [person]).get(person, ())
    return [(one.weekday, one.from_time, one.until_time) for one in found]


def test_hours_are_kept_in_place_of_those_before(any_book: Environment) -> None:
    with any_book.writing("person edit") as book:
        jan = Desk(book).person("Jan Smit")
        keep_best_hours(book, jan, [TUESDAY_MORNING, EVERY_DAY])

        assert hours(book, jan) == [(None, time(14), time(16)), (2, time(9), time(11))]
        [_, kept] = best_hours_of(book, [jan])[jan]
        keep_best_hours(book, jan, [TUESDAY_MORNING])
        assert best_hours_of(book, [jan])[jan] == (kept,)
        keep_best_hours(book, jan, [])
        assert hours(book, jan) == []


def test_the_particulars_of_people_are_read_together(any_book: Environment) -> None:
    with any_book.writing("person edit") as book:
        desk = Desk(book)
        jan, eve = desk.person("Jan Smit", desk.account("Acme")), desk.person("Eve Bos")
        keep_best_hours(book, jan, [TUESDAY_MORNING])
        keep_basis(book, jan, Basis.CONSENT, BasisSource.PHONE)
        keep_basis(book, jan, Basis.CONSENT, BasisSource.PHONE)
        keep_basis(book, jan, Basis.CONTRACT, BasisSource.EMAIL)
        book.add(
            EMPLOYMENTS,
            person_id=jan,
            account_id=desk.account("Globex"),
            job_title="CFO",
            until_on=MONDAY,
        )

        found = particulars_of(book, [jan, eve])

        assert found[eve] == Particulars()
        assert found[jan].past == (PastJob("Globex", MONDAY, "CFO"),)
        basis = found[jan].basis
        assert basis is not None
        assert (basis.basis, basis.source, basis.since_on) == ("contract", "email", MONDAY)


def test_a_channel_is_closed_until_its_day(any_book: Environment) -> None:
    with any_book.writing("person edit") as book:
        jan = Desk(book).person("Jan Smit")
        since = {"person_id": jan, "since_on": date(2026, 11, 1)}
        book.add(DO_NOT_CONTACTS, channel="phone", until_on=MONDAY, **since)
        book.add(DO_NOT_CONTACTS, channel="post", until_on=date(2026, 11, 24), **since)
        book.add(DO_NOT_CONTACTS, channel="email", **since)

        post, email = ContactChannel.POST, ContactChannel.EMAIL
        assert closed_to(book, [jan]) == {jan: (post, email)}
        assert set(closed_rows_of(book, jan)) == {post, email}
        closings = particulars_of(book, [jan])[jan].closings
        assert closings == (Closing(post, date(2026, 11, 24)), Closing(email))


def test_a_plan_knows_whose_clock_best_hours_are_by(any_book: Environment) -> None:
    with any_book.writing("person edit") as book:
        desk = Desk(book)
        acme = desk.account("Acme", zone="America/New_York")
        there, own, nowhere = (desk.person(name, acme) for name in ("Jan", "Eve", "Pia"))
        alone = desk.person("Ada")
        book.change(PEOPLE, own, zone="Asia/Tokyo", channel="video")
        for person in (there, own, alone):
            keep_best_hours(book, person, [TUESDAY_MORNING])

        reach = reach_of(book, [there, own, nowhere, alone, acme], MONDAY)
        best = reach.best

        assert reach.prefers == {own: "video"}
        assert {person: times.zone for person, times in best.items()} == {
            there: "America/New_York",
            own: "Asia/Tokyo",
            alone: None,
        }


def test_people_are_counted_by_what_they_are_to_us(any_book: Environment) -> None:
    with any_book.writing("person add") as book:
        desk = Desk(book)
        acme = desk.account("Acme")
        for name, place in (("Ada", None), ("Jan", acme), ("Pia", acme)):
            book.change(PEOPLE, desk.person(name, place), relation="business")
        desk.person("Eve", acme)

        everybody, more = people_listed(book, None, None, 2)
        business, _ = people_listed(book, acme, everybody[0].relation, None)

        assert ([one.name for one in everybody], more) == (["Ada", "Eve"], 2)
        assert [one.name for one in business] == ["Jan", "Pia"]
