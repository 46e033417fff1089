"""Likeness: when two accounts may be one firm."""

from uuid import UUID

import pytest

from salesbook.domain.accounts.likeness import (
    Likeness,
    Traits,
    bare,
    bare_name,
    blocks_of,
    why_same,
)


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Acme B.V.", "acme"),
        ("ACME Holding GmbH & Co. KG", "acme holding"),
        ("Bäckerei Groß", "backerei gross"),
        ("S.A.", "sa"),
        ("AB", "ab"),
        ("3M", "3m"),
        ("", ""),
    ],
)
def test_a_name_stands_without_its_legal_form_case_and_accents(name: str, plain: str) -> None:
    assert bare_name(name) == plain


def test_a_place_stands_without_case_marks_and_accents() -> None:
    assert bare("Königstraße 12-b") == "konigstrasse 12 b"
    assert bare(None) == ""


@pytest.mark.parametrize(
    ("alike", "why"),
    [
        (Likeness(100), "the same name"),
        (Likeness(95, (70.0,)), "the same name"),
        (Likeness(100, (20.0, 40.0)), None),
        (Likeness(75), None),
        (Likeness(75, (100.0,)), None),
        (Likeness(75, (90.0, 80.0)), "nearly the same name, the same place"),
        (Likeness(50, (100.0, 100.0)), "the same place, names that share something"),
        (Likeness(50, (90.0, 90.0)), None),
        (Likeness(20, (100.0, 100.0, 100.0)), None),
        (Likeness(50, reached_by=frozenset({"acme.example"})), "both have acme.example"),
        (Likeness(20, reached_by=frozenset({"mall.example"})), None),
    ],
)
def test_two_may_be_one_by_name_by_place_or_by_how_they_are_reached(
    alike: Likeness, why: str | None
) -> None:
    assert why_same(alike) == why


def test_a_firm_is_compared_within_the_words_and_places_it_shares() -> None:
    firm = Traits(UUID(int=1), "harbour bakery", "quay 12", "3011 aa", "rotterdam")
    reached = Traits(UUID(int=2), "bakery", "dam street", reached_by=frozenset({"31101"}))

    assert [*blocks_of(firm)] == ["n harb", "n bake", "w bakery harbour", "p 3011 aa"]
    assert [*blocks_of(reached)] == ["n bake", "w bakery", "s stree", "r 31101"]
