from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.day import BlockKind, ItemKind, ItemStatus, LeftoverReason
from salesbook.domain.loop.plan.answering import Learned, Tries
from salesbook.domain.loop.plan.cue import Cue, CueKind
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.item import NOBODY, Party, PlanItem, Task, Wanted
from salesbook.domain.loop.plan.laying import lay_day
from salesbook.domain.loop.plan.lengths import Usual
from salesbook.domain.loop.plan.span import Span, clock
from salesbook.domain.loop.plan.workload import Workload

MONDAY = date(2026, 11, 23)


def party(number: int) -> Party:
    return Party(account_id=UUID(int=number), account=f"Account {number}")


def wanted(number: int, **more: object) -> Wanted:
    return Wanted(party(number), f"Purpose {number}", tier=2, **more)  # type: ignore[arg-type]


def load(*calls: Wanted, **more: object) -> Workload:
    return Workload(MONDAY, Settings(), wanted=calls, **more)  # type: ignore[arg-type]


def said(plan: DayPlan, *kinds: ItemKind) -> list[str]:
    return [
        f"{item.span} {item.kind} {item.party.name}{'' if item.open else f' {item.status}'}"
        for item in plan.items
        if not kinds or item.kind in kinds
    ]


def again(plan: DayPlan, start: int, *calls: Wanted, **more: object) -> DayPlan:
    return lay_day(load(*calls, start=start, previous=plan.items, **more))


def test_calls_go_into_contact_hours_in_the_order_of_the_list() -> None:
    plan = lay_day(load(wanted(1), wanted(2), wanted(3, channel=InteractionKind.VIDEO)))

    assert said(plan, ItemKind.CONTACT) == [
        "10:00-10:15 contact Account 1",
        "10:15-10:30 contact Account 2",
        "10:30-11:05 contact Account 3",
    ]
    assert plan.exact


def test_a_full_day_leaves_the_rest_over_and_says_why() -> None:
    plan = lay_day(load(*map(wanted, range(1, 15))))

    assert len(plan.contacts) == 12
    assert [(each.title, each.reason) for each in plan.leftovers] == [
        ("Purpose 13", LeftoverReason.NO_SLOT),
        ("Purpose 14", LeftoverReason.NO_SLOT),
    ]


def test_a_call_is_placed_in_their_best_hours_or_left_over_for_them() -> None:
    afternoon = Span(15 * 60, 16 * 60)
    evening, crowded = Span(18 * 60, 19 * 60), (Span(15 * 60, 15 * 60 + 15),)

    plan = lay_day(
        load(
            wanted(1, hours=(afternoon,)),
            wanted(2, hours=(evening,)),
            wanted(3, hours=()),
            wanted(4, hours=crowded),
            wanted(5, hours=crowded),
        )
    )

    assert said(plan, ItemKind.CONTACT) == [
        "15:00-15:15 contact Account 4",
        "15:15-15:30 contact Account 1",
    ]
    assert [(each.title, each.reason) for each in plan.leftovers] == [
        ("Purpose 2", LeftoverReason.PERSON_HOURS),
        ("Purpose 3", LeftoverReason.PERSON_HOURS),
        ("Purpose 5", LeftoverReason.NO_SLOT),
    ]


def test_fifteen_per_cent_of_contact_time_stays_free() -> None:
    plan = lay_day(load(*map(wanted, range(1, 30))))

    planned = sum(item.span.minutes for item in plan.contacts)
    assert planned <= 240 * 85 // 100


def test_of_a_block_that_has_begun_fifteen_per_cent_of_what_is_left_stays_free() -> None:
    plan = lay_day(load(wanted(1), wanted(2), start=15 * 60 + 30))

    assert said(plan, ItemKind.CONTACT) == ["15:30-15:45 contact Account 1"]
    assert [each.title for each in plan.leftovers] == ["Purpose 2"]


def test_what_was_agreed_has_its_time_even_outside_contact_hours() -> None:
    plan = lay_day(load(wanted(1), wanted(2, at=600), wanted(3, at=1090, minutes=20)))

    assert said(plan, ItemKind.CONTACT) == [
        "10:00-10:15 contact Account 2",
        "10:15-10:30 contact Account 1",
        "18:10-18:35 contact Account 3",
    ]
    assert plan.blocks[-1].block.span == Span(1090, 1115)


