import json

import pytest

from tests.house import Run

pytestmark = pytest.mark.usefixtures("book")


@pytest.fixture(autouse=True)
def acme(salesbook: Run, book: object) -> None:
    del book
    salesbook("account", "add", "Acme")


def test_selling_rests_until_a_day(salesbook: Run) -> None:
    result = salesbook("pause", "acme", "--until", "+4w", "--because", "bereavement")

    assert (result.code, result.err) == (0, "")
    assert result.out == (
        "Acme is paused until Mon 21 Dec (in 4 weeks).\n"
        "  Goodwill, occasions and complaints still come up.\n"
        '  Earlier: salesbook resume "Acme"\n'
        "  Changed your mind: salesbook undo\n"
    )


def test_a_pause_may_be_open(salesbook: Run) -> None:
    result = salesbook("pause", "acme")

    assert result.out.startswith("Acme is paused until resumed.\n")
    assert "(paused until resumed)" in salesbook("account", "list").out


def test_why_is_a_word_of_the_list_or_words_of_ones_own(salesbook: Run) -> None:
    listed = salesbook("pause", "acme", "--because", "Customer request", "--json")
    own = salesbook("pause", "acme", "--because", "they are moving", "--json")

    first, second = (json.loads(one.out)["item"]["pause"] for one in (listed, own))
    assert (first["reason"], first["note"]) == ("customer_request", None)
    assert (second["reason"], second["note"]) == ("other", "they are moving")


def test_pausing_again_changes_the_pause(salesbook: Run) -> None:
    first = json.loads(salesbook("pause", "acme", "--json").out)["item"]["pause"]

    second = json.loads(salesbook("pause", "acme", "--until", "fri", "--json").out)["item"]["pause"]

    assert (second["id"], second["until_on"]) == (first["id"], "2026-11-27")


def test_a_pause_ends_after_today(salesbook: Run) -> None:
    result = salesbook("pause", "acme", "--until", "today")

    assert result.code == 1
    assert result.err == (
        "Error: A pause ends after today; Mon 23 Nov (today) does not.\n"
        "Hint: Give a later day: --until +2w\n"
    )


def test_a_pause_is_ended(salesbook: Run) -> None:
    salesbook("pause", "acme", "--until", "+4w")

    ended = salesbook("resume", "acme")
    again = salesbook("resume", "acme")

    assert ended.out == "Acme is no longer paused.\n  Changed your mind: salesbook undo\n"
    assert again.err.startswith("Error: “Acme” is not paused.\nHint: ")


def test_everything_rests(salesbook: Run) -> None:
    paused = salesbook("pause", "--all", "--until", "4 jan")
    ended = salesbook("resume", "--all", "--json")
    again = salesbook("resume", "--all")

    assert paused.out.startswith("All accounts are paused until Mon 4 Jan 2027 (in 6 weeks).\n")
    assert json.loads(ended.out)["item"]["pause"]["until_on"] == "2026-11-23"
    assert again.err.startswith("Error: Nothing is paused for all accounts.\n")


def test_everything_is_resumed_in_words(salesbook: Run) -> None:
    salesbook("pause", "--all")

    assert salesbook("resume", "--all").out.startswith("All accounts are no longer paused.\n")


@pytest.mark.parametrize("argv", [["pause"], ["resume"], ["pause", "acme", "--all"]])
def test_one_account_or_all_must_be_said(salesbook: Run, argv: list[str]) -> None:
    result = salesbook(*argv)

    assert (result.code, result.err.splitlines()[0]) == (2, "Error: Which account?")


def test_a_receipt_says_which_command_it_is_of(salesbook: Run) -> None:
    paused = json.loads(salesbook("pause", "acme", "--json").out)
    resumed = json.loads(salesbook("resume", "acme", "--json").out)

    assert (paused["kind"], resumed["kind"]) == ("pause", "resume")
    assert paused["item"]["pause"]["id"] == resumed["item"]["pause"]["id"]
