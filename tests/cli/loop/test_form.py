"""The form of `salesbook log` at a terminal."""

import json

import pytest

from salesbook.cli.environment import Environment
from salesbook.cli.loop.draft import DRAFTS
from tests.house import Outcome, Run, Stream, keep_account
from tests.once import made_once
from tests.seeding import Seeds

PLAIN = {"NO_COLOR": "1"}
TUESDAY = "2026-11-24T09:30:00+01:00"


@pytest.fixture
@made_once
def acme(book: Environment, salesbook: Run) -> Environment:
    salesbook("account", "add", "Acme")
    salesbook("person", "add", "Anna Vermeer", "--account", "Acme")
    return book


def lines(*answers: str) -> str:
    return "".join(f"{answer}\n" for answer in answers)


def ask(salesbook: Run, *answers: str) -> Outcome:
    return salesbook("log", stdin=lines(*answers), terminal=True, variables=PLAIN)


@pytest.mark.usefixtures("acme")
def test_alone_at_a_terminal_it_asks_in_order_with_the_whole_form_in_sight(salesbook: Run) -> None:
    typed = lines("acme", "anna", "", "", "Wants pumps", "Offered 12", "Agree the date", "fri", "")

    result = salesbook("log", stdin=typed, terminal=True, variables=PLAIN)

    assert result.code == 0
    assert "Logged Anna Vermeer, Acme" in result.out
    assert "Agree the date · Fri 27 Nov" in result.out
    shown, _, asked = result.err.partition("Who: ")
    assert [word in shown for word in ("Who", "--with", "--next PURPOSE", "--on DATE")] == [
        True
    ] * 4
    assert asked.index("Discussed:") < asked.index("Proposed:") < asked.index("When next:")
    assert asked.index("When next:") < asked.index("Summed up with them, y or n:")
    assert "Met:" not in asked


@pytest.mark.usefixtures("acme")
def test_on_a_narrow_screen_no_word_of_the_form_is_parted(salesbook: Run) -> None:
    narrow = {**PLAIN, "COLUMNS": "60"}
    shown = salesbook("log", "acme", stdin="\n" * 9, terminal=True, variables=narrow).err

    form, _, _ = shown.partition("With: ")
    assert max(map(len, form.splitlines())) <= 60
    assert "  Met        --met yes, partly, no: what you called for;\n             Enter " in form


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
        stdin=lines("1", *[""] * 3, "Agreed", *[""] * 4),
        terminal=True,
        variables=PLAIN,
        now=TUESDAY,
    )

    assert "From today's plan:" in result.err
    assert "1  Acme: Agree the date" in result.err
    assert "Closed “Agree the date”." in result.out


def test_when_the_input_ends_the_words_stay_as_a_draft(acme: Environment, salesbook: Run) -> None:
    draft = acme.state_folder / DRAFTS

    ended = salesbook(
        "log", stdin=lines("acme", "", "", "", "Wants pumps"), terminal=True, variables=PLAIN
    )

    assert (ended.code, ended.out) == (1, "")
    assert "Kept as a draft. Go on with it: salesbook log" in ended.err
    assert draft.stat().st_mode & 0o777 == 0o600

    resumed = salesbook("log", stdin=lines(*[""] * 8), terminal=True, variables=PLAIN)

    assert "Who: [acme] " in resumed.err

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
    assert "Wants pumps" in (acme.state_folder / DRAFTS).read_text("utf-8")


def test_a_draft_that_no_disk_takes_is_on_the_screen(acme: Environment, salesbook: Run) -> None:
    acme.state_folder.parent.mkdir(parents=True, exist_ok=True)
    acme.state_folder.write_text("in the way")

    ended = salesbook(
        "log", stdin=lines("acme", "", "", "", "Wants pumps"), terminal=True, variables=PLAIN
    )

    assert (ended.code, "Wants pumps" in ended.err) == (1, True)
    assert "Kept as a draft" not in ended.err


