"""`salesbook wrap`: close the day."""

import json
import os
import sys
from datetime import time

import pexpect
import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.contact import InteractionKind
from tests.desk import Desk
from tests.house import Golden, Outcome, Run
from tests.once import made_once
from tests.soundness import assert_sound
from tests.store.keeping import dump

EVENING = "2026-11-23T17:10:00+01:00"
TUESDAY = "2026-11-24T08:10:00+01:00"
PLAIN = {"NO_COLOR": "1"}


@pytest.fixture
@made_once
def day(book: Environment, salesbook: Run) -> Environment:
    """Hand over a book whose Monday was planned in the morning."""
    with book.writing("account add") as writable:
        desk = Desk(writable)
        pumps = desk.account("Zuider Pumps BV", phone="020 624 1100")
        ann = desk.person("Anna de Wit", pumps)
        desk.follow_up("Agree the delivery date of three pumps", account_id=pumps, person_id=ann)
        crane = desk.account("Harbour *Crane* & Sons", phone="010 1")
        desk.follow_up("Show the new hoist", account_id=crane)
        mill = desk.account("Paper Mill Noord")
        desk.person("Els Kok", mill)
        desk.follow_up(
            "Show the new controller",
            account_id=mill,
            channel=InteractionKind.VIDEO,
            at=time(13, 15),
        )
        lone = desk.person("Rita Lone")
        desk.phone("06 1234", person_id=lone)
        desk.follow_up("Ask her what the congress decided", person_id=lone)
        dairy = desk.account("Dairy Works", phone="030 231 9000")
        desk.promise("the test report of the valve", account_id=dairy)
    salesbook("complaint", "open", "Dairy", "The valve leaks", "--severity", "high")
    salesbook("plan", "today")
    return book


def evening(salesbook: Run, typed: str, *argv: str, now: str = EVENING) -> Outcome:
    return salesbook("wrap", *argv, stdin=typed, terminal=True, now=now, variables=PLAIN)


def asked(result: Outcome) -> list[str]:
    return [line.split("  ")[1] for line in result.out.splitlines() if line.endswith(" to go")]


@pytest.mark.usefixtures("day")
def test_each_planned_contact_is_asked_for_with_a_key(salesbook: Run, golden: Golden) -> None:
    talked = "l\n\n\n\nThey want four\nOffered 5 %\nyes\nAgree the place\nfri\ny\n"
    answers = ["n\n", talked, "m\nthu\n", "d\nShe left the trade\n", "s\n"]

    result = evening(salesbook, "".join(answers))

    assert result.code == 0
    golden("wrap.txt", result.out)


@pytest.mark.usefixtures("day")
def test_what_was_answered_is_not_asked_again_since_the_book_says_so(salesbook: Run) -> None:
    first = evening(salesbook, "n\ns\nq\n")
    second = evening(salesbook, "q\n")
    ended = evening(salesbook, "n\n")

    assert first.code == second.code == ended.code == 0
    assert len(asked(first)) == 3
    assert first.err.endswith("salesbook undo\nLeft. Go on with it: salesbook wrap\n")
    assert asked(second)[0] == asked(first)[1]
    assert "Day report" not in first.out + second.out + ended.out


@pytest.mark.usefixtures("day")
def test_every_answer_is_an_operation_that_undo_takes_back(
    salesbook: Run, book: Environment
) -> None:
    before = dump(book)

    evening(salesbook, "d\nIt was mended\nn\nm\nthu\nd\nShe left the trade\nn\n")
    told = [salesbook("undo", now=EVENING).code for _ in range(5)]

    assert told == [0] * 5
    assert dump(book) == before
    assert_sound(book)


@pytest.mark.usefixtures("day")
def test_a_try_is_dated_by_its_place_in_the_plan_once_that_is_over(salesbook: Run) -> None:
    noon = "2026-11-23T10:40:00+01:00"

    result = evening(salesbook, "n\nn\nn\nq\n", now=noon)

    document = json.loads(salesbook("wrap", "--json", now=EVENING).out)
    when = {one["account"]: one["at"][11:16] for one in document["item"]["report"]["contacts"]}
    assert set(when.values()) == {"10:00", "10:15", "10:30"}
    assert "still ahead" in result.out


