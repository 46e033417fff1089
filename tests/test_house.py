"""The house keeps its shape: what stands where, how long it is, what it is called."""

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]
TOP = {"salesbook", "tests", "pyproject.toml", "README.md", "LICENSE"}
LONGEST = {"salesbook": 350, "tests": 700}
LONG_FOR_A_REASON = {
    "salesbook/cli/completing/words.py": "made by salesbook/cli/completing, not written",
    "salesbook/domain/book/setting.py": "the list of all settings",
    "salesbook/domain/loop/demo/": "the story that the demo tells",
    "salesbook/store/compiled/": "made by salesbook/store/compiling, not written",
    "salesbook/store/migrations/versions/": "a revision is as long as the tables it makes",
}
MEANS_NOTHING = {"util", "helper", "manager", "service", "handler", "data", "info", "process"}
NAMES_OF_OTHERS = {
    "data_folder": "the word of the desktop for where a program keeps its files",
    "handle_data": "html.parser calls it",
    "info": "the command is called that",
    "process_bind_param": "SQLAlchemy calls it",
    "process_result_value": "SQLAlchemy calls it",
}
WITHOUT_A_TWIN = {
    "tests/cli/test_bad_books.py": "a whole book that does not hold together",
    "tests/cli/test_bad_input.py": "what a person can get wrong, whichever the command",
    "tests/cli/test_bad_places.py": "disks, folders, pipes and Ctrl-C, whichever the command",
    "tests/cli/test_imports.py": "what each command loads",
    "tests/cli/accounts/test_reachable.py": "how people are reached, through every command",
    "tests/cli/loop/test_captured.py": "what one log keeps beside the talk",
    "tests/cli/loop/test_due_memory.py": "every reason to call, from the commands that make it",
    "tests/cli/loop/test_elsewhere.py": "customers by another clock and other holidays, in a plan",
    "tests/cli/loop/test_memory.py": "what the card and the whole memory tell of one account",
    "tests/cli/loop/test_private.py": "what stays with the rep who wrote it",
    "tests/cli/loop/test_risk.py": "a risk, wherever it is seen until it is closed",
    "tests/cli/presence/test_rescued.py": "what the book did not take, brought in later",
    "tests/cli/test_discretion.py": "what another rep may read, whichever the command",
    "tests/cli/loop/test_refused.py": "what a strict book does with an empty purpose",
    "tests/cli/test_many_at_once.py": "many programs on one book",
    "tests/cli/test_naughty.py": "naughty texts through every command",
    "tests/cli/test_taken_back.py": "commands over the whole memory, all undone and all redone",
    "tests/cli/test_team_book.py": "a book on a server, through the front door",
    "tests/cli/test_terminal.py": "what only a real terminal shows",
    "tests/domain/dates/test_corpora.py": "the grammar measured on what others published",
    "tests/exchange/csv/test_torture.py": "files made to break readers",
    "tests/store/test_faults.py": "kills, full disks and many writers at once",
    "tests/store/book/test_history_of_a_book.py": "the journal, walked both ways",
    "tests/store/book/test_house.py": "the fixtures of the tests",
    "tests/store/compiling/test_both_ways.py": "every statement, compiled and not",
}
MACHINE_PATH = re.compile(r"(?<![\w.~])/(?:root/|Users/|work/|opt/|farm/)\w+")


@cache
def committed() -> list[str]:
    """List the files of the project as git has them; an unpacked archive has no such list."""
    listed = subprocess.run(
        ["git", "ls-files"], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("not a checkout")
    return [name for name in listed.stdout.splitlines() if (CHECKOUT / name).exists()]


def sources(folder: str) -> Iterator[tuple[str, str]]:
    for name in committed():
        if name.startswith(f"{folder}/") and name.endswith(".py"):
            yield name, (CHECKOUT / name).read_text(encoding="utf-8")


def test_the_top_holds_two_folders_and_what_tools_look_for() -> None:
    top = {name.partition("/")[0] for name in committed()}

    assert {name for name in top if not name.startswith(".")} == TOP


def test_no_file_grows_past_what_one_can_read() -> None:
    grown = {
        name: length
        for folder, longest in LONGEST.items()
        for name, text in sources(folder)
        if (length := text.count("\n")) > longest and not name.startswith(tuple(LONG_FOR_A_REASON))
    }

    assert grown == {}


def test_no_name_says_nothing() -> None:
    empty = {
        f"{source}: {name}"
        for source, text in sources("salesbook")
        for name in [*Path(source).with_suffix("").parts, *defined(text)]
        if MEANS_NOTHING & set(words(name)) and name not in NAMES_OF_OTHERS
    }

    assert empty == set()


def defined(text: str) -> Iterator[str]:
    """List what a module defines: its classes and functions."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            yield node.name


def words(name: str) -> list[str]:
    """Take a name apart: `load_user_data`, `ExcelManager`."""
    parts = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)
    return [part.lower().removesuffix("s") if part != "process" else part for part in parts]


def test_every_test_stands_where_its_source_does() -> None:
    homeless = {
        name
        for name, _ in sources("tests")
        if (path := Path(name)).name.startswith("test_") and not twin(path)
    }

    assert homeless - set(WITHOUT_A_TWIN) == set()


def twin(test: Path) -> bool:
    """Find `salesbook/cli/loop/due.py` (or a package of that name) for its test."""
    if len(test.parts) == 2:
        return True  # tests of the whole
    source = CHECKOUT / "salesbook" / Path(*test.parts[1:-1]) / test.stem.removeprefix("test_")
    return source.is_dir() or source.with_suffix(".py").exists()


def test_nothing_names_a_machine() -> None:
    named = {
        f"{name}: {found[0]}"
        for name in committed()
        if (found := MACHINE_PATH.search((CHECKOUT / name).read_text("utf-8", errors="replace")))
    }

    assert named == set()


def test_what_runs_in_ci_is_pinned_to_a_commit() -> None:
    workflow = (CHECKOUT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")

    used = re.findall(r"uses: (.+)", workflow)

    assert used
    assert [it for it in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v[\d.]+", it)] == []
