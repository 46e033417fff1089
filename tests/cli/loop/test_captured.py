"""`salesbook log` with what it keeps beside the contact: no second command after a call."""

import json
from pathlib import Path
from typing import Any

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.presence.document import DocumentKind
from salesbook.store.compiled.tables import DOCUMENTS, REPS
from salesbook.store.statement import Answer
from tests.house import Golden, Run
from tests.once import made_once
from tests.seeding import Seeds

CAPTURE = (
    *("log", "acme", "Wants a test // Offered 12 // Agree the date of the test @fri", "-w", "anna"),
    *("--fact", "Rows on Sundays", "--promise", "Send the drawing @thu"),
    *("--they-promise", "Answer on the price @30 nov", "--occasion", "birthday 12 apr"),
    *("--complaint", "The pump sings"),
)


def logged(salesbook: Run, *argv: str, **how: Any) -> dict[str, Any]:
    result = salesbook("log", *argv, "--json", **how)
    assert result.code == 0, result.err
    item: dict[str, Any] = json.loads(result.out)["item"]
    return item


def listed(salesbook: Run, *argv: str) -> list[dict[str, Any]]:
    result = salesbook(*argv, "--json")
    assert result.code == 0, result.err
    items: list[dict[str, Any]] = json.loads(result.out)["items"]
    return items


@pytest.fixture
@made_once
def acme(book: Environment, salesbook: Run) -> Environment:
    salesbook("account", "add", "Acme")
    salesbook("person", "add", "Anna Vermeer", "--account", "Acme")
    return book


@pytest.fixture
@made_once
def team(acme: Environment) -> Environment:
    with acme.writing("seed") as opened:
        zone = {"zone": "Europe/Amsterdam", "country": "NL"}
        opened.add(REPS, name="Bea Kok", **zone)
    return acme


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize("width", [60, 80, 140])
def test_one_line_keeps_all_that_came_out_of_a_talk(
    salesbook: Run, golden: Golden, width: int
) -> None:
    result = salesbook(*CAPTURE, variables={"COLUMNS": str(width)})

    assert (result.code, result.err.count("Error")) == (0, 0)
    golden(f"log-captured-{width}.txt", result.out + "---\n" + result.err)
    assert [one["text"] for one in listed(salesbook, "fact", "list")] == ["Rows on Sundays"]
    sides = [(one["side"], one["text"]) for one in listed(salesbook, "promise", "list", "acme")]
    assert sides == [("ours", "Send the drawing"), ("theirs", "Answer on the price")]
    assert [one["kind"] for one in listed(salesbook, "occasion", "list")] == ["birthday"]
    assert [one["text"] for one in listed(salesbook, "complaint", "list")] == ["The pump sings"]


@pytest.mark.usefixtures("acme")
def test_all_of_it_is_one_operation(salesbook: Run) -> None:
    salesbook(*CAPTURE)

    undone = salesbook("undo")

    assert undone.out.startswith("Took back: Logged: call with Anna Vermeer, Acme")
    for noun in ("fact", "promise", "occasion", "complaint", "followup"):
        assert listed(salesbook, noun, "list") == []


@pytest.mark.usefixtures("acme")
def test_the_document_names_each_row_by_its_singular_and_of_several_all(salesbook: Run) -> None:
    item = logged(salesbook, *CAPTURE[1:], "--fact", "Has a boat")

    for noun in ("topic", "personal_fact", "commitment", "complaint", "occasion"):
        assert item[noun]["id"]
    assert [each["text"] for each in item["personal_facts"]] == ["Rows on Sundays", "Has a boat"]
    assert [each["side"] for each in item["commitments"]] == ["ours", "theirs"]
    assert item["complaint"]["opened"]
    assert len(item["topics"]) == 2


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize("told", [["-w", "anna"], []])
def test_a_fact_is_about_the_person_spoken_with_else_the_only_one_there(
    salesbook: Run, told: list[str]
) -> None:
    logged(salesbook, "acme", "Talked about the rowing", "--fact", "Rows on Sundays", *told)

    [fact] = listed(salesbook, "fact", "list")

    assert (fact["person"], fact["private"]) == ("Anna Vermeer", True)


