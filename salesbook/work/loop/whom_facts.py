"""What is known of whom a contact is with: the facts that a rewrite is made of."""

from msgspec.structs import replace

from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.draft import DraftFacts
from salesbook.domain.loop.receipt import Whom
from salesbook.store.book.book import Book
from salesbook.store.loop.drafting import draft_facts_of
from salesbook.store.loop.due.candidates import Subjects
from salesbook.work.loop.due import due_context


def facts_of_whom(
    book: Book, whom: Whom, settings: Settings, *, kind_word: bool = False
) -> DraftFacts:
    """Read what a purpose can be drafted from, a human reason where a `kind_word` is asked for.

    Nobody known gives nothing but the day.
    """
    accounts = frozenset({whom.account.id} if whom.account else ())
    people = frozenset() if accounts else frozenset(person.id for person in whom.people[:1])
    context = due_context(book, book.moment, book.rep.id)
    found = draft_facts_of(book, Subjects(accounts, people), context, kind_word=kind_word)
    facts = next(iter(found.values()), DraftFacts(today=book.moment.today))
    return replace(facts, names=(*facts.names, *whom.names), phrases=settings.phrases)
