from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.accounts.account import Account, AccountKind, Grade, Source
from salesbook.domain.pipeline.criteria import (
    FIELDS,
    Choice,
    Criteria,
    CriteriaError,
    both,
    chosen,
    criteria_of,
    read_criteria,
)

MONDAY = date(2026, 11, 23)
ACME = Account(
    UUID(int=1),
    "h",
    "Acme",
    grade=Grade.A,
    city="Den Haag",
    industry="Food  & Drink",
    source=Source.WEB_FORM,
    country="NL",
)


def takes(text: str, choice: Choice | None = None) -> bool:
    return chosen(choice or Choice(ACME, "Robin Vos"), read_criteria(text), 14, MONDAY)


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("grade:A", True),
        ("grade:b,a", True),
        ("grade:B", False),
        ("city:'den haag'", True),
        ("city=utrecht", False),
        ('industry:"food & drink"', True),
        ("kind:prospect source:web-form", True),
        ("kind:prospect kind:customer", True),
        ("kind:customer", False),
        ("region:North", False),
        ("owner:'robin vos'", True),
        ("never-reached", True),
        ("NEVER_REACHED cold", True),
        ("", True),
    ],
)
def test_an_account_is_chosen_by_what_it_is(text: str, taken: bool) -> None:
    assert takes(text) is taken


@pytest.mark.parametrize(
    ("days", "never", "cold"), [(None, True, True), (13, False, False), (14, False, True)]
)
def test_an_account_is_cold_when_its_cadence_has_passed(
    days: int | None, never: bool, cold: bool
) -> None:
    choice = Choice(ACME, None, None if days is None else MONDAY - timedelta(days=days))

    assert takes("never-reached", choice) is never
    assert takes("cold", choice) is cold


def test_criteria_are_empty_until_they_say_something() -> None:
    assert not read_criteria(" ")
    assert read_criteria("cold")
    assert read_criteria("never-reached")
    assert read_criteria("grade:A")
    assert not Criteria()


def test_what_both_say_of_a_field_is_let_through() -> None:
    joined = both(read_criteria("grade:A cold"), criteria_of([("grade", "B"), ("city", "X")]))

    assert joined.wanted == {"grade": frozenset("ab"), "city": frozenset("x")}
    assert (joined.cold, joined.never_reached) == (True, False)


@pytest.mark.parametrize("text", ["grade", "grade:", "colour:red", "kind:friend", "city:'x"])
def test_what_is_no_criterion_is_a_sentence(text: str) -> None:
    with pytest.raises(CriteriaError) as refused:
        read_criteria(text)

    assert refused.value.hint == '--filter "grade:A,B city:Utrecht never-reached"'


@given(st.sampled_from(FIELDS), st.sampled_from([*AccountKind, *Grade, *Source]))
def test_every_word_of_a_list_is_read_or_refused_with_the_list(name: str, value: str) -> None:
    try:
        criteria = criteria_of([(name, value)])
    except CriteriaError as refused:
        assert "there are" in str(refused)  # noqa: PT017 (either is right)
    else:
        assert list(criteria.wanted) == [name]