@pytest.mark.usefixtures("day")
def test_what_is_due_by_itself_has_no_day_to_move(salesbook: Run) -> None:
    moved = evening(salesbook, "m\nq\n")
    again = evening(salesbook, "q\n")

    assert asked(moved)[0].startswith("Dairy Works")
    assert "Settled for Mon 23 Nov. Dairy Works is due by itself" in moved.out
    assert asked(again)[0].startswith("Harbour *Crane* & Sons · 4 to go")


@pytest.mark.usefixtures("day")
def test_a_key_that_is_none_is_said_and_asked_again(salesbook: Run) -> None:
    result = evening(salesbook, "x\nq\n")

    assert "That is none of these keys." in result.err
    assert "salesbook undo" not in result.err
    assert len(asked(result)) == 1


@pytest.mark.usefixtures("day")
def test_a_day_that_is_none_is_asked_for_again_in_its_place(salesbook: Run) -> None:
    result = evening(salesbook, "s\nm\nsomeday\nnext tue\nm\n\nq\n")

    assert "“someday” is not a date." in result.err
    assert result.err.count("To which day? ") == 3
    assert "Moved Harbour *Crane* & Sons to Tue 1 Dec (in 8 days)\n" in result.out
    assert "no answer ·" not in result.out
    assert len(asked(result)) == 3


@pytest.mark.usefixtures("day")
def test_a_drop_without_a_reason_is_asked_for_again_and_then_left(salesbook: Run) -> None:
    result = evening(salesbook, "d\n\n\nd\n\nIt was mended\nq\n")

    assert result.err.count("Why? Say in a few words why it is dropped: ") == 2
    assert "salesbook followup" not in result.err
    assert "Dropped Dairy Works · It was mended\n" in result.out
    assert len(asked(result)) == 2


@pytest.mark.usefixtures("day")
def test_a_try_is_one_line_that_says_when_it_comes_back(salesbook: Run) -> None:
    late = evening(salesbook, "s\nn\nq\n")
    early = evening(salesbook, "s\nn\nq\n", now="2026-11-23T10:40:00+01:00")
    salesbook("plan", "today", now="2026-11-23T13:55:00+01:00")
    second = evening(salesbook, "s\nn\nq\n")

    assert (
        "\n  Show the new hoist\nLogged Harbour *Crane* & Sons · call · no answer · still due\n\n"
    ) in late.out
    assert "Rita Lone · call · no answer · back 14:00, try 1 of 6\n\n" in early.out
    assert " · no answer · back Tue 24 Nov 10:00, try 1 of 6\n\n" in second.out
    assert "Not right?" not in late.err + early.err
    assert late.err.count("Take the last answer back: salesbook undo") == 1


@pytest.mark.usefixtures("day")
def test_the_end_of_the_input_leaves_and_says_how_to_go_on(salesbook: Run) -> None:
    result = evening(salesbook, "n\n")

    assert (result.code, result.err.endswith("Left. Go on with it: salesbook wrap\n")) == (0, True)


@pytest.mark.usefixtures("day")
def test_what_another_program_settles_meanwhile_is_not_written_twice(
    salesbook: Run, book: Environment
) -> None:
    from salesbook.domain.loop.wrap import AnsweredError
    from salesbook.work.loop.wrap import drop_contact, waiting_contacts

    with book.reading() as opened:
        waiting = waiting_contacts(opened)
    salesbook("log", "--plan", "1", "They were glad", now=EVENING)

    with pytest.raises(AnsweredError), book.writing("wrap") as opened:
        drop_contact(opened, waiting[0], "Too late")