@pytest.mark.usefixtures("acme")
def test_where_several_work_it_has_to_be_said_who_told_a_fact(salesbook: Run) -> None:
    salesbook("person", "add", "Bob Smit", "--account", "Acme")

    result = salesbook("log", "acme", "Talked about the rowing", "--fact", "Rows on Sundays")

    assert result.code == 2
    assert result.err == (
        "Error: Who told you? Nobody at Acme was named.\nHint: Say who: --fact TEXT --with PERSON\n"
    )
    assert salesbook("show", "acme").out.count("Talked about") == 0


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--promise", "Send it"], "By when? The promise “Send it” has no day."),
        (["--they-promise", "Pay"], "By when? The promise “Pay” has no day."),
        (["--promise", "Send it @someday"], "“someday” is not a date."),
        (["--promise", "@fri"], "What was promised?"),
        (["--fact", " "], "The fact is empty."),
        (["--occasion", "birthday 30 feb"], "Feb has no day 30."),
        (["--colleague", "zoe"], "There is no rep called “zoe”."),
        (["--opportunity", "pumps"], "There is no opportunity “pumps”."),
        (["--opportunity", "pumps"], 'make it: salesbook opportunity add "Acme" "pumps"'),
        (["--campaign", "fair"], "There is no campaign “fair”."),
        (["--product", "pump"], "There is no product “pump”."),
        (["--complaint", "zzzzzz"], "There is no open complaint “zzzzzz” of Acme."),
        (["--complaint", "last"], "You have made no complaint yet."),
        (["--complaint", ""], "There is no open complaint “” of Acme."),
    ],
)
def test_what_cannot_be_read_is_a_sentence_and_nothing_is_kept(
    salesbook: Run, words: list[str], message: str
) -> None:
    result = salesbook("log", "acme", "Talked about the rowing", *words)

    assert result.code in {1, 2}
    assert message in result.err
    assert json.loads(salesbook("show", "acme", "--json").out)["item"]["interactions"] == []


@pytest.mark.usefixtures("acme")
def test_what_is_kept_beside_a_talk_needs_no_note(salesbook: Run) -> None:
    item = logged(salesbook, "acme", "--fact", "Rows on Sundays", "--no-next", "parked")

    assert item["interaction"]["discussed"] == ""
    assert item["personal_fact"]["text"] == "Rows on Sundays"


@pytest.mark.usefixtures("team")
def test_what_comes_next_is_the_colleagues_in_whose_due_it_shows(salesbook: Run) -> None:
    said = ["Wants a test // // Show the test of line 3 @today", "--promise", "The plan @today"]
    result = salesbook("log", "acme", *said, "--colleague", "bea")

    assert "The next contact is Bea Kok's." in result.out
    assert "Bea Kok is to keep: The plan, by Mon 23 Nov (today)." in result.out
    assert [one["owner"] for one in listed(salesbook, "promise", "list", "acme")] == ["Bea Kok"]
    assert listed(salesbook, "due") == []
    hers = listed(salesbook, "due", "--rep", "bea")
    assert [each["tier_name"] for each in hers] == ["owed"]


@pytest.mark.usefixtures("team")
def test_a_call_that_they_asked_for_can_be_a_colleagues_to_make(salesbook: Run) -> None:
    said = ["About the service", "--outcome", "callback", "--colleague", "bea"]
    result = salesbook("log", "acme", *said)

    assert "Bea Kok calls back Tue 24 Nov (tomorrow)." in result.out
    [promise] = listed(salesbook, "promise", "list", "acme")
    assert (promise["kind"], promise["owner"]) == ("callback", "Bea Kok")


