"""Campaigns: adding one, putting accounts on its list, taking one off, saying who came from it."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.accounts.account import Account
from salesbook.domain.book.setting import Settings
from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words
from salesbook.domain.errors import TextError
from salesbook.domain.ids import handle_of
from salesbook.domain.pipeline.amount import read_amount
from salesbook.domain.pipeline.campaign import (
    BroughtAlreadyError,
    Campaign,
    CampaignCard,
    CampaignChange,
    CampaignExistsError,
    CampaignKind,
    CampaignSpanError,
    DroppedAlreadyError,
    MemberStanding,
    NobodyChosenError,
    NotOnListError,
)
from salesbook.domain.pipeline.criteria import Criteria, chosen
from salesbook.domain.text import check_text, name_key
from salesbook.store.accounts.account import accounts_with
from salesbook.store.accounts.card import account_cards
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.handles import shorten
from salesbook.store.book.rep import rep_named
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.tables import ACCOUNTS, CAMPAIGNS
from salesbook.store.pipeline.campaign import (
    bring_account,
    brought_by,
    campaign_cards,
    campaign_names,
    campaigns_listed,
    choices,
    drop_member,
    keep_campaign,
    keep_members,
    on_list,
    take_back_members,
)
from salesbook.work.accounts.account import AccountChange
from salesbook.work.accounts.names import account_named
from salesbook.work.book.typed_day import typed_day
from salesbook.work.pipeline.naming import campaign_named


class CampaignWords(Struct, frozen=True):
    """What was typed about a new campaign, word for word."""

    name: str
    kind: CampaignKind = CampaignKind.OTHER
    place: str | None = None
    starts: str | None = None
    ends: str | None = None
    cost: str | None = None
    aim: str | None = None


def add_campaign(book: WritableBook, words: CampaignWords, locale: str) -> CampaignChange:
    """Enter a campaign. Raises `CampaignExistsError` or `CampaignSpanError`."""
    name = check_text(words.name, "name").strip()
    if not name:
        raise TextError("A campaign needs a name.", hint='salesbook campaign add "Spring calls"')
    if any(known.key == name_key(name) for known in campaign_names(book)):
        raise CampaignExistsError(name)
    starts_on, ends_on = _day(book, words.starts, locale), _day(book, words.ends, locale)
    if starts_on and ends_on and ends_on < starts_on:
        today = book.moment.today
        raise CampaignSpanError(day_words(starts_on, today), day_words(ends_on, today))
    usual = settings_of(book).currency or book.currency
    cost = read_amount(words.cost, usual) if words.cost else None
    identity = book.new_id()
    campaign = Campaign(
        id=identity,
        handle=handle_of(identity),
        name=name,
        kind=words.kind,
        currency=cost.currency if cost else usual,
        place=_words(words.place),
        starts_on=starts_on,
        ends_on=ends_on,
        cost_minor=cost.minor if cost else None,
        aim=_words(words.aim),
    )
    keep_campaign(book, campaign)
    book.say(f"Added the campaign {name}")
    return _change(book, campaign)


def add_accounts(
    book: WritableBook, typed: str, accounts: Sequence[str], criteria: Criteria
) -> CampaignChange:
    """Put accounts on a campaign's list: those named, and those that the criteria choose.

    One that was dropped comes back when it is named, and only then. Raises `NobodyChosenError`
    when neither says any.
    """
    campaign = campaign_named(book, typed)
    if not (accounts or criteria):
        raise NobodyChosenError(campaign.name)
    named = {one.id: one for one in (account_named(book, words) for words in accounts)}
    every = named | {one.id: one for one in (_chosen(book, criteria) if criteria else ())}
    known = {card.member.account_id: card for card in campaign_cards(book, [campaign])[0].members}
    back = {
        one: known[one].member.id
        for one in named.keys() & known.keys()
        if known[one].standing is MemberStanding.DROPPED
    }
    fresh = [one for one in every if one not in known]
    rows = keep_members(book, campaign, fresh) if fresh else ()
    take_back_members(book, back.values())
    put = [*fresh, *sorted(back)]
    book.say(f"Put {counted(len(put), 'accounts')} on the list of {campaign.name}")
    names = tuple(every[one].name for one in put)
    return _change(book, campaign, names, len(every) - len(put), (*rows, *back.values()))


def drop_account(book: WritableBook, typed: str, account: str, because: str) -> CampaignChange:
    """Take an account off a campaign's list, and say why.

    Raises `NotOnListError`, or `DroppedAlreadyError` for one that was dropped for that reason.
    """
    campaign, dropped = campaign_named(book, typed), account_named(book, account)
    row = on_list(book, campaign.id, dropped.id)
    if row is None:
        raise NotOnListError(dropped.name, campaign.name)
    reason = check_text(because, "reason").strip()
    if not reason:
        raise TextError("Why is it dropped?", hint='--because "They moved abroad"')
    if not drop_member(book, row, reason):
        raise DroppedAlreadyError(dropped.name, campaign.name)
    book.say(f"Dropped {dropped.name} from the list of {campaign.name}")
    return _change(book, campaign, (dropped.name,), 0, (row,))


def bring(book: WritableBook, change: AccountChange, typed: str) -> AccountChange:
    """Say that an account came from a campaign, its source too unless it has one.

    `change` is what the command did to the account before. Raises `BroughtAlreadyError` where it
    came from another campaign.
    """
    account, campaign = change.card.account, campaign_named(book, typed)
    before = brought_by(book, account.id)
    if before and before.id != campaign.id:
        raise BroughtAlreadyError(account.name, before.name)
    if account.source is None:
        book.change(ACCOUNTS, account.id, source=campaign.source)
    row = bring_account(book, campaign, account.id)
    [card] = account_cards(book, accounts_with(book, [account.id]))
    changed = change.changed or before is None
    return replace(change, card=card, changed=changed, rows={**change.rows, "campaign_member": row})


def read_campaign(book: Book, typed: str) -> CampaignCard:
    """Read how far a campaign is."""
    return campaign_cards(book, [campaign_named(book, typed)])[0]


def list_campaigns(book: Book, limit: int | None = None) -> tuple[list[CampaignCard], int]:
    """List the campaigns, the latest first; count those a limit leaves out."""
    campaigns = campaigns_listed(book)
    shown = campaigns[:limit]
    return campaign_cards(book, shown), len(campaigns) - len(shown)


def owners_named(book: Book, criteria: Criteria) -> Criteria:
    """Turn the reps that criteria name into their whole names."""
    owners = criteria.wanted.get("owner")
    if not owners:
        return criteria
    names = frozenset(name_key(rep_named(book, one).name) for one in owners)
    return Criteria({**criteria.wanted, "owner": names}, criteria.never_reached, criteria.cold)


def _chosen(book: Book, criteria: Criteria) -> list[Account]:
    settings, today = settings_of(book), book.moment.today
    wanted = owners_named(book, criteria)
    return [
        choice.account
        for choice in choices(book)
        if chosen(choice, wanted, _ideal_days(settings, choice.account), today)
    ]


def _ideal_days(settings: Settings, account: Account) -> int:
    return settings.cadence(account.grade).ideal_days


def _words(typed: str | None) -> str | None:
    return (typed or "").strip() or None


def _day(book: Book, typed: str | None, locale: str) -> date | None:
    return typed_day(book, typed, forwards=True, locale=locale) if typed else None


def _change(
    book: Book,
    campaign: Campaign,
    accounts: tuple[str, ...] = (),
    known: int = 0,
    rows: tuple[UUID, ...] = (),
) -> CampaignChange:
    [card] = campaign_cards(book, [campaign])
    return CampaignChange(card, shorten(book, CAMPAIGNS, campaign.handle), accounts, known, rows)
