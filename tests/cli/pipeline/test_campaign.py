import json

import pytest

from tests.house import Golden, Run
from tests.once import made_once

LATER = "2026-11-24T11:00+01:00"

pytestmark = pytest.mark.usefixtures("book", "sound")


@pytest.fixture
@made_once
def calls(salesbook: Run) -> Run:
    """Keep a calling project and four accounts, not yet on its list."""
    commands = (
        ("account", "add", "Acme", "--grade", "A", "--city", "Utrecht", "--phone", "030 123 4567"),
        ("account", "add", "Beta Foods", "--kind", "customer", "--grade", "B", "--country", "NL"),
        ("account", "add", "Gamma", "--grade", "A", "--industry", "Steel works"),
        ("account", "add", "Delta", "--source", "web"),
        ("person", "add", "Ann Bee", "--account", "beta", "--phone", "06 12345678"),
        ("campaign", "add", "Spring calls", "--kind", "calls", "--aim", "Show the new pump"),
    )
    for command in commands:
        assert salesbook(*command).code == 0
    return salesbook


def members(run: Run, *options: str) -> list[str]:
    """Put accounts on the list, and name those that are on it now."""
    assert run("campaign", "add-accounts", "spring", *options).code == 0
    shown = json.loads(run("campaign", "show", "spring", "--json").out)
    return [one["account"] for one in shown["item"]["members"]]


def test_a_campaign_is_added_with_its_days_and_its_cost(calls: Run, golden: Golden) -> None:
    added = calls(
        *("campaign", "add", "Food fair", "--kind", "fair", "--place", "Utrecht"),
        *("--from", "1 mar", "--until", "3 mar", "--cost", "1.500 USD"),
    )

    golden("campaign-add.txt", added.out)
    document = json.loads(calls("campaign", "add", "Plain", "--json").out)["item"]["campaign"]
    assert (document["kind"], document["cost"], document["currency"]) == ("other", None, "EUR")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("spring CALLS",), 1, "Error: There is a campaign “spring CALLS” already."),
        ((" ",), 1, "Error: A campaign needs a name."),
        (("X", "--cost", "much"), 1, "Error: “much” is not an amount."),
        (
            ("X", "--from", "3 mar", "--until", "1 mar"),
            2,
            "Error: It would end on Mon 1 Mar 2027, before it begins on Wed 3 Mar 2027.",
        ),
    ],
)
def test_what_is_no_campaign_is_a_sentence(
    calls: Run, words: tuple[str, ...], code: int, said: str
) -> None:
    result = calls("campaign", "add", *words)

    assert (result.code, result.err.split("\n")[0]) == (code, said)


@pytest.mark.parametrize(
    ("options", "names"),
    [
        (("--filter", "grade:A"), ["Acme", "Gamma"]),
        (("--filter", "grade=A,B"), ["Acme", "Beta Foods", "Gamma"]),
        (("--grade", "A", "--city", "utrecht"), ["Acme"]),
        (("--filter", "grade:A", "--grade", "B"), ["Acme", "Beta Foods", "Gamma"]),
        (("--kind", "customer"), ["Beta Foods"]),
        (("--filter", "kind:former-customer"), []),
        (("--country", "nl"), ["Beta Foods"]),
        (("--filter", "country:Holland"), ["Beta Foods"]),
        (("--filter", "industry:'steel works'"), ["Gamma"]),
        (("--source", "web"), ["Delta"]),
        (("--filter", "owner:me never-reached"), ["Acme", "Beta Foods", "Delta", "Gamma"]),
        (("--region", "North"), []),
        (("acme", "delta", "ACME"), ["Acme", "Delta"]),
        (("delta", "--grade", "A"), ["Acme", "Delta", "Gamma"]),
    ],
)
def test_accounts_are_put_on_the_list_by_name_or_by_what_they_are(
    calls: Run, options: tuple[str, ...], names: list[str]
) -> None:
    assert members(calls, *options) == names


def test_who_was_reached_is_neither_never_reached_nor_cold_until_the_cadence_has_passed(
    calls: Run,
) -> None:
    calls("log", "acme", "Wants pumps // Offered a set")

    assert members(calls, "--never-reached", "--grade", "A") == ["Gamma"]
    assert members(calls, "--cold", "--grade", "A") == ["Gamma"]
    result = calls(
        *("campaign", "add-accounts", "spring", "--filter", "cold grade:A"),
        now="2026-12-07T09:30+01:00",
    )
    assert "1 account: Acme" in result.out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ((), "Error: Which accounts are to be on the list of “Spring calls”?"),
        (("--filter", ""), "Error: Which accounts are to be on the list of “Spring calls”?"),
        (("--filter", "grade:Q"), "Error: “Q” is no grade: there are A, B, C."),
        (("--filter", "grade:"), "Error: “grade” has no value."),
        (("--filter", "foo"), "Error: “foo” is no criterion: what is it of?"),
        (("--filter", "city:'Utr"), "Error: “city:'Utr” has a quote that does not end."),
        (
            ("--filter", "colour:red"),
            (
                "Error: “colour” is no criterion: there are grade, kind, source, country, owner, "
                "city, region, industry."
            ),
        ),
    ],
)
def test_a_filter_that_says_nothing_is_a_sentence(
    calls: Run, options: tuple[str, ...], said: str
) -> None:
    result = calls("campaign", "add-accounts", "spring", *options)

    assert (result.code, result.err.split("\n")[0]) == (2, said)


