"""The form of `salesbook log` at a terminal."""

import json
from pathlib import Path

import pytest

from salesbook.cli.environment import Environment
from salesbook.cli.loop.form import DRAFT
from tests.house import Run, Stream
from tests.seeding import Seeds

PLAIN = {"NO_COLOR": "1"}
TUESDAY = "2026-11-24T09:30:00+01:00"


@pytest.fixture
def acme(book: Environment, salesbook: Run) -> Environment:
    salesbook("account", "add", "Acme")
    salesbook("person", "add", "Anna Vermeer", "--account", "Acme")
    return book


def lines(*answers: str) -> str:
    return "".join(f"{answer}\n" for answer in answers)


@pytest.mark.usefixtures("acme")
def test_alone_at_a_terminal_it_asks_in_order_with_the_whole_form_in_sight(salesbook: Run) -> None:
    typed = lines("acme", "anna", "", "", "Wants pumps", "Offered 12", "Agree the date", "fri")

    result = salesbook("log", stdin=typed, terminal=True, variables=PLAIN)

    assert result.code == 0
    assert "Logged Anna Vermeer, Acme" in result.out
    assert "Agree the date · Fri 27 Nov" in result.out
    shown, _, asked = result.err.partition("Who: ")
    assert [word in shown for word in ("Who", "--with", "--next PURPOSE", "--on DATE")] == [
        True
    ] * 4
    assert asked.index("Discussed:") < asked.index("Proposed:") < asked.index("When next:")


@pytest.mark.usefixtures("acme")
def test_an_account_that_was_named_is_not_asked_for_again(salesbook: Run) -> None:
    result = salesbook(
        "log", "acme", stdin=lines("", "", "busy", "", "", "", ""), terminal=True, variables=PLAIN
    )

    assert (result.code, "Who:" in result.err) == (0, False)
    assert "Acme · call · busy" in result.out


@pytest.mark.usefixtures("acme")
def test_a_wrong_word_is_asked_for_again_at_once(salesbook: Run) -> None:
    typed = lines("acme", "", "pigeon", "call", "", "x", "", "Agree the date", "fridya", "fri")

    result = salesbook("log", stdin=typed, terminal=True, variables=PLAIN)

    assert result.code == 0
    assert "“pigeon” is no kind of contact." in result.err
    assert "“fridya”" in result.err


@pytest.mark.usefixtures("acme")
def test_the_form_starts_from_todays_plan(salesbook: Run) -> None:
    salesbook("log", "acme", "no answer // // Agree the date @tomorrow")
    salesbook("plan", "today", now=TUESDAY)

    result = salesbook(
        "log",
        stdin=lines("1", *[""] * 3, "Agreed", *[""] * 3),
        terminal=True,
        variables=PLAIN,
        now=TUESDAY,
    )

    assert "From today's plan:" in result.err
    assert "1  Acme: Agree the date" in result.err
    assert "Closed “Agree the date”." in result.out


def test_when_the_input_ends_the_words_stay_as_a_draft(acme: Environment, salesbook: Run) -> None:
    draft = acme.state_folder / DRAFT

    ended = salesbook(
        "log", stdin=lines("acme", "", "", "", "Wants pumps"), terminal=True, variables=PLAIN
    )

    assert (ended.code, ended.out) == (1, "")
    assert "Kept as a draft. Go on with it: salesbook log" in ended.err
    assert draft.stat().st_mode & 0o777 == 0o600

    resumed = salesbook("log", stdin=lines(*[""] * 8), terminal=True, variables=PLAIN)

    assert "Discussed  Wants pumps" in resumed.err
    assert "Discussed Wants pumps" in resumed.out
    assert not draft.exists()


def test_ctrl_c_keeps_the_draft_and_ends_with_130(
    acme: Environment, salesbook: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads = iter(["acme\n", "\n", "\n", "\n", "Wants pumps\n"])

    def interrupted(_: Stream) -> str:
        for line in reads:
            return line
        raise KeyboardInterrupt

    monkeypatch.setattr(Stream, "readline", interrupted)
    result = salesbook("log", terminal=True, variables=PLAIN)

    assert result.code == 130
    assert "Wants pumps" in (acme.state_folder / DRAFT).read_text("utf-8")


def test_a_draft_that_no_disk_takes_is_on_the_screen(acme: Environment, salesbook: Run) -> None:
    acme.state_folder.parent.mkdir(parents=True, exist_ok=True)
    acme.state_folder.write_text("in the way")

    ended = salesbook(
        "log", stdin=lines("acme", "", "", "", "Wants pumps"), terminal=True, variables=PLAIN
    )

    assert (ended.code, "Wants pumps" in ended.err) == (1, True)
    assert "Kept as a draft" not in ended.err


def test_nothing_typed_leaves_no_draft(acme: Environment, salesbook: Run) -> None:
    salesbook("log", stdin="", terminal=True, variables=PLAIN)

    assert not (acme.state_folder / DRAFT).exists()


def test_what_was_refused_stays_as_a_draft(acme: Environment, salesbook: Run) -> None:
    typed = lines("acme", "zork", "", "", "Wants pumps", "", "", "")

    refused = salesbook("log", stdin=typed, terminal=True, variables=PLAIN)

    assert refused.code == 1
    assert "Wants pumps" in (acme.state_folder / DRAFT).read_text("utf-8")


@pytest.mark.parametrize("text", ["{", "[1]", '{"discussed": "x", "other": "y"}'])
def test_a_draft_that_cannot_be_read_does_no_harm(
    acme: Environment, salesbook: Run, text: str
) -> None:
    path = Path(acme.state_folder / DRAFT)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)

    result = salesbook(
        "log", stdin=lines("acme", "", "", "na", "", "", "", ""), terminal=True, variables=PLAIN
    )

    assert result.code == 0


@pytest.mark.usefixtures("acme")
def test_a_name_that_nobody_bears_is_entered_after_a_question(salesbook: Run) -> None:
    yes = salesbook("log", "Cobalt", "Wants valves", stdin="y\n", terminal=True, variables=PLAIN)
    no = salesbook("log", "Delta", "Wants valves", stdin="n\n", terminal=True, variables=PLAIN)

    assert "Enter “Cobalt” as a new account?" in yes.err
    assert "New in the book: Cobalt." in yes.out
    assert (no.code, no.out) == (1, "")


@pytest.mark.usefixtures("acme")
def test_a_name_that_means_several_is_picked(salesbook: Run) -> None:
    salesbook("account", "add", "Acme Nord")
    salesbook("account", "add", "Acme Sud")

    picked = salesbook("log", "acme s", "x", stdin="", terminal=True, variables=PLAIN)
    several = salesbook("log", "Ac", "x", stdin="2\n", terminal=True, variables=PLAIN)
    unsettled = salesbook("log", "  ", "x", terminal=True, variables=PLAIN)

    assert "Logged Acme Sud" in picked.out
    assert several.code == 0
    assert unsettled.code == 1


def test_namesakes_of_the_plan_are_told_apart(book: Environment, salesbook: Run) -> None:
    with book.writing("seed") as opened:
        for name in ("Acme", "Acme"):
            Seeds(opened).account(name, since=60)
    handles = [item["id"] for item in json.loads(salesbook("pick", "--json").out)["items"]]
    salesbook("pick", "--accept", *handles)
    salesbook("plan")

    result = salesbook("log", terminal=True, variables=PLAIN)

    assert all(f"Acme {handle}: Agree" in result.err for handle in handles)
