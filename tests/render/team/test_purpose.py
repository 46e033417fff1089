"""How purposes are said where there is none, or one was kept anyway."""

from datetime import date

from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.interaction import Met
from salesbook.domain.team.grouping import Group, Numbers
from salesbook.domain.team.period import Period
from salesbook.domain.team.purpose import PurposeRow
from salesbook.domain.team.share import Share
from salesbook.render.team.purpose import purpose_report

MONDAY = date(2026, 11, 23)


def lines_of(part: int, vague: int, anyway: int) -> list[str]:
    none = Share(0, part)
    row = PurposeRow(
        Group(),
        Share(part, 4),
        dict.fromkeys(Met, none),
        none,
        dict.fromkeys(PurposeKind, none),
        vague,
        anyway,
        0,
        0,
    )
    report = purpose_report(Numbers(Period(MONDAY, MONDAY), None, row, (row,)), MONDAY)
    return [line.plain for line in report.lines(80)]


def test_where_no_contact_had_a_purpose_no_kinds_are_told() -> None:
    assert not any(line.startswith("For:") for line in lines_of(0, 0, 0))
    assert any(line.startswith("For:") for line in lines_of(2, 0, 0))


def test_what_was_kept_anyway_is_told_of_the_vague() -> None:
    assert "2 contacts for a vague purpose, 1 kept anyway" in lines_of(1, 2, 1)
