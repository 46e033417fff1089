"""Calling: find the next accounts of a campaign's list, in the order of `due`, then the coldest."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from salesbook.domain.loop.calling import Call, CallList, calling_order
from salesbook.domain.loop.draft import draft_purpose
from salesbook.domain.loop.draft_facts import DraftFacts
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.horizon import horizon_of
from salesbook.domain.loop.due.ranking import Entry, rank
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import ListName
from salesbook.domain.loop.follow_up import Purpose
from salesbook.domain.loop.phrases.find import find_empty
from salesbook.domain.pipeline.campaign import Campaign
from salesbook.store.accounts.account import accounts_with
from salesbook.store.accounts.person import first_staff_of
from salesbook.store.accounts.reach import phones_of
from salesbook.store.book.book import Book
from salesbook.store.book.rows import chunks
from salesbook.store.loop.calling import silences_of
from salesbook.store.loop.drafting import draft_facts_of
from salesbook.store.loop.due.candidates import Subjects, spoken_for
from salesbook.store.loop.due.facts import facts_of
from salesbook.store.loop.due.worth import Portfolios
from salesbook.store.pipeline.campaign import campaign_cards
from salesbook.work.loop.due import due_context
from salesbook.work.pipeline.naming import campaign_named


def next_calls(book: Book, typed: str, limit: int) -> CallList:
    """List the next accounts of a campaign's list that nobody reached yet."""
    campaign = campaign_named(book, typed)
    [card] = campaign_cards(book, [campaign])
    waiting = frozenset(each.member.account_id for each in card.waiting)
    context = due_context(book, book.moment, None)
    entries = _looked_at(book, waiting, limit, context)
    ordered = calling_order(entries, context)
    resting = len(entries) - len(ordered) if len(entries) == len(waiting) else None
    calls = _calls(book, campaign, ordered[:limit], context)
    return CallList(campaign, calls, len(waiting), resting, book.moment.today)


def _looked_at(
    book: Book, waiting: frozenset[UUID], limit: int, context: Context
) -> Sequence[Entry]:
    """Look at all of whom more than silence speaks, and at the coldest until there are enough."""
    spoken = spoken_for(book, horizon_of(context), context).accounts & waiting
    portfolios = Portfolios(book, context)
    facts = list(_facts(book, spoken, portfolios))
    for some in chunks(silences_of(book, waiting - spoken, context)):
        coldest = frozenset(silence.account_id for silence in some)
        facts += _facts(book, coldest, portfolios)
        callable_ = calling_order(rank(facts, context), context)
        if sum(entry.facts.id not in spoken for entry in callable_) >= limit:
            break
    return rank(facts, context)


def _facts(book: Book, accounts: frozenset[UUID], portfolios: Portfolios) -> Iterator[SubjectFacts]:
    subjects = Subjects(accounts, frozenset())
    return map(portfolios.weigh, facts_of(book, subjects, portfolios.context))


def _calls(
    book: Book, campaign: Campaign, entries: Sequence[Entry], context: Context
) -> tuple[Call, ...]:
    ids = [entry.facts.id for entry in entries]
    read = {entry.facts.id: entry.facts for entry in entries}
    known = draft_facts_of(book, Subjects(frozenset(ids), frozenset()), context, read)
    handles = {account.id: account.handle for account in accounts_with(book, ids)}
    staff = first_staff_of(book, ids)
    phones = phones_of(book, [*ids, *(person.id for person in staff.values())])
    return tuple(
        Call(
            entry=entry,
            handle=handles[account],
            purpose=_purpose(entry, campaign, known[account]),
            is_due=entry.listed is ListName.DUE,
            person=person.name if person else None,
            phone=next(iter((person and phones.get(person.id)) or phones.get(account, ())), None),
            last_contact_on=last and context.day_of(last),
        )
        for entry in entries
        for account in [entry.facts.id]
        for person in [staff.get(account)]
        for last in [entry.facts.last_contact_at]
    )


def _purpose(entry: Entry, campaign: Campaign, known: DraftFacts) -> Purpose:
    """Take what is due with an account, else what the campaign is for, else draft a purpose."""
    if entry.listed is ListName.DUE and entry.trigger and entry.trigger.purpose:
        return entry.trigger.purpose
    if campaign.aim and not find_empty(campaign.aim, known.names, known.phrases):
        return Purpose(campaign.aim)
    return draft_purpose(known)
