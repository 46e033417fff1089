"""The rhythm of ordering: of an account and each of its products, or of everybody who buys."""

from datetime import date
from uuid import UUID

from salesbook.domain.pipeline.habit import Habit, Told, Urgency, urgency_of
from salesbook.domain.pipeline.rhythm import RhythmRules
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.pipeline.order import buyers, habits_with
from salesbook.work.accounts.names import account_named


def told_rhythms(book: Book, words: str | None, limit: int | None) -> Told:
    """Tell the rhythms of an account and its products, or of all accounts that have one.

    Late ones come first, then those expected now, early and lapsed; an account that is named is
    told even where it ordered too seldom.
    """
    rules, today = RhythmRules.of(settings_of(book)), book.moment.today
    if words is not None:
        account = account_named(book, words)
        own = habits_with(book, [(account.id, account.name)], today, rules)
        return Told(own, rules.min_orders, of_one=True)
    everybody = buyers(book)
    found = habits_with(book, everybody, today, rules)
    told = sorted(
        (habits for habits in found if habits[0].rhythm), key=lambda each: _place(each[0], today)
    )
    shown = told if limit is None else told[:limit]
    return Told(shown, rules.min_orders, len(told) - len(shown), len(everybody) - len(told))


def _place(habit: Habit, today: date) -> tuple[Urgency, date, str, UUID]:
    until = habit.rhythm.window_until_on if habit.rhythm else today
    return urgency_of(habit, today), until, habit.account, habit.account_id
