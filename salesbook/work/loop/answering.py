"""When people answer the rep, learned from the log for a plan."""

from datetime import timedelta

from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.plan.answering import LEARNING_DAYS, Learned, learn
from salesbook.store.book.book import Book
from salesbook.store.loop.answering import tries_between


def learned_hours(book: Book, settings: Settings) -> tuple[Learned, ...]:
    """Learn from the rep's own tries up to now; hours of too few are silent."""
    until = book.moment.now
    tries = tries_between(book, until - timedelta(days=LEARNING_DAYS), until)
    return learn(tries, settings.reach_min_tries)
