"""Jobs of one length on a grid of slots: bipartite matching."""

from collections.abc import Sequence

from salesbook.domain.loop.plan.job import Job
from salesbook.domain.loop.plan.span import joined


def slots_of(jobs: Sequence[Job]) -> tuple[tuple[int, ...], ...] | None:
    """Find the slots in which each job may start, or None where no grid of slots serves them all.

    A grid serves when all jobs are of one length and every window opens on a slot, counted from
    where the free stretch around it begins. Any arrangement can then be moved left onto the grid:
    two jobs start at least one slot apart, so they stay in slots of their own, and no job is
    moved out of its window.
    """
    lengths = {job.length for job in jobs}
    if len(lengths) != 1:
        return None
    (length,) = lengths
    stretches = joined(window for job in jobs for window in job.windows)
    opening = {
        window: window.start - stretch.start
        for job in jobs
        for window in job.windows
        for stretch in stretches
        if stretch.holds(window)
    }
    if any(offset % length for offset in opening.values()):
        return None
    return tuple(
        tuple(
            start
            for window in job.windows
            for start in range(window.start, window.end - length + 1, length)
        )
        for job in jobs
    )


def match(slots: Sequence[Sequence[int]]) -> tuple[int, ...] | None:
    """Give each job a slot of its own, or None where there is no such arrangement.

    Augmenting paths (Kuhn 1955, Berge 1957): exact, whatever the number of jobs.
    """
    taken: dict[int, int] = {}
    for job in range(len(slots)):
        if not _augment(job, slots, taken, set()):
            return None
    starts = {job: start for start, job in taken.items()}
    return tuple(starts[job] for job in range(len(slots)))


def _augment(
    job: int, slots: Sequence[Sequence[int]], taken: dict[int, int], seen: set[int]
) -> bool:
    for start in slots[job]:
        if start in seen:
            continue
        seen.add(start)
        if start not in taken or _augment(taken[start], slots, taken, seen):
            taken[start] = job
            return True
    return False
