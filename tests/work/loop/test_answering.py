"""What a plan learns from the rep's own tries, and what it does with it."""

from datetime import timedelta

from salesbook.cli.environment import Environment
from salesbook.domain.loop.interaction import Outcome
from salesbook.domain.loop.plan.bound import Bound
from salesbook.domain.loop.plan.span import clock
from salesbook.store.book.book import Book
from salesbook.store.book.setting import keep_setting, settings_of
from salesbook.work.loop.answering import learned_hours
from salesbook.work.loop.plan import plan_day
from salesbook.work.loop.plan_why import explain_plan
from tests.seeding import NOW, TODAY, Seeds

MORNING, AFTERNOON = timedelta(hours=1), timedelta(hours=5)
"""From 9:30 to 10:30 and to 14:30 on the rep's clock."""


def seed(book: Environment, tries: int) -> None:
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        seeds.follow_up(seeds.account("Acme"), 0, "Agree the trial of the pump")
        for number in range(1, tries + 1):
            then = NOW - timedelta(days=1 + number % 20)
            seeds.talk(None, 0, occurred_at=then + AFTERNOON)
            seeds.talk(None, 0, occurred_at=then + MORNING, outcome=Outcome.NO_ANSWER)


def planned(book: Book) -> list[str]:
    return [clock(item.span.start) for item in plan_day(book, TODAY).plan.contacts]


def test_a_plan_prefers_the_hour_in_which_the_rep_is_answered(book: Environment) -> None:
    seed(book, 30)

    with book.reading() as opened:
        learned = learned_hours(opened, settings_of(opened))

        assert [(one.hour, one.better) for one in learned] == [(10, False), (14, True)]
        assert planned(opened) == ["14:00"]
        [because] = filter(None, explain_plan(opened, TODAY, "Acme").placed)
        assert [one.bound for one in because] == [Bound.ANSWERED, Bound.ORDER]


def test_few_tries_teach_nothing_until_fewer_are_asked_for(book: Environment) -> None:
    seed(book, 29)

    with book.writing("few") as opened:
        silent = learned_hours(opened, settings_of(opened)), planned(opened)
        keep_setting(opened, "reach.min_tries", 29)
        spoken = learned_hours(opened, settings_of(opened))

    assert silent == ((), ["10:00"])
    assert len(spoken) == 2
