"""The program as a process of its own."""

import os
import signal
import subprocess
import sys

import pytest

from salesbook import __version__


def run(code: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Run Python code as a program of its own, with words on its command line."""
    command = [sys.executable, "-c", code, *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("words", "code"), [(("--version",), 0), (("nonsense",), 2)])
def test_the_process_ends_with_the_exit_code_of_the_command(
    words: tuple[str, ...], code: int
) -> None:
    ended = run("from salesbook.cli.start import start; start()", *words)

    assert ended.returncode == code


def test_what_was_said_is_out_before_the_process_ends() -> None:
    ended = run("from salesbook.cli.start import start; start()", "--version")

    assert (ended.stdout, ended.stderr) == (f"salesbook {__version__}\n", "")


def test_a_pipe_that_nobody_reads_is_no_trouble() -> None:
    reader, writer = os.pipe()
    os.close(reader)

    with os.fdopen(writer, "w") as closed:
        ended = subprocess.run(
            [sys.executable, "-m", "salesbook", "help", "all"],
            stdout=closed,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    assert (ended.returncode, ended.stderr) == (0, "")


def test_ctrl_c_while_the_program_loads_is_quiet() -> None:
    interrupted = """
import sys
class Pressed:
    def find_spec(self, name, path=None, target=None):
        if name == "salesbook.cli.commands":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Pressed())
from salesbook.cli.start import start
start()
"""

    ended = run(interrupted)

    assert (ended.returncode, ended.stderr) == (128 + signal.SIGINT, "")


def test_records_do_without_the_extensions_of_typing_and_leave_them_to_others() -> None:
    ended = run(
        "import sys; from salesbook.cli import start; start._load_records();"
        " before = 'typing_extensions' in sys.modules;"
        " import typing_extensions; start._load_records();"
        " print(before, sys.modules['typing_extensions'] is typing_extensions)"
    )

    assert ended.stdout == "False True\n"
