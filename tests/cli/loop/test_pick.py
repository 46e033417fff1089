"""`salesbook pick`: give accounts a purpose, one key each."""

import json

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.loop.interaction import Outcome
from tests.house import Golden, Run
from tests.once import made_once
from tests.seeding import Seeds, seed_desk

NOT_MET = "Agree the date of the pump's trial"
DELTA = (
    "Make a proposal on what we discussed on Wed 14 Oct: They buy valves from Vulcan until March"
)
EVENING = "2026-11-23T18:00:00+01:00"


@pytest.fixture
@made_once
def desk(book: Environment) -> Environment:
    seed_desk(book)
    return book


def purposes(salesbook: Run) -> list[tuple[str, str]]:
    items = json.loads(salesbook("due", "--json").out)["items"]
    return [(item["account"], item["purpose"]) for item in items if item["list"] == "due"]


def waiting(salesbook: Run) -> list[str]:
    return [item["account"] for item in json.loads(salesbook("pick", "--json").out)["items"]]


@pytest.mark.usefixtures("desk")
def test_without_a_terminal_the_accounts_are_listed(salesbook: Run, golden: Golden) -> None:
    golden("pick.txt", salesbook("pick", "--limit", "2").out)


def test_who_can_be_called_comes_before_who_cannot(book: Environment, salesbook: Run) -> None:
    cold = ["Older", "Echo", "Delta", "Cobalt", "Acme", "Bolt"]
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        accounts = {name: seeds.account(name) for name in ("Acme", "Bolt", "Cobalt", "Delta")}
        seeds.person("An Peters", accounts["Cobalt"])
        seeds.talk(accounts["Delta"], 100, outcome=Outcome.NO_ANSWER)
        echo = seeds.account("Echo")
        seeds.person("Jan Smit", echo, "020 1234567")
        seeds.account("Older", since=60)

    limited = json.loads(salesbook("pick", "--limit", "2", "--json").out)

    assert waiting(salesbook) == cold
    assert [item["account"] for item in limited["items"]] == cold[:2]
    assert [item["account"] for item in json.loads(salesbook("due", "--json").out)["items"]] == cold
    assert "give each a purpose: Older, Echo, Delta" in salesbook("plan", "today").out


@pytest.mark.usefixtures("desk")
def test_enter_accepts_and_the_next_step_is_the_plan(salesbook: Run, golden: Golden) -> None:
    result = salesbook("pick", terminal=True, stdin="\n\n\n\n", variables={"NO_COLOR": "1"})

    golden("pick-accepted.txt", result.out)
    assert len(purposes(salesbook)) == 7
    assert waiting(salesbook) == []


@pytest.mark.usefixtures("desk")
def test_s_skips_q_stops_and_what_is_typed_is_a_purpose(salesbook: Run) -> None:
    typed = "s\nOffer the winter service of pump 12\nq\n"

    result = salesbook("pick", terminal=True, stdin=typed)

    assert result.code == 0
    assert ("Prospect 0", "Offer the winter service of pump 12") in purposes(salesbook)
    assert waiting(salesbook) == ["Delta [red] & Sons", "Prospect 1", "Prospect 2"]


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    ("again", "kept"),
    [
        ("\n", "x"),
        ("y\n", DELTA),
        ("Offer the winter service\n", "Offer the winter service"),
        ("", "x"),
    ],
)
def test_a_purpose_that_says_nothing_is_asked_for_once_more_in_place(
    salesbook: Run, again: str, kept: str
) -> None:
    result = salesbook("pick", terminal=True, stdin=f"x\n{again}")

    assert result.err.count("says nothing of what it is for") == 1
    assert (
        "Enter keeps it, y takes the drafted one, s skips; or type another purpose:" in result.err
    )
    assert ("Delta [red] & Sons", kept) in purposes(salesbook)


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("again", ["s", "q"])
def test_the_second_time_it_may_be_left_too(salesbook: Run, again: str) -> None:
    salesbook("pick", terminal=True, stdin=f"x\n{again}\nq\n")

    assert "Delta [red] & Sons" in waiting(salesbook)


