"""Text as the book keeps it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.errors import TextError
from salesbook.domain.text import MAX_BYTES, check_text, name_key

WHOLE = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"))


@given(WHOLE)
def test_whole_text_is_kept_in_its_composed_form(text: str) -> None:
    kept = check_text(text)

    assert kept == unicodedata.normalize("NFC", text)
    assert check_text(kept) == kept


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a\0b", "The note holds a NUL character, which no book can keep."),
        ("é\0b", "The note holds a NUL character, which no book can keep."),
        ("a\ud83d", "The note holds half a character (a lone surrogate)."),
        ("\udc80b", "The note holds half a character (a lone surrogate)."),
        ("a" * (MAX_BYTES + 1), "The note is longer than 1,000,000 bytes."),
        ("é" * (MAX_BYTES // 2 + 1), "The note is longer than 1,000,000 bytes."),
    ],
)
def test_what_no_engine_keeps_is_refused_with_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(TextError) as refusal:
        check_text(text, "note")

    assert refusal.value.message == sentence
    assert refusal.value.hint


@pytest.mark.parametrize("text", ["", " ", "a" * MAX_BYTES, "é" * (MAX_BYTES // 2), "[red]\x1b[0m"])
def test_all_else_is_kept(text: str) -> None:
    assert check_text(text) == text


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("  Acme   B.V. ", "acme b.v."),
        ("ACME\u00a0b.v.", "acme b.v."),
        ("Straße", "strasse"),
        ("ﬁnn", "finn"),
        ("\uff21\uff43\uff4d\uff45", "acme"),
        ("Café", "café"),
        ("Cafe\u0301", "café"),
    ],
)
def test_a_name_key_folds_case_form_and_blanks(name: str, key: str) -> None:
    assert name_key(name) == key


@given(WHOLE)
def test_upper_and_lower_case_of_a_name_have_one_key(name: str) -> None:
    assert name_key(name) == name_key(name.casefold())
    assert name_key(f"  {name}\t") == name_key(name)
