"""`salesbook log` alone at a real terminal: it asks at once, and loads behind the question."""

import os
import re
import sys
from collections.abc import Callable

import pexpect
import pytest

from salesbook.cli.environment import Environment
from salesbook.cli.loop.draft import DRAFTS
from tests.house import Run, keep_account

Start = Callable[..., "pexpect.spawn[str]"]
HEAVY = {"typer", "sqlite3", "sqlalchemy", "rich", "zoneinfo", "dateutil", "json", "difflib"}


@pytest.fixture
def terminal(book: Environment, salesbook: Run) -> Start:
    keep_account(book, "Acme")
    keep_account(book, "Bolt")
    salesbook("followup", "add", "acme", "Agree the pump size", "--on", "today")
    salesbook("plan", "today")
    environ = {**os.environ, **book.variables, "TERM": "xterm", "PYTHONUTF8": "1", "NO_COLOR": "1"}

    def start(*words: str) -> "pexpect.spawn[str]":
        return pexpect.spawn(sys.executable, [*words], env=environ, encoding="utf-8", timeout=30)

    return start


def test_what_is_planned_appears_above_the_question(terminal: Start) -> None:
    child = terminal("-m", "salesbook", "log")

    child.expect_exact("Who: ")
    child.expect_exact("1  Acme: Agree the pump size")
    child.expect_exact("Who: ")
    child.send("1\r\r\r\rWants twelve\r\r\r\r\r")
    child.expect_exact("Closed “Agree the pump size”.")
    child.expect(pexpect.EOF)
    child.close()

    assert child.exitstatus == 0


def test_what_was_typed_at_once_is_taken_when_all_is_loaded(terminal: Start) -> None:
    child = terminal("-m", "salesbook", "log")

    child.expect_exact("Who: ")
    child.send("bolt\r")
    child.expect_exact("  Bolt")
    child.expect_exact("With: ")
    child.send("\rpigeon\r")
    child.expect_exact("By: pigeon")
    child.expect_exact("By: ")
    child.send("visit\r\r\rOffered twelve\r\r\r\r")
    child.expect_exact("Logged Bolt · visit")
    child.expect(pexpect.EOF)
    child.close()

    assert child.exitstatus == 0


def test_a_day_without_a_plan_is_asked_for_all_the_same(terminal: Start, salesbook: Run) -> None:
    salesbook("log", "--plan", "1", "Agreed it", "--no-next", "one_off")
    child = terminal("-m", "salesbook", "log")

    child.expect_exact("Who: ")
    child.send("bolt\r\r\r\rOffered twelve\r\r\r\r")
    child.expect_exact("Logged Bolt")
    child.expect(pexpect.EOF)
    child.close()

    assert child.exitstatus == 0


def test_tab_completes_the_name(terminal: Start) -> None:
    child = terminal("-m", "salesbook", "log")

    child.expect_exact("Agree the pump size")
    child.expect_exact("Who: ")
    child.send("bo\t")
    child.expect_exact("Bolt")
    child.send("\r")
    child.expect_exact("With: ")
    child.sendintr()
    child.expect(pexpect.EOF)
    child.close()

    assert child.exitstatus == 130


def test_ctrl_c_at_the_first_question_is_quiet(terminal: Start, book: Environment) -> None:
    child = terminal("-m", "salesbook", "log")

    child.expect_exact("Agree the pump size")
    child.expect_exact("Who: ")
    child.sendintr()
    child.expect(pexpect.EOF)
    child.close()

    assert (child.exitstatus, "Error" in str(child.before)) == (130, False)
    assert not (book.state_folder / DRAFTS).exists()


def test_nothing_heavy_is_imported_before_the_first_question(terminal: Start) -> None:
    child = terminal("-X", "importtime", "-m", "salesbook", "log")

    child.expect_exact("Who: ")
    imported = re.findall(r"\| +([\w.]+)\r$", child.before or "", re.MULTILINE)
    child.expect_exact("Agree the pump size")
    child.expect_exact("Who: ")
    child.sendintr()
    child.expect(pexpect.EOF)

    names = imported[imported.index("salesbook.cli.main") :]
    assert "salesbook.cli.loop.form" in names
    assert {name.partition(".")[0] for name in names} & HEAVY == set()
    assert [name for name in names if name.startswith(("salesbook.store", "salesbook.work"))] == []
