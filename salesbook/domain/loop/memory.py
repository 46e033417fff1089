"""The memory of an account, or of a person: all that a rep reads before talking, or afterwards."""

from collections.abc import Mapping
from datetime import time
from typing import TYPE_CHECKING
from uuid import UUID

from msgspec import Struct, field

from salesbook.domain.accounts.account import ContactChannel
from salesbook.domain.accounts.card import AccountCard, Email, PersonCard, Phone
from salesbook.domain.accounts.note import Note
from salesbook.domain.accounts.occasion import BELATED_DAYS
from salesbook.domain.accounts.subject import Subject
from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.background import Background
from salesbook.domain.loop.commitment import Commitment
from salesbook.domain.loop.due.gates import sells_nothing
from salesbook.domain.loop.due.ranking import Entry
from salesbook.domain.loop.due.tiers import Gate
from salesbook.domain.loop.follow_up import FollowUp, Purpose, PurposeKind
from salesbook.domain.loop.need import Need
from salesbook.domain.loop.talk import Talk

if TYPE_CHECKING:
    from salesbook.domain.accounts.season import GoodwillSeason
    from salesbook.domain.loop.shared import Shared


class Memory(Struct, frozen=True):
    """Everything known of a subject, as of a moment.

    `entry` is where the subject stands in `due`. `talks` are the latest first, `more` how many
    older ones there are. `promises` are the open ones of both sides. `names` has the names of the
    people whom follow-ups and promises are about. `handle` is the account's, where others share
    its name. `missed_days` is for how long a day of theirs that was missed may still be remembered.
    `reader` is the rep who reads it, `needs` what they said they need and is not met.
    `shared` is what a season of goodwill left, before business is talked again; `season` the one
    that holds with them. `better` is a purpose to take instead of a planned one that says nothing.
    """

    moment: Moment
    subject: Subject
    entry: Entry
    account: AccountCard | None = None
    people: tuple[PersonCard, ...] = ()
    talks: tuple[Talk, ...] = ()
    more: int = 0
    follow_ups: tuple[FollowUp, ...] = ()
    promises: tuple[Commitment, ...] = ()
    notes: tuple[Note, ...] = ()
    names: Mapping[UUID, str] | None = None
    handle: str = ""
    background: Background = field(default_factory=Background)
    missed_days: int = BELATED_DAYS
    reader: UUID | None = None
    shared: "Shared | None" = None
    needs: tuple[Need, ...] = ()
    season: "GoodwillSeason | None" = None
    better: Purpose | None = None

    @property
    def typed(self) -> str:
        """The name to type to come back here, or the handle where the name is not enough."""
        return self.handle or self.subject.own_name

    @property
    def purpose(self) -> Purpose | None:
        """What the next contact is for: what is due, else what is planned next, else the draft.

        In a season of goodwill what sells waits for its end, and the human reason stands instead.
        """
        return self.entry.draft if self.waits and self.entry.draft else self._planned

    @property
    def waits(self) -> bool:
        """Whether there is nothing to follow yet, or a season of goodwill holds it back."""
        trigger, planned = self.entry.trigger, self._planned
        if planned is None:
            return True
        if trigger and trigger.purpose:
            return any(held.gate is Gate.SEASON for held in self.entry.held)
        return self.season is not None and not sells_nothing(planned)

    @property
    def kind_word(self) -> bool:
        """Whether the contact is goodwill: then what they told goes before all else."""
        return self.purpose is not None and self.purpose.kind is PurposeKind.GOODWILL

    @property
    def is_draft(self) -> bool:
        """Whether nobody has said yet what the next contact is for."""
        return self.purpose is self.entry.draft and self.purpose is not None

    @property
    def person(self) -> PersonCard | None:
        """The person to talk with: the one asked for, else the one the contact is for."""
        wanted = self.subject.person_id or self._meant
        return next((card for card in self.people if card.person.id == wanted), None)

    @property
    def phone(self) -> Phone | None:
        """The number to dial: the person's, else the account's, else that of anybody there.

        Nobody who closed the telephone to us is offered.
        """
        holders = self._holders(ContactChannel.PHONE)
        return next((phone for card in holders for phone in card.phones), None)

    @property
    def email(self) -> Email | None:
        """The address to write to, chosen alike."""
        holders = self._holders(ContactChannel.EMAIL)
        return next((email for card in holders for email in card.emails), None)

    @property
    def local_time(self) -> time | None:
        """What their clock shows, when they are known to live by another than ours."""
        zones = [self.person.person.zone] if self.person else []
        zones += [self.account.account.zone] if self.account else []
        zone = next((each for each in zones if each), None)
        if zone is None:
            return None
        theirs = Moment(self.moment.now, zone).local
        return theirs.time() if theirs.utcoffset() != self.moment.local.utcoffset() else None

    @property
    def _planned(self) -> Purpose | None:
        if self.entry.trigger and self.entry.trigger.purpose:
            return self.entry.trigger.purpose
        return self.follow_ups[0].purpose if self.follow_ups else None

    @property
    def _meant(self) -> UUID | None:
        if self.entry.trigger:
            return self.entry.trigger.person_id
        return self.follow_ups[0].person_id if self.follow_ups else None

    def _holders(self, channel: ContactChannel) -> list[AccountCard | PersonCard]:
        cards = (self.person, self.account, *self.people)
        return [
            card for card in cards if card and not {channel, ContactChannel.ALL} & {*card.closed}
        ]
