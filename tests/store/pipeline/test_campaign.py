from datetime import timedelta
from uuid import UUID

from salesbook.cli.environment import Environment
from salesbook.domain.ids import handle_of
from salesbook.domain.pipeline.campaign import Campaign, CampaignKind, MemberStanding
from salesbook.domain.pipeline.money import Money
from salesbook.store.book.book import WritableBook
from salesbook.store.compiled.tables import (
    ACCOUNTS,
    INTERACTIONS,
    OPPORTUNITIES,
    OWNERSHIPS,
    TOPICS,
)
from salesbook.store.pipeline.campaign import (
    bring_account,
    brought_by,
    campaign_cards,
    campaign_names,
    campaign_with,
    campaigns_listed,
    choices,
    drop_member,
    keep_campaign,
    keep_members,
    on_list,
)
from tests.house import ZONE


def account(book: WritableBook, name: str) -> UUID:
    return book.add(ACCOUNTS, name=name, name_key=name.casefold())


def campaign(book: WritableBook, name: str = "Spring Calls") -> Campaign:
    identity = book.new_id()
    found = Campaign(identity, handle_of(identity), name, CampaignKind.CALLS, "EUR")
    keep_campaign(book, found)
    return found


def talk(book: WritableBook, account_id: UUID, outcome: str, days: int) -> UUID:
    return book.add(
        INTERACTIONS,
        rep_id=book.rep.id,
        account_id=account_id,
        kind="call",
        direction="outbound",
        outcome=outcome,
        occurred_at=book.moment.now + timedelta(days=days),
        occurred_zone=ZONE,
        discussed="",
        proposed="",
    )


def test_a_campaign_is_kept_and_found_by_its_name(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        spring = campaign(book)

    with any_book.reading() as book:
        assert campaign_with(book, spring.id) == spring
        assert campaigns_listed(book) == [spring]
        assert [(name.subject_id, name.key) for name in campaign_names(book)] == [
            (spring.id, "spring calls")
        ]


def test_progress_is_what_happened_since_or_was_about_the_campaign(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        spring = campaign(book)
        names = ("Before", "About it", "Reached", "Tried", "Dropped", "Left")
        ids = {name: account(book, name) for name in names}
        keep_members(book, spring, list(ids.values()))
        talk(book, ids["Before"], "connected", -1)
        about = talk(book, ids["About it"], "connected", -1)
        book.add(TOPICS, interaction_id=about, campaign_id=spring.id)
        talk(book, ids["Reached"], "connected", 0)
        talk(book, ids["Tried"], "no_answer", 0)
        talk(book, ids["Dropped"], "connected", 0)
        row = on_list(book, spring.id, ids["Dropped"])
        assert row is not None
        drop_member(book, row, "Bankrupt")

    with any_book.reading() as book:
        [card] = campaign_cards(book, [spring])

    assert {each.account: each.standing for each in card.members} == {
        "About it": MemberStanding.REACHED,
        "Before": MemberStanding.LEFT,
        "Dropped": MemberStanding.DROPPED,
        "Left": MemberStanding.LEFT,
        "Reached": MemberStanding.REACHED,
        "Tried": MemberStanding.TRIED,
    }
    assert [each.account for each in card.waiting] == ["Before", "Left", "Tried"]
    assert card.count(MemberStanding.REACHED) == 2


def test_an_account_comes_from_the_campaign_that_brought_it(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        spring, fair = campaign(book), campaign(book, "Fair")
        acme, beta = account(book, "Acme"), account(book, "Beta")
        keep_members(book, spring, [acme])
        row = on_list(book, spring.id, acme)
        assert bring_account(book, spring, acme) == row
        bring_account(book, fair, beta)
        assert brought_by(book, acme) == spring
        assert brought_by(book, spring.id) is None

    with any_book.reading() as book:
        cards = campaign_cards(book, [spring, fair])

    assert [card.brought for card in cards] == [1, 1]


def test_what_came_from_a_campaign_is_summed_by_currency(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        spring, acme = campaign(book), account(book, "Acme")
        said = {"account_id": acme, "owner_id": book.rep.id, "campaign_id": spring.id, "name": "X"}
        for stage, currency, minor in (
            ("won", "EUR", 100),
            ("won", "EUR", 250),
            ("won", "JPY", 9),
            ("needs", "EUR", 70),
            ("needs", "USD", None),
            ("lost", "EUR", 5),
        ):
            book.add(OPPORTUNITIES, stage=stage, currency=currency, amount_minor=minor, **said)

    with any_book.reading() as book:
        [card] = campaign_cards(book, [spring])

    assert (card.came.opportunities, card.came.won) == (6, 3)
    assert card.came.won_amounts == (Money(350, "EUR"), Money(9, "JPY"))
    assert card.came.open_amounts == (Money(70, "EUR"),)


def test_there_is_every_account_to_choose_from_with_its_owner_and_last_contact(
    any_book: Environment,
) -> None:
    with any_book.writing("test") as book:
        acme, today = account(book, "Acme"), book.moment.today
        account(book, "Beta")
        book.add(ACCOUNTS, name="Gone", name_key="gone", archived_on=today)
        book.add(
            OWNERSHIPS,
            account_id=acme,
            rep_id=book.rep.id,
            part="owner",
            from_on=today,
            reason="new",
        )
        talk(book, acme, "connected", -4)
        talk(book, acme, "no_answer", -1)

    with any_book.reading() as book:
        found = list(choices(book))

    assert [(one.account.name, one.owner, one.last_contact_on) for one in found] == [
        ("Acme", "Robin Vos", today - timedelta(days=4)),
        ("Beta", None, None),
    ]