def test_of_two_that_agreed_to_one_time_the_first_in_the_list_has_it() -> None:
    plan = lay_day(load(wanted(1, at=600), wanted(2, at=605)))

    assert said(plan, ItemKind.CONTACT) == ["10:00-10:15 contact Account 1"]
    assert plan.leftovers[0].party == party(2)


def test_what_was_agreed_for_a_time_that_has_passed_is_wanted_any_time() -> None:
    plan = lay_day(load(wanted(1, at=600), start=680))

    assert said(plan, ItemKind.CONTACT) == ["11:20-11:35 contact Account 1"]


def test_a_resting_call_waits_for_its_time() -> None:
    plan = lay_day(load(wanted(1, not_before=840), wanted(2), wanted(3, not_before=1200)))

    assert said(plan, ItemKind.CONTACT) == [
        "10:00-10:15 contact Account 2",
        "14:00-14:15 contact Account 1",
    ]
    assert plan.leftovers[0].reason is LeftoverReason.NOT_TODAY


def test_hours_of_the_other_side_and_busy_time_are_respected() -> None:
    plan = lay_day(load(wanted(1, hours=(Span(660, 720),)), busy=(Span(660, 675),)))

    assert said(plan, ItemKind.CONTACT) == ["11:15-11:30 contact Account 1"]


def test_without_contact_hours_nothing_floats() -> None:
    settings = Settings({"day.commercial": "none"})

    plan = lay_day(Workload(MONDAY, settings, wanted=(wanted(1), wanted(2, not_before=700))))

    assert plan.contacts == ()
    assert {each.reason for each in plan.leftovers} == {LeftoverReason.NO_SLOT}


def test_a_better_hour_is_taken_where_it_costs_nobody_a_place() -> None:
    tries, average = Tries(30, 60), Tries(60, 200)
    learned = (Learned(InteractionKind.CALL, 14, tries, average, rate=0.43),)
    owed = Wanted(party(2), "Purpose 2", tier=0)
    video = wanted(3, channel=InteractionKind.VIDEO)
    theirs = wanted(4, hours=(Span(600, 720),))

    plan = lay_day(load(wanted(1), owed, video, theirs, learned=learned))
    full = lay_day(load(*map(wanted, range(1, 20)), learned=learned))

    assert said(plan, ItemKind.CONTACT) == [
        "10:00-10:15 contact Account 2",
        "10:15-10:50 contact Account 3",
        "10:50-11:05 contact Account 4",
        "14:00-14:15 contact Account 1",
    ]
    assert [item.party for item in full.contacts if item.span.start >= 840][:4] == [
        party(number) for number in (1, 2, 3, 4)
    ]
    assert len(full.contacts) == len(lay_day(load(*map(wanted, range(1, 20)))).contacts)


def test_written_contacts_are_desk_work_and_mail_has_one_place() -> None:
    plan = lay_day(load(wanted(1, channel=InteractionKind.EMAIL)))

    assert said(plan) == ["12:00-12:10 write Account 1", "16:30-17:00 mail "]


def test_mail_takes_less_where_less_is_left_and_none_where_none_is_wanted() -> None:
    late = lay_day(load(start=1005))
    after_hours = lay_day(load(start=1020))
    none = lay_day(Workload(MONDAY, Settings({"day.mail_minutes": 0})))

    assert said(late) == ["16:45-17:00 mail "]
    assert after_hours.items == none.items == ()


def test_preparation_finds_what_calls_lack_then_gives_accounts_a_purpose() -> None:
    lacking = (Cue(CueKind.PHONE), Cue(CueKind.PERSON))
    purpose = Task(ItemKind.PURPOSE, "Agree how we want to work together", 5, party(9))

    plan = lay_day(
        load(wanted(1), wanted(2, cues=lacking), wanted(3, cues=lacking), preparation=(purpose,))
    )

    assert said(plan, ItemKind.PREPARE, ItemKind.PURPOSE) == [
        "08:30-08:35 prepare Account 2",
        "08:35-08:40 prepare Account 3",
        "08:40-08:45 purpose Account 9",
    ]
    assert plan.items[0].reason == "no_phone, no_person"
    assert plan.contacts[1].reason == "no_phone, no_person"


