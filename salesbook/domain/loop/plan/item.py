"""The items of a plan: contacts and desk work, each with its part of the day."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from uuid import UUID

from msgspec import Struct
from msgspec.structs import astuple, replace

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.day import BlockKind, ItemKind, ItemStatus, LeftoverReason
from salesbook.domain.loop.interaction import Outcome
from salesbook.domain.loop.plan.cue import Cue
from salesbook.domain.loop.plan.span import Span


class Party(Struct, frozen=True, eq=False):
    """Whom an item is about: an account, a person of it, or a person without one.

    The names are for the eye: two parties are equal when their ids are. `handle` tells an account
    from others of its name, and is empty where the name says enough. `zone` is where their clock
    hangs, None where nobody knows.
    """

    account_id: UUID | None = None
    person_id: UUID | None = None
    account: str | None = None
    person: str | None = None
    handle: str = ""
    zone: str | None = None

    def __eq__(self, other: object) -> bool:
        """Tell whether two parties are the same account and person."""
        return isinstance(other, Party) and self._ids == other._ids

    def __hash__(self) -> int:
        """Agree with equality."""
        return hash(self._ids)

    @property
    def _ids(self) -> tuple[UUID | None, UUID | None]:
        return self.account_id, self.person_id

    def among(self, ids: AbstractSet[UUID]) -> bool:
        """Tell whether its account or its person is one of some."""
        return not ids.isdisjoint(self._ids)

    @property
    def name(self) -> str:
        """What to call it."""
        return self.account or self.person or ""

    @property
    def label(self) -> str:
        """Its name, and the handle where others have the name too."""
        return f"{self.name} {self.handle}".rstrip()

    def told_apart(self, handles: Mapping[UUID, str]) -> "Party":
        """Take the handle that tells this account from its namesakes, where there is one."""
        handle = handles.get(self.account_id, "") if self.account_id else ""
        return replace(self, handle=handle) if handle else self


NOBODY = Party()
"""The party of work that concerns nobody in particular, like mail."""


_GONE = frozenset({ItemStatus.MOVED, ItemStatus.SKIPPED})
Key = tuple[ItemKind, Party, str]


class Wanted(Struct, frozen=True):
    """A contact that the list of the day asks for.

    Times are minutes of the rep's day. `at` is the time agreed with the customer, `minutes` the
    length agreed. `not_before` is when a rest ends. `hours` are those in which the person is best
    reached, `open` those in which the customer works by a clock of its own; None is any. `closed`
    says why they are not called on this day at all.
    """

    party: Party
    purpose: str
    tier: int
    points: int = 0
    channel: InteractionKind = InteractionKind.CALL
    follow_up_id: UUID | None = None
    minutes: int | None = None
    at: int | None = None
    not_before: int = 0
    hours: tuple[Span, ...] | None = None
    open: tuple[Span, ...] | None = None
    closed: LeftoverReason | None = None
    cues: tuple[Cue, ...] = ()


class Task(Struct, frozen=True):
    """A piece of desk work. `before` is the minute by which it is of use; None is any."""

    kind: ItemKind
    title: str
    minutes: int
    party: Party = NOBODY
    follow_up_id: UUID | None = None
    tier: int | None = None
    channel: InteractionKind | None = None
    reason: str | None = None
    before: int | None = None

    @property
    def key(self) -> Key:
        """What makes two tasks the same piece of work."""
        return key_of(self)


class PlanItem(Struct, frozen=True, eq=False):
    """A contact or a task in its place. `title` is the purpose, or what is to be done.

    Of one that was logged `outcome` says how it went, and `made` at which minute of the day. Two
    items that differ in their points alone are equal: points rise every day by
    themselves.
    """

    kind: ItemKind
    block: BlockKind
    span: Span
    title: str
    party: Party = NOBODY
    follow_up_id: UUID | None = None
    tier: int | None = None
    points: int | None = None
    channel: InteractionKind | None = None
    reason: str | None = None
    status: ItemStatus = ItemStatus.PLANNED
    interaction_id: UUID | None = None
    outcome: Outcome | None = None
    made: int | None = None

    def __eq__(self, other: object) -> bool:
        """Compare everything but the points."""
        return isinstance(other, PlanItem) and self._compared == other._compared

    def __hash__(self) -> int:
        """Agree with equality."""
        return hash(self._compared)

    @property
    def _compared(self) -> tuple[object, ...]:
        return astuple(replace(self, points=None))

    @property
    def key(self) -> Key:
        """What makes two items the same piece of work."""
        return key_of(self)

    @property
    def gone(self) -> bool:
        """Whether it moved, or was taken off the day."""
        return self.status in _GONE

    @property
    def open(self) -> bool:
        """Whether it still waits to be done."""
        return self.status is ItemStatus.PLANNED and self.interaction_id is None


class Leftover(Struct, frozen=True):
    """What found no place in a day, and why."""

    party: Party
    title: str
    tier: int
    reason: LeftoverReason
    follow_up_id: UUID | None = None


_BY_TITLE = frozenset(
    {ItemKind.OWED, ItemKind.RECAP, ItemKind.COLLEAGUE, ItemKind.CALL_LIST, ItemKind.REPORT}
)


def key_of(work: Task | PlanItem) -> Key:
    """Tell pieces of work apart: by whom they concern, and by what for where there may be several.

    A contact is for its follow-up, whatever its words are by now.
    """
    if work.kind in _BY_TITLE:
        return work.kind, work.party, work.title
    return work.kind, work.party, str(work.follow_up_id or "")
