"""Drafting: the facts that a purpose can be made of, for some subjects at once."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from msgspec.structs import replace

from salesbook.domain.loop.commitment import Commitment
from salesbook.domain.loop.draft import DraftFacts, Said
from salesbook.domain.loop.due.drawn import drawn_from
from salesbook.domain.loop.due.facts import SubjectFacts, Unmet
from salesbook.domain.loop.due.rules import Context
from salesbook.store.book.book import Book
from salesbook.store.book.rows import chunks
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.loop import drafting as ask
from salesbook.store.compiled.loop.due.facts import NAMES
from salesbook.store.loop.due.candidates import Subjects
from salesbook.store.loop.due.pending import account_promises, person_promises
from salesbook.store.loop.due.remembered import Remembered, account_memory, person_memory
from salesbook.store.loop.due.unmet import account_unmet, person_unmet
from salesbook.store.statement import Answer, Statement

_NOTHING_KNOWN: Mapping[UUID, SubjectFacts] = {}
_PRIVATE = {"proposed", "discussed", "meant"}


def draft_facts_of(
    book: Book,
    subjects: Subjects,
    context: Context,
    known: Mapping[UUID, SubjectFacts] = _NOTHING_KNOWN,
    *,
    kind_word: bool = False,
) -> dict[UUID, DraftFacts]:
    """Read what a purpose can be drafted from, for each of some accounts and people.

    `known` are the facts of those of whom all have been read already. A human reason is asked for
    with `kind_word`, and in a season of goodwill.
    """
    found: dict[UUID, DraftFacts] = {}
    for ids in chunks(sorted(subjects.accounts)):
        found |= _of_accounts(book, ids, context, known)
    for ids in chunks(sorted(subjects.people)):
        found |= _of_people(book, ids, context, known)
    if kind_word or context.seasons:
        from salesbook.store.loop.draft_human import with_reasons  # noqa: PLC0415 (seldom asked)

        found = with_reasons(book, found, context, known, asked=kind_word)
    phrases = settings_of(book).phrases
    return {identity: replace(facts, phrases=phrases) for identity, facts in found.items()}


def _of_accounts(
    book: Book, ids: list[UUID], context: Context, known: Mapping[UUID, SubjectFacts]
) -> dict[UUID, DraftFacts]:
    names: dict[UUID, tuple[str, ...]] = {}
    for row in book.rows(ask.ACCOUNT_NAMES, ids=ids):
        names[row.subject] = (*names.get(row.subject, ()), row.name)
    answers = _answers(book, ask.OF_ACCOUNTS, ids)
    promises, unmet = account_promises(book, ids), account_unmet(book, ids)
    drawn = _drawn(book, ids, account_memory, context, known)
    return {
        row.id: _facts(
            row.id,
            answers,
            promises.get(row.id, ()),
            unmet.get(row.id),
            context,
            kind=row.kind,
            industry=row.industry,
            names=names[row.id],
            **drawn[row.id],
        )
        for row in book.rows(ask.ACCOUNT_KINDS, ids=ids)
    }


def _of_people(
    book: Book, ids: list[UUID], context: Context, known: Mapping[UUID, SubjectFacts]
) -> dict[UUID, DraftFacts]:
    answers = _answers(book, ask.OF_PEOPLE, ids)
    promises, unmet = person_promises(book, ids), person_unmet(book, ids)
    drawn = _drawn(book, ids, person_memory, context, known)
    return {
        row.id: _facts(
            row.id,
            answers,
            promises.get(row.id, ()),
            unmet.get(row.id),
            context,
            names=(row.name,),
            **drawn[row.id],
        )
        for row in book.rows(ask.PERSON_KINDS, ids=ids)
    }


def _drawn(
    book: Book,
    ids: list[UUID],
    remember: Callable[[Book, list[UUID], Context], Remembered],
    context: Context,
    known: Mapping[UUID, SubjectFacts],
) -> dict[UUID, dict[str, Any]]:
    """Find what else speaks for a contact, among the facts of each."""
    unread = [each for each in ids if each not in known]
    facts = {each: known[each] for each in ids if each in known}
    if unread:
        facts |= _remembered(book, unread, remember(book, unread, context), context)
    return {each: drawn_from(one, context) for each, one in facts.items()}


def _remembered(
    book: Book, ids: list[UUID], memory: Remembered, context: Context
) -> dict[UUID, SubjectFacts]:
    people = {person for each in ids for person in memory.people(each) if person}
    names = {row.id: row.name for row in book.rows(NAMES, ids=list(people))}
    entered: dict[str, Any] = {"name": "", "entered_on": context.today, "names": names}
    return {each: SubjectFacts(id=each, **entered, **memory.of(each)) for each in ids}


_Answers = dict[str, dict[UUID, Answer]]


def _answers(book: Book, questions: dict[str, Statement], ids: list[UUID]) -> _Answers:
    rep = {"rep": book.reader}
    return {
        name: {
            row.subject: row
            for row in book.rows(question, ids=ids, **(rep if name in _PRIVATE else {}))
        }
        for name, question in questions.items()
    }


def _facts(
    subject: UUID,
    answers: _Answers,
    promises: Iterable[Commitment],
    unmet: Unmet | None,
    context: Context,
    **known: Any,
) -> DraftFacts:
    promise = min(promises, key=lambda each: (each.due_on, each.id), default=None)
    if promise is not None:
        known["promise"] = Said(promise.text, promise.promised_on)
        known["promise_kind"] = promise.kind
    proposed, discussed, meant, noted = (
        _said_in(answers[name].get(subject), context.day_of)
        for name in ("proposed", "discussed", "meant", "noted")
    )
    recorded = [each for each in (meant, noted) if each]
    return DraftFacts(
        today=context.today,
        unmet=unmet.purpose if unmet else None,
        reached=subject in answers["reached"],
        proposed=proposed,
        discussed=discussed,
        noted=max(recorded, key=lambda each: each.on, default=None),
        **known,
    )


def _said_in(row: Answer | None, day_of: Callable[[datetime], date]) -> Said | None:
    if row is None:
        return None
    on = day_of(row.said_on) if isinstance(row.said_on, datetime) else row.said_on
    return Said(row.said, on)
