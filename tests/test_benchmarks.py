"""The arithmetic of the benchmarks; what they measure is run by hand."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from tests.benchmarks.peers.entries import SHOWN, entries
from tests.benchmarks.peers.ratio import Case, Runs, ratios
from tests.benchmarks.peers.readme import MARKER, MarkersMissingError, with_section, write_section
from tests.benchmarks.peers.table import TIMES, Circumstances, notes, table
from tests.benchmarks.rhythm import cases, main, purchases
from tests.benchmarks.rhythm import table as rhythm_table

TODAY = date(2026, 11, 23)
YARDSTICK = Case("python", "import", 0)


def test_one_slow_run_does_not_move_the_median() -> None:
    runs = Runs()

    for took in (0.2, 9.0, 0.1):
        runs.add(YARDSTICK, took)

    assert runs.medians() == {YARDSTICK: 0.2}


def test_a_ratio_compares_with_the_yardstick() -> None:
    medians = {YARDSTICK: 0.02, Case("jrnl", "write", 0): 0.3}

    assert ratios(medians, YARDSTICK) == pytest.approx({YARDSTICK: 1, Case("jrnl", "write", 0): 15})


def test_the_table_has_a_row_for_a_command_and_a_column_for_a_size() -> None:
    medians = {
        YARDSTICK: 0.02,
        Case("jrnl", "write", 0): 0.031,
        Case("jrnl", "write", 1000): 2.5,
    }

    assert table(medians, YARDSTICK).splitlines() == [
        "| program | does | empty | 1,000 |",
        "|---|---|---:|---:|",
        f"| python | import | 1.0 {TIMES} (20 ms) |  |",
        f"| jrnl | write | 1.6 {TIMES} (31 ms) | 125 {TIMES} (2,500 ms) |",
    ]


def test_the_notes_say_what_was_measured_and_what_was_not() -> None:
    found = Circumstances(
        TODAY, "CPython 3.11.7 on linux", 2, compiled=True, rounds=15,
        versions={"jrnl": "4.6"}, absent={"timewarrior": "`timew` is not on the path"},
    )  # fmt: skip

    said = notes(found)

    assert "2026-11-23, CPython 3.11.7 on linux, 2 CPUs, bytecode cached; medians of 15" in said
    assert "Versions: jrnl 4.6." in said
    assert said.endswith("Not measured: timewarrior (`timew` is not on the path).")


def test_a_section_goes_between_its_markers_however_often(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"Before\n\n{MARKER}\n{MARKER}\n\nAfter\n")

    write_section(readme, "old")
    write_section(readme, "new\n")

    assert readme.read_text() == f"Before\n\n{MARKER}\n\nnew\n\n{MARKER}\n\nAfter\n"


def test_a_readme_without_markers_is_left_alone() -> None:
    with pytest.raises(MarkersMissingError, match="twice"):
        with_section(f"One {MARKER} only", "new")


@pytest.mark.parametrize("size", [0, 7, 100, 1000])
def test_what_is_due_does_not_grow_with_the_store(size: int) -> None:
    held = list(entries(size, TODAY))

    due = [it for it in held if it.due_on and it.due_on <= TODAY]
    yesterday = [it for it in held if (TODAY - it.at.date()).days == 1]
    assert len(held) == size
    assert len(due) == len(yesterday) == min(SHOWN, size)
    assert [it.at for it in held] == sorted(it.at for it in held)


def test_an_account_has_ten_entries_and_no_two_begin_together() -> None:
    held = list(entries(1000, TODAY))

    assert set(Counter(it.account for it in held).values()) == {10}
    assert len({it.at for it in held}) == 1000


def test_the_last_purchase_is_hidden_and_looked_for_in_three_windows() -> None:
    steady = [
        f" 0000{who} 0001 1997{month:02}0{who}  1  9.90" for who in (1, 2) for month in range(1, 7)
    ]

    found = list(cases(purchases([*steady, steady[0], " 00003 0003 19970101  2  29.33"])))

    assert [(case.customer, len(case.known), case.came) for case in found] == [
        (1, 5, date(1997, 6, 1)),
        (2, 5, date(1997, 6, 2)),
    ]
    assert "| all | 2 | 100.0 % | 100.0 % | 100.0 % | 6 |" in list(rhythm_table(found))


def test_without_the_file_nothing_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    main(["nowhere.txt"])

    assert capsys.readouterr().out == "There is no file “nowhere.txt”: nothing is measured.\n"
