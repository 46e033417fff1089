"""What contacts were made for, of the reps and the period that were asked for."""

from salesbook.domain.team.purpose import Purposefulness, purpose_of
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.team.purpose import pursuits_in
from salesbook.work.team.asked import Asked, period_asked, reps_asked, reps_told


def report_purpose(book: Book, asked: Asked) -> Purposefulness:
    """Count which contacts were made for a purpose, and what came of it."""
    period, reps = period_asked(book, asked), reps_asked(book, asked)
    facts = list(pursuits_in(book, period, reps))
    told = reps_told(reps, {each.rep_id for each in facts}, asked)
    return purpose_of(facts, told, period, asked.by, phrases=settings_of(book).phrases)
