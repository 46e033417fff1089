"""Steps: bringing an opportunity from stage to stage, and reading which it passed."""

from datetime import datetime, time, timedelta
from typing import Any
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.accounts.account import AccountKind
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.stage import Ending, Stage, stage_named
from salesbook.domain.dates.speak import day_words
from salesbook.domain.pipeline.amount import read_amount
from salesbook.domain.pipeline.opportunity import (
    AlreadyThereError,
    EarlierStepError,
    LostReason,
    Opportunity,
    OpportunityCard,
    ReasonNeededError,
    StageChange,
)
from salesbook.domain.pipeline.opportunity_change import OpportunityChange
from salesbook.domain.pipeline.steps import Steps, passed_stages
from salesbook.domain.text import check_text
from salesbook.store.accounts.account import accounts_with
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.handles import shorten
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.tables import ACCOUNTS, OPPORTUNITIES
from salesbook.store.pipeline.opportunity import move_opportunity, opportunity_card, steps_of
from salesbook.work.book.typed_day import typed_day
from salesbook.work.pipeline.about import aftercare_purpose, plan_about, revisit_purpose
from salesbook.work.pipeline.naming import opportunity_named

_NOON = time(12)
_SECOND = timedelta(seconds=1)
_PROSPECTIVE = frozenset({AccountKind.PROSPECT, AccountKind.FORMER_CUSTOMER})
_VERBS = {Ending.OPEN: "Moved", Ending.WON: "Won", Ending.LOST: "Lost"}


class Step(Struct, frozen=True):
    """What was typed about a step to another stage; `after` is a day for the next contact."""

    on: str | None = None
    reason: LostReason | None = None
    note: str | None = None
    amount: str | None = None
    after: str | None = None


_JUST_SO = Step()


def move_to_stage(
    book: WritableBook, typed: str, stage: str, step: Step = _JUST_SO, *, locale: str
) -> OpportunityChange:
    """Bring an opportunity to a stage, whichever it is.

    Raises `UnknownStageError`, `AlreadyThereError`, or `ReasonNeededError` for a lost one.
    """
    card = opportunity_named(book, typed)
    return _moved(book, card, stage_named(settings_of(book).stages, stage), step, locale)


def end_opportunity(
    book: WritableBook, typed: str, ending: Ending, step: Step = _JUST_SO, *, locale: str
) -> OpportunityChange:
    """Win or lose an opportunity."""
    card, stages = opportunity_named(book, typed), settings_of(book).stages
    stage = stages.won if ending is Ending.WON else stages.lost
    return _moved(book, card, stage, step, locale)


def _moved(
    book: WritableBook, card: OpportunityCard, stage: Stage, step: Step, locale: str
) -> OpportunityChange:
    name, identity = card.opportunity.name, card.opportunity.id
    if card.stage.key == stage.key:
        raise AlreadyThereError(name, stage)
    if stage.ending is Ending.LOST and step.reason is None:
        raise ReasonNeededError
    moment, note = book.moment, check_text(step.note, "note") if step.note else None
    at = _when(book, card, step.on, locale)
    reason = step.reason if stage.ending is Ending.LOST else None
    if step.amount:
        book.change(OPPORTUNITIES, identity, **_amount(card.opportunity, step.amount))
    row = move_opportunity(book, StageChange(identity, stage.key, at, moment.zone, reason, note))
    account_kind = _customer(book, card) if stage.ending is Ending.WON else None
    book.say(f"{_VERBS[stage.ending]} {name} at {card.account}{_to(stage)}")
    change = changed_opportunity(
        book,
        identity,
        step_id=row,
        was=card.stage,
        reason=reason,
        note=note,
        account_kind=account_kind,
    )
    return planned_after(book, change, step.after, locale)


def _to(stage: Stage) -> str:
    return f" to {stage.label}" if stage.is_open else ""


def read_steps(book: Book, typed: str) -> Steps:
    """Read the stages that an opportunity passed, the first one first."""
    card = opportunity_named(book, typed)
    changes = steps_of(book, [card.opportunity.id])[card.opportunity.id]
    return Steps(card, passed_stages(changes, settings_of(book).stages), book.moment.today)


def changed_opportunity(book: Book, identity: UUID, **rest: Any) -> OpportunityChange:
    """Read an opportunity as a command leaves it."""
    card = opportunity_card(book, identity)
    return OpportunityChange(card, shorten(book, OPPORTUNITIES, card.opportunity.handle), **rest)


def _amount(opportunity: Opportunity, typed: str) -> dict[str, Any]:
    money = read_amount(typed, opportunity.currency)
    return {"amount_minor": money.minor, "currency": money.currency}


def _when(book: Book, card: OpportunityCard, typed: str | None, locale: str) -> datetime:
    """Find the instant of a step: now, or on a day that is not before the last step."""
    moment = book.moment
    if typed is None:
        return moment.now
    day = typed_day(book, typed, forwards=False, locale=locale)
    last = steps_of(book, [card.opportunity.id])[card.opportunity.id][-1].changed_at
    if day > moment.today or day < Moment(last, moment.zone).today:
        since = day_words(card.since, moment.today)
        raise EarlierStepError(card.opportunity.name, day_words(day, moment.today), since)
    return min(max(moment.at(day, _NOON), last + _SECOND), moment.now)


def _customer(book: WritableBook, card: OpportunityCard) -> AccountKind | None:
    """Make a prospect that bought a customer."""
    [account] = accounts_with(book, [card.opportunity.account_id])
    if account.kind not in _PROSPECTIVE:
        return None
    book.change(ACCOUNTS, account.id, kind=AccountKind.CUSTOMER)
    return AccountKind.CUSTOMER


def planned_after(
    book: WritableBook, change: OpportunityChange, typed: str | None, locale: str
) -> OpportunityChange:
    """Plan the next contact about an opportunity, if a day was said.

    After a sale that is to see that the delivery is right, else to come back to it.
    """
    if typed is None:
        return change
    sale, ending = change.card.opportunity, change.card.stage.ending
    day = typed_day(book, typed, forwards=True, locale=locale)
    said = aftercare_purpose if ending is Ending.WON else revisit_purpose
    planned = plan_about(
        book,
        sale.account_id,
        said(sale.name),
        day,
        owner_id=sale.owner_id,
        opportunity_id=sale.id,
    )
    return replace(change, planned=planned)
