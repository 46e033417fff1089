import json

import pytest

from tests.house import Golden, Outcome, Run
from tests.once import made_once

FRIDAY = "2026-12-04T11:00+01:00"

pytestmark = pytest.mark.usefixtures("book", "sound")


@pytest.fixture
@made_once
def pipeline(salesbook: Run) -> Run:
    """Keep three opportunities at two accounts, in two currencies."""
    commands = (
        ("account", "add", "Acme", "--source", "fair"),
        ("account", "add", "Beta Foods", "--kind", "customer"),
        ("opportunity", "add", "acme", "12 pumps", "--amount", "12k", "--close", "18 dec"),
        (
            "opportunity",
            "add",
            "beta",
            "Cold store",
            "--amount",
            "1.234,50 USD",
            "--stage",
            "needs",
        ),
        ("opportunity", "add", "beta", "Renewal", "--stage", "future", "--revisit", "1 mar"),
    )
    for command in commands:
        assert salesbook(*command).code == 0
    return salesbook


def item(outcome: Outcome) -> dict[str, object]:
    found: dict[str, object] = json.loads(outcome.out)["item"]
    return found


def test_an_opportunity_is_added_with_what_is_known_of_its_account(
    pipeline: Run, golden: Golden
) -> None:
    result = pipeline(
        *("opportunity", "add", "acme", "Service", "--amount", "€ 500", "--close", "mon"),
        *("--kind", "renewal", "--source", "referral"),
    )

    golden("opportunity-add.txt", result.out)
    assert result.err == "Take it back: salesbook undo\n"
    first = pipeline("opportunity", "list", "--account", "acme", "--json")
    assert [one["source"] for one in json.loads(first.out)["items"]] == ["referral", "fair"]


def test_without_a_stage_it_begins_in_the_first_that_is_for_now(pipeline: Run) -> None:
    added = item(pipeline("opportunity", "add", "acme", "Valves", "--json"))

    assert added["opportunity"]["stage"] == "prospecting"  # type: ignore[index]
    assert added["stage_change"]["id"]  # type: ignore[index]
    assert added["follow_up"] is None


def test_what_is_not_for_now_comes_back_as_a_follow_up_about_it(pipeline: Run) -> None:
    listed = json.loads(pipeline("followup", "list", "--json").out)["items"]

    assert [(one["purpose"], one["due_on"]) for one in listed] == [
        ("Ask whether the time for “Renewal” has come", "2027-03-01")
    ]


def test_without_a_day_to_come_back_the_next_command_is_named(pipeline: Run) -> None:
    result = pipeline("opportunity", "add", "acme", "Later", "--stage", "future")

    assert result.err == (
        'Come back to it: salesbook followup add "Acme" … --on DATE\nTake it back: salesbook undo\n'
    )


def test_at_a_terminal_the_day_to_come_back_is_asked_for_until_it_is_one(pipeline: Run) -> None:
    asked = pipeline(
        *("opportunity", "stage", "pumps", "future"), stdin="gibberish\n1 feb\n", terminal=True
    )
    declined = pipeline(*("opportunity", "stage", "cold", "future"), stdin="n\n", terminal=True)

    assert "When do we come back to it? (n: not at all)" in asked.err
    assert "gibberish" in asked.err
    assert "Mon 1 Feb 2027" in asked.out
    assert "Planned" not in declined.out


def test_opportunities_are_listed_with_their_sums_by_currency(
    pipeline: Run, golden: Golden
) -> None:
    golden("opportunity-list.txt", pipeline("opportunity", "list").out)
    golden(
        "opportunity-list-60.txt", pipeline("opportunity", "list", variables={"COLUMNS": "60"}).out
    )
    golden("opportunity-list.csv", pipeline("opportunity", "list", "--csv").out)
    golden("opportunity-list.json", pipeline("opportunity", "list", "--json").out)


