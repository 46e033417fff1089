"""`salesbook inbox`: notes from the road become logs, each by itself, once."""

import json
import os
from datetime import datetime
from pathlib import Path

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.errors import SalesbookError
from salesbook.store.compiled.tables import REPS
from tests.house import Golden, Run
from tests.once import made_once

EVENING = "2026-11-23T17:30:00+01:00"
TOMORROW = "2026-11-24T19:30:00+01:00"
NOTES = """# Monday
- 09:20 acme: Wants 12 pumps // Offered 10 % // Agree the pilot date @fri
* yesterday 14:20 met Anna: Builds a hall
  and needs heating // // Send the drawing @tomorrow

call Globex - no answer
Acm: hello
Initech: Wants a test
just words
acme:
7: hello
23:45 Globex: later
visit acme pumps: Nice place // // follow up
"""


@pytest.fixture
@made_once
def firm(book: Environment, salesbook: Run) -> Environment:
    for name in ("Acme", "Acme Pumps", "Globex"):
        salesbook("account", "add", name)
    salesbook("person", "add", "Anna Vermeer", "--account", "Globex")
    return book


@pytest.fixture
def notes(firm: Environment, tmp_path: Path) -> Path:  # noqa: ARG001 (the names in them are known)
    """Save notes, once the names in them are known."""
    return saved(tmp_path / "notes.txt", NOTES, "2026-11-23T17:00:00+01:00")


def saved(path: Path, text: str, at: str) -> Path:
    path.write_text(text, encoding="utf-8")
    instant = datetime.fromisoformat(at).timestamp()
    os.utime(path, (instant, instant))
    return path


def states(salesbook: Run, *argv: str, now: str = EVENING, stdin: str = "") -> list[str]:
    result = salesbook("inbox", *argv, "--json", now=now, stdin=stdin)
    return [each["state"] for each in json.loads(result.out)["item"]["notes"]]


def logs(salesbook: Run) -> list[dict[str, str]]:
    return list(json.loads(salesbook("export", "interactions", "--json").out)["items"])


@pytest.mark.parametrize("width", ["60", "80", "140"])
def test_a_preview_says_who_when_what_and_what_stays(
    salesbook: Run, notes: Path, golden: Golden, width: str
) -> None:
    shown = salesbook("inbox", str(notes), "--dry-run", now=EVENING, variables={"COLUMNS": width})

    golden(f"inbox-{width}.txt", shown.out)
    assert (shown.code, logs(salesbook)) == (1, [])
    assert f"Nothing was logged. Log what is clear: salesbook inbox {notes} --yes" in shown.err


def test_what_is_clear_is_logged_and_the_rest_is_kept_word_for_word(
    salesbook: Run, notes: Path, tmp_path: Path
) -> None:
    rest = tmp_path / "rest.txt"

    done = salesbook("inbox", str(notes), "--yes", "--rest", str(rest), now=EVENING)

    assert "10 notes: 4 logged, 6 not taken." in done.out
    assert f"What stays is in {rest}." in done.err
    assert rest.stat().st_mode & 0o777 == 0o600
    kept = rest.read_text("utf-8").splitlines()
    assert kept[1::2] == [line for line in NOTES.splitlines() if line in kept]
    assert len(kept) == 12
    assert {each["occurred_at"] for each in logs(salesbook)} >= {
        "2026-11-23T09:20:00+01:00",
        "2026-11-22T14:20:00+01:00",
        "2026-11-23T17:00:00+01:00",
    }


def test_the_same_file_comes_in_once_and_what_was_undone_again(salesbook: Run, notes: Path) -> None:
    first = states(salesbook, str(notes), "--yes")
    again = states(salesbook, str(notes), "--yes")
    salesbook("undo", now=EVENING)
    once_more = states(salesbook, str(notes), "--yes")

    assert (first.count("logged"), first.count("known")) == (4, 0)
    assert (again.count("logged"), again.count("known")) == (0, 4)
    assert (once_more.count("logged"), once_more.count("known")) == (1, 3)
    assert len(logs(salesbook)) == 4


