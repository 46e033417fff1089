from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from salesbook.domain.errors import DateError
from salesbook.domain.loop.interaction import Outcome, PointKind
from salesbook.domain.loop.note_line import NoteLine, Point, points_in, read_note, says_nothing

FRIDAY = date(2026, 11, 27)


def read_friday(words: str) -> date:
    if words in {"fri", "next fri"}:
        return FRIDAY
    raise DateError(f"“{words}” is no date.", hint="Try: fri")


def read(line: str) -> NoteLine[date]:
    return read_note(line, read_friday)


def test_three_parts_are_discussed_proposed_and_purpose_with_its_date() -> None:
    note = read("Wants pumps // Offered 12 // Agree the pilot date @fri")

    assert (note.discussed, note.proposed, note.purpose) == (
        "Wants pumps",
        "Offered 12",
        "Agree the pilot date",
    )
    assert (note.due, note.due_typed) == (FRIDAY, "@fri")


def test_a_bar_separates_as_well_and_a_date_may_have_blanks() -> None:
    note = read("Wants pumps | Offered 12 | Agree the pilot date @ next fri")

    assert (note.proposed, note.purpose, note.due) == ("Offered 12", "Agree the pilot date", FRIDAY)


@pytest.mark.parametrize(
    "line",
    ["https://example.com/a//b", "and/or|either", "a //b", "a// b", "//offered 12", "a|b |c"],
)
def test_a_separator_without_a_blank_on_both_sides_is_text(line: str) -> None:
    note = read(line)

    assert (note.discussed, note.proposed, note.purpose) == (line, "", "")


def test_a_fourth_part_stays_in_the_third_as_typed() -> None:
    note = read("a // b // c // d | e")

    assert note.purpose == "c // d | e"


def test_labels_that_were_typed_stay() -> None:
    note = read("Discussed: a // Proposed: b // Purpose: c")

    assert (note.discussed, note.proposed, note.purpose) == (
        "Discussed: a",
        "Proposed: b",
        "Purpose: c",
    )


def test_of_two_parts_the_second_is_the_purpose_when_it_ends_in_a_date() -> None:
    note = read("Wants pumps // Agree the pilot date @fri")

    assert (note.proposed, note.purpose, note.due) == ("", "Agree the pilot date", FRIDAY)


def test_of_two_parts_without_a_date_the_second_was_proposed() -> None:
    note = read("Wants pumps // Offered 12 at anna@acme.example")

    assert (note.proposed, note.purpose) == ("Offered 12 at anna@acme.example", "")
    assert note.warnings == ()


def test_an_empty_part_in_the_middle_is_allowed() -> None:
    note = read("Wants pumps // // Agree the pilot date @fri")

    assert (note.discussed, note.proposed, note.purpose) == (
        "Wants pumps",
        "",
        "Agree the pilot date",
    )


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("// // Agree the pilot date @fri", ("", "", "Agree the pilot date")),
        ("| | Agree the pilot date @fri", ("", "", "Agree the pilot date")),
        ("// Agree the pilot date @fri", ("", "", "Agree the pilot date")),
        ("// Offered 12", ("", "Offered 12", "")),
        ("Wants pumps //", ("Wants pumps", "", "")),
        ("//", ("", "", "")),
    ],
)
def test_a_part_at_either_end_may_be_empty(line: str, parts: tuple[str, str, str]) -> None:
    note = read(line)

    assert (note.discussed, note.proposed, note.purpose) == parts


@pytest.mark.parametrize(("line", "nothing"), [("// //", True), (" ", True), ("// a", False)])
def test_separators_alone_say_nothing(line: str, nothing: bool) -> None:
    assert says_nothing(line) is nothing


def test_what_follows_an_at_and_is_no_date_stays_text_with_a_warning() -> None:
    note = read("Wants pumps // Meet @ the fair")

    assert (note.proposed, note.due) == ("Meet @ the fair", None)
    assert [(advice.rule, advice.message, advice.suggestion) for advice in note.warnings] == [
        ("date_unread", "“@ the fair” stays text. “the fair” is no date.", "Try: fri")
    ]


