from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.day import BlockKind, ItemKind, ItemStatus, LeftoverReason
from salesbook.domain.loop.interaction import Outcome
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.errors import NoPlanError, NoSuchContactError
from salesbook.domain.loop.plan.opening import Shift
from salesbook.store.book.setting import keep_setting
from salesbook.store.compiled.tables import REPS
from salesbook.store.loop.plan import latest_plan, revisions_of
from salesbook.store.pipeline.campaign import keep_members
from salesbook.work.accounts.season import begin_season
from salesbook.work.loop.debts import purposeless, unlogged_before
from salesbook.work.loop.made import mark_done
from salesbook.work.loop.plan import (
    CONSIDERED,
    lay_plan,
    plan_day,
    plan_week,
)
from salesbook.work.loop.planned import past_plan, planned_contact
from salesbook.work.pipeline.campaign import CampaignWords, add_campaign
from tests.desk import MONDAY, Desk
from tests.house import at

FRIDAY, TUESDAY = date(2026, 11, 20), date(2026, 11, 24)


@contextmanager
def desk(env: Environment, now: str = "2026-11-23T09:30+01:00") -> Iterator[Desk]:
    with at(env, now).writing("plan") as book:
        yield Desk(book)


def contacts(plan: DayPlan) -> list[tuple[int, str, str]]:
    return [(item.span.start, item.party.name, item.status.value) for item in plan.contacts]


def test_a_plan_holds_who_is_due_and_prepares_who_needs_a_purpose(any_book: Environment) -> None:
    with desk(any_book) as here:
        acme = here.account("Acme", phone="1")
        ann = here.person("Ann", acme)
        here.follow_up("Agree the scope of the pilot", account_id=acme, person_id=ann)
        here.account("Quiet")

        laid = lay_plan(here.book, MONDAY)

    assert laid.fresh
    assert contacts(laid.plan) == [(600, "Acme", "planned")]
    assert [item.party.name for item in laid.plan.items if item.kind is ItemKind.PURPOSE] == [
        "Quiet"
    ]
    assert (laid.due, laid.needs_purpose, laid.debts, laid.beyond) == (1, 1, 0, 0)


def test_a_plan_equal_to_the_last_keeps_nothing(book: Environment) -> None:
    with desk(book) as here:
        here.follow_up("Agree the scope", account_id=here.account("Acme"))
        first = lay_plan(here.book, MONDAY)
        again = lay_plan(here.book, MONDAY)
        here.follow_up("Answer on delivery", account_id=here.account("Beta"))
        more = lay_plan(here.book, MONDAY)

        revisions = revisions_of(here.book, MONDAY)

    assert (first.plan.revision, again.plan.revision, more.plan.revision) == (1, 1, 2)
    assert (first.fresh, again.fresh, more.fresh) == (True, False, True)
    assert [each.contacts for each in revisions] == [1, 2]


def test_planning_again_keeps_the_past_and_what_is_done(book: Environment) -> None:
    with desk(book) as here:
        acme, beta, gamma = (here.account(name, phone="1") for name in ("Acme", "Beta", "Gamma"))
        for account in (acme, beta, gamma):
            here.follow_up("Agree the scope", account_id=account)
        lay_plan(here.book, MONDAY)
    with desk(book, "2026-11-23T10:12+01:00") as here:
        tried = here.contact(acme, outcome=Outcome.NO_ANSWER)
        assert mark_done(here.book, tried)

    with desk(book, "2026-11-23T11:20+01:00") as here:
        laid = lay_plan(here.book, MONDAY)

    assert contacts(laid.plan) == [
        (600, "Acme", "done"),
        (615, "Beta", "moved"),
        (630, "Gamma", "moved"),
        (680, "Beta", "planned"),
        (695, "Gamma", "planned"),
        (840, "Acme", "planned"),
    ]
    assert laid.due == 2


def test_in_the_evening_the_next_working_morning_is_planned(book: Environment) -> None:
    with desk(book, "2026-11-20T18:00+01:00") as here:
        here.follow_up("Agree the scope", account_id=here.account("Acme"), due_on=MONDAY)

        laid = lay_plan(here.book, FRIDAY)

    assert (laid.opening.day, laid.opening.shift) == (MONDAY, Shift.EVENING)
    assert contacts(laid.plan) == [(600, "Acme", "planned")]