def test_what_a_call_lacks_is_not_looked_for_after_it() -> None:
    plan = lay_day(load(wanted(1, cues=(Cue(CueKind.PHONE),)), start=660))

    assert said(plan, ItemKind.PREPARE) == []


def test_debts_that_find_no_room_are_left_over() -> None:
    debts = tuple(Task(ItemKind.OWED, f"Debt {n}", 5, party(n)) for n in range(1, 50))

    plan = lay_day(load(reference=debts))

    assert len(said(plan, ItemKind.OWED)) == 48
    assert [each.title for each in plan.leftovers] == ["Debt 49"]


def test_reference_work_takes_what_preparation_leaves_of_its_blocks() -> None:
    debts = tuple(Task(ItemKind.OWED, f"Debt {n}", 10, party(n)) for n in range(1, 9))
    call = wanted(20, cues=(Cue(CueKind.PHONE),))

    plan = lay_day(load(call, reference=debts))

    blocks = [f"{each.block.span} {each.block.kind}" for each in plan.blocks]
    assert blocks[:3] == [
        "08:30-08:35 preparation",
        "08:35-10:00 reference",
        "10:00-12:00 contact",
    ]
    assert said(plan)[:3] == [
        "08:30-08:35 prepare Account 20",
        "08:35-08:45 owed Account 7",
        "08:45-08:55 owed Account 8",
    ]


def test_preparation_takes_reference_time_before_its_call_where_its_own_is_full() -> None:
    calls = [wanted(n, cues=(Cue(CueKind.PHONE),)) for n in range(1, 8)]
    short = Settings.of({"day.workday": "09:30-17:00", "day.lunch": "13:30-14:00"})

    plan = lay_day(replace(load(*calls), settings=short))

    prepared = said(plan, ItemKind.PREPARE)
    assert prepared[5:] == ["09:55-10:00 prepare Account 6", "12:00-12:05 prepare Account 7"]
    assert [f"{each.block.span} {each.block.kind}" for each in plan.blocks][2:4] == [
        "12:00-12:05 preparation",
        "12:05-13:30 reference",
    ]


def test_what_lacks_nothing_is_only_read_after_what_does_and_once() -> None:
    fact = (Cue(CueKind.FACT),)
    calls = (wanted(1, cues=fact), wanted(2, cues=(Cue(CueKind.PHONE),)), wanted(3, cues=fact))

    plan = lay_day(load(*calls))
    later = again(plan, 555, *calls)

    assert said(plan, ItemKind.PREPARE) == [
        "08:30-08:35 prepare Account 2",
        "08:35-08:37 prepare Account 1",
        "08:37-08:39 prepare Account 3",
    ]
    assert said(later, ItemKind.PREPARE) == [
        "08:35-08:37 prepare Account 1",
        "08:37-08:39 prepare Account 3",
        "09:15-09:20 prepare Account 2",
    ]
    assert [item.reason for item in plan.contacts] == [None, "no_phone", None]


def test_the_report_of_the_week_is_the_last_thing_before_mail_and_once_a_day() -> None:
    report = (Task(ItemKind.REPORT, "Report of the week", 20),)

    plan = lay_day(load(reference=report))
    later = again(plan, 980, reference=report)

    assert said(plan) == ["16:10-16:30 report ", "16:30-17:00 mail "]
    assert said(later) == said(plan)


def test_two_call_lists_are_two_pieces_of_work() -> None:
    lists = tuple(Task(ItemKind.CALL_LIST, name, 5) for name in ("Spring", "Fair"))

    plan = lay_day(load(preparation=lists))

    assert [item.title for item in plan.items if item.kind is ItemKind.CALL_LIST] == [
        "Spring",
        "Fair",
    ]
    assert again(plan, 512, preparation=lists).items == plan.items


