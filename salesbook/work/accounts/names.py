"""Who is meant: one function turns what was typed into an account or a person."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from uuid import UUID

from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.keys import domain_of, email_key, phone_keys
from salesbook.domain.accounts.names import (
    Fit,
    Name,
    best_fit,
    closest,
    is_number,
    nearest,
    same_number,
)
from salesbook.domain.accounts.subject import (
    Candidate,
    Subject,
    SubjectAmbiguousError,
    SubjectKind,
)
from salesbook.domain.errors import NameNotFoundError, TextError
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.text import name_key
from salesbook.store.accounts.account import accounts_with
from salesbook.store.accounts.names import (
    accounts_of_domain,
    holders_of_email,
    holders_of_number,
    names_equal,
    names_like,
    names_with,
)
from salesbook.store.accounts.person import jobs_of, people_with, staff_of
from salesbook.store.book.book import Book
from salesbook.store.book.handles import LAST, identity_of
from salesbook.store.compiled.tables import ACCOUNTS, PEOPLE
from salesbook.store.table import Table

ANY = (SubjectKind.ACCOUNT, SubjectKind.PERSON)
AN_ACCOUNT = (SubjectKind.ACCOUNT,)
A_PERSON = (SubjectKind.PERSON,)
_ROWS: dict[SubjectKind, Table] = {
    SubjectKind.ACCOUNT: ACCOUNTS,
    SubjectKind.PERSON: PEOPLE,
}
_LISTED = 12
_OFFERED = 3
_NEEDS_QUOTES = frozenset('"$`\\!')

Found = dict[UUID, SubjectKind]
"""What fits equally well, in the order in which it is listed."""


def find_subject(
    book: Book, words: str, *, kinds: Sequence[SubjectKind] = ANY, guess: bool = True
) -> Subject:
    """Find the account or the person that typed words mean.

    In this order: an exact name, an alias, `last` (the newest), an e-mail address, a telephone
    number, the beginning of a name, of a word in it, a part of it, a handle, and, unless `guess` is
    off, the one name that is close. Accounts and people are weighed together, and what fits better
    wins; where a word is part of the names of an account and of one person, who works there, it
    means both. A person comes with the account they work at; asked for accounts alone, an address
    or a number of a person leads to that account.

    Raises `SubjectAmbiguousError` with a candidate for each, `NameNotFoundError` with what is near.
    """
    typed, word = words.strip(), name_key(words)
    if not word:
        raise TextError("No name was given.", hint="See them all: salesbook account list")
    found = (
        _at_one_place(book, _named(book, word, kinds, names_equal), kinds)
        or _reached(book, typed, kinds)
        or _latest(book, word, kinds)
        or _with_the_one_there(book, _named(book, word, kinds, names_with))
        or _by_handle(book, typed, kinds)
        or (_with_the_one_there(book, _close(book, word, kinds)) if guess else {})
    )
    if not found:
        raise _nobody(book, typed, kinds)
    return _one(book, typed, found)


def account_named(book: Book, words: str) -> Account:
    """Find an account as `find_subject` does, when nothing but an account will do."""
    found = find_subject(book, words, kinds=AN_ACCOUNT)
    return accounts_with(book, [found.id])[0]


def find_person(book: Book, words: str, *, at: UUID | None = None, guess: bool = True) -> Subject:
    """Find a person as `find_subject` does; with `at`, among those who work there first.

    Then come those who work nowhere; whoever works elsewhere is meant only by a whole name, an
    address, a number or a handle.
    """
    typed, word = words.strip(), name_key(words)
    if at is None or not word:
        return find_subject(book, words, kinds=A_PERSON, guess=guess)
    staff = staff_of(book, at)
    found = (
        _named(book, word, A_PERSON, names_equal, staff)
        or _named(book, word, A_PERSON, names_with, staff)
        or _named(book, word, A_PERSON, names_equal)
        or _reached(book, typed, A_PERSON)
        or _latest(book, word, A_PERSON)
        or _named(book, word, A_PERSON, names_with, _jobless(book, word))
        or _by_handle(book, typed, A_PERSON)
        or (_close(book, word, A_PERSON, staff) if guess else {})
    )
    if not found:
        raise _nobody(book, typed, A_PERSON, at)
    return _one(book, typed, found)


def _named(
    book: Book,
    word: str,
    kinds: Sequence[SubjectKind],
    ask: Callable[[Book, SubjectKind, str], list[Name]],
    among: set[UUID] | None = None,
) -> Found:
    """Find what goes by a name that a word is, or is part of."""
    asked = _asked(book, word, kinds, ask, among)
    return _fitting(best_fit(word, (name for _, name in asked)), asked)


def _jobless(book: Book, word: str) -> set[UUID]:
    """Find the people with a word in their name who work nowhere."""
    named = [name.subject_id for name in names_with(book, SubjectKind.PERSON, word)]
    return {*named} - jobs_of(book, named).keys()


def _close(
    book: Book, word: str, kinds: Sequence[SubjectKind], among: set[UUID] | None = None
) -> Found:
    asked = _asked(book, word, kinds, names_like, among)
    return _fitting(closest(word, (name for _, name in asked)), asked)


def _asked(
    book: Book,
    word: str,
    kinds: Sequence[SubjectKind],
    ask: Callable[[Book, SubjectKind, str], list[Name]],
    among: set[UUID] | None,
) -> list[tuple[SubjectKind, Name]]:
    """Ask for names, everybody's or those of a few."""
    names = ((kind, name) for kind in kinds for name in ask(book, kind, word))
    return [(kind, name) for kind, name in names if among is None or name.subject_id in among]