def test_what_was_planned_and_not_logged_is_a_debt_of_the_next_day(book: Environment) -> None:
    with desk(book, "2026-11-20T09:30+01:00") as here:
        acme, beta = here.account("Acme"), here.account("Beta")
        for account in (acme, beta):
            here.follow_up("Agree the scope", account_id=account, due_on=FRIDAY)
        lay_plan(here.book, FRIDAY)
    with desk(book, "2026-11-23T09:00+01:00") as here:
        here.contact(beta)

        owed = unlogged_before(here.book, Settings(), MONDAY)
        laid = plan_day(here.book, MONDAY)

    assert [(task.party.name, task.reason) for task in owed] == [
        ("Acme", "planned Fri 20 Nov 10:00")
    ]
    assert [item.party.name for item in laid.plan.items if item.kind is ItemKind.LOG] == ["Acme"]
    assert laid.debts == 1


def test_a_day_that_is_not_over_owes_the_next_one_nothing(book: Environment) -> None:
    with desk(book, "2026-11-23T09:30+01:00") as here:
        here.follow_up("Agree the scope", account_id=here.account("Acme"))
        lay_plan(here.book, MONDAY)

    for now, owed in (("11:20", []), ("16:50", []), ("17:10", ["Acme"])):
        with desk(book, f"2026-11-23T{now}+01:00") as here:
            tasks = unlogged_before(here.book, Settings(), TUESDAY)
            wednesday = unlogged_before(here.book, Settings(), TUESDAY + timedelta(1))

        assert [task.party.name for task in tasks] == owed
        assert tasks == wednesday


def test_a_day_to_come_leaves_out_whom_the_days_before_it_call(book: Environment) -> None:
    with desk(book) as here:
        for name in ("Acme", "Beta"):
            here.follow_up("Agree the scope", account_id=here.account(name))
        later = here.account("Later")
        here.follow_up("Agree the date", account_id=later, due_on=MONDAY + timedelta(2))

        days = [plan_day(here.book, MONDAY + timedelta(days)) for days in (0, 1, 2)]
        week = plan_week(here.book)

    planned = [[item.party.name for item in laid.plan.contacts] for laid in days]
    assert planned == [["Acme", "Beta"], [], ["Later"]]
    assert [laid.plan.contacts for laid in week[:3]] == [laid.plan.contacts for laid in days]


def test_what_was_agreed_for_a_day_is_in_its_plan_whatever_today_holds(book: Environment) -> None:
    with desk(book) as here:
        acme = here.account("Acme")
        here.follow_up("Settle the price", account_id=acme)
        here.follow_up("Agree the date", account_id=acme, due_on=TUESDAY, at=time(15))

        laid = plan_day(here.book, TUESDAY)

    assert contacts(laid.plan) == [(15 * 60, "Acme", "planned")]


def test_a_try_before_its_next_time_does_not_log_that_time(book: Environment) -> None:
    with desk(book, "2026-11-23T09:30+01:00") as here:
        acme = here.account("Acme", phone="1")
        here.follow_up("Agree the scope", account_id=acme)
        lay_plan(here.book, MONDAY)
        tried = here.contact(acme, outcome=Outcome.NO_ANSWER)
        mark_done(here.book, tried)
        lay_plan(here.book, MONDAY)
    with desk(book, "2026-11-24T08:30+01:00") as here:
        owed = unlogged_before(here.book, Settings(), TUESDAY)

    assert [task.reason for task in owed] == ["planned Mon 23 Nov 10:00"]


def test_who_did_not_answer_takes_its_own_turn_after_its_rest(book: Environment) -> None:
    with desk(book) as here:
        first, second = here.account("Acme", phone="1"), here.account("Beta", phone="2")
        here.follow_up("Solve the leak", account_id=first, due_on=FRIDAY)
        here.follow_up("Agree the date", account_id=second)
        here.contact(first, outcome=Outcome.NO_ANSWER)

        load = plan_day(here.book, MONDAY).load

    assert load is not None
    assert [(one.party.name, one.not_before) for one in load.wanted] == [
        ("Acme", 10 * 60),
        ("Beta", 0),
    ]


def test_how_a_planned_call_went_is_known_to_its_plan(any_book: Environment) -> None:
    with desk(any_book) as here:
        acme = here.account("Acme", phone="1")
        here.follow_up("Agree the scope", account_id=acme)
        lay_plan(here.book, MONDAY)
        at = datetime.fromisoformat("2026-11-23T09:20+01:00")
        mark_done(here.book, here.contact(acme, at=at, outcome=Outcome.NO_ANSWER))

        plan = latest_plan(here.book, MONDAY)

    assert plan is not None
    assert [(item.outcome, item.made) for item in plan.contacts] == [(Outcome.NO_ANSWER, 560)]


def test_in_a_season_of_goodwill_no_list_is_called(book: Environment) -> None:
    with desk(book) as here:
        acme = here.account("Acme")
        spring = add_campaign(here.book, CampaignWords("Spring"), "C").card.campaign
        keep_members(here.book, spring, [acme])
        begin_season(here.book, None, None)

        kinds = {item.kind for item in plan_day(here.book, MONDAY).plan.items}

    assert ItemKind.CALL_LIST not in kinds


