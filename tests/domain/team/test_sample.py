"""A sample: the same for everybody, and hardly another one when a note is added."""

from datetime import UTC, datetime
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.book.moment import Moment
from salesbook.domain.book.rep import Rep
from salesbook.domain.team.sample import sampled, seed_of

IDS = [UUID(int=number) for number in range(40)]


def test_a_sample_is_known_by_its_seed_on_every_machine() -> None:
    assert [one.int for one in sampled(IDS, "k3f9q2-2026-W48", 5)] == [25, 35, 33, 7, 15]
    assert sampled(reversed(IDS), "k3f9q2-2026-W48", 5) == sampled(IDS, "k3f9q2-2026-W48", 5)
    assert sampled(IDS, "1", 5) != sampled(IDS, "2", 5)


@given(st.integers(0, 39), st.sampled_from(IDS), st.text(max_size=9), st.integers(1, 9))
def test_a_note_that_is_added_takes_the_place_of_one_at_most(
    count: int, added: UUID, seed: str, size: int
) -> None:
    ids = set(IDS[:count])
    before, after = set(sampled(ids, seed, size)), set(sampled(ids | {added}, seed, size))

    assert len(after) == min(size, len(ids | {added}))
    assert after - before <= {added}


def test_the_seed_is_the_week_of_the_rep_wherever_somebody_asks() -> None:
    rep = Rep(UUID(int=1), "k3f9q2mmmmmmm", "Róbin O'Vos", "Pacific/Auckland", "NZ")
    sunday = datetime(2027, 1, 3, 12, 30, tzinfo=UTC)  # Monday 4 January in Auckland

    assert {seed_of(rep, Moment(sunday, zone)) for zone in ("UTC", "Asia/Tokyo")} == {
        "róbin-o-vos-2027-W01"
    }
