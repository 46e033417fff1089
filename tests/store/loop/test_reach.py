from salesbook.cli.environment import Environment
from salesbook.domain.book.day_off import Holiday
from salesbook.store.book.day_off import keep_holidays
from salesbook.store.compiled.tables import PEOPLE
from salesbook.store.loop.reach import countries_of, reach_of
from tests.desk import MONDAY, Desk


def test_a_number_counts_for_its_holder_and_for_where_they_work(any_book: Environment) -> None:
    with any_book.writing("account add") as book:
        desk = Desk(book)
        with_own = desk.account("Own", phone="020 1")
        with_staff, without = desk.account("Staff"), desk.account("Without")
        ann, bob = desk.person("Ann", with_staff), desk.person("Bob", without)
        desk.phone("020 2", person_id=ann)

        found = reach_of(book, [with_own, with_staff, without, ann, bob], MONDAY)

    assert found.with_phone == {with_own, with_staff, ann}
    assert found.with_people == {with_staff, without}


def test_nobody_is_asked_about_where_nobody_is_due(any_book: Environment) -> None:
    with any_book.reading() as book:
        found = reach_of(book, [], MONDAY)

    assert (found.with_phone, found.with_people) == (frozenset(), frozenset())


def test_a_clock_is_the_person_s_the_account_s_or_the_country_s(any_book: Environment) -> None:
    with any_book.writing("account add") as book:
        desk = Desk(book)
        here, said = desk.account("Here", country="NL"), desk.account("Said", zone="Asia/Kolkata")
        abroad, named = desk.account("Abroad", country="US"), desk.account("N", country="India")
        nowhere, ours = desk.account("X", country="Atlantis"), desk.account("O", country="Holland")
        ann = desk.person("Ann", abroad)
        book.change(PEOPLE, ann, zone="America/Denver")

        found = reach_of(book, [here, said, abroad, named, nowhere, ours, ann], MONDAY)

    assert found.zones == {
        said: "Asia/Kolkata",
        named: "Asia/Kolkata",
        abroad: "America/New_York",
        ann: "America/Denver",
    }


def test_who_does_not_work_on_a_day_is_known_by_its_country(any_book: Environment) -> None:
    with any_book.writing("account add") as book:
        desk = Desk(book)
        abroad, here = desk.account("Abroad", country="US"), desk.account("Here", country="NL")
        named, nowhere = desk.account("N", country="USA"), desk.account("X", country="Atlantis")
        keep_holidays(book, "US", [Holiday(MONDAY, "Day of the pump")])

        found = reach_of(book, [abroad, here, named, nowhere], MONDAY)
        countries = countries_of(book, [abroad, here, abroad, named, nowhere])

    assert found.on_holiday == {abroad, named}
    assert countries == ["NL", "US"]