def test_a_list_is_narrowed_and_cut(pipeline: Run) -> None:
    def names(*options: str) -> list[str]:
        found = json.loads(pipeline("opportunity", "list", *options, "--json").out)["items"]
        return [one["opportunity"] for one in found]

    pipeline("opportunity", "lost", "cold", "--because", "price")
    pipeline("account", "edit", "acme", "--name", "Acme Pumps")

    assert names() == ["12 pumps", "Renewal"]
    assert names("--all") == ["12 pumps", "Cold store", "Renewal"]
    assert names("--stage", "lost") == ["Cold store"]
    assert names("--stage", "future") == ["Renewal"]
    assert names("--account", "acme") == ["12 pumps"]
    assert names("--rep", "me") == ["12 pumps", "Renewal"]
    assert names("--limit", "1") == ["12 pumps"]
    cut = pipeline("opportunity", "list", "--limit", "1").out
    assert "… and 1 more: --limit 2" in cut


def test_what_stands_still_is_marked_and_can_be_asked_for(pipeline: Run, golden: Golden) -> None:
    later = "2026-12-21T09:30+01:00"

    golden("opportunity-stale.txt", pipeline("opportunity", "list", "--stale", now=later).out)
    steps = pipeline("opportunity", "stage", "pumps", now=later).out
    assert "· stale: 28 days" in steps
    golden("board-stale.txt", pipeline("opportunity", "board", now=later).out)
    cut = json.loads(
        pipeline("opportunity", "list", "--stale", "--limit", "1", "--json", now=later).out
    )
    assert (len(cut["items"]), cut["more"]) == (1, 1)


def test_a_contact_moves_a_sale_and_goodwill_does_not(pipeline: Run) -> None:
    pipeline("log", "beta", "Talked about the shelves // Offered a plan", now=FRIDAY)
    later = "2026-12-19T09:30+01:00"
    pipeline("log", "beta", "Her birthday", "--goodwill", now="2026-12-15T11:00+01:00")

    moved = json.loads(pipeline("opportunity", "list", "--json", now="2026-12-17T11:00+01:00").out)
    stale = json.loads(pipeline("opportunity", "list", "--json", now=later).out)

    assert {one["opportunity"]: one["stale"] for one in moved["items"]}["Cold store"] is False
    cold = next(one for one in stale["items"] if one["opportunity"] == "Cold store")
    assert (cold["stale"], cold["last_contact_on"]) == (True, "2026-12-15")


def test_without_opportunities_the_next_command_is_named(salesbook: Run) -> None:
    said = (
        'Nothing is open. Add what may be sold: salesbook opportunity add acme "12 pumps" '
        "--amount 12k\n"
    )

    assert salesbook("opportunity", "list", variables={"COLUMNS": "120"}).out == said
    assert salesbook("opportunity", "board", variables={"COLUMNS": "120"}).out == said


def test_a_step_is_kept_with_the_days_spent_in_each_stage(pipeline: Run, golden: Golden) -> None:
    moved = pipeline("opportunity", "stage", "pumps", "prop", "--note", "Sent it", now=FRIDAY)

    golden("opportunity-stage.txt", moved.out)
    later = "2026-12-10T09:30+01:00"
    golden("opportunity-steps.txt", pipeline("opportunity", "stage", "pumps", now=later).out)
    document = json.loads(pipeline("opportunity", "stage", "pumps", "--json", now=later).out)
    assert [(one["stage"], one["days"], one["until_on"]) for one in document["items"]] == [
        ("prospecting", 11, "2026-12-04"),
        ("proposal", 6, None),
    ]


def test_a_step_may_be_said_later_but_never_before_the_last_one(pipeline: Run) -> None:
    late = pipeline(
        *("opportunity", "stage", "pumps", "proposal", "--on", "2 dec", "--json"), now=FRIDAY
    )
    early = pipeline("opportunity", "stage", "pumps", "needs", "--on", "1 dec", now=FRIDAY)
    same = pipeline("opportunity", "stage", "pumps", "needs", "--on", "2 dec", now=FRIDAY)

    assert item(late)["opportunity"]["days_in_stage"] == 2  # type: ignore[index]
    assert early.code == 1
    assert early.err == (
        "Error: “12 pumps” cannot have moved on Tue 1 Dec: its last step was on Wed 2 Dec, and no "
        "step is yet to come.\nHint: See its steps: salesbook opportunity stage ID\n"
    )
    assert same.code == 0


