"""Measure the rhythm of ordering on real purchases: how often the next one falls in its window.

    python tests/benchmarks/rhythm.py CDNOW_sample.txt

The file is the public CDNOW sample (Fader & Hardie): a purchase a line, the customer in the first
column and the day, `yyyymmdd`, in the third. Of every customer the last purchase is hidden and its
window predicted on the day of the one before. Prints a Markdown table: how often the real day lies
in the window of our rule, median ± s, and in windows around two naive guesses, the last interval
and the mean interval. All three see the same intervals, and customer by customer a naive window
has as many days as ours (“days” is their mean), so that none is right for being wide; it stands
around its guess, or opens on the day after the last purchase where it would open before that.
Whoever never bought again is not among them: there is no day to find in a window.
"""

import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise
from math import ceil
from pathlib import Path
from statistics import fmean

from msgspec import Struct

from salesbook.domain.pipeline.rhythm import Rhythm, RhythmRules, rhythm_of

RULES = RhythmRules()
GROUPS = ((3, 3), (4, 4), (5, 6), (7, 9), (10, 99))
"""Numbers of purchases known, from and until."""


class Window(Struct, frozen=True):
    """A prediction: the next purchase lies between these days, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it holds."""
        return (self.last - self.first).days + 1


class Case(Struct, frozen=True):
    """A customer: the purchases known, the one that came next, and the rhythm told."""

    customer: int
    known: Sequence[date]
    came: date
    rhythm: Rhythm

    @property
    def intervals(self) -> list[int]:
        """The days between the purchases that the rhythm rests on."""
        used = self.known[-self.rhythm.orders_n :]
        return [(later - earlier).days for earlier, later in pairwise(used)]

    def around(self, guess: float) -> Window:
        """Put a window as long as that of the rhythm around another guess."""
        days = by_rhythm(self).days
        first = max(ceil(guess - days / 2), 1)
        return Window(*(self.rhythm.last_on + timedelta(days=n) for n in (first, first + days - 1)))


Predict = Callable[[Case], Window]


def by_rhythm(case: Case) -> Window:
    """Predict as the book does."""
    return Window(case.rhythm.window_from_on, case.rhythm.window_until_on)


def by_last(case: Case) -> Window:
    """Predict the last interval once more."""
    return case.around(case.intervals[-1])


def by_mean(case: Case) -> Window:
    """Predict the mean of the intervals."""
    return case.around(fmean(case.intervals))


PREDICTIONS: dict[str, Predict] = {
    "median ± s (ours)": by_rhythm,
    "last interval": by_last,
    "mean interval": by_mean,
}


def purchases(lines: Iterable[str]) -> dict[int, list[date]]:
    """Read the days on which each customer bought, each day once, in order."""
    days: dict[int, set[date]] = defaultdict(set)
    for line in lines:
        customer, _, day, *_ = line.split()
        days[int(customer)].add(datetime.strptime(day, "%Y%m%d").date())  # noqa: DTZ007 (a day)
    return {customer: sorted(bought) for customer, bought in days.items()}


def cases(bought: dict[int, list[date]]) -> Iterator[Case]:
    """Hide the last purchase of everybody whose rhythm is told without it."""
    for customer, days in sorted(bought.items()):
        *known, came = days
        rhythm = rhythm_of(known, known[-1], RULES) if known else None
        if rhythm is not None:
            yield Case(customer, known, came, rhythm)


def hits(some: Sequence[Case], predict: Predict) -> float:
    """Measure how often a prediction holds the real day, in per cent."""
    windows = [(predict(case), case.came) for case in some]
    return 100 * fmean(window.first <= came <= window.last for window, came in windows)


def row(name: str, some: Sequence[Case]) -> str:
    """Write a line of the table."""
    cells = [f"{hits(some, predict):.1f} %" for predict in PREDICTIONS.values()]
    days = fmean(by_rhythm(case).days for case in some)
    return f"| {name} | {len(some):,} | {' | '.join(cells)} | {days:.0f} |"


def table(found: Sequence[Case]) -> Iterator[str]:
    """Write the table: by purchases known, then everybody, then each half of the customers."""
    yield f"| purchases known | customers | {' | '.join(PREDICTIONS)} | days |"
    yield "|---|---:|" + "---:|" * len(PREDICTIONS) + "---:|"
    for least, most in GROUPS:
        some = [case for case in found if least <= len(case.known) <= most]
        if some:
            yield row(_said(least, most), some)
    yield row("all", found)
    for name, rest in (("even numbers", 0), ("odd numbers", 1)):
        yield row(name, [case for case in found if case.customer % 2 == rest])


def _said(least: int, most: int) -> str:
    if least == most:
        return str(least)
    return f"{least} or more" if most == GROUPS[-1][1] else f"{least} to {most}"


def main(argv: Sequence[str]) -> None:
    """Print the table for a file, or say that it is not there."""
    path = Path(argv[0] if argv else "CDNOW_sample.txt")
    if not path.is_file():
        print(f"There is no file “{path}”: nothing is measured.")
        return
    bought = purchases(path.read_text(encoding="ascii").splitlines())
    found = list(cases(bought))
    print("\n".join(table(found)))
    untold = len(bought) - len(found)
    print(f"\nNot enough purchases before the last one: {untold:,} of {len(bought):,} customers.")


if __name__ == "__main__":
    main(sys.argv[1:])
