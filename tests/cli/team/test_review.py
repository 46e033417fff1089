"""`salesbook review`: notes read by the rules together, and a person's judgement beside them."""

import json
import shlex

import pytest

from salesbook.cli.environment import Environment
from salesbook.store.compiled.tables import REPS
from tests.house import Golden, Run, Stream
from tests.once import made_once

PLAIN = {"NO_COLOR": "1"}
SAM = {"SALESBOOK_REP": "Sam Bakker", **PLAIN}
KIM = {"SALESBOOK_REP": "Kim Ng", **PLAIN}
DAY = """
account add Acme
person add "Jan Smit" --account Acme
followup add Acme "Agree the price of twelve" --on today
log Acme "Line 3 stops twice a week, I promised the drawing // A new pump // touch base @fri" \
  --at "19 nov 10:00" --new
log "Jan Smit" "They want twelve // 10 % off // Agree the pilot date @fri" --met yes \
  --promise "Send the drawing @fri"
log Acme "Between us SECRET" --private --no-next parked
log Acme na
""".replace("\\\n", " ")
"""Two notes that may be sampled, one that is private, and a try."""


@pytest.fixture
@made_once
def desk(book: Environment, salesbook: Run) -> Environment:
    for line in DAY.strip().splitlines():
        result = salesbook(*shlex.split(line))
        assert result.code == 0, result.err
    return book


@pytest.fixture
@made_once
def team(desk: Environment, salesbook: Run) -> Environment:
    for colleague, name in ((SAM, "Globex"), (KIM, "Initech")):
        assert salesbook("account", "add", name, variables=colleague).code == 0
    return desk


def sample(salesbook: Run, *argv: str, variables: dict[str, str] = PLAIN) -> dict[str, object]:
    result = salesbook("review", *argv, "--json", variables=variables)
    assert result.code == 0, result.err
    item: dict[str, object] = json.loads(result.out)["item"]
    return item


def handles(salesbook: Run) -> list[str]:
    notes = sample(salesbook)["notes"]
    assert isinstance(notes, list)
    return [note["handle"] for note in notes]


def reviews(salesbook: Run, variables: dict[str, str] = PLAIN) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(
        salesbook("review", "list", "--json", variables=variables).out
    )["items"]
    return found


@pytest.mark.parametrize("width", ["60", "80", "140"])
@pytest.mark.usefixtures("team")
def test_each_note_is_held_to_the_rules_and_no_mark_is_made_of_them(
    salesbook: Run, golden: Golden, width: str
) -> None:
    result = salesbook("review", "robin", variables={**SAM, "COLUMNS": width})

    assert (result.code, result.err) == (0, "")
    golden(f"review-{width}.txt", result.out)


@pytest.mark.usefixtures("desk")
def test_who_keeps_a_book_alone_reads_the_own_notes_and_hears_who_could_add_to_them(
    salesbook: Run,
) -> None:
    alone = salesbook("review", terminal=True, variables=PLAIN)

    assert (alone.code, alone.err) == (0, "")
    assert "2 of 7 rules" in alone.out
    assert "You keep this book alone." in alone.out


@pytest.mark.usefixtures("book")
def test_a_whole_note_misses_nothing_and_what_does_not_apply_is_named(salesbook: Run) -> None:
    salesbook("account", "add", "Acme")
    salesbook("person", "add", "Jan Smit", "--account", "Acme")
    salesbook("followup", "add", "Acme", "Agree the price of twelve", "--on", "today")
    said = "They want twelve // 10 % off // Agree the pilot date @fri"
    salesbook("log", "Jan Smit", said, "--met", "yes")

    shown = salesbook("review", variables=PLAIN).out

    assert "  6 of 6 rules\n  Not asked: promise (nothing was promised).\n" in shown


@pytest.mark.usefixtures("team")
def test_both_see_the_same_notes_by_the_seed_on_the_screen(salesbook: Run) -> None:
    mine, theirs = sample(salesbook), sample(salesbook, "robin", variables=SAM)

    assert mine["notes"] == theirs["notes"]
    assert mine["among"] == 2
    assert str(mine["seed"]).endswith("-2026-W48")
    one = sample(salesbook, "--sample", "1", "--seed", "7")
    assert one["notes"] == sample(salesbook, "robin", "--sample", "1", "--seed", "7")["notes"]
    assert "Who can add a judgement" in salesbook("review").out
    assert "Kim Ng, Sam Bakker" in " ".join(salesbook("review").out.split())


@pytest.mark.usefixtures("team")
def test_a_private_note_is_in_nobody_s_sample_and_nothing_counts_it(salesbook: Run) -> None:
    answers = [salesbook("review"), salesbook("review", "robin", "--json", variables=SAM)]

    assert [one for one in answers if "SECRET" in one.out] == []
    assert all("3" not in str(sample(salesbook)["among"]) for _ in answers)


