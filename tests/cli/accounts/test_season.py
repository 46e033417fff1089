"""`salesbook goodwill`: a season of human reasons only, from its first day to what it leaves."""

import json
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.cli.main import main
from tests.house import Golden, Run, SeededBytes, Stream
from tests.once import made_once
from tests.soundness import assert_sound

MONDAY = "2026-11-23T09:30:00+01:00"
COLLEAGUE = {"SALESBOOK_REP": "Sam Bakker"}
DAY = (
    ("account", "add", "Acme"),
    ("account", "add", "Globex"),
    ("person", "add", "Karin Smit", "--account", "Globex"),
    ("person", "add", "Piet", "--account", "Acme"),
    ("followup", "add", "Acme", "Agree the pilot date", "--on", "today"),
    ("followup", "add", "Piet", "Ask how the exam of his son went", "--on", "thu", "--goodwill"),
)


@pytest.fixture
@made_once
def seeded(salesbook: Run, book: Environment) -> Environment:
    for words in DAY:
        salesbook(*words)
    return book


def items(said: str) -> list[dict[str, Any]]:
    return list(json.loads(said)["items"])


@pytest.mark.usefixtures("book")
def test_a_season_says_what_it_means_and_until_when(salesbook: Run) -> None:
    nothing = salesbook("goodwill")
    result = salesbook("goodwill", "on", "--until", "18 dec")
    listed = salesbook("goodwill")

    assert "No season of goodwill holds." in nothing.out
    assert (result.code, result.err) == (0, "")
    assert result.out == (
        "A season of goodwill with all your accounts, until Fri 18 Dec (in 4 weeks).\n"
        "  due and plan propose human reasons only.\n"
        "  What was promised, and complaints, still come up.\n"
        "  Earlier: salesbook goodwill off\n"
        "  Changed your mind: salesbook undo\n"
    )
    assert "All your accounts  Robin Vos" in listed.out
    assert listed.out.endswith("End it: salesbook goodwill off\n")


@pytest.mark.usefixtures("seeded")
def test_what_cannot_be_is_said_in_a_sentence(salesbook: Run) -> None:
    past = salesbook("goodwill", "on", "--until", "2026-11-22")
    none = salesbook("goodwill", "off")
    salesbook("goodwill", "on", "--until", "fri")
    twice = salesbook("goodwill", "on")
    inside = salesbook("goodwill", "off", "acme")

    assert {each.code for each in (past, none, twice, inside)} == {1}
    assert "Sun 22 Nov (yesterday) has gone by" in past.err
    assert none.err.startswith("Error: With all your accounts no season of goodwill runs.\n")
    assert "runs already, since Mon 23 Nov, until Fri 27 Nov" in twice.err
    assert inside.err == (
        "Error: “Acme” has no season of its own: yours is with all your accounts.\n"
        "Hint: End that one: salesbook goodwill off\n"
    )


@pytest.mark.usefixtures("seeded")
def test_one_with_an_account_binds_colleagues_and_stands_beside_ones_own(salesbook: Run) -> None:
    salesbook("goodwill", "on", "--until", "fri")
    own = salesbook("goodwill", "on", "acme", "--until", "+2w")
    both = items(salesbook("goodwill", "--json").out)
    colleague = items(salesbook("goodwill", "--json", variables=COLLEAGUE).out)
    ended = salesbook("goodwill", "off", "acme")

    assert "It binds every rep who calls there." in own.out
    assert "Your own, with all your accounts, holds there too, until Fri 27 Nov." in own.out
    assert [each["account"] for each in both] == [None, "Acme"]
    assert [each["account"] for each in colleague] == ["Acme"]
    assert "Yours, with all your accounts, still holds there, until Fri 27 Nov." in ended.out


