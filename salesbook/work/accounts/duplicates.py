"""Duplicates: accounts that may be one firm, found by comparing those that share something.

Within a group the firms are sorted by name and each is compared with its nearest only, so that the
cost follows the number of accounts: the sorted neighbourhood of Hernandez and Stolfo (1995).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from uuid import UUID

from msgspec import Struct
from rapidfuzz import fuzz

from salesbook.domain.accounts.likeness import Likeness, Traits, Twin, blocks_of, why_same
from salesbook.domain.accounts.subject import SubjectKind
from salesbook.store.accounts.account import accounts_with
from salesbook.store.accounts.card import account_cards
from salesbook.store.accounts.names import (
    accounts_of_domain,
    holders_of_email,
    holders_of_number,
    names_with,
)
from salesbook.store.accounts.traits import traits_of, traits_of_all
from salesbook.store.book.book import Book

NEAREST = 10
"""With how many of those that follow it in its group a firm is compared."""

_MOST_CANDIDATES = 400
_BEGINNING = 4
_OFFERED = 3


class Pair(Struct, frozen=True):
    """Two accounts that may be one, the older first, why, and how alike their names are of 100."""

    one: UUID
    other: UUID
    why: str
    likeness: float


def find_pairs(firms: Sequence[Traits]) -> list[Pair]:
    """Find the accounts that may be one, the likeliest first."""
    groups: dict[str, list[int]] = defaultdict(list)
    for place, firm in enumerate(firms):
        for block in set(blocks_of(firm)):
            groups[block].append(place)
    near = {pair for group in groups.values() for pair in _near(firms, group)}
    found = (_pair(firms[one], firms[other]) for one, other in sorted(near))
    return sorted(filter(None, found), key=lambda pair: (-pair.likeness, pair.one, pair.other))


def list_duplicates(book: Book, limit: int | None) -> tuple[list[Twin], int]:
    """List the accounts that may be one, and count how many pairs a limit leaves out."""
    pairs = find_pairs(traits_of_all(book))
    shown = pairs[:limit]
    ids = list({one for pair in shown for one in (pair.one, pair.other)})
    cards = {card.account.id: card for card in account_cards(book, accounts_with(book, ids))}
    twins = [Twin(cards[pair.one], cards[pair.other], pair.why) for pair in shown]
    return twins, len(pairs) - len(shown)


def twins_of(book: Book, account: UUID) -> list[Twin]:
    """Find the few accounts that may be the same firm as one, the likeliest first."""
    found = traits_of(book, [account])
    others = [one for one in _candidates(book, found) if one != account][:_MOST_CANDIDATES]
    pairs = [
        pair
        for firm in found
        for other in traits_of(book, others)
        if (pair := _pair(*sorted((firm, other), key=lambda traits: traits.id)))
    ]
    pairs.sort(key=lambda pair: (-pair.likeness, pair.one, pair.other))
    ids = [one for pair in pairs[:_OFFERED] for one in (pair.one, pair.other)]
    cards = {card.account.id: card for card in account_cards(book, accounts_with(book, ids))}
    return [Twin(cards[pair.one], cards[pair.other], pair.why) for pair in pairs[:_OFFERED]]


def likeness(one: Traits, other: Traits) -> Likeness:
    """Measure how alike two firms are."""
    places = zip(one.place, other.place, strict=True)
    return Likeness(
        name=fuzz.token_sort_ratio(one.name, other.name),
        place=tuple(fuzz.token_sort_ratio(*both) for both in places if all(both)),
        reached_by=one.reached_by & other.reached_by,
    )


def _near(firms: Sequence[Traits], group: list[int]) -> Iterator[tuple[int, int]]:
    """Pair the firms of a group that stand near each other when sorted by name."""
    if len(group) <= NEAREST:
        yield from combinations(group, 2)
        return
    ordered = sorted(group, key=lambda place: (firms[place].name, firms[place].street, place))
    for start, place in enumerate(ordered):
        for other in ordered[start + 1 : start + 1 + NEAREST]:
            yield min(place, other), max(place, other)


def _pair(one: Traits, other: Traits) -> Pair | None:
    alike = likeness(one, other)
    why = why_same(alike)
    return Pair(one.id, other.id, why, alike.name) if why else None


def _candidates(book: Book, firms: Iterable[Traits]) -> list[UUID]:
    """List the accounts that share the beginning of a word, a site, a number or an address."""
    found: dict[UUID, None] = {}
    for firm in firms:
        for word in firm.name.split():
            alike = names_with(book, SubjectKind.ACCOUNT, word[:_BEGINNING])
            found |= dict.fromkeys(name.subject_id for name in alike)
        for reached in firm.reached_by:
            found |= dict.fromkeys(_reached(book, reached))
    return list(found)


def _reached(book: Book, reached: str) -> Iterator[UUID]:
    holders = holders_of_email(book, reached) if "@" in reached else []
    yield from (one for kind, one in holders if kind is SubjectKind.ACCOUNT)
    if reached.isdecimal():
        numbers = holders_of_number(book, reached)
        yield from (
            one
            for digits, kind, one in numbers
            if digits == reached and kind is SubjectKind.ACCOUNT
        )
    yield from accounts_of_domain(book, reached)
