"""What is known of reaching somebody: whether there is a number to call and a person to ask for."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from uuid import UUID

from msgspec import Struct, field

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.phrases.find import find_empty
from salesbook.domain.loop.plan.best import BestTimes
from salesbook.domain.loop.plan.cue import Cue, CueKind
from salesbook.domain.loop.plan.item import Party
from salesbook.domain.loop.plan.span import Span
from salesbook.domain.loop.plan.there import Stretch, open_there

_NOBODY: frozenset[UUID] = frozenset()


class Reach(Struct, frozen=True):
    """The accounts and people that have a telephone number, and the accounts that have people.

    `phrases` are the rep's own empty ones, `best` the hours of those who said when they are best
    reached, `prefers` the channel of those who said by what. `zones` are the clocks of those that
    have their own, and `on_holiday` the accounts whose country does not work on the day.
    `documents` are the titles of the latest that people got, `with_facts` who told something about
    themselves.
    """

    with_phone: AbstractSet[UUID] = _NOBODY
    with_people: AbstractSet[UUID] = _NOBODY
    phrases: tuple[str, ...] = ()
    best: Mapping[UUID, BestTimes] = field(default_factory=dict)
    prefers: Mapping[UUID | None, InteractionKind] = field(default_factory=dict)
    zones: Mapping[UUID | None, str] = field(default_factory=dict)
    on_holiday: AbstractSet[UUID | None] = frozenset()
    documents: Mapping[UUID | None, str] = field(default_factory=dict)
    with_facts: AbstractSet[UUID] = _NOBODY

    def lacks(
        self, party: Party, purpose: str, channel: InteractionKind, names: tuple[str, ...]
    ) -> tuple[Cue, ...]:
        """Find what a contact still lacks: a real purpose, a number, a person.

        `names` are those of the party and its people: in a purpose they say nothing.
        """
        found = []
        if find_empty(purpose, names, self.phrases) is not None:
            found.append(CueKind.PURPOSE)
        if channel is InteractionKind.CALL and not self._has_phone(party):
            found.append(CueKind.PHONE)
        if party.person_id is None and party.account_id not in self.with_people:
            found.append(CueKind.PERSON)
        return tuple(map(Cue, found))

    def at_hand(self, party: Party) -> tuple[Cue, ...]:
        """Find what to have at hand of a person: what they got last, what they told."""
        found = []
        if document := self.documents.get(party.person_id):
            found.append(Cue(CueKind.DOCUMENT, document))
        if party.person_id in self.with_facts:
            found.append(Cue(CueKind.FACT))
        return tuple(found)

    def hours(self, party: Party, day: date, zone: str) -> tuple[Span, ...] | None:
        """Find the minutes of a day of the rep's in which a party is best reached; None is any."""
        times = self.best.get(party.person_id) if party.person_id else None
        return None if times is None else times.on(day, zone)

    def zone(self, party: Party) -> str | None:
        """Find where a party's clock hangs: the person's, else the account's."""
        return self.zones.get(party.person_id) or self.zones.get(party.account_id)

    def open(
        self, party: Party, commercial: tuple[Stretch, ...], day: date, zone: str
    ) -> tuple[Span, ...] | None:
        """Find the minutes of a day in a party's own commercial hours; None where they are ours."""
        theirs = self.zone(party)
        if theirs is None or theirs == zone:
            return None
        return open_there(commercial, day, theirs, zone)

    def _has_phone(self, party: Party) -> bool:
        return party.account_id in self.with_phone or party.person_id in self.with_phone
