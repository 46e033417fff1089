"""The assignment: which call gets which part of the day.

It is optimal in the order of the list. Going down the list, a call is placed if some arrangement
holds it and all placed before it, so no call that is left out could take the place of a placed one
below it: an arrangement with it and without the lower one would hold all that was placed before
it, too. Of the arrangements that hold all placed calls the one taken starts the first call as
early as possible, then the second, and so on. Hours that a call would rather have decide only
among such arrangements: it starts as early in them as it can, where they can be granted, and no
call before it in the list starts another minute for that.

Calls of one length on a grid of slots are a matching, exact whatever their number: the sets of
calls that can be matched form a transversal matroid, in which going down the list finds the best
set by every measure that respects the order (Edmonds and Fulkerson 1965). Mixed lengths, and
windows off the grid, are exact up to `EXACT_STATES` states of the search: any thirteen calls, were
they all to differ in length and hours, or any number of calls of few kinds. Beyond that a call may
be left out although an arrangement exists; `exact` then is False, and `tests/benchmarks/plan.py`
measures the loss.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from salesbook.domain.loop.plan.arrangement import Answer, quick, search
from salesbook.domain.loop.plan.job import Job
from salesbook.domain.loop.plan.matching import match, slots_of
from salesbook.domain.loop.plan.span import Span, common

EXACT_STATES = 8192
"""The size up to which jobs of mixed lengths are arranged exactly."""


class Assignment(Struct, frozen=True):
    """A start for each job, in minutes of the day, None where it has no place.

    `exact` tells whether every refusal was proven.
    """

    starts: tuple[int | None, ...]
    exact: bool = True


def assign(
    jobs: Sequence[Job],
    rather: Sequence[Sequence[Span]] = (),
    *,
    exact_states: int = EXACT_STATES,
) -> Assignment:
    """Place jobs, the first in the list first, each as early as those before it allow.

    `rather` has for each job the hours it would rather lie in; they never cost another its place.
    """
    placed: list[int] = []
    starts: tuple[int, ...] = ()
    refused: set[Job] = set()
    exact = True
    for index, job in enumerate(jobs):
        if job in refused:
            continue
        answer = _arrange([*(jobs[each] for each in placed), job], exact_states)
        if answer.starts is None:
            refused.add(job)  # what did not fit then fits no better beside more
            exact = exact and answer.proven
        else:
            placed.append(index)
            starts = answer.starts
    held = [jobs[each] for each in placed]
    wishes = [rather[each] if rather else () for each in placed]
    earliest = _earliest(held, wishes, starts, exact_states)
    found = dict(zip(placed, earliest, strict=True))
    return Assignment(tuple(found.get(index) for index in range(len(jobs))), exact)


def _arrange(jobs: Sequence[Job], exact_states: int) -> Answer:
    if not all(job.windows for job in jobs):
        return Answer(None)
    slots = slots_of(jobs)
    if slots is not None:
        return Answer(match(slots))
    starts = quick(jobs)
    return Answer(starts) if starts is not None else search(jobs, exact_states)


def _earliest(
    jobs: Sequence[Job],
    wishes: Sequence[Sequence[Span]],
    starts: Sequence[int],
    exact_states: int,
) -> tuple[int, ...]:
    """Move each job as early as those before it in the list allow, and the others can bear.

    It is moved within the hours it would rather have, where these can be granted so.
    """
    known = list(starts)
    taken: list[Span] = []
    for index, job in enumerate(jobs):
        rest = [each.beside(taken) for each in jobs[index:]]
        granted = Job.of(job.length, common(rest[0].windows, wishes[index]))
        answer = _arrange([granted, *rest[1:]], exact_states)
        if answer.starts is not None:
            rest[0], known[index:] = granted, answer.starts
        for start in _candidates(rest, known[index]):
            span = Span(start, start + job.length)
            answer = _arrange([each.beside((span,)) for each in rest[1:]], exact_states)
            if answer.starts is not None:
                known[index:] = [start, *answer.starts]
                break
        taken.append(Span(known[index], known[index] + job.length))
    return tuple(known)


def _candidates(rest: Sequence[Job], latest: int) -> Iterator[int]:
    """Find the starts of the first job worth trying before the one known.

    In an arrangement moved left as far as it goes, each job starts where a window opens or where
    another job ends.
    """
    first, *others = rest
    reachable = 0
    for job in rest:
        for window in job.windows:
            reachable |= 1 << window.start
    lengths = {job.length for job in others}
    within = (1 << latest) - 1
    known = 0
    while known != reachable:
        known = reachable
        for length in lengths:
            reachable |= (reachable << length) & within
    return (start for start in range(latest) if reachable >> start & 1 and first.may_start(start))
