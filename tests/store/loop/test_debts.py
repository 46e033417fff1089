from datetime import timedelta

from salesbook.cli.environment import Environment
from salesbook.domain.loop.follow_up import FollowUpStatus
from salesbook.domain.loop.interaction import NoNext, Outcome
from salesbook.store.loop.debts import logged_since, purposeless_since
from tests.desk import Desk


def test_a_conversation_without_a_next_purpose_is_a_debt(any_book: Environment) -> None:
    with any_book.writing("log") as book:
        desk, now = Desk(book), book.moment.now
        names = ("Owes", "Said", "Done", "Tried", "Open", "Old")
        ids = {name: desk.account(name) for name in names}
        ann = desk.person("Ann", ids["Owes"])
        alone = desk.person("Cy")
        desk.contact(ids["Owes"], ann)
        desk.contact(ids["Owes"])
        said = desk.contact(ids["Said"])
        desk.follow_up(
            "Next",
            account_id=ids["Said"],
            origin_interaction_id=said.id,
            status=FollowUpStatus.DONE,
        )
        desk.contact(ids["Done"], no_next=NoNext.LOST)
        desk.contact(ids["Tried"], outcome=Outcome.NO_ANSWER)
        desk.contact(ids["Open"])
        desk.follow_up("Another", account_id=ids["Open"])
        desk.contact(ids["Old"], at=now - timedelta(days=30))
        desk.contact(None, alone)

        found = purposeless_since(book, now - timedelta(days=14))

    assert [(party.name, typed) for party, typed in found] == [("Owes", ""), ("Cy", "")]


def test_whoever_was_logged_since_an_instant_is_known(any_book: Environment) -> None:
    with any_book.writing("log") as book:
        desk, now = Desk(book), book.moment.now
        acme, beta = desk.account("Acme"), desk.account("Beta")
        ann = desk.person("Ann", acme)
        desk.contact(acme, ann)
        desk.contact(beta, at=now - timedelta(days=3))

        found = logged_since(book, now - timedelta(days=1))

    assert found == {acme: now, ann: now}
