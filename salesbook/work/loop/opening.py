"""Open a plan: find the day to lay out."""

from datetime import date

from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.plan.contacts import usual_minutes
from salesbook.domain.loop.plan.opening import Opening, open_day
from salesbook.domain.loop.plan.span import minute_of
from salesbook.store.book.book import Book


def opening_of(book: Book, settings: Settings, asked: date) -> Opening:
    """Find the day to lay out; today lasts until its last agreed time is over."""
    moment = book.moment
    evening = asked == moment.today and moment.local.time() >= settings.workday(asked).end
    until = _agreed_until(book, settings, asked) if evening else 0
    return open_day(asked, moment, settings, settings.workweek, until)


def _agreed_until(book: Book, settings: Settings, day: date) -> int:
    from salesbook.store.loop.follow_up import agreed_on  # noqa: PLC0415 (asked in the evening)

    ends = (
        minute_of(at, book.moment.zone, day) + usual_minutes(settings, way) + settings.log_minutes
        for at, way in agreed_on(book, day)
    )
    return max(ends, default=0)