def test_who_is_on_the_list_already_stays_there_once(calls: Run, golden: Golden) -> None:
    golden("campaign-accounts.txt", calls("campaign", "add-accounts", "spring", "acme").out)

    again = calls("campaign", "add-accounts", "spring", "acme")
    more = calls("campaign", "add-accounts", "spring", "--filter", "owner:me", "--json")

    assert "There already: 1 account." in again.out
    assert again.err == ""
    item = json.loads(more.out)["item"]
    assert (len(item["campaign_members"]), item["known"]) == (3, 1)


def test_a_long_list_of_names_is_cut(calls: Run) -> None:
    for number in range(4):
        calls("account", "add", f"Firm {number}")

    result = calls("campaign", "add-accounts", "spring", "--filter", "never-reached")

    assert "8 accounts: Acme, Beta Foods, Delta, Firm 0, Firm 1 and 3 more" in result.out


def test_progress_counts_what_happened_since_an_account_was_on_the_list(
    calls: Run, golden: Golden
) -> None:
    calls("log", "acme", "Long ago", "--at", "2026-11-20 10:00")
    members(calls, "--filter", "owner:me")
    calls("log", "beta", "Wants pumps // Offered a set", now=LATER)
    calls("log", "gamma", "no answer", now=LATER)
    calls("campaign", "drop", "spring", "delta", "--because", "Moved abroad")
    calls("opportunity", "add", "beta", "Pumps", "--amount", "5000", "--campaign", "spring")
    calls("opportunity", "add", "acme", "Valves", "--amount", "70 USD", "--campaign", "spring")
    calls("opportunity", "won", "pumps", "--no-aftercare")

    golden("campaign-show.txt", calls("campaign", "show", "spring", now=LATER).out)
    golden("campaign-show.csv", calls("campaign", "show", "spring", "--csv", now=LATER).out)
    golden("campaign-show.json", calls("campaign", "show", "spring", "--json", now=LATER).out)
    golden("campaign-list.txt", calls("campaign", "list", now=LATER).out)
    golden("campaign-list.csv", calls("campaign", "list", "--csv", now=LATER).out)


def test_dropping_needs_a_reason_and_an_account_on_the_list(calls: Run) -> None:
    members(calls, "acme")

    nowhere = calls("campaign", "drop", "spring", "delta", "--because", "x")
    without = calls("campaign", "drop", "spring", "acme")
    dropped = calls("campaign", "drop", "spring", "acme", "--because", "Bankrupt")

    assert nowhere.err.startswith("Error: Delta is not on the list of “Spring calls”.\n")
    assert without.err.startswith("Error: Why is it dropped?\n")
    assert "1 account: Acme" in dropped.out
    assert calls("campaign", "next", "spring").out.startswith("Nobody is left to call")


def test_an_account_is_dropped_once_for_a_reason_and_comes_back_when_it_is_named(
    calls: Run,
) -> None:
    members(calls, "acme", "beta")
    calls("campaign", "drop", "spring", "acme", "--because", "Bankrupt")

    again = calls("campaign", "drop", "spring", "acme", "--because", "Bankrupt")
    chosen = calls("campaign", "add-accounts", "spring", "--filter", "owner:me")
    named = calls("campaign", "add-accounts", "spring", "acme", "beta")

    assert again.err.splitlines() == [
        "Error: Acme was dropped from “Spring calls” already, for that reason.",
        'Hint: To call it after all: salesbook campaign add-accounts "Spring calls" "Acme"',
    ]
    assert "1 dropped" in chosen.out
    assert "1 account: Acme\n  There already: 1 account.\n" in named.out
    assert "0 dropped" in named.out
    assert named.err == "Take it back: salesbook undo\n"


def test_the_next_call_is_what_is_due_then_the_coldest(calls: Run, golden: Golden) -> None:
    members(calls, "--filter", "owner:me")
    calls("followup", "add", "delta", "Agree the price of the valves", "--on", "today")

    golden("campaign-next.txt", calls("campaign", "next", "spring").out)
    golden("campaign-next-all.txt", calls("campaign", "next", "spring", "--limit", "9").out)
    golden("campaign-next.json", calls("campaign", "next", "spring", "--json").out)
    golden("campaign-next.csv", calls("campaign", "next", "spring", "--limit", "2", "--csv").out)


