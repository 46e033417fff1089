"""The quality of notes, of the reps and the period that were asked for."""

from salesbook.domain.team.quality import Quality, quality_of
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.team.quality import notes_in
from salesbook.work.team.asked import Asked, period_asked, reps_asked, reps_told


def report_quality(book: Book, asked: Asked) -> Quality:
    """Count the quality of notes."""
    period, reps = period_asked(book, asked), reps_asked(book, asked)
    facts = list(notes_in(book, period, reps))
    told = reps_told(reps, {each.rep_id for each in facts}, asked)
    return quality_of(facts, told, period, asked.by, phrases=settings_of(book).phrases)
