"""The rhythm of ordering: of an account and each of its products, or of everybody who buys."""

from datetime import date
from uuid import UUID

from salesbook.domain.pipeline.habit import Told
from salesbook.domain.pipeline.rhythm import URGENCY, Rhythm, RhythmRules
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.pipeline.order import buyers, habits_with, rhythms_of
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
    names = dict(buyers(book))
    rhythms = rhythms_of(book, names, today, rules)
    told = sorted(rhythms, key=lambda one: _place(rhythms[one], names[one], one, today))
    shown = [(one, names[one]) for one in (told if limit is None else told[:limit])]
    habits = habits_with(book, shown, today, rules)
    return Told(habits, rules.min_orders, len(told) - len(shown), len(names) - len(told))


def _place(rhythm: Rhythm, name: str, identity: UUID, today: date) -> tuple[int, date, str, UUID]:
    return URGENCY[rhythm.state(today)], rhythm.window_until_on, name, identity
