"""What bound a contact to its time, or kept it out."""

from datetime import date
from uuid import UUID

from msgspec.structs import replace

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.day import ItemKind, ItemStatus, LeftoverReason
from salesbook.domain.loop.plan.answering import Learned, Tries
from salesbook.domain.loop.plan.bound import Because, Bound, why_not, why_then
from salesbook.domain.loop.plan.item import Leftover, Party, Wanted
from salesbook.domain.loop.plan.laying import lay_day
from salesbook.domain.loop.plan.lengths import Usual
from salesbook.domain.loop.plan.span import Span
from salesbook.domain.loop.plan.workload import Workload

MONDAY = date(2026, 11, 23)
MORNING = (Span(600, 720),)
ANYBODY = Wanted(Party(account_id=UUID(int=99), account="Stranger"), "Agree", tier=2)


def wanted(number: int, **more: object) -> Wanted:
    party = Party(account_id=UUID(int=number), account=f"A{number}")
    return replace(Wanted(party, "Agree", tier=2), **more)


def load(*calls: Wanted, **more: object) -> Workload:
    return replace(Workload(MONDAY, Settings(), wanted=calls), **more)


def placed(day: Workload, call: Wanted) -> tuple[Because, ...]:
    plan = lay_day(day)
    [item] = [each for each in plan.contacts if each.party == call.party]
    return why_then(day, plan, item)


def left(call: Wanted, reason: LeftoverReason) -> Leftover:
    return Leftover(call.party, call.purpose, call.tier, reason)


def test_the_first_of_the_list_comes_first_and_the_next_right_after_it() -> None:
    first, second = wanted(1), wanted(2)

    assert placed(load(first, second), first) == (Because(Bound.ORDER, rank=1, of=2),)
    assert placed(load(first, second), second) == (Because(Bound.ORDER, name="A1", rank=2, of=2),)


def test_two_who_agreed_the_same_time_are_told_of_each_other() -> None:
    first, second = wanted(1, at=600), wanted(2, at=605)
    plan = lay_day(load(first, second))

    assert [each.reason for each in plan.leftovers] == [LeftoverReason.CLASH]
    assert why_not(load(first, second), plan.leftovers[0]) == (
        Because(Bound.CLASH, (Span(605, 620),), name="A1"),
    )


def test_how_long_the_rep_s_own_contacts_take_is_a_reason_where_they_tell() -> None:
    call, lengths = wanted(1), {InteractionKind.CALL: Usual(12, 40)}

    assert placed(load(call, lengths=lengths), call)[-1] == Because(
        Bound.LENGTH, usual=Usual(12, 40)
    )
    assert placed(load(wanted(1, minutes=20), lengths=lengths), call) == (
        Because(Bound.ORDER, rank=1, of=1),
    )


def test_one_that_comes_after_a_lower_one_does_not_say_that_it_waited_for_it() -> None:
    late, early = wanted(1, not_before=615), wanted(2)

    assert placed(load(late, early), late) == (
        Because(Bound.RESTS, (Span(0, 615),)),
        Because(Bound.ORDER, rank=1, of=2),
    )


def test_an_hour_in_which_the_rep_is_answered_better_is_a_reason_for_who_can_wait() -> None:
    ten = Learned(InteractionKind.CALL, 10, Tries(40, 60), Tries(50, 200), rate=0.5)
    call, owed = wanted(1), wanted(1, tier=0)
    first = Because(Bound.ORDER, rank=1, of=1)

    assert placed(load(call, learned=(ten,)), call) == (
        Because(Bound.ANSWERED, learned=ten),
        first,
    )
    assert placed(load(owed, learned=(ten,)), owed) == (first,)
    assert placed(load(call, learned=(replace(ten, rate=0.26),)), call) == (first,)


def test_an_agreed_time_needs_no_other_reason() -> None:
    call = wanted(1, at=640)

    assert placed(load(call), call) == (Because(Bound.AGREED, (Span(640, 655),)),)


def test_their_hours_their_clock_and_the_calendar_are_said() -> None:
    call = wanted(1, hours=MORNING, open=MORNING)

    assert placed(load(call, busy=(Span(600, 660), Span(800, 820))), call) == (
        Because(Bound.BEST_HOURS, MORNING),
        Because(Bound.THEIR_CLOCK, MORNING),
        Because(Bound.CALENDAR, (Span(600, 660),)),
        Because(Bound.ORDER, rank=1, of=1),
    )


def test_what_is_past_stays_and_of_a_desk_s_work_or_a_stranger_nothing_is_said() -> None:
    call = wanted(1)
    morning = lay_day(load(call))
    day = load(call, start=605, previous=morning.items)
    plan = lay_day(day)
    mail = next(item for item in plan.items if item.kind is ItemKind.MAIL)
    stranger = replace(morning.contacts[0], party=ANYBODY.party, status=ItemStatus.PLANNED)

    assert why_then(day, plan, plan.contacts[0]) == (Because(Bound.BEGUN),)
    assert why_then(day, plan, mail) == ()
    assert why_then(load(call), plan, stranger) == ()


def test_what_is_left_out_says_which_hours_or_which_holiday() -> None:
    call = wanted(1, hours=MORNING)
    day = load(wanted(2), call, busy=MORNING)

    assert why_not(day, left(call, LeftoverReason.PERSON_HOURS)) == (
        Because(Bound.BEST_HOURS, MORNING),
    )
    assert why_not(day, left(call, LeftoverReason.BUSY)) == (
        Because(Bound.BEST_HOURS, MORNING),
        Because(Bound.CALENDAR, MORNING),
    )
    assert why_not(day, left(wanted(2), LeftoverReason.NO_SLOT)) == (
        Because(Bound.FULL, rank=1, of=2),
    )
    assert why_not(day, left(call, LeftoverReason.HOLIDAY), "Kingsday") == (
        Because(Bound.HOLIDAY, name="Kingsday"),
    )
    assert why_not(day, left(call, LeftoverReason.HOLIDAY)) == ()
    assert why_not(day, left(ANYBODY, LeftoverReason.NO_SLOT)) == ()


def test_each_item_is_found_by_its_follow_up_too() -> None:
    one, two = (wanted(1, follow_up_id=UUID(int=n), at=600 + 30 * n) for n in (1, 2))
    day = load(one, two)
    plan = lay_day(day)

    assert [why_then(day, plan, item)[0].bound for item in plan.contacts] == [Bound.AGREED] * 2