def test_a_log_is_kept_where_no_draft_can_be(acme: Environment, salesbook: Run) -> None:
    acme.state_folder.parent.mkdir(parents=True, exist_ok=True)
    acme.state_folder.write_text("in the way")

    result = ask(salesbook, "acme", "", "", "", "Wants pumps", "", "", "")

    assert (result.code, "Logged Acme" in result.out) == (0, True)


def test_nothing_typed_leaves_no_draft(acme: Environment, salesbook: Run) -> None:
    salesbook("log", stdin="", terminal=True, variables=PLAIN)

    assert not (acme.state_folder / DRAFTS).exists()


def test_what_was_refused_stays_as_a_draft(acme: Environment, salesbook: Run) -> None:
    typed = lines("acme", "", "call", "held", "Wants pumps", "", "", "")

    refused = salesbook("log", stdin=typed, terminal=True, variables=PLAIN)

    assert refused.code == 1
    assert "Wants pumps" in (acme.state_folder / DRAFTS).read_text("utf-8")


@pytest.mark.parametrize("text", ["{", "[1]", '{"x": 1}', '{"x": {"discussed": 2}}'])
def test_a_draft_that_cannot_be_read_does_no_harm(
    acme: Environment, salesbook: Run, text: str
) -> None:
    path = acme.state_folder / DRAFTS
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


def test_each_customer_has_a_draft_of_their_own(acme: Environment, salesbook: Run) -> None:
    keep_account(acme, "Bolt")
    ask(salesbook, "acme", "", "", "", "Wants pumps")
    salesbook(
        "log", "Bolt", stdin=lines("", "", "", "Wants screws"), terminal=True, variables=PLAIN
    )

    other = ask(salesbook, "BOLT", *[""] * 7)
    known = ask(salesbook, "acme", *[""] * 7)

    assert "Discussed  Wants screws" in other.err
    assert "pumps" not in other.err + other.out
    assert "Discussed Wants screws" in other.out
    assert "Discussed Wants pumps" in known.out
    assert not (acme.state_folder / DRAFTS).exists()


def test_a_draft_that_was_logged_leaves_the_others(acme: Environment, salesbook: Run) -> None:
    keep_account(acme, "Bolt")
    for name, said in (("acme", "Wants pumps"), ("bolt", "Wants screws")):
        ask(salesbook, name, "", "", "", said)

    ask(salesbook, *[""] * 8)

    kept = (acme.state_folder / DRAFTS).read_text("utf-8")
    assert ("pumps" in kept, "screws" in kept) == (True, False)


@pytest.mark.usefixtures("acme")
def test_a_name_is_settled_before_anything_else_is_asked(salesbook: Run) -> None:
    typed = lines("", "7", "zork", "n", "acm", *[""] * 3, "Wants pumps", *[""] * 3)

    result = salesbook("log", stdin=typed, terminal=True, variables=PLAIN)

    before, _, after = result.err.partition("With:")
    assert result.code == 0
    assert "Whom was it with?" in before
    assert before.count("no account or person called “zork”") == 1
    assert before.endswith("  Acme\n")
    assert "Who:" not in after


@pytest.mark.usefixtures("acme")
def test_a_name_that_nobody_bears_is_entered_with_its_people(salesbook: Run) -> None:
    typed = lines("Cobalt", "y", "Eve, Carl", "", "", "Wants valves", "", "", "")

    result = salesbook("log", stdin=typed, terminal=True, variables=PLAIN)
    asked = salesbook("log", "--new", stdin=lines("Dune", *[""] * 3, "x", *[""] * 3),
                      terminal=True, variables=PLAIN)  # fmt: skip

    assert "New in the book: Cobalt." in result.out
    assert "New in the book: Carl at Cobalt." in result.out
    assert "New in the book: Dune." in asked.out


@pytest.mark.usefixtures("acme")
def test_a_wrong_name_on_the_line_is_refused_before_the_form(salesbook: Run) -> None:
    result = salesbook("log", "Zork", stdin="n\n", terminal=True, variables=PLAIN)

    assert (result.code, result.out) == (1, "")
    assert "Log a contact." not in result.err