def test_each_note_is_an_operation_of_its_own(salesbook: Run, notes: Path) -> None:
    salesbook("inbox", str(notes), "--yes", now=EVENING)

    salesbook("undo", now=EVENING)
    operations = json.loads(salesbook("history", "--json").out)["items"]

    assert len(logs(salesbook)) == 3
    assert [one["command"] for one in operations].count("inbox") == 4


def test_a_file_saved_again_on_another_day_does_not_say_it_twice(
    salesbook: Run, notes: Path
) -> None:
    salesbook("inbox", str(notes), "--yes", now=EVENING)
    saved(notes, NOTES.replace("- 09:20", "- 24 nov 09:20"), "2026-11-24T19:00:00+01:00")

    found = states(salesbook, str(notes), "--dry-run", now=TOMORROW)
    shown = salesbook("inbox", str(notes), "--dry-run", now=TOMORROW).out

    assert found[:3] == ["clear", "stays", "stays"]
    assert "The same words are logged of Mon 23 Nov 17:00 (yesterday)." in shown
    assert "say when: 2026-11-24 19:00 call Globex: no answer" in shown


@pytest.mark.usefixtures("firm")
def test_the_same_words_without_a_time_are_one_contact_of_a_day(salesbook: Run) -> None:
    typed = "acme: no answer\nacme: no answer\n10:00 acme: no answer\n"

    first = states(salesbook, "-", "--yes", stdin=typed)
    later = states(salesbook, "-", "--yes", stdin=typed, now="2026-11-23T18:30:00+01:00")

    assert first == ["logged", "stays", "logged"]
    assert later == ["known", "known", "known"]


@pytest.mark.usefixtures("firm")
def test_a_note_may_leave_a_part_empty_and_separators_alone_say_nothing(salesbook: Run) -> None:
    jotted = "globex: // // Agree the pilot date @wed 11:00\nglobex: // |\n"

    seen = salesbook("inbox", "-", "--json", "--dry-run", now=EVENING, stdin=jotted)

    [clear, blank] = json.loads(seen.out)["item"]["notes"]
    assert (clear["discussed"], clear["purpose"]) == ("", "Agree the pilot date")
    assert blank["reason"] == "It names Globex and says nothing."


@pytest.mark.parametrize(
    ("keys", "left"),
    [("\n", 0), ("q\n", 4), ("o\n\nn\ny\nq\n", 2), ("o\ny\n", 3), ("", 4), ("z\n\n", 0)],
)
def test_at_a_terminal_all_or_one_by_one(
    salesbook: Run, notes: Path, tmp_path: Path, keys: str, left: int
) -> None:
    rest = tmp_path / "rest.txt"

    done = salesbook(
        "inbox", str(notes), "--rest", str(rest), terminal=True, stdin=keys, now=EVENING
    )

    assert len(logs(salesbook)) == 4 - left
    assert "Log 4 notes? [Enter = all, o one by one, q none]" in done.err
    assert rest.read_text("utf-8").count("# You left it.") == left


def test_nobody_to_ask_logs_nothing(salesbook: Run, notes: Path, tmp_path: Path) -> None:
    rest = tmp_path / "rest.txt"

    asked = salesbook("inbox", str(notes), "--rest", str(rest), now=EVENING)
    document = salesbook("inbox", str(notes), "--json", terminal=True, now=EVENING)

    assert (asked.code, document.code) == (1, 1)
    assert "Say it beforehand: --yes" in asked.err
    assert (logs(salesbook), rest.exists()) == ([], False)


def test_a_file_that_is_there_is_not_overwritten_and_nothing_is_logged(
    salesbook: Run, notes: Path
) -> None:
    refused = salesbook("inbox", str(notes), "--yes", "--rest", str(notes), now=EVENING)

    assert (refused.code, logs(salesbook)) == (1, [])
    assert "is there already" in refused.err


@pytest.mark.usefixtures("firm")
def test_nothing_that_stays_makes_no_file(salesbook: Run, tmp_path: Path) -> None:
    rest = tmp_path / "rest.txt"

    done = salesbook("inbox", "-", "--yes", "--rest", str(rest), stdin="acme: na\n")
    none = salesbook("inbox", "-", "--yes", stdin="# nothing\n")

    assert (done.code, none.code, rest.exists()) == (0, 0, False)
    assert "There is no note in it." in none.out


