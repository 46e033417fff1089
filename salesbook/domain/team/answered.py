"""Who answered when: a rep's tries by the hour of the day, each rate with its n and an interval."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.interaction import Direction
from salesbook.domain.loop.plan.answering import (
    TRIED_BY,
    Hour,
    Learned,
    Tries,
    averages,
    count_tries,
    learn,
)
from salesbook.domain.team.column import REP, SINCE, UNTIL, ReportColumn
from salesbook.domain.team.interval import Interval, wilson
from salesbook.domain.team.period import Period
from salesbook.domain.team.share import Share
from salesbook.domain.team.timed import Timed
from salesbook.domain.text import name_key

_WHEN = "to see at which hour people answer you"

REACH_COLUMNS = (
    REP,
    ReportColumn("kind", "by which way: call, video, visit", "ways differ too much to add up"),
    ReportColumn("hour", "the hour of the day on your clock; empty: all hours", _WHEN),
    SINCE,
    UNTIL,
    ReportColumn("reach_pct", "reached, in per cent of tries; empty where too few", _WHEN),
    ReportColumn("reached", "tries of yours that reached somebody", _WHEN),
    ReportColumn("tries", "tries of yours at that hour", "the n of reach_pct"),
    ReportColumn("low_pct", "the lower end of the 95 % interval (Wilson)", "to see what is chance"),
    ReportColumn(
        "high_pct", "the upper end of the 95 % interval (Wilson)", "to see what is chance"
    ),
    ReportColumn(
        "learned_pct",
        "the rate shrunk to your average, by which a plan chooses among equal places",
        "to see why a call stands where it stands",
    ),
)
"""What `report hours --by hour` says, in the order of its columns."""


class ReachRow(Struct, frozen=True):
    """How often a rep's tries reached somebody; `hour` None is all; of too few no `interval`."""

    rep: str
    kind: InteractionKind
    hour: int | None
    share: Share
    interval: Interval | None = None
    learned: Learned | None = None


class Reach(Struct, frozen=True):
    """When people answered, over a period of its own, in hours of at least so many tries."""

    period: Period
    rows: tuple[ReachRow, ...]
    least: int


def reach_of(talks: Sequence[Timed], reps: Mapping[UUID, str], period: Period, least: int) -> Reach:
    """Tell each rep's own hours, by name; nothing is added up over reps."""
    ordered = sorted(reps, key=lambda rep: (name_key(reps[rep]), rep))
    rows = (reach_rows(reps[rep], tries_in(talks, rep), least) for rep in ordered)
    return Reach(period, tuple(chain.from_iterable(rows)), least)


def tries_in(talks: Iterable[Timed], rep: UUID) -> dict[Hour, Tries]:
    """Count a rep's own tries by hour."""
    return count_tries(
        (talk.kind, talk.start // 60, talk.reached)
        for talk in talks
        if talk.rep_id == rep and talk.kind in TRIED_BY and talk.direction is Direction.OUTBOUND
    )


def reach_rows(rep: str, tries: Mapping[Hour, Tries], least: int) -> tuple[ReachRow, ...]:
    """Tell the hours of each way of contact, all of them together first; too few have no rate."""
    learned = {(one.kind, one.hour): one for one in learn(tries, least)}
    rows: list[ReachRow] = []
    for kind, whole in averages(tries).items():
        rows.append(_reached(rep, kind, None, whole, least))
        rows += (
            _reached(rep, kind, hour, some, least, learned.get((kind, hour)))
            for (way, hour), some in tries.items()
            if way is kind
        )
    return tuple(rows)


def reach_item(row: ReachRow) -> dict[str, object]:
    """Say an hour by the names of the columns; what is of too few is None."""
    return {
        "rep": row.rep,
        "kind": row.kind,
        "hour": row.hour,
        "reach_pct": row.share.percent if row.interval else None,
        "reached": row.share.part,
        "tries": row.share.of,
        "low_pct": row.interval.low if row.interval else None,
        "high_pct": row.interval.high if row.interval else None,
        "learned_pct": round(100 * row.learned.rate) if row.learned else None,
    }


def _reached(
    rep: str,
    kind: InteractionKind,
    hour: int | None,
    tries: Tries,
    least: int,
    learned: Learned | None = None,
) -> ReachRow:
    share = Share(tries.reached, tries.of)
    interval = wilson(share) if share.of >= least else None
    return ReachRow(rep, kind, hour, share, interval, learned)
