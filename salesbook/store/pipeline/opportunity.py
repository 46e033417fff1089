"""Opportunities: keeping them, moving them from stage to stage, listing them."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from itertools import groupby
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.names import Name
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.stage import Stages
from salesbook.domain.pipeline.opportunity import Opportunity, OpportunityCard, StageChange
from salesbook.domain.pipeline.pace import WonPace, won_pace
from salesbook.domain.text import name_key
from salesbook.store.accounts.namesakes import handles_of_namesakes
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.chunks import in_chunks
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.pipeline import opportunity as ask
from salesbook.store.compiled.tables import OPPORTUNITIES, STAGE_CHANGES
from salesbook.store.statement import Answer, Statement

_FIELDS = tuple(Opportunity.__struct_fields__)
_EVERY = 2**31 - 1


class OpportunityFilter(Struct, frozen=True):
    """Which opportunities to list; what is left as it is lets every open one through."""

    owner_id: UUID | None = None
    account_id: UUID | None = None
    campaign_id: UUID | None = None
    stage: str | None = None
    ended: bool = False
    limit: int | None = None


def keep_opportunity(book: WritableBook, opportunity: Opportunity, step: StageChange) -> UUID:
    """Keep an opportunity and the stage it begins in; returns the row of the step."""
    book.add(OPPORTUNITIES, **{name: getattr(opportunity, name) for name in _FIELDS})
    return _keep_step(book, step)


def move_opportunity(book: WritableBook, step: StageChange) -> UUID:
    """Bring an opportunity to another stage; its stage and its latest step always agree."""
    book.change(OPPORTUNITIES, step.opportunity_id, stage=step.stage)
    return _keep_step(book, step)


def opportunity_card(book: Book, identity: UUID) -> OpportunityCard:
    """Read an opportunity that is in the book, as lists show it."""
    [card] = _cards(book, book.rows(ask.ONE, id=identity))
    return card


def opportunities_listed(
    book: Book, wanted: OpportunityFilter
) -> tuple[list[OpportunityCard], int]:
    """List opportunities, the earliest expected close first; count those a limit leaves out."""
    asked = _asked(book, wanted)
    rows = book.rows(ask.LISTED, **asked, limit=wanted.limit or _EVERY)
    count = len(rows) if wanted.limit is None else book.value(ask.COUNTED, **asked)
    return _cards(book, rows), count - len(rows)


def open_opportunities_of(book: Book, account_id: UUID) -> tuple[OpportunityCard, ...]:
    """List the open opportunities of an account, the earliest expected close first."""
    return tuple(opportunities_listed(book, OpportunityFilter(account_id=account_id))[0])


def opportunity_names(book: Book, account_id: UUID | None, stages: Stages) -> list[Name]:
    """List the names of opportunities, of all accounts or of one; those that ended are retired."""
    rows = book.rows(ask.NAMES, any_account=account_id is None, account=account_id)
    return [
        Name(row.id, name_key(row.name), retired=not stages.of(row.stage).is_open) for row in rows
    ]


def steps_of(book: Book, identities: Sequence[UUID]) -> Mapping[UUID, tuple[StageChange, ...]]:
    """Read the stages that opportunities passed, the first one first."""
    rows = in_chunks(book, ask.STEPS, "ids", identities)
    steps = (StageChange(**row._asdict()) for row in rows)
    return {one: tuple(of) for one, of in groupby(steps, key=lambda step: step.opportunity_id)}


def won_days_of(book: Book, account_id: UUID) -> WonPace | None:
    """Tell how many days an account takes from open to won; None where nothing was won.

    What was entered when it was won already has no first step to count from.
    """
    won = settings_of(book).stages.won.key
    ids = [row.id for row in book.rows(ask.WON, account=account_id, won=won)]
    return won_pace(_span(steps) for steps in steps_of(book, ids).values() if len(steps) > 1)


def _keep_step(book: WritableBook, step: StageChange) -> UUID:
    return book.add(
        STAGE_CHANGES, **{name: getattr(step, name) for name in StageChange.__struct_fields__}
    )


def _asked(book: Book, wanted: OpportunityFilter) -> dict[str, object]:
    stages = settings_of(book).stages
    return {
        "any_owner": wanted.owner_id is None,
        "owner": wanted.owner_id,
        "any_account": wanted.account_id is None,
        "account": wanted.account_id,
        "any_campaign": wanted.campaign_id is None,
        "campaign": wanted.campaign_id,
        "any_stage": wanted.stage is None,
        "stage": wanted.stage,
        "ended_too": wanted.ended,
        "ended": [stages.won.key, stages.lost.key],
    }


def _cards(book: Book, rows: Sequence[Answer]) -> list[OpportunityCard]:
    stages, zone = settings_of(book).stages, book.moment.zone
    accounts = list(dict.fromkeys(row.account_id for row in rows))
    apart = handles_of_namesakes(book, accounts)
    reached = _last(book, ask.CONTACTS, accounts)
    moved = _last(book, ask.COMMERCIAL_CONTACTS, accounts)
    return [
        OpportunityCard(
            opportunity=Opportunity(**{name: getattr(row, name) for name in _FIELDS}),
            account=row.account,
            stage=stages.of(row.stage),
            owner=row.owner,
            since=_day(row.since, zone),
            moved_on=_day(max(filter(None, (row.since, moved.get(row.account_id)))), zone),
            last_contact_on=_day_of(reached.get(row.account_id), zone),
            campaign=row.campaign,
            apart=apart.get(row.account_id, ""),
        )
        for row in rows
    ]


def _last(book: Book, statement: Statement, accounts: Sequence[UUID]) -> dict[UUID, datetime]:
    return {row.account_id: row.last_at for row in in_chunks(book, statement, "ids", accounts)}


def _day(instant: datetime, zone: str) -> date:
    return Moment(instant, zone).today


def _day_of(instant: datetime | None, zone: str) -> date | None:
    return None if instant is None else _day(instant, zone)


def _span(steps: Sequence[StageChange]) -> tuple[date, date]:
    first, last = steps[0], steps[-1]
    return _day(first.changed_at, first.changed_zone), _day(last.changed_at, last.changed_zone)