def test_planning_again_at_once_says_the_same() -> None:
    calls = tuple(map(wanted, range(1, 6)))
    plan = lay_day(load(*calls, start=570))

    assert again(plan, 570, *calls).same_as(plan)
    assert not again(plan, 570, *calls[1:]).same_as(plan)


def test_planning_again_keeps_the_past_and_lays_out_the_rest() -> None:
    calls = tuple(map(wanted, range(1, 4)))
    morning = lay_day(load(*calls, start=570))
    done = PlanItem(
        **{
            **{name: getattr(morning.contacts[0], name) for name in PlanItem.__struct_fields__},
            "status": ItemStatus.DONE,
            "interaction_id": UUID(int=77),
        }
    )
    kept = DayPlan(MONDAY, Settings(), items=(done, *morning.items[1:]))

    noon = again(kept, 637, *calls[1:], wanted(4))

    assert said(noon, ItemKind.CONTACT) == [
        "10:00-10:15 contact Account 1 done",
        "10:15-10:30 contact Account 2 moved",
        "10:30-10:45 contact Account 3",
        "10:45-11:00 contact Account 2",
        "11:00-11:15 contact Account 4",
    ]


def done_early(plan: DayPlan, made: int) -> DayPlan:
    first, *others = plan.contacts
    done = {"status": ItemStatus.DONE, "interaction_id": UUID(int=77), "made": made}
    return replace(plan, items=(replace(first, **done), *others))


def test_a_call_made_before_its_time_stands_where_it_was_made_and_frees_its_place() -> None:
    morning = lay_day(load(*(wanted(number, hours=(Span(840, 960),)) for number in (1, 2))))

    noon = again(done_early(morning, 620), 680, wanted(2, hours=(Span(840, 960),)), wanted(3))

    assert said(noon, ItemKind.CONTACT) == [
        "10:20-10:35 contact Account 1 done",
        "11:20-11:35 contact Account 3",
        "14:00-14:15 contact Account 2",
    ]


def test_a_call_that_was_just_made_takes_no_time_to_come() -> None:
    morning = lay_day(load(*(wanted(number, hours=(Span(840, 960),)) for number in (1, 2))))

    noon = again(done_early(morning, 678), 680, wanted(3))

    assert said(noon, ItemKind.CONTACT)[:2] == [
        "11:18-11:20 contact Account 1 done",
        "11:20-11:35 contact Account 3",
    ]


@pytest.mark.parametrize("status", [ItemStatus.SKIPPED, ItemStatus.MOVED])
def test_whom_the_rep_took_off_the_day_is_not_put_back_by_planning_again(
    status: ItemStatus,
) -> None:
    morning = lay_day(load(wanted(1), wanted(2)))
    first, second = morning.contacts
    kept = replace(morning, items=(replace(first, status=status), second))
    again_due = wanted(1, follow_up_id=UUID(int=50))
    followed = replace(first, status=status, follow_up_id=UUID(int=50))
    moved_today = again(replace(morning, items=(followed, second)), 560, again_due)

    assert said(again(kept, 560, wanted(1), wanted(2)), ItemKind.CONTACT) == [
        f"10:00-10:15 contact Account 1 {status}",
        "10:00-10:15 contact Account 2",
    ]
    assert "10:00-10:15 contact Account 1" in said(again(kept, 560, again_due), ItemKind.CONTACT)
    assert "10:00-10:15 contact Account 1" in said(moved_today, ItemKind.CONTACT)


def test_two_times_agreed_with_one_are_two_contacts() -> None:
    calls = [wanted(1, at=minute, follow_up_id=UUID(int=minute)) for minute in (660, 900)]

    morning = lay_day(load(*calls))
    later = again(morning, 700, *calls[1:])

    assert said(later, ItemKind.CONTACT, ItemKind.LOG) == [
        "11:00-11:15 contact Account 1",
        "12:00-12:05 log Account 1",
        "15:00-15:15 contact Account 1",
    ]
    assert said(again(morning, 665, *calls), ItemKind.CONTACT) == said(morning, ItemKind.CONTACT)


