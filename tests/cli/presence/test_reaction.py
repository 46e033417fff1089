"""`salesbook reaction`: theirs stands in `due` until it is answered."""

import json
from typing import Any

import pytest

from tests.house import Golden, Outcome, Run
from tests.once import made_once

LATER, LAST = "2026-11-23T09:31:00+01:00", "2026-11-23T09:32:00+01:00"

pytestmark = pytest.mark.usefixtures("acme", "sound")


@pytest.fixture
@made_once
def acme(book: object, salesbook: Run) -> None:
    """Keep an account with two people there."""
    del book
    salesbook("account", "add", "Acme")
    salesbook("person", "add", "Anna Vermeer", "--account", "Acme")
    salesbook("person", "add", "Bob Smit", "--account", "Acme")


def item(result: Outcome) -> dict[str, Any]:
    assert result.code == 0, result.err
    found: dict[str, Any] = json.loads(result.out)["item"]
    return found


def items(result: Outcome) -> list[dict[str, Any]]:
    assert result.code == 0, result.err
    found: list[dict[str, Any]] = json.loads(result.out)["items"]
    return found


def tiers(salesbook: Run) -> list[str]:
    return [each["tier_name"] for each in items(salesbook("due", "--json"))]


def test_their_reaction_is_due_until_ours_answers_it(salesbook: Run) -> None:
    salesbook("reaction", "in", "anna", "comment", "--about", "How quiet?", "--at", "fri 10:00")
    [due] = items(salesbook("due", "--json"))
    salesbook("reaction", "out", "anna", "reply")

    assert (due["tier"], due["tier_name"], due["person"]) == (3, "reaction", "Anna Vermeer")
    assert due["purpose"] == "Answer their comment on LinkedIn of Fri 20 Nov: How quiet?"
    assert tiers(salesbook) == ["cooling"]
    salesbook("undo")
    assert tiers(salesbook) == ["reaction"]


@pytest.mark.parametrize(
    ("argv", "answered"),
    [
        (("log", "anna", "Spoke about the noise"), True),
        (("log", "anna", "Wrote her", "--by", "email"), True),
        (("log", "anna", "She rang", "--in"), True),
        (("log", "anna", "no answer"), False),
        (("log", "anna", "Wrote her", "--by", "email", "--outcome", "bounced"), False),
        (("log", "bob", "Spoke about the noise"), False),
        (("log", "anna", "Spoke before", "--at", "thu 10:00"), False),
    ],
)
def test_a_contact_with_them_answers_and_an_attempt_does_not(
    salesbook: Run, argv: tuple[str, ...], *, answered: bool
) -> None:
    salesbook("reaction", "in", "anna", "like", "--at", "fri 10:00")

    assert salesbook(*argv).code == 0

    [found] = items(salesbook("reaction", "list", "--json"))
    assert found["status"] == ("answered" if answered else "open")
    assert (found["interaction_id"] is not None) is answered


def test_the_receipt_of_a_log_says_what_it_answered(salesbook: Run) -> None:
    for kind, at in (("like", "fri 10:00"), ("comment", "fri 11:00")):
        salesbook("reaction", "in", "anna", kind, "--at", at)

    said = salesbook("log", "anna", "Spoke about the noise").out
    salesbook("undo")
    found = item(salesbook("log", "anna", "Spoke about the noise", "--json"))

    assert "Answered the comment of Anna Vermeer.\n  Answered the like of Anna Vermeer." in said
    assert len(found["answered"]) == 2


def test_an_edit_that_makes_it_an_attempt_lets_it_wait_again(salesbook: Run) -> None:
    salesbook("reaction", "in", "anna", "like", "--at", "fri 10:00")
    salesbook("log", "anna", "Spoke about the noise")

    salesbook("edit", "last", "--outcome", "no_answer")
    waits = items(salesbook("reaction", "list", "--open", "--json"))
    salesbook("edit", "last", "--outcome", "connected")

    assert len(waits) == 1
    assert items(salesbook("reaction", "list", "--open", "--json")) == []


def test_what_is_typed_late_was_answered_by_the_talk_since(salesbook: Run) -> None:
    salesbook("log", "anna", "Spoke about the noise", "--at", "fri 15:00")

    late = item(salesbook("reaction", "in", "anna", "like", "--at", "fri 10:00", "--json"))
    after = item(salesbook("reaction", "in", "anna", "like", "--at", "fri 16:00", "--json"))

    assert late["reaction"]["status"] == "answered"
    assert (after["reaction"]["status"], after["reaction"]["due_on"]) == ("open", "2026-11-23")


