"""The report of the pipeline: what each opportunity may bring, and how long it stands still."""

from datetime import date, datetime, timedelta

from salesbook.domain.book.moment import Moment
from salesbook.domain.book.sheet import Column, Sheet
from salesbook.domain.book.stage import Stage, Stages
from salesbook.domain.pipeline.money import Money

COLUMNS = (
    *("opportunity_id", "account", "opportunity", "kind", "source", "campaign", "owner", "stage"),
    *("probability", "amount", "currency", "weighted_amount", "close_on", "days_in_stage"),
    *("last_contact_on", "days_since_contact", "stale", "next_purpose", "next_due_on"),
    *("decision_maker_known", "blocker_known"),
)
"""The columns of the report, in their order."""


def reported(sheet: Sheet, stages: Stages, moment: Moment) -> Sheet:
    """Add to a sheet of opportunities what is derived from it on a day.

    Instants come as ISO 8601 with an offset, amounts in minor units; they leave as days and as
    decimals with a point.
    """
    found = [stages.of(key) for key in sheet["stage"]]
    since, last = _days(sheet["since"], moment), _days(sheet["last_at"], moment)
    commercial = _days(sheet["last_commercial_at"], moment)
    moved = [max(filter(None, pair)) for pair in zip(since, commercial, strict=True)]
    today = moment.today
    return sheet | {
        "opportunity_id": sheet["id"],
        "probability": [stage.probability for stage in found],
        "amount": [money and money.plain for money in _amounts(sheet)],
        "weighted_amount": [
            money and money.weighted(stage.probability).plain
            for money, stage in zip(_amounts(sheet), found, strict=True)
        ],
        "days_in_stage": [_passed(day, today) for day in since],
        "last_contact_on": [day and day.isoformat() for day in last],
        "days_since_contact": [_passed(day, today) for day in last],
        "stale": [_stale(stage, day, today) for stage, day in zip(found, moved, strict=True)],
        "decision_maker_known": list(map(bool, sheet["decision_maker_known"])),
        "blocker_known": list(map(bool, sheet["blocker_known"])),
    }


def _days(instants: Column, moment: Moment) -> list[date | None]:
    read = datetime.fromisoformat
    return [at and Moment(read(at), moment.zone).today for at in instants]


def _amounts(sheet: Sheet) -> list[Money | None]:
    return [
        None if minor is None else Money(minor, currency)
        for minor, currency in zip(sheet["amount_minor"], sheet["currency"], strict=True)
    ]


def _passed(day: date | None, today: date) -> int | None:
    return None if day is None else (today - day).days


def _stale(stage: Stage, moved_on: date, today: date) -> bool:
    return stage.stale_days is not None and moved_on + timedelta(days=stage.stale_days) <= today
