"""The quality of notes: whether all three parts are there, how soon it was typed, how it is judged.

A conversation is told in three parts: what was discussed, what was proposed, and a next purpose
with its day. A next purpose that says nothing is none; a reason for having none is an honest end. A
goodwill contact carries no offer, and where somebody asked to be called back the talk is still to
come and its promise is the next step: neither misses its second part.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from statistics import median
from uuid import UUID

from msgspec import Struct

from salesbook.domain.loop.interaction import Outcome
from salesbook.domain.team.column import (
    ATTEMPTS,
    CONTACTS,
    KIND,
    REP,
    SINCE,
    UNTIL,
    WEEK_ON,
    ReportColumn,
)
from salesbook.domain.team.grouping import By, Group, Numbers, numbers_of
from salesbook.domain.team.logged import Logged, Worded
from salesbook.domain.team.period import Period
from salesbook.domain.team.share import Share, share_of

_HOUR = timedelta(hours=1)
_WHOLE = "to see whether a conversation can be taken up by anybody"
_SOON = "to see whether it was typed while it was fresh"

COLUMNS = (
    REP,
    WEEK_ON,
    KIND,
    SINCE,
    UNTIL,
    ReportColumn("complete_pct", "complete, in per cent of contacts; empty below 5", _WHOLE),
    ReportColumn("complete", "contacts with all three parts", _WHOLE),
    CONTACTS,
    ReportColumn("discussed_pct", "discussed, in per cent of contacts; empty below 5", _WHOLE),
    ReportColumn("discussed", "contacts that say what was discussed", _WHOLE),
    ReportColumn("proposed_pct", "proposed, in per cent of proposed_n; empty below 5", _WHOLE),
    ReportColumn("proposed", "contacts that say what was proposed", _WHOLE),
    ReportColumn(
        "proposed_n",
        "contacts in which something could be proposed: no goodwill, no callback asked for",
        "the n of proposed",
    ),
    ReportColumn("next_pct", "next, in per cent of contacts; empty below 5", _WHOLE),
    ReportColumn(
        "next", "contacts with a next purpose that says something, or a reason for none", _WHOLE
    ),
    ReportColumn("no_next", "of next, those that ended with a reason", "an honest end is no gap"),
    ReportColumn(
        "vague_next", "next purposes that say nothing, which do not count", "to word them better"
    ),
    ReportColumn("same_day_pct", "same_day, in per cent of same_day_n; empty below 5", _SOON),
    ReportColumn("same_day", "contacts typed on their day, in the zone it was said in", _SOON),
    ReportColumn("same_day_n", "contacts that were typed, not imported", "the n of same_day"),
    ReportColumn("median_lag_h", "the median of the hours until it was typed", _SOON),
    ReportColumn(
        "review_avg",
        "the mean of the marks in reviews that you may read, 1 to 5",
        "the person's judgement",
    ),
    ReportColumn("reviews", "how many reviews of these contacts", "the n of review_avg"),
    ATTEMPTS,
)
"""What `report quality` says, in the order of its columns."""


class NoteFacts(Logged, frozen=True, kw_only=True):
    """What is known of a note: which parts it has, and how it was typed and judged.

    `ended` is a reason for no next purpose. `typed_on`, in the zone said, and `lag` are None where
    nobody typed it. Of `reviews`, there are so many `marks` of 1 to 5.
    """

    discussed: bool = False
    proposed: bool = False
    goodwill: bool = False
    ended: bool = False
    next: Worded | None = None
    typed_on: date | None = None
    lag: timedelta | None = None
    reviews: int = 0
    marks: int = 0
    marks_sum: int = 0


class Note(Struct, frozen=True):
    """A note, weighed: `next` says something, `vague` has words that say nothing."""

    facts: NoteFacts
    next: bool
    vague: bool

    @property
    def offers(self) -> bool:
        """Whether something was to be proposed."""
        return not self.facts.goodwill and self.facts.outcome is not Outcome.CALLBACK_REQUESTED

    @property
    def complete(self) -> bool:
        """Whether all three parts are there."""
        return self.facts.discussed and self.next and (self.facts.proposed or not self.offers)


class QualityRow(Struct, frozen=True):
    """One row: shares first, and how many attempts there were beside them."""

    group: Group
    complete: Share
    discussed: Share
    proposed: Share
    next: Share
    ended: int
    vague: int
    same_day: Share
    median_lag_h: float | None
    reviews: int
    review_avg: float | None
    attempts: int


Quality = Numbers[QualityRow]


def note_of(facts: NoteFacts, phrases: tuple[str, ...]) -> Note:
    """Weigh what is known of a note."""
    said = facts.next is not None
    vague = facts.next is not None and facts.reached and facts.next.vague(phrases)
    called_back = facts.outcome is Outcome.CALLBACK_REQUESTED
    return Note(facts, next=(said and not vague) or facts.ended or called_back, vague=vague)


def quality_of(
    facts: Iterable[NoteFacts],
    reps: Mapping[UUID, str],
    period: Period,
    by: By | None = None,
    *,
    phrases: tuple[str, ...] = (),
) -> Quality:
    """Count the quality of notes by rep and week, or as asked.

    `reps` are those to be told, by name; `phrases` are the book's own empty ones.
    """
    return numbers_of((note_of(each, phrases) for each in facts), reps, period, by, quality_row)


def quality_row(group: Group, notes: Sequence[Note]) -> QualityRow:
    """Count some notes and attempts; only what reached somebody has a note to be whole."""
    kept = [each for each in notes if each.facts.reached]
    hours = [each.facts.lag / _HOUR for each in kept if each.facts.lag is not None]
    marks = sum(each.facts.marks for each in kept)
    return QualityRow(
        group=group,
        complete=share_of(each.complete for each in kept),
        discussed=share_of(each.facts.discussed for each in kept),
        proposed=share_of(each.facts.proposed for each in kept if each.offers),
        next=share_of(each.next for each in kept),
        ended=sum(each.facts.ended for each in kept),
        vague=sum(each.vague for each in kept),
        same_day=share_of(
            each.facts.typed_on == each.facts.on for each in kept if each.facts.typed_on is not None
        ),
        median_lag_h=median(hours) if hours else None,
        reviews=sum(each.facts.reviews for each in kept),
        review_avg=sum(each.facts.marks_sum for each in kept) / marks if marks else None,
        attempts=sum(each.facts.tried for each in notes),
    )


def quality_item(row: QualityRow) -> dict[str, object]:
    """Say a row by the names of the columns; what is not told is None."""
    hours, average = row.median_lag_h, row.review_avg
    return {
        "rep": row.group.rep,
        "week_on": row.group.week_on,
        "kind": row.group.kind,
        "complete_pct": row.complete.percent,
        "complete": row.complete.part,
        "contacts": row.complete.of,
        "discussed_pct": row.discussed.percent,
        "discussed": row.discussed.part,
        "proposed_pct": row.proposed.percent,
        "proposed": row.proposed.part,
        "proposed_n": row.proposed.of,
        "next_pct": row.next.percent,
        "next": row.next.part,
        "no_next": row.ended,
        "vague_next": row.vague,
        "same_day_pct": row.same_day.percent,
        "same_day": row.same_day.part,
        "same_day_n": row.same_day.of,
        "median_lag_h": None if hours is None else round(hours, 1),
        "review_avg": None if average is None else round(average, 1),
        "reviews": row.reviews,
        "attempts": row.attempts,
    }
