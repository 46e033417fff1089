"""The chain: how one purpose led to the next, from the first talk to this day.

A link is a talk with the purposes it was for and those it led to, or a purpose that ended without
one. It hangs loose where nobody had planned what the talk was for, or what comes after it.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from msgspec import Struct, field
from msgspec.structs import replace

from salesbook.domain.accounts.subject import Subject
from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.follow_up import (
    PRIVATE,
    FollowUp,
    FollowUpStatus,
    Purpose,
    PurposeKind,
)
from salesbook.domain.loop.interaction import Met
from salesbook.domain.loop.talk import Talk
from salesbook.domain.loop.vague import find_vague


class Loose(StrEnum):
    """Where a link hangs loose: nobody planned what it was for, or what comes next."""

    PURPOSE = "purpose"
    NEXT = "next"


class Step(Struct, frozen=True):
    """A purpose that was planned, and what became of it.

    `first_on` is the day it was first meant for, `closed_at` when it ended and `interaction_id` the
    talk that ended it, if one did; `reason` is why it was dropped.
    """

    follow_up: FollowUp
    first_on: date
    closed_at: datetime | None = None
    interaction_id: UUID | None = None
    met: Met | None = None
    reason: str | None = None

    @property
    def moved(self) -> bool:
        """Whether it was put off, or brought forward."""
        return self.first_on != self.follow_up.due_on

    @property
    def open(self) -> bool:
        """Whether it waits for its talk."""
        return self.follow_up.status is FollowUpStatus.OPEN


class Try(Struct, frozen=True):
    """What ended no purpose and planned none: an attempt, or something that was `sent`."""

    at: datetime
    sent: bool = False


class Tries(Struct, frozen=True):
    """Several attempts as one: how many, and from which day to which."""

    count: int
    first_on: date
    last_on: date


class Between(Struct, frozen=True):
    """What came between two talks: how often it was tried, and what was sent."""

    tried: Tries | None = None
    sent: Tries | None = None


class Link(Struct, frozen=True):
    """A talk with the purposes it was for and those it led to, or purposes that ended alone.

    `unplanned` is what a talk was for that nobody had planned; `vague` tells that what it was for
    says nothing. `before` came since the link before. `elsewhere` are those of `led_to` that do not
    stand right below it.
    """

    at: datetime
    purposes: tuple[Step, ...] = ()
    talk: Talk | None = None
    led_to: tuple[Step, ...] = ()
    unplanned: Purpose | None = None
    vague: bool = False
    before: Between = field(default_factory=Between)
    elsewhere: tuple[Step, ...] = ()
    loose: frozenset[Loose] = frozenset()

    @property
    def reached(self) -> bool:
        """Whether somebody was spoken with."""
        return self.talk is not None and self.talk.interaction.reached

    @property
    def purposeful(self) -> bool:
        """Whether it was for something: words that say nothing are no purpose."""
        return (bool(self.purposes) or self.unplanned is not None) and not self.vague

    @property
    def met(self) -> Met | None:
        """Whether it did what it was for, where somebody said so."""
        return next((step.met for step in self.purposes if step.met), None)


class Chain(Struct, frozen=True):
    """The links of an account or a person, the first one first, and the purposes open now.

    `since` came after the last link; `more` counts the earlier links that are left out. `typed`
    leads back here, `reader` is the rep who reads.
    """

    moment: Moment
    subject: Subject
    links: tuple[Link, ...]
    open: tuple[Step, ...]
    since: Between
    typed: str
    reader: UUID
    more: int = 0

    @property
    def talks(self) -> tuple[Link, ...]:
        """The links in which somebody was spoken with."""
        return tuple(link for link in self.links if link.reached)


class Linked(Struct, frozen=True):
    """The links made of what happened, the purposes that are open, and what came since."""

    links: tuple[Link, ...]
    open: tuple[Step, ...]
    since: Between


def link_up(
    talks: Iterable[Talk],
    steps: Iterable[Step],
    tries: Iterable[Try],
    zone: str,
    *,
    names: Sequence[str] = (),
    phrases: Sequence[str] = (),
) -> Linked:
    """Make the chain of talks, of the purposes around them, and of what was tried between.

    Purposes that a talk led to are told with it; those that ended alone are links of their own.
    `names` are those of the account or the person, `phrases` the rep's own empty ones.
    """
    known = _Steps(steps)
    linked = (_link(talk, known) for talk in talks)
    of_talks = [replace(link, vague=_is_vague(link, names, phrases)) for link in linked]
    told = {step.follow_up.id for link in of_talks for step in (*link.purposes, *link.led_to)}
    alone = [
        Link(step.closed_at, (step,))
        for step in known.all
        if step.closed_at and step.follow_up.id not in told
    ]
    open_ = tuple(step for step in known.all if step.open)
    links = sorted([*of_talks, *alone], key=lambda link: link.at)
    found, since = _with_tries(links, sorted(tries, key=lambda each: each.at), zone)
    return Linked(_told_apart(found, open_), open_, since)


class _Steps:
    """Steps by the talks that ended them and by those they came from; which were open when."""

    def __init__(self, steps: Iterable[Step]) -> None:
        self.all = sorted(steps, key=lambda step: (step.follow_up.due_on, step.follow_up.id))
        self.ended: dict[UUID | None, list[Step]] = defaultdict(list)
        self.begun: dict[UUID | None, list[Step]] = defaultdict(list)
        for step in self.all:
            self.ended[step.interaction_id].append(step)
            self.begun[step.follow_up.origin_interaction_id].append(step)
        self._planned = sorted(step.follow_up.recorded_at for step in self.all)
        self._closed = sorted(step.closed_at for step in self.all if step.closed_at)

    def some_open(self, at: datetime) -> bool:
        """Tell whether a purpose was planned by an instant, and had not ended by then."""
        return bisect_right(self._planned, at) > bisect_right(self._closed, at)


def _link(talk: Talk, steps: _Steps) -> Link:
    log = talk.interaction
    purposes, led_to = tuple(steps.ended[log.id]), tuple(steps.begun[log.id])
    unplanned = None if purposes else talk.purpose
    kinds = {step.follow_up.purpose.kind for step in purposes}
    kinds |= {unplanned.kind} if unplanned else set()
    loose = {
        Loose.PURPOSE: not kinds and not talk.hidden,
        # A kind word needs no next; what is open already is one.
        Loose.NEXT: not (led_to or log.no_next or steps.some_open(log.recorded_at))
        and kinds != {PurposeKind.GOODWILL},
    }
    return Link(
        at=log.occurred_at,
        purposes=purposes,
        talk=talk,
        led_to=led_to,
        unplanned=unplanned,
        loose=frozenset(where for where, is_so in loose.items() if is_so and log.reached),
    )


def _is_vague(link: Link, names: Sequence[str], phrases: Sequence[str]) -> bool:
    """Tell whether all that a talk was for says nothing; of words kept from a reader nobody can."""
    said = [step.follow_up.purpose for step in link.purposes]
    if link.unplanned is not None:
        # A kind talk tells what was said in it: only what was planned as kind is weighed as that.
        said.append(replace(link.unplanned, kind=PurposeKind.COMMERCIAL))
    known = (*names, *(link.talk.people if link.talk else ()))
    return bool(said) and not any(
        one.text == PRIVATE or find_vague(one.text, one.kind, known, phrases) is None
        for one in said
    )


def _with_tries(
    links: Sequence[Link], tries: Sequence[Try], zone: str
) -> tuple[list[Link], Between]:
    """Fold what was tried before each link, and after the last."""
    found, begin = [], 0
    for link in links:
        end = bisect_right(tries, link.at, key=lambda each: each.at)
        found.append(replace(link, before=_between(tries[begin:end], zone)))
        begin = end
    return found, _between(tries[begin:], zone)


def _between(tries: Sequence[Try], zone: str) -> Between:
    return Between(
        _folded([each for each in tries if not each.sent], zone),
        _folded([each for each in tries if each.sent], zone),
    )


def _folded(tries: Sequence[Try], zone: str) -> Tries | None:
    days = [Moment(each.at, zone).today for each in tries]
    return Tries(len(days), days[0], days[-1]) if days else None


def _told_apart(links: Sequence[Link], open_: tuple[Step, ...]) -> tuple[Link, ...]:
    """Say of each link which of the purposes it led to do not stand right below it."""
    below = [*(link.purposes for link in links[1:]), open_]
    return tuple(
        replace(link, elsewhere=tuple(step for step in link.led_to if step not in following))
        for link, following in zip(links, below, strict=False)
    )
