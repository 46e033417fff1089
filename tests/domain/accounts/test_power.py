"""Who decides, who blocks, and who could win a blocker over."""

from datetime import UTC, date, datetime
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.accounts.power import (
    Part,
    Power,
    Seat,
    Why,
    by_department,
    who_could_convert,
)
from salesbook.domain.accounts.role import Role, RolePart, Stance

SHOWN = datetime(2026, 11, 20, 9, tzinfo=UTC)
ACCOUNT = UUID(int=99)


def part(
    number: int,
    kind: RolePart,
    stance: Stance = Stance.UNKNOWN,
    influence: int | None = None,
    *,
    shown: bool = True,
) -> Part:
    role = Role(
        UUID(int=100 + number),
        UUID(int=number),
        ACCOUNT,
        kind,
        date(2026, 11, 1),
        stance,
        influence,
    )
    return Part(role, SHOWN if shown else None)


def seat(number: int, name: str, department: str | None, *parts: Part, inside: bool = True) -> Seat:
    return Seat(UUID(int=number), name, None, department, parts, inside)


BLOCKER = seat(1, "Eve", "Finance", part(1, RolePart.BLOCKER, Stance.AGAINST, 2))
COLLEAGUE = seat(2, "Petra", "finance ", part(2, RolePart.CHAMPION, Stance.FOR, 1))
SENIOR = seat(3, "Jan", "Sales", part(3, RolePart.EXECUTIVE_SPONSOR, influence=3))
EQUAL = seat(4, "Kim", "Sales", part(4, RolePart.CHAMPION, influence=2))
SUPPORTER = seat(5, "Lou", "Finance", part(5, RolePart.END_USER, Stance.FOR))


def names(blocker: Seat, *seats: Seat) -> list[str]:
    return [ally.seat.name for ally in who_could_convert(blocker, seats)]


def test_a_champion_of_the_same_department_could_win_a_blocker_over() -> None:
    [ally] = who_could_convert(BLOCKER, [BLOCKER, COLLEAGUE])

    assert (ally.seat.name, ally.why) == ("Petra", (Why.SAME_DEPARTMENT,))
    assert ally.helps_as is RolePart.CHAMPION


def test_so_could_one_who_is_for_us_and_has_more_influence() -> None:
    assert names(BLOCKER, SENIOR, EQUAL) == ["Jan"]


def test_who_is_merely_for_us_helps_without_a_part_of_a_helper() -> None:
    [ally] = who_could_convert(BLOCKER, [SUPPORTER])

    assert ally.helps_as is None


def test_two_reasons_go_before_one_and_the_department_before_influence() -> None:
    both = seat(6, "Max", "Finance", part(6, RolePart.CHAMPION, influence=3))

    assert names(BLOCKER, SUPPORTER, SENIOR, COLLEAGUE, both) == ["Max", "Petra", "Lou", "Jan"]


def test_what_was_shown_goes_before_what_is_claimed() -> None:
    claimed = seat(7, "Abe", "Finance", part(7, RolePart.CHAMPION, influence=1, shown=False))

    assert names(BLOCKER, claimed, COLLEAGUE) == ["Petra", "Abe"]


def test_who_is_against_us_or_outside_the_department_unknown_helps_nobody() -> None:
    turned = seat(8, "Tom", "Finance", part(8, RolePart.CHAMPION, Stance.AGAINST, 3))
    adviser = seat(9, "Ada", None, part(9, RolePart.CHAMPION), inside=False)
    lost = seat(10, "Eve", None, part(10, RolePart.BLOCKER))

    assert names(BLOCKER, turned, adviser) == []
    assert names(lost, seat(11, "Pia", None, part(11, RolePart.CHAMPION))) == []


def test_power_names_who_decides_and_who_blocks() -> None:
    boss = seat(12, "Bea", None, part(12, RolePart.ECONOMIC_BUYER), part(12, RolePart.BLOCKER))
    power = Power(ACCOUNT, (BLOCKER, COLLEAGUE, boss))

    assert [one.name for one in power.deciders] == ["Bea"]
    assert [one.name for one in power.blockers] == ["Eve", "Bea"]
    assert [ally.seat.name for ally in power.allies_against(BLOCKER)] == ["Petra"]


def test_departments_come_by_name_whatever_their_spelling_and_none_comes_last() -> None:
    alone = seat(13, "Zoe", None)
    outside = seat(14, "Ada", "Finance", inside=False)

    groups = by_department([alone, COLLEAGUE, BLOCKER, SENIOR, outside])

    assert [(name, [one.name for one in seats]) for name, seats in groups] == [
        ("finance", ["Eve", "Petra"]),
        ("Sales", ["Jan"]),
        ("", ["Zoe"]),
    ]


SEATS = st.lists(
    st.builds(
        lambda number, place, kind, stance, influence: seat(
            number, f"P{number}", place, part(number, kind, stance, influence)
        ),
        st.integers(1, 40),
        st.sampled_from([None, "Finance", "Sales"]),
        st.sampled_from(RolePart),
        st.sampled_from(Stance),
        st.sampled_from([None, 1, 2, 3]),
    ),
    unique_by=lambda one: one.person_id,
    max_size=8,
)


@given(SEATS)
def test_no_blocker_is_an_ally_and_the_order_of_the_seats_says_nothing(seats: list[Seat]) -> None:
    for blocker in (one for one in seats if one.blocks):
        found = who_could_convert(blocker, seats)

        assert not any(ally.seat.blocks or not ally.why for ally in found)
        assert found == who_could_convert(blocker, list(reversed(seats)))
