from datetime import UTC, date, datetime
from uuid import UUID

from salesbook.domain.book.setting import Settings
from salesbook.domain.pipeline.opportunity import LostReason, StageChange
from salesbook.domain.pipeline.steps import passed_stages

SOME = UUID(int=1)


def test_each_stage_lasts_until_the_next_step_on_the_days_of_who_made_it() -> None:
    late = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
    changes = [
        StageChange(SOME, "needs", late, "Europe/Amsterdam"),
        StageChange(SOME, "lost", datetime(2026, 12, 4, tzinfo=UTC), "UTC", LostReason.PRICE, "X"),
    ]

    first, last = passed_stages(changes, Settings().stages)

    assert (first.stage.key, first.from_on) == ("needs", date(2026, 11, 24))
    assert (first.until_on, first.days(date(2027, 1, 1))) == (date(2026, 12, 4), 10)
    assert (last.until_on, last.reason, last.note) == (None, LostReason.PRICE, "X")
    assert last.days(date(2026, 12, 6)) == 2
