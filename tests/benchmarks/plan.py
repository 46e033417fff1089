"""Measure what the plan of a day loses beyond the size up to which it is exact.

Run by hand: python tests/benchmarks/plan.py [--days N]. Days are drawn at random, with calls of
mixed lengths whose customers can each be reached in hours of their own, the hardest a day can be.
Each is assigned with the size as it is, and with a size no day reaches; printed are how often the
two differ, how many calls that costs, and the time of each.
"""

import argparse
import random
import time
from collections.abc import Sequence

from salesbook.domain.loop.plan.assignment import EXACT_STATES, Assignment, assign
from salesbook.domain.loop.plan.job import Job
from salesbook.domain.loop.plan.span import Span, common

CONTACT = (Span(600, 702), Span(840, 942))
NO_LIMIT = 1 << 40


def drawn_day(chance: random.Random, calls: int, lengths: Sequence[int]) -> list[Job]:
    """Draw a day of calls, each with hours of its own."""
    jobs = []
    for _ in range(calls):
        opens = chance.randrange(540, 900, 5)
        hours = [Span(opens, opens + chance.randrange(30, 240, 5))]
        if chance.random() < 0.5:
            hours.append(Span(840, 960))
        jobs.append(Job.of(chance.choice(lengths), common(CONTACT, hours)))
    return jobs


def timed(jobs: Sequence[Job], exact_states: int) -> tuple[Assignment, float]:
    """Assign a day and count the seconds."""
    began = time.perf_counter()
    found = assign(jobs, exact_states=exact_states)
    return found, time.perf_counter() - began


def placed(assignment: Assignment) -> int:
    """Count the calls that have a place."""
    return sum(start is not None for start in assignment.starts)


def main() -> None:
    """Print one line for each number of calls."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--days", type=int, default=40)
    days = parser.parse_args().days
    chance = random.Random(20261123)  # noqa: S311 (a fixed draw, nothing secret)
    print(f"exact up to {EXACT_STATES} states; {days} days each")
    print("calls of minutes        placed  proven  differ  calls lost  longest bounded / unbounded")
    for calls, lengths in (
        (8, (15, 15, 15, 20, 35)),
        (12, (15, 15, 15, 20, 35)),
        (20, (15, 15, 15, 20, 35)),
        (40, (15, 15, 15, 20, 35)),
        (16, (6, 9, 11)),
        (24, (6, 9, 11)),
    ):
        lost = differ = proven = kept = 0
        slowest, slowest_exact = 0.0, 0.0
        for _ in range(days):
            jobs = drawn_day(chance, calls, lengths)
            bounded, seconds = timed(jobs, EXACT_STATES)
            exact, exact_seconds = timed(jobs, NO_LIMIT)
            proven += bounded.exact
            differ += bounded.starts != exact.starts
            kept += placed(exact)
            lost += placed(exact) - placed(bounded)
            slowest, slowest_exact = max(slowest, seconds), max(slowest_exact, exact_seconds)
        print(
            f"{calls:5} {lengths!s:18} {kept:6}  {proven:6}  {differ:6}  {lost:10}  "
            f"{slowest:7.2f} s / {slowest_exact:.2f} s"
        )


if __name__ == "__main__":
    main()
