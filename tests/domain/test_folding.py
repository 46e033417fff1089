from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.folding import FOLDED, fold, plain_letters


def test_letters_that_unicode_does_not_part_are_folded() -> None:
    assert fold("Straße Łódź Læsø") == "Strasse Lódź Laeso"


def test_letters_lose_case_and_accents_and_keep_their_place() -> None:
    assert list(plain_letters("Ößé")) == [("o", 0), ("s", 1), ("s", 1), ("e", 2)]


@given(st.text())
def test_places_ascend_within_the_text(text: str) -> None:
    places = [place for _, place in plain_letters(text)]

    assert places == sorted(places)
    assert all(0 <= place < len(text) for place in places)


@given(st.text())
def test_nothing_is_left_to_fold(text: str) -> None:
    assert not {letter for letter, _ in FOLDED} & {*fold(text)}
