"""Worth: what the accounts of a portfolio are worth beside each other."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
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


def weighed(book: Book, subjects: Iterable[SubjectFacts], context: Context) -> list[SubjectFacts]:
    """Give each account its worth, and the place it has by that in its owner's portfolio."""
    facts = list(subjects)
    kept = book.rows(KEPT)[0]
    if not kept.opportunities and not kept.orders:
        return facts
    owners = {each.owner_id for each in facts if each.account_kind and each.owner_id}
    settings = settings_of(book)
    portfolios = {owner: _portfolio(book, owner, context, settings) for owner in owners}
    return [
        replace(each, worth=portfolios[each.owner_id].of(each.id))
        if each.account_kind and each.owner_id
        else each
        for each in facts
    ]


class _Portfolio(Struct, frozen=True):
    """The worth of the accounts that are worth something, their amounts in order, and the size."""

    worths: Mapping[UUID, Worth]
    amounts: tuple[int, ...]
    size: int

    def of(self, account: UUID) -> Worth:
        """Find the worth of an account, with its place."""
        return placed(self.worths.get(account, NOTHING), self.amounts, self.size)


def _portfolio(book: Book, owner: UUID, context: Context, settings: Settings) -> _Portfolio:
    currency, rates = settings.currency or book.currency, settings.rates
    worths = {
        account: worth_of(amounts, currency, rates)
        for account, amounts in _amounts(book, owner, context, settings).items()
    }
    amounts = sorted(worth.amount for worth in worths.values() if worth.amount > 0)
    return _Portfolio(worths, tuple(amounts), book.value(ask.SIZE, rep=owner))


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
