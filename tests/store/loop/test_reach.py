from salesbook.cli.environment import Environment
from salesbook.store.loop.reach import reach_of
from tests.desk import Desk


def test_a_number_counts_for_its_holder_and_for_where_they_work(any_book: Environment) -> None:
    with any_book.writing("account add") as book:
        desk = Desk(book)
        with_own = desk.account("Own", phone="020 1")
        with_staff, without = desk.account("Staff"), desk.account("Without")
        ann, bob = desk.person("Ann", with_staff), desk.person("Bob", without)
        desk.phone("020 2", person_id=ann)

        found = reach_of(book, [with_own, with_staff, without, ann, bob])

    assert found.with_phone == {with_own, with_staff, ann}
    assert found.with_people == {with_staff, without}


def test_nobody_is_asked_about_where_nobody_is_due(any_book: Environment) -> None:
    with any_book.reading() as book:
        found = reach_of(book, [])

    assert (found.with_phone, found.with_people) == (frozenset(), frozenset())
