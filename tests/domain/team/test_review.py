"""A review: who may read it, and what its scores come to by rep and week."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from msgspec.structs import replace

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.book.rep import Rep, Seat
from salesbook.domain.team.review import (
    Criterion,
    Review,
    Reviewed,
    may_read,
    remark_of,
)

ROBIN, SAM, KIM, LOU = (UUID(int=number) for number in range(1, 5))
SUNDAY_NIGHT = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)


def reviewed(**scores: int) -> Reviewed:
    said = {Criterion(name): score for name, score in scores.items()}
    return Reviewed(
        review=Review(UUID(int=9), "h", UUID(int=8), SAM, SUNDAY_NIGHT, "Well asked", said),
        reviewer="Sam Bakker",
        rep_id=ROBIN,
        rep="Robin Vos",
        talk="t",
        kind=InteractionKind.CALL,
        occurred_at=SUNDAY_NIGHT,
        occurred_zone="Europe/Amsterdam",
        account="Acme",
        leader_id=LOU,
    )


def rep(identity: UUID, seat: Seat = Seat.REP) -> Rep:
    return Rep(identity, "h", "Somebody", "Europe/Amsterdam", "NL", seat)


@pytest.mark.parametrize(
    ("reader", "shared", "private"),
    [
        (rep(ROBIN), True, True),
        (rep(SAM), True, True),
        (rep(KIM), False, False),
        (rep(KIM, Seat.SENIOR), False, False),
        (rep(KIM, Seat.LEADER), True, False),
        (rep(LOU), True, False),
    ],
)
def test_who_was_reviewed_who_reviewed_and_who_leads_may_read_it(
    reader: Rep, *, shared: bool, private: bool
) -> None:
    one = reviewed(purpose=4)

    assert may_read(one, reader) is shared
    assert may_read(replace(one, private=True), reader) is private


def test_a_person_without_an_account_names_the_talk() -> None:
    assert reviewed().name == "Acme"
    assert replace(reviewed(), account=None, people=("Eve", "Jan")).name == "Eve, Jan"


def test_the_day_of_a_talk_is_that_of_where_it_was() -> None:
    assert reviewed().occurred_on == date(2026, 11, 23)


def test_a_review_is_said_in_a_line() -> None:
    assert remark_of(reviewed(purpose=4, next_purpose=3)) == (
        "Reviewed by Sam Bakker: purpose 4, next purpose 3: Well asked"
    )
