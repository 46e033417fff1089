"""How contacts went on: those made for a purpose beside those made for none, each with its n.

It compares what came after, and says nothing of why: who is likely to order is called for a purpose
more often. Contacts that they began are left out, since no purpose of ours could be asked of them.
A contact that is too recent for a question is left out of its answer, and counted apart; whether
something was proposed is not asked of goodwill.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from msgspec import Struct, field

from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.team.purpose import Pursuit
from salesbook.domain.team.share import Share, share_of

DAYS = 180
"""So many days back when nobody says from when. Ours."""

FEW = 10
"""With fewer on either side nothing is said in per cent. Ours."""

FOLLOWED_DAYS = 30
ORDERED_DAYS = 60

NO_PROOF = (
    "This is no proof that one comes of the other: whoever is close to buying is more easily "
    "called for a purpose."
)


class Measure(StrEnum):
    """What may have come of a contact."""

    NEXT = "next_purpose"
    PROPOSED = "proposed"
    FOLLOWED = "contact_30d"
    MOVED = "stage_30d"
    ORDERED = "order_60d"


SAID: Mapping[Measure, str] = {
    Measure.NEXT: "A next purpose was agreed",
    Measure.PROPOSED: "Something was proposed",
    Measure.FOLLOWED: f"Reached again within {FOLLOWED_DAYS} days",
    Measure.MOVED: f"A sale moved a stage within {FOLLOWED_DAYS} days",
    Measure.ORDERED: f"An order came within {ORDERED_DAYS} days",
}
_WINDOWS = {
    Measure.FOLLOWED: FOLLOWED_DAYS,
    Measure.MOVED: FOLLOWED_DAYS,
    Measure.ORDERED: ORDERED_DAYS,
}


class Contact(Struct, frozen=True):
    """A contact with somebody who was reached, at an instant.

    `subject` is its account, or the person it was with where there is none. `next` tells whether a
    next purpose was agreed that says something.
    """

    pursuit: Pursuit
    at: datetime
    subject: UUID | None
    next: bool = False
    proposed: bool = False


class After(Struct, frozen=True):
    """What happened with accounts and people, in order: contacts, moves of a stage, orders."""

    contacts: Mapping[UUID, Sequence[datetime]] = field(default_factory=dict)
    moves: Mapping[UUID, Sequence[datetime]] = field(default_factory=dict)
    orders: Mapping[UUID, Sequence[date]] = field(default_factory=dict)


class Beside(Struct, frozen=True):
    """One question answered of both sides; `recent` are left out, since it is too soon to tell."""

    measure: Measure
    purposeful: Share
    other: Share
    recent: int = 0

    @property
    def few(self) -> bool:
        """Whether one side has too few for a percentage."""
        return min(self.purposeful.of, self.other.of) < FEW


class WentOn(Struct, frozen=True):
    """How the contacts of a rep went on since a day; `inbound` of them they began themselves."""

    since: date
    purposeful: int
    other: int
    inbound: int
    answers: tuple[Beside, ...]


def went_on(contacts: Iterable[Contact], after: After, since: date, moment: Moment) -> WentOn:
    """Ask of each contact what came after it, and count both sides."""
    reached = [each for each in contacts if each.pursuit.facts.reached]
    ours = [each for each in reached if each.pursuit.ours]
    served = [each for each in ours if each.pursuit.purposeful]
    return WentOn(
        since=since,
        purposeful=len(served),
        other=len(ours) - len(served),
        inbound=len(reached) - len(ours),
        answers=tuple(_beside(measure, ours, after, moment) for measure in Measure),
    )


def _beside(measure: Measure, contacts: Sequence[Contact], after: After, moment: Moment) -> Beside:
    asked = [each for each in contacts if _asked(measure, each)]
    told = [each for each in asked if not _recent(measure, each, moment)]
    served = [_came(measure, each, after) for each in told if each.pursuit.purposeful]
    other = [_came(measure, each, after) for each in told if not each.pursuit.purposeful]
    return Beside(measure, share_of(served), share_of(other), len(asked) - len(told))


def _asked(measure: Measure, contact: Contact) -> bool:
    """Tell whether a question can be asked of a contact: goodwill carries no offer."""
    goodwill = contact.pursuit.facts.purpose is PurposeKind.GOODWILL
    return not (goodwill and measure is Measure.PROPOSED)


def _recent(measure: Measure, contact: Contact, moment: Moment) -> bool:
    window = _WINDOWS.get(measure)
    if window is None:
        return False
    days = timedelta(days=window)
    if measure is Measure.ORDERED:
        return moment.today - contact.pursuit.facts.on < days
    return moment.now - contact.at < days


def _came(measure: Measure, contact: Contact, after: After) -> bool:
    if measure is Measure.NEXT:
        return contact.next
    if measure is Measure.PROPOSED:
        return contact.proposed
    if contact.subject is None:
        return False
    if measure is Measure.ORDERED:
        return _ordered(after.orders.get(contact.subject, ()), contact.pursuit.facts.on)
    times = after.contacts if measure is Measure.FOLLOWED else after.moves
    return _within(times.get(contact.subject, ()), contact.at)


def _within(instants: Sequence[datetime], at: datetime) -> bool:
    """Tell whether one of some instants, in order, comes after another and soon enough."""
    place = bisect_right(instants, at)
    return place < len(instants) and instants[place] - at <= timedelta(days=FOLLOWED_DAYS)


def _ordered(days: Sequence[date], on: date) -> bool:
    """Tell whether one of some days, in order, is a day or comes soon enough after it."""
    place = bisect_left(days, on)
    return place < len(days) and days[place] - on <= timedelta(days=ORDERED_DAYS)
