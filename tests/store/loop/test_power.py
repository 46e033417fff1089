"""Who has to do with an account, on both engines."""

from datetime import UTC, date, datetime
from uuid import UUID

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.power import Former
from salesbook.domain.accounts.role import Role, RolePart
from salesbook.store.accounts.account import accounts_with
from salesbook.store.accounts.family import accounts_above, accounts_below
from salesbook.store.accounts.role import end_roles, keep_role
from salesbook.store.book.book import WritableBook
from salesbook.store.compiled.tables import ACCOUNTS, EMPLOYMENTS, OPPORTUNITIES
from salesbook.store.loop.power import deciders_of, power_of
from salesbook.store.loop.role_evidence import add_evidence, limit_role
from tests.desk import MONDAY, Desk

NOON = datetime(2026, 11, 20, 11, tzinfo=UTC)
FRIDAY = date(2026, 11, 20)


def kept(book: WritableBook, person: UUID, account: UUID, part: RolePart) -> Role:
    role = Role(book.new_id(), person, account, part, FRIDAY)
    keep_role(book, role)
    return role


def test_power_has_the_parts_of_today_with_what_shows_them(any_book: Environment) -> None:
    with any_book.writing("person role") as book:
        desk = Desk(book)
        acme = desk.account("Acme")
        jan, eve = desk.person("Jan Smit", acme), desk.person("Eve Bos", acme)
        ada = desk.person("Ada Adviser")
        champion = kept(book, jan, acme, RolePart.CHAMPION)
        ended = kept(book, jan, acme, RolePart.BLOCKER)
        end_roles(book, [ended], MONDAY)
        kept(book, ada, acme, RolePart.INFLUENCER)
        early = desk.contact(acme, jan, NOON.replace(hour=9))
        late = desk.contact(acme, jan, NOON)
        for talk in (early, late):
            add_evidence(book, champion.id, talk.id)
        sale = book.add(
            OPPORTUNITIES,
            account_id=acme,
            name="Ten pumps",
            stage="proposal",
            currency="EUR",
            owner_id=book.rep.id,
        )
        limit_role(book, champion.id, sale)

        power = power_of(book, acme)

        assert [(seat.name, seat.inside) for seat in power.seats] == [
            ("Ada Adviser", False),
            ("Eve Bos", True),
            ("Jan Smit", True),
        ]
        [part] = power.seats[2].parts
        assert part.role.evidence == (late.id, early.id)
        assert (part.shown_at, part.sales, part.claimed) == (NOON, ("Ten pumps",), False)
        assert part.role.opportunities == (sale,)
        assert [seat.claimed for seat in power.seats] == [True, True, False]
        assert eve in {seat.person_id for seat in power.seats}


def test_who_left_is_history_unless_they_still_play_a_part(any_book: Environment) -> None:
    with any_book.writing("person left") as book:
        desk = Desk(book)
        acme, globex = desk.account("Acme"), desk.account("Globex")
        gone, moved, back, adviser = (
            desk.person(name) for name in ("Old Hand", "Jan Smit", "Eve Bos", "Ada Adviser")
        )

        def worked(person: UUID, until: date | None, title: str) -> None:
            book.add(
                EMPLOYMENTS, person_id=person, account_id=acme, until_on=until, job_title=title
            )

        worked(gone, FRIDAY, "CEO")
        worked(moved, date(2020, 1, 1), "Trainee")
        worked(moved, MONDAY, "Buyer")
        worked(back, FRIDAY, "CFO")
        worked(back, None, "CEO")
        worked(adviser, FRIDAY, "CFO")
        kept(book, adviser, acme, RolePart.INFLUENCER)
        book.add(EMPLOYMENTS, person_id=moved, account_id=globex)

        power = power_of(book, acme)

        assert power.former == (
            Former(moved, "Jan Smit", MONDAY, "Buyer", "Globex"),
            Former(gone, "Old Hand", FRIDAY, "CEO", None),
        )
        assert [(seat.name, seat.title) for seat in power.seats] == [
            ("Ada Adviser", None),
            ("Eve Bos", "CEO"),
        ]


def test_who_decides_is_named_for_many_accounts_at_once(any_book: Environment) -> None:
    with any_book.writing("person role") as book:
        desk = Desk(book)
        acme, globex = desk.account("Acme"), desk.account("Globex")
        jan, eve = desk.person("Jan Smit", acme), desk.person("Eve Bos", acme)
        kept(book, jan, acme, RolePart.DECISION_MAKER)
        kept(book, jan, acme, RolePart.ECONOMIC_BUYER)
        kept(book, eve, acme, RolePart.DECISION_MAKER)
        kept(book, eve, globex, RolePart.CHAMPION)

        assert deciders_of(book, [acme, globex]) == {acme: ("Eve Bos", "Jan Smit")}
        assert deciders_of(book, []) == {}


def test_a_person_taken_out_decides_nothing(any_book: Environment) -> None:
    from salesbook.store.compiled.tables import PEOPLE

    with any_book.writing("person role") as book:
        desk = Desk(book)
        acme = desk.account("Acme")
        jan = desk.person("Jan Smit", acme)
        kept(book, jan, acme, RolePart.DECISION_MAKER)
        book.remove(PEOPLE, jan)

        assert deciders_of(book, [acme]) == {}
        assert power_of(book, acme).seats == ()


def test_families_are_read_upwards_and_downwards(any_book: Environment) -> None:
    with any_book.writing("account edit") as book:
        desk = Desk(book)
        group = desk.account("Group")
        firm = desk.account("Firm", parent_id=group)
        shop, office = desk.account("Shop", parent_id=firm), desk.account("Office", parent_id=firm)
        desk.account("Closed", parent_id=firm, archived_on=FRIDAY)
        desk.person("Jan Smit", shop)

        [account] = accounts_with(book, [shop])

        assert [one.name for one in accounts_above(book, account)] == ["Firm", "Group"]
        below = [(one.account_id, one.people) for one in accounts_below(book, firm)]
        assert below == [(office, 0), (shop, 1)]


def test_a_loop_that_came_in_from_elsewhere_comes_to_an_end(any_book: Environment) -> None:
    with any_book.writing("account edit") as book:
        acme = Desk(book).account("Acme")
        globex = Desk(book).account("Globex", parent_id=acme)
        book.change(ACCOUNTS, acme, parent_id=globex)
        [account] = accounts_with(book, [acme])

        assert [one.name for one in accounts_above(book, account)] == ["Globex", "Acme"]
        book.remove(ACCOUNTS, globex)
        assert accounts_above(book, account) == ()
