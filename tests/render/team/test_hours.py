"""How hours look where many tries tell something."""

from datetime import date
from uuid import UUID

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.book.setting import COMMERCIAL, Settings
from salesbook.domain.loop.interaction import Direction, Outcome
from salesbook.domain.team.answered import reach_of
from salesbook.domain.team.hours import Diary, HoursBy, HoursTold, Until, days_of, told_of
from salesbook.domain.team.period import Period
from salesbook.domain.team.share import Share
from salesbook.domain.team.timed import Timed
from salesbook.render.team.hours import hours_report, hours_words
from tests.house import Golden

MONDAY = date(2026, 11, 23)
PERIOD = Period(date(2026, 11, 9), MONDAY)
ANN = UUID(int=1)
TALLY = ((10, 60, 35), (11, 45, 12), (14, 40, 13), (17, 4, 3))


def tried() -> list[Timed]:
    return [
        Timed(
            rep_id=ANN,
            kind=InteractionKind.CALL,
            direction=Direction.OUTBOUND,
            outcome=Outcome.CONNECTED if number < reached else Outcome.BUSY,
            on=date(2026, 11, 9 + number % 5),
            start=hour * 60 + number % 45,
            minutes=None if number % 3 else 12,
        )
        for hour, count, reached in TALLY
        for number in range(count)
    ]


def told(
    talks: list[Timed], by: HoursBy = HoursBy.WEEK, period: Period = PERIOD, least: int = 30
) -> HoursTold:
    reach = reach_of(talks, {ANN: "Ann"}, period, least)
    days = list(days_of(talks, {ANN: Diary("Ann", Settings())}, period, Until(MONDAY, 600)))
    return told_of(days, period, by, reach)


def lines(report: HoursTold, width: int) -> str:
    return "\n".join(line.plain.rstrip() for line in hours_report(report, MONDAY).lines(width))


def test_rates_stand_with_their_interval_and_their_n(golden: Golden) -> None:
    for width in (60, 80, 140):
        golden(f"report-hours-many-{width}.txt", lines(told(tried()), width) + "\n")


def test_hours_alone_are_told_without_the_weeks() -> None:
    shown = lines(told(tried(), HoursBy.HOUR), 80)

    assert shown.startswith("Who answered when")
    assert "Week of" not in shown


def test_a_rep_who_tried_nobody_is_told_so() -> None:
    shown = lines(told([]), 80)

    assert "Nobody was tried by call, video or visit." in shown
    assert "Wilson" not in shown


def test_one_week_is_not_added_up_and_no_hour_is_called_silent_where_none_is() -> None:
    shown = lines(told(tried(), period=Period(PERIOD.since, date(2026, 11, 15)), least=1), 80)

    assert "Together" not in shown
    assert "Silent" not in shown


def test_the_evidence_for_the_hours_is_quoted_with_its_limits() -> None:
    said = " ".join(lines(told(tried()), 80).split())

    assert COMMERCIAL.source in said
    assert "who answered, not who bought" in said


def test_minutes_are_said_in_hours() -> None:
    assert hours_words(Share(460, 1200)).plain == "7.7 of 20 h"
    assert hours_words(Share(0, 0)).plain == "-"