@pytest.mark.usefixtures("firm")
def test_a_mail_is_logged_of_when_it_was_sent(salesbook: Run, tmp_path: Path) -> None:
    path = tmp_path / "note.eml"
    head = "From: robin@example.com\nDate: Mon, 23 Nov 2026 11:05:00 +0100\n"
    path.write_text(f"{head}Subject: visit Acme\n\nWants\na test\n-- \nRobin\n", "utf-8")
    lines = tmp_path / "lines.eml"
    lines.write_text(f"{head}Subject: of today\n\nGlobex: na\nprose\n", "utf-8")
    prose = tmp_path / "prose.eml"
    prose.write_text(f"{head}Subject: Initech\n\nprose\nprose\n", "utf-8")

    done = salesbook("inbox", str(path), str(lines), str(prose), "--yes", now=TOMORROW)

    assert "4 notes: 2 logged, 2 not taken." in done.out
    assert "There is no account or person called “Initech”." in done.out
    assert done.err.splitlines()[:2] == [
        "note.eml: 1 line of signature left out",
        "lines.eml: the subject “of today” left out",
    ]
    assert [(each["kind"], each["occurred_at"]) for each in logs(salesbook)] == [
        ("visit", "2026-11-23T11:05:00+01:00"),
        ("call", "2026-11-23T11:05:00+01:00"),
    ]


@pytest.mark.usefixtures("firm")
def test_a_strict_book_keeps_the_talk_and_says_what_it_refuses(salesbook: Run) -> None:
    salesbook("config", "set", "purpose.mode", "strict")

    result = salesbook("inbox", "-", "--yes", "--json", stdin="acme: Nice // // follow up\n")

    [note] = json.loads(result.out)["item"]["notes"]
    assert (note["state"], note["due_on"]) == ("logged", None)
    assert [each["rule"] for each in note["warnings"]] == ["vague_purpose"]


@pytest.mark.usefixtures("firm")
def test_a_huge_file_is_one_sentence(salesbook: Run, tmp_path: Path) -> None:
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(50_000_000)

    refused = salesbook("inbox", str(huge))

    assert (refused.code, refused.out) == (1, "")
    assert "“huge.txt” cannot be read as notes: it is larger than 25 MB." in refused.err


