"""Merging: what one account says that two were."""

from datetime import date
from uuid import UUID

import pytest

from salesbook.domain.accounts.account import Account, AccountKind, Grade
from salesbook.domain.accounts.merging import (
    SameAccountError,
    first_owned,
    merge,
    ownership_ends,
    parent_of,
)

OLD, NEW, OTHER, TOP = (UUID(int=number) for number in (1, 2, 3, 4))


def day(number: int) -> date:
    return date(2026, 11, number)


def test_the_older_one_stands_whichever_is_named_first() -> None:
    older, newer = Account(OLD, "a", "Acme"), Account(NEW, "b", "Acme BV")

    assert merge(older, newer) == merge(newer, older)
    assert merge(newer, older).kept is older


def test_what_only_one_says_is_taken_over_and_what_both_say_is_handed_back() -> None:
    older = Account(OLD, "a", "Acme", city="Utrecht", industry="pumps")
    newer = Account(NEW, "b", "Acme BV", city="Zeist", industry="pumps", country="NL")

    merged = merge(older, newer)

    assert merged.fields["country"] == "NL"
    assert merged.otherwise == {"city": "Zeist"}


def test_the_kind_and_the_grade_that_weigh_more_stay() -> None:
    older = Account(OLD, "a", "Acme", grade=Grade.C)
    newer = Account(NEW, "b", "Acme BV", AccountKind.CUSTOMER, Grade.A)

    merged = merge(older, newer)

    assert (merged.fields["kind"], merged.fields["grade"]) == (AccountKind.CUSTOMER, Grade.A)
    assert merge(Account(OLD, "a", "A"), Account(NEW, "b", "B")).fields["grade"] is None


def test_it_is_put_away_only_when_both_were() -> None:
    early, late = date(2026, 3, 1), date(2026, 5, 1)
    put_away = [Account(OLD, "a", "Acme", archived_on=early)]
    put_away += [Account(NEW, "b", "Acme BV", archived_on=late)]

    assert merge(*put_away).fields["archived_on"] == late
    assert merge(put_away[0], Account(NEW, "b", "Acme BV")).fields["archived_on"] is None


def test_an_account_is_not_merged_with_itself() -> None:
    with pytest.raises(SameAccountError, match="“Acme” is one account already"):
        merge(Account(OLD, "a", "Acme"), Account(OLD, "a", "Acme"))


@pytest.mark.parametrize(
    ("parents", "expected"),
    [
        ({}, None),
        ({OLD: TOP}, TOP),
        ({NEW: TOP}, TOP),
        ({OLD: TOP, NEW: OTHER}, TOP),
        ({OLD: NEW}, None),
        ({NEW: OLD}, None),
        ({OLD: NEW, NEW: TOP}, TOP),
        ({OLD: OTHER, OTHER: NEW, NEW: TOP}, TOP),
        ({OLD: OTHER, OTHER: NEW}, None),
        ({NEW: OTHER, OTHER: TOP, TOP: OTHER}, OTHER),
    ],
)
def test_nothing_ever_belongs_to_itself(parents: dict[UUID, UUID], expected: UUID | None) -> None:
    older = Account(OLD, "a", "Acme", parent_id=parents.get(OLD))
    newer = Account(NEW, "b", "Acme BV", parent_id=parents.get(NEW))

    assert parent_of(merge(newer, older), parents.get) == expected


@pytest.mark.parametrize(
    ("span", "standing", "ends"),
    [
        ((1, None), (5, None), 5),
        ((5, None), (1, None), 5),
        ((1, 3), (3, None), 3),
        ((4, 9), (2, 6), 4),
        ((2, 4), (6, 9), 4),
        ((6, None), (1, 6), None),
    ],
)
def test_an_ownership_ends_where_one_that_stands_begins(
    span: tuple[int, int | None], standing: tuple[int, int | None], ends: int | None
) -> None:
    row, other = (
        {"from_on": day(begins), "until_on": until and day(until)}
        for begins, until in (span, standing)
    )

    assert ownership_ends(row, [other]) == (ends and day(ends))


def test_those_go_first_whose_ownership_was_recorded_first() -> None:
    early, late = ({UUID(int=number): {"part": "owner"}} for number in (1, 2))

    assert first_owned(late, early) == (early, late)
    assert first_owned({}, late) == ({}, late)