@pytest.mark.usefixtures("day")
def test_a_follow_up_that_was_moved_or_closed_elsewhere_is_not_asked_for(salesbook: Run) -> None:
    handles = {
        one["account"] or one["person"]: one["handle"]
        for one in json.loads(salesbook("followup", "list", "--json").out)["items"]
    }
    salesbook("followup", "move", handles["Zuider Pumps BV"], "fri")
    salesbook("followup", "done", handles["Rita Lone"])

    result = evening(salesbook, "q\n")

    assert result.out.count("3 to go") == 1


@pytest.mark.usefixtures("day")
def test_yesterday_is_asked_for_too_where_nothing_was_said_since(salesbook: Run) -> None:
    salesbook("log", "Rita Lone", "The congress said yes", now=EVENING)
    salesbook("person", "add", "Bea Bos", "--account", "Zuider Pumps BV")
    salesbook("log", "Zuider", "Anna is away until Thursday", "-w", "Bea", now=EVENING)

    monday = evening(salesbook, "q\n", now=TUESDAY)
    salesbook("plan", "today", now=TUESDAY)
    tuesday = evening(salesbook, "q\n", now=TUESDAY)
    later = salesbook("wrap", now="2026-12-20T08:10:00+01:00", terminal=True)

    assert monday.out.startswith("\nMon 23 Nov 10:00  ")
    assert "3 to go" in monday.out
    assert "Mon 23 Nov 10:" not in tuesday.out
    assert "to go" not in later.out


@pytest.mark.usefixtures("day")
@pytest.mark.parametrize("width", ["40", "80", "140"])
def test_without_a_terminal_it_only_tells(salesbook: Run, golden: Golden, width: str) -> None:
    said = "Wants four // Offered 5 % // Agree the place @fri"
    promised = ["--promise", "Send the drawing @wed", "--they-promise", "Send the sizes @thu"]
    for at, words in (
        ("10:05", ["Zuider", said, "-w", "Anna", "--met", "yes", *promised]),
        ("10:20", ["Harbour", "no answer"]),
        ("12:05", ["Mill", "The price list", "--by", "email"]),
        ("15:00", ["Rita", "The dog is well", "--private", "--no-next", "one_off"]),
    ):
        salesbook("log", *words, now=f"2026-11-23T{at}:00+01:00")
    salesbook("promise", "kept", "last", now=EVENING)
    result = salesbook("wrap", now=EVENING, variables={"COLUMNS": width})
    report = evening(salesbook, "", "--report")

    assert max(map(len, result.out.splitlines())) <= int(width)
    golden(f"wrap-report-{width}.txt", result.out)
    if width == "80":
        assert report.out == result.out
        golden("wrap.md", salesbook("wrap", "--markdown", now=EVENING).out)
        golden("wrap.json", salesbook("wrap", "--json", now=EVENING).out)


@pytest.mark.usefixtures("day")
def test_words_of_private_talks_stay_out_unless_they_are_asked_for(salesbook: Run) -> None:
    note = "Her SECRET // // Ask after her SECRET garden @fri"
    salesbook("log", "Rita Lone", note, "--private", "--promise", "Bring SECRET tea @fri")

    plain = [salesbook("wrap", *form, now=EVENING).out for form in ([], ["--markdown"], ["--json"])]
    included = salesbook("wrap", "--include-private", now=EVENING).out

    assert "SECRET" not in "".join(plain)
    assert "09:30 Rita Lone: a private talk" in plain[0]
    assert "Ask after her SECRET garden" in included
    assert "Bring SECRET tea, by Fri 27 Nov" in included


@pytest.mark.usefixtures("day")
def test_in_a_strict_book_a_talk_without_a_next_purpose_is_owed(salesbook: Run) -> None:
    salesbook("config", "set", "purpose.mode", "strict")
    salesbook("log", "Dairy", "The SECRET valve is mended")

    plain = salesbook("wrap", now=EVENING).out
    own = evening(salesbook, "s\ns\ns\ns\n").out

    assert "No next purpose · salesbook followup add ACCOUNT PURPOSE" in plain
    assert "SECRET" not in plain
    assert "Say why you talk next, after “The SECRET valve is mended”" in " ".join(own.split())


