"""What is read of hours, on both engines: when contacts began, how long they took, days off."""

from datetime import date, timedelta

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.book.day_off import AbsenceKind
from salesbook.domain.loop.interaction import Outcome
from salesbook.domain.team.period import Period
from salesbook.store.book.day_off import keep_absence
from salesbook.store.team.hours import settings_in, timed_in
from tests.seeding import NOW, TODAY, Seeds

PERIOD = Period(TODAY - timedelta(days=14), TODAY)
LONG_AGO = Period(date(2020, 3, 2), date(2020, 3, 6))


def test_what_was_spoken_has_its_minute_and_the_length_that_was_said(any_book: Environment) -> None:
    with any_book.writing("seed") as book:
        seeds = Seeds(book)
        acme = seeds.account("Acme")
        for days, seconds in ((5, 600), (4, 20), (3, 0), (2, None)):
            seeds.talk(acme, days, duration_s=seconds)
        seeds.talk(acme, 1, kind=InteractionKind.EMAIL, outcome=Outcome.SENT)

    with any_book.reading() as book:
        found = sorted(timed_in(book, PERIOD, [book.rep.id]), key=lambda one: one.on)

    assert [one.minutes for one in found] == [10, 1, None, None]
    local = NOW + timedelta(hours=1)
    assert {one.start for one in found} == {local.hour * 60 + local.minute}
    assert found[0].on == TODAY - timedelta(days=5)


def test_days_off_are_known_however_long_ago(any_book: Environment) -> None:
    with any_book.writing("seed") as book:
        keep_absence(book, date(2020, 3, 3), date(2020, 3, 4), AbsenceKind.HOLIDAY)

    with any_book.reading() as book:
        off = settings_in(book, book.rep.id, LONG_AGO).off

    assert off == {date(2020, 3, 3), date(2020, 3, 4)}
