"""A logged contact or attempt with its place in the day: when it began, how long it took."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from uuid import UUID

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.plan.contacts import usual_minutes
from salesbook.domain.loop.plan.lengths import middle
from salesbook.domain.loop.plan.span import Span
from salesbook.domain.team.logged import Logged

_DAY_END = 24 * 60
Lengths = Mapping[tuple[UUID, InteractionKind], int]
"""How many minutes each rep's contacts of each kind take."""


class Timed(Logged, frozen=True, kw_only=True):
    """A contact or an attempt with its minute of the day, and its length where it was said."""

    start: int
    minutes: int | None = None


def usual_lengths(talks: Iterable[Timed]) -> Lengths:
    """Find the median of the lengths that were said, half a minute rounded up."""
    said = defaultdict[tuple[UUID, InteractionKind], list[int]](list)
    for talk in talks:
        if talk.reached and talk.minutes is not None:
            said[talk.rep_id, talk.kind].append(talk.minutes)
    return {whose: middle(minutes) for whose, minutes in said.items()}


def span_of(talk: Timed, settings: Settings, usual: Lengths) -> Span:
    """Lay a contact into its day: as long as was said, as it usually takes, as the settings say."""
    whose = talk.rep_id, talk.kind
    minutes = talk.minutes or usual.get(whose) or usual_minutes(settings, talk.kind)
    return Span(talk.start, min(talk.start + minutes, _DAY_END))