@pytest.mark.usefixtures("firm")
def test_a_note_that_the_book_refuses_in_the_end_stays(
    salesbook: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rest = tmp_path / "rest.txt"

    def busy(*_: object, **__: object) -> None:
        raise SalesbookError("The book is busy.", hint="Do it again.")

    monkeypatch.setattr(Environment, "writing", busy)
    result = salesbook("inbox", "-", "--yes", "--rest", str(rest), stdin="acme: na\n")

    assert (result.code, rest.read_text("utf-8")) == (1, "# The book is busy.\nacme: na\n")
    assert "Stays: Mon 23 Nov 09:30 · Acme · call, no answer · The book is busy." in result.out


def written(path: Path, sender: str, subject: str, body: str) -> str:
    head = f"From: {sender}\nDate: Mon, 23 Nov 2026 11:40:00 +0100\nSubject: {subject}\n\n"
    path.write_text(head + body, "utf-8")
    return str(path)


def test_a_mail_of_somebody_known_is_theirs_where_it_names_nobody(
    firm: Environment,  # noqa: ARG001 (the names in it are known)
    salesbook: Run,
    tmp_path: Path,
) -> None:
    salesbook("person", "edit", "anna", "--email", "anna@globex.example")
    body = "Hello Robin:\ncan you // could you send two @fri?\n"
    mail = written(tmp_path / "m.eml", "Anna <ANNA@globex.example>", "Trial crates", body)

    first, again = states(salesbook, mail, "--yes"), states(salesbook, mail, "--yes")

    assert (first, again) == (["logged"], ["known"])
    [log] = logs(salesbook)
    assert (log["kind"], log["direction"], log["outcome"]) == ("email", "inbound", "replied")
    assert (log["account"], log["occurred_at"]) == ("Globex", "2026-11-23T11:40:00+01:00")
    assert log["discussed"] == f"Trial crates\n{body.strip()}"


@pytest.mark.usefixtures("firm")
def test_what_a_mail_names_goes_before_who_wrote_it(salesbook: Run, tmp_path: Path) -> None:
    salesbook("person", "edit", "anna", "--email", "anna@globex.example")
    subject = written(tmp_path / "a.eml", "anna@globex.example", "Acme Pumps", "Ring them")
    line = written(tmp_path / "b.eml", "anna@globex.example", "of today", "Acme Pumps: na")

    notes = json.loads(salesbook("inbox", subject, line, "--json", "--dry-run", now=EVENING).out)

    assert [each["name"] for each in notes["item"]["notes"]] == ["Acme Pumps", "Acme Pumps"]


@pytest.mark.usefixtures("firm")
def test_an_address_of_two_is_a_question_and_an_unknown_one_is_said(
    salesbook: Run, tmp_path: Path
) -> None:
    for name in ("acme", "globex"):
        salesbook("account", "edit", name, "--email", "info@shared.example")
    two = written(tmp_path / "two.eml", "info@shared.example", "Crates", "Two, please")
    none = written(tmp_path / "none.eml", "eve@x.example", "Crates", "Two, please")
    near = written(tmp_path / "near.eml", "eve@x.example", "Globecs", "Two, please")

    shown = salesbook("inbox", two, none, near, "--dry-run", now=EVENING).out
    said = " ".join(shown.split())

    assert "“info@shared.example” can mean 2 accounts." in said
    assert "called “Crates”. Nobody known writes from eve@x.example." in said
    assert "salesbook person add NAME --email eve@x.example --account ACCOUNT" in said
    assert "two.eml:1 Mon 23 Nov 11:40 “Crates Two, please”" in said
    assert "2026-11-23T" not in said
    assert said.count("Nobody known writes") == 1


def test_a_mail_to_oneself_comes_from_no_customer(
    firm: Environment, salesbook: Run, tmp_path: Path
) -> None:
    with firm.writing("seed") as book:
        address = {"email": "robin@acme.example", "email_key": "robin@acme.example"}
        book.change(REPS, book.rep.id, **address)
    salesbook("account", "edit", "acme", "--email", "robin@acme.example")
    own = written(tmp_path / "own.eml", "robin@acme.example", "Crates", "Two, please")

    shown = salesbook("inbox", own, "--dry-run", now=EVENING).out

    assert "There is no account or person called “Crates”.\n" in shown
    assert "Nobody known writes" not in shown


@pytest.mark.usefixtures("firm")
def test_a_mail_of_theirs_that_is_passed_on_is_no_call_of_ours(
    salesbook: Run, tmp_path: Path
) -> None:
    theirs = "---------- Forwarded message ---------\nFrom: Anna <a@x.example>\n\nTwo, please\n"
    bare = written(tmp_path / "bare.eml", "robin@x.example", "Fwd: globex: question", theirs)
    told = written(tmp_path / "told.eml", "robin@x.example", "Fwd: globex", f"Wants two\n{theirs}")

    shown = salesbook("inbox", bare, "--dry-run", now=EVENING)
    assert states(salesbook, told, "--yes") == ["logged"]

    assert "It names Globex and says nothing." in shown.out
    assert "bare.eml: 3 lines of an earlier mail left out" in shown.err
    [log] = logs(salesbook)
    assert (log["kind"], log["direction"], log["discussed"]) == ("email", "inbound", "Wants two")


@pytest.mark.usefixtures("firm")
def test_a_name_without_a_colon_is_offered_with_one(salesbook: Run) -> None:
    jotted = "- 10:00 call Globex no answer\nacme pumps wants a test\nGlobex\nlobex is nice\n"

    shown = salesbook("inbox", "-", "--dry-run", now=EVENING, stdin=jotted).out

    assert "Write it so: 10:00 call Globex: no answer" in shown
    assert "Write it so: acme pumps: wants a test" in shown
    assert shown.count("Write it so: ACCOUNT: discussed") == 2
