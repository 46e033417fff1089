"""The arithmetic of the benchmark: runs, medians, ratios."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median


@dataclass(frozen=True)
class Case:
    """One row and column of the table: a program, what it does, and the size of its store."""

    program: str
    does: str
    size: int


@dataclass
class Runs:
    """The seconds of every run of every case."""

    seconds: dict[Case, list[float]] = field(default_factory=dict)

    def add(self, case: Case, took: float) -> None:
        """Keep one run."""
        self.seconds.setdefault(case, []).append(took)

    def medians(self) -> dict[Case, float]:
        """Take the median of every case; half a slow run more or less does not move it."""
        return {case: median(runs) for case, runs in self.seconds.items()}


def ratios(medians: Mapping[Case, float], yardstick: Case) -> dict[Case, float]:
    """Compare every median with that of the yardstick."""
    return {case: took / medians[yardstick] for case, took in medians.items()}


def sizes_of(cases: Sequence[Case]) -> list[int]:
    """List the sizes of the stores, the smallest first."""
    return sorted({case.size for case in cases})
