"""`salesbook lint`: is this a purpose?"""

import json

import pytest

from tests.house import Golden, Run


def test_a_purpose_passes_and_an_empty_phrase_does_not(salesbook: Run, golden: Golden) -> None:
    real, vague = salesbook("lint", "Agree the price"), salesbook("lint", "just checking in")

    assert (real.code, vague.code) == (0, 1)
    golden("lint.txt", real.out + vague.out)


def test_lines_come_back_in_order_and_unchanged(salesbook: Run) -> None:
    typed = "check in\r\n\nSend\u2028offer e\u0301 \x0b\nlast\n"

    items = json.loads(salesbook("lint", "-", "--json", stdin=typed).out)["items"]

    assert [item["text"] for item in items] == [
        "check in",
        "",
        "Send\u2028offer e\u0301 \x0b",
        "last",
    ]
    assert [item["vague"] for item in items] == [True, True, False, True]
    assert items[0]["span"] == [0, 8]
    assert items[2] == {
        "text": items[2]["text"],
        "vague": False,
        "rule": None,
        "span": None,
        "suggestion": None,
    }


def test_the_last_line_needs_no_end(salesbook: Run) -> None:
    assert salesbook("lint", "-", stdin="Agree the price").code == 0
    assert salesbook("lint", "-", stdin="").code == 0


@pytest.mark.usefixtures("book")
def test_rewrites_are_made_of_the_facts_of_an_account(salesbook: Run) -> None:
    salesbook("log", "Acme", "Wants pumps // Offered 12", "--new", "-w", "Anna")

    account = salesbook("lint", "touch base", "--account", "acme", "--json")
    person = salesbook("lint", "call anna back", "--account", "anna", "--json")

    assert json.loads(account.out)["as_of"] == "2026-11-23"
    suggestion = json.loads(account.out)["items"][0]["suggestion"]
    assert suggestion == "Ask for their decision on what we proposed on Mon 23 Nov: Offered 12"
    assert person.code == 1


@pytest.mark.usefixtures("book")
def test_the_reps_own_phrases_count(salesbook: Run) -> None:
    before = salesbook("lint", "taart eten")
    salesbook("config", "set", "purpose.phrases", "taart eten")

    assert (before.code, salesbook("lint", "taart eten").code) == (0, 1)


def test_lint_makes_no_book(salesbook: Run) -> None:
    assert salesbook("lint", "Agree the price").err == ""


@pytest.mark.usefixtures("book")
def test_goodwill_is_weighed_for_a_human_reason_and_for_offers(salesbook: Run) -> None:
    sold = "Happy birthday, and ask for the order"
    lines = f"Ask how her exam went\n{sold}\nAsk for news\n👶🎉\nكيف\n"

    items = json.loads(salesbook("lint", "-", "--goodwill", "--json", stdin=lines).out)["items"]
    shown = salesbook("lint", sold, "--goodwill")

    rules = [item["rule"] for item in items]
    assert rules == [None, "offer", "see_how", "no_object", "no_human_reason"]
    assert shown.code == 1
    assert shown.out.startswith(f"offer {sold} (no goodwill)\n")


@pytest.mark.usefixtures("book")
def test_a_rewrite_of_goodwill_is_a_human_reason_of_theirs(salesbook: Run) -> None:
    salesbook("log", "Acme", "Talked", "--new", "-w", "Anna", "--fact", "Rows on Sundays")

    vague = salesbook("lint", "Read the report", "--goodwill", "--account", "acme")

    assert "Try: Ask Anna how what they told you of their life" in vague.out
