import subprocess
import sys
from pathlib import Path

import pytest

from salesbook.cli.completing.answer import quick_answer, whole_answer
from salesbook.cli.environment import Environment
from tests.house import Run, keep_account


@pytest.fixture
def kept(env: Environment) -> Environment:
    keep_account(env, "Acme")
    return env


def move_book(env: Environment, home: Path) -> None:
    """Put a book where only the configuration says that it is."""
    moved = Path(env.book_address).rename(home / "moved.db")
    folder = home / "config" / "salesbook"
    folder.mkdir(parents=True)
    (folder / "config.toml").write_text(f'book = "{moved}"\n')


def test_words_need_nothing_of_what_makes_a_command() -> None:
    assert quick_answer(["br"], {}) == "brief\tRead the call card\n"


def test_names_are_read_where_the_book_is_without_configuration(kept: Environment) -> None:
    assert quick_answer(["show", "a"], kept.variables) == "Acme\n"


def test_names_are_read_from_the_file_that_is_said(kept: Environment, tmp_path: Path) -> None:
    elsewhere = {"SALESBOOK_BOOK": kept.book_address, "XDG_DATA_HOME": str(tmp_path / "none")}
    home = {"SALESBOOK_BOOK": "~/data/salesbook/book.db"}

    assert quick_answer(["show", "a"], elsewhere) == "Acme\n"
    assert quick_answer(["show", "a"], home) == "Acme\n"
    assert quick_answer(["show", "a"], {**elsewhere, "SALESBOOK_BOOK": str(tmp_path)}) == ""


def test_a_configuration_and_a_team_s_book_are_left_to_the_environment(
    kept: Environment, home: Path
) -> None:
    move_book(kept, home)

    for said in ({}, {"SALESBOOK_BOOK": "postgresql://x/y"}, {"SALESBOOK_BOOK": "mysql://x/y"}):
        assert quick_answer(["show", "a"], {**kept.variables, **said}) is None
    assert whole_answer(["show", "a"], Environment(variables=kept.variables)) == "Acme\n"


def test_what_makes_no_sense_as_an_address_names_nobody(env: Environment) -> None:
    odd = Environment(variables={**env.variables, "SALESBOOK_BOOK": "mysql://x/y"})

    assert whole_answer(["show", "a"], odd) == ""


def test_a_follow_up_is_offered_with_its_purpose(kept: Environment, salesbook: Run) -> None:
    salesbook("followup", "add", "Acme", "Agree the price of the pump", "--on", "fri")

    offered = quick_answer(["followup", "done", ""], kept.variables)

    assert offered is not None
    handle, _, purpose = offered.rstrip("\n").partition("\t")
    assert purpose == "Agree the price of the pump"
    assert salesbook("followup", "done", handle).code == 0
    assert quick_answer(["followup", "done", ""], kept.variables) == ""


def test_where_several_reps_share_a_file_everyone_is_offered_their_own(
    kept: Environment, salesbook: Run
) -> None:
    salesbook("followup", "add", "Acme", "Agree the price of the pump", "--on", "fri")
    colleague = {**kept.variables, "SALESBOOK_REP": "Kim Colleague"}
    keep_account(Environment(variables=colleague), "Beta")
    words = ["followup", "done", ""]

    assert quick_answer(words, kept.variables) is None
    assert "Agree the price" in whole_answer(words, kept)
    assert whole_answer(words, Environment(variables=colleague)) == ""


def test_what_is_private_is_not_offered_where_others_may_see_it(
    kept: Environment, salesbook: Run
) -> None:
    said = "Heard of the sale // A second pump // Agree the price of the pump @fri"
    assert salesbook("log", "Acme", said, "--private").code == 0

    assert quick_answer(["followup", "done", ""], kept.variables) == ""


PROBE = """
import os, sys
before = set(sys.modules)  # what measures a test loads more
ended = os._exit
def end(code):
    print(code, *sorted(set(sys.modules) - before), flush=True)
    ended(code)
os._exit = end
from salesbook.cli.start import start
start()
"""
NEEDLESS = {"typer", "rich", "sqlalchemy", "sqlmodel", "msgspec", "dateutil", "pathlib"}


def completed(*words: str) -> tuple[str, str, set[str]]:
    """Complete in a process of its own: the answer, the exit code, and the modules loaded."""
    ended = subprocess.run(
        [sys.executable, "-c", PROBE, "__complete", *words],
        capture_output=True,
        text=True,
        check=True,
    )
    answer, _, last = ended.stdout.rstrip("\n").rpartition("\n")
    code, *modules = last.split()
    return answer, code, set(modules)


@pytest.mark.parametrize("words", [["show", "a"], ["br"], ["log", "--pha"]])
def test_the_process_loads_nothing_that_it_does_not_need(
    kept: Environment, words: list[str]
) -> None:
    answer, code, modules = completed(*words)

    assert (answer + "\n", code) == (quick_answer(words, kept.variables), "0")
    assert not modules & NEEDLESS


def test_the_process_finds_a_book_that_the_configuration_names(
    kept: Environment, home: Path
) -> None:
    move_book(kept, home)

    answer, code, modules = completed("show", "a")

    assert (answer, code) == ("Acme", "0")
    assert not modules & (NEEDLESS - {"msgspec", "pathlib"})
