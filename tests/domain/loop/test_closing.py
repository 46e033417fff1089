from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.closing import Closing, Contact, GoodwillClosesError, close_follow_ups
from salesbook.domain.loop.follow_up import (
    FollowUp,
    FollowUpOrigin,
    Purpose,
    PurposeKind,
)
from salesbook.domain.loop.interaction import REACHED, Direction, Met, Outcome
from salesbook.domain.workdays import Workweek

NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
TODAY = date(2026, 11, 23)
ANNA, BOB = UUID(int=1), UUID(int=2)
WEEK = Workweek()


def follow_up(
    number: int = 10,
    due_in: int = 0,
    *,
    person: UUID | None = None,
    kind: PurposeKind = PurposeKind.COMMERCIAL,
    channel: InteractionKind | None = None,
    origin: FollowUpOrigin = FollowUpOrigin.TYPED,
    recorded_at: datetime = NOW - timedelta(days=1),
) -> FollowUp:
    return FollowUp(
        id=UUID(int=number),
        handle=f"h{number}",
        purpose=Purpose(f"Agree point {number}", kind),
        due_on=TODAY + timedelta(days=due_in),
        owner_id=UUID(int=3),
        recorded_at=recorded_at,
        person_id=person,
        channel=channel,
        origin=origin,
    )


def contact(
    outcome: Outcome = Outcome.CONNECTED,
    *people: UUID,
    kind: InteractionKind = InteractionKind.CALL,
    direction: Direction = Direction.OUTBOUND,
    goodwill: bool = False,
    met: Met | None = None,
) -> Contact:
    return Contact(kind, direction, outcome, NOW, TODAY, frozenset(people), goodwill, met)


def test_reaching_somebody_closes_the_earliest_near_follow_up_and_names_the_others() -> None:
    late, soon, other = follow_up(10, 2), follow_up(11, -5), follow_up(12, 1)

    closing = close_follow_ups(contact(), [late, soon, other], WEEK)

    assert closing == Closing(closed=(soon,), left_open=(late, other))


def test_a_follow_up_beyond_three_business_days_stays_open() -> None:
    thursday, friday = follow_up(10, 3), follow_up(11, 4)

    assert close_follow_ups(contact(), [friday], WEEK).closed == ()
    assert close_follow_ups(contact(), [thursday], WEEK).closed == (thursday,)


def test_a_follow_up_of_somebody_else_stays_open() -> None:
    with_bob, with_nobody = follow_up(10, -3, person=BOB), follow_up(11, 1)

    assert close_follow_ups(contact(Outcome.CONNECTED, ANNA), [with_bob, with_nobody], WEEK) == (
        Closing(closed=(with_nobody,), left_open=(with_bob,))
    )
    assert close_follow_ups(contact(), [with_bob], WEEK).closed == ()
    assert close_follow_ups(contact(Outcome.HELD, BOB), [with_bob], WEEK).closed == (with_bob,)


def test_what_a_contact_was_logged_for_is_closed_however_far_off() -> None:
    far, near = follow_up(10, 90, person=BOB), follow_up(11, 0)

    closing = close_follow_ups(contact(), [far, near], WEEK, chosen=[far])

    assert closing == Closing(closed=(far,), left_open=(near,))


def test_an_attempt_closes_nothing_and_its_follow_up_rests() -> None:
    near = follow_up()

    assert close_follow_ups(contact(Outcome.NO_ANSWER), [near], WEEK) == Closing(
        left_open=(near,), rests=near
    )
    assert close_follow_ups(contact(Outcome.NO_ANSWER), [], WEEK) == Closing()
    assert close_follow_ups(contact(Outcome.BUSY), [near], WEEK, chosen=[near]).closed == ()


def test_what_was_sent_closes_only_a_follow_up_on_its_own_channel() -> None:
    by_mail = follow_up(10, channel=InteractionKind.EMAIL)
    by_letter = follow_up(11, channel=InteractionKind.LETTER)
    anyhow = follow_up(12)
    sent = contact(Outcome.SENT, kind=InteractionKind.EMAIL)

    closing = close_follow_ups(sent, [anyhow, by_letter, by_mail], WEEK)

    assert closing == Closing(closed=(by_mail,), left_open=(anyhow, by_letter))


@pytest.mark.parametrize("channel", [None, InteractionKind.CALL, InteractionKind.LETTER])
def test_what_was_sent_does_not_end_what_it_was_chosen_for_on_another_channel(
    channel: InteractionKind | None,
) -> None:
    meant = follow_up(10, channel=channel)
    sent = contact(Outcome.SENT, kind=InteractionKind.EMAIL)

    closing = close_follow_ups(sent, [meant], WEEK, chosen=[meant])

    assert closing == Closing(left_open=(meant,))


def test_goodwill_closes_only_goodwill() -> None:
    business, greeting = follow_up(10), follow_up(11, 1, kind=PurposeKind.GOODWILL)
    wish = contact(goodwill=True)

    assert close_follow_ups(wish, [business, greeting], WEEK) == Closing(
        closed=(greeting,), left_open=(business,)
    )
    with pytest.raises(GoodwillClosesError) as refused:
        close_follow_ups(wish, [business], WEEK, chosen=[business])
    assert refused.value.message == (
        "A goodwill contact does not close “Agree point 10”, which is commercial."
    )


def test_a_call_on_business_closes_business_before_a_greeting() -> None:
    greeting, business = follow_up(10, -1, kind=PurposeKind.GOODWILL), follow_up(11, 1)

    assert close_follow_ups(contact(), [greeting, business], WEEK).closed == (business,)


def test_a_purpose_that_was_not_met_is_carried_forward() -> None:
    near = follow_up()

    assert close_follow_ups(contact(met=Met.NO), [near], WEEK).unmet == near
    assert close_follow_ups(contact(met=Met.PARTLY), [near], WEEK).unmet is None
    assert close_follow_ups(contact(met=Met.NO), [], WEEK).unmet is None


def test_a_call_typed_late_does_not_close_what_was_agreed_after_it() -> None:
    agreed = follow_up(origin=FollowUpOrigin.LOG, recorded_at=NOW + timedelta(hours=1))
    typed = follow_up(11, recorded_at=NOW + timedelta(hours=1))

    assert close_follow_ups(contact(), [agreed], WEEK).closed == ()
    assert close_follow_ups(contact(), [typed], WEEK).closed == (typed,)


FOLLOW_UPS = st.lists(
    st.builds(
        follow_up,
        number=st.integers(10, 99),
        due_in=st.integers(-10, 20),
        person=st.sampled_from([None, ANNA, BOB]),
        kind=st.sampled_from(PurposeKind),
        channel=st.none() | st.sampled_from(InteractionKind),
    ),
    max_size=6,
    unique_by=lambda item: item.id,
)


@given(FOLLOW_UPS, st.sampled_from(Outcome), st.sampled_from(InteractionKind), st.booleans())
def test_every_open_follow_up_is_closed_or_left_open_and_at_most_one_is_closed(
    open_: list[FollowUp],
    outcome: Outcome,
    kind: InteractionKind,
    goodwill: bool,
) -> None:
    closing = close_follow_ups(contact(outcome, ANNA, kind=kind, goodwill=goodwill), open_, WEEK)

    assert {*closing.closed, *closing.left_open} == set(open_)
    assert len(closing.closed) + len(closing.left_open) == len(open_)
    assert len(closing.closed) <= 1
    if goodwill:
        assert all(item.purpose.kind is PurposeKind.GOODWILL for item in closing.closed)
    if closing.closed:
        assert outcome in REACHED or outcome is Outcome.SENT
