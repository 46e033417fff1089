from datetime import UTC, datetime, timedelta
from uuid import UUID

from msgspec.structs import replace

from salesbook.domain.loop.interaction import PointKind
from salesbook.domain.team.aftermath import Event, Happened, Since, events_of, followed
from salesbook.domain.team.mark import Mark, Source

AT = datetime(2026, 11, 10, 9, tzinfo=UTC)
ACME, TALK, SALE, OTHER = (UUID(int=number) for number in range(1, 5))
MARK = Mark(
    kind=PointKind.NEED,
    text="Spares",
    at=AT,
    on=AT.date(),
    whose="Acme",
    account_id=ACME,
    rep="Robin Vos",
    source=Source.LOG,
    id=UUID(int=9),
    handle="x",
    talk_id=TALK,
)


def event(
    what: Happened, days: int, text: str = "", of: UUID | None = None, said: str = ""
) -> Event:
    at = AT + timedelta(days=days)
    return Event(what, at, at.date(), ACME, text, of, said)


def since(mark: Mark, *events: Event) -> list[Since]:
    return list(followed(mark, events_of(events)).since)


def test_of_the_talks_since_the_latest_is_told_with_their_number() -> None:
    talks = [event(Happened.TALK, days) for days in (-1, 0, 1, 3)]

    assert since(MARK, *talks) == [Since(Happened.TALK, talks[-1].on, count=2)]


def test_nothing_came_of_what_was_heard_at_no_account_or_last() -> None:
    assert since(replace(MARK, account_id=None), event(Happened.TALK, 1)) == []
    assert since(MARK) == []


def test_a_mark_about_a_sale_is_followed_by_that_sale_alone() -> None:
    moved = event(Happened.STAGE, 1, "“Pilot” came to Won", SALE)

    assert len(since(MARK, moved)) == len(since(replace(MARK, sale_id=SALE), moved)) == 1
    assert since(replace(MARK, sale_id=OTHER), moved) == []
    assert since(MARK, event(Happened.STAGE, -1, "“Pilot” came to Needs", SALE)) == []


def test_a_promise_belongs_to_the_talk_it_was_made_in() -> None:
    assert since(MARK, event(Happened.KEPT, 1, "Send it", TALK))[0].text == "Send it"
    assert since(MARK, event(Happened.KEPT, 1, "Send it", OTHER)) == []


def test_a_complaint_is_known_by_its_row_or_by_its_words() -> None:
    ended = event(Happened.SETTLED, 1, "complaint closed: glued", OTHER, "pump SINGS")
    complaint = replace(MARK, kind=PointKind.COMPLAINT)

    assert since(replace(complaint, complaint_ids=(OTHER,)), ended)
    assert since(replace(complaint, text="Pump sings"), ended)
    assert since(complaint, ended) == since(replace(MARK, text="Pump sings"), ended) == []


def test_a_risk_is_over_when_its_note_is_closed() -> None:
    over = event(Happened.OVER, 1, of=OTHER, said="Buyer leaves")
    risk = replace(MARK, kind=PointKind.RISK)

    assert since(replace(risk, text="buyer leaves"), over) == [Since(Happened.OVER, over.on)]
    assert since(replace(risk, id=OTHER), over)
    assert since(risk, over) == []