def test_each_of_several_promises_to_one_is_placed_or_left_over() -> None:
    debts = tuple(Task(ItemKind.OWED, f"Debt {n}", 30, party(1)) for n in range(1, 12))

    plan = lay_day(load(reference=debts))

    placed = [item.title for item in plan.items if item.kind is ItemKind.OWED]
    assert sorted([*placed, *(each.title for each in plan.leftovers)]) == sorted(
        debt.title for debt in debts
    )


def test_a_contact_taken_off_the_day_is_no_log_that_was_done() -> None:
    morning = lay_day(load(wanted(1), start=570))
    noon = again(morning, 725)
    first, *others = noon.items
    dropped = replace(noon, items=(replace(first, status=ItemStatus.SKIPPED), *others))

    evening = again(dropped, 990)

    assert said(evening, ItemKind.LOG) == []


def test_preparing_somebody_who_is_not_called_after_all_is_no_work_done() -> None:
    lacking = (Cue(CueKind.PHONE),)
    morning = lay_day(load(wanted(1, cues=lacking), wanted(2, cues=lacking)))

    later = again(morning, 555, wanted(1))

    assert said(later, ItemKind.PREPARE) == ["08:30-08:35 prepare Account 1 done"]


def test_getting_ready_for_a_call_does_not_take_it_off_the_day() -> None:
    calls = [wanted(number, cues=(Cue(CueKind.PHONE),)) for number in (1, 2)]
    morning = lay_day(load(*calls))

    minute_in = again(morning, 511, *calls)

    assert said(minute_in) == said(morning)


def test_what_is_owed_to_somebody_takes_the_time_of_mail_where_there_is_no_other() -> None:
    short = Settings.of({"day.workday": "08:30-13:00"})
    debts = tuple(Task(ItemKind.OWED, f"Debt {n}", 10, party(n)) for n in (1, 2, 3))
    notes = Task(ItemKind.RECAP, "Pumps", 5, party(4))

    plan = lay_day(replace(load(reference=(*debts[:2], notes), start=720), settings=short))
    full = lay_day(replace(load(reference=(*debts, notes), start=720), settings=short))

    assert said(plan) == [
        "12:00-12:10 owed Account 1",
        "12:10-12:20 owed Account 2",
        "12:20-12:30 mail ",
    ]
    assert said(full, ItemKind.MAIL) == []
    assert full.leftovers == ()


def test_an_agreed_time_is_marked_and_so_is_another_thing_in_the_calendar_then() -> None:
    visit = wanted(1, at=870, cues=(Cue(CueKind.RISK),))
    itself, other = Span(870, 930), Span(880, 900)

    marked = [
        lay_day(load(visit, wanted(2), busy=busy)).contacts[-1].reason
        for busy in ((), (itself,), (other,))
    ]

    assert marked == ["agreed, risk", "agreed, risk", "agreed, busy, risk"]


def test_a_call_that_was_planned_and_is_due_no_more_is_to_be_logged() -> None:
    morning = lay_day(load(wanted(1), start=570))

    noon = again(morning, 725)

    assert said(noon, ItemKind.CONTACT, ItemKind.LOG) == [
        "10:00-10:15 contact Account 1",
        "12:05-12:10 log Account 1",
    ]
    assert noon.unlogged(725) == (noon.contacts[0],)
    assert [item.reason for item in noon.items if item.kind is ItemKind.LOG] == ["planned 10:00"]


def test_desk_work_of_the_past_is_done_when_nobody_asks_for_it_any_more() -> None:
    tasks = tuple(Task(ItemKind.PURPOSE, "Draft", 5, party(n)) for n in (1, 2, 3))
    morning = lay_day(load(start=510, preparation=tasks))

    later = again(morning, 521, preparation=tasks[1:])

    assert said(later, ItemKind.PURPOSE) == [
        "08:30-08:35 purpose Account 1 done",
        "08:40-08:45 purpose Account 3",
        "08:45-08:50 purpose Account 2",
    ]


def test_desk_work_still_wanted_without_room_stays_open() -> None:
    tasks = tuple(Task(ItemKind.OWED, "Debt", 5, party(n)) for n in range(1, 14))
    first = lay_day(load(reference=tasks))

    late = again(first, 1019, reference=tasks)

    assert "16:25-16:30 owed Account 12" in said(late)
    assert len(late.leftovers) == 13


