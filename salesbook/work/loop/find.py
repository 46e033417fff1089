"""Find: everything whose text holds what was typed."""

from collections.abc import Iterator
from datetime import date
from itertools import chain, islice
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.errors import SalesbookError, TextError, UsageError
from salesbook.domain.loop.find import Found, FoundKind, Wanted, words_of
from salesbook.domain.loop.words import read_kind
from salesbook.domain.text import name_key
from salesbook.store.accounts.person import jobs_of
from salesbook.store.book.book import Book
from salesbook.store.book.rep import rep_named
from salesbook.store.loop.find import found_by_letters, found_by_words
from salesbook.work.accounts.names import find_subject

_ALSO = {
    "followup": FoundKind.FOLLOW_UP,
    "people": FoundKind.PERSON,
    "opportunitie": FoundKind.OPPORTUNITY,
    "promise": FoundKind.COMMITMENT,
}


class Asked(Struct, frozen=True):
    """What narrows a search, as it was typed."""

    account: str | None = None
    rep: str | None = None
    kind: str | None = None
    since: str | None = None
    until: str | None = None
    locale: str = "C"


def wanted_of(book: Book, asked: Asked) -> Wanted:
    """Read what narrows a search; an account may be a person's name too. Days lie in the past."""
    subject = find_subject(book, asked.account) if asked.account else None
    person_id = subject.person_id if subject else None
    return Wanted(
        account_id=subject.account_id if subject and person_id is None else None,
        person_id=person_id,
        rep_id=rep_named(book, asked.rep).id if asked.rep else None,
        kind=_kind(asked.kind) if asked.kind else None,
        since=_day(book, asked.since, asked.locale),
        until=_day(book, asked.until, asked.locale),
    )


def _kind(typed: str) -> FoundKind | InteractionKind:
    word = name_key(typed).replace("-", "_").replace(" ", "_").removesuffix("s")
    if word in _ALSO:
        return _ALSO[word]
    if word in set(FoundKind):
        return FoundKind(word)
    try:
        return read_kind(typed)
    except SalesbookError as error:
        known = ", ".join((*FoundKind, *InteractionKind))
        raise UsageError(f"“{typed}” is nothing to find.", hint=f"Use one of: {known}") from error


def _day(book: Book, typed: str | None, locale: str) -> date | None:
    if not typed:
        return None
    from salesbook.work.book.typed_day import typed_day  # noqa: PLC0415 (most searches have no day)

    return typed_day(book, typed, forwards=False, locale=locale)


def find_text(book: Book, text: str, wanted: Wanted, limit: int) -> tuple[list[Found], bool]:
    """Find what holds every word of a text, best first, each thing once.

    The index is asked first; where it knows nothing (a part of a word, a sign, a script without
    blanks) the letters are looked for. Tells also whether there was more than the limit.
    """
    words = words_of(text)
    if not words:
        raise TextError("There is nothing to look for.", hint="salesbook find pilot")
    hits = _once(found for found in found_by_words(book, words) if wanted.takes(found))
    first = next(hits, None)
    if first is None:
        letters = found_by_letters(book, words)
        hits = _once(found for found in letters if wanted.takes(found))
    else:
        hits = chain([first], hits)
    answers = list(islice(hits, limit + 1))
    return _placed(book, answers[:limit]), len(answers) > limit


def _placed(book: Book, found: list[Found]) -> list[Found]:
    """Say of every person where they work: a name alone tells a rep little."""
    lone = [one.person_id for one in found if one.kind is FoundKind.PERSON and one.person_id]
    jobs = jobs_of(book, lone)
    return [
        replace(one, account_id=jobs[one.id][0].account.id, account=jobs[one.id][0].account.name)
        if one.kind is FoundKind.PERSON and one.id in jobs
        else one
        for one in found
    ]


def _once(hits: Iterator[Found]) -> Iterator[Found]:
    """Give each thing once: an account may be found by its name and by its address."""
    seen: set[UUID] = set()
    for hit in hits:
        if hit.id not in seen:
            seen.add(hit.id)
            yield hit
