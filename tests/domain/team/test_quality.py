"""The quality of notes: the three parts, how soon, how judged."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.interaction import Direction, Outcome
from salesbook.domain.team.grouping import By
from salesbook.domain.team.logged import Worded
from salesbook.domain.team.period import Period
from salesbook.domain.team.quality import (
    COLUMNS,
    NoteFacts,
    Quality,
    note_of,
    quality_item,
    quality_of,
)
from salesbook.domain.team.share import Share

MONDAY = date(2026, 11, 23)
PERIOD = Period(date(2026, 11, 9), MONDAY)
ANN, BOB = UUID(int=1), UUID(int=2)
REPS = {BOB: "bob", ANN: "Ann"}
REAL = Worded("Agree the date of the pump's trial")


def facts(**values: Any) -> NoteFacts:
    said = {
        "rep_id": ANN,
        "kind": InteractionKind.CALL,
        "direction": Direction.OUTBOUND,
        "outcome": Outcome.CONNECTED,
        "on": MONDAY,
        "discussed": True,
        "proposed": True,
        "next": REAL,
    }
    return NoteFacts(**{**said, **values})


def counted(*notes: NoteFacts, by: By | None = By.REP, phrases: tuple[str, ...] = ()) -> Quality:
    return quality_of(notes, REPS, PERIOD, by, phrases=phrases)


@pytest.mark.parametrize(
    ("values", "complete"),
    [
        ({}, True),
        ({"discussed": False}, False),
        ({"proposed": False}, False),
        ({"proposed": False, "goodwill": True}, True),
        ({"next": None}, False),
        ({"next": None, "ended": True}, True),
        ({"next": Worded("touch base")}, False),
        ({"next": Worded("Call Jan", ("Jan",))}, False),
        ({"next": Worded("Offer the new pump", kind=PurposeKind.GOODWILL)}, False),
        ({"next": Worded("touch base"), "ended": True}, True),
        ({"outcome": Outcome.CALLBACK_REQUESTED, "proposed": False, "next": None}, True),
    ],
)
def test_a_note_is_whole_with_all_that_can_be_asked_of_it(
    values: dict[str, Any], complete: bool
) -> None:
    assert note_of(facts(**values), ()).complete is complete


def test_the_words_of_an_attempt_are_not_weighed() -> None:
    tried = note_of(facts(outcome=Outcome.NO_ANSWER, next=Worded("touch base")), ())

    assert not tried.vague


def test_a_book_has_empty_phrases_of_its_own() -> None:
    quality = counted(facts(next=Worded("sync up on things")), phrases=("sync up on things",))

    assert (quality.whole.next, quality.whole.vague) == (Share(0, 1), 1)


def test_what_reached_nobody_is_no_note_and_stands_beside_as_an_attempt() -> None:
    quality = counted(
        facts(),
        facts(outcome=Outcome.BUSY),
        facts(outcome=Outcome.SENT, kind=InteractionKind.EMAIL),
        facts(outcome=Outcome.NO_ANSWER, direction=Direction.INBOUND),
    )

    assert quality.whole.complete == Share(1, 1)
    assert quality.whole.attempts == 1


def test_goodwill_and_callbacks_are_not_asked_what_was_proposed() -> None:
    quality = counted(
        facts(),
        facts(proposed=False, goodwill=True),
        facts(proposed=False, outcome=Outcome.CALLBACK_REQUESTED),
    )

    assert quality.whole.proposed == Share(1, 1)
    assert quality.whole.complete == Share(3, 3)


def test_what_nobody_typed_is_not_asked_how_soon_it_was() -> None:
    quality = counted(
        facts(typed_on=MONDAY, lag=timedelta(hours=1)),
        facts(typed_on=date(2026, 11, 25), lag=timedelta(hours=40)),
        facts(),
    )

    assert quality.whole.same_day == Share(1, 2)
    assert quality.whole.median_lag_h == 20.5
    assert quality.whole.complete == Share(3, 3)


def test_reviews_are_told_by_the_mean_of_their_marks() -> None:
    quality = counted(
        facts(reviews=2, marks=12, marks_sum=48), facts(reviews=1, marks=4, marks_sum=12), facts()
    )

    assert (quality.whole.reviews, quality.whole.review_avg) == (3, 3.75)
    assert counted(facts()).whole.review_avg is None


def test_reps_stand_by_name_whatever_they_reach() -> None:
    quality = counted(*[facts(rep_id=BOB) for _ in range(9)], facts(discussed=False))

    assert [row.group.rep for row in quality.rows] == ["Ann", "bob"]


def test_every_rep_has_every_week_and_each_is_counted_once() -> None:
    quality = counted(facts(), facts(on=date(2026, 11, 15)), facts(rep_id=BOB), by=None)

    told = [(row.group.rep, row.group.week_on, row.complete.of) for row in quality.rows]
    assert told == [
        ("Ann", date(2026, 11, 9), 1),
        ("Ann", date(2026, 11, 16), 0),
        ("Ann", MONDAY, 1),
        ("bob", date(2026, 11, 9), 0),
        ("bob", date(2026, 11, 16), 0),
        ("bob", MONDAY, 1),
    ]
    assert [row.complete.of for row in quality.coarse] == [2, 1]
    assert quality.whole.complete.of == 3


def test_rows_can_be_weeks_of_all_or_ways_of_contact() -> None:
    notes = facts(), facts(rep_id=BOB, kind=InteractionKind.VISIT)

    by_week, by_kind = counted(*notes, by=By.WEEK), counted(*notes, by=By.KIND)

    assert [row.complete.of for row in by_week.rows] == [0, 0, 2]
    assert [row.group.kind for row in by_kind.rows] == ["call", "visit"]


def test_what_is_outside_of_the_period_or_another_s_is_not_counted() -> None:
    stray = facts(on=date(2026, 11, 8)), facts(rep_id=UUID(int=3)), facts(on=date(2026, 11, 24))

    assert counted(*stray).whole.complete == Share(0, 0)


def test_a_row_is_said_by_the_names_of_the_columns() -> None:
    row = counted(
        facts(typed_on=MONDAY, lag=timedelta(minutes=6), reviews=1, marks=3, marks_sum=11)
    )

    said = quality_item(row.rows[0])

    names = [column.name for column in COLUMNS if column.name not in {"since", "until"}]
    assert list(said) == names
    assert (said["median_lag_h"], said["review_avg"], said["complete_pct"]) == (0.1, 3.7, None)
    assert quality_item(counted().whole)["median_lag_h"] is None
