"""Drafting: the facts that a purpose can be made of, for some subjects at once."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    FromClause,
    Select,
    and_,
    bindparam,
    func,
    or_,
    select,
    union_all,
)
from sqlalchemy import Row as Answer

from salesbook.domain.accounts.note import NoteKind
from salesbook.domain.loop.commitment import Commitment
from salesbook.domain.loop.draft import DraftFacts, Said
from salesbook.domain.loop.due.facts import Unmet
from salesbook.domain.loop.due.rules import Context
from salesbook.store.accounts.tables import AccountRow, NoteRow, PersonRow
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.book.stored import table_of
from salesbook.store.loop.due.candidates import Subjects
from salesbook.store.loop.due.pending import account_promises, person_promises
from salesbook.store.loop.due.unmet import account_unmet, person_unmet
from salesbook.store.loop.tables import (
    FollowUpClosureRow,
    FollowUpRow,
    InteractionPersonRow,
    InteractionPurposeRow,
    InteractionRow,
)
from salesbook.store.loop.terms import (
    EMPLOYMENTS,
    live,
    main_employment,
    reached,
    taking_part,
)

_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_NOTES = table_of(NoteRow)
_FOLLOW_UPS = table_of(FollowUpRow)
_CLOSURES = table_of(FollowUpClosureRow)
_INTERACTIONS = table_of(InteractionRow)
_PURPOSES = table_of(InteractionPurposeRow)
_TOOK_PART = table_of(InteractionPersonRow)

_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_REP: BindParameter[Any] = bindparam("rep")

_READABLE = or_(_INTERACTIONS.c.private.is_(False), _INTERACTIONS.c.rep_id == _REP)
_WITH_PEOPLE = _INTERACTIONS.join(
    _TOOK_PART, and_(_TOOK_PART.c.interaction_id == _INTERACTIONS.c.id, taking_part(_TOOK_PART))
)
_BY_ACCOUNT: tuple[Any, FromClause] = (_INTERACTIONS.c.account_id, _INTERACTIONS)
_BY_PERSON: tuple[Any, FromClause] = (_TOOK_PART.c.person_id, _WITH_PEOPLE)


def _latest(subject: Any, text: Any, on: Any, source: FromClause, *conditions: Any) -> Select[Any]:
    """Ask for the latest text of each subject, and the instant or the day it is from."""
    place = func.row_number().over(partition_by=subject, order_by=(on.desc(), text))
    ranked = (
        select(subject.label("subject"), text.label("said"), on.label("said_on"), place.label("n"))
        .select_from(source)
        .where(subject.in_(_IDS), *conditions)
        .subquery()
    )
    return select(ranked.c.subject, ranked.c.said, ranked.c.said_on).where(ranked.c.n == 1)


def _said(text: Any, subject: Any, source: FromClause) -> Select[Any]:
    at = _INTERACTIONS.c.occurred_at
    return _latest(subject, text, at, source, reached(_INTERACTIONS), _READABLE, text != "")


def _meant(subject: Any, source: FromClause) -> Select[Any]:
    """Ask what the latest interaction was for: the subject of an imported call, for one."""
    with_purpose = source.join(
        _PURPOSES, and_(_PURPOSES.c.interaction_id == _INTERACTIONS.c.id, live(_PURPOSES))
    )
    at = _INTERACTIONS.c.occurred_at
    return _latest(subject, _PURPOSES.c.text, at, with_purpose, live(_INTERACTIONS), _READABLE)


def _noted(subject: Any) -> Select[Any]:
    # What an import carried over is bookkeeping (an owner, a lead source): no reason to call.
    said = _NOTES.c.kind != NoteKind.IMPORTED
    return _latest(subject, _NOTES.c.text, _NOTES.c.noted_on, _NOTES, live(_NOTES), said)


_ACCOUNT_NAMES = union_all(
    select(_ACCOUNTS.c.id.label("subject"), _ACCOUNTS.c.name).where(_ACCOUNTS.c.id.in_(_IDS)),
    select(EMPLOYMENTS.c.account_id.label("subject"), _PEOPLE.c.name)
    .join(_PEOPLE, _PEOPLE.c.id == EMPLOYMENTS.c.person_id)
    .where(EMPLOYMENTS.c.account_id.in_(_IDS), main_employment(), live(_PEOPLE)),
)
_ACCOUNT_KINDS = select(_ACCOUNTS.c.id, _ACCOUNTS.c.kind, _ACCOUNTS.c.industry).where(
    _ACCOUNTS.c.id.in_(_IDS), live(_ACCOUNTS)
)
_PERSON_KINDS = select(_PEOPLE.c.id, _PEOPLE.c.name).where(_PEOPLE.c.id.in_(_IDS), live(_PEOPLE))
_ACCOUNTS_REACHED = (
    select(_INTERACTIONS.c.account_id.label("subject"))
    .distinct()
    .where(_INTERACTIONS.c.account_id.in_(_IDS), reached(_INTERACTIONS))
)
_PEOPLE_REACHED = (
    select(_TOOK_PART.c.person_id.label("subject"))
    .distinct()
    .select_from(_WITH_PEOPLE)
    .where(_TOOK_PART.c.person_id.in_(_IDS), reached(_INTERACTIONS))
)
_OF_ACCOUNTS = {
    "proposed": _said(_INTERACTIONS.c.proposed, *_BY_ACCOUNT),
    "discussed": _said(_INTERACTIONS.c.discussed, *_BY_ACCOUNT),
    "meant": _meant(*_BY_ACCOUNT),
    "noted": _noted(_NOTES.c.account_id),
    "reached": _ACCOUNTS_REACHED,
}
_OF_PEOPLE = {
    "proposed": _said(_INTERACTIONS.c.proposed, *_BY_PERSON),
    "discussed": _said(_INTERACTIONS.c.discussed, *_BY_PERSON),
    "meant": _meant(*_BY_PERSON),
    "noted": _noted(_NOTES.c.person_id),
    "reached": _PEOPLE_REACHED,
}
_PRIVATE = {"proposed", "discussed", "meant"}


def draft_facts_of(book: Book, subjects: Subjects, context: Context) -> dict[UUID, DraftFacts]:
    """Read what a purpose can be drafted from, for each of some accounts and people."""
    found = {
        **_of_accounts(book, sorted(subjects.accounts), context),
        **_of_people(book, sorted(subjects.people), context),
    }
    phrases = settings_of(book).phrases
    return {identity: replace(facts, phrases=phrases) for identity, facts in found.items()}


def _of_accounts(book: Book, ids: list[UUID], context: Context) -> dict[UUID, DraftFacts]:
    if not ids:
        return {}
    names: dict[UUID, tuple[str, ...]] = {}
    for row in book.rows(_ACCOUNT_NAMES, ids=ids):
        names[row.subject] = (*names.get(row.subject, ()), row.name)
    answers = _answers(book, _OF_ACCOUNTS, ids)
    promises, unmet = account_promises(book, ids), account_unmet(book, ids)
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
        )
        for row in book.rows(_ACCOUNT_KINDS, ids=ids)
    }


def _of_people(book: Book, ids: list[UUID], context: Context) -> dict[UUID, DraftFacts]:
    if not ids:
        return {}
    answers = _answers(book, _OF_PEOPLE, ids)
    promises, unmet = person_promises(book, ids), person_unmet(book, ids)
    return {
        row.id: _facts(
            row.id,
            answers,
            promises.get(row.id, ()),
            unmet.get(row.id),
            context,
            names=(row.name,),
        )
        for row in book.rows(_PERSON_KINDS, ids=ids)
    }


_Answers = dict[str, dict[UUID, Answer[Any]]]


def _answers(book: Book, questions: dict[str, Select[Any]], ids: list[UUID]) -> _Answers:
    rep = {"rep": book.rep.id}
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


def _said_in(row: Answer[Any] | None, day_of: Callable[[datetime], date]) -> Said | None:
    if row is None:
        return None
    on = day_of(row.said_on) if isinstance(row.said_on, datetime) else row.said_on
    return Said(row.said, on)
