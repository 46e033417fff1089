"""Read what is remembered of an account or a person beside the talks."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.occasion import next_on
from salesbook.domain.accounts.occasion_listing import Coming
from salesbook.domain.loop.background import Background
from salesbook.domain.pipeline.rhythm import RhythmRules
from salesbook.store.accounts.agreement import agreement_of
from salesbook.store.accounts.fact import facts_of
from salesbook.store.accounts.occasion import occasions_of
from salesbook.store.accounts.reachable import particulars_of
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.loop.occasion import story_of
from salesbook.store.loop.power import power_of
from salesbook.store.loop.promise import promises_of
from salesbook.store.pipeline.complaint import open_complaints_of
from salesbook.store.pipeline.opportunity import open_opportunities_of, won_days_of
from salesbook.store.pipeline.order import habits_with
from salesbook.store.presence.document import documents_of


def background_of(book: Book, account: Account | None, people: Sequence[UUID]) -> Background:
    """Read it for an account and its people, or for a person without one; who is meant first."""
    facts = facts_of(book, people)
    of_people = Background(
        facts=tuple(fact for person in people for fact in facts.get(person, ())),
        occasions=_coming(book, account, people),
        documents=documents_of(book, people),
        particulars=particulars_of(book, people),
    )
    return of_people if account is None else _of_account(book, account, of_people)


def _of_account(book: Book, account: Account, known: Background) -> Background:
    rules = RhythmRules.of(settings_of(book))
    [habits] = habits_with(book, [(account.id, account.name)], book.moment.today, rules)
    return Background(
        power=power_of(book, account.id),
        facts=known.facts,
        promises=promises_of(book, account.id),
        complaints=open_complaints_of(book, account.id),
        sales=open_opportunities_of(book, account.id),
        pace=won_days_of(book, account.id),
        habits=habits,
        min_orders=rules.min_orders,
        agreement=agreement_of(book, account.id),
        occasions=known.occasions,
        documents=known.documents,
        particulars=known.particulars,
    )


def _coming(book: Book, account: Account | None, people: Sequence[UUID]) -> tuple[Coming, ...]:
    today = book.moment.today
    found = occasions_of(book, accounts=[account.id] if account else [], people=people)
    stories = story_of(book, [known.occasion.id for known in found])
    coming = [
        Coming(known, next_on(known.occasion, today), stories.get(known.occasion.id))
        for known in found
    ]
    return tuple(sorted(coming, key=lambda each: (each.on or date.max, each.known.occasion.id)))