@pytest.mark.usefixtures("team")
def test_a_colleague_with_nothing_to_do_is_a_warning(salesbook: Run) -> None:
    item = logged(salesbook, "acme", "Talked", "--colleague", "bea", "--no-next", "parked")

    assert [each["rule"] for each in item["warnings"]] == ["nothing_owed"]
    assert "colleague" not in item


def topics_of(acme: Environment) -> list[Answer]:
    from sqlalchemy import select

    from salesbook.store.compiling.statement import compiled
    from salesbook.store.models import table_of
    from salesbook.store.pipeline.tables import TopicRow

    with acme.reading() as opened:
        return opened.rows(compiled(select(*table_of(TopicRow).c)))


@pytest.mark.parametrize("more", [False, True])
def test_the_only_open_opportunity_is_meant_and_echoed(
    acme: Environment, salesbook: Run, more: bool
) -> None:
    salesbook("opportunity", "add", "acme", "Pump line 3")

    said = ["Wants a test // // Show the test of line 3 @fri", "--fact", "Rows on Sundays"]
    result = salesbook("log", "acme", *said[: len(said) if more else 1])

    assert "  About the opportunity “Pump line 3”, the only one open.\n" in result.out
    of_talk, of_next = topics_of(acme)
    assert of_talk.interaction_id
    assert of_next.follow_up_id
    assert of_talk.opportunity_id == of_next.opportunity_id


def test_an_edit_leaves_what_was_kept_and_plans_about_the_same(
    acme: Environment, salesbook: Run
) -> None:
    salesbook("opportunity", "add", "acme", "Pump line 3")
    salesbook("log", "acme", "Wants a test", "--fact", "Rows on Sundays")

    salesbook("edit", "last", "--next", "Show the test of line 3", "--on", "fri")

    of_talk, of_next = topics_of(acme)
    assert (of_talk.follow_up_id, of_next.interaction_id) == (None, None)
    assert of_talk.opportunity_id == of_next.opportunity_id
    assert [one["text"] for one in listed(salesbook, "fact", "list")] == ["Rows on Sundays"]


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize(
    "words",
    [
        ["no answer"],
        ["Wished her well", "--goodwill"],
        ["Wants a test", "--opportunity", "none"],
    ],
)
def test_what_was_no_business_is_about_no_opportunity(
    acme: Environment, salesbook: Run, words: list[str]
) -> None:
    salesbook("opportunity", "add", "acme", "Pump line 3")

    item = logged(salesbook, "acme", *words)

    assert "opportunity" not in item
    assert topics_of(acme) == []


def test_of_two_open_opportunities_neither_is_meant(acme: Environment, salesbook: Run) -> None:
    for name in ("Pump line 3", "Valves"):
        salesbook("opportunity", "add", "acme", name)

    assert "opportunity" not in logged(salesbook, "acme", "Wants a test")
    named = logged(salesbook, "acme", "Wants a test", "--opportunity", "valv")

    assert (named["opportunity"]["name"], named["opportunity"]["inferred"]) == ("Valves", False)
    assert len(topics_of(acme)) == 1


@pytest.mark.usefixtures("acme")
def test_a_talk_can_be_about_a_campaign_and_a_product(salesbook: Run) -> None:
    salesbook("campaign", "add", "Spring calls")
    salesbook("product", "add", "Pump")

    said = ["Wants a test", "--campaign", "spring", "--product", "pump"]
    item = logged(salesbook, "acme", *said)

    assert (item["campaign"]["name"], item["product"]["name"]) == ("Spring calls", "Pump")
    assert [min(each) for each in item["topics"]] == ["campaign_id", "id"]


@pytest.mark.usefixtures("acme")
def test_a_complaint_is_found_by_its_handle_by_a_piece_of_it_or_as_the_last(
    salesbook: Run,
) -> None:
    salesbook("complaint", "open", "acme", "The pump sings")
    [known] = listed(salesbook, "complaint", "list")

    for typed in (known["handle"][:6], "sings", "last", "PUMP SINGS"):
        item = logged(salesbook, "acme", "Heard it too", "--complaint", typed)
        assert (item["complaint"]["id"], item["complaint"]["opened"]) == (known["id"], False)
    assert len(listed(salesbook, "complaint", "list")) == 1