@pytest.mark.parametrize(
    ("line", "mended"),
    [
        ("a // Ask Jo's price @fr", """--proposed '' --next 'Ask Jo'"'"'s price @fri'"""),
        ("a // b // Agree the date @ fr", "--next 'Agree the date @fri'"),
    ],
)
def test_a_mistyped_date_is_mended_with_one_command(line: str, mended: str) -> None:
    def read_near(words: str) -> date:
        raise DateError(f"“{words}” is no date.", near="fri")

    note = read_note(line, read_near)
    alone = read_note("Call me back @fr", read_near)

    assert note.warnings[0].suggestion == f"salesbook edit last {mended}"
    assert alone.warnings[0].suggestion == "Did you mean “fri”?"


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("@sobota 10g", "salesbook edit last --next 'Agree the gauge' --on tomorrow"),
        ("@anna", "Try: fri"),
    ],
)
def test_what_was_meant_as_a_date_is_mended_without_it_and_a_name_is_none(
    typed: str, mended: str
) -> None:
    def read_none(words: str) -> date:
        raise DateError(f"“{words}” is no date.", hint="Try: fri")

    note = read_note(f"a // b // Agree the gauge {typed}", read_none)

    assert note.purpose == f"Agree the gauge {typed}"
    assert f"“{typed}” stays text." in note.warnings[0].message
    assert note.warnings[0].suggestion == mended


def test_a_page_of_text_after_an_at_is_not_even_tried_as_a_date() -> None:
    note = read("@ " + "word " * 50)

    assert note.discussed.startswith("@ word")
    assert note.warnings[0].message.startswith("“@ word")
    assert note.warnings[0].message.endswith("…” stays text. That is too long for a date.")


def test_a_date_in_a_note_of_one_part_is_read_and_its_other_words_stay() -> None:
    note = read("Asked me to call back @fri")

    assert (note.discussed, note.due, note.due_typed) == ("Asked me to call back @fri", FRIDAY, "")


def test_only_the_last_at_can_be_a_date() -> None:
    note = read("Met @ the fair @fri")

    assert (note.discussed, note.due) == ("Met @ the fair @fri", FRIDAY)


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ("no answer", Outcome.NO_ANSWER),
        ("VM", Outcome.LEFT_VOICEMAIL),
        ("busy.", Outcome.BUSY),
        ("na // // Agree the pilot date @fri", Outcome.NO_ANSWER),
        ("no answer @fri", Outcome.NO_ANSWER),
        ("callback @ next fri", Outcome.CALLBACK_REQUESTED),
        ("no answer @ the fair", None),
        ("They are busy with the audit", None),
    ],
)
def test_a_note_that_is_only_an_outcome_word_says_the_outcome(
    line: str, outcome: Outcome | None
) -> None:
    assert read(line).outcome is outcome


def test_marks_become_points_and_their_words_stay() -> None:
    note = read("Uses two suppliers +need spare parts by May +Objection: price // Offer. +insight")

    assert note.points == (
        Point(PointKind.NEED, "spare parts by May"),
        Point(PointKind.OBJECTION, "price"),
        Point(PointKind.INSIGHT, "Offer."),
    )
    assert note.discussed == "Uses two suppliers +need spare parts by May +Objection: price"


def test_a_mark_at_the_end_speaks_of_the_sentence_before_it() -> None:
    found = points_in("They grow. Anna prefers mail +insight")

    assert found == (Point(PointKind.INSIGHT, "Anna prefers mail"),)


def test_a_mark_alone_is_its_own_text() -> None:
    assert points_in("+need") == (Point(PointKind.NEED, "+need"),)


def test_a_plus_inside_a_word_or_before_another_word_is_no_mark() -> None:
    assert points_in("price+need", "+31 6 1234", "+needle") == ()


PIECES = st.sampled_from(
    [
        "//",
        "|",
        "@fri",
        "@",
        "fri",
        "@x",
        "+need",
        "a//b",
        "vm",
        "[red]",
        "\x1b[31m",
        "\u202e",
        "\n",
        " ",
    ]
)


@given(st.lists(PIECES | st.text(max_size=6), max_size=12).map(" ".join) | st.text(max_size=60))
@example("// // // //")
@example("a // b @fri // c @")
def test_no_typed_word_is_ever_lost(line: str) -> None:
    note = read(line)

    kept = f"{note.discussed} {note.proposed} {note.purpose} {note.due_typed}".split()
    missing = list(line.split())
    for word in kept:
        missing.remove(word)
    assert set(missing) <= {"//", "|"}
    assert len(missing) <= 2
