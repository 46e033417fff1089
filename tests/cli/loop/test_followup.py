"""`salesbook followup`: planned by hand, and tended."""

import json
from typing import Any

import pytest

from salesbook.cli.environment import Environment
from tests.house import Golden, Run
from tests.once import made_once

THURSDAY = "2026-11-26T09:30:00+01:00"
PLAIN = {"NO_COLOR": "1"}


@pytest.fixture
@made_once
def acme(book: Environment, salesbook: Run) -> Environment:
    salesbook("account", "add", "Acme")
    salesbook("person", "add", "Anna Vermeer", "--account", "Acme")
    return book


def added(salesbook: Run, *argv: str) -> dict[str, Any]:
    result = salesbook("followup", "add", "acme", *argv, "--json")
    assert result.code == 0, result.err
    found: dict[str, Any] = json.loads(result.out)["item"]["follow_up"]
    return found


@pytest.mark.usefixtures("acme")
def test_a_follow_up_has_a_purpose_a_day_a_person_and_a_channel(salesbook: Run) -> None:
    found = added(
        salesbook, "Agree the price", "--on", "fri 10:00", "--with", "anna", "--by", "phone"
    )

    assert (found["account"], found["person"]) == ("Acme", "Anna Vermeer")
    assert (found["purpose"], found["purpose_kind"]) == ("Agree the price", "commercial")
    assert (found["due_on"], found["due_at"], found["channel"]) == ("2026-11-27", "10:00", "call")
    assert (found["origin"], found["status"]) == ("typed", "open")


@pytest.mark.usefixtures("acme")
def test_a_follow_up_can_be_a_colleagues(salesbook: Run) -> None:
    salesbook("account", "list", variables={"SALESBOOK_REP": "Sam Bos"})
    salesbook("note", "acme", "x", variables={"SALESBOOK_REP": "Sam Bos"})

    said = ("followup", "add", "acme", "Agree the price", "--on", "fri", "--colleague")
    receipt = salesbook(*said, "sam")
    unknown = salesbook("followup", "add", "acme", "Agree it", "-o", "fri", "--colleague", "zork")

    assert json.loads(salesbook("followup", "list", "--json").out)["items"] == []
    theirs = salesbook("followup", "list", "--json", variables={"SALESBOOK_REP": "Sam Bos"})
    assert len(json.loads(theirs.out)["items"]) == 1
    assert unknown.code == 1
    assert receipt.out.endswith("  It comes up in the due of Sam Bos on its day.\n")


@pytest.mark.usefixtures("acme")
def test_a_follow_up_for_oneself_names_nobody(salesbook: Run) -> None:
    said = ("followup", "add", "acme", "Agree the price", "--on", "fri")

    assert "It comes up" not in salesbook(*said, "--colleague", "me").out + salesbook(*said).out


@pytest.mark.usefixtures("acme")
def test_the_day_may_stand_in_the_purpose_or_be_assumed(salesbook: Run) -> None:
    own = added(salesbook, "Agree the price @fri")
    assumed = salesbook("followup", "add", "acme", "Ask how the exam went", "--goodwill")

    assert (own["purpose"], own["due_on"]) == ("Agree the price", "2026-11-27")
    assert "Mon 22 Feb 2027 (in 3 months) · goodwill · assumed" in assumed.out
    assert "Ask how the exam went · goodwill" in salesbook("followup", "list").out


