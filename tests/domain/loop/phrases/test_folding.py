from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.loop.phrases.folding import fold, folded_text


def test_blanks_dashes_accents_and_capitals_are_made_even() -> None:
    assert fold("Más  \t—  CAFÉ") == "mas cafe"
    assert fold("follow\u2011up") == "follow-up"
    assert fold("Grüße, c\u2019est l\u2019œuvre") == "grusse, c'est l'oeuvre"
    assert fold("to\u200buch") == fold("toúch") == fold("tou\u0301ch") == "touch"
    assert fold("a_b c\x85d") == "a-b c d"


def test_a_plain_text_stays_where_it_is() -> None:
    assert folded_text("Touch base").places is None


@given(st.text(max_size=40))
def test_every_character_knows_where_it_stood(text: str) -> None:
    folded = folded_text(text)
    places = [folded.place(at) for at in range(len(folded.text))]

    assert places == sorted(places)
    assert not places or places[-1] < len(text)


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)