@pytest.mark.usefixtures("team")
def test_without_notes_it_says_so(salesbook: Run) -> None:
    result = salesbook("review", "robin", "--since", "1 oct", "--until", "2 oct", variables=SAM)

    assert result.out.startswith("Notes of Robin Vos · Thu 1 Oct to Fri 2 Oct · none\n")
    assert "Look further back: salesbook review 'Robin Vos' --since DATE" in result.out


@pytest.mark.usefixtures("team")
def test_a_sample_has_rows(salesbook: Run, golden: Golden) -> None:
    golden("review.csv", salesbook("review", "--csv").out)


@pytest.mark.usefixtures("team")
def test_a_judgement_is_kept_beside_the_note_and_a_second_one_changes_it(
    salesbook: Run, golden: Golden
) -> None:
    _, note = handles(salesbook)

    first = salesbook(
        *("review", "add", note[:6], "--questions", "3", "--purpose", "4"),
        *("--comment", "Ask who decides"),
        variables=SAM,
    )
    second = salesbook(
        "review", "add", "last", "--questions", "5", "--listening", "2", variables=SAM
    )
    again = salesbook("review", "add", note[:6], "--questions", "5", variables=SAM)

    golden("review-add.txt", first.out + second.out + again.out)
    assert first.err == second.err == "Take it back: salesbook undo\n"
    assert again.err == ""
    golden("review-show.txt", salesbook("review", "show", "last").out)
    golden("review-list.txt", salesbook("review", "list").out)
    golden("review-list.csv", salesbook("review", "list", "--csv").out)
    (kept,) = reviews(salesbook)
    assert (kept["purpose"], kept["questions"], kept["listening"]) == (4, 5, 2)
    remark = "Reviewed by Sam Bakker: purpose 4, questions 5, listening 2: Ask who decides"
    assert remark in " ".join(salesbook("show", "Acme").out.split())


@pytest.mark.usefixtures("team")
def test_undo_and_redo_take_each_judgement_back_and_forth(salesbook: Run) -> None:
    note, _ = handles(salesbook)
    receipt = salesbook("review", "add", note, "--purpose", "4", "--json", variables=SAM)
    salesbook("review", "add", note, "--purpose", "2", "--comment", "Too soon", variables=SAM)
    said = json.loads(receipt.out)["item"]["review"]

    scores = [reviews(salesbook)[0]["purpose"]]
    for turn in ("undo", "undo", "redo", "redo"):
        assert salesbook(turn, variables=SAM).code == 0
        scores.append(next((one["purpose"] for one in reviews(salesbook)), None))

    assert scores == [2, 4, None, 4, 2]
    assert (said["reviewer"], said["purpose"], said["listening"]) == ("Sam Bakker", 4, None)


@pytest.mark.usefixtures("team")
def test_nobody_reviews_an_own_note_a_private_one_or_says_nothing(salesbook: Run) -> None:
    note, _ = handles(salesbook)
    items = json.loads(salesbook("find", "SECRET", "--json").out)["items"]
    private = items[0]["handle"][:6]

    own = salesbook("review", "add", note, "--purpose", "5")
    hidden = salesbook("review", "add", private, "--purpose", "5", variables=SAM)
    nothing = salesbook("review", "add", note[:6], "--comment", " ", variables=SAM)
    unknown = salesbook("review", "add", "zzzzzz", "--purpose", "5", variables=SAM)
    never = salesbook("review", "add", "last", "--purpose", "5", variables=SAM)
    high = salesbook("review", "add", note, "--purpose", "6", variables=SAM)

    assert own.err == (
        "Error: That talk was yours, and nobody reviews a note of their own.\n"
        "Hint: A colleague can: salesbook review 'Robin Vos'\n"
    )
    assert hidden.err.startswith(f"Error: The note “{private}” is private to the rep who wrote it.")
    assert "A review says something: a score from 1 to 5, or a comment." in nothing.err
    assert "There is no log “zzzzzz”." in unknown.err
    assert "You have made no review yet." in never.err
    codes = [one.code for one in (own, hidden, nothing, unknown, never, high)]
    assert codes == [1, 1, 2, 1, 1, 2]


