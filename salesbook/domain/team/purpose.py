"""Purpose: which contacts were made for one, and what came of it.

A contact has a purpose when it was made for a planned one: it closed a follow-up, was in the plan
of the day, or states what it was for. A purpose that says nothing is none. A contact that they
began cannot be asked for a purpose of ours, so it counts only where it served one.
"""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from msgspec import Struct

from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.interaction import Direction, Met
from salesbook.domain.team.column import (
    ATTEMPTS,
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

_FOR = "to see whether contacts are made for something"
_CAME = "to see whether purposes are well chosen"
_KINDS = "to see what contacts are for"

COLUMNS = (
    REP,
    WEEK_ON,
    KIND,
    SINCE,
    UNTIL,
    ReportColumn("purposeful_pct", "purposeful, in per cent of purposeful_n; empty below 5", _FOR),
    ReportColumn(
        "purposeful",
        "contacts that closed a follow-up, came from the plan or state what they were for",
        _FOR,
    ),
    ReportColumn(
        "purposeful_n",
        "contacts that we began, and those they began that served a purpose of ours",
        "the n of purposeful",
    ),
    ReportColumn("met_pct", "met, in per cent of purposeful; empty below 5", _CAME),
    ReportColumn("met", "of purposeful: the purpose was met", _CAME),
    ReportColumn("partly", "of purposeful: partly met", _CAME),
    ReportColumn("not_met", "of purposeful: not met", _CAME),
    ReportColumn("not_said", "of purposeful: nobody said whether it was met", _CAME),
    *(
        ReportColumn(kind.value, f"of purposeful: for a {kind} purpose", _KINDS)
        for kind in PurposeKind
    ),
    ReportColumn("vague", "made for a purpose that says nothing, so not purposeful", _FOR),
    ReportColumn("kept_anyway", "of vague, those kept with --anyway in a strict book", _FOR),
    ReportColumn("they_began", "contacts they began that served no purpose of ours", _FOR),
    ReportColumn(
        "contacts", "how many reached somebody, imported ones included", "purposeful_n + they_began"
    ),
    ATTEMPTS,
)
"""What `report purpose` says, in the order of its columns."""


class PurposeFacts(Logged, frozen=True, kw_only=True):
    """What is known of why a contact was made.

    `stated` are the words of its purpose and `purpose` its kind, `planned` whether it closed a
    follow-up or was in the plan, `met` what was said of it, `anyway` whether a strict book kept it.
    """

    purpose: PurposeKind | None = None
    stated: Worded | None = None
    planned: bool = False
    met: Met | None = None
    anyway: bool = False


class Pursuit(Struct, frozen=True):
    """A contact, weighed: whether it was made for a purpose, or for words that say nothing."""

    facts: PurposeFacts
    vague: bool

    @property
    def purposeful(self) -> bool:
        """Whether it was made for a purpose."""
        made_for = self.facts.planned or self.facts.stated is not None
        return self.facts.reached and made_for and not self.vague

    @property
    def ours(self) -> bool:
        """Whether a purpose could be asked of it: we began it, or it served one."""
        return self.facts.direction is Direction.OUTBOUND or self.purposeful


class PurposeRow(Struct, frozen=True):
    """One row: shares first, and how many attempts there were beside them.

    `met` has the answers that were given, `unsaid` those that were not; all are of the purposeful.
    """

    group: Group
    purposeful: Share
    met: Mapping[Met, Share]
    unsaid: Share
    kinds: Mapping[PurposeKind, Share]
    vague: int
    anyway: int
    they_began: int
    attempts: int


Purposefulness = Numbers[PurposeRow]


def pursuit_of(facts: PurposeFacts, phrases: tuple[str, ...]) -> Pursuit:
    """Weigh why a contact was made: words that say nothing are no purpose, planned or not."""
    stated = facts.stated
    return Pursuit(facts, stated is not None and facts.reached and stated.vague(phrases))


def purpose_of(
    facts: Iterable[PurposeFacts],
    reps: Mapping[UUID, str],
    period: Period,
    by: By | None = None,
    *,
    phrases: tuple[str, ...] = (),
) -> Purposefulness:
    """Count what contacts were made for by rep and week, or as asked.

    `reps` are those to be told, by name; `phrases` are the book's own empty ones.
    """
    return numbers_of((pursuit_of(each, phrases) for each in facts), reps, period, by, purpose_row)


def purpose_row(group: Group, pursuits: Sequence[Pursuit]) -> PurposeRow:
    """Count some contacts and attempts."""
    kept = [each for each in pursuits if each.facts.reached]
    ours = [each for each in kept if each.ours]
    served = [each.facts for each in ours if each.purposeful]
    return PurposeRow(
        group=group,
        purposeful=share_of(each.purposeful for each in ours),
        met={met: share_of(each.met is met for each in served) for met in Met},
        unsaid=share_of(each.met is None for each in served),
        kinds={kind: share_of(each.purpose is kind for each in served) for kind in PurposeKind},
        vague=sum(each.vague for each in ours),
        anyway=sum(each.vague and each.facts.anyway for each in ours),
        they_began=len(kept) - len(ours),
        attempts=sum(each.facts.tried for each in pursuits),
    )


def purpose_item(row: PurposeRow) -> dict[str, object]:
    """Say a row by the names of the columns; what is not told is None."""
    return {
        "rep": row.group.rep,
        "week_on": row.group.week_on,
        "kind": row.group.kind,
        "purposeful_pct": row.purposeful.percent,
        "purposeful": row.purposeful.part,
        "purposeful_n": row.purposeful.of,
        "met_pct": row.met[Met.YES].percent,
        "met": row.met[Met.YES].part,
        "partly": row.met[Met.PARTLY].part,
        "not_met": row.met[Met.NO].part,
        "not_said": row.unsaid.part,
        **{kind.value: share.part for kind, share in row.kinds.items()},
        "vague": row.vague,
        "kept_anyway": row.anyway,
        "they_began": row.they_began,
        "contacts": row.purposeful.of + row.they_began,
        "attempts": row.attempts,
    }