def test_a_stage_that_does_not_exist_is_answered_with_those_that_do(pipeline: Run) -> None:
    result = pipeline("opportunity", "stage", "pumps", "dreaming")

    assert result.code == 1
    assert result.err == (
        "Error: There is no stage “dreaming”.\n"
        "Hint: The stages are future, prospecting, qualified, needs, proposal, negotiation, won, "
        "lost.\n"
    )


def test_an_opportunity_is_not_moved_to_where_it_is_nor_added_where_it_would_end(
    pipeline: Run,
) -> None:
    there = pipeline("opportunity", "stage", "pumps", "prospecting")
    ended = pipeline("opportunity", "add", "acme", "Done", "--stage", "won")

    assert there.err.startswith("Error: “12 pumps” is in the stage “Prospecting” already.\n")
    assert ended.err == (
        "Error: An opportunity begins in an open stage, not in “Won”.\n"
        "Hint: Add it without --stage, then: salesbook opportunity won last\n"
    )


def test_a_prospect_that_buys_is_a_customer(pipeline: Run, golden: Golden) -> None:
    won = pipeline(
        *("opportunity", "won", "pumps", "--amount", "11.500", "--aftercare", "in 2 weeks"),
        now=FRIDAY,
    )

    golden("opportunity-won.txt", won.out)
    accounts = json.loads(pipeline("account", "list", "--kind", "customer", "--json").out)
    assert [one["name"] for one in accounts["items"]] == ["Acme", "Beta Foods"]
    assert pipeline("undo").code == 0
    accounts = json.loads(pipeline("account", "list", "--kind", "customer", "--json").out)
    assert [one["name"] for one in accounts["items"]] == ["Beta Foods"]


def test_aftercare_is_offered_at_a_terminal_and_named_elsewhere(pipeline: Run) -> None:
    offered = pipeline("opportunity", "won", "pumps", stdin="\n", terminal=True)
    named = pipeline("opportunity", "won", "cold")
    declined = pipeline("opportunity", "won", "renewal", "--no-aftercare", terminal=True)

    assert "Planned: Ask whether the delivery of “12 pumps” is right" in offered.out
    assert "Mon 7 Dec" in offered.out
    assert named.err == (
        'Aftercare: salesbook followup add "Beta Foods" "Ask whether the delivery of Cold store is '
        'right" --on "in 2 weeks"\nTake it back: salesbook undo\n'
    )
    assert "When" not in declined.err


def test_a_name_with_signs_of_the_shell_is_quoted_in_a_hint(pipeline: Run) -> None:
    pipeline("account", "add", "Ca$h & Co")
    pipeline("opportunity", "add", "ca$h", "Safe")

    named = pipeline("opportunity", "won", "safe")

    assert named.err.startswith("Aftercare: salesbook followup add 'Ca$h & Co' \"Ask")


def test_the_receipt_of_a_win_is_one_document(pipeline: Run) -> None:
    won = item(pipeline("opportunity", "won", "pumps", "--aftercare", "7 dec", "--json"))

    assert won["opportunity"]["stage"] == "won"  # type: ignore[index]
    assert won["account"]["kind"] == "customer"  # type: ignore[index]
    follow_up = won["follow_up"]
    assert isinstance(follow_up, dict)
    assert (follow_up["purpose_kind"], follow_up["due_on"]) == ("service", "2026-12-07")


def test_what_is_lost_has_a_reason_of_the_list(pipeline: Run, golden: Golden) -> None:
    without = pipeline("opportunity", "lost", "cold")
    by_stage = pipeline("opportunity", "stage", "cold", "lost")
    with_one = pipeline(
        *("opportunity", "lost", "cold", "--because", "timing_postponed"),
        *("--note", "Next year's budget", "--revisit", "1 jun"),
    )

    assert without.code == by_stage.code == 2
    assert without.err == by_stage.err
    assert without.err.startswith("Error: Why was it lost? One of: price, competitor, budget, ")
    golden("opportunity-lost.txt", with_one.out)