def test_a_time_agreed_for_the_evening_is_kept_until_it_is_over(any_book: Environment) -> None:
    with desk(any_book, "2026-11-23T09:00+01:00") as here:
        acme = here.account("Acme")
        here.follow_up("Agree the price", account_id=acme, at=time(17, 30))
        lay_plan(here.book, MONDAY)
    laid = {}
    for now in ("17:10", "17:46"):
        with desk(any_book, f"2026-11-23T{now}+01:00") as here:
            laid[now] = plan_day(here.book, MONDAY)

    assert (laid["17:10"].opening.day, contacts(laid["17:10"].plan)) == (
        MONDAY,
        [(1050, "Acme", "planned")],
    )
    assert (laid["17:46"].opening.day, laid["17:46"].debts) == (TUESDAY, 1)


def test_a_strict_book_asks_why_we_talk_next(book: Environment) -> None:
    with desk(book) as here:
        here.contact(here.account("Acme"))
        keep_setting(here.book, "purpose.mode", "strict")

        laid = plan_day(here.book, MONDAY)
        coached = purposeless(here.book, Settings())

    assert [item.title for item in laid.plan.items if item.kind is ItemKind.OWED] == [
        "Say why you talk next"
    ]
    assert coached == ()


def test_what_was_agreed_and_nobody_has_in_writing_is_to_be_summed_up(
    any_book: Environment,
) -> None:
    with desk(any_book) as here:
        acme, beta = here.account("Acme"), here.account("Beta")
        here.contact(acme, here.person("Ann", acme), proposed="Two pumps\n at ten")
        here.contact(beta, proposed="Three pumps", confirmed=True)
        here.contact(
            beta, at=datetime.fromisoformat("2026-11-19T15:00+01:00"), proposed="Four pumps"
        )

        laid = plan_day(here.book, MONDAY)

    assert [
        (item.party.account, item.party.person, item.title, item.block)
        for item in laid.plan.items
        if item.kind is ItemKind.RECAP
    ] == [("Acme", "Ann", "Two pumps at ten", BlockKind.REFERENCE)]
    assert laid.debts == 1


def test_a_colleague_is_involved_by_the_day_before_the_promise_is_due(
    any_book: Environment,
) -> None:
    with desk(any_book) as here:
        tom = here.book.add(
            REPS,
            name="Tom",
            email="tom@example.com",
            email_key="tom@example.com",
            zone="UTC",
            country="NL",
        )
        acme = here.account("Acme")
        for days, text in enumerate(("Send the drawing", "Check the stock", "Visit the site")):
            due_on = MONDAY + timedelta(days=days)
            here.promise(text, account_id=acme, owner_id=tom, due_on=due_on)

        laid = plan_day(here.book, MONDAY)

    assert [
        (item.title, item.reason, item.party.name)
        for item in laid.plan.items
        if item.kind is ItemKind.COLLEAGUE
    ] == [("Send the drawing", "Tom", "Acme"), ("Check the stock", "Tom", "Acme")]


def test_a_campaign_that_runs_has_its_call_list_prepared(any_book: Environment) -> None:
    with desk(any_book) as here:
        acme, beta = here.account("Acme"), here.account("Beta")
        spring = add_campaign(here.book, CampaignWords("Spring"), "C").card.campaign
        over = CampaignWords("Autumn", starts="1 sep 2025", ends="1 nov 2025")
        autumn = add_campaign(here.book, over, "C").card.campaign
        keep_members(here.book, spring, [acme, beta])
        keep_members(here.book, autumn, [acme])
    with desk(any_book, "2026-11-23T09:40+01:00") as here:
        here.contact(beta)

        laid = plan_day(here.book, MONDAY)

    assert [
        (item.title, item.reason, item.block)
        for item in laid.plan.items
        if item.kind is ItemKind.CALL_LIST
    ] == [("Spring", "1 to call", BlockKind.PREPARATION)]


def test_the_report_of_the_week_stands_on_its_day_and_is_no_debt(book: Environment) -> None:
    with desk(book) as here:
        monday, friday = (plan_day(here.book, day) for day in (MONDAY, MONDAY + timedelta(4)))

    assert [
        ItemKind.REPORT in {each.kind for each in one.plan.items} for one in (monday, friday)
    ] == [
        False,
        True,
    ]
    assert friday.debts == 0


