from collections.abc import Sequence
from itertools import pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salesbook.domain.loop.plan.arrangement import quick, search
from salesbook.domain.loop.plan.assignment import assign
from salesbook.domain.loop.plan.job import Job
from salesbook.domain.loop.plan.matching import match, slots_of
from salesbook.domain.loop.plan.span import Span, joined

HORIZON = 12

windows = st.lists(
    st.builds(
        lambda start, length: Span(start, min(start + length, HORIZON)),
        st.integers(0, HORIZON - 1),
        st.integers(1, 6),
    ),
    max_size=3,
).map(joined)
mixed = st.lists(st.builds(Job.of, st.integers(1, 4), windows), max_size=5)
alike = st.integers(1, 3).flatmap(
    lambda length: st.lists(st.builds(Job.of, st.just(length), windows), max_size=5)
)
gridded = st.lists(
    st.builds(
        Job.of,
        st.just(3),
        st.sets(st.sampled_from([Span(0, 3), Span(3, 6), Span(6, 10), Span(12, 16)])).map(joined),
    ),
    max_size=6,
)


def possible(job: Job) -> list[int]:
    return [start for start in range(20) if job.may_start(start)]


def fits_together(jobs: Sequence[Job], starts: Sequence[int]) -> bool:
    spans = sorted((start, start + job.length) for job, start in zip(jobs, starts, strict=True))
    return all(a[1] <= b[0] for a, b in pairwise(spans))


def every_arrangement(jobs: Sequence[Job]) -> list[tuple[int, ...]]:
    return [starts for starts in product(*map(possible, jobs)) if fits_together(jobs, starts)]


def by_trying_everything(jobs: Sequence[Job]) -> tuple[int | None, ...]:
    placed: list[int] = []
    best: tuple[int, ...] = ()
    for index in range(len(jobs)):
        found = every_arrangement([jobs[each] for each in [*placed, index]])
        if found:
            placed.append(index)
            best = min(found)
    starts = dict(zip(placed, best, strict=True))
    return tuple(starts.get(index) for index in range(len(jobs)))


@settings(max_examples=150, deadline=None)
@given(st.one_of(mixed, alike, gridded))
def test_an_assignment_is_what_trying_everything_finds(jobs: list[Job]) -> None:
    found = assign(jobs)

    assert found.exact
    assert found.starts == by_trying_everything(jobs)


@settings(max_examples=100, deadline=None)
@given(st.one_of(mixed, alike, gridded), st.lists(windows, min_size=6, max_size=6))
def test_hours_that_calls_would_rather_have_decide_among_equals_alone(
    jobs: list[Job], rather: list[tuple[Span, ...]]
) -> None:
    found, before = assign(jobs, rather).starts, assign(jobs).starts

    placed = [index for index, start in enumerate(before) if start is not None]
    assert [index for index, start in enumerate(found) if start is not None] == placed

    def cost(starts: tuple[int, ...]) -> list[tuple[bool, int]]:
        return [
            (not any(hours.holds(Span(at, at + jobs[index].length)) for hours in rather[index]), at)
            for index, at in zip(placed, starts, strict=True)
        ]

    held = every_arrangement([jobs[index] for index in placed])
    assert tuple(found[index] for index in placed) == min(held, key=cost)


@settings(max_examples=60, deadline=None)
@given(mixed)
def test_no_call_left_out_could_take_the_place_of_a_placed_one_below_it(jobs: list[Job]) -> None:
    starts = assign(jobs).starts

    placed = [index for index, start in enumerate(starts) if start is not None]
    for left_out in (index for index, start in enumerate(starts) if start is None):
        for lower in (index for index in placed if index > left_out):
            exchanged = [jobs[each] for each in placed if each != lower] + [jobs[left_out]]
            assert not every_arrangement(exchanged)


@settings(max_examples=100, deadline=None)
@given(mixed)
def test_every_way_of_arranging_keeps_to_the_windows(jobs: list[Job]) -> None:
    exact = search(jobs, 1000).starts
    first_try = quick(jobs)

    assert (exact is not None) == bool(every_arrangement(jobs))
    for starts in (exact, first_try):
        if starts is not None:
            assert starts in every_arrangement(jobs)


@settings(max_examples=60, deadline=None)
@given(mixed)
def test_beyond_the_exact_size_what_is_placed_still_keeps_to_the_windows(jobs: list[Job]) -> None:
    found = assign(jobs, exact_states=0)

    kept = [
        (job, start) for job, start in zip(jobs, found.starts, strict=True) if start is not None
    ]
    assert all(job.may_start(start) for job, start in kept)
    assert fits_together([job for job, _ in kept], [start for _, start in kept])
    if found.exact:
        assert found.starts == by_trying_everything(jobs)


def test_a_refusal_beyond_the_exact_size_is_not_called_proven() -> None:
    jobs = [Job.of(2, (Span(0, 2), Span(5, 7))), Job.of(1, (Span(1, 2),)), Job.of(5, (Span(0, 5),))]

    assert assign(jobs).exact
    assert not assign(jobs, exact_states=1).exact


def test_calls_of_one_kind_are_placed_in_their_order() -> None:
    hours = (Span(600, 702), Span(840, 942))
    jobs = [Job.of(15, hours)] * 14

    found = assign(jobs)

    assert found.starts[:7] == (600, 615, 630, 645, 660, 675, 840)
    assert found.starts[12:] == (None, None)


def test_a_call_that_can_wait_gives_way_to_one_that_cannot() -> None:
    jobs = [Job.of(15, (Span(600, 630),)), Job.of(15, (Span(600, 615),))]

    assert assign(jobs).starts == (615, 600)


def test_a_long_contact_and_short_calls_share_a_block() -> None:
    hours = (Span(600, 660),)
    jobs = [Job.of(15, hours), Job.of(35, hours), Job.of(15, hours), Job.of(10, hours)]

    assert assign(jobs).starts == (600, 615, None, 650)


def test_a_job_without_a_window_has_no_place() -> None:
    assert assign([Job.of(15, (Span(600, 610),))]).starts == (None,)


def test_windows_off_the_grid_are_no_matching() -> None:
    off = [Job.of(15, (Span(600, 700),)), Job.of(15, (Span(607, 700),))]

    assert slots_of(off) is None
    assert slots_of([]) is None


@pytest.mark.parametrize(
    ("slots", "found"),
    [
        ([(1, 2), (1,)], (2, 1)),
        ([(1,), (1,)], None),
        ([(1, 2), (1, 2), (1, 2)], None),
        ([(1, 2), (2, 3), (1,)], (2, 3, 1)),
    ],
)
def test_a_matching_moves_others_to_make_room(
    slots: list[tuple[int, ...]], found: tuple[int, ...] | None
) -> None:
    assert match(slots) == found


def test_calls_alike_are_one_kind_however_many() -> None:
    found = search([Job.of(15, (Span(0, 400),))] * 20, most=21)

    assert found.starts == tuple(range(0, 300, 15))
