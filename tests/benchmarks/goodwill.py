"""Measure how well offers and human reasons are told apart, in five languages.

    python tests/benchmarks/goodwill.py

The texts are ours, in two halves: the rules are tuned on one; the other was written before them and
none is tuned on it. A text is an offer, a human reason, both or neither; those with the same pair
differ in few words. Prints a Markdown table of precision and recall on both halves, with n.
"""

import csv
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec import Struct

from salesbook.domain.loop.goodwill.find import find_human_reason, find_offer

TEXTS = Path(__file__).parents[1] / "domain" / "loop" / "goodwill" / "texts"
HALVES = ("tuned", "held_out")


class Labelled(Struct, frozen=True):
    """A text, its language, and what it is: offer, human, both or neither."""

    language: str
    label: str
    pair: str
    text: str

    @property
    def offers(self) -> bool:
        """Whether something is offered or business is asked for."""
        return self.label in {"offer", "both"}

    @property
    def is_human(self) -> bool:
        """Whether it names a human reason."""
        return self.label in {"human", "both"}


class Score(Struct, frozen=True):
    """How often a rule found what is there: `right` of `found` and of `there`."""

    right: int
    found: int
    there: int

    @property
    def precision(self) -> float:
        """The share of what was found that is there."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of what is there that was found."""
        return self.right / self.there if self.there else 1.0


def labelled(half: str) -> list[Labelled]:
    """Read one half of the texts."""
    with (TEXTS / f"{half}.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [Labelled(*row) for row in rows if not row[0].startswith("#")]


def offers_in(texts: Sequence[Labelled]) -> Score:
    """Score the rule that finds offers."""
    return _score((one.offers, find_offer(one.text) is not None) for one in texts)


def reasons_in(texts: Sequence[Labelled]) -> Score:
    """Score the rule that finds human reasons."""
    return _score((one.is_human, find_human_reason(one.text) is not None) for one in texts)


def _score(pairs: Iterable[tuple[bool, bool]]) -> Score:
    told = list(pairs)
    return Score(
        right=sum(there and found for there, found in told),
        found=sum(found for _, found in told),
        there=sum(there for there, _ in told),
    )


def main() -> None:
    """Print the table."""
    write = sys.stdout.write
    write("| half | n | what | there | precision | recall |\n|---|---:|---|---:|---:|---:|\n")
    for half in HALVES:
        texts = labelled(half)
        for what, score in (("offer", offers_in(texts)), ("human reason", reasons_in(texts))):
            shares = f"{score.precision:.3f} | {score.recall:.3f}"
            write(f"| {half} | {len(texts)} | {what} | {score.there} | {shares} |\n")


if __name__ == "__main__":
    main()
