"""What a command does not need, it does not load: seen in a process of its own."""

import json
import os
import subprocess
import sys
from importlib.metadata import version

import pytest

from salesbook.cli.environment import Environment

TYPER = tuple(int(part) for part in version("typer").split(".")[:2])
HEAVY = {"alembic", "pydantic", "rich", "sqlalchemy", "sqlmodel", "dateutil", "platformdirs"}
PIPED: tuple[list[str], ...] = (
    ["demo"],
    ["due"],
    ["due", "--all"],
    ["due", "--why", "harrow"],
    ["now"],
    [],
    ["wrap"],
    ["wrap", "--markdown"],
    ["plan", "today"],
    ["plan", "week"],
    ["pick"],
    ["brief", "harrow"],
    ["show", "harrow"],
    ["find", "price"],
    ["recap", "harrow"],
    ["log", "harrow", "Lunch", "-w", "priya", "--fact", "Rows", "--promise", "The plan @ fri"],
    ["undo"],
    ["log", "harrow", "Prices // 12 percent off // agree the date of the pilot @ fri"],
    ["followup", "add", "harrow", "ask how the pilot of the new line goes", "--on", "next tue"],
    ["followup", "list"],
    ["note", "harrow", "They move next spring"],
    ["followup", "move", "last", "in 9 days"],
    ["followup", "done", "last"],
    ["edit", "last", "--discussed", "Prices and dates"],
    ["pause", "harrow", "--until", "1 dec", "--because", "They asked"],
    ["resume", "harrow"],
    ["account", "add", "Quarry"],
    ["account", "list"],
    ["person", "add", "Pia Poe", "--account", "Quarry"],
    ["person", "list"],
    ["config", "set", "purpose.mode", "strict"],
    ["history"],
    ["config"],
    ["lint", "agree the date of the pilot"],
    ["undo"],
    ["redo"],
    ["__complete", "log", "har"],
    ["export", "standing"],
    ["import", "list"],
    ["completion", "bash"],
)
PIPE_PROBE = """
import json, os, sys
from salesbook.cli.main import main
for words in json.loads(sys.argv[2]):
    assert main(words) == 0, words
    heavy = {"alembic", "pydantic", "rich", "sqlalchemy", "sqlmodel", "typer"} & sys.modules.keys()
    assert not heavy, (words, heavy)
    os.environ["SALESBOOK_BOOK"] = sys.argv[1]
"""
PROBE = """
import json, sys
from salesbook.cli.main import main
code = main(sys.argv[1:])
loaded = sorted({name.partition(".")[0] for name in sys.modules})
print("\\nLOADED", json.dumps([code, loaded]))
"""


def loaded_by(*words: str) -> set[str]:
    result = subprocess.run(
        [sys.executable, "-c", PROBE, *words], capture_output=True, text=True, check=True
    )
    code, names = json.loads(result.stdout.rpartition("LOADED")[2])
    assert code == 0, result.stderr
    return set(names)


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["help", "all"], ["help", "book"]])
def test_what_only_explains_loads_neither_typer_nor_anything_heavy(words: list[str]) -> None:
    assert not loaded_by(*words) & (HEAVY | {"typer"})


@pytest.mark.parametrize("words", [["due", "--help"], ["log", "--help"], ["help", "export"]])
def test_the_help_of_a_command_loads_nothing_heavy(words: list[str]) -> None:
    assert not loaded_by(*words) & HEAVY


@pytest.mark.xfail(
    TYPER >= (0, 29),
    reason="From 0.29 Typer reads every value with pydantic. Where this passes, it is quick again:"
    " measure it and admit it (CONTRIBUTING, Decisions).",
    strict=True,
)
def test_a_line_that_is_not_plain_loads_nothing_heavy() -> None:
    assert not loaded_by("completion", "--", "bash") & HEAVY


@pytest.mark.parametrize("words", [["l"], ["book", ""], ["completion", ""], ["undo", "--"]])
def test_completing_words_loads_nothing_heavy(words: list[str]) -> None:
    assert not loaded_by("__complete", *words) & HEAVY


def test_completing_command_names_does_not_even_load_typer() -> None:
    assert "typer" not in loaded_by("__complete", "l")


def test_completing_names_of_a_file_loads_nothing_heavy(book: Environment) -> None:
    assert book.book_address
    assert not loaded_by("__complete", "log", "ac") & HEAVY


@pytest.mark.parametrize(
    "words",
    [
        ["account", "add", "Acme"],
        ["log", "Acme", "Met at the fair // // Show the new saw @mon", "--new"],
        ["due"],
        [],
    ],
)
def test_the_first_command_ever_founds_or_imagines_a_book_without_the_models(
    words: list[str],
) -> None:
    assert not loaded_by(*words) & {"alembic", "pydantic", "sqlalchemy", "sqlmodel"}


def test_a_plain_log_loads_nothing_that_only_a_mishap_needs(book: Environment) -> None:
    assert book.book_address
    loaded_by("account", "add", "Acme")

    loaded = loaded_by("log", "Acme", "Met at the fair // // Show the new saw @in 3 days")

    assert not loaded & {"typer", "difflib", "shlex", "shutil", "subprocess"}


def test_a_plain_log_loads_nothing_of_what_it_may_keep_beside_the_contact(
    book: Environment,
) -> None:
    assert book.book_address
    loaded_by("account", "add", "Acme")
    whole = PROBE.replace('name.partition(".")[0]', "name")

    words = ("log", "Acme", "Met at the fair // // Show the new saw @in 3 days")
    result = subprocess.run(
        [sys.executable, "-c", whole, *words], capture_output=True, text=True, check=True
    )

    code, names = json.loads(result.stdout.rpartition("LOADED")[2])
    beside = ("captured", "fact", "promise", "occasion", "complaint", "opportunity", "document")
    assert code == 0
    assert not [
        name for name in names if name.startswith("salesbook.work") and name.endswith(beside)
    ]
    assert not [name for name in names if name.endswith(".captured")]


def test_a_plain_command_in_a_pipe_loads_neither_typer_nor_rich_nor_the_models(
    env: Environment,
) -> None:
    demo = str(env.data_folder / "demo.db")
    result = subprocess.run(
        [sys.executable, "-c", PIPE_PROBE, demo, json.dumps(PIPED)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **env.variables},
    )

    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("words", [["history"], ["book", "info"]])
def test_a_command_on_a_book_of_this_version_loads_no_alembic(
    words: list[str], book: Environment
) -> None:
    assert book.book_address
    assert "alembic" not in loaded_by(*words)


def test_nothing_of_ours_imports_click_which_users_do_not_have() -> None:
    for words in (["--version"], ["undo", "--help"]):
        assert "click" not in loaded_by(*words)
