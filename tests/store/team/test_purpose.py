"""What is read of why contacts were made, on both engines."""

from datetime import date

from salesbook.cli.environment import Environment
from salesbook.domain.loop.follow_up import FollowUpStatus, PurposeKind
from salesbook.domain.loop.interaction import Met
from salesbook.domain.team.logged import Worded
from salesbook.domain.team.period import Period
from salesbook.store.compiled.tables import (
    DAY_PLANS,
    FOLLOW_UP_CLOSURES,
    INTERACTION_PURPOSES,
    PLAN_ITEMS,
)
from salesbook.store.team.purpose import pursuits_in
from tests.seeding import NOW, TODAY, Seeds

PERIOD = Period(date(2026, 11, 1), TODAY)


def test_a_purpose_is_what_is_stated_closed_or_planned(any_book: Environment) -> None:
    with any_book.writing("seed") as book:
        seeds = Seeds(book)
        acme, jan = seeds.account("Acme"), seeds.person("Jan Smit")
        stated, closed, planned, _ = [seeds.talk(acme, days) for days in (4, 3, 2, 1)]
        said = {"kind": PurposeKind.GOODWILL, "text": "Ask how the exam went"}
        book.add(INTERACTION_PURPOSES, interaction_id=stated, **said)
        done = {"status": FollowUpStatus.DONE, "person_id": jan, "anyway": True}
        service = PurposeKind.SERVICE
        follow_up = seeds.follow_up(acme, 3, "touch base", purpose_kind=service, **done)
        ended = {"interaction_id": closed, "closed_at": NOW, "met": Met.PARTLY}
        book.add(FOLLOW_UP_CLOSURES, follow_up_id=follow_up, **ended)
        made = {"planned_on": TODAY, "revision": 1, "made_at": NOW, "zone": "UTC", "settings": {}}
        plan = book.add(DAY_PLANS, rep_id=book.rep.id, **made)
        times = {"starts_at": NOW, "ends_at": NOW, "title": "Agree the trial"}
        for position, kind in enumerate(("contact", "log"), 1):
            item = {"position": position, "block": "contact", "kind": kind, **times}
            book.add(PLAN_ITEMS, day_plan_id=plan, interaction_id=planned, **item)

    with any_book.reading() as book:
        found = sorted(pursuits_in(book, PERIOD, [book.rep.id]), key=lambda one: one.on)

    first, second, third, fourth = found
    assert (first.purpose, first.stated) == (
        PurposeKind.GOODWILL,
        Worded("Ask how the exam went", ("Acme",)),
    )
    assert (second.purpose, second.stated) == (
        PurposeKind.SERVICE,
        Worded("touch base", ("Acme", "Jan Smit"), PurposeKind.SERVICE),
    )
    assert (second.met, second.anyway) == (Met.PARTLY, True)
    assert (third.planned, third.stated) == (True, None)
    assert (fourth.planned, fourth.stated, fourth.met, fourth.anyway) == (False, None, None, False)