def test_what_should_be_at_hand_is_prepared_before_the_call(any_book: Environment) -> None:
    with desk(any_book, "2026-11-23T08:30+01:00") as here:
        acme = here.account("Acme", phone="1")
        ann = here.person("Ann", acme)
        here.follow_up("Agree the scope of the pilot", account_id=acme, person_id=ann)
        for days, title in ((40, "Old list"), (9, "Price list"), (3, "Deck")):
            at = here.book.moment.now - timedelta(days=days)
            here.document(title, ann, at)
        here.fact("Plays the cello", ann)

        laid = plan_day(here.book, MONDAY)

    [prepared] = [item for item in laid.plan.items if item.kind is ItemKind.PREPARE]
    assert (prepared.reason, prepared.span.minutes) == ("document “Deck”, fact", 2)


def test_a_promised_thing_and_a_mail_are_reference_work(book: Environment) -> None:
    with desk(book) as here:
        acme = here.account("Acme")
        here.promise("the price list", account_id=acme)
        here.follow_up(
            "Send the brochure of the pumps",
            account_id=here.account("Beta"),
            channel=InteractionKind.EMAIL,
        )

        laid = plan_day(here.book, MONDAY)

    kinds = [(item.kind, item.party.name) for item in laid.plan.items]
    assert kinds == [
        (ItemKind.OWED, "Acme"),
        (ItemKind.WRITE, "Beta"),
        (ItemKind.MAIL, ""),
    ]


def test_a_long_list_is_looked_at_as_far_as_a_day_could_go(book: Environment) -> None:
    with desk(book) as here:
        for number in range(CONSIDERED + 3):
            here.follow_up("Agree the scope", account_id=here.account(f"Account {number:03}"))

        laid = lay_plan(here.book, MONDAY)

    assert (len(laid.plan.contacts), laid.beyond, laid.due) == (12, 3, CONSIDERED + 3)
    assert {each.reason for each in laid.plan.leftovers} == {LeftoverReason.NO_SLOT}


def test_a_week_shows_the_days_gone_as_kept_and_the_others_as_they_would_be(
    book: Environment,
) -> None:
    with desk(book) as here:
        acme = here.account("Acme")
        here.follow_up("Agree the scope", account_id=acme)
        lay_plan(here.book, MONDAY)
    with desk(book, "2026-11-24T09:30+01:00") as here:
        here.follow_up("Answer on delivery", account_id=here.account("Beta"), due_on=TUESDAY)
        here.follow_up(
            "Visit the plant",
            account_id=here.account("Gamma"),
            due_on=date(2026, 11, 26),
            at=time(15),
        )

        week = plan_week(here.book)

    assert [(laid.plan.day.day, contacts(laid.plan)) for laid in week] == [
        (23, [(600, "Acme", "planned")]),
        (24, [(600, "Acme", "planned"), (615, "Beta", "planned")]),
        (25, []),
        (26, [(900, "Gamma", "planned")]),
        (27, []),
    ]


def test_a_week_begun_without_a_plan_shows_what_is_left_of_it(book: Environment) -> None:
    with desk(book, "2026-11-26T09:30+01:00") as here:
        week = plan_week(here.book)

    assert [laid.plan.day.day for laid in week] == [26, 27]


def test_a_contact_is_found_by_its_number(book: Environment) -> None:
    with desk(book) as here:
        here.follow_up("Agree the scope", account_id=here.account("Acme"))
        with pytest.raises(NoPlanError, match="No plan was kept for Mon 23 Nov"):
            planned_contact(here.book, 1)
        lay_plan(here.book, MONDAY)

        found = planned_contact(here.book, 1)
        with pytest.raises(NoSuchContactError, match="no contact 2: today's plan has 1 contact"):
            planned_contact(here.book, 2)

    assert found.party.name == "Acme"


def test_the_number_of_no_contact_says_how_many_there_are(book: Environment) -> None:
    with desk(book) as here:
        lay_plan(here.book, MONDAY)

        with pytest.raises(NoSuchContactError, match="no contact 0: today's plan has 0 contacts"):
            planned_contact(here.book, 0)


def test_a_contact_is_marked_in_the_plan_of_the_day_it_happened(book: Environment) -> None:
    with desk(book) as here:
        acme = here.account("Acme")
        here.follow_up("Agree the scope", account_id=acme)
        lay_plan(here.book, MONDAY)
    with desk(book, "2026-11-24T09:00+01:00") as here:
        yesterday: datetime = here.book.moment.now - timedelta(hours=22)

        marked = mark_done(here.book, here.contact(acme, at=yesterday))
        again = mark_done(here.book, here.contact(acme))
        plan = latest_plan(here.book, MONDAY)

    assert (marked, again) == (True, False)
    assert plan is not None
    assert plan.contacts[0].status is ItemStatus.DONE


def test_a_day_without_a_plan_says_so(book: Environment) -> None:
    with book.reading() as reading, pytest.raises(NoPlanError) as caught:
        past_plan(reading, FRIDAY)

    assert (caught.value.message, caught.value.hint) == (
        "No plan was kept for Fri 20 Nov.",
        "salesbook plan today",
    )