def test_ours_answers_on_its_own_medium_alone(salesbook: Run) -> None:
    salesbook("reaction", "in", "anna", "like", "--medium", "xing", "--at", "fri 10:00")

    other = item(salesbook("reaction", "out", "anna", "reply", "--json"))
    same = item(salesbook("reaction", "out", "anna", "reply", "-m", "xing", "--json"))

    assert other["answered"] is None
    assert (same["answered"]["kind"], same["answered"]["status"]) == ("like", "answered")
    assert same["answered"]["answer_id"] == same["reaction"]["id"]


def test_one_that_needs_no_answer_is_waived_once(salesbook: Run) -> None:
    salesbook("reaction", "in", "anna", "like", "--at", "fri 10:00")

    waived = salesbook("reaction", "waive", "last")
    again = salesbook("reaction", "waive", "last")

    assert "It needs no answer" in waived.out
    assert "No need to?" not in salesbook("reaction", "list").out
    assert tiers(salesbook) == ["cooling"]
    assert (again.code, "The like of Anna Vermeer is waived already." in again.err) == (1, True)


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("in", "anna", "dance"), "“dance” is no reaction."),
        (("in", "zelda", "like"), "There is no person called “zelda”."),
        (("in", "anna", "like", "--medium", "myspace"), "“myspace” is no medium."),
        (("in", "anna", "like", "--at", "tomorrow"), "cannot be logged"),
        (("waive", "zzzz"), "There is no reaction “zzzz”."),
        (("waive", "last"), "You have made no reaction yet."),
    ],
)
def test_what_cannot_be_is_a_sentence(salesbook: Run, argv: tuple[str, ...], said: str) -> None:
    result = salesbook("reaction", *argv)

    assert result.code in {1, 2}
    assert (result.out, said in result.err) == ("", True), result.err


def test_a_reaction_is_about_a_post_or_about_words(salesbook: Run) -> None:
    made = item(salesbook("post", "add", "A quiet pump", "--medium", "xing", "--json"))["post"]

    def kept(*argv: str) -> dict[str, Any]:
        found: dict[str, Any] = item(salesbook("reaction", *argv, "--json"))["reaction"]
        return found

    on_post = kept("in", "anna", "like", "--about", made["handle"][:6])
    on_last = kept("out", "anna", "like", "--about", "last")
    words = kept("in", "bob", "comment", "--about", "zork", "--url", "https://x.example/1")
    short = kept("in", "bob", "comment", "--about", "huh")

    assert (on_post["post_id"], on_post["medium"]) == (made["id"], "xing")
    assert on_last["post"] == "A quiet pump"
    assert (words["text"], words["post_id"]) == ("zork", None)
    assert words["url"] == "https://x.example/1"
    assert short["text"] == "huh"


def test_receipts_and_lists_say_what_waits(salesbook: Run, golden: Golden) -> None:
    salesbook("log", "bob", "Spoke about the noise", "--at", "fri 15:00")
    said = [
        salesbook("reaction", "list").out,
        salesbook("post", "add", "How we made the pump quiet").out,
        salesbook("reaction", "in", "anna", "comment", "--about", "How quiet is it?").out,
        salesbook("reaction", "in", "bob", "like", "--about", "last", "--at", "fri 10:00").out,
        salesbook("reaction", "out", "anna", "reply", "--about", "62 dB", now=LATER).out,
        salesbook("reaction", "out", "anna", "like", now=LAST).out,
        salesbook("reaction", "in", "bob", "like", "--at", "fri 12:00").out,
        salesbook("reaction", "in", "bob", "share", "--at", "fri 17:00").out,
    ]
    golden("reaction.txt", "".join(said))
    for width in ("60", "80", "140"):
        wide = {"COLUMNS": width}
        found = [
            salesbook("reaction", "list", variables=wide).out,
            salesbook("reaction", "list", "--limit", "2", variables=wide).out,
            salesbook("reaction", "list", "bob", "--open", variables=wide).out,
            salesbook("post", "list", variables=wide).out,
        ]
        golden(f"reaction-list-{width}.txt", "".join(found))
    golden("reaction-list.csv", salesbook("reaction", "list", "--csv").out)


def test_lists_are_of_a_person_or_of_what_waits(salesbook: Run) -> None:
    salesbook("reaction", "in", "anna", "like")
    salesbook("reaction", "in", "bob", "comment")
    salesbook("reaction", "out", "bob", "reply", now=LATER)

    def kinds(*argv: str) -> list[str]:
        return [each["kind"] for each in items(salesbook("reaction", "list", *argv, "--json"))]

    assert kinds("--open") == ["like"]
    assert kinds("bob") == ["reply", "comment"]
    assert kinds("bob", "--open") == []
    assert (
        salesbook("reaction", "list", "bob", "--open").out == "No reaction waits for an answer.\n"
    )
