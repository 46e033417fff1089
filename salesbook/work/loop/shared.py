"""Read what was shared in the season of goodwill that is over, before business is talked again."""

from salesbook.domain.loop.memory import Memory
from salesbook.domain.loop.shared import Shared, shared_in
from salesbook.store.accounts.season import ended_season
from salesbook.store.book.book import Book
from salesbook.store.loop.shared import business_since, goodwill_talks_since


def shared_before(book: Book, memory: Memory) -> Shared | None:
    """Find what was shared; None in a season, and once business was talked after it.

    The season is the account's own, or the reader's with all of the reader's accounts.
    """
    if memory.season is not None:
        return None
    subject, facts = memory.subject, memory.entry.facts
    owner = facts.owner_id if facts.owner_id == book.rep.id else None
    season = ended_season(book, subject.account_id, owner, book.moment.today)
    if season is None or season.back_on is None:
        return None
    if business_since(book, subject, season.back_on):
        return None
    talks = goodwill_talks_since(book, subject, season.from_on)
    return shared_in(season, talks, memory.background.facts)
