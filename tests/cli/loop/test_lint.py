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


def test_mistyped_words_are_read_as_they_were_meant(salesbook: Run) -> None:
    item = json.loads(salesbook("lint", "tuoch base wiht Anna", "--json").out)["items"][0]

    assert (item["rule"], item["span"]) == ("touch_base", [0, 10])


def test_verdicts_are_rows_too(salesbook: Run) -> None:
    rows = salesbook("lint", "-", "--csv", stdin="call\nAgree the price\n").out.splitlines()

    assert rows[0] == '"text","vague","rule","start","end","suggestion"'
    assert rows[1].startswith('"call","true","bare_contact","0","4","What')
    assert rows[2] == '"Agree the price","false","","","",""'


@pytest.mark.usefixtures("book")
def test_the_rules_are_listed_with_what_is_off_and_what_is_the_reps_own(
    salesbook: Run, golden: Golden
) -> None:
    salesbook("config", "set", "language", "nl")
    salesbook("config", "set", "purpose.phrases", "nudge: off, koffie: even koffie drinken")

    listed = salesbook("lint", "--rules")
    item = json.loads(salesbook("lint", "--rules", "--json").out)["items"][-1]
    row = salesbook("lint", "--rules", "--csv").out.splitlines()[-1]

    golden("lint_rules.txt", listed.out)
    assert item == {
        "name": "koffie",
        "language": None,
        "example": "even koffie drinken",
        "on": True,
        "own": True,
    }
    assert row == '"koffie","","even koffie drinken","true","true"'


@pytest.mark.usefixtures("book")
def test_a_rule_that_is_off_catches_nothing_and_an_emptied_list_puts_it_back(
    salesbook: Run,
) -> None:
    salesbook("config", "set", "purpose.phrases", "all: off")
    silent = salesbook("lint", "touch base")
    emptied = salesbook("config", "set", "purpose.phrases", "")

    assert (silent.code, salesbook("lint", "touch base").code) == (0, 1)
    assert "Every rule is off, so nothing is vague." in silent.out
    assert "is now the built-in rules;" in emptied.out


def test_an_unknown_rule_offers_the_nearest(salesbook: Run) -> None:
    refused = salesbook("config", "set", "purpose.phrases", "folow_up: off")

    assert refused.code == 1
    assert "did you mean “follow_up: off”?" in refused.err


def test_nothing_to_weigh_is_wrong_usage(salesbook: Run) -> None:
    refused = salesbook("lint")

    assert refused.code == 2
    assert "There is nothing to weigh." in refused.err