@pytest.mark.usefixtures("seeded")
def test_another_last_day_moves_the_one_that_runs(salesbook: Run) -> None:
    first = json.loads(salesbook("goodwill", "on", "acme", "--json").out)["item"]
    moved = salesbook("goodwill", "on", "acme", "--until", "fri")
    ended = json.loads(salesbook("goodwill", "off", "acme", "--json").out)["item"]

    assert "now holds with Acme, until Fri 27 Nov" in moved.out
    assert ended["goodwill_season"]["id"] == first["goodwill_season"]["id"]
    assert salesbook("goodwill", "--csv").out == (
        '"account_id","account","rep","from_on","until_on"\r\n'
    )


@pytest.mark.parametrize("width", [60, 80, 140])
@pytest.mark.usefixtures("seeded")
def test_in_a_season_due_and_plan_propose_human_reasons_only(
    salesbook: Run, golden: Golden, width: int
) -> None:
    said = {"COLUMNS": str(width)}
    salesbook("goodwill", "on", "--until", "18 dec")

    screens = [
        salesbook(*words, variables=said).out
        for words in (
            ("due",),
            ("due", "--all"),
            ("due", "--why", "acme"),
            ("due", "--why", "globex"),
            ("plan",),
            ("brief", "globex"),
        )
    ]

    golden(f"season-{width}.txt", "\n".join(screens))


@pytest.mark.usefixtures("seeded")
def test_a_day_in_the_season_is_replayed_as_it_was(salesbook: Run) -> None:
    salesbook("goodwill", "on")
    on_monday = salesbook("due", "--json").out
    tuesday = "2026-11-24T09:30:00+01:00"
    salesbook("goodwill", "off", now=tuesday)

    later = {line["account"]: line for line in items(salesbook("due", "--json", now=tuesday).out)}
    replayed = items(salesbook("due", "--day", "2026-11-23", "--json", now=tuesday).out)

    assert [each["account"] for each in items(on_monday)] == ["Globex"]
    assert [each["purpose_kind"] for each in replayed] == ["goodwill"]
    assert later["Acme"]["purpose"] == "Agree the pilot date"
    assert later["Globex"]["list"] == "needs_purpose"


def test_a_season_is_taken_back_put_back_and_goes_with_a_merge(any_book: Environment) -> None:
    commands = [
        ["account", "add", "Acme"],
        ["account", "add", "Acme Pumps"],
        ["goodwill", "on"],
        ["goodwill", "off"],
        ["undo"],
        ["redo"],
        ["goodwill", "on", "Acme Pumps", "--until", "fri"],
        ["account", "merge", "Acme Pumps", "Acme"],
        ["network", "transactional"],
        ["brief", "Acme"],
    ]
    codes = [run(any_book, words, seed) for seed, words in enumerate(commands)]

    listed = Stream()
    main(["goodwill", "--json"], replace(any_book, stdout=listed))

    assert set(codes) == {0}
    assert [(each["account"], each["until_on"]) for each in items(listed.getvalue())] == [
        ("Acme", "2026-11-27")
    ]
    assert_sound(any_book)


@pytest.mark.usefixtures("seeded")
def test_of_two_seasons_that_a_merge_brings_together_the_longer_holds(salesbook: Run) -> None:
    salesbook("goodwill", "on", "Acme", "--until", "fri")
    salesbook("goodwill", "on", "Globex", "--until", "+3w")

    merged = salesbook("account", "merge", "Acme", "Globex")
    listed = items(salesbook("goodwill", "--json").out)
    salesbook("goodwill", "off", "Acme")

    assert merged.code == 0
    assert [(each["account"], each["until_on"]) for each in listed] == [("Acme", "2026-12-14")]
    assert items(salesbook("goodwill", "--json").out) == []


def run(env: Environment, words: list[str], seed: int) -> int:
    return main(words, replace(env, random=SeededBytes(seed), stdout=Stream(), stderr=Stream()))