@pytest.mark.usefixtures("desk")
def test_e_edits_and_enter_keeps_the_draft(salesbook: Run) -> None:
    salesbook("pick", terminal=True, stdin="e\nAsk what Vulcan's valves cost them\ne\n\n")

    said = dict(purposes(salesbook))
    assert said["Delta [red] & Sons"] == "Ask what Vulcan's valves cost them"
    assert said["Prospect 0"].startswith("Agree how we want to work together")


@pytest.mark.usefixtures("desk")
def test_a_typed_purpose_may_say_its_day(salesbook: Run) -> None:
    salesbook("pick", terminal=True, stdin="Ask what Vulcan's valves cost them @fri\nq\n")

    items = json.loads(salesbook("due", "--all", "--json").out)["items"]
    [delta] = [item for item in items if item["account"] == "Delta [red] & Sons"]
    assert delta["list"] == "quiet"


@pytest.mark.usefixtures("desk")
def test_each_answer_is_an_operation_of_its_own(salesbook: Run) -> None:
    salesbook("pick", terminal=True, stdin="\n\nq\n")
    salesbook("undo")

    assert waiting(salesbook) == ["Prospect 0", "Prospect 1", "Prospect 2"]


@pytest.mark.usefixtures("desk")
def test_what_is_refused_is_said_and_the_walk_goes_on(salesbook: Run) -> None:
    assert salesbook("config", "set", "purpose.mode", "strict").code == 0

    result = salesbook("pick", terminal=True, stdin="check in\n\nq\n")

    assert "check in" in result.err
    assert waiting(salesbook) == ["Delta [red] & Sons", "Prospect 1", "Prospect 2"]


@pytest.mark.usefixtures("desk")
def test_the_end_of_the_input_ends_the_walk(salesbook: Run) -> None:
    result = salesbook("pick", terminal=True, stdin="\n")

    assert result.code == 0
    assert len(waiting(salesbook)) == 3


@pytest.mark.usefixtures("desk")
def test_scripts_accept_by_handle_by_name_and_by_id_in_one_operation(salesbook: Run) -> None:
    document = json.loads(salesbook("pick", "--limit", "3", "--json").out)
    first, second, third = document["items"]
    assert document["more"] == 1

    result = salesbook(
        "pick", "--json", "--accept", first["id"], second["account"], third["account_id"]
    )

    items = json.loads(result.out)["items"]
    assert [item["account"] for item in items] == [
        first["account"],
        second["account"],
        third["account"],
    ]
    assert items[0]["follow_up"]["purpose"] == first["draft"]
    assert items[0]["follow_up"]["due_on"] == "2026-11-23"
    salesbook("undo")
    assert len(waiting(salesbook)) == 4


@pytest.mark.usefixtures("desk")
def test_scripts_get_a_line_an_account(salesbook: Run) -> None:
    result = salesbook("pick", "--accept", "prospect 1")

    assert result.out.splitlines() == [
        "Prospect 1 · Agree how we want to work together, and learn what they buy today",
        "and who decides on it · Mon 23 Nov",
        "Next: salesbook plan today   Changed your mind: salesbook undo",
    ]


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    ("named", "said"),
    [("acme", "“Acme Industries” needs no purpose first."), ("zz9", "“zz9”")],
)
def test_scripts_accept_all_or_nothing(salesbook: Run, named: str, said: str) -> None:
    result = salesbook("pick", "--accept", "prospect 1", named)

    assert (result.code, result.out) == (1, "")
    assert said in result.err
    assert len(waiting(salesbook)) == 4


@pytest.mark.usefixtures("desk")
def test_an_unknown_id_is_looked_up_as_a_name(salesbook: Run) -> None:
    result = salesbook("pick", "--accept", "00000000-0000-7000-8000-000000000000")

    assert result.code == 1


@pytest.mark.usefixtures("desk")
def test_in_the_evening_the_contact_is_for_the_next_working_day(salesbook: Run) -> None:
    document = salesbook("pick", "--accept", "prospect 1", "--json", now=EVENING).out

    assert json.loads(document)["items"][0]["follow_up"]["due_on"] == "2026-11-24"


def test_when_nobody_needs_a_purpose_it_says_so(book: Environment, salesbook: Run) -> None:
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        seeds.follow_up(seeds.account("Acme"), 0, "Agree the pilot scope")

    result = salesbook("pick", terminal=True, variables={"NO_COLOR": "1"})

    assert result.out == "Every account has its purpose.\nNext: salesbook plan today\n"


