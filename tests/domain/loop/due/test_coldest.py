"""The coldest of many silent accounts: as the ranking of all of them would have it."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.accounts.account import AccountKind, Grade
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.accounts.season import GoodwillSeason
from salesbook.domain.loop.due.attempts import Try
from salesbook.domain.loop.due.coldest import Coldest, Silence, coldest
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.ground import Ground
from salesbook.domain.loop.due.listing import ASKED_FOR
from salesbook.domain.loop.due.ranking import rank
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import ListName
from salesbook.domain.loop.interaction import Outcome

Make = Callable[..., Any]

REP = UUID(int=1)
NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)

LONG_AGO = NOW - timedelta(days=400)

silences = st.lists(
    st.builds(
        Silence,
        id=st.uuids(version=4),
        name_key=st.sampled_from(["acme", "bolt", "cobalt"]),
        grade=st.none() | st.sampled_from(Grade),
        entered_at=st.integers(0, 60).map(lambda days: NOW - timedelta(days=days)),
        last_contact_at=st.none()
        | st.integers(3, 150).map(lambda days: NOW - timedelta(days=days)),
        attempts=st.integers(0, 8),
        ground=st.builds(Ground),
    ),
    max_size=12,
    unique_by=lambda silence: silence.id,
)


class Drawn:
    """Silences that are alike, as they were drawn."""

    def __init__(self, alike: list[Silence], context: Context) -> None:
        self._alike = sorted(alike, key=lambda each: each.since)
        self._context = context

    def _before(self, before: datetime | None) -> list[Silence]:
        return [each for each in self._alike if before is None or each.since < before]

    def latest(self, before: datetime | None) -> Silence | None:
        return next(reversed(self._before(before)), None)

    def count(self, before: datetime) -> int:
        return len(self._before(before))

    def days(self, before: datetime) -> Iterator[list[Silence]]:
        days = groupby(self._before(before), lambda each: self._context.day_of(each.since))
        return (list(together) for _, together in days)


def alike(drawn: list[Silence], context: Context) -> list[Drawn]:
    together = defaultdict(list)
    for silence in drawn:
        never = silence.last_contact_at is None
        together[None if never else silence.grade, never, silence.attempts].append(silence)
    return [Drawn(each, context) for each in together.values()]


def facts_of(silence: Silence, context: Context) -> SubjectFacts:
    return SubjectFacts(
        id=silence.id,
        name=silence.name_key,
        entered_on=context.day_of(silence.entered_at),
        account_kind=AccountKind.CUSTOMER,
        grade=silence.grade,
        owner_id=context.rep_id,
        last_contact_at=silence.last_contact_at,
        tries=(Try(LONG_AGO, InteractionKind.CALL, Outcome.NO_ANSWER),) * silence.attempts,
        ground=silence.ground,
    )


@given(drawn=silences, limit=st.none() | st.integers(1, 5), season=st.booleans())
def test_the_first_are_those_that_the_whole_ranking_puts_first(
    on: Make, drawn: list[Silence], limit: int | None, *, season: bool
) -> None:
    seasons = {REP: GoodwillSeason(REP, REP, NOW.date())} if season else {}
    context = on(seasons=seasons)
    ranked = rank((facts_of(each, context) for each in drawn), context)
    asked = [each for each in ranked if each.listed in ASKED_FOR]

    found = coldest(alike(drawn, context), context, limit)

    assert found.ids == tuple(each.facts.id for each in asked[:limit])
    assert found.counts == Counter(each.listed for each in asked)
    assert found.unseen == Counter(each.listed for each in asked[len(found.ids) :])
    assert season or found.count == found.counts[ListName.NEEDS_PURPOSE]


def test_whose_season_it_is_comes_before_others(on: Make) -> None:
    kind, other = UUID(int=3), UUID(int=4)
    silences = [
        Silence(UUID(int=1), "acme", None, LONG_AGO, attempts=0, owner_id=other),
        Silence(UUID(int=2), "bolt", None, NOW, attempts=1, owner_id=kind),
    ]
    context = on(rep_id=None, seasons={kind: GoodwillSeason(kind, kind, NOW.date())})

    found = coldest([Drawn([each], context) for each in silences], context, 1)

    assert found.ids == (UUID(int=2),)
    assert found.unseen == {ListName.NEEDS_PURPOSE: 1}


@pytest.mark.parametrize("limit", [None, 3])
def test_who_is_not_cold_yet_is_not_counted(on: Make, limit: int | None) -> None:
    fresh = Silence(UUID(int=1), "acme", None, NOW, NOW - timedelta(days=3))

    assert coldest(alike([fresh], on()), on(), limit) == Coldest((), Counter(), Counter())
