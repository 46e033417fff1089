"""Worth: what the accounts of a portfolio are worth beside each other."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import timedelta
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.worth import NOTHING, Amounts, Worth, placed, worth_of
from salesbook.domain.pipeline.money import Money
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.loop.due import worth as ask
from salesbook.store.compiled.loop.due.remembered import KEPT

_YEAR = timedelta(days=365)


class Portfolios:
    """The portfolios of owners, each read once, when it is asked for."""

    def __init__(self, book: Book, context: Context) -> None:
        self._book, self.context = book, context
        self._read: dict[UUID, Portfolio] = {}

    def of(self, owner: UUID) -> "Portfolio":
        """Read what the accounts of an owner are worth; of what no table holds, nothing."""
        if owner not in self._read:
            kept = self._book.rows(KEPT)[0]
            worthless = not kept.opportunities and not kept.orders
            self._read[owner] = (
                _NOTHING if worthless else _portfolio(self._book, owner, self.context)
            )
        return self._read[owner]

    def weigh(self, facts: SubjectFacts) -> SubjectFacts:
        """Give an account its worth, and the place it has by that in its owner's portfolio."""
        if facts.account_kind is None or facts.owner_id is None:
            return facts
        worth = self.of(facts.owner_id).of(facts.id)
        return facts if worth is NOTHING else replace(facts, worth=worth)


class Portfolio(Struct, frozen=True):
    """The worth of the accounts that are worth something, their amounts in order, and the size."""

    worths: Mapping[UUID, Worth]
    amounts: tuple[int, ...]
    size: int

    def of(self, account: UUID) -> Worth:
        """Find the worth of an account, with its place."""
        return placed(self.worths.get(account, NOTHING), self.amounts, self.size)

    def placed(self) -> dict[UUID, Worth]:
        """Give every worth its place."""
        return {account: self.of(account) for account in self.worths}


_NOTHING = Portfolio({}, (), 0)


def _portfolio(book: Book, owner: UUID, context: Context) -> Portfolio:
    settings = settings_of(book)
    currency, rates = settings.currency or book.currency, settings.rates
    worths = {
        account: worth_of(amounts, currency, rates)
        for account, amounts in _amounts(book, owner, context, settings).items()
    }
    amounts = sorted(worth.amount for worth in worths.values() if worth.amount > 0)
    return Portfolio(worths, tuple(amounts), book.value(ask.SIZE, rep=owner))


def _amounts(book: Book, owner: UUID, context: Context, settings: Settings) -> dict[UUID, Amounts]:
    stages, today = settings.stages, context.today
    open_: dict[UUID, list[Money]] = defaultdict(list)
    ordered: dict[UUID, list[Money]] = defaultdict(list)
    for row in book.rows(ask.OPEN, rep=owner, ended=[stages.won.key, stages.lost.key]):
        weighted = Money(row.minor, row.currency).weighted(stages.of(row.stage).probability)
        open_[row.account_id].append(weighted)
    for row in book.rows(ask.ORDERED, rep=owner, since=today - _YEAR, today=today):
        ordered[row.account_id].append(Money(row.minor, row.currency))
    return {
        account: Amounts(tuple(open_[account]), tuple(ordered[account]))
        for account in {*open_, *ordered}
    }
