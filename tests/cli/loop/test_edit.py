"""`salesbook edit`: mend what was logged."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from salesbook.cli.environment import Environment
from tests.house import Golden, Run
from tests.once import made_once

PLAIN = {"NO_COLOR": "1"}


@pytest.fixture
@made_once
def acme(book: Environment, salesbook: Run) -> Environment:
    salesbook("log", "Acme", "Wants pumps +need // Offered 12", "--new", "-w", "Anna Vermeer")
    return book


@pytest.fixture
def editor(tmp_path: Path) -> Any:
    """Hand over a maker of editors: each replaces one text by another in the file it is given."""

    def make(old: str, new: str) -> dict[str, str]:
        script = tmp_path / "editor.py"
        script.write_text(
            "import sys, pathlib\n"
            "path = pathlib.Path(sys.argv[1])\n"
            f"path.write_bytes(path.read_bytes().replace({old.encode()!r}, {new.encode()!r}))\n"
        )
        return {**PLAIN, "EDITOR": f"{sys.executable} {script}"}

    return make


@pytest.mark.usefixtures("acme")
def test_flags_change_what_they_name_and_nothing_else(salesbook: Run, golden: Golden) -> None:
    salesbook("person", "add", "Bob Smit", "--account", "Acme")

    result = salesbook("edit", "last", "-d", "Wants 12 pumps", "--with", "bob", "--with", "anna")
    same = salesbook("edit", "last", "-d", "Wants 12 pumps")

    golden("edit.txt", result.out + same.out)
    assert "Take it back" in result.err
    assert "Take it back" not in same.err


@pytest.mark.usefixtures("acme")
def test_everything_that_was_said_can_be_said_otherwise(salesbook: Run) -> None:
    result = salesbook(
        *("edit", "last", "--by", "video", "--outcome", "no show", "--at", "yesterday 10:00"),
        *(
            "--for",
            "30",
            "--phase",
            "inform",
            "--no-next",
            "parked",
            "--private",
            "-p",
            "",
            "--json",
        ),
    )

    item = json.loads(result.out)["item"]
    log = item["interaction"]
    assert (log["kind"], log["outcome"], log["phase"]) == ("video", "no_show", "inform")
    assert log["occurred_at"].startswith("2026-11-22T09:00")
    assert (log["discussed"], log["proposed"]) == ("Wants pumps +need", "")
    assert {"no_next", "private", "duration_s"} <= set(item["changed"])


@pytest.mark.usefixtures("acme")
def test_a_purpose_is_added_changed_and_moved(salesbook: Run) -> None:
    added = salesbook("edit", "last", "-n", "Agree the date @fri", "--json")
    moved = salesbook("edit", "last", "--on", "mon 10:00", "--json")
    reworded = salesbook("edit", "last", "-n", "check in", "--json")
    vague = salesbook("edit", "last", "-n", "touch base")
    shown = salesbook("edit", "last", "-n", "Agree the price", "-o", "tue")

    first, second, third = (json.loads(each.out)["item"] for each in (added, moved, reworded))
    assert (first["follow_up"]["purpose"], first["follow_up"]["due_on"]) == (
        "Agree the date",
        "2026-11-27",
    )
    assert (second["changed"], second["follow_up"]["due_at"]) == (["due_on"], "10:00")
    assert third["warnings"][0]["rule"] == "vague_purpose"
    assert "Note: “touch base” says nothing" in vague.err
    assert "Next      Agree the price · Tue 24 Nov (tomorrow)" in shown.out
    assert len(json.loads(salesbook("followup", "list", "--json").out)["items"]) == 1


@pytest.mark.usefixtures("acme")
def test_a_callback_found_out_late_is_promised_and_one_that_was_none_is_taken_back(
    salesbook: Run,
) -> None:
    asked = salesbook("edit", "last", "--outcome", "callback")
    owed = json.loads(salesbook("due", "--day", "tomorrow", "--json").out)["items"]
    same = json.loads(salesbook("edit", "last", "-p", "Offered 13", "--json").out)["item"]
    not_asked = salesbook("edit", "last", "--outcome", "connected")

    assert "You call back Tue 24 Nov (tomorrow)." in asked.out
    assert [(item["tier_name"], item["person"]) for item in owed] == [("owed", "Anna Vermeer")]
    assert (same["commitment"], same["withdrawn"]) == (None, [])
    assert "No longer promised: Wants pumps +need." in not_asked.out
    later = json.loads(salesbook("due", "--day", "tomorrow", "--json").out)["items"]
    assert [item for item in later if item["tier_name"] == "owed"] == []
    salesbook("undo")
    assert json.loads(salesbook("due", "--day", "tomorrow", "--json").out)["items"] == owed
    assert salesbook("book", "check").code == 0


@pytest.mark.usefixtures("acme")
def test_a_callback_is_promised_for_the_day_named_and_moves_to_another(salesbook: Run) -> None:
    salesbook("log", "acme", "Call me about leasing")

    made = json.loads(
        salesbook("edit", "last", "--outcome", "callback", "--on", "fri", "--json").out
    )["item"]
    moved = salesbook("edit", "last", "--on", "thu")
    planned = salesbook("edit", "last", "--next", "Agree the rate", "--on", "wed", "--json")
    later = salesbook("edit", "last", "--on", "tomorrow", "--json")

    assert (made["commitment"]["due_on"], made["follow_up"]) == ("2026-11-27", None)
    assert (moved.code, "You call back Thu 26 Nov" in moved.out) == (0, True)
    assert "Changed   due on" in moved.out
    for result, day in ((planned, "2026-11-25"), (later, "2026-11-24")):
        item = json.loads(result.out)["item"]
        assert (item["commitment"], item["follow_up"]["due_on"]) == (None, day)
    assert salesbook("book", "check").code == 0


@pytest.mark.usefixtures("acme")
def test_a_callback_that_was_made_has_no_day_to_move(salesbook: Run) -> None:
    salesbook("log", "acme", "Call me about leasing", "--outcome", "callback")
    handle = json.loads(salesbook("find", "leasing", "--json").out)["items"][0]["handle"]
    salesbook("log", "acme", "Talked leasing", "--no-next", "one_off")

    refused = salesbook("edit", handle, "--on", "fri")

    assert refused.code != 0


@pytest.mark.usefixtures("acme")
def test_a_call_that_turns_out_a_visit_was_held(salesbook: Run) -> None:
    visit = salesbook("edit", "last", "--by", "visit", "--json")
    call = salesbook("edit", "last", "--by", "call", "--json")

    assert '"outcome": "held"' in visit.out
    assert '"outcome": "connected"' in call.out


@pytest.mark.usefixtures("acme")
def test_a_contact_that_turns_out_an_attempt_opens_again_what_it_ended(salesbook: Run) -> None:
    salesbook("log", "acme", "Call me about leasing", "--outcome", "callback")
    salesbook("followup", "add", "acme", "Agree the pump size", "--on", "today")
    ended = salesbook("log", "acme", "Talked pump size")

    edited = salesbook("edit", "last", "--outcome", "no answer")

    assert "Closed “Agree the pump size”." in ended.out
    assert "Open again: “Agree the pump size”." in edited.out
    assert "Our promise is open again: Call me about leasing." in edited.out
    assert _open(salesbook) == ["Agree the pump size"]
    assert "Kept our promise" in salesbook("log", "acme", "Talked pump size").out
    assert salesbook("book", "check").code == 0


@pytest.mark.usefixtures("acme")
def test_an_attempt_that_turns_out_a_contact_ends_what_a_log_would(salesbook: Run) -> None:
    salesbook("log", "acme", "Call me about leasing", "--outcome", "callback", "--on", "fri")
    salesbook("log", "acme", "no answer // // Agree the price @today")
    salesbook("log", "acme", "busy // // Agree the colour @tomorrow")

    edited = salesbook("edit", "last", "--outcome", "connected", "--json")
    again = salesbook("edit", "last", "--outcome", "held", "--by", "video")

    assert len(json.loads(edited.out)["item"]["closed"]) == 1
    assert "Closed" not in again.out
    assert _open(salesbook) == ["Agree the colour"]


@pytest.mark.usefixtures("acme")
def test_a_corrected_attempt_was_for_what_it_ends(salesbook: Run) -> None:
    salesbook("log", "acme", "no answer")
    salesbook("followup", "add", "acme", "Agree the pump size", "--on", "today")

    salesbook("edit", "last", "--outcome", "connected")

    logs = json.loads(salesbook("export", "interactions", "--json").out)["items"]
    assert "Agree the pump size" in {log["purpose"] for log in logs}


@pytest.mark.usefixtures("acme")
def test_what_was_sent_and_turns_out_a_talk_ends_what_it_was_for(salesbook: Run) -> None:
    salesbook("followup", "add", "acme", "Wish her luck", "--on", "today", "--goodwill")
    salesbook("log", "acme", "Sent a card", "--by", "email", "--goodwill")

    told = salesbook("edit", "last", "--outcome", "replied")
    sent = salesbook("edit", "last", "--outcome", "sent")

    assert "Closed “Wish her luck”." in told.out
    assert "Open again: “Wish her luck”." in sent.out


def _open(salesbook: Run) -> list[str]:
    items = json.loads(salesbook("followup", "list", "--json").out)["items"]
    return [item["purpose"] for item in items]


@pytest.mark.usefixtures("acme")
def test_a_follow_up_that_is_closed_keeps_its_words(salesbook: Run) -> None:
    salesbook("edit", "last", "-n", "Agree the date @fri")
    salesbook("followup", "done", "last")

    result = salesbook("edit", "last", "-n", "Agree the price")

    assert (result.code, "can no longer be changed" in result.err) == (1, True)


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize(
    ("argv", "code"),
    [
        (("last", "--by", "email"), 1),
        (("last", "--at", "tomorrow"), 1),
        (("last", "--on", "fri"), 1),
        (("last",), 2),
        (("zzzzzz", "-d", "x"), 1),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(
    salesbook: Run, argv: tuple[str, ...], code: int
) -> None:
    before = salesbook("export", "all", "--json").out

    result = salesbook("edit", *argv)

    assert (result.code, result.out) == (code, "")
    assert salesbook("export", "all", "--json").out == before


@pytest.mark.usefixtures("acme")
def test_a_private_log_is_only_its_reps_to_open(salesbook: Run) -> None:
    done = salesbook("edit", "last", "--private", "--json")
    handle = json.loads(done.out)["item"]["interaction"]["handle"]

    refused = salesbook("edit", handle, "-d", "x", variables={"SALESBOOK_REP": "Sam Bos"})

    assert (refused.code, "is private to the rep who wrote it" in refused.err) == (1, True)
    assert salesbook("edit", handle, "--shared").code == 0


@pytest.mark.usefixtures("book")
def test_there_is_nothing_to_edit_in_an_empty_book(salesbook: Run) -> None:
    assert "You have made no log yet." in salesbook("edit", "last", "-d", "x").err


def test_the_words_open_in_an_editor(acme: Environment, salesbook: Run, editor: Any) -> None:
    result = salesbook("edit", "last", terminal=True, variables=editor("pumps", "12 pumps"))

    assert "Discussed Wants 12 pumps +need" in result.out
    assert not list(acme.state_folder.glob("edit-*"))


@pytest.mark.usefixtures("acme")
def test_an_editor_that_changes_nothing_changes_nothing(salesbook: Run, editor: Any) -> None:
    salesbook("edit", "last", "-n", "Agree the date @fri")

    result = salesbook("edit", "last", terminal=True, variables=editor("zork", ""))

    assert result.out == "Nothing changed in the log with Anna Vermeer, Acme\n"


def test_what_was_typed_in_the_editor_survives_a_refusal(
    acme: Environment, salesbook: Run, editor: Any
) -> None:
    variables = editor("Wants pumps", "Wants \0 pumps")

    result = salesbook("edit", "last", terminal=True, variables=variables)

    [kept] = acme.state_folder.glob("edit-*")
    assert result.code == 1
    assert f"What you typed is kept in “{kept}”." in result.err


def test_a_sheet_that_is_no_text_stays(acme: Environment, salesbook: Run, tmp_path: Path) -> None:
    script = tmp_path / "editor.py"
    script.write_text("import sys; open(sys.argv[1], 'wb').write(b'\\xff')")
    variables = {**PLAIN, "VISUAL": f"{sys.executable} {script}"}

    result = salesbook("edit", "last", terminal=True, variables=variables)

    assert (result.code, "kept in" in result.err) == (1, True)
    assert list(acme.state_folder.glob("edit-*"))


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize("name", ["/nowhere/editor", "false", '"'])
def test_an_editor_that_fails_is_a_sentence(salesbook: Run, name: str) -> None:
    result = salesbook("edit", "last", terminal=True, variables={**PLAIN, "EDITOR": name})

    assert (result.code, result.out) == (1, "")
    assert "did not end well, so nothing was changed." in result.err


@pytest.mark.usefixtures("acme")
def test_that_it_was_summed_up_can_be_said_later_and_taken_back(salesbook: Run) -> None:
    said = salesbook("edit", "last", "--confirmed", "--json")
    unsaid = salesbook("edit", "last", "--unconfirmed", "--json")

    items = [json.loads(each.out)["item"] for each in (said, unsaid)]
    assert [each["interaction"]["confirmed"] for each in items] == [True, False]
    assert [each["changed"] for each in items] == [["confirmed"], ["confirmed"]]


@pytest.mark.usefixtures("acme")
def test_whether_the_purpose_was_met_can_be_said_later(salesbook: Run) -> None:
    nothing = salesbook("edit", "last", "--met", "yes", "--json")
    salesbook("followup", "add", "acme", "Agree the pilot date", "--on", "today")
    salesbook("log", "acme", "May suits")

    partly = salesbook("edit", "last", "--met", "partly")
    again = salesbook("edit", "last", "--met", "partly")
    unmet = salesbook("edit", "last", "--met", "no", "--json")
    carried = json.loads(salesbook("brief", "acme", "--json").out)["item"]["purpose"]
    salesbook("undo")

    assert json.loads(nothing.out)["item"]["warnings"][0]["rule"] == "met_nothing"
    assert "Changed   met" in partly.out
    assert again.out.startswith("Nothing changed")
    assert json.loads(unmet.out)["item"]["carried"]["purpose"] == "Agree the pilot date"
    assert carried == "Agree the pilot date"
    assert "Agree the pilot date (met in part)" in salesbook("show", "acme").out
    assert "Not met, so" in salesbook("edit", "last", "--met", "no").out


@pytest.mark.usefixtures("book")
def test_the_handle_of_a_follow_up_leads_to_its_own_edit(salesbook: Run) -> None:
    salesbook("account", "add", "Acme")
    salesbook("followup", "add", "acme", "Agree the price @fri")

    handle = salesbook("followup", "list").out.splitlines()[1].split()[0]
    result, unknown = salesbook("edit", handle, "-n", "x"), salesbook("edit", "zzzzzz", "-n", "x")

    assert (result.code, "no log but the follow-up “Agree the price”" in result.err) == (1, True)
    assert f"salesbook followup edit {handle} PURPOSE --on DATE" in result.err
    assert "There is no log “zzzzzz”." in unknown.err
