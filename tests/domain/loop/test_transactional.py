"""Whom we only ever sold to: the rule, and the order."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from salesbook.domain.loop.transactional import Acquaintance, only_sold_to, transactional

TODAY = date(2026, 11, 23)


def known(name: str = "Karin", **said: Any) -> Acquaintance:
    plain: dict[str, Any] = {
        "account_id": UUID(int=1),
        "account": "Acme",
        "person_id": UUID(int=2),
        "person": name,
        "talks": 3,
        "transacting": 2,
        "last_on": date(2026, 11, 1),
    }
    return Acquaintance(**{**plain, **said})


@pytest.mark.parametrize("more", [{"goodwill": 1}, {"told": 1}, {"days": 1}, {"talks": 0}])
def test_one_human_thing_is_enough(more: dict[str, Any]) -> None:
    assert only_sold_to(known())
    assert not only_sold_to(known(**more))


def test_those_most_sold_to_come_first_and_the_rest_is_counted() -> None:
    several = [
        known("Anna", transacting=1),
        known("Bob", talks=4),
        known("Cleo", last_on=date(2026, 11, 2)),
        known("Dirk"),
        known("Eva", goodwill=1),
    ]

    found = transactional(several, TODAY, 3)

    assert [each.name for each in found.several] == ["Bob", "Cleo", "Dirk"]
    assert found.more == 1


def test_where_nobody_was_named_it_is_the_account() -> None:
    nameless = known(person_id=None, person=None)

    found = transactional([nameless], TODAY)

    assert found.several[0].name == "Acme"
    assert found.question.startswith("Ask them ")
