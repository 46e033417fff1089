"""At which hour a rep's tries reached somebody."""

from datetime import date
from typing import Any
from uuid import UUID

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.interaction import Direction, Outcome
from salesbook.domain.team.answered import REACH_COLUMNS, Reach, reach_item, reach_of
from salesbook.domain.team.interval import wilson
from salesbook.domain.team.period import Period
from salesbook.domain.team.share import Share
from salesbook.domain.team.timed import Timed

PERIOD = Period(date(2025, 11, 24), date(2026, 11, 23))
ANN, BOB = UUID(int=1), UUID(int=2)


def tries(number: int, reached: int, start: int = 600, **values: Any) -> list[Timed]:
    said = {
        "rep_id": ANN,
        "kind": InteractionKind.CALL,
        "direction": Direction.OUTBOUND,
        "on": date(2026, 11, 23),
        "start": start,
    }
    outcomes = [Outcome.CONNECTED] * reached + [Outcome.BUSY] * (number - reached)
    return [Timed(**{**said, "outcome": outcome, **values}) for outcome in outcomes]


def told(*talks: Timed) -> Reach:
    return reach_of(talks, {BOB: "bob", ANN: "Ann"}, PERIOD, 30)


def test_an_hour_of_enough_tries_has_a_rate_with_its_n_and_interval() -> None:
    whole, nine, ten = told(*tries(40, 20), *tries(29, 20, 599)).rows

    assert (whole.hour, whole.share, whole.interval) == (None, Share(40, 69), wilson(Share(40, 69)))
    assert (nine.hour, nine.share, nine.interval, nine.learned) == (9, Share(20, 29), None, None)
    assert (ten.hour, ten.interval) == (10, wilson(Share(20, 40)))
    assert reach_item(nine)["reach_pct"] is reach_item(nine)["low_pct"] is None
    assert (reach_item(ten)["reach_pct"], reach_item(ten)["learned_pct"]) == (50, 53)


def test_only_own_tries_by_call_video_and_visit_count() -> None:
    found = told(
        *tries(1, 1, direction=Direction.INBOUND),
        *tries(1, 1, kind=InteractionKind.MEETING),
        *tries(1, 1, kind=InteractionKind.VISIT),
    )

    assert [(row.kind, row.hour) for row in found.rows] == [
        (InteractionKind.VISIT, None),
        (InteractionKind.VISIT, 10),
    ]


def test_the_hours_of_reps_are_told_apart_by_name() -> None:
    found = told(*tries(2, 1, rep_id=BOB), *tries(1, 1))

    assert [(row.rep, row.share) for row in found.rows if row.hour] == [
        ("Ann", Share(1, 1)),
        ("bob", Share(1, 2)),
    ]


def test_an_item_has_the_columns_of_the_dictionary() -> None:
    item = reach_item(told(*tries(1, 1)).rows[0])

    assert {*item, "since", "until"} == {column.name for column in REACH_COLUMNS}
