"""What a digest tells: what was heard in a stretch of time, and what happened since."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import datetime, time
from typing import Any
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.note import NoteKind
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.stage import Stages
from salesbook.domain.loop.interaction import PointKind
from salesbook.domain.loop.note_line import points_in
from salesbook.domain.pipeline.complaint import ComplaintKind, ComplaintStatus
from salesbook.domain.team.aftermath import Event, Happened
from salesbook.domain.team.logged import day_said
from salesbook.domain.team.mark import Mark, Source
from salesbook.domain.team.period import Period
from salesbook.domain.text import name_key
from salesbook.store.book.book import Book
from salesbook.store.compiled.team import digest as ask
from salesbook.store.statement import Answer

_TOLD_AS = {PointKind.PUSHBACK: PointKind.OBJECTION}


class Listener(Struct, frozen=True):
    """Which reps are listened to; `private` that the reader's own private talks count."""

    reps: tuple[UUID, ...]
    private: bool = False


def marks_in(book: Book, period: Period, who: Listener, stages: Stages) -> Iterator[Mark]:
    """Read all that was heard: marked in talks and notes, complained of, settled and won."""
    asked = _asked(book, period, who)
    about = _about(book, asked)
    for row in book.rows(ask.MARKED, **asked):
        yield _marked(row, about.get(row.talk_id, []))
    for row in book.rows(ask.NOTED, **asked):
        yield from _noted(row, book.moment)
    yield from map(_complained, book.rows(ask.COMPLAINED, **asked))
    for row in book.rows(ask.SETTLED, **asked):
        if row.status is ComplaintStatus.CLOSED:
            yield _settled(row, book.moment.zone)
    for row in book.rows(ask.STEPPED, **asked):
        if row.stage == row.stands == stages.won.key and row.owner_id in who.reps:
            yield _won(row)


def happened_in(book: Book, period: Period, who: Listener, stages: Stages) -> Iterator[Event]:
    """Read what happened at accounts: stages, talks, and what was ended."""
    asked = _asked(book, period, who)
    for row in book.rows(ask.STEPPED, **asked):
        text = f"“{row.sale}” came to {stages.of(row.stage).label}"
        on = day_said(row.changed_at, row.changed_zone)
        yield Event(Happened.STAGE, row.changed_at, on, row.account_id, text, row.sale_id)
    for row in book.rows(ask.TALKED, **asked):
        on = day_said(row.occurred_at, row.occurred_zone)
        yield Event(Happened.TALK, row.occurred_at, on, row.account_id, id=row.id)
    for row in book.rows(ask.SETTLED, **asked):
        text = f"complaint {row.status.value}: {row.resolution}"
        on = day_said(row.closed_at, book.moment.zone)
        yield Event(Happened.SETTLED, row.closed_at, on, row.account_id, text, row.id, row.text)
    yield from _ended(book, asked)


def _ended(book: Book, asked: Mapping[str, Any]) -> Iterator[Event]:
    for row in book.rows(ask.KEPT, **asked):
        at = book.moment.at(row.closed_on, time.max)
        yield Event(Happened.KEPT, at, row.closed_on, row.account_id, row.text, row.interaction_id)
    for row in book.rows(ask.OVER, **asked):
        at = book.moment.at(row.closed_on, time.max)
        yield Event(Happened.OVER, at, row.closed_on, row.account_id, id=row.id, said=row.text)


def product_names(book: Book) -> Mapping[str, str]:
    """List what products go by, folded, each with the name it is told under."""
    rows = book.rows(ask.NAMES)
    return {key: row.name for row in rows for key in (row.name_key, name_key(row.sku or "")) if key}


def _asked(book: Book, period: Period, who: Listener) -> dict[str, Any]:
    since, until = period.instants
    return {
        "since": since,
        "until": until,
        "first": period.since,
        "last": period.until,
        "reps": list(who.reps),
        "reader": book.rep.id,
        "with_private": who.private,
    }


def _about(book: Book, asked: Mapping[str, Any]) -> Mapping[UUID, list[Answer]]:
    topics = defaultdict[UUID, list[Answer]](list)
    for row in book.rows(ask.ABOUT, **asked):
        topics[row.interaction_id].append(row)
    return topics


def _marked(row: Answer, topics: list[Answer]) -> Mark:
    sale = next(((topic.sale, topic.sale_id) for topic in topics if topic.sale), ("", None))
    return Mark(
        kind=_TOLD_AS.get(row.kind, row.kind),
        text=row.text,
        at=row.occurred_at,
        on=day_said(row.occurred_at, row.occurred_zone),
        whose=row.whose or "",
        account_id=row.account_id,
        rep=row.rep,
        source=Source.LOG,
        id=row.id,
        handle=row.handle,
        talk_id=row.talk_id,
        products=tuple(dict.fromkeys(topic.product for topic in topics if topic.product)),
        sale=sale[0],
        sale_id=sale[1],
        campaign=next((topic.campaign for topic in topics if topic.campaign), ""),
        complaint_ids=tuple(topic.complaint_id for topic in topics if topic.complaint_id),
        private=row.private,
    )


def _noted(row: Answer, moment: Moment) -> Iterator[Mark]:
    """Read the marks of a note; a risk that marks nothing as one is a risk as a whole.

    A note has a day and no hour: what happened since begins with the next day.
    """
    points = [(_TOLD_AS.get(point.kind, point.kind), point.text) for point in points_in(row.text)]
    if row.kind is NoteKind.RISK and PointKind.RISK not in dict(points):
        points.append((PointKind.RISK, row.text))
    for kind, text in points:
        yield Mark(
            kind=kind,
            text=text,
            at=moment.at(row.noted_on, time.max),
            on=row.noted_on,
            whose=row.whose or "",
            account_id=row.account_id,
            rep=row.rep,
            source=Source.NOTE,
            id=row.id,
            handle=row.handle,
        )


def _complained(row: Answer) -> Mark:
    asks = row.kind is ComplaintKind.QUESTION
    kind = PointKind.QUESTION if asks else PointKind.COMPLAINT
    return _of_complaint(row, kind, row.text, row.opened_at, row.opened_zone, Source.COMPLAINT)


def _settled(row: Answer, zone: str) -> Mark:
    said = f"{row.text}: {row.resolution}" if row.resolution else row.text
    return _of_complaint(row, PointKind.WIN, said, row.closed_at, zone, Source.SETTLED)


def _of_complaint(
    row: Answer, kind: PointKind, text: str, at: datetime, zone: str, source: Source
) -> Mark:
    return Mark(
        kind=kind,
        text=text,
        at=at,
        on=day_said(at, zone),
        whose=row.whose,
        account_id=row.account_id,
        rep=row.rep,
        source=source,
        id=row.id,
        handle=row.handle,
        products=(row.product,) if row.product else (),
        complaint_ids=(row.id,),
    )


def _won(row: Answer) -> Mark:
    return Mark(
        kind=PointKind.WIN,
        text=row.sale,
        at=row.changed_at,
        on=day_said(row.changed_at, row.changed_zone),
        whose=row.whose,
        account_id=row.account_id,
        rep=row.rep,
        source=Source.SALE,
        id=row.id,
        handle=row.handle,
        sale=row.sale,
        sale_id=row.sale_id,
    )
