"""Opportunities: adding one, changing it, listing them, laying them out as a board."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.accounts.account import Account, Source
from salesbook.domain.book.setting import Settings
from salesbook.domain.book.stage import Stage, Stages, stage_named
from salesbook.domain.errors import TextError
from salesbook.domain.ids import handle_of
from salesbook.domain.pipeline.amount import read_amount, read_currency
from salesbook.domain.pipeline.board import Board, board_of
from salesbook.domain.pipeline.opportunity import (
    FUTURE,
    CurrencyChangeError,
    EndedFirstError,
    Opportunity,
    OpportunityCard,
    OpportunityKind,
    StageChange,
)
from salesbook.domain.pipeline.opportunity_change import OpportunityChange
from salesbook.domain.text import check_text
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.rep import rep_named
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.tables import OPPORTUNITIES
from salesbook.store.pipeline.campaign import brought_by
from salesbook.store.pipeline.opportunity import (
    OpportunityFilter,
    keep_opportunity,
    opportunities_listed,
    opportunity_names,
)
from salesbook.work.accounts.names import account_named
from salesbook.work.book.typed_day import typed_day
from salesbook.work.pipeline.naming import campaign_named, opportunity_named
from salesbook.work.pipeline.stage import changed_opportunity, planned_after


class Wording(Struct, frozen=True):
    """What was typed about an opportunity, word for word; `clear` names what is to be emptied."""

    name: str | None = None
    amount: str | None = None
    currency: str | None = None
    close: str | None = None
    kind: OpportunityKind | None = None
    source: Source | None = None
    campaign: str | None = None
    owner: str | None = None
    clear: Sequence[str] = ()


def add_opportunity(
    book: WritableBook,
    account: str,
    wording: Wording,
    *,
    stage: str | None = None,
    revisit: str | None = None,
    locale: str,
) -> OpportunityChange:
    """Enter an opportunity at an account; source and campaign are the account's unless said.

    Raises `EndedFirstError` for a stage that is not open.
    """
    owner, settings = account_named(book, account), settings_of(book)
    begins = _first_stage(settings.stages, stage)
    identity = book.new_id()
    said, inherited = _with_source(book, owner, _said(book, wording, settings, locale))
    opportunity = Opportunity(
        id=identity,
        handle=handle_of(identity),
        account_id=owner.id,
        stage=begins.key,
        **{"currency": settings.currency or book.currency, "owner_id": book.rep.id, **said},
    )
    moment = book.moment
    step = StageChange(identity, begins.key, moment.now, moment.zone)
    row = keep_opportunity(book, opportunity, step)
    book.say(f"Added {opportunity.name} at {owner.name}")
    change = changed_opportunity(book, identity, step_id=row, inherited=inherited)
    return planned_after(book, change, revisit, locale)


def edit_opportunity(
    book: WritableBook, typed: str, wording: Wording, *, locale: str
) -> OpportunityChange:
    """Change what is said of an opportunity; its stage is changed by a step.

    Raises `CurrencyChangeError` for another currency without its amount.
    """
    card = opportunity_named(book, typed)
    before, settings = card.opportunity, settings_of(book)
    usual = replace(settings, stored={**settings.stored, "currency": before.currency})
    said = _said(book, wording, usual, locale)
    if (
        before.amount
        and "amount_minor" not in said
        and said.get("currency")
        not in {
            None,
            before.currency,
        }
    ):
        raise CurrencyChangeError(before.amount, str(said["currency"]))
    changed = book.change(OPPORTUNITIES, before.id, **said)
    book.say(f"Changed {said.get('name', before.name)} at {card.account}")
    return replace(changed_opportunity(book, before.id), changed=changed)


class Asked(Struct, frozen=True):
    """Which opportunities are asked for, as typed; the rep's own open ones unless said."""

    account: str | None = None
    stage: str | None = None
    rep: str | None = None
    campaign: str | None = None
    stale: bool = False
    everything: bool = False


def list_opportunities(
    book: Book, asked: Asked, limit: int | None = None
) -> tuple[list[OpportunityCard], int]:
    """List opportunities, the earliest expected close first; count those a limit leaves out."""
    wanted = _filter(book, asked)
    if not asked.stale:
        return opportunities_listed(book, replace(wanted, limit=limit))
    cards, _ = opportunities_listed(book, wanted)
    stale = [card for card in cards if card.is_stale(book.moment.today)]
    shown = stale[:limit]
    return shown, len(stale) - len(shown)


def lay_board(book: Book, asked: Asked) -> Board:
    """Lay the open opportunities out by their stages."""
    cards, _ = opportunities_listed(book, replace(_filter(book, asked), ended=False))
    return board_of(cards, settings_of(book).stages, book.moment.today)


def _filter(book: Book, asked: Asked) -> OpportunityFilter:
    """Find what is asked for; naming an account or a campaign asks for every rep's."""
    everybody = asked.everything or asked.account or asked.campaign
    rep = rep_named(book, asked.rep) if asked.rep else None if everybody else book.rep
    stage = stage_named(settings_of(book).stages, asked.stage) if asked.stage else None
    return OpportunityFilter(
        owner_id=rep.id if rep else None,
        account_id=account_named(book, asked.account).id if asked.account else None,
        campaign_id=campaign_named(book, asked.campaign).id if asked.campaign else None,
        stage=stage.key if stage else None,
        ended=asked.everything or bool(stage and not stage.is_open),
    )


def _first_stage(stages: Stages, typed: str | None) -> Stage:
    """Find the stage in which an opportunity begins: as said, else the first that is for now."""
    if typed is None:
        return next((stage for stage in stages.open if stage.key != FUTURE), stages.open[0])
    stage = stage_named(stages, typed)
    if not stage.is_open:
        raise EndedFirstError(stage)
    return stage


def _said(book: Book, wording: Wording, settings: Settings, locale: str) -> dict[str, Any]:
    """Read what was typed into the values of columns; what was not said is left out."""
    said: dict[str, Any] = dict.fromkeys(wording.clear)
    if wording.name is not None:
        said["name"] = _name(wording.name)
    given = read_currency(wording.currency) if wording.currency else None
    if given:
        said["currency"] = given
    if wording.amount is not None:
        money = read_amount(wording.amount, settings.currency or book.currency, given)
        said |= {"amount_minor": money.minor, "currency": money.currency}
    if wording.close is not None:
        said["close_on"] = typed_day(book, wording.close, forwards=True, locale=locale)
    if wording.campaign is not None:
        said["campaign_id"] = campaign_named(book, wording.campaign).id
    if wording.owner is not None:
        said["owner_id"] = rep_named(book, wording.owner).id
    said |= {"kind": wording.kind} if wording.kind else {}
    return said | ({"source": wording.source} if wording.source else {})


def _name(typed: str) -> str:
    name = check_text(typed, "name").strip()
    if not name:
        raise TextError(
            "An opportunity needs a name.", hint='salesbook opportunity add acme "12 pumps"'
        )
    return name


def _with_source(
    book: Book, account: Account, said: Mapping[str, Any]
) -> tuple[dict[str, Any], bool]:
    """Take over where the account came from, for the first opportunity there."""
    if {"source", "campaign_id"} & said.keys():
        return dict(said), False
    campaign = brought_by(book, account.id)
    source = account.source or (campaign.source if campaign else None)
    first = not opportunity_names(book, account.id, settings_of(book).stages)
    if source is None or not first:
        return dict(said), False
    return {**said, "source": source, "campaign_id": campaign.id if campaign else None}, True