def test_the_first_talk_about_business_begins_with_what_was_shared(any_book: Environment) -> None:
    def at(day: str, *words: str) -> str:
        out = Stream()
        variables = {**any_book.variables, "SALESBOOK_NOW": f"{day}T10:00:00+01:00"}
        random = SeededBytes(int(day[-2:]) + len(words))
        env = replace(any_book, variables=variables, stdout=out, stderr=Stream(), random=random)
        assert main(list(words), env) == 0, words
        return out.getvalue()

    for words in DAY[:4]:
        at("2026-11-20", *words)
    at("2026-11-23", "goodwill", "on", "--until", "fri")
    kind = ("log", "Piet", "His son passed the exam", "--goodwill", "--no-next", "parked")
    at("2026-11-24", *kind, "--fact", "Has a new boat")
    during, after = at("2026-11-25", "brief", "Acme"), at("2026-11-30", "brief", "Acme")
    at("2026-12-01", "log", "Piet", "Wants twelve pumps", "--no-next", "parked")
    sold = at("2026-12-02", "brief", "Acme")

    assert "you shared" not in during
    assert "Ask Piet how they feel since our talk of Tue 24 Nov:" in during
    assert (
        "Since Mon 23 Nov you shared\n"
        "  Tue 24 Nov · His son passed the exam\n"
        "  told · Has a new boat · Piet\n"
    ) in after
    assert after.index("you shared") < after.index("Last talks")
    assert "you shared" not in sold
    assert "They told" in sold


@pytest.mark.usefixtures("seeded")
def test_nothing_was_shared_while_a_season_holds_nor_where_none_was(salesbook: Run) -> None:
    salesbook("promise", "add", "Acme", "Send the drawing", "--by", "us", "--on", "today")
    salesbook("log", "Piet", "His son is ill", "--goodwill", "--no-next", "parked")
    salesbook("goodwill", "on", "acme", "--until", "fri")

    during = json.loads(salesbook("brief", "acme", "--json").out)["item"]
    later = "2026-11-30T09:30:00+01:00"
    other = json.loads(salesbook("brief", "globex", "--json", now=later).out)["item"]
    after = json.loads(salesbook("brief", "acme", "--json", now=later).out)["item"]

    assert (during["purpose_kind"], during["shared"]) == ("service", None)
    assert other["shared"] is None
    assert [talk["text"] for talk in after["shared"]["talks"]] == ["His son is ill"]


@pytest.mark.usefixtures("seeded")
def test_a_private_fact_is_no_word_of_a_draft(salesbook: Run) -> None:
    salesbook("fact", "add", "Karin", "Rows on Sundays")
    salesbook("goodwill", "on")

    private = json.loads(salesbook("due", "--why", "globex", "--json").out)["item"]
    salesbook("fact", "share", "last")
    shared = json.loads(salesbook("due", "--why", "globex", "--json").out)["item"]

    told = "Ask Karin Smit how what they told you of their life on Mon 23 Nov went on"
    assert (private["purpose"], private["in_season"]) == (told, True)
    assert shared["purpose"].endswith("Rows on Sundays")


@pytest.mark.usefixtures("seeded")
def test_a_call_card_opens_with_a_human_reason_while_what_sells_waits(salesbook: Run) -> None:
    salesbook("followup", "add", "globex", "Agree the price of the pumps", "--on", "fri")
    planned = salesbook("brief", "globex").out
    salesbook("goodwill", "on", "globex")

    waiting = salesbook("brief", "globex").out
    salesbook("followup", "add", "globex", "Ask how the exam went", "--goodwill", "--on", "thu")
    kind = salesbook("brief", "globex").out

    assert planned.startswith("The purpose of my call is: Agree the price of the pumps\n")
    assert waiting.startswith("The purpose of my call is: Ask Karin Smit ")
    assert "a suggested human reason: it is a season of goodwill" in waiting
    assert "Fri 27 Nov  Agree the price of the pumps" in waiting
    assert "Worth asking" not in waiting
    assert kind.startswith("The purpose of my call is: Ask how the exam went\n")


def test_where_there_is_no_book_no_season_holds(salesbook: Run, home: Path) -> None:
    result = salesbook("goodwill", "--json")

    assert items(result.out) == []
    assert not list(home.rglob("*.db"))