@pytest.mark.usefixtures("desk")
def test_a_vague_purpose_is_caught_while_it_is_typed(salesbook: Run) -> None:
    result = salesbook("pick", terminal=True, stdin="check in\n\nq\n")

    assert "“check in” says nothing of what it is for" in result.err
    assert "check in" in dict(purposes(salesbook)).values()


@pytest.mark.usefixtures("desk")
def test_a_purpose_not_met_is_due_again_at_once_as_a_draft(salesbook: Run) -> None:
    logged = salesbook("log", "Jan Smit", "No word of the trial", "--met", "no", "--json")

    item = json.loads(logged.out)["item"]
    assert item["carried"]["purpose"] == NOT_MET
    [waits, *_] = json.loads(salesbook("pick", "--json").out)["items"]
    assert (waits["account"], waits["person"], waits["draft"]) == (
        "Acme Industries",
        "Jan Smit",
        NOT_MET,
    )
    due = json.loads(salesbook("due", "--json").out)["items"]
    [entry] = [each for each in due if each["account"] == "Acme Industries"]
    assert (entry["list"], entry["tier_name"], entry["draft"]) == (
        "needs_purpose",
        "follow_up",
        NOT_MET,
    )
    assert NOT_MET in salesbook("plan", "tomorrow", "--json").out
    assert "was not met on Mon 23 Nov" in salesbook("due", "--why", "acme").out

    salesbook("pick", "--accept", "Acme Industries")

    [entry] = [
        each
        for each in json.loads(salesbook("due", "--json").out)["items"]
        if each["account"] == "Acme Industries"
    ]
    assert (entry["list"], entry["person"], entry["purpose"]) == ("due", "Jan Smit", NOT_MET)


@pytest.mark.usefixtures("desk")
def test_a_person_without_an_account_can_need_a_purpose_too(salesbook: Run) -> None:
    salesbook("log", "Eve Jansen", "Had no time", "--met", "no")

    [waits, *_] = json.loads(salesbook("pick", "--json").out)["items"]
    assert (waits["account"], waits["person"], waits["draft"]) == (
        None,
        "Eve Jansen",
        "Show her the trial report",
    )
    [accepted] = json.loads(salesbook("pick", "--accept", waits["id"], "--json").out)["items"]
    assert (accepted["account"], accepted["person"]) == (None, "Eve Jansen")
    assert salesbook("pick", "--accept", waits["id"]).code == 1


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    "ends", [("--no-next", "lost"), ("--next", "Agree the price", "--on", "fri")]
)
def test_a_purpose_not_met_stands_as_no_draft_where_the_log_says_what_comes_next(
    salesbook: Run, ends: tuple[str, ...]
) -> None:
    salesbook("log", "Jan Smit", "No trial", "--met", "no", *ends)

    assert "Acme Industries" not in waiting(salesbook)


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Ask how her mother is", "goodwill"),
        ("Offer the winter service", "commercial"),
        ("Read the report", "commercial"),
    ],
)
def test_words_in_the_place_of_a_kind_draft_stay_goodwill_while_they_are_kind(
    words: str, kind: str, salesbook: Run
) -> None:
    salesbook("log", "Acme", "Met", "--new")
    salesbook("followup", "add", "acme", "Wish her luck", "--on", "today", "--goodwill")
    salesbook("log", "acme", "No time for it", "--met", "no")

    salesbook("pick", terminal=True, stdin=f"{words}\nq\n")

    [item] = json.loads(salesbook("followup", "list", "--json").out)["items"]
    assert (item["purpose"], item["purpose_kind"]) == (words, kind)


@pytest.mark.usefixtures("desk")
def test_what_to_know_beforehand_stands_behind_the_name(salesbook: Run) -> None:
    salesbook("note", "prospect 0", "They may close the plant", "--kind", "risk")

    listed = salesbook("pick", "--limit", "2").out
    asked = salesbook("pick", terminal=True, stdin="s\nq\n", variables={"NO_COLOR": "1"}).out

    assert "Prospect 0 · risk" in listed
    assert any("Prospect 0 risk" in " ".join(line.split()) for line in asked.splitlines())
