"""Arrangements of jobs of mixed lengths, where there is one that holds them all.

Jobs share one rep, so they lie one after the other, each wholly in one of its windows. The
question is hard in general (Simons and Sipser 1984: already for jobs of one length with several
windows each), so the exact answer is bounded by a size, and a quick answer goes before it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct

from salesbook.domain.loop.plan.job import Job

Counts = tuple[int, ...]


class Answer(Struct, frozen=True):
    """A start for each job, or none; `proven` tells whether none means that there is none."""

    starts: tuple[int, ...] | None
    proven: bool = True


class _Step(Struct, frozen=True):
    """The best way to have done some jobs: when it ends, and the job that ended it."""

    end: int
    start: int = 0
    kind: int = -1
    before: Counts = ()


def quick(jobs: Sequence[Job]) -> tuple[int, ...] | None:
    """Arrange jobs by the window that closes first, or None where that leads nowhere."""
    starts: dict[int, int] = {}
    end = 0
    while len(starts) < len(jobs):
        found = {
            index: start
            for index, job in enumerate(jobs)
            if index not in starts and (start := job.earliest(end)) is not None
        }
        if len(found) + len(starts) < len(jobs):
            return None
        soonest = min(start + jobs[index].length for index, start in found.items())
        ready = [index for index, start in found.items() if start < soonest]
        chosen = min(ready, key=lambda index: (jobs[index].windows[-1].end, found[index], index))
        starts[chosen] = found[chosen]
        end = found[chosen] + jobs[chosen].length
    return tuple(starts[index] for index in range(len(jobs)))


def search(jobs: Sequence[Job], most: int) -> Answer:
    """Arrange jobs exactly, or give up where more than `most` states would be looked at.

    Held and Karp's dynamic programme (1962) over how many jobs of each kind are done, keeping the
    earliest end of each state. It is exact because a job can never start later for the rep's
    being free earlier, so of two ways to have done the same jobs the one that ends first is as
    good as the other. Jobs alike in length and windows are one kind, so a day of few kinds is
    small however many calls it has.
    """
    kinds = tuple(Counter(jobs))
    goal = tuple(Counter(jobs).values())
    layer: dict[Counts, _Step] = {(0,) * len(kinds): _Step(end=0)}
    done = dict(layer)
    for _ in jobs:
        layer = _following(layer, kinds, goal)
        done.update(layer)
        if len(done) > most:
            return Answer(None, proven=False)
    return Answer(_starts(jobs, kinds, goal, done) if goal in done else None)


def _following(
    layer: dict[Counts, _Step], kinds: Sequence[Job], goal: Counts
) -> dict[Counts, _Step]:
    """Do one job more in every way, keeping the way that ends first."""
    following: dict[Counts, _Step] = {}
    for counts, reached_by in layer.items():
        for reached, step in _steps(counts, reached_by.end, kinds, goal):
            if reached not in following or step.end < following[reached].end:
                following[reached] = step
    return following


def _steps(
    counts: Counts, end: int, kinds: Sequence[Job], goal: Counts
) -> Iterator[tuple[Counts, _Step]]:
    starts = {}
    for kind, job in enumerate(kinds):
        if counts[kind] == goal[kind]:
            continue
        start = job.earliest(end)
        if start is None:
            return  # a job that can no longer start makes this way of no use
        starts[kind] = start
    for kind, start in starts.items():
        reached = (*counts[:kind], counts[kind] + 1, *counts[kind + 1 :])
        yield reached, _Step(start + kinds[kind].length, start, kind, counts)


def _starts(
    jobs: Sequence[Job], kinds: Sequence[Job], goal: Counts, done: dict[Counts, _Step]
) -> tuple[int, ...]:
    waiting: dict[Job, list[int]] = {kind: [] for kind in kinds}
    for index, job in reversed(list(enumerate(jobs))):
        waiting[job].append(index)
    found: list[tuple[int, int]] = []
    state = goal
    while any(state):
        step = done[state]
        found.append((step.start, step.kind))
        state = step.before
    starts = {waiting[kinds[kind]].pop(): start for start, kind in reversed(found)}
    return tuple(starts[index] for index in range(len(jobs)))