@pytest.mark.usefixtures("acme")
def test_a_complaint_out_of_a_private_talk_is_said_to_be_for_all(salesbook: Run) -> None:
    def rules(*argv: str) -> list[str]:
        item = logged(salesbook, "acme", "Heard it // // Solve it @fri", *argv)
        return [advice["rule"] for advice in item["warnings"]]

    assert rules("--private", "--complaint", "The pump sings") == ["complaint_for_all"]
    assert rules("--private", "--complaint", "sings") == []
    assert rules("--complaint", "The valve leaks") == []


@pytest.mark.usefixtures("acme")
def test_words_that_several_complaints_hold_are_listed(salesbook: Run) -> None:
    for text in ("The pump sings", "The pump leaks"):
        salesbook("complaint", "open", "acme", text)

    result = salesbook("log", "acme", "Heard it too", "--complaint", "the pump")

    assert result.code == 1
    assert "“the pump” can mean several open complaints." in result.err
    assert "The pump leaks" in result.err


def test_a_complaint_needs_an_account(book: Environment, salesbook: Run) -> None:
    with book.writing("seed") as opened:
        Seeds(opened).person("Eve Jansen")

    result = salesbook("log", "eve", "Talked", "--complaint", "The pump sings")

    assert result.code == 2
    assert "--complaint is of an account, and none was named." in result.err
    kept = salesbook("log", "eve", "Talked", "--fact", "Rows on Sundays", "--no-next", "parked")
    assert "Noted about Eve Jansen: Rows on Sundays" in kept.out
    assert "opportunity" not in logged(salesbook, "eve", "Talked", "--no-next", "parked")


@pytest.mark.usefixtures("acme")
def test_a_day_of_theirs_is_greeted_by_the_talk_that_remembered_it(salesbook: Run) -> None:
    said = ["Sang for her", "--goodwill", "-w", "anna", "--occasion", "birthday today"]
    result = salesbook("log", "acme", *said)

    remembered = "Noted the birthday of Anna Vermeer, Acme, 23 Nov, and remembered that of "
    assert f"{remembered}Mon 23 Nov (today)." in " ".join(result.out.split())
    again = salesbook("log", "acme", "Ate cake", "-w", "anna", "--occasion", "birthday")
    assert "About the birthday of Anna Vermeer" in again.out
    assert len(listed(salesbook, "occasion", "list")) == 1


def test_what_was_typed_is_rescued_with_all_of_it(acme: Environment, salesbook: Run) -> None:
    path = Path(acme.book_address)
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))
    refused = salesbook(*CAPTURE)
    assert "What you typed is kept in" in refused.err
    path.write_bytes(whole)

    brought = salesbook("book", "rescue")

    assert brought.code == 0, brought.err
    assert [one["text"] for one in listed(salesbook, "fact", "list")] == ["Rows on Sundays"]
    assert len(listed(salesbook, "promise", "list", "acme")) == 2
    assert len(listed(salesbook, "complaint", "list")) == 1


def test_a_draft_of_the_form_keeps_what_the_line_said_beside_it(
    acme: Environment, salesbook: Run
) -> None:
    salesbook("opportunity", "add", "acme", "Pump line 3")
    salesbook("opportunity", "add", "acme", "Valves")
    left = salesbook(
        "log", "acme", "--opportunity", "valves", terminal=True, stdin="\n\n\nTalked of rowing\n"
    )
    assert "Kept as a draft." in left.err

    kept = salesbook("log", "acme", terminal=True, stdin="\n" * 7)

    assert "About the opportunity “Valves”." in kept.out
    assert len(topics_of(acme)) == 1


