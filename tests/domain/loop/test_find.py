from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.find import Found, FoundKind, Snippet, Wanted, snippet, words_of

ACME, JAN, KIM = UUID(int=1), UUID(int=2), UUID(int=3)
CALL = Found(
    id=UUID(int=9),
    handle="k3f9q2",
    kind=FoundKind.INTERACTION,
    text="",
    account_id=ACME,
    person_id=JAN,
    on=date(2026, 11, 20),
    way=InteractionKind.CALL,
    rep_id=KIM,
)


@pytest.mark.parametrize(
    ("wanted", "taken"),
    [
        (Wanted(), True),
        (Wanted(account_id=ACME, person_id=JAN, rep_id=KIM), True),
        (Wanted(account_id=JAN), False),
        (Wanted(person_id=ACME), False),
        (Wanted(rep_id=ACME), False),
        (Wanted(kind=FoundKind.INTERACTION), True),
        (Wanted(kind=InteractionKind.CALL), True),
        (Wanted(kind=InteractionKind.EMAIL), False),
        (Wanted(since=date(2026, 11, 20), until=date(2026, 11, 20)), True),
        (Wanted(since=date(2026, 11, 21)), False),
        (Wanted(until=date(2026, 11, 19)), False),
    ],
)
def test_each_limit_narrows(wanted: Wanted, taken: bool) -> None:
    assert wanted.takes(CALL) is taken


def test_what_has_no_day_falls_outside_of_any_days() -> None:
    account = Found(id=ACME, handle="x", kind=FoundKind.ACCOUNT, text="Acme")

    assert not Wanted(since=date(1900, 1, 1)).takes(account)
    assert not Wanted(until=date(2200, 1, 1)).takes(account)


def test_a_snippet_shows_the_words_in_their_place() -> None:
    piece = snippet("They want\nthe  Pilot soon", ["pilot", "want"])

    assert piece.text == "They want the Pilot soon"
    assert [piece.text[start:end] for start, end in piece.marks] == ["want", "Pilot"]


def test_a_long_text_is_cut_around_the_first_word() -> None:
    piece = snippet("a " * 100 + "pilot" + " z" * 100, ["pilot"])

    assert piece.text.startswith("…")
    assert piece.text.endswith("…")
    assert len(piece.text) <= 110
    assert [piece.text[start:end] for start, end in piece.marks] == ["pilot"]


def test_a_text_without_the_words_is_shown_from_its_beginning() -> None:
    assert snippet("Müller", ["miller"]) == Snippet("Müller", ())
    assert snippet("Acme", []).marks == ()


@pytest.mark.parametrize(
    ("text", "word", "marked"),
    [
        ("In der Straße 5", "strasse", "Straße"),
        ("In der Strasse 5", "straße", "Strasse"),
        ("Herr MÜLLER", "muller", "MÜLLER"),
        ("Pla\u0301ya", "playa", "Pla\u0301ya"),
        ("Smørrebrød", "brod", "brød"),
        ("Læsø ApS", "laeso", "Læsø"),
    ],
)
def test_a_word_is_marked_as_it_was_typed_however_it_was_asked_for(
    text: str, word: str, marked: str
) -> None:
    piece = snippet(text, [word])

    assert [piece.text[start:end] for start, end in piece.marks] == [marked]


@given(st.text(), st.lists(st.text(min_size=1), max_size=3))
def test_marks_lie_within_the_piece(text: str, words: list[str]) -> None:
    piece = snippet(text, words)

    assert all(0 <= start < end <= len(piece.text) for start, end in piece.marks)


def test_words_are_parted_by_blanks() -> None:
    assert words_of(" steel\tbeams ") == ["steel", "beams"]
