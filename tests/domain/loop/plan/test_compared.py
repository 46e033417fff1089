"""A day's first plan and its last, party by party."""

from datetime import date
from uuid import UUID

from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.day import BlockKind, ItemKind, ItemStatus
from salesbook.domain.loop.plan.compared import Compared, Fate, compare_plans
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.item import Party, PlanItem
from salesbook.domain.loop.plan.span import Span

ANN, BO, CAS = (Party(account_id=UUID(int=n), account=f"A{n}") for n in (1, 2, 3))


def call(party: Party, start: int, status: ItemStatus = ItemStatus.PLANNED) -> PlanItem:
    span = Span(start, start + 15)
    return PlanItem(ItemKind.CONTACT, BlockKind.CONTACT, span, "Agree", party, status=status)


def plan_of(*items: PlanItem) -> DayPlan:
    return DayPlan(date(2026, 11, 23), Settings(), items)


def fates(first: DayPlan, last: DayPlan) -> list[tuple[Fate, int | None, int | None]]:
    return [(each.fate, each.before, each.after) for each in compare_plans(first, last)]


def test_a_contact_is_kept_done_or_moved_to_where_it_stands_now() -> None:
    first = plan_of(call(ANN, 600), call(BO, 615), call(CAS, 630))
    last = plan_of(
        call(ANN, 600, ItemStatus.DONE),
        call(BO, 615, ItemStatus.MOVED),
        call(CAS, 630),
        call(BO, 840),
    )

    assert fates(first, last) == [
        (Fate.DONE, 600, 600),
        (Fate.MOVED, 615, 840),
        (Fate.KEPT, 630, 630),
    ]


def test_what_stands_nowhere_any_more_was_dropped_even_from_the_only_plan() -> None:
    first = plan_of(call(ANN, 600), call(BO, 615, ItemStatus.SKIPPED))

    assert fates(first, plan_of()) == [(Fate.DROPPED, 600, None), (Fate.DROPPED, 615, None)]
    assert fates(first, first) == [(Fate.KEPT, 600, 600), (Fate.DROPPED, 615, None)]


def test_what_came_in_between_was_added_and_may_be_done_too() -> None:
    last = plan_of(call(ANN, 600), call(BO, 615, ItemStatus.DONE))

    assert compare_plans(plan_of(), last) == (
        Compared(ANN, "Agree", Fate.ADDED, after=600),
        Compared(BO, "Agree", Fate.ADDED, after=615, done=True),
    )