@pytest.mark.usefixtures("day")
def test_another_day_is_only_told_of(salesbook: Run) -> None:
    salesbook("log", "Rita Lone", "The congress said yes")

    told = evening(salesbook, "", "--day", "yesterday", now=TUESDAY)
    ahead = salesbook("wrap", "--day", "2026-12-24")

    assert told.out.startswith("Day report · Robin Vos · Mon 23 Nov\n1 contact reached, 0 tried")
    assert (ahead.code, ahead.out) == (1, "")
    assert "still to come" in ahead.err


@pytest.mark.usefixtures("day")
def test_a_call_back_that_is_planned_is_owed_once(salesbook: Run) -> None:
    asks = ["Asks for the price", "--outcome", "callback_requested", "--on", "today"]
    salesbook("log", "Mill", *asks, now="2026-11-23T09:40:00+01:00")

    before = salesbook("wrap", now="2026-11-23T09:45:00+01:00").out
    salesbook("plan", "today", now="2026-11-23T09:50:00+01:00")
    after = salesbook("wrap", now=EVENING).out.partition("Day report")[0]

    assert "Paper Mill Noord · Call back: Asks for the price" in before
    assert "Call back" not in after.partition("Tue 24 Nov")[0]


def test_an_empty_book_has_nothing_to_close(salesbook: Run) -> None:
    result = evening(salesbook, "")

    assert result.code == 0
    assert "Nothing is owed." in result.out
    assert result.out.endswith("Day report · Robin Vos · Mon 23 Nov\nNo contact was logged.\n")


@pytest.mark.usefixtures("day")
def test_markdown_at_a_terminal_follows_what_is_owed(salesbook: Run) -> None:
    result = evening(salesbook, "s\n" * 5, "--markdown")

    assert "\n# Day report · Robin Vos · Mon 23 Nov\n\nNo contact was logged.\n" in result.out
    assert "You promised · salesbook promise kept ID" in result.out


def at_the_terminal(day: Environment) -> "pexpect.spawn[str]":
    said = {**os.environ, **day.variables, "SALESBOOK_NOW": EVENING, "TERM": "xterm-256color"}
    return pexpect.spawn(
        sys.executable, ["-m", "salesbook", "wrap"], env=said, encoding="utf-8", timeout=30
    )


def test_at_a_real_terminal_a_key_needs_no_enter_and_ctrl_c_leaves(day: Environment) -> None:
    child = at_the_terminal(day)

    child.expect_exact("5 to go")
    child.expect_exact("q leave ")
    child.send("\x1b[A")
    child.expect_exact("That is none of these keys.")
    child.send("n")
    child.expect_exact("4 to go")
    child.expect_exact("q leave ")
    child.sendintr()
    child.expect_exact("Left. Go on with it: salesbook wrap")
    child.expect(pexpect.EOF)
    child.close()

    assert child.exitstatus == 130


def test_at_a_real_terminal_what_is_typed_behind_a_refused_day_presses_no_key(
    day: Environment, salesbook: Run
) -> None:
    child = at_the_terminal(day)

    child.expect_exact("q leave ")
    child.send("sss")
    child.expect_exact("4 to go")
    child.expect_exact("q leave ")
    child.send("m")
    child.expect_exact("To which day? ")
    child.send("someday\rnnn\rnext tue")
    child.expect_exact("“someday” is not a date.")
    child.expect_exact("To which day? ")
    child.send("next tue\r")
    child.expect_exact("Moved ")
    child.expect_exact("3 to go")
    child.expect_exact("q leave ")
    child.send("q")
    child.expect_exact("Left.")
    child.expect(pexpect.EOF)
    child.close()

    report = json.loads(salesbook("wrap", "--json", now=EVENING).out)["item"]["report"]
    assert (child.exitstatus, report["contacts"]) == (0, [])