def test_at_a_terminal_the_reason_is_picked(pipeline: Run) -> None:
    picked = pipeline("opportunity", "lost", "cold", stdin="2\n", terminal=True)
    none = pipeline("opportunity", "lost", "pumps", stdin="\n", terminal=True)

    assert "Because: competitor" in picked.out
    assert none.code == 2


def test_an_opportunity_is_changed_and_emptied(pipeline: Run) -> None:
    changed = pipeline(
        *("opportunity", "edit", "pumps", "--name", "13 pumps", "--amount", "13k"),
        *("--close", "8 jan", "--owner", "me"),
    )
    emptied = item(
        pipeline("opportunity", "edit", "pumps", "--clear", "close", "--clear", "amount", "--json")
    )
    nothing = pipeline("opportunity", "edit", "pumps", "--name", "13 pumps")

    assert changed.out.startswith("Changed 13 pumps, Acme · ")
    assert "EUR 13,000 · close Fri 8 Jan 2027" in " ".join(changed.out.split())
    assert emptied["opportunity"]["amount"] is None  # type: ignore[index]
    assert emptied["stage_change"] is None
    assert nothing.out.startswith("Nothing to change in 13 pumps, Acme")
    assert nothing.err == ""


def test_only_some_fields_can_be_emptied(pipeline: Run) -> None:
    result = pipeline("opportunity", "edit", "pumps", "--clear", "stage")

    assert result.code == 2
    assert result.err.startswith("Error: “stage” cannot be emptied.\nHint: These can: amount, ")


def test_an_amount_keeps_its_currency_and_never_becomes_another_by_itself(pipeline: Run) -> None:
    same = item(pipeline("opportunity", "edit", "cold", "--amount", "2000", "--json"))
    other = pipeline("opportunity", "edit", "cold", "--currency", "eur")
    both = item(
        pipeline("opportunity", "edit", "cold", "--amount", "5", "--currency", "jpy", "--json")
    )

    assert same["opportunity"]["currency"] == "USD"  # type: ignore[index]
    assert other.code == 1
    assert other.err == (
        "Error: USD 2,000 does not become EUR by itself.\n"
        "Hint: Say the amount too: --amount 1000 --currency EUR\n"
    )
    assert both["opportunity"]["amount"] == "5"  # type: ignore[index]


@pytest.mark.parametrize(
    ("amount", "said"),
    [
        ("a lot", "Error: “a lot” is not an amount."),
        ("1.2.3", "Error: “1.2.3” is not an amount: its digits stand in odd groups."),
        ("-5", "Error: “-5” is below zero."),
    ],
)
def test_money_that_is_not_money_is_a_sentence_and_nothing_is_kept(
    pipeline: Run, amount: str, said: str
) -> None:
    result = pipeline("opportunity", "add", "acme", "Valves", f"--amount={amount}")

    assert (result.code, result.err.split("\n")[0]) == (1, said)
    assert "Valves" not in pipeline("opportunity", "list").out


def test_an_opportunity_needs_a_name(pipeline: Run) -> None:
    result = pipeline("opportunity", "add", "acme", "  ")

    assert result.err.startswith("Error: An opportunity needs a name.\n")


def test_an_opportunity_goes_by_its_name_its_handle_last_or_its_account(pipeline: Run) -> None:
    listed = json.loads(pipeline("opportunity", "list", "--json").out)["items"]
    pumps = listed[0]["handle"]

    for words in ("12 PUMPS", "pump", pumps[:6], "acme"):
        found = pipeline("opportunity", "stage", words)
        assert found.out.startswith("12 pumps"), words
    assert pipeline("opportunity", "stage", "last").out.startswith("Renewal")