def _fitting(fit: Fit | None, names: Sequence[tuple[SubjectKind, Name]]) -> Found:
    kinds = {name.subject_id: kind for kind, name in names}
    return {one: kinds[one] for one in fit.subjects} if fit else {}


def _latest(book: Book, word: str, kinds: Sequence[SubjectKind]) -> Found:
    return _by_handle(book, word, kinds[:1]) if word == LAST else {}


def _by_handle(book: Book, typed: str, kinds: Sequence[SubjectKind]) -> Found:
    """Find what a handle means, as long as lists show it: shorter ones look too much like words."""
    if len(typed) < SHOWN_LENGTH and name_key(typed) != LAST:
        return {}
    found: Found = {}
    for kind in kinds:
        with suppress(NameNotFoundError):
            found[identity_of(book, _ROWS[kind], typed, kind.value)] = kind
    return found


def _reached(book: Book, typed: str, kinds: Sequence[SubjectKind]) -> Found:
    """Find whom an e-mail address or a telephone number reaches."""
    if "@" in typed:
        holders = holders_of_email(book, email_key(typed))
        domain = None if holders else domain_of(typed)
        holders += [(SubjectKind.ACCOUNT, one) for one in accounts_of_domain(book, domain or "")]
    elif is_number(typed):
        digits = phone_keys(typed, book.rep.country).digits
        holders = [
            (kind, one)
            for others, kind, one in holders_of_number(book, digits)
            if same_number(digits, others)
        ]
    else:
        return {}
    return _at_one_place(book, {one: kind for kind, one in sorted(set(holders))}, kinds)


def _at_one_place(book: Book, found: Found, kinds: Sequence[SubjectKind]) -> Found:
    """Let an account and its people who fit equally well mean the account.

    So do people alone when several share a number, or when accounts are asked for.
    """
    if SubjectKind.ACCOUNT not in kinds or (len(found) == 1 and set(found.values()) <= {*kinds}):
        return {one: kind for one, kind in found.items() if kind in kinds}
    people = [one for one, kind in found.items() if kind is SubjectKind.PERSON]
    jobs = jobs_of(book, people)
    places = dict.fromkeys(one for one in found if one not in people)
    places |= dict.fromkeys(jobs[one][0].account.id for one in people if one in jobs)
    if SubjectKind.PERSON not in kinds or (len(places) == 1 and len(jobs) == len(people)):
        return dict.fromkeys(places, SubjectKind.ACCOUNT)
    return found


