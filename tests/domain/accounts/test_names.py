from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salesbook.domain.accounts.names import (
    Fit,
    Name,
    Rank,
    best_fit,
    closest,
    is_number,
    likeness,
    nearest,
    rank_of,
    same_number,
)

A, B, C = UUID(int=1), UUID(int=2), UUID(int=3)


@pytest.mark.parametrize(
    ("key", "rank"),
    [
        ("acme", Rank.EXACT),
        ("acme bv", Rank.BEGINNING),
        ("north acme", Rank.WORD),
        ("north-acme bv", Rank.WORD),
        ("northacme", Rank.PART),
        ("northacme acme", Rank.WORD),
        ("acne", None),
    ],
)
def test_a_word_fits_a_name_more_or_less(key: str, rank: Rank | None) -> None:
    assert rank_of("acme", Name(A, key)) == rank


def test_an_alias_comes_after_a_name_of_its_own() -> None:
    names = [Name(A, "acme", alias=True), Name(B, "acme")]

    assert best_fit("acme", names) == Fit(Rank.EXACT, (B,))
    assert best_fit("acme", names[:1]) == Fit(Rank.ALIAS, (A,))


def test_the_beginning_of_an_alias_counts_as_a_beginning() -> None:
    assert best_fit("int", [Name(A, "international business", alias=True)]) == Fit(
        Rank.BEGINNING, (A,)
    )


def test_what_fits_best_wins_and_equals_are_all_kept() -> None:
    names = [Name(A, "north acme"), Name(B, "acme bv"), Name(C, "acme gmbh")]

    assert best_fit("acme", names) == Fit(Rank.BEGINNING, (B, C))


def test_an_account_counts_once_however_many_of_its_names_fit() -> None:
    names = [Name(A, "acme bv"), Name(A, "acme international", alias=True)]

    assert best_fit("acme", names) == Fit(Rank.BEGINNING, (A,))


def test_what_was_put_away_counts_only_where_nothing_else_fits() -> None:
    away, here = Name(A, "acme", retired=True), Name(B, "northacme")

    assert best_fit("acme", [away, here]) == Fit(Rank.PART, (B,))
    assert best_fit("acme", [away]) == Fit(Rank.EXACT, (A,))


def test_nothing_fits_nothing() -> None:
    assert best_fit("acme", []) is None


@pytest.mark.parametrize(
    ("word", "key"),
    [("globx", "globex"), ("globx", "globex corporation"), ("initec", "initech gmbh & co")],
)
def test_a_slip_of_the_finger_is_forgiven(word: str, key: str) -> None:
    assert closest(word, [Name(A, key), Name(B, "gable")]) == Fit(Rank.CLOSE, (A,))


@pytest.mark.parametrize(
    ("word", "key"), [("acne", "acme"), ("globx", "blogx"), ("umbra", "unity")]
)
def test_what_is_short_or_too_different_is_not_guessed(word: str, key: str) -> None:
    assert closest(word, [Name(A, key)]) is None


def test_nothing_is_close_to_nothing() -> None:
    assert closest("globex", []) is None


def test_the_likeliest_are_offered_first() -> None:
    names = [Name(A, "acre"), Name(B, "acme"), Name(B, "acne inc", alias=True), Name(C, "zebra")]

    assert nearest("acne", names) == (B, A)


@settings(max_examples=80)
@given(st.text("abc -", max_size=8), st.text("abc -", min_size=1, max_size=12))
def test_a_word_fits_exactly_the_names_it_is_part_of(word: str, key: str) -> None:
    rank = rank_of(word, Name(A, key))

    assert (rank is not None) == (word in key)
    assert (rank is Rank.EXACT) == (word == key)
    assert 0 <= likeness(word, key) <= 1


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("020 123 4567", True),
        ("+31 (0)20-123.4567", True),
        ("123456", True),
        ("12345", False),
        ("3m", False),
        ("room 123456", False),
    ],
)
def test_a_number_is_told_from_a_name(word: str, expected: bool) -> None:
    assert is_number(word) is expected


@pytest.mark.parametrize(
    ("digits", "others", "expected"),
    [
        ("31201234567", "31201234567", True),
        ("0201234567", "31201234567", True),
        ("31201234567", "0201234567", True),
        ("1234567", "31201234567", True),
        ("34567", "31201234567", False),
        ("0201234568", "31201234567", False),
    ],
)
def test_numbers_are_the_same_however_much_of_them_is_said(
    digits: str,
    others: str,
    expected: bool,
) -> None:
    assert same_number(digits, others) is expected