def test_words_that_mean_several_opportunities_or_none_are_sentences(pipeline: Run) -> None:
    several = pipeline("opportunity", "stage", "beta")
    none = pipeline("opportunity", "stage", "cold stove")
    blank = pipeline("opportunity", "stage", " ")

    assert several.code == 1
    assert "Error: “beta” can mean several opportunities." in several.err
    assert "Cold store, Beta Foods (Needs)" in several.err
    assert none.err == (
        "Error: There is no opportunity “cold stove”.\n"
        "Hint: Did you mean “cold store”? See them: salesbook opportunity list --all\n"
    )
    assert "There is no opportunity “ ”." in blank.err


def test_at_a_terminal_the_opportunity_that_is_meant_is_picked(pipeline: Run) -> None:
    picked = pipeline("opportunity", "stage", "beta", stdin="1\n", terminal=True)

    assert "Which “beta”?" in picked.err
    assert "Cold store" in picked.out


def test_the_board_has_a_column_for_each_stage_that_fits(pipeline: Run, golden: Golden) -> None:
    pipeline("opportunity", "add", "acme", "Valves", "--amount", "900", "--stage", "needs")
    for width in ("34", "60", "80", "140"):
        shown = pipeline("opportunity", "board", variables={"COLUMNS": width}).out
        assert max(map(len, shown.splitlines())) <= int(width)
        golden(f"board-{width}.txt", shown)
    golden("board.json", pipeline("opportunity", "board", "--json").out)
    golden("board.csv", pipeline("opportunity", "board", "--csv").out)


def test_more_stages_than_fit_stand_in_bands(pipeline: Run, golden: Golden) -> None:
    for stage in ("qualified", "proposal", "negotiation"):
        pipeline("opportunity", "add", "acme", f"In {stage}", "--amount", "1k", "--stage", stage)

    golden("board-bands.txt", pipeline("opportunity", "board", variables={"COLUMNS": "60"}).out)


def test_without_amounts_there_is_no_sum(pipeline: Run) -> None:
    for name in ("pumps", "cold"):
        pipeline("opportunity", "edit", name, "--clear", "amount")

    assert "weighted" not in pipeline("opportunity", "list").out


def test_a_long_column_is_cut_and_says_where_the_rest_is(pipeline: Run) -> None:
    for number in range(9):
        pipeline("opportunity", "add", "acme", f"Part {number}", "--close", "1 dec")

    shown = pipeline("opportunity", "board", "--all", variables={"COLUMNS": "200"}).out

    assert "… 2 more: opportunity list --stage prospecting" in shown


def test_stages_are_changed_in_config_and_never_below_what_is_in_use(pipeline: Run) -> None:
    dropped = pipeline(
        "config", "set", "pipeline.stages", "future 5/90, prospecting 10, won 100, lost 0"
    )
    changed = pipeline(
        *("config", "set", "pipeline.stages"),
        "future 5/90, prospecting 10, needs=What they need 45/14, order 100 won, lost 0",
    )
    moved = pipeline("opportunity", "stage", "cold", "order")

    assert dropped.code == 1
    assert dropped.err == (
        "Error: The stage “needs” cannot go: 1 opportunity is in it.\n"
        "Hint: See them: salesbook opportunity list --stage needs --all\n"
    )
    assert changed.code == 0
    assert "What they need → Order (100 %)" in moved.out
    assert pipeline("config", "set", "pipeline.stages", "default").code == 1


def test_a_stage_in_use_is_not_taken_back_either(pipeline: Run) -> None:
    pipeline(
        *("config", "set", "pipeline.stages"),
        "future 5/90, prospecting 10/21, needs 40/14, pilot 70/30, won 100, lost 0",
    )
    pipeline("opportunity", "stage", "pumps", "pilot")
    command = json.loads(pipeline("history", "--json").out)["items"][1]["handle"]

    refused = pipeline("undo", command)

    assert refused.code == 1
    assert refused.err.startswith("Error: The stage “pilot” cannot go: 1 opportunity is in it.\n")
    assert pipeline("undo").code == 0
    assert pipeline("undo").code == 0
    assert pipeline("redo").code == 0
