"""Campaigns: keeping them, the accounts on their lists, and what came from them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from uuid import UUID

from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.names import Name
from salesbook.domain.book.moment import Moment
from salesbook.domain.pipeline.campaign import (
    NO_YIELD,
    Campaign,
    CampaignCard,
    CampaignMember,
    MemberCard,
    Yield,
    yield_of,
)
from salesbook.domain.pipeline.criteria import Choice
from salesbook.domain.pipeline.money import Money
from salesbook.domain.text import name_key
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.chunks import in_chunks
from salesbook.store.book.rep import reps_in
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.pipeline import campaign as ask
from salesbook.store.compiled.tables import CAMPAIGN_MEMBERS, CAMPAIGNS
from salesbook.store.statement import Answer

_FIELDS = tuple(Campaign.__struct_fields__)
_MEMBER = tuple(CampaignMember.__struct_fields__)


def keep_campaign(book: WritableBook, campaign: Campaign) -> None:
    """Keep a campaign."""
    values = {name: getattr(campaign, name) for name in _FIELDS}
    book.add(CAMPAIGNS, **values, name_key=name_key(campaign.name))


def keep_members(
    book: WritableBook, campaign: Campaign, accounts: Sequence[UUID]
) -> tuple[UUID, ...]:
    """Put accounts on a campaign's list; returns the rows."""
    rows = [{"campaign_id": campaign.id, "account_id": account} for account in accounts]
    return tuple(book.add_all(CAMPAIGN_MEMBERS, rows))


def bring_account(book: WritableBook, campaign: Campaign, account_id: UUID) -> UUID:
    """Say that an account came from a campaign; returns the row, put on the list if it was not."""
    row = on_list(book, campaign.id, account_id)
    if row is None:
        said = {"campaign_id": campaign.id, "account_id": account_id, "brought": True}
        return book.add(CAMPAIGN_MEMBERS, **said)
    book.change(CAMPAIGN_MEMBERS, row, brought=True)
    return row


def drop_member(book: WritableBook, row: UUID, reason: str) -> bool:
    """Say why an account on a list is not to be called after all; tell whether that is new."""
    return book.change(CAMPAIGN_MEMBERS, row, dropped_reason=reason)


def take_back_members(book: WritableBook, rows: Iterable[UUID]) -> None:
    """Let accounts that were dropped from a list be called after all."""
    book.change_all(CAMPAIGN_MEMBERS, {row: {"dropped_reason": None} for row in rows})


def on_list(book: Book, campaign_id: UUID, account_id: UUID) -> UUID | None:
    """Find the row of an account on a campaign's list."""
    row: UUID | None = book.value(ask.ON_LIST, campaign=campaign_id, id=account_id)
    return row


def brought_by(book: Book, account_id: UUID) -> Campaign | None:
    """Read the campaign that an account came from."""
    row = book.first(ask.BROUGHT, id=account_id)
    return campaign_with(book, row.campaign_id) if row else None


def campaign_with(book: Book, identity: UUID) -> Campaign:
    """Read a campaign that is in the book."""
    [row] = book.rows(ask.ONE, id=identity)
    return _campaign(row)


def campaign_names(book: Book) -> list[Name]:
    """List the names of campaigns."""
    return [Name(row.id, row.name_key) for row in book.rows(ask.NAMES)]


def campaign_cards(book: Book, campaigns: Sequence[Campaign]) -> list[CampaignCard]:
    """Read the lists of campaigns, and what came from them."""
    ids = [campaign.id for campaign in campaigns]
    members: defaultdict[UUID, list[MemberCard]] = defaultdict(list)
    for row in in_chunks(book, ask.MEMBERS, "ids", ids):
        members[row.campaign_id].append(_member(row))
    came = _came(book, ids)
    return [
        CampaignCard(campaign, tuple(members[campaign.id]), came.get(campaign.id, NO_YIELD))
        for campaign in campaigns
    ]


def campaigns_listed(book: Book) -> list[Campaign]:
    """List the campaigns, the latest first."""
    return [_campaign(row) for row in book.rows(ask.ALL)]


def choices(book: Book) -> Iterator[Choice]:
    """Read every account there is to choose from, by name."""
    owners = {rep.id: rep.name for rep in reps_in(book)}
    zone, fields = book.moment.zone, tuple(Account.__struct_fields__)
    for row in book.rows(ask.CHOICE):
        account = Account(**{name: getattr(row, name) for name in fields})
        last_on = Moment(row.last_at, zone).today if row.last_at else None
        yield Choice(account, owners.get(row.owner_id), last_on)


def _campaign(row: Answer) -> Campaign:
    return Campaign(**{name: getattr(row, name) for name in _FIELDS})


def _member(row: Answer) -> MemberCard:
    member = CampaignMember(**{name: getattr(row, name) for name in _MEMBER})
    return MemberCard(member, row.account, row.handle, bool(row.reached), bool(row.tried))


def _came(book: Book, ids: Sequence[UUID]) -> Mapping[UUID, Yield]:
    stages = settings_of(book).stages
    found: defaultdict[UUID, list[tuple[str, int, Money]]] = defaultdict(list)
    for row in in_chunks(book, ask.AMOUNTS, "ids", ids):
        money = Money(int(row.minor or 0), row.currency)
        found[row.campaign_id].append((row.stage, row.opportunities, money))
    won, lost = stages.won.key, stages.lost.key
    return {campaign: yield_of(amounts, won, lost) for campaign, amounts in found.items()}
