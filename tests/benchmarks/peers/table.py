"""The table of the benchmark, in Markdown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tests.benchmarks.peers.ratio import Case, ratios, sizes_of

TIMES = "\N{MULTIPLICATION SIGN}"


@dataclass(frozen=True)
class Circumstances:
    """What the figures hold for."""

    on: date
    python: str
    cpus: int
    compiled: bool
    rounds: int
    versions: Mapping[str, str]
    absent: Mapping[str, str]


def table(medians: Mapping[Case, float], yardstick: Case) -> str:
    """Lay out ratios and milliseconds: a row for each command, a column for each size."""
    cases = list(medians)
    sizes = sizes_of(cases)
    lines = [
        "| program | does | " + " | ".join(map(heading, sizes)) + " |",
        "|---|---|" + "---:|" * len(sizes),
    ]
    compared = ratios(medians, yardstick)
    for program, does in dict.fromkeys((case.program, case.does) for case in cases):
        row = [Case(program, does, size) for size in sizes]
        cells = [cell(compared[it], medians[it]) if it in medians else "" for it in row]
        lines.append(f"| {program} | {does} | {' | '.join(cells)} |")
    return "\n".join(lines)


def heading(size: int) -> str:
    """Head a column."""
    return f"{size:,}" if size else "empty"


def cell(ratio: float, seconds: float) -> str:
    """Write a ratio to two digits, whole from ten on, with its milliseconds."""
    digits = 0 if ratio >= 10 else 1
    return f"{ratio:.{digits}f} {TIMES} ({1000 * seconds:,.0f} ms)"


def notes(found: Circumstances) -> str:
    """Say what the figures hold for, in one paragraph, and what was left out."""
    bytecode = "cached" if found.compiled else "not cached (PYTHONDONTWRITEBYTECODE=1)"
    versions = joined([f"{name} {version}".strip() for name, version in found.versions.items()])
    machine = f"{found.on:%Y-%m-%d}, {found.python}, {found.cpus} CPUs, bytecode {bytecode}"
    how = f"medians of {found.rounds} alternating runs of the whole process"
    unit = f'{TIMES} = as long as `python -c "import sqlite3"` in the same run'
    lines = [f"{machine}; {how}; {unit}."]
    if versions:
        lines += ["", f"Versions: {versions}."]
    if found.absent:
        reasons = joined([f"{name} ({reason})" for name, reason in found.absent.items()])
        lines += ["", f"Not measured: {reasons}."]
    return "\n".join(lines)


def joined(parts: Sequence[str]) -> str:
    """Join what a sentence lists."""
    return ", ".join(parts)
