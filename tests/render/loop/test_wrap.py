from datetime import UTC, date, datetime

from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.plan.item import Party
from salesbook.domain.loop.wrap import Ahead, DayReport, Debt, DebtKind, Wrap
from salesbook.render.loop.wrap import wrap_report

MOMENT = Moment(datetime(2026, 11, 23, 17, tzinfo=UTC), "UTC")


def lines(wrap: Wrap) -> list[str]:
    return [words.plain for words in wrap_report(wrap, MOMENT).lines(80)]


def test_debts_that_are_not_named_are_counted() -> None:
    debt = Debt(DebtKind.NEXT, Party(account="Acme"), "Say why you talk next")
    report = DayReport(date(2026, 11, 23), "Robin")

    shown = lines(Wrap(report, (debt,), 1200, Ahead(date(2026, 11, 24), needs_purpose=2)))

    assert "1,200 more: salesbook due" in shown
    assert "  No contact with a purpose yet." in shown
    assert "2 without a purpose · Next: salesbook pick" in shown


def test_contacts_that_are_not_named_are_counted() -> None:
    report = DayReport(date(2026, 11, 23), "Robin")

    shown = lines(Wrap(report, (), 0, Ahead(date(2026, 11, 24), more=4)))

    assert shown[0] == "Nothing is owed."
    assert "4 more · Next: salesbook plan tomorrow" in shown
