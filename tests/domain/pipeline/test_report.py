from datetime import UTC, datetime

from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.book.sheet import Sheet
from salesbook.domain.pipeline.report import COLUMNS, reported

NOW = Moment(datetime(2026, 11, 23, 8, 30, tzinfo=UTC), "Europe/Amsterdam")
SHEET: Sheet = {
    "id": ["1", "2", "3"],
    "account": ["Acme"] * 3,
    "opportunity": ["Pumps", "Valves", "Done"],
    "kind": ["renewal"] * 3,
    "source": [None] * 3,
    "campaign": [None] * 3,
    "owner": ["Robin Vos"] * 3,
    "stage": ["proposal", "needs", "won"],
    "amount_minor": [100_001, None, 900],
    "currency": ["EUR", "EUR", "JPY"],
    "close_on": [None] * 3,
    "since": ["2026-11-02T23:30:00+00:00"] * 3,
    "last_at": ["2026-11-20T09:00:00+00:00", None, None],
    "last_commercial_at": ["2026-11-12T09:00:00+00:00", None, None],
    "next_purpose": [None] * 3,
    "next_due_on": [None] * 3,
    "decision_maker_known": [1, 0, False],
    "blocker_known": [0, True, 0],
}


def test_a_report_of_the_pipeline_says_what_each_may_bring_and_what_stands_still() -> None:
    sheet = reported(SHEET, Settings().stages, NOW)

    assert set(COLUMNS) <= sheet.keys()
    assert sheet["probability"] == [60, 40, 100]
    assert sheet["amount"] == ["1000.01", None, "900"]
    assert sheet["weighted_amount"] == ["600.01", None, "900"]
    assert sheet["days_in_stage"] == [20, 20, 20]
    assert sheet["last_contact_on"] == ["2026-11-20", None, None]
    assert sheet["days_since_contact"] == [3, None, None]
    assert sheet["stale"] == [True, True, False]
    assert sheet["decision_maker_known"] == [True, False, False]
    assert sheet["blocker_known"] == [False, True, False]