def test_what_they_got_is_kept_with_the_talk_and_keeps_the_promise(
    acme: Environment, salesbook: Run
) -> None:
    with acme.writing("seed") as opened:
        values = {"kind": DocumentKind.LINK, "url": "https://acme.example/pumps"}
        opened.add(DOCUMENTS, title="Pump brochure", title_key="pump brochure", **values)
    salesbook("promise", "add", "acme", "Pump brochure @fri", "--by", "us", "--kind", "document")

    said = ["Showed the pumps", "--sent", "pump", "--no-next", "parked"]
    result = salesbook("log", "acme", *said)

    assert "  Anna Vermeer got “Pump brochure”.\n" in result.out
    assert "  Kept our promise: Pump brochure.\n" in result.out
    item = logged(salesbook, "acme", *said)
    assert item["document_share"]["person"] == "Anna Vermeer"
    assert [each["rule"] for each in item["warnings"]] == ["document_again"]


@pytest.mark.usefixtures("acme")
def test_a_document_that_nobody_knows_costs_no_word_of_the_talk(salesbook: Run) -> None:
    item = logged(salesbook, "acme", "Wants pumps", "--sent", "brochure", "--no-next", "parked")

    assert item["interaction"]["discussed"] == "Wants pumps"
    assert "document_share" not in item
    assert item["warnings"] == [
        {
            "rule": "not_sent",
            "message": "--sent keeps nothing here. There is no document “brochure”.",
            "suggestion": "See them: salesbook document list, or: document add FILE|URL",
        }
    ]


@pytest.mark.usefixtures("any_book")
def test_it_is_kept_and_read_again_on_either_engine(salesbook: Run) -> None:
    salesbook("account", "add", "Acme")
    salesbook("person", "add", "Anna Vermeer", "--account", "Acme")
    salesbook("opportunity", "add", "acme", "Pump line 3")
    assert salesbook(*CAPTURE).code == 0
    said = "Talked of the test // // Ask for the order of line 3 @mon"
    inferred = salesbook("log", "acme", said, now="2026-11-23T09:40:00+01:00")

    card, whole = salesbook("brief", "acme"), salesbook("show", "acme")

    assert "About the opportunity “Pump line 3”, the only one open." in inferred.out
    for said in ("The pump sings", "Send the drawing", "Rows on Sundays", "Pump line 3"):
        assert said in card.out
        assert said in whole.out
    assert "Talked of the test" in salesbook("recap", "acme").out
    assert "Wants a test" in salesbook("recap", "anna").out
    [complaint] = listed(salesbook, "complaint", "list")
    assert complaint["person"] == "Anna Vermeer"


@pytest.mark.usefixtures("acme")
def test_what_was_sent_is_no_talk_by_itself_and_stays_in_the_draft(salesbook: Run) -> None:
    alone = salesbook("log", "acme", "--sent", "brochure")
    assert (alone.code, alone.err.startswith("Error: What was said with “acme”?")) == (2, True)

    words = "\n\n\nShowed the pumps\n"
    left = salesbook("log", "acme", "--sent", "brochure", terminal=True, stdin=words)
    assert "Kept as a draft." in left.err
    resumed = salesbook("log", "acme", terminal=True, stdin="\n" * 7)

    assert "There is no document “brochure”." in resumed.err


@pytest.mark.usefixtures("book")
def test_the_document_lists_whom_it_entered(salesbook: Run) -> None:
    both = logged(salesbook, "Acme", "Talked", "-w", "Anna", "-w", "Bob", "--new")
    known = logged(salesbook, "acme", "Talked", "-w", "anna", "--new")

    interaction = both["interaction"]
    assert both["account"] == {
        "id": interaction["account_id"],
        "handle": both["account"]["handle"],
        "name": "Acme",
    }
    assert [person["id"] for person in both["people"]] == interaction["person_ids"]
    assert [person["name"] for person in both["people"]] == ["Anna", "Bob"]
    assert {"account", "people"} & {*known} == set()