def _with_the_one_there(book: Book, found: Found) -> Found:
    """Let an account and the one person found who works there mean that person, at the account."""
    kinds = sorted(found.values())
    if kinds != [SubjectKind.ACCOUNT, SubjectKind.PERSON]:
        return found
    account, person = sorted(found, key=lambda one: found[one])
    jobs = jobs_of(book, [person]).get(person, ())
    there = bool(jobs) and jobs[0].account.id == account
    return {person: SubjectKind.PERSON} if there else found


def _one(book: Book, typed: str, found: Found) -> Subject:
    """Read the one that was found, or say that there are several."""
    if len(found) > 1:
        raise SubjectAmbiguousError(typed, _candidates(book, found), more=len(found) - _LISTED)
    (identity, kind), *_ = found.items()
    return subject_with(book, kind, identity)


def subject_with(book: Book, kind: SubjectKind, identity: UUID) -> Subject:
    """Read the subject that an id is of; a person with the account they work at."""
    if kind is SubjectKind.ACCOUNT:
        return Subject(accounts_with(book, [identity])[0])
    jobs = jobs_of(book, [identity]).get(identity, ())
    return Subject(jobs[0].account if jobs else None, people_with(book, [identity])[0])


def _candidates(book: Book, found: Found) -> tuple[Candidate, ...]:
    """Describe the first of several that were found."""
    from salesbook.work.accounts.apart import candidates_of  # noqa: PLC0415 (seldom)

    listed = list(found)[:_LISTED]
    accounts = [one for one in listed if found[one] is SubjectKind.ACCOUNT]
    return candidates_of(book, accounts, [one for one in listed if one not in accounts])


def _nobody(
    book: Book, typed: str, kinds: Sequence[SubjectKind], at: UUID | None = None
) -> NameNotFoundError:
    """Say that nothing goes by a name, or nobody at an account; offer what is near, or to make."""
    near = _near(book, name_key(typed), kinds, None if at is None else staff_of(book, at))
    offer = f"Did you mean {' or '.join(f'“{name}”' for name in near)}? " if near else ""
    noun, make = " or ".join(kind.value for kind in kinds), f"{kinds[0].value} add {quoted(typed)}"
    place = ""
    for account in accounts_with(book, [at] if at else []):
        place, make = f" at {account.name}", f"{make} --account {quoted(account.name)}"
    return NameNotFoundError(
        f"There is no {noun} called “{typed}”{place}.",
        near=near,
        hint=_instead(book, name_key(typed), kinds, at) or f"{offer}To make it: salesbook {make}",
    )


def _instead(book: Book, word: str, kinds: Sequence[SubjectKind], at: UUID | None) -> str:
    """Offer the account of a person named for one, or the people of an account named for one."""
    others = [kind for kind in ANY if kind not in kinds] if at is None else []
    found = _named(book, word, others, names_equal) or _named(book, word, others, names_with)
    if len(found) != 1:
        return ""
    (identity, kind), *_ = found.items()
    subject = subject_with(book, kind, identity)
    if kind is SubjectKind.ACCOUNT:
        names = sorted(one.name for one in people_with(book, [*staff_of(book, identity)]))
        return f"{subject.own_name} is an account; name who: {_either(names)}" if names else ""
    account = subject.account
    return f"{subject.own_name} works at {_either([account.name])}" if account else ""


def _either(names: Sequence[str]) -> str:
    return " or ".join(f"“{name}”" for name in names[:_OFFERED])


def quoted(name: str) -> str:
    """Write words as one word of a command, to be pasted."""
    from shlex import quote  # noqa: PLC0415 (only in a hint)

    return quote(name) if _NEEDS_QUOTES & {*name} else f'"{name}"'


def _near(
    book: Book, word: str, kinds: Sequence[SubjectKind], among: set[UUID] | None
) -> list[str]:
    asked = _asked(book, word, kinds, names_like, among)
    kind_of = {name.subject_id: kind for kind, name in asked}
    close = nearest(word, (name for _, name in asked))
    return [subject_with(book, kind_of[one], one).own_name for one in close]