@pytest.mark.usefixtures("acme")
def test_a_vague_purpose_is_warned_of_or_refused_where_the_book_is_strict(salesbook: Run) -> None:
    coached = salesbook("followup", "add", "acme", "check in", "--on", "fri")
    salesbook("config", "set", "purpose.mode", "strict")
    refused = salesbook("followup", "add", "acme", "touch base", "--on", "fri")
    anyway = salesbook("followup", "add", "acme", "touch base", "--on", "fri", "--anyway")
    real = salesbook("followup", "add", "acme", "Agree the price", "--on", "fri")

    assert (coached.code, "“check in” says nothing" in coached.err) == (0, True)
    assert (refused.code, refused.out) == (1, "")
    assert "“touch base” says nothing of what the contact is for (touch_base)." in refused.err
    assert refused.err.endswith(" · or keep it as it is: --anyway\n")
    assert (anyway.code, real.code) == (0, 0)


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("acme", "Agree the price", "--on", "yesterday"), "a follow-up lies ahead"),
        (("acme", "Agree the price", "--on", "fridya"), "fridya"),
        (("acme", "  ", "--on", "fri"), "A follow-up needs a purpose"),
        (("zork", "Agree the price", "--on", "fri"), "zork"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_kept(
    salesbook: Run, argv: tuple[str, ...], said: str
) -> None:
    result = salesbook("followup", "add", *argv)

    assert (result.code, result.out) == (1, "")
    assert said in result.err
    assert json.loads(salesbook("followup", "list", "--json").out)["items"] == []


@pytest.mark.usefixtures("acme")
def test_a_follow_up_is_moved_done_or_dropped_with_a_reason(salesbook: Run, golden: Golden) -> None:
    first = added(salesbook, "Agree the price", "--on", "fri 10:00")["handle"]
    second = added(salesbook, "Send the drawing", "--on", "fri")["handle"]

    said = [
        salesbook("followup", "move", first, "mon 14:00").out,
        salesbook("followup", "move", first, "next tue").out,
        salesbook("followup", "done", first).out,
        salesbook("followup", "drop", second, "--because", "They chose another").out,
    ]

    golden("followup.txt", "".join(said))
    again = salesbook("followup", "done", first)
    assert (again.code, "is done already" in again.err) == (1, True)


@pytest.mark.usefixtures("acme")
def test_dropping_needs_a_reason_and_a_name_that_is_known(salesbook: Run) -> None:
    handle = added(salesbook, "Agree the price", "--on", "fri")["handle"]

    reasonless = salesbook("followup", "drop", handle)
    unknown = salesbook("followup", "done", "zzzzzz")
    none_yet = salesbook("note", "close", "last")

    assert (reasonless.code, "Why is it dropped?" in reasonless.err) == (1, True)
    assert (unknown.code, none_yet.code) == (1, 1)
    assert "You have made no note yet." in none_yet.err


@pytest.mark.usefixtures("acme")
def test_last_is_what_the_rep_planned_latest(salesbook: Run) -> None:
    added(salesbook, "Agree the price", "--on", "fri")
    added(salesbook, "Send the drawing", "--on", "fri")

    dropped = salesbook("followup", "drop", "last", "--because", "x", "--json")

    assert json.loads(dropped.out)["kind"] == "follow_up_drop"
    assert json.loads(dropped.out)["item"]["follow_up"]["purpose"] == "Send the drawing"
    assert json.loads(dropped.out)["item"]["follow_up"]["status"] == "dropped"


@pytest.mark.usefixtures("acme")
def test_the_list_is_for_eyes_for_programs_and_for_sheets(salesbook: Run, golden: Golden) -> None:
    empty = salesbook("followup", "list")
    added(salesbook, "Agree the price", "--on", "fri")
    added(salesbook, "Send the drawing", "--on", "tomorrow", "--with", "anna")

    golden("followup-list.txt", empty.out + salesbook("followup", "list", now=THURSDAY).out)
    rows = salesbook("followup", "list", "--csv").out.splitlines()
    assert rows[0].startswith('"id","handle","account"')
    assert len(rows) == 3


@pytest.mark.usefixtures("acme")
def test_a_list_that_is_cut_says_how_many_more_there_are(salesbook: Run) -> None:
    for number in range(52):
        added(salesbook, f"Agree price {number}", "--on", "fri")

    shown, cut = salesbook("followup", "list"), salesbook("followup", "list", "--limit", "3")
    whole = json.loads(salesbook("followup", "list", "--json").out)
    part = json.loads(salesbook("followup", "list", "--json", "--limit", "3").out)

    assert "… and 2 more: salesbook followup list --limit 52" in shown.out
    assert "… and 49 more: salesbook followup list --limit 52" in cut.out
    assert (len(whole["items"]), whole["more"]) == (52, 0)
    assert (len(part["items"]), part["more"]) == (3, 49)


@pytest.mark.usefixtures("acme")
def test_triage_walks_the_overdue_ones(salesbook: Run) -> None:
    for purpose in ("One price", "Two prices", "Three prices", "Four prices", "Five prices"):
        added(salesbook, purpose, "--on", "tomorrow")
    answers = "z\nd\nm\nyesterday\nm\nmon\nx\nno budget\n\nq\n"

    result = salesbook(
        "followup", "triage", stdin=answers, terminal=True, now=THURSDAY, variables=PLAIN
    )

    assert result.code == 0
    assert "5 overdue" in result.err
    assert "“z” is none of these" in result.err
    assert "a follow-up lies ahead" in result.err
    assert [
        word in result.out for word in ("Done with Acme", "Moved with Acme", "Dropped with Acme")
    ] == [True] * 3
    left = json.loads(salesbook("followup", "list", "--json", now=THURSDAY).out)["items"]
    assert len(left) == 3


@pytest.mark.usefixtures("acme")
def test_triage_ends_by_itself_and_lists_where_nobody_can_be_asked(salesbook: Run) -> None:
    nothing = salesbook("followup", "triage")
    added(salesbook, "Agree the price", "--on", "tomorrow")

    listed = salesbook("followup", "triage", now=THURSDAY)
    document = salesbook("followup", "triage", "--json", now=THURSDAY)
    walked = salesbook("followup", "triage", stdin="\n", terminal=True, now=THURSDAY)

    assert nothing.out == "Nothing is overdue.\n"
    assert "Agree the price" in listed.out
    assert json.loads(document.out)["kind"] == "follow_ups"
    assert len(json.loads(document.out)["items"]) == 1
    assert walked.code == 0


@pytest.mark.usefixtures("acme")
def test_a_person_without_an_account_is_followed_up_too(salesbook: Run) -> None:
    salesbook("person", "add", "Eve Jansen")

    result = salesbook("followup", "add", "eve", "Send her the catalogue", "--on", "fri")

    assert "Planned with Eve Jansen" in result.out


@pytest.mark.usefixtures("acme")
def test_what_was_taken_back_is_no_longer_there_to_close(salesbook: Run) -> None:
    handle = added(salesbook, "Agree the price", "--on", "fri")["handle"]
    salesbook("undo")

    assert salesbook("followup", "done", handle).code == 1


@pytest.mark.usefixtures("acme")
def test_receipts_and_lists_tell_namesakes_apart(salesbook: Run) -> None:
    salesbook("account", "add", "Acme", "--city", "Delft")
    accounts = json.loads(salesbook("account", "list", "--json").out)["items"]
    first, second = (account["handle"][:6] for account in accounts)

    added_to = salesbook("followup", "add", first, "Agree the price", "--on", "tomorrow")
    logged = salesbook("log", second, "Wants pumps // Offered 12 // Agree the date @tomorrow")
    listed, moved = salesbook("followup", "list"), salesbook("followup", "move", "last", "fri")
    overdue = salesbook("followup", "triage", stdin="q\n", terminal=True, now=THURSDAY)

    assert f"Planned with Acme {first} · " in added_to.out
    assert f"Logged Acme {second} · " in logged.out
    assert all(f"Acme {handle}  " in listed.out for handle in (first, second))
    assert f"Moved with Acme {second} · " in moved.out
    assert f"Acme {first}: Agree the price" in overdue.err


@pytest.mark.usefixtures("acme")
def test_what_a_strict_book_keeps_anyway_is_marked_quietly_wherever_it_shows(
    salesbook: Run,
) -> None:
    salesbook("config", "set", "purpose.mode", "strict")
    refused = salesbook("followup", "add", "acme", "check in", "--on", "today")
    kept = salesbook("followup", "add", "acme", "check in", "--on", "today", "--anyway")

    assert refused.code == 1
    assert "“check in” says nothing of what the contact is for (check_in)." in refused.err
    assert "  check in · Mon 23 Nov (today) · kept anyway" in kept.out
    assert "check in · kept anyway" in salesbook("followup", "list").out
    assert "check in (kept anyway)" in salesbook("due").out
    assert "The purpose of my call is: check in (kept anyway)" in salesbook("brief", "acme").out
    assert "check in · kept anyway" in salesbook("show", "acme").out
    assert "Planned with Acme: check in (kept anyway)" in salesbook("history").out
    assert salesbook("export", "follow_ups").out.splitlines()[1].endswith('"true"')
    for command in ("due", "followup list", "show acme", "brief acme"):
        assert '"anyway": true' in salesbook(*command.split(), "--json").out


@pytest.mark.usefixtures("acme")
def test_a_log_keeps_a_vague_purpose_anyway_with_its_mark(salesbook: Run) -> None:
    salesbook("config", "set", "purpose.mode", "strict")

    logged = salesbook("log", "acme", "Wants pumps // check in @tomorrow", "--anyway")
    edited = salesbook("edit", "last", "--next", "touch base", "--anyway")

    assert "check in · Tue 24 Nov (tomorrow) · kept anyway" in logged.out
    assert "touch base · Tue 24 Nov (tomorrow) · kept anyway" in edited.out
    history = " ".join(salesbook("history").out.split())
    assert "Wants pumps (next kept anyway)" in history
    assert "touch base (Tue 24 Nov, open, kept anyway)" in salesbook("show", "acme").out
    overdue = salesbook("followup", "triage", stdin="q\n", terminal=True, now=THURSDAY)
    assert "Acme: touch base (kept anyway, Tue 24 Nov, 2 days ago)" in overdue.err


@pytest.mark.usefixtures("acme")
def test_an_agreed_time_stands_wherever_the_follow_up_is_shown(salesbook: Run) -> None:
    friday, afternoon = "Fri 27 Nov 14:00", {"SALESBOOK_NOW": "2026-11-27T09:30:00+01:00"}

    note = "x // Offered a test // Agree the price @fri 14:00"
    logged = salesbook("log", "acme", note).err
    screens = [salesbook(*argv).out for argv in (["brief", "acme"], ["show", "acme"])]
    quiet = salesbook("due", "--all").out
    due, brief = (
        salesbook(*argv, variables=afternoon).out for argv in (["due"], ["brief", "acme"])
    )

    assert f"Agree the price, {friday}" in " ".join(logged.split())
    assert all(screen.count(friday) >= 2 for screen in screens)
    assert f"{friday} (in 4 days): Agree the price" in " ".join(quiet.split())
    assert ("today 14:00" in due, "due today 14:00" in brief) == (True, True)


@pytest.mark.usefixtures("acme")
def test_a_time_agreed_by_another_clock_says_where(salesbook: Run) -> None:
    lisbon = {"TZ": "Europe/Lisbon"}

    added(salesbook, "Agree the price", "--on", "fri 14:00")

    assert "14:00 Amsterdam" in salesbook("followup", "list", variables=lisbon).out
    assert "14:00 Amsterdam" in salesbook("brief", "acme", variables=lisbon).out
    assert "Amsterdam" not in salesbook("followup", "list").out


@pytest.mark.usefixtures("acme")
def test_an_edit_changes_what_it_names_and_leaves_the_rest(salesbook: Run) -> None:
    handle = added(salesbook, "check in", "--on", "fri 10:00", "--by", "email")["handle"]

    edited = salesbook("followup", "edit", handle, "Agree the price")
    other = json.loads(
        salesbook(
            "followup", "edit", "last", "-o", "mon", "-w", "anna", "--by", "call", "--json"
        ).out
    )

    assert edited.out.splitlines() == [
        f"Edited what is planned with Acme · {handle[:6]}",
        "  Agree the price · Fri 27 Nov 10:00 (in 4 days)",
    ]
    assert edited.err == "Take it back: salesbook undo\n"
    found = other["item"]["follow_up"]
    assert other["kind"] == "follow_up_edit"
    assert (found["purpose"], found["person"]) == ("Agree the price", "Anna Vermeer")
    assert (found["due_on"], found["due_at"], found["channel"]) == ("2026-11-30", None, "call")
    salesbook("undo")
    [item] = json.loads(salesbook("followup", "list", "--json").out)["items"]
    assert (item["person"], item["due_at"], item["channel"]) == (None, "10:00", "email")
    assert "Took back: Edited what is planned" in salesbook("history").out


@pytest.mark.usefixtures("acme")
def test_an_edit_is_weighed_like_what_is_planned_anew(salesbook: Run) -> None:
    added(salesbook, "Agree the price @fri")

    coached = salesbook("followup", "edit", "last", "touch base @mon")
    salesbook("config", "set", "purpose.mode", "strict")
    refused = salesbook("followup", "edit", "last", "check in")
    anyway = salesbook("followup", "edit", "last", "check in", "--anyway")

    assert (coached.code, "“touch base” says nothing" in coached.err) == (0, True)
    assert "touch base · Mon 30 Nov" in coached.out
    assert (refused.code, refused.out, anyway.code) == (1, "", 0)


@pytest.mark.usefixtures("acme")
def test_an_edit_that_says_nothing_or_nothing_new_says_so(salesbook: Run) -> None:
    added(salesbook, "Agree the price @fri")

    empty = salesbook("followup", "edit", "last")
    same = salesbook("followup", "edit", "last", "Agree the price")
    salesbook("followup", "done", "last")
    closed = salesbook("followup", "edit", "last", "Agree the date")

    assert (empty.code, "salesbook followup edit last PURPOSE" in empty.err) == (2, True)
    assert same.out.startswith("Nothing changed in what is planned with Acme")
    assert (closed.code, "done" in closed.err) == (1, True)


@pytest.mark.usefixtures("book")
def test_who_is_named_in_an_edit_brings_the_account_along(salesbook: Run) -> None:
    salesbook("account", "add", "Acme")
    salesbook("person", "add", "Anna Vermeer", "--account", "Acme")
    salesbook("person", "add", "Eve Freelance")
    salesbook("followup", "add", "eve", "Agree the price @fri")

    result = salesbook("followup", "edit", "last", "--with", "anna")

    assert result.out.startswith("Edited what is planned with Anna Vermeer, Acme")


@pytest.mark.usefixtures("acme")
def test_the_purpose_of_a_private_talk_is_not_another_reps_to_change(salesbook: Run) -> None:
    salesbook("log", "acme", "x // y // Agree the price @fri", "--private")
    theirs = {"SALESBOOK_REP": "Sam Bos"}
    salesbook("note", "acme", "x", variables=theirs)
    [item] = json.loads(salesbook("followup", "list", "--json").out)["items"]

    refused = salesbook("followup", "edit", item["handle"], "Agree it", variables=theirs)

    assert (refused.code, "private to the rep who wrote it" in refused.err) == (1, True)


@pytest.mark.usefixtures("acme")
def test_a_vague_purpose_comes_with_the_command_that_mends_it(salesbook: Run) -> None:
    handle = added(salesbook, "check in @fri")["handle"]

    said = " ".join(salesbook("brief", "acme").out.split())

    assert f"That says nothing. Better: salesbook followup edit {handle[:6]} '" in said


@pytest.mark.usefixtures("book")
def test_a_time_agreed_for_a_day_off_is_kept_and_told_to_have_no_plan(salesbook: Run) -> None:
    salesbook("account", "add", "Acme")

    added = salesbook("followup", "add", "acme", "Agree the price of the pump", "--on", "sat 10:00")
    moved = salesbook("followup", "move", "last", "sun 10:00")
    whole = salesbook("followup", "move", "last", "sat")
    logged = salesbook("log", "acme", "Heard // A pump // Agree the date of the pump @sat 11:00")

    told = "is a day off, so no plan will hold that time."
    assert [
        told in " ".join(f"{each.out}{each.err}".split()) for each in (added, moved, whole, logged)
    ] == [
        True,
        True,
        False,
        True,
    ]
