"""The ranking: each subject in exactly one list, and the lists in order."""

from collections.abc import Iterable
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.accounts.role import Role
from salesbook.domain.loop.due.buyers import best_role, blocked
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.gates import Held, closed_channels, gates_of, stops
from salesbook.domain.loop.due.points import Part, late_bd, parts_of
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import Flag, Gate, ListName, Tier
from salesbook.domain.loop.due.triggers.owed import owes_answer
from salesbook.domain.loop.due.triggers.registry import triggers_of
from salesbook.domain.loop.due.triggers.trigger import Trigger
from salesbook.domain.loop.follow_up import Purpose
from salesbook.domain.text import name_key

_LISTS = tuple(ListName)


class Entry(Struct, frozen=True):
    """Where a subject stands today, and why.

    `trigger` is the reason that won, `also` the others that hold. `held` are the gates that hold
    for it, whether they stop it or not. `draft` is a purpose offered where there is none; in a
    season of goodwill it is the human reason of a contact that is due for nothing else. `rank`
    counts from 1 within the list, 0 until ranked. `handle` tells an account from others of its
    name, and is empty where the name says enough.
    """

    listed: ListName
    facts: SubjectFacts
    trigger: Trigger | None = None
    also: tuple[Trigger, ...] = ()
    held: tuple[Held, ...] = ()
    parts: tuple[Part, ...] = ()
    late_bd: int = 0
    draft: Purpose | None = None
    rank: int = 0
    handle: str = ""

    @property
    def points(self) -> int:
        """The sum of the parts."""
        return sum(part.points for part in self.parts)

    @property
    def tier(self) -> Tier | None:
        """The tier of the reason that won."""
        return self.trigger.tier if self.trigger else None

    @property
    def place(self) -> tuple[int, date]:
        """Its place within a tier: by points, then by the day it fell due; amounts come after."""
        return -self.points, self.trigger.due_on if self.trigger else date.max

    @property
    def gate(self) -> Gate | None:
        """The first gate that keeps the subject out of `due`."""
        return self.held[0].gate if self.held and self.listed is ListName.GATED else None

    @property
    def person(self) -> str | None:
        """The name of the person the reason is about."""
        person_id = self.trigger.person_id if self.trigger else None
        return self.facts.names.get(person_id) if person_id else None

    @property
    def role(self) -> Role | None:
        """The part in the decision that counts for the points."""
        return best_role(self.facts, self.trigger) if self.trigger else None

    @property
    def flags(self) -> tuple[str, ...]:
        """What to know beforehand: gates that a debt passes, closed channels, risks."""
        passed = [held.gate.value for held in self.held if self.listed is not ListName.GATED]
        if self.trigger and closed_channels(self.facts, self.trigger):
            passed.append(Flag.CHANNEL_CLOSED.value)
        if self.trigger and blocked(self.facts, self.trigger):
            passed.append(Flag.PREPARE.value)
        if self.facts.risks:
            passed.append(Flag.RISK.value)
        return tuple(passed)


def decide(facts: SubjectFacts, context: Context) -> Entry:
    """Decide where a subject stands: its first reason that no gate stops, else the first of all."""
    found = triggers_of(facts, context)
    season = context.season_of(facts.id, facts.owner_id) is not None
    judged = _choose(facts, _heard(facts, found, season=season), context, season=season)
    if judged is None or facts.archived_on or (judged.trigger.tier.silent and facts.follow_ups):
        # What was put away rests; a silence whose end is planned already has its purpose.
        return Entry(ListName.QUIET, facts, also=found)
    chosen = judged.trigger
    return Entry(
        listed=judged.listed,
        facts=facts,
        trigger=chosen,
        also=tuple(trigger for trigger in found if trigger is not chosen),
        held=judged.held,
        parts=parts_of(facts, chosen, context),
        late_bd=late_bd(chosen, context),
    )


def in_view(facts: SubjectFacts, context: Context) -> bool:
    """Tell whether a subject is asked for: its rep's own, or one to whom the rep owes something."""
    owners = [facts.owner_id]
    owners += [complaint.owner_id for complaint in facts.complaints if complaint.owner_id]
    owners += [reaction.rep_id for reaction in facts.reactions]
    owners += [sale.opportunity.owner_id for sale in facts.sales]
    owners += [follow_up.owner_id for follow_up in facts.follow_ups]
    owners += [promise.owner_id for promise in facts.promises]
    if facts.unmet:
        owners.append(facts.unmet.owner_id)
    if facts.unanswered:
        owners.append(owes_answer(facts, facts.unanswered))
    return any(context.mine(owner_id) for owner_id in owners)


def rank(subjects: Iterable[SubjectFacts], context: Context) -> tuple[Entry, ...]:
    """Rank subjects: list by list, each by tier, points, day due, amount, name and id.

    Of silences that rank alike, those come first that can be called, or that more is known of.
    """
    entries = sorted((decide(facts, context) for facts in subjects), key=_order)
    counts = dict.fromkeys(ListName, 0)
    ranked = []
    for entry in entries:
        counts[entry.listed] += 1
        ranked.append(replace(entry, rank=counts[entry.listed]))
    return tuple(ranked)


def in_turn(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Put entries in the order of their reasons, whichever list they are in.

    Of those that would rank alike but for their names, who was tried less often comes first.
    """

    def turn(entry: Entry) -> tuple[object, ...]:
        _, *reason, name, identity = _order(entry)
        return (*reason, entry.facts.attempts, name, identity)

    return tuple(sorted(entries, key=turn))


class _Judged(Struct, frozen=True):
    """A reason with the gates that hold for it, and whether it is a season of goodwill."""

    trigger: Trigger
    held: tuple[Held, ...]
    season: bool = False

    @property
    def listed(self) -> ListName:
        """The list it leads to; silence is no purpose, but for a kind word in its season."""
        if any(stops(held, self.trigger) for held in self.held):
            return ListName.GATED
        kind_word = self.season and self.trigger.tier is Tier.COOLING
        return ListName.DUE if self.trigger.purpose or kind_word else ListName.NEEDS_PURPOSE


def _heard(facts: SubjectFacts, found: tuple[Trigger, ...], *, season: bool) -> tuple[Trigger, ...]:
    """Take the reasons that count: silence only where nothing else speaks, or may not speak."""
    spoken = tuple(trigger for trigger in found if not trigger.tier.silent)
    if season and not facts.follow_ups:
        return found
    return spoken or found


def _choose(
    facts: SubjectFacts, triggers: tuple[Trigger, ...], context: Context, *, season: bool
) -> _Judged | None:
    first: _Judged | None = None
    for trigger in triggers:
        judged = _Judged(trigger, gates_of(facts, trigger, context), season)
        if judged.listed is not ListName.GATED:
            return judged
        first = first or judged
    return first


def _order(entry: Entry) -> tuple[int, int, int, date, int, tuple[bool, ...], str, str]:
    tier = len(Tier) if entry.tier is None else entry.tier
    ground = entry.facts.ground.place if entry.tier and entry.tier.silent else ()
    name = name_key(entry.facts.name)
    listed = _LISTS.index(entry.listed)
    weighted = -entry.facts.worth.weighted if entry.tier is not None else 0
    return listed, tier, *entry.place, weighted, ground, name, str(entry.facts.id)
