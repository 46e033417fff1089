"""Worth: what the accounts of a portfolio are worth beside each other.

Accounts go by the digits of their ids here: of many, texts are told apart much sooner.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.book.rates import Rates
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.worth import NOTHING, Worth, placed, points_by_amount
from salesbook.domain.pipeline.money import Money, converted, weighted_minor
from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.loop.due import worth as ask
from salesbook.store.compiled.loop.due.remembered import KEPT
from salesbook.store.loop.due.listed import pairs_of

_YEAR = timedelta(days=365)


class Portfolio(Struct, frozen=True):
    """What is open and what was ordered, by account, in one currency; `size` counts all accounts.

    `lost` are the currencies left out, `amounts` what accounts are worth, in order.
    """

    currency: str
    open: Mapping[str, int]
    ordered: Mapping[str, int]
    lost: Mapping[str, frozenset[str]]
    amounts: tuple[int, ...]
    size: int

    def of(self, account: UUID) -> Worth:
        """Find the worth of an account, with its place."""
        name = account.hex
        worth = Worth(
            weighted=self.open.get(name, 0),
            ordered=self.ordered.get(name, 0),
            currency=self.currency,
            left_out=tuple(sorted(self.lost.get(name, ()))),
        )
        return placed(worth, self.amounts, self.size)

    def points(self) -> dict[str, int]:
        """Count the points of every account that is worth something."""
        points = points_by_amount(self.amounts, self.size)
        return {name: points[amount] for name, amount in _larger(self.open, self.ordered)}


_NOTHING = Portfolio("", {}, {}, {}, (), 0)


class Portfolios:
    """The portfolios of owners, each read once, when it is asked for."""

    def __init__(self, book: Book, context: Context) -> None:
        self._book, self.context = book, context
        self._read: dict[UUID, Portfolio] = {}

    def of(self, owner: UUID) -> Portfolio:
        """Read what the accounts of an owner are worth; of what no table holds, nothing."""
        if owner not in self._read:
            kept = self._book.rows(KEPT)[0]
            worth = kept.opportunities or kept.orders
            self._read[owner] = _portfolio(self._book, owner, self.context) if worth else _NOTHING
        return self._read[owner]

    def weigh(self, facts: SubjectFacts) -> SubjectFacts:
        """Give an account its worth, and the place it has by that in its owner's portfolio."""
        if facts.account_kind is None or facts.owner_id is None:
            return facts
        worth = self.of(facts.owner_id).of(facts.id)
        return replace(facts, worth=worth if worth.amount or worth.left_out else NOTHING)


def _portfolio(book: Book, owner: UUID, context: Context) -> Portfolio:
    settings = settings_of(book)
    currency = settings.currency or book.currency
    lost: dict[str, frozenset[str]] = {}
    open_ = _Sums(currency, settings.rates, lost).of(_open(book, owner))
    ordered = _Sums(currency, settings.rates, lost).of(_ordered(book, owner, context))
    amounts = tuple(sorted(amount for _, amount in _larger(open_, ordered)))
    return Portfolio(currency, open_, ordered, lost, amounts, book.value(ask.SIZE, rep=owner))


_Group = tuple[Iterable[tuple[str, int]], str]
"""Accounts, each with an amount in minor units of one currency."""


class _Sums:
    """Amounts added up by account, in one currency, and the currencies that no rate translates."""

    def __init__(self, currency: str, rates: Rates, lost: dict[str, frozenset[str]]) -> None:
        self._currency, self._rates, self._lost = currency, rates, lost
        self._total: dict[str, int] = {}

    def of(self, groups: Iterable[_Group]) -> dict[str, int]:
        """Add all of it up."""
        for amounts, currency in groups:
            self._add(amounts, currency)
        return self._total

    def _add(self, amounts: Iterable[tuple[str, int]], currency: str) -> None:
        if currency == self._currency:
            total = self._total
            for account, minor in amounts:
                total[account] = total.get(account, 0) + minor
            return
        for account, minor in amounts:
            here = converted(Money(minor, currency), self._currency, self._rates)
            if here is None:
                self._lost[account] = self._lost.get(account, frozenset()) | {currency}
            else:
                self._total[account] = self._total.get(account, 0) + here.minor


def _larger(open_: Mapping[str, int], ordered: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """Go through what accounts are worth, those left out that are worth nothing."""
    for account in {**open_, **ordered}:
        amount = max(open_.get(account, 0), ordered.get(account, 0))
        if amount > 0:
            yield account, amount


def _open(book: Book, owner: UUID) -> Iterator[_Group]:
    """Go through what is open, weighted by the probability of its stage, and its currencies."""
    stages = settings_of(book).stages
    ended = [stages.won.key, stages.lost.key]
    for stage, currency, listed in book.rows(ask.OPEN, rep=owner, ended=ended):
        percent = stages.of(stage).probability
        pairs = pairs_of(listed)
        yield ((one, weighted_minor(minor, percent)) for one, minor in pairs), currency


def _ordered(book: Book, owner: UUID, context: Context) -> Iterator[_Group]:
    """Go through what was ordered in a year, and its currencies."""
    year = {"since": context.today - _YEAR, "today": context.today}
    several: list[UUID] = []
    for one, other, listed in book.rows(ask.ORDERED, rep=owner, **year):
        if one == other:
            yield pairs_of(listed), one
        else:
            several += (UUID(account) for account, _ in pairs_of(listed))
    for row in in_chunks(book, ask.ORDERED_BY, "ids", several, **year):
        yield [(row.account_id.hex, row.minor)], row.currency
