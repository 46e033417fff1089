"""`salesbook brief`: the call card, the purpose first."""

import json

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.account import ContactChannel
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.ids import SHOWN_LENGTH, handle_of
from salesbook.domain.loop.commitment import Side
from salesbook.domain.loop.interaction import Direction, Outcome
from salesbook.store.compiled.tables import DO_NOT_CONTACTS, EMAILS
from tests.house import Golden, Run, keep_account
from tests.seeding import TODAY, Seeds, seed_desk


@pytest.fixture
def desk(book: Environment) -> Environment:
    seed_desk(book)
    return book


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("name", ["acme", "cobalt", "delta", "echo", "golf", "eve"])
def test_the_card_says_what_the_call_is_for(salesbook: Run, golden: Golden, name: str) -> None:
    result = salesbook("brief", name)

    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("The purpose of my call is: ")
    golden(f"brief-{name}.txt", result.out)


@pytest.mark.usefixtures("desk")
def test_the_phone_rings_and_the_card_is_there(salesbook: Run) -> None:
    by_number, by_name = salesbook("brief", "0612345678"), salesbook("brief", "eve")

    assert by_number.out == by_name.out
    assert "\n06 1234 5678\n" in by_number.out


@pytest.mark.usefixtures("desk")
def test_the_card_is_a_document_too(salesbook: Run) -> None:
    item = json.loads(salesbook("brief", "acme", "--json").out)["item"]

    assert item["purpose"] == "Agree the date of the pump's trial"
    assert (item["drafted"], item["due_on"], item["person"]) == (False, "2026-11-20", "Jan Smit")
    assert item["phone"] == "+31 20 555 0123"
    assert item["interactions"][0]["proposed"] == "A new pump"
    assert item["risks"] == ["Their budget may be cut"]


def test_a_card_of_everything(book: Environment, salesbook: Run, golden: Golden) -> None:
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        acme = seeds.account("Acme")
        jan = seeds.person("Jan Smit", acme)
        opened.add(
            EMAILS,
            person_id=jan,
            account_id=None,
            address="jan@acme.example",
            address_key="jan@acme.example",
        )
        opened.add(
            DO_NOT_CONTACTS,
            person_id=jan,
            account_id=None,
            channel=ContactChannel.PHONE,
            since_on=TODAY,
        )
        seeds.talk(acme, 9, outcome=Outcome.NO_ANSWER)
        seeds.talk(
            acme,
            30,
            jan,
            discussed="First line\nsecond line",
            kind=InteractionKind.VISIT,
            outcome=Outcome.HELD,
        )
        seeds.talk(
            acme,
            12,
            jan,
            discussed="Send me the sheet",
            kind=InteractionKind.EMAIL,
            direction=Direction.INBOUND,
            outcome=Outcome.REPLIED,
        )
        seeds.talk(acme, 2, outcome=Outcome.LEFT_VOICEMAIL, discussed="Said we would call again")
        seeds.follow_up(
            acme, -2, "Show the sheet of pump 12", person_id=jan, channel=InteractionKind.VIDEO
        )
        seeds.promise(acme, -3, "the sheet of pump 12", person_id=jan)
        seeds.promise(acme, -9, "their drawing", side=Side.THEIRS, owner_id=None)

    golden("brief-everything.txt", salesbook("brief", "acme", "--person", "jan").out)
    told = json.loads(salesbook("brief", "acme", "--person", "jan", "--json").out)["item"]
    assert [promise["side"] for promise in told["promises"]] == ["ours", "theirs"]
    assert told["people"][0]["do_not_contact"] == ["phone"]


@pytest.mark.parametrize(
    ("zone", "shown"), [("America/New_York", "03:30"), ("Europe/Paris", None), (None, None)]
)
def test_the_card_tells_what_time_it_is_there(
    book: Environment, salesbook: Run, zone: str | None, shown: str | None
) -> None:
    with book.writing("seed") as opened:
        Seeds(opened).account("Acme", zone=zone)

    told = salesbook("brief", "acme").out

    assert json.loads(salesbook("brief", "acme", "--json").out)["item"]["local_time"] == shown
    assert ("03:30 there" in told) == (shown is not None)


def test_a_person_elsewhere_is_found_too(book: Environment, salesbook: Run) -> None:
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        seeds.account("Acme")
        seeds.person("Eve Jansen", phone="06 1")

    result = salesbook("brief", "acme", "--person", "eve", "--json")

    item = json.loads(result.out)["item"]
    assert (item["account"], item["person"], item["phone"]) == ("Acme", "Eve Jansen", "06 1")


def test_who_was_just_reached_has_a_purpose_on_offer_all_the_same(
    book: Environment, salesbook: Run
) -> None:
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        seeds.talk(seeds.account("Acme"), 1, discussed="They buy valves from Vulcan until March")

    item = json.loads(salesbook("brief", "acme", "--json").out)["item"]

    assert (item["list"], item["drafted"]) == ("quiet", True)
    assert "valves from Vulcan" in item["purpose"]


def test_another_reps_private_words_stay_his(book: Environment, salesbook: Run) -> None:
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        acme = seeds.account("Acme")
        seeds.talk(acme, 3, discussed="She is ill", private=True)

    own = salesbook("brief", "acme").out
    sam = {"SALESBOOK_REP": "Sam Bakker"}
    salesbook("note", "acme", "Met at the fair", variables=sam)
    others = salesbook("brief", "acme", variables=sam).out

    assert "She is ill" in own
    assert "She is ill" not in others
    assert "the words are Robin Vos's own" in others


def test_a_card_ends_with_words_that_lead_back_to_this_account(
    env: Environment, salesbook: Run
) -> None:
    kept = [keep_account(env, name) for name in ("Acme", "Acme", "Beta")]
    handles = [handle_of(one)[:SHOWN_LENGTH] for one in kept]

    ends = [salesbook("brief", handle).out.rsplit("\n", 2)[-2] for handle in handles]
    stories = [salesbook("show", handle).out.rsplit("\n", 2)[-2] for handle in handles]

    assert ends == [f"Next: salesbook log {name}" for name in (*handles[:2], "Beta")]
    assert stories == [f"Next: salesbook brief {name}" for name in (*handles[:2], "Beta")]


def test_a_purpose_that_says_nothing_has_a_better_one_beside_it(
    book: Environment, salesbook: Run
) -> None:
    keep_account(book, "Acme")
    salesbook("log", "acme", "Wants quieter pumps // Two pumps on trial // touch base @today")

    card, document = salesbook("brief", "acme"), salesbook("brief", "acme", "--json")

    assert "The purpose of my call is: touch base" in card.out
    assert "\nThat says nothing. Better:\nsalesbook followup edit " in card.out
    assert " 'Ask for their decision on what we proposed" in card.out
    assert "Two pumps on trial" in json.loads(document.out)["item"]["better"]
