"""Measure how well empty purposes are told from real ones, and how the time grows with the text.

    python tests/benchmarks/purposes.py [FOLDER]

Prints precision and recall on both labelled halves, by language. FOLDER may hold
vague_openers_core.csv, odoo_demo_activities.csv, suitecrm_demo_subjects.csv and any Calls*.csv with
a column Subject, at any depth: of these every subject that is caught is printed, to be looked at.
"""

import csv
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from time import perf_counter

from msgspec import Struct

from salesbook.domain.loop.phrases.find import LANGUAGES, find_empty

PURPOSES = Path(__file__).parents[1] / "domain" / "loop" / "phrases" / "purposes"
COLUMNS = {
    "vague_openers_core.csv": "phrase",
    "odoo_demo_activities.csv": "text",
    "suitecrm_demo_subjects.csv": "text",
    "Calls*.csv": "Subject",
}
LENGTHS = (1_000, 10_000, 100_000)
HARD = (
    "touch base, ",
    "le un du petit ",
    "maintain the the ",
    "tuoch bsae ",
    "keep aaaaaaaaaaa ",
    " -",
)
"""What patterns that repeat would stumble over, each over and over."""


class Labelled(Struct, frozen=True):
    """A purpose with its language, whether it is empty, and the pair it is one half of."""

    language: str
    label: str
    pair: str
    text: str

    @property
    def empty(self) -> bool:
        """Whether it says nothing of what the contact is for."""
        return self.label == "empty"

    @property
    def caught(self) -> bool:
        """Whether the rules take it for an empty one."""
        return find_empty(self.text) is not None


def labelled(half: str) -> list[Labelled]:
    """Read one half of the purposes."""
    lines = (PURPOSES / f"{half}.tsv").read_text("utf-8").splitlines()
    return [Labelled(*line.split("\t")) for line in lines if not line.startswith("#")]


def main() -> None:
    """Measure, and print."""
    for half in ("tune", "held_out"):
        purposes = labelled(half)
        print(f"\n| {half} | n | precision | recall |\n|---|---|---|---|")
        for code in (*(language.code for language in LANGUAGES), "all"):
            print(_measured(code, [one for one in purposes if code in {one.language, "all"}]))
    for folder in sys.argv[1:]:
        _look_at(Path(folder))
    print("\n| over and over | " + " | ".join(f"{n:,}" for n in LENGTHS) + " characters |")
    print("|---|" + "---|" * len(LENGTHS))
    for piece in HARD:
        print(f"| `{piece}` | " + " | ".join(_growth(piece)) + " |")


def _measured(code: str, purposes: Iterable[Labelled]) -> str:
    weighed = [(one.empty, one.caught) for one in purposes]
    right = sum(empty and caught for empty, caught in weighed)
    precision = right / sum(caught for _, caught in weighed)
    recall = right / sum(empty for empty, _ in weighed)
    return f"| {code} | {len(weighed)} | {precision:.3f} | {recall:.3f} |"


def _look_at(folder: Path) -> None:
    for pattern, column in COLUMNS.items():
        for path in sorted(folder.rglob(pattern)):
            with path.open(encoding="utf-8-sig") as file:
                texts = {row[column] for row in csv.DictReader(file) if row[column]}
            caught = sorted(text for text in texts if find_empty(text))
            print(f"\n{path.name}: {len(caught)} of {len(texts)} caught")
            print("".join(f"  {text}\n" for text in caught), end="")


def _growth(piece: str) -> Iterator[str]:
    base = 0.0
    for length in LENGTHS:
        text = (piece * length)[:length]
        start = perf_counter()
        find_empty(text)
        spent = perf_counter() - start
        base = base or spent
        yield f"{spent * 1000:.0f} ms, {spent / base:.0f}x"


if __name__ == "__main__":
    main()