@pytest.mark.usefixtures("team")
def test_a_review_is_read_by_both_sides_and_by_leaders_alone(
    team: Environment, salesbook: Run
) -> None:
    note, _ = handles(salesbook)
    salesbook("review", "add", note, "--comment", "SECRETIVE", variables=SAM)
    (kept,) = reviews(salesbook)

    asked = [
        *(
            "review list",
            "review list --rep robin",
            "review robin",
            "show Acme",
            "show Acme --json",
        ),
        f"review show {kept['handle']}",
    ]

    def heard(variables: dict[str, str]) -> list[str]:
        answers = {one: salesbook(*one.split(), variables=variables).out for one in asked}
        return [one for one, said in answers.items() if "SECRETIVE" in said]

    everything = heard(PLAIN)
    outsider = heard(KIM)
    last = salesbook("review", "show", "last", variables=KIM)
    with team.writing("seed") as book:
        kim = next(row for row in book.current_with(REPS, name="Kim Ng"))
        book.change(REPS, kim, seat="leader")

    assert everything == asked
    assert (outsider, last.code) == ([], 1)
    assert "There is no review for you to read yet." in last.err
    assert heard(KIM) == everything == heard(SAM)


@pytest.mark.usefixtures("team")
def test_at_a_terminal_the_sample_is_walked_and_every_answer_kept_at_once(salesbook: Run) -> None:
    typed = "4\nx\n3\n\n\n\n\nAsk who decides\nn\n"

    walked = salesbook("review", "robin", terminal=True, stdin=typed, variables=SAM)

    (kept,) = reviews(salesbook)
    assert walked.code == 0
    assert (kept["preparation"], kept["purpose"], kept["questions"]) == (4, 3, None)
    assert kept["comment"] == "Ask who decides"
    assert "“x” is none of these:\n1-5 scores, Enter goes on, n next note, q stops\n" in walked.err
    again = salesbook("review", "robin", terminal=True, stdin="q\n", variables=SAM)
    assert "Preparation (knew what mattered before it began)? [4] " in again.err
    assert ("\n1 of 2\n" in walked.out, "\n2 of 2\n" in walked.out) == (True, True)
    commands = json.loads(salesbook("history", "--json").out)["items"]
    assert [one["command"] for one in commands[:4]] == ["review add"] * 3 + ["account add"]


@pytest.mark.parametrize("typed", ["q\n", "", "5\n\n\n\n\n\nq\n"])
@pytest.mark.usefixtures("team")
def test_q_and_the_end_of_input_stop_and_keep_what_is_said(salesbook: Run, typed: str) -> None:
    walked = salesbook("review", "robin", terminal=True, stdin=typed, variables=SAM)

    assert (walked.code, "\n2 of 2\n" in walked.out) == (0, False)
    assert [one["preparation"] for one in reviews(salesbook)] == [5] * typed.startswith("5")


@pytest.mark.usefixtures("team")
def test_ctrl_c_keeps_what_is_said(salesbook: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    reads = iter(["4\n", "5\n"])

    def interrupted(_: Stream) -> str:
        for line in reads:
            return line
        raise KeyboardInterrupt

    monkeypatch.setattr(Stream, "readline", interrupted)
    walked = salesbook("review", "robin", terminal=True, variables=SAM)

    (kept,) = reviews(salesbook)
    assert walked.code == 130
    assert (kept["preparation"], kept["purpose"]) == (4, 5)


def test_a_note_that_turns_private_meanwhile_is_not_reviewed(
    team: Environment, salesbook: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    note, _ = handles(salesbook)
    answers = iter(["4\n", "q\n"])

    def meanwhile(_: Stream) -> str:
        assert salesbook("edit", note, "--private").code == 0
        return next(answers)

    monkeypatch.setattr(Stream, "readline", meanwhile)
    walked = salesbook("review", "robin", terminal=True, variables=SAM)

    assert walked.code == 0
    assert "is private to the rep who wrote it." in walked.err
    assert reviews(salesbook) == []
    with team.reading() as book:
        assert book.rep.name == "Robin Vos"


@pytest.mark.usefixtures("team")
def test_what_was_said_of_a_note_that_turned_private_stays_between_the_two(salesbook: Run) -> None:
    note, _ = handles(salesbook)
    salesbook("review", "add", note, "--purpose", "4", variables=SAM)
    salesbook("edit", note, "--private")

    theirs = salesbook("review", "show", note, variables=SAM)
    mine = salesbook("review", "show", note, "--json")

    assert "the words are Robin Vos's own" in theirs.out
    assert "Purpose  4" in theirs.out
    assert "rules" not in theirs.out
    assert json.loads(mine.out)["item"]["asked"] == 7


@pytest.mark.usefixtures("team")
def test_a_list_says_how_much_it_leaves_out_and_history_names_the_talk_alone(
    salesbook: Run,
) -> None:
    for note in handles(salesbook):
        salesbook("review", "add", note, "--comment", "SECRETIVE", variables=SAM)

    listed = salesbook("review", "list", "--limit", "1").out
    about = [salesbook("history", name, variables=KIM).out for name in ("Acme", "Jan Smit")]

    assert "… and 1 more: salesbook review list --limit 2" in listed
    assert [said.count("Reviewed a talk with Acme") for said in about] == [2, 1]
    assert "SECRETIVE" not in "".join(about)
