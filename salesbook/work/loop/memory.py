"""Read what is known of an account or a person: the card for a call, or the whole memory."""

from collections.abc import Iterable, Sequence
from itertools import chain
from uuid import UUID

from msgspec.structs import replace

from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.note import Note
from salesbook.domain.accounts.subject import Subject
from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.draft import draft_purpose
from salesbook.domain.loop.due.why import Why
from salesbook.domain.loop.memory import Memory
from salesbook.domain.loop.need import Need, needs_in, open_needs, wins_in
from salesbook.domain.loop.talk import Talk
from salesbook.domain.loop.vague import find_vague
from salesbook.store.accounts.card import account_cards, person_cards
from salesbook.store.accounts.namesakes import handles_of_namesakes
from salesbook.store.accounts.person import people_with
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.loop.drafting import draft_facts_of
from salesbook.store.loop.due.candidates import was_season
from salesbook.store.loop.follow_up import follow_ups_with
from salesbook.store.loop.memory import notes_of, open_promises_of, staff_in_order
from salesbook.store.loop.need import needs_and_wins
from salesbook.store.loop.talk import talks_count, talks_of, telling_talks_of
from salesbook.work.accounts.names import find_person, find_subject
from salesbook.work.loop.background import background_of
from salesbook.work.loop.due import due_context, explain_due
from salesbook.work.loop.timeline import events_of
from salesbook.work.loop.why_asked import subject_in_due

BRIEF_TALKS = 3
"""How many notes a call card shows."""


def brief(book: Book, typed: str, person: str | None = None) -> Memory:
    """Read the call card of an account or a person, or of one person at an account."""
    subject = find_subject(book, typed)
    if person is not None:
        found = find_person(book, person, at=subject.account_id)
        subject = Subject(subject.account or found.account, found.person)
    account, alone = subject.account_id, _alone(subject)
    talks = telling_talks_of(book, account=account, person=alone, limit=BRIEF_TALKS)
    settings = settings_of(book)
    memory = _remember(book, subject, talks, settings)
    memory = _sharpened(book, memory, settings.phrases)
    if memory.kind_word or not was_season(book):
        return memory
    from salesbook.work.loop.shared import shared_before  # noqa: PLC0415 (seldom any season)

    return replace(memory, shared=shared_before(book, memory))


def whole_memory(book: Book, typed: str, limit: int | None) -> Memory:
    """Read all that is known of an account or a person, with the latest `limit` talks, or all."""
    subject = find_subject(book, typed)
    talks = talks_of(book, account=subject.account_id, person=subject.person_id, limit=limit)
    count = talks_count(book, account=subject.account_id, person=subject.person_id)
    memory = _remember(book, subject, talks, settings_of(book), more=count - len(talks))
    if subject.account_id is None:
        return memory
    events = events_of(book, subject.account_id, limit)
    return replace(memory, background=replace(memory.background, events=events))


def _alone(subject: Subject) -> UUID | None:
    """Take the person when there is no account to read about."""
    return None if subject.account else subject.person_id


def _remember(
    book: Book, subject: Subject, talks: tuple[Talk, ...], settings: Settings, *, more: int = 0
) -> Memory:
    account = subject.account
    staff = staff_in_order(book, account.id) if account else []
    people = list(dict.fromkeys([*_ids([subject.person_id]), *staff]))
    follow_ups = follow_ups_with(book, account=subject.account_id, people=people)
    promises = open_promises_of(book, subject.account_id, people)
    named = [each.person_id for each in follow_ups] + [each.person_id for each in promises]
    known = people_with(book, list(dict.fromkeys([*people, *_ids(named)])))
    alike = handles_of_namesakes(book, [account.id]) if account and not subject.person else {}
    notes = notes_of(book, subject.account_id, people)
    why = _why(book, subject)
    memory = Memory(
        moment=book.moment,
        subject=subject,
        handle="".join(alike.values()),
        entry=why.entry,
        season=why.season,
        account=account_cards(book, [account])[0] if account else None,
        people=tuple(person_cards(book, [one for one in known if one.id in set(people)])),
        talks=talks,
        more=more,
        follow_ups=follow_ups,
        promises=promises,
        notes=notes,
        names={one.id: one.name for one in known},
        background=background_of(book, account, people),
        missed_days=settings.occasion_missed_days,
        reader=book.rep.id,
        needs=_needs(book, account, notes),
    )
    return _drafted(book, memory) if memory.waits and not memory.entry.draft else memory


def _needs(book: Book, account: Account | None, notes: tuple[Note, ...]) -> tuple[Need, ...]:
    needs, wins = needs_and_wins(book, account.id) if account else ([], [])
    moment = book.moment
    return open_needs([*needs, *needs_in(notes, moment)], chain(wins, wins_in(notes, moment)))


def _why(book: Book, subject: Subject) -> Why:
    asked = subject_in_due(subject)
    return explain_due(book, asked, moment=book.moment, rep_id=book.rep.id)


def _sharpened(book: Book, memory: Memory, phrases: Sequence[str]) -> Memory:
    """Offer a better purpose where the planned one says nothing."""
    purpose = None if memory.is_draft else memory.purpose
    names = (*memory.subject.names, *(memory.names or {}).values())
    if purpose is None or not find_vague(purpose.text, purpose.kind, names, phrases):
        return memory
    return replace(memory, better=_drafted(book, memory).entry.draft)


def _drafted(book: Book, memory: Memory) -> Memory:
    """Offer a purpose also where none is needed yet: who reads a call card is about to call."""
    context = due_context(book, book.moment, book.rep.id)
    read = {memory.entry.facts.id: memory.entry.facts}
    [known] = draft_facts_of(book, subject_in_due(memory.subject), context, read).values()
    return replace(memory, entry=replace(memory.entry, draft=draft_purpose(known)))


def _ids(ids: Iterable[UUID | None]) -> list[UUID]:
    return [one for one in ids if one is not None]
