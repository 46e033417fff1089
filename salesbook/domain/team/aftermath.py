"""What came of a mark: what happened since, and never that it happened because of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from msgspec import Struct, field

from salesbook.domain.loop.interaction import PointKind
from salesbook.domain.team.mark import Mark
from salesbook.domain.text import name_key


class Happened(StrEnum):
    """What kind of thing happened."""

    STAGE = "stage"
    SETTLED = "complaint_closed"
    KEPT = "promise_kept"
    OVER = "risk_closed"
    TALK = "talk"


class Event(Struct, frozen=True):
    """Something that happened at an account: `at` is aware, `on` its day, `text` as it is told.

    `id` is what it happened to: the sale, the complaint, the risk, the talk of a promise; `said`
    are the words of the complaint or the risk.
    """

    what: Happened
    at: datetime
    on: date
    account_id: UUID
    text: str = ""
    id: UUID | None = None
    said: str = ""


class Since(Struct, frozen=True):
    """One thing that happened since; of talks the latest, and how many there were."""

    what: Happened
    on: date
    text: str = ""
    count: int = 1


class Followed(Struct, frozen=True):
    """A mark, and what happened since; nothing yet where that is empty."""

    mark: Mark
    since: tuple[Since, ...] = ()


class Events(Struct, frozen=True):
    """What happened, by account, in the order it did."""

    of: dict[UUID, list[Event]] = field(default_factory=dict)


def events_of(events: Iterable[Event]) -> Events:
    """Put events in order, account by account."""
    kept = defaultdict[UUID, list[Event]](list)
    for event in sorted(events, key=lambda each: (each.at, each.what, each.text)):
        kept[event.account_id].append(event)
    return Events(dict(kept))


def followed(mark: Mark, events: Events) -> Followed:
    """Find what happened since to its sale, complaint, promise and risk, and the talks since."""
    later = events.of.get(mark.account_id, []) if mark.account_id else []
    told = [event for event in later if _belongs(event, mark)]
    since = [
        Since(each.what, each.on, each.text) for each in told if each.what is not Happened.TALK
    ]
    return Followed(mark, (*since, *_talks([each for each in told if each.what is Happened.TALK])))


def _talks(talks: Sequence[Event]) -> Iterator[Since]:
    if talks:
        yield Since(Happened.TALK, talks[-1].on, talks[-1].text, len(talks))


def _belongs(event: Event, mark: Mark) -> bool:
    match event.what:
        case Happened.KEPT:
            return event.id == mark.talk_id
        case Happened.SETTLED:
            same = mark.kind is PointKind.COMPLAINT and _alike(event, mark)
            return event.id in mark.complaint_ids or same
        case Happened.OVER:
            same = mark.kind is PointKind.RISK and _alike(event, mark)
            return event.id == mark.id or same
        case Happened.STAGE:
            return event.at > mark.at and mark.sale_id in {None, event.id}
        case _:
            return event.at > mark.at


def _alike(event: Event, mark: Mark) -> bool:
    return name_key(event.said) == name_key(mark.text)
