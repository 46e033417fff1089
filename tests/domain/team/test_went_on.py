"""What came after contacts with and without a purpose, each side with its n."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.interaction import Direction, Outcome
from salesbook.domain.team.logged import Worded
from salesbook.domain.team.purpose import PurposeFacts, pursuit_of
from salesbook.domain.team.share import Share
from salesbook.domain.team.went_on import (
    FEW,
    After,
    Beside,
    Contact,
    Measure,
    WentOn,
    went_on,
)

NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
MOMENT = Moment(NOW, "Europe/Amsterdam")
ACME = UUID(int=1)
SINCE = date(2026, 5, 27)


def contact(
    days: float = 70,
    *,
    purpose: str | None = "Agree the trial of the pump",
    direction: Direction = Direction.OUTBOUND,
    outcome: Outcome = Outcome.CONNECTED,
    subject: UUID | None = ACME,
    next: bool = False,  # noqa: A002 (the name of the field)
    proposed: bool = False,
    kind: PurposeKind = PurposeKind.COMMERCIAL,
) -> Contact:
    at = NOW - timedelta(days=days)
    facts = PurposeFacts(
        rep_id=UUID(int=9),
        kind=InteractionKind.CALL,
        direction=direction,
        outcome=outcome,
        on=at.date(),
        stated=Worded(purpose) if purpose else None,
        purpose=kind if purpose else None,
    )
    return Contact(pursuit_of(facts, ()), at, subject, next, proposed)


def answer(measure: Measure, *contacts: Contact, after: After | None = None) -> Beside:
    told = went_on(contacts, after or After(), SINCE, MOMENT)
    return next(one for one in told.answers if one.measure is measure)


def test_both_sides_are_counted_with_their_n() -> None:
    some = [contact(next=True), contact(), contact(purpose=None, next=True)]

    told = answer(Measure.NEXT, *some)

    assert (told.purposeful, told.other, told.recent) == (Share(1, 2), Share(1, 1), 0)


def test_a_purpose_that_says_nothing_is_none() -> None:
    told = answer(Measure.PROPOSED, contact(purpose="touch base", proposed=True))

    assert (told.purposeful, told.other) == (Share(0, 0), Share(1, 1))


def test_goodwill_is_not_asked_whether_it_proposed_anything() -> None:
    kind = contact(next=True, kind=PurposeKind.GOODWILL)

    assert answer(Measure.PROPOSED, kind, contact(proposed=True)).purposeful == Share(1, 1)
    assert answer(Measure.NEXT, kind, contact()).purposeful == Share(1, 2)


def test_an_attempt_is_never_compared_and_who_began_is_told_apart() -> None:
    tried = contact(outcome=Outcome.NO_ANSWER)
    theirs = contact(purpose=None, direction=Direction.INBOUND)

    told = went_on([tried, theirs, contact()], After(), SINCE, MOMENT)

    assert told == WentOn(SINCE, 1, 0, 1, told.answers)


def test_another_contact_follows_within_thirty_days_or_not() -> None:
    spoken = contact(days=70)
    in_time, late = spoken.at + timedelta(days=30), spoken.at + timedelta(days=31)

    soon = answer(Measure.FOLLOWED, spoken, after=After(contacts={ACME: [spoken.at, in_time]}))
    never = answer(Measure.FOLLOWED, spoken, after=After(contacts={ACME: [spoken.at, late]}))
    nobody = answer(Measure.FOLLOWED, contact(subject=None))

    assert [one.purposeful.part for one in (soon, never, nobody)] == [1, 0, 0]


def test_a_sale_moves_and_an_order_comes_in_their_windows() -> None:
    spoken = contact(days=90)
    day = spoken.pursuit.facts.on
    moved = After(moves={ACME: [spoken.at + timedelta(days=1)]})
    same_day, sixtieth = After(orders={ACME: [day]}), After(orders={ACME: [day + timedelta(60)]})
    before = After(orders={ACME: [day - timedelta(1), day + timedelta(61)]})

    told = [
        answer(Measure.MOVED, spoken, after=moved),
        *(answer(Measure.ORDERED, spoken, after=after) for after in (same_day, sixtieth, before)),
    ]

    assert [one.purposeful.part for one in told] == [1, 1, 1, 0]


def test_what_is_too_recent_for_a_question_is_left_out_of_its_answer_alone() -> None:
    young = contact(days=20, purpose=None)

    told = {one.measure: one for one in went_on([young], After(), SINCE, MOMENT).answers}

    assert {name: one.recent for name, one in told.items()} == {
        Measure.NEXT: 0,
        Measure.PROPOSED: 0,
        Measure.FOLLOWED: 1,
        Measure.MOVED: 1,
        Measure.ORDERED: 1,
    }
    assert told[Measure.NEXT].other.of == 1
    assert told[Measure.ORDERED].other.of == 0


@given(st.integers(0, 2 * FEW), st.integers(0, 2 * FEW))
def test_fewer_than_ten_on_a_side_are_few(with_purpose: int, without: int) -> None:
    some = [contact()] * with_purpose + [contact(purpose=None)] * without

    told = answer(Measure.NEXT, *some)

    assert (told.purposeful.of, told.other.of) == (with_purpose, without)
    assert told.few is (with_purpose < FEW or without < FEW)