@pytest.mark.usefixtures("acme")
def test_a_person_nobody_knows_is_asked_for_again(salesbook: Run) -> None:
    typed = lines("acme", "zork", "anna", "", "", "Wants pumps", "", "", "")

    result = salesbook("log", stdin=typed, terminal=True, variables=PLAIN)

    assert "“zork”" in result.err
    assert "Logged Anna Vermeer, Acme" in result.out


@pytest.mark.usefixtures("acme")
def test_what_comes_close_to_a_wrong_word_stands_ready(salesbook: Run) -> None:
    typed = lines("acme", "", "vist", "", "", "Wants pumps", "", "Agree the date", "fridya", "")

    result = salesbook("log", stdin=typed, terminal=True, variables=PLAIN)

    assert "Acme · visit · held" in result.out
    assert "Agree the date · Fri 27 Nov" in result.out


@pytest.mark.usefixtures("acme")
def test_what_was_said_in_flags_is_not_lost(salesbook: Run) -> None:
    typed = lines(*[""] * 3, "Wants pumps", *[""] * 3)

    result = salesbook(
        "log", "acme", "-w", "anna", "--by", "visit", stdin=typed, terminal=True, variables=PLAIN
    )

    assert "Logged Anna Vermeer, Acme · visit" in result.out


def test_a_draft_is_about_who_was_planned_and_not_about_a_number(
    acme: Environment, salesbook: Run
) -> None:
    salesbook("log", "acme", "no answer // // Agree the date @tomorrow")
    salesbook("plan", "today", now=TUESDAY)

    salesbook("log", stdin=lines("1", "", "", "", "x"), terminal=True, variables=PLAIN, now=TUESDAY)

    assert '"subject": "Acme"' in (acme.state_folder / DRAFTS).read_text("utf-8")


def test_a_book_that_cannot_be_read_is_said_in_a_sentence(env: Environment, salesbook: Run) -> None:
    env.data_folder.mkdir(parents=True)
    (env.data_folder / "book.db").write_text("no book")

    result = salesbook("log", stdin="acme\n", terminal=True, variables=PLAIN)

    assert result.code == 1
    assert result.err.rpartition("Error: ")[1]


@pytest.fixture
@made_once
def called(acme: Environment, salesbook: Run) -> Environment:
    salesbook("followup", "add", "acme", "Agree the pilot date", "--on", "today")
    return acme


@pytest.mark.usefixtures("called")
@pytest.mark.parametrize(
    ("answer", "closed"),
    [
        ("", "Closed “Agree the pilot date”."),
        ("p", "Closed “Agree the pilot date”: met in part."),
        ("no", "Not met, so it stands as the draft of the next: “Agree the pilot date”."),
    ],
)
def test_the_form_shows_what_they_were_called_for_and_asks_whether_it_was_met(
    salesbook: Run, answer: str, closed: str
) -> None:
    result = ask(salesbook, "acme", "", "", "", "May suits", "", answer, "", "")

    asked = result.err
    assert asked.index("You called to: Agree the pilot date") < asked.index("Discussed:")
    assert asked.index("Proposed:") < asked.index("Met:") < asked.index("Why next:")
    assert closed in result.out


@pytest.mark.usefixtures("called")
def test_an_answer_that_is_none_is_asked_for_again(salesbook: Run) -> None:
    result = ask(salesbook, "acme", "", "", "", "May suits", "", "meh", "yes", "", "")

    assert "“meh”" in result.err
    assert "Closed “Agree the pilot date”: met." in result.out


@pytest.mark.usefixtures("called")
def test_what_ends_no_purpose_is_not_asked_whether_it_was_met(salesbook: Run) -> None:
    result = ask(salesbook, "acme", "", "", "busy", "", "", "", "")

    assert result.code == 0
    assert "You called to" not in result.err
    assert "Met:" not in result.err


