"""Plans of days: revisions that are kept, and what is asked of them.

Minutes of the day go to the store as instants and come back in the zone the plan was made in.
"""

from datetime import date
from uuid import UUID

from msgspec.structs import replace

from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.item import Leftover, Party, PlanItem
from salesbook.domain.loop.plan.revision import Revision
from salesbook.domain.loop.plan.span import Span, instant_of, minute_of
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.zones import clock_of
from salesbook.store.compiled.loop import plan as ask
from salesbook.store.compiled.tables import DAY_PLANS, PLAN_ITEMS, PLAN_LEFTOVERS
from salesbook.store.statement import Answer


def latest_plan(book: Book, day: date) -> DayPlan | None:
    """Read the last revision of the rep's plan for a day."""
    row = book.first(ask.LATEST, rep=book.rep.id, on=day)
    return None if row is None else _plan(book, row)


def plan_made(book: Book, day: date, revision: int) -> DayPlan | None:
    """Read one of the revisions of the rep's plan for a day."""
    row = book.first(ask.MADE, rep=book.rep.id, on=day, revision=revision)
    return None if row is None else _plan(book, row)


def plan_before(book: Book, day: date) -> DayPlan | None:
    """Read the last plan of the last day before this one that had a plan."""
    planned_on = book.value(ask.BEFORE, rep=book.rep.id, on=day)
    return None if planned_on is None else latest_plan(book, planned_on)


def revisions_of(book: Book, day: date) -> tuple[Revision, ...]:
    """List the revisions of the rep's plan for a day, the first first."""
    rows = book.rows(ask.REVISIONS, rep=book.rep.id, on=day)
    return tuple(Revision(row.revision, row.made_at, row.contacts, row.logged) for row in rows)


def keep_plan(book: WritableBook, plan: DayPlan) -> None:
    """Keep a plan as the revision of its day that it says it is."""
    plan_id = book.add(
        DAY_PLANS,
        rep_id=book.rep.id,
        planned_on=plan.day,
        revision=plan.revision,
        made_at=plan.made_at or book.moment.now,
        zone=book.moment.zone,
        settings=dict(plan.settings.stored),
    )
    items = enumerate(plan.items, start=1)
    book.add_all(
        PLAN_ITEMS, [_item_row(book.moment.zone, plan, plan_id, n, item) for n, item in items]
    )
    book.add_all(PLAN_LEFTOVERS, [_leftover_row(plan_id, each) for each in plan.leftovers])


def _plan(book: Book, row: Answer) -> DayPlan:
    return DayPlan(
        day=row.planned_on,
        settings=Settings(row.settings),
        items=tuple(_item(book, found, row) for found in book.rows(ask.ITEMS_OF, plan=row.id)),
        leftovers=tuple(_leftover(found) for found in book.rows(ask.LEFTOVERS_OF, plan=row.id)),
        revision=row.revision,
        made_at=row.made_at,
        zone=row.zone,
    )


def _item(book: Book, row: Answer, plan: Answer) -> PlanItem:
    zone, day = plan.zone, plan.planned_on
    return PlanItem(
        kind=row.kind,
        block=row.block,
        span=Span(minute_of(row.starts_at, zone, day), minute_of(row.ends_at, zone, day)),
        title=row.title,
        party=replace(_party(row), zone=clock_of(row.zone, row.country, book.rep.country)),
        follow_up_id=row.follow_up_id,
        tier=row.tier,
        points=row.points,
        channel=row.channel,
        reason=row.reason,
        status=row.status,
        interaction_id=row.interaction_id,
        outcome=row.outcome,
        made=None if row.occurred_at is None else minute_of(row.occurred_at, zone, day),
    )


def _leftover(row: Answer) -> Leftover:
    return Leftover(_party(row), row.title, row.tier, row.reason, row.follow_up_id)


def _party(row: Answer) -> Party:
    return Party(row.account_id, row.person_id, row.account, row.person)


def _item_row(
    zone: str, plan: DayPlan, plan_id: UUID, position: int, item: PlanItem
) -> dict[str, object]:
    return {
        "day_plan_id": plan_id,
        "position": position,
        "block": item.block,
        "kind": item.kind,
        "starts_at": instant_of(item.span.start, zone, plan.day),
        "ends_at": instant_of(item.span.end, zone, plan.day),
        "title": item.title,
        "account_id": item.party.account_id,
        "person_id": item.party.person_id,
        "follow_up_id": item.follow_up_id,
        "tier": item.tier,
        "points": item.points,
        "channel": item.channel,
        "reason": item.reason,
        "status": item.status,
        "interaction_id": item.interaction_id,
    }


def _leftover_row(plan_id: UUID, leftover: Leftover) -> dict[str, object]:
    return {
        "day_plan_id": plan_id,
        "account_id": leftover.party.account_id,
        "person_id": leftover.party.person_id,
        "follow_up_id": leftover.follow_up_id,
        "title": leftover.title,
        "tier": leftover.tier,
        "reason": leftover.reason,
    }