def test_who_did_not_answer_rests_and_comes_after_those_not_tried_yet(calls: Run) -> None:
    members(calls, "--filter", "grade:A")
    calls("log", "acme", "no answer")

    shown = calls("campaign", "next", "spring", "--limit", "9")
    tomorrow = json.loads(
        calls("campaign", "next", "spring", "--limit", "9", "--json", now=LATER).out
    )

    assert shown.out.startswith("Gamma")
    assert "2 left on the list of Spring calls, 1 of them at rest." in shown.out
    assert [(one["account"], one["attempts"]) for one in tomorrow["items"]] == [
        ("Gamma", 0),
        ("Acme", 1),
    ]
    assert "1 attempt" in calls("campaign", "next", "spring", "--limit", "9", now=LATER).out


def test_when_all_that_is_left_rests_it_says_so(calls: Run) -> None:
    members(calls, "acme")
    calls("log", "acme", "no answer")

    result = calls("campaign", "next", "spring")

    assert result.out == (
        "All that is left on the list of Spring calls rests today: 1 account.\n"
        "Why: salesbook due --why ACCOUNT\n"
    )


def test_without_an_aim_a_purpose_is_drafted(calls: Run) -> None:
    for name, aim in (("Cold ones", "touch base"), ("Other ones", " ")):
        calls("campaign", "add", name, "--kind", "calls", "--aim", aim)
        calls("campaign", "add-accounts", name, "acme")

        shown = calls("campaign", "next", name)

        assert "The purpose of my call: Agree how we want to work together" in shown.out


def test_an_account_says_which_campaign_it_came_from(calls: Run) -> None:
    calls("campaign", "add", "Food fair", "--kind", "fair")
    added = json.loads(calls("account", "add", "Epsilon", "--campaign", "food", "--json").out)
    edited = json.loads(calls("account", "edit", "delta", "--campaign", "spring", "--json").out)
    elsewhere = calls("account", "edit", "delta", "--campaign", "food")

    assert added["item"]["account"]["source"] == "fair"
    assert added["item"]["campaign_member"]["id"]
    assert edited["item"]["account"]["source"] == "web"
    assert elsewhere.code == 1
    assert elsewhere.err.startswith("Error: Delta came from “Spring calls”, and an account comes")
    assert "Brought  1 account" in calls("campaign", "show", "food").out
    assert calls("account", "edit", "delta", "--campaign", "spring").out.startswith("Nothing to")


def test_an_account_on_the_list_may_turn_out_to_have_come_from_it(calls: Run) -> None:
    members(calls, "acme")
    calls("account", "edit", "acme", "--campaign", "spring")

    shown = json.loads(calls("campaign", "show", "spring", "--json").out)["item"]

    assert (shown["accounts"], shown["brought"]) == (1, 1)


def test_the_first_opportunity_of_an_account_inherits_where_it_came_from(calls: Run) -> None:
    calls("account", "edit", "acme", "--campaign", "spring")

    first = calls("opportunity", "add", "acme", "Pumps")
    second = json.loads(calls("opportunity", "add", "acme", "Valves", "--json").out)["item"]

    assert "campaign, as its account · Spring calls" in first.out
    assert (second["opportunity"]["source"], second["opportunity"]["campaign"]) == (None, None)


def test_campaigns_are_listed_the_latest_first_and_cut(calls: Run) -> None:
    calls("campaign", "add", "Old", "--from", "2026-01-05")
    calls("campaign", "add", "New", "--until", "1 mar")

    listed = json.loads(calls("campaign", "list", "--json").out)["items"]

    assert [one["name"] for one in listed] == ["Old", "Spring calls", "New"]
    assert "… and 2 more: --limit 3" in calls("campaign", "list", "--limit", "1").out
    assert "until Mon 1 Mar 2027" in calls("campaign", "show", "new").out


def test_without_campaigns_the_next_command_is_named(salesbook: Run) -> None:
    assert salesbook("campaign", "list").out == (
        'No campaigns. Add one: salesbook campaign add "Spring calls" --kind calls\n'
    )


def test_words_that_mean_no_campaign_or_several_are_sentences(calls: Run) -> None:
    calls("campaign", "add", "Spring fair")

    several = calls("campaign", "show", "spring")
    none = calls("campaign", "show", "sprinf calls")

    assert "Error: “spring” can mean several campaigns." in several.err
    assert none.err == (
        "Error: There is no campaign “sprinf calls”.\n"
        "Hint: Did you mean “spring calls” or “spring fair”? See them: salesbook campaign list\n"
    )


def test_what_was_done_to_a_campaign_can_be_taken_back(calls: Run) -> None:
    members(calls, "acme")

    assert calls("undo").code == 0

    shown = json.loads(calls("campaign", "show", "spring", "--json").out)["item"]
    assert shown["members"] == []
    assert "Next: salesbook campaign add-accounts" in calls("campaign", "show", "spring").out


def test_at_a_terminal_the_campaign_that_is_meant_is_picked(calls: Run) -> None:
    calls("campaign", "add", "Spring fair")

    picked = calls("campaign", "show", "spring", stdin="2\n", terminal=True)
    none = calls("campaign", "show", "spring", stdin="\n", terminal=True)

    assert "Spring fair" in picked.out
    assert none.code == 1
    assert calls("campaign", "show", "sprang", terminal=True).code == 1