def test_mail_that_has_had_its_time_gets_no_second() -> None:
    morning = lay_day(load())

    evening = again(morning, 1010)

    assert said(evening) == ["16:30-17:00 mail "]


def test_a_plan_tells_what_is_next_and_how_much_contact_time_is_left() -> None:
    plan = lay_day(load(wanted(1), wanted(2)))

    assert [item.title for item in plan.upcoming(615)] == ["Purpose 2"]
    assert plan.contact_minutes_left(0) == 240
    assert plan.contact_minutes_left(660) == 180
    assert plan.contact_minutes_left(1000) == 0


def test_a_party_goes_by_its_account_or_its_person() -> None:
    person = Party(person_id=UUID(int=5), person="Ann")

    assert (person.name, NOBODY.name) == ("Ann", "")
    assert person == Party(person_id=UUID(int=5), person="Ann Smith")


def test_a_contact_takes_its_minutes_and_those_to_log_it() -> None:
    kinds = (InteractionKind.CALL, InteractionKind.VIDEO, InteractionKind.VISIT)
    calls = [wanted(number, channel=kind) for number, kind in enumerate(kinds, start=1)]

    plan = lay_day(load(*calls, wanted(4, minutes=20)))

    assert {item.title: item.span.minutes for item in plan.contacts} == {
        "Purpose 1": 15,
        "Purpose 2": 35,
        "Purpose 3": 65,
        "Purpose 4": 25,
    }


def test_a_contact_takes_as_long_as_the_rep_s_own_usually_do_unless_its_minutes_are_set() -> None:
    usual = {InteractionKind.CALL: Usual(12, 40), InteractionKind.VISIT: Usual(30, 5)}
    calls = (wanted(1), wanted(2, channel=InteractionKind.VISIT))
    set_by_hand = Settings.of({"day.minutes.call": 25})

    learned = lay_day(load(*calls, lengths=usual))
    said_so = lay_day(replace(load(*calls, lengths=usual), settings=set_by_hand))

    assert [item.span.minutes for item in learned.contacts] == [20, 35]
    assert [item.span.minutes for item in said_so.contacts] == [30, 35]


channels = st.sampled_from(list(InteractionKind))
calls = st.lists(
    st.builds(
        lambda number, channel, at, not_before: wanted(
            number, channel=channel, at=at, not_before=not_before
        ),
        st.integers(1, 30),
        channels,
        st.none() | st.integers(500, 1435),
        st.just(0) | st.integers(600, 1000),
    ),
    max_size=18,
    unique_by=lambda each: each.party,
)


@given(calls, st.integers(0, 1030), calls, st.integers(0, 1030))
def test_a_plan_never_overlaps_and_contact_blocks_hold_contact_only(
    first: list[Wanted], start: int, second: list[Wanted], more: int
) -> None:
    plan = lay_day(load(*first, start=start))
    later = again(plan, min(start + more, 1035), *second)

    for each in (plan, later):
        ends = 0
        for item in each.items:
            assert item.span.start >= ends, clock(item.span.start)
            ends = item.span.end
        for block in each.blocks:
            contact = block.block.kind is BlockKind.CONTACT
            assert all((item.kind is ItemKind.CONTACT) == contact for item in block.items)
        assert sum(len(block.items) for block in each.blocks) == len(each.items)
    now = min(start + more, 1035)
    before, after = (
        [item.span for item in each.contacts if item.span.start < now] for each in (plan, later)
    )
    assert after[: len(before)] == before


@given(calls, st.integers(0, 1030), st.integers(0, 600))
def test_whoever_is_wanted_is_in_the_plan_or_among_those_without_a_place(
    wants: list[Wanted], start: int, more: int
) -> None:
    ready = [replace(each, cues=(Cue(CueKind.PHONE),)) for each in wants]
    plan = lay_day(load(*ready, start=start))
    now = min(start + more, 1035)

    later = again(plan, now, *ready)

    for each in (plan, later):
        placed = {item.party for item in each.items if item.kind is not ItemKind.PREPARE}
        assert {one.party for one in wants} <= placed | {one.party for one in each.leftovers}
