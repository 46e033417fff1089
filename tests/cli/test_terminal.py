"""The program at a real terminal: what only a terminal can show."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pexpect
import pytest

from salesbook.cli.environment import Environment
from tests.house import keep_account

Start = Callable[..., "pexpect.spawn[str]"]


@pytest.fixture
def terminal(book: Environment) -> Start:
    environ = {**os.environ, **book.variables, "TERM": "xterm-256color", "PYTHONUTF8": "1"}

    def start(*words: str) -> "pexpect.spawn[str]":
        command = ["-m", "salesbook", *words]
        return pexpect.spawn(sys.executable, command, env=environ, encoding="utf-8", timeout=30)

    return start


def test_a_listing_has_colour_at_a_terminal(terminal: Start, book: Environment) -> None:
    keep_account(book, "Acme")

    child = terminal("history")

    child.expect_exact("\x1b[1;38;5;32m")
    child.expect(pexpect.EOF)


def test_ctrl_c_at_a_question_ends_with_130_and_changes_nothing(
    terminal: Start, tmp_path: Path, book: Environment
) -> None:
    backup = tmp_path / "one.db"
    backup.write_bytes(Path(book.book_address).read_bytes())

    child = terminal("book", "restore", str(backup))
    child.expect_exact("[y/N]")
    child.sendintr()
    child.expect(pexpect.EOF)
    child.close()

    assert child.exitstatus == 130
    assert list(Path(book.book_address).parent.glob("*.before-restore-*")) == []


def test_ctrl_d_at_a_question_is_a_sentence(terminal: Start, book: Environment) -> None:
    child = terminal("book", "restore", book.book_address)
    child.expect_exact("[y/N]")
    child.sendeof()
    child.expect_exact("The input ended before an answer came.")
    child.expect(pexpect.EOF)
    child.close()

    assert child.exitstatus == 1
