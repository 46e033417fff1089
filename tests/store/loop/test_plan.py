from datetime import date

from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.day import BlockKind, ItemKind, ItemStatus, LeftoverReason
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.item import Leftover, Party, PlanItem
from salesbook.domain.loop.plan.span import Span
from salesbook.store.loop.plan import (
    keep_plan,
    latest_plan,
    plan_before,
    plan_made,
    revisions_of,
)
from salesbook.store.loop.plan_slots import close_item, open_slots
from tests.desk import MONDAY, Desk


def contact(party: Party, start: int = 600, **more: object) -> PlanItem:
    return PlanItem(
        ItemKind.CONTACT,
        BlockKind.CONTACT,
        Span(start, start + 15),
        "Agree the scope",
        party,
        channel=InteractionKind.CALL,
        tier=2,
        points=7,
        reason="no_phone",
        **more,  # type: ignore[arg-type]
    )


def plan_of(*items: PlanItem, day: date = MONDAY, revision: int = 1) -> DayPlan:
    return DayPlan(day, Settings({"day.free_percent": 20}), items, revision=revision)


def test_a_plan_comes_back_as_it_was_kept(any_book: Environment) -> None:
    with any_book.writing("plan") as book:
        desk = Desk(book)
        acme = desk.account("Acme")
        ann = desk.person("Ann", acme)
        scope = desk.follow_up("Agree the scope", account_id=acme)
        party = Party(acme, ann, "Acme", "Ann")
        mail = PlanItem(ItemKind.MAIL, BlockKind.REFERENCE, Span(990, 1020), "Mail")
        late = contact(party, 1425)
        kept = replace(
            plan_of(contact(party, follow_up_id=scope), mail, late),
            leftovers=(Leftover(party, "Too much", 2, LeftoverReason.NO_SLOT, scope),),
        )
        keep_plan(book, kept)

    with any_book.reading() as book:
        found = latest_plan(book, MONDAY)

    assert found is not None
    assert found.same_as(kept)
    assert (found.revision, found.made_at) == (1, any_book.moment().now)
    assert found.items[0].party.name == "Acme"
    assert found.items[0].party.person == "Ann"
    assert found.items[0].points == 7
    assert found.items[2].span.end == 24 * 60


def test_the_last_revision_counts_and_all_are_listed(any_book: Environment) -> None:
    with any_book.writing("plan") as book:
        acme = Party(account_id=Desk(book).account("Acme"))
        keep_plan(book, plan_of())
        keep_plan(book, plan_of(contact(acme), contact(acme, 630), revision=2))
        [first, _] = open_slots(book, MONDAY)
        close_item(book, first.id, Desk(book).contact(acme.account_id).id)

    with any_book.reading() as book:
        found = latest_plan(book, MONDAY)
        first_made = plan_made(book, MONDAY, 1)
        revisions = revisions_of(book, MONDAY)

    assert found is not None
    assert first_made is not None
    assert (first_made.revision, first_made.items) == (1, ())
    assert [item.status for item in found.items] == [ItemStatus.DONE, ItemStatus.PLANNED]
    assert [(each.revision, each.contacts, each.logged) for each in revisions] == [
        (1, 0, 0),
        (2, 2, 1),
    ]


def test_without_a_plan_there_is_none(any_book: Environment) -> None:
    with any_book.reading() as book:
        assert latest_plan(book, MONDAY) is None
        assert plan_before(book, MONDAY) is None
        assert plan_made(book, MONDAY, 1) is None
        assert revisions_of(book, MONDAY) == ()
        assert open_slots(book, MONDAY) == ()


def test_the_plan_before_is_that_of_the_last_planned_day(any_book: Environment) -> None:
    with any_book.writing("plan") as book:
        for day in (date(2026, 11, 18), date(2026, 11, 20), MONDAY):
            keep_plan(book, plan_of(day=day))

        before = plan_before(book, MONDAY)

    assert before is not None
    assert before.day == date(2026, 11, 20)


def test_the_open_contacts_are_listed_those_moved_last(any_book: Environment) -> None:
    with any_book.writing("plan") as book:
        desk = Desk(book)
        acme, cy = desk.account("Acme"), desk.person("Cy")
        ann = desk.person("Ann", acme)
        scope = desk.follow_up("Agree the scope", account_id=acme)
        moved = contact(Party(acme, ann), 600, status=ItemStatus.MOVED)
        asked = contact(Party(acme, ann), 615, follow_up_id=scope)
        keep_plan(book, plan_of(moved, asked, contact(Party(person_id=cy), 630)))

        first, second, third = open_slots(book, MONDAY)
        close_item(book, first.id, desk.contact(acme).id)
        left = open_slots(book, MONDAY)

    assert (first.account_id, first.person_id, first.follow_up_id) == (acme, ann, scope)
    assert (second.account_id, second.person_id, second.follow_up_id) == (None, cy, None)
    assert left == (second, third)
