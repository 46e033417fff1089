"""What was shared in a season: what was said and told since it began, and nothing older."""

from datetime import date
from uuid import UUID

from salesbook.domain.accounts.fact import KnownFact, PersonalFact
from salesbook.domain.accounts.season import GoodwillSeason
from salesbook.domain.loop.draft_facts import Said
from salesbook.domain.loop.shared import Shared, shared_in

BEGAN, BEFORE, SINCE = date(2026, 12, 1), date(2026, 11, 30), date(2026, 12, 4)
SEASON = GoodwillSeason(UUID(int=1), UUID(int=2), BEGAN, date(2026, 12, 18))


def fact(on: date) -> KnownFact:
    told = PersonalFact(UUID(int=3), "0" * 13, UUID(int=4), UUID(int=2), "Rows", on)
    return KnownFact(told, "Karin", "Robin")


def test_what_came_before_the_season_is_not_part_of_it() -> None:
    said, older = Said("A son was born", SINCE), Said("Busy", BEFORE)

    found = shared_in(SEASON, (said, older), (fact(BEGAN), fact(BEFORE)))

    assert found == Shared(BEGAN, (said,), (fact(BEGAN),))


def test_where_nothing_was_shared_there_is_nothing_to_say() -> None:
    assert shared_in(SEASON, (), (fact(BEFORE),)) is None
