from datetime import date, timedelta
from uuid import UUID

from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.domain.ids import handle_of
from salesbook.domain.pipeline.money import Money
from salesbook.domain.pipeline.opportunity import LostReason, Opportunity, StageChange
from salesbook.domain.pipeline.pace import WonPace
from salesbook.store.book.book import WritableBook
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.tables import ACCOUNTS, INTERACTIONS, OPPORTUNITIES
from salesbook.store.pipeline.opportunity import (
    OpportunityFilter,
    keep_opportunity,
    move_opportunity,
    open_opportunities_of,
    opportunities_listed,
    opportunity_card,
    opportunity_names,
    steps_of,
    won_days_of,
)
from tests.house import ZONE

MONDAY = date(2026, 11, 23)


def account(book: WritableBook, name: str = "Acme") -> UUID:
    return book.add(ACCOUNTS, name=name, name_key=name.casefold())


def sale(
    book: WritableBook, account_id: UUID, name: str = "Pumps", *, days_ago: int = 0, **said: object
) -> UUID:
    """Keep an opportunity that began some days ago."""
    identity = book.new_id()
    plain = Opportunity(
        *(identity, handle_of(identity), account_id, name, "needs", "EUR", book.rep.id),
        amount_minor=1000,
    )
    opportunity = replace(plain, **said)
    keep_opportunity(book, opportunity, step(book, identity, opportunity.stage, days_ago))
    return identity


def step(book: WritableBook, identity: UUID, stage: str, days_ago: int) -> StageChange:
    return StageChange(identity, stage, book.moment.now - timedelta(days=days_ago), ZONE)


def reach(book: WritableBook, account_id: UUID, days_ago: int) -> None:
    book.add(
        INTERACTIONS,
        rep_id=book.rep.id,
        account_id=account_id,
        kind="call",
        direction="outbound",
        outcome="connected",
        occurred_at=book.moment.now - timedelta(days=days_ago),
        occurred_zone=ZONE,
        discussed="Pumps",
        proposed="",
    )


def test_a_card_tells_the_stage_since_when_and_the_last_contact(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        acme = account(book)
        pumps = sale(book, acme, days_ago=20)
        reach(book, acme, days_ago=3)

    with any_book.reading() as book:
        card = opportunity_card(book, pumps)

    assert (card.account, card.owner, card.stage.label) == ("Acme", "Robin Vos", "Needs")
    assert card.since == MONDAY - timedelta(days=20)
    assert card.moved_on == card.last_contact_on == MONDAY - timedelta(days=3)
    assert (card.amount, card.weighted) == (Money(1000, "EUR"), Money(400, "EUR"))
    assert card.stale_on == MONDAY + timedelta(days=11)
    assert card.days_in_stage(MONDAY) == 20


def test_the_stage_of_an_opportunity_is_that_of_its_latest_step(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        pumps = sale(book, account(book), days_ago=9)
    with any_book.writing("test") as book:
        lost = StageChange(
            pumps, "lost", book.moment.now, ZONE, LostReason.PRICE, "Too dear for them"
        )
        move_opportunity(book, lost)

    with any_book.reading() as book:
        steps = steps_of(book, [pumps])[pumps]
        card = opportunity_card(book, pumps)

    assert [one.stage for one in steps] == ["needs", "lost"]
    assert steps[-1] == lost
    assert (card.opportunity.stage, card.since) == ("lost", MONDAY)


def test_opportunities_are_listed_by_their_close_and_narrowed(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        acme, beta = account(book), account(book, "Beta")
        sale(book, acme, "Unsaid")
        sale(book, acme, "Late", close_on=MONDAY + timedelta(days=30))
        sale(book, beta, "Soon", close_on=MONDAY, stage="proposal")
        sale(book, beta, "Gone", stage="lost")
        mine = book.rep.id

    def names(wanted: OpportunityFilter) -> tuple[list[str], int]:
        with any_book.reading() as reading:
            cards, more = opportunities_listed(reading, wanted)
        return [card.opportunity.name for card in cards], more

    assert names(OpportunityFilter()) == (["Soon", "Late", "Unsaid"], 0)
    assert names(OpportunityFilter(limit=1)) == (["Soon"], 2)
    assert names(OpportunityFilter(ended=True))[0][-1] == "Gone"
    assert names(OpportunityFilter(stage="proposal")) == (["Soon"], 0)
    assert names(OpportunityFilter(account_id=acme, owner_id=mine)) == (["Late", "Unsaid"], 0)
    assert names(OpportunityFilter(owner_id=acme)) == ([], 0)
    assert names(OpportunityFilter(campaign_id=acme)) == ([], 0)
    with any_book.reading() as reading:
        assert [one.opportunity.name for one in open_opportunities_of(reading, beta)] == ["Soon"]


def test_what_was_removed_is_nowhere(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        acme = account(book)
        pumps = sale(book, acme)
    with any_book.writing("test") as book:
        book.remove(OPPORTUNITIES, pumps)

    with any_book.reading() as book:
        assert open_opportunities_of(book, acme) == ()
        assert opportunity_names(book, acme, settings_of(book).stages) == []


def test_names_of_what_ended_are_retired(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        acme = account(book)
        sale(book, acme, "Big Pump")
        sale(book, acme, "Old", stage="won")

    with any_book.reading() as book:
        names = opportunity_names(book, None, settings_of(book).stages)

    assert [(name.key, name.retired) for name in names] == [("big pump", False), ("old", True)]


def test_the_pace_of_an_account_is_the_median_of_what_it_bought(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        acme = account(book)
        for name, opened, won in (("A", 40, 10), ("B", 30, 9), ("C", 90, 0)):
            identity = sale(book, acme, name, days_ago=opened)
            move_opportunity(book, step(book, identity, "won", won))
        sale(book, acme, "D", stage="won")
        sale(book, acme, "E", days_ago=500)

    with any_book.reading() as book:
        assert won_days_of(book, acme) == WonPace(30, 3)
        assert won_days_of(book, book.rep.id) is None