def test_a_draft_keeps_what_was_said_of_the_purpose(called: Environment, salesbook: Run) -> None:
    ask(salesbook, "acme", "", "", "", "May suits", "", "partly")

    kept = (called.state_folder / DRAFTS).read_text("utf-8")
    resumed = ask(salesbook, *[""] * 9)

    assert '"met": "partly"' in kept
    assert "Closed “Agree the pilot date”: met in part." in resumed.out


@pytest.mark.usefixtures("called")
def test_whether_it_was_summed_up_is_asked_last_where_something_was_offered(
    salesbook: Run,
) -> None:
    result = ask(salesbook, "acme", "", "", "", "May suits", "Ten pumps", "", "", "", "y")

    assert result.err.index("When next:") < result.err.index("Summed up with them, y or n:")
    assert "Summarise back" not in result.err
    assert "summed up with them" in salesbook("show", "acme").out


@pytest.mark.usefixtures("called")
@pytest.mark.parametrize(
    ("how", "meant"),
    [
        (("--by", "visit"), "You went to: Agree the pilot date"),
        (("--by", "meeting"), "You met to: Agree the pilot date"),
        (("--by", "email", "--in"), "You meant to: Agree the pilot date"),
    ],
)
def test_what_it_was_for_is_said_in_the_words_of_the_way(
    salesbook: Run, how: tuple[str, ...], meant: str
) -> None:
    result = salesbook("log", "acme", *how, stdin=lines(*[""] * 9), terminal=True, variables=PLAIN)

    assert meant in result.err


@pytest.mark.usefixtures("called")
def test_what_cannot_be_read_foresees_nothing(salesbook: Run) -> None:
    result = ask(salesbook, "acme", "", "call", "held", "May suits", "", "", "")

    assert "You called to" not in result.err


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize("words", [("log",), ("log", "acme")])
def test_a_draft_of_another_day_says_so_and_can_be_discarded_with_one_key(
    acme: Environment, salesbook: Run, words: tuple[str, ...]
) -> None:
    friday = {**PLAIN, "SALESBOOK_NOW": "2026-11-27T09:30:00+01:00"}
    whom = ("",) if words == ("log",) else ()
    salesbook("log", "acme", stdin=lines("anna", "call", ""), terminal=True, variables=PLAIN)

    kept = salesbook(*words, stdin=lines(*whom, ""), terminal=True, variables=friday).err
    gone = salesbook(
        *words, stdin=lines(*whom, "x", "", "", "", "Wants"), terminal=True, variables=friday
    ).err

    assert "A draft of Mon 23 Nov (4 days ago) stands ready." in kept
    assert "Draft of Mon 23 Nov (4 days ago): Enter goes on with it, x discards it:" in kept
    assert "x discards it: With: " in gone
    [draft] = json.loads((acme.state_folder / DRAFTS).read_text()).values()
    assert (draft["people"], draft["discussed"], draft["left_on"]) == ("", "Wants", "2026-11-27")


@pytest.mark.usefixtures("acme")
def test_a_draft_without_a_day_stands_ready_without_a_word(
    acme: Environment, salesbook: Run
) -> None:
    salesbook("log", "acme", stdin=lines("anna", "call", ""), terminal=True, variables=PLAIN)
    path = acme.state_folder / DRAFTS
    path.write_text(path.read_text().replace("2026-11-23", "some day"))

    asked = ask(salesbook, "").err

    assert ("raft of" in asked, "anna" in asked) == (False, True)


@pytest.mark.usefixtures("acme")
def test_what_is_planned_wraps_at_words(salesbook: Run) -> None:
    purpose = "Agree which of the three pumps goes to the new hall in spring"
    salesbook("followup", "add", "acme", purpose, "--on", "today")
    salesbook("plan", "today")

    asked = salesbook("log", stdin="", terminal=True, variables={**PLAIN, "COLUMNS": "60"}).err

    planned = asked.partition("From today's plan:\n")[2].splitlines()
    assert planned[0].startswith("   1  Acme: Agree which of the three pumps")
    assert planned[1].startswith("      ")
    assert max(map(len, planned)) <= 60
    assert purpose in " ".join(" ".join(planned).split())
